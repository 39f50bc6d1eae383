"""The lines of a PDF page: the glyphs of a row in the order in which they are read.

In: a row. Out: the `Line`s that wide gaps part: the cells of a table, or the two halves of a masthead. Real forms:
    `crime,<sup>25</sup>`: small figures above the baseline
    `Secretary-General` drawn with wide letters: where a line draws its blanks, a narrow gap is none
    Arabic words that Chromium draws without any blank between: there a gap is one
    brackets in Arabic, which some files give as drawn and others as spoken
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from build_scripts.extraction.extraction import raised
from build_scripts.extraction.pdf_bidi import bracketed, kinds_of, spoken
from build_scripts.extraction.pdf_glyphs import Glyph
from build_scripts.extraction.pdf_rows import MARK, is_raised

# All in parts of the size of the letters.
_CELL_GAP = 3.0
# Between two letters, a letter and an ideograph (which browsers keep an eighth apart), two ideographs.
_WORD_GAPS = (0.18, 0.22, 0.5)

# The stroke that stretches a word to fill a line; LibreOffice calls its glyph a dollar.
_KASHIDA = re.compile("(?<=[ء-ي])[ـ$]+(?=[ء-ي])")
_ALEFS = "اأإآٱ"


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline, not yet tidy. `start` and `end` grow in the direction in which the page is read."""

    text: str
    start: float
    end: float
    baseline: float
    size: float
    begins_raised: bool


def is_right_to_left(glyphs: Sequence[Glyph]) -> bool:
    """Whether most letters of a page are read from the right."""
    kinds = kinds_of([glyph.text for glyph in glyphs])
    return kinds.count("R") > kinds.count("L")


def lines_of(row: Sequence[Glyph], *, right_to_left: bool) -> list[Line]:
    """The lines of a row in the order in which the page is read."""
    lines = [_line(cell, right_to_left=right_to_left) for cell in _cells(row)]
    return lines[::-1] if right_to_left else lines


def _cells(row: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """The glyphs of a row from the left, parted where the gap is too wide for a blank or a tab."""
    cell: list[Glyph] = []
    edge = -math.inf
    for glyph in sorted(row, key=_from_the_left):
        if glyph.text.isspace():
            cell += [glyph] if cell else []
            continue
        is_far = cell and glyph.left - edge > _CELL_GAP * glyph.size
        # The mark of a note often stands far out, and belongs to its note all the same.
        if is_far and not (_is_mark(cell, glyph) or _is_mark([glyph], cell[0])):
            yield cell
            cell = []
        cell.append(glyph)
        edge = max(edge, glyph.right)
    if cell:
        yield cell


def _is_mark(glyphs: Sequence[Glyph], beside: Glyph) -> bool:
    return all(
        one.text.isspace() or (one.text in MARK and is_raised(one, beside.size, beside.baseline)) for one in glyphs
    )


def _from_the_left(glyph: Glyph) -> tuple[float, bool]:
    # Of lam and alef in one glyph PDFium tells sometimes the one first, sometimes the other; lam is spoken first.
    return round(glyph.middle, 1), glyph.text not in _ALEFS


def _line(cell: Sequence[Glyph], *, right_to_left: bool) -> Line:
    letters = _with_marks([glyph for glyph in cell if not glyph.text.isspace()])
    sizes = Counter(round(glyph.size, 1) for glyph in letters)
    size = max(sizes, key=lambda one: (sizes[one], one))
    baselines = Counter(glyph.baseline for glyph in letters if round(glyph.size, 1) == size)
    baseline = max(baselines, key=lambda one: (baselines[one], -one))
    drawn: list[tuple[str, bool]] = []
    for one in _with_blanks(letters, [glyph for glyph in cell if glyph.text.isspace()]):
        if isinstance(one, str):
            drawn.append((one, False))
        else:
            drawn.append((one.text, is_raised(one, size, baseline)))
    left, right = min(glyph.left for glyph in letters), max(glyph.right for glyph in letters)
    return Line(
        text=_read(drawn, right_to_left=right_to_left),
        start=-right if right_to_left else left,
        end=-left if right_to_left else right,
        baseline=baseline,
        size=size,
        begins_raised=drawn[-1 if right_to_left else 0][1],
    )


def _read(drawn: Sequence[tuple[str, bool]], *, right_to_left: bool) -> str:
    """The text of what is drawn from the left, each character with whether it is raised."""
    # At the right of a page in Arabic stands the mark of a note, though all the note be in Latin letters.
    rest = len(drawn)
    while right_to_left and rest and drawn[rest - 1][1]:
        rest -= 1
    kinds = kinds_of([text for text, _ in drawn[:rest]])
    turned = "R" in kinds and (right_to_left or kinds.count("R") > kinds.count("L"))
    order = [*drawn[rest:], *(drawn[index] for index in spoken(kinds, right_to_left=turned))]
    parts = (("".join(text for text, _ in part), is_raised) for is_raised, part in groupby(order, lambda one: one[1]))
    text = "".join(raised(part) if is_raised else part for part, is_raised in parts)
    return bracketed(_KASHIDA.sub("", text)) if turned else text


def _with_marks(letters: Sequence[Glyph]) -> list[Glyph]:
    """Each combining mark goes to the letter with which it is drawn, else to that above or below which it stands."""
    bases = [glyph for glyph in letters if not unicodedata.combining(glyph.text[0])]
    if not bases:
        return list(letters)
    texts = [glyph.text for glyph in bases]
    # The slices of a glyph are told from the right, as its characters are read.
    for mark in sorted((one for one in letters if unicodedata.combining(one.text[0])), key=lambda one: -one.middle):
        nearest = min(range(len(bases)), key=lambda index: _distance(mark, bases[index]))
        texts[nearest] += mark.text
    return [replace(glyph, text=text) for glyph, text in zip(bases, texts, strict=True)]


def _distance(mark: Glyph, base: Glyph) -> tuple[bool, float, float]:
    beside = max(base.left - mark.middle, mark.middle - base.right, 0.0)
    return mark.origin != base.origin, beside, abs(base.middle - mark.middle)


def _with_blanks(letters: Sequence[Glyph], blanks: Sequence[Glyph]) -> Iterator[str | Glyph]:
    """The letters from the left with the blanks between them: those that are drawn, and gaps as wide as one."""
    before: Glyph | None = None
    edge = -math.inf
    for glyph in letters:
        if before is not None:
            drawn = [blank.text for blank in blanks if before.middle < blank.middle < glyph.middle]
            wide = _is_wide(before) + _is_wide(glyph)
            if drawn or glyph.left - edge > _WORD_GAPS[wide] * max(glyph.size, before.size):
                yield drawn[0] if drawn else " "
        yield glyph
        before, edge = glyph, max(glyph.right, edge)


def _is_wide(glyph: Glyph) -> bool:
    return unicodedata.east_asian_width(glyph.text[0]) in "WF"
