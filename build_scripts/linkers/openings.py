"""Finds the drafting phrase that opens a preambular or operative paragraph: 强调 · Recalling · Urges · وإذ يؤكد.

In: the text of a paragraph. Out: at most one mention, at its beginning. The phrases, with the source of each, stand in
the locale; whether they are shown in italics is the locale's `emphasis`.
"""

from collections.abc import Iterator

from build_scripts.linkers.mention import Context, Mention, Opening
from build_scripts.model.resolution import Kind

_POSITIONS = {Kind.PREAMBULAR: "preambular", Kind.OPERATIVE: "operative"}


def find(text: str, context: Context) -> Iterator[Mention]:
    """The opening phrase, if the locale knows it."""
    position = _POSITIONS.get(context.kind)
    found = context.lexicon.openings[position].match(text) if position else None
    if found is not None:
        yield Mention(0, found[0], Opening())
