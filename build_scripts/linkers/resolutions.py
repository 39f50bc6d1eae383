"""Finds resolutions that are cited by their number or by their symbol.

In: the text of a paragraph. Out: mentions such as 第55/25号决议 · resolution 55/25 · résolution 74/177 ·
resolución 70/1 · резолюции 55/25 · القرار 55/25 · A/RES/55/25. A number alone is no mention ("20/20 vision"), and a
number that two bodies have used, or that no instrument of ours has, points nowhere.
"""

import re
from collections.abc import Iterator

from build_scripts.linkers.mention import Context, Mention
from build_scripts.model.inline import Target

_SYMBOL = re.compile(r"(?<![A-Za-z0-9/])A/RES/(?P<number>[0-9]{2}/[0-9]+)(?![0-9/])")


def find(text: str, context: Context) -> Iterator[Mention]:
    """The resolutions that the text cites."""
    lexicon = context.lexicon
    for cited in lexicon.resolutions.find(text):
        name = lexicon.numbers.get(cited.values["number"])
        if name:
            yield Mention(cited.start, cited.end, Target(name))
    for found in _SYMBOL.finditer(text):
        name = lexicon.numbers.get(found["number"])
        if name:
            yield Mention(found.start(), found.end(), Target(name))
