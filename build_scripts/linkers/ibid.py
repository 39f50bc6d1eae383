"""Finds the word for "in the same place": ibid. · там же · المرجع نفسه · 同上.

In: the text of a paragraph or note. Out: mentions of whatever was cited last before, be it in the same note or in the
one before it; the engine knows which.
"""

from collections.abc import Iterator

from build_scripts.linkers.mention import Context, Mention, Same


def find(text: str, context: Context) -> Iterator[Mention]:
    """Each such word."""
    for start, end, _ in context.lexicon.ibid.find(text):
        yield Mention(start, end, Same())
