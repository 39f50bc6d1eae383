"""Finds instruments that are cited by name: treaties, bodies, mechanisms, tools and publications.

In: the text of a paragraph. Out: mentions of their names in the language, and of the short forms that the resolution
uses. The longest name counts: 联合国打击跨国有组织犯罪公约缔约方会议 is the Conference, not the Convention; and a short
form that goes on as the name of something else is a mention of what we do not hold.
"""

from collections.abc import Iterator

from build_scripts.linkers.mention import Context, Mention
from build_scripts.model.inline import Missing, Target


def find(text: str, context: Context) -> Iterator[Mention]:
    """The instruments that the text names, each linked once in a paragraph."""
    for named in context.lexicon.named(text):
        if named.ours:
            yield Mention(named.start, named.end, Target(named.instrument.id), once=True)
        else:
            yield Mention(named.start, named.end, Missing("instrument"))
