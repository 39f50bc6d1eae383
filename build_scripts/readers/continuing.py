"""Which lines go on with a sentence that was cut: the third part of the evidence of a line.

In: all lines of a text with the evidence of their own words. Out: the same lines, told where a word or a sentence goes
on. A word that a hyphen breaks is taken up by the next line in lower case, whatever stands between; a line that begins
in lower case, or with a word that no sentence begins with (`which`, `который`, `التي`, `其中`), goes on with the line
before it where the paragraphs of its text begin otherwise.
"""

from itertools import pairwise

from build_scripts.locales.locale import Locale
from build_scripts.readers.line import Line
from build_scripts.readers.signs import first_word

_HYPHENS = "-\u00ad\u2010"
_BRACKETS = "[（("
_BETWEEN = 8
_ENOUGH = 3
_MOSTLY = 0.75


def mark_broken(text: str, lines: list[Line]) -> None:
    """A line that takes up the word that an earlier one broke off, and the lines that have come between them."""
    for place, one in enumerate(lines):
        if text[one.end - 1] not in _HYPHENS or not text[max(one.start, one.end - 2)].isalpha():
            continue
        between: list[Line] = []
        for following in lines[place + 1 : place + 1 + _BETWEEN]:
            if _takes_up(text, following):
                following.joins = True
                for inserted in between:
                    inserted.inserted = True
                break
            if not between and not (following.gap or following.marks or following.dash or following.furniture):
                break  # A line right under it, in a capital: a name of two words is parted there.
            if following.formula or (following.opening and following.gap and not following.marks):
                break
            between.append(following)


def _takes_up(text: str, line: Line) -> bool:
    """Whether a line begins in lower case, without a marker of its own."""
    at = first_word(text, line.words, line.end)
    return not (line.marks or line.dash or line.furniture) and text[at : at + 1].islower()


def mark_midway(text: str, lines: list[Line], locale: Locale, *, wrapped: bool) -> None:
    """Lines that begin as no paragraph of their text does: in lower case, with a word that goes on a sentence, or
    without a phrase where all others have one."""
    phrases = _all_phrased(lines, wrapped=wrapped)
    begun = [one for before, one in pairwise(lines) if one.opening and before.ends in (",", ";") and not one.marks]
    capitals = len(begun) >= _ENOUGH and sum(one.case == "upper" for one in begun) >= _MOSTLY * len(begun)
    for one in lines:
        plain = not (one.opening or one.marks or one.dash or one.level or one.furniture)
        plain = plain and text[one.words] not in _BRACKETS
        worded = locale.structure.continues.match(text, first_word(text, one.words, one.end)) is not None
        # "并回顾" under a full line goes on with it, though it opens as a recital does.
        under = wrapped and worded and not (one.fits or one.gap or one.marks)
        one.midway = under or (plain and ((capitals and one.case == "lower") or worded))
        one.unphrased = plain and phrases and one.case != "upper"


def _all_phrased(lines: list[Line], *, wrapped: bool) -> bool:
    """Whether nearly all paragraphs behind a comma open with a phrase that we know."""
    begun = [
        one
        for before, one in pairwise(lines)
        if before.ends == "," and not one.marks and (one.gap or one.fits or not wrapped)
    ]
    return len(begun) > _ENOUGH and sum(bool(one.opening) for one in begun) >= _MOSTLY * len(begun)
