"""Where sections and annexes begin inside a line that holds a whole resolution.

In: a line of the text, from behind its formula. Out: spans from the label of a part to the end of its title. In texts
on one line
    `The Council, I Lamps Recalling … 9. Thanks the keepers. II Ladders 1. Decides …`     labels in order
    `… 50th meeting 2 May 1981 Annex Rules of the quay 1. The keepers …`                  an annex, with its number 1
A label is believed only where its title soon leads to a recital or to a number, and that of a section only where
another one follows it in its series.
"""

import re
from collections.abc import Iterator

from build_scripts.locales.locale import Locale
from build_scripts.readers.marks import CHAINED, Mark, Sign, read_marks

Span = tuple[int, int]

_AFTER_SIGN = re.compile(r"(?<=[;,:.，；：。،؛0-9)\]])[ \u00a0]+(?=\S)")
_WORD = re.compile(r"(?:^|(?<=[ \u00a0]))(?=\S)")
_LONGEST_TITLE = 200
_LONGEST_LABEL = 14


def parts_inside(text: str, start: int, end: int, locale: Locale) -> list[Span]:
    """The sections and annexes of a line, in order; none where no other part follows or an annex has no number."""
    found: list[tuple[Span, str, int]] = []
    annexes: list[Span] = []
    for place in (one.end() for one in _AFTER_SIGN.finditer(text, start, end)):
        label = locale.structure.annex.match(text, place, end)
        if label is not None and not text[place].islower():
            stop = _title_end(text, label.end(), end, locale, annexed=True)
            annexes.extend([(place, stop)] if stop else [])
            continue
        for style, value, body in _labels(text, place, end, locale):
            stop = _title_end(text, body, end, locale)
            if stop:
                found.append(((place, stop), style, value))
    return sorted([*_in_order(found), *annexes])


def _labels(text: str, place: int, end: int, locale: Locale) -> Iterator[tuple[str, int, int]]:
    """The readings of a label of a section at a place: its series, its value there, and where its title begins."""
    for mark in read_marks(text, place, min(end, place + _LONGEST_TITLE), locale, heading=True):
        if mark.sign is Sign.SECTION and mark.body < end:
            yield mark.style, mark.value, mark.body
    worded = locale.structure.section.match(text, place, min(end, place + _LONGEST_LABEL))
    if worded is not None and not text[place].islower():
        yield "worded", 0, worded.end()


def _in_order(found: list[tuple[Span, str, int]]) -> list[Span]:
    """The spans of the first series that begins with 1 and goes on; labels of words have no values."""
    for first_style in dict.fromkeys(style for _, style, _ in found):
        spans: list[Span] = []
        for span, style, value in found:
            if style == first_style and value in (0, len(spans) + 1):
                spans.append(span)
        if len(spans) > 1:
            return spans
    return []


def _title_end(text: str, start: int, end: int, locale: Locale, *, annexed: bool = False) -> int:
    """Where the title ends that begins here: at the first recital or number behind it, or 0."""
    shape = locale.structure
    for word in _WORD.finditer(text, start, min(end, start + _LONGEST_TITLE)):
        at = word.end()
        if any(_numbers(text, mark, locale, annexed=annexed) for mark in read_marks(text, at, end, locale)):
            return at
        small = text[at].islower() and shape.cased and not shape.lower_recitals
        if not small and shape.recitals.match(text, at, end):
            return 0 if annexed else at  # The formula of the annex stands before it, and is found by itself.
        if text[at - 2 : at - 1] in ";؛；":
            return 0
    return 0


def _numbers(text: str, mark: Mark, locale: Locale, *, annexed: bool) -> bool:
    """Whether a number begins a paragraph: the first of an annex, or one that decides."""
    chained = mark.sign is Sign.NUMBER and mark.style.endswith(CHAINED)
    return chained and ((annexed and mark.value == 1) or bool(locale.structure.operatives.match(text, mark.body)))
