"""Tables of which each cell has become a line.

In: all lines of a text with the evidence of their own words. Out: the same lines, told which are cells. Two signs show
a table: many short lines under one another, none of which ends in a sign or begins as a paragraph does; or some lines
that hold an amount and no more, or end in one, with their labels between them: `Total` `78 992 300` `(2 064 700)` `P-4`
`Total      200`.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from build_scripts.readers.furniture import columns
from build_scripts.readers.line import Line
from build_scripts.readers.marks import CHAINED

_MANY_CELLS = 12
_CELL = 60
_LABEL = 160
_AMOUNTS = 6
_AMOUNT_SHARE = 0.25
_AMOUNT = re.compile(
    r"""
    [(（]? [-–−]? (?:US\$|[$€£])? [0-9\u0660-\u0669] [0-9\u0660-\u0669 \u00a0\u202f.,’'/]* [)）]? [a-z%]{0,2}
  | [-–—]{1,2}
  | [A-Z]{1,3} [-‑] [0-9]
    """,
    re.VERBOSE,
)


def mark_cells(text: str, lines: list[Line], *, wrapped: bool) -> None:
    """The lines that are cells."""
    if wrapped:
        return
    for run in _runs(lines, _may_be_cell):
        if len(run) >= _MANY_CELLS:
            _mark(run)
    over = _over_amounts(text, lines)
    for run in _runs(lines, lambda one: one.start in over or _may_stand_in_table(text, one)):
        if len(run) < _AMOUNTS:
            continue
        amounts = sum(_is_amount(text, one) for one in run)
        if amounts >= max(_AMOUNTS, _AMOUNT_SHARE * len(run)):
            _mark(run)
    for before, one in pairwise(lines):
        # "Section" heads a column of the table that begins under it.
        before.cell = before.cell or (one.cell and before.section >= before.end)


def _over_amounts(text: str, lines: list[Line]) -> set[int]:
    """Where the headings of a table begin: "Part II. Lamps" over "3", "Lamps", "669 300"."""
    return {one.start for one, under in pairwise(lines) if one.section and not one.ends and _is_amount(text, under)}


def _runs(lines: list[Line], belongs: Callable[[Line], bool]) -> list[list[Line]]:
    runs: list[list[Line]] = [[]]
    for one in lines:
        if belongs(one):
            runs[-1].append(one)
        elif runs[-1]:
            runs.append([])
    return runs


def _mark(run: list[Line]) -> None:
    for one in run:
        one.cell = True


def _may_be_cell(one: Line) -> bool:
    marked = any(not mark.style.endswith("_") for mark in one.marks)
    worded = one.ends and one.letters  # `7.5` ends in no sign.
    return one.end - one.start < _CELL and not (worded or marked or one.level or one.rule or one.annex or one.section)


def _may_stand_in_table(text: str, one: Line) -> bool:
    """Whether a line is an amount, or the label of one: words without a sign, with a colon, or in brackets."""
    if _is_amount(text, one):
        return True
    if one.opening or one.level or one.rule or one.annex or one.section or one.article or one.formula:
        return False
    if one.furniture is not None and one.furniture[0] != "page number":
        return False
    bracketed = text[one.start] in "(（" and text[one.end - 1] in ")）"
    chained = any(mark.style.endswith(CHAINED) for mark in one.marks)
    return one.end - one.start < _LABEL and not chained and (one.ends in ("", ":") or bracketed)


def _is_amount(text: str, one: Line) -> bool:
    """Whether a line is an amount and no more, or a row that ends in one behind a tab or some blanks."""
    last = columns(text[one.start : one.end])[-1:]
    return bool(last) and _AMOUNT.fullmatch(last[0].strip()) is not None
