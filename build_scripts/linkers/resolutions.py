"""Finds resolutions that are cited by their number or by their symbol.

In: the text of a paragraph. Out: mentions such as 第55/25号决议 · resolution 55/25 · résolution 74/177 ·
resolución 70/1 · резолюции 55/25 · القرار 55/25 · A/RES/55/25, and each number of "resolutions 55/25 and 74/177". A
number alone is no mention ("20/20 vision"), and one that two bodies have used, or that no instrument of ours has,
points nowhere.
"""

import re
from collections.abc import Iterator

from build_scripts.linkers.lexicon import Lexicon
from build_scripts.linkers.mention import Context, Mention
from build_scripts.model.inline import Target

_SYMBOL = re.compile(r"(?<![A-Za-z0-9/])A/RES/(?P<number>[0-9]{2}/[0-9]+)(?![0-9/])")


def find(text: str, context: Context) -> Iterator[Mention]:
    """The resolutions that the text cites."""
    lexicon = context.lexicon
    for cited in lexicon.resolutions.find(text):
        spans = [(cited.start, cited.end, cited.values["number"]), *_rest_of_list(text, cited.end, lexicon)]
        for start, end, number in spans:
            if number in lexicon.numbers:
                yield Mention(start, end, Target(lexicon.numbers[number]))
    for found in _SYMBOL.finditer(text):
        if found["number"] in lexicon.numbers:
            yield Mention(found.start(), found.end(), Target(lexicon.numbers[found["number"]]))


def _rest_of_list(text: str, position: int, lexicon: Lexicon) -> Iterator[tuple[int, int, str]]:
    """The further numbers of "resolutions 55/25 and 74/177"."""
    following = re.compile(rf"{lexicon.separator}(?P<number>[0-9]{{2,3}}/[0-9]+)(?![0-9/])", re.IGNORECASE)
    while found := following.match(text, position):
        yield found.start("number"), found.end(), found["number"]
        position = found.end()
