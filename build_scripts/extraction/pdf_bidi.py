"""From the order in which a line is drawn to the order in which it is spoken.

In: what stands on a line, from left to right. Out: its positions in the order of the text: Unicode's bidirectional
algorithm (UAX 9) backwards, for one line and one level of nesting. Real forms:
    `المؤرخ 15 تشرين الثاني/نوفمبر 2000`: words from the right, numbers from the left
    `القرار 55/25`: a slash, a stop or a comma between figures belongs to the number; a hyphen does not, so that
    `2021-2020` on paper is the text 2020-2021
    `CTOC/COP/2020/10` in Arabic: Latin letters, and all that follows up to the next Arabic letter, from the left
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

_KINDS = {"R": "R", "AL": "R", "L": "L", "EN": "N", "AN": "N", "CS": "S"}
_FROM_LEFT = re.compile("L(?:[^R]*[LN])?|N(?:S?N)*")
_FROM_RIGHT = re.compile("R(?:[^L]*R)?")
_OPENING, _CLOSING = "([«“", ")]»”"


def kinds_of(drawn: Sequence[str]) -> str:
    """One letter for each character: R right to left, L left to right, N figure, S separator of figures, - the rest."""
    return "".join(_KINDS.get(unicodedata.bidirectional(one[0]), "-") for one in drawn)


def spoken(kinds: str, *, right_to_left: bool) -> list[int]:
    """The positions in the order of the text. A line in one direction may hold stretches of the other."""
    return list(_from_right(kinds, 0, len(kinds)) if right_to_left else _from_left(kinds))


def _from_left(kinds: str) -> Iterator[int]:
    done = 0
    for found in _FROM_RIGHT.finditer(kinds):
        yield from range(done, found.start())
        yield from _from_right(kinds, found.start(), found.end())
        done = found.end()
    yield from range(done, len(kinds))


def _from_right(kinds: str, start: int, end: int) -> Iterator[int]:
    rest = end
    for found in reversed(list(_FROM_LEFT.finditer(kinds, start, end))):
        yield from reversed(range(found.end(), rest))
        yield from range(found.start(), found.end())
        rest = found.start()
    yield from reversed(range(start, rest))


def bracketed(text: str) -> str:
    """A line read from the right with its brackets as they are spoken. What a file tells of them cannot be trusted."""
    depth = Counter[int]()
    written = ""
    for before, one, after in zip(f" {text}", text, f"{text[1:]} ", strict=False):
        bracket = (_OPENING + _CLOSING).find(one)
        if bracket < 0:
            written += one
            continue
        pair = bracket % len(_OPENING)
        opens, closes = before.isspace(), not after.isalnum()
        if opens == closes:
            closes = depth[pair] > 0
        depth[pair] += -1 if closes else 1
        written += (_CLOSING if closes else _OPENING)[pair]
    return written
