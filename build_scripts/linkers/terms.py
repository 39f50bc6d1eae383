"""Finds uses of the concepts of the glossary.

In: the text of a paragraph. Out: mentions in every form that the glossary lists for the language, the longest first:
跨国有组织犯罪 before 有组织犯罪 · организованной преступности · والجريمة المنظمة · les États parties.
"""

from collections.abc import Iterator

from build_scripts.linkers.mention import Concept, Context, Mention


def find(text: str, context: Context) -> Iterator[Mention]:
    """The terms that the text uses, each linked at its first use in a paragraph."""
    for start, end, name in context.lexicon.terms.find(text):
        yield Mention(start, end, Concept(name), once=True)
