"""The order in which the rows of a PDF page are read: column by column where the page is set in columns.

In: the rows of a page, from the top. Out: strands of rows, each read from its top to its bottom. Real forms: the
Official Records are set in two columns under headings that span both. A masthead has two halves, a list hangs its
labels out to the side and a table has columns of figures, but none of them is text in columns: in that, both sides hold
rows enough, are wide enough, and their rows fill them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median, mode

from build_scripts.extraction.pdf_glyphs import Glyph

_FEWEST_ROWS = 5
_NARROWEST = 0.25
_FILLED = 0.7
# In parts of the size of the letters.
_GAP = 1.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A row, the size of its letters, and from where to where it is drawn without a gap."""

    glyphs: list[Glyph]
    size: float
    stretches: list[tuple[float, float]]


def strands_of(rows: Sequence[list[Glyph]], *, right_to_left: bool) -> list[list[list[Glyph]]]:
    """The rows in strands. A page without columns is one strand."""
    strands = _strands([_measured(row) for row in rows], right_to_left=right_to_left)
    return [[row.glyphs for row in strand] for strand in strands]


def _strands(rows: list[_Row], *, right_to_left: bool) -> list[list[_Row]]:
    if not rows:
        return []
    found = ((start, end, gutter) for gutter in _gutters(rows) for start, end in _uncrossed(rows, gutter))
    columns = [one for one in found if _are_columns(rows[one[0] : one[1]], one[2])]
    if not columns:
        return [rows]
    start, end, gutter = max(columns, key=lambda one: one[1] - one[0])
    halves = _halves(rows[start:end], gutter)
    parts = [rows[:start], *(reversed(halves) if right_to_left else halves), rows[end:]]
    return [strand for part in parts for strand in _strands(part, right_to_left=right_to_left)]


def _measured(row: list[Glyph]) -> _Row:
    stretches: list[tuple[float, float]] = []
    for glyph in sorted((one for one in row if not one.text.isspace()), key=lambda one: one.left):
        if stretches and glyph.left - stretches[-1][1] <= _GAP * glyph.size:
            stretches[-1] = stretches[-1][0], max(stretches[-1][1], glyph.right)
        else:
            stretches.append((glyph.left, glyph.right))
    return _Row(row, max(round(glyph.size, 1) for glyph in row), stretches)


def _gutters(rows: Sequence[_Row]) -> set[float]:
    """Where a gutter may run: to the left of whatever is drawn. One place in every few points will do."""
    return {round((left - _GAP / 2 * row.size) / 4) * 4.0 for row in rows for left, _ in row.stretches}


def _uncrossed(rows: Sequence[_Row], gutter: float) -> Iterator[tuple[int, int]]:
    """The longest runs of rows that nothing crosses at a gutter, without a heading that happens to be short."""
    usual = mode(row.size for row in rows)
    crossed = [any(left < gutter < right for left, right in row.stretches) for row in rows]
    start = 0
    for index, is_crossed in enumerate([*crossed, True]):
        if is_crossed:
            while start < index and rows[start].size != usual:
                start += 1
            yield start, index
            start = index + 1


def _halves(rows: Sequence[_Row], gutter: float) -> tuple[list[_Row], list[_Row]]:
    halves: tuple[list[_Row], list[_Row]] = [], []
    for row in rows:
        for side, half in enumerate(halves):
            glyphs = [glyph for glyph in row.glyphs if (glyph.middle > gutter) is bool(side)]
            if any(not glyph.text.isspace() for glyph in glyphs):
                half.append(_measured(glyphs))
    return halves


def _are_columns(rows: Sequence[_Row], gutter: float) -> bool:
    sides = (
        [[one for one in row.stretches if one[0] < gutter] for row in rows],
        [[one for one in row.stretches if one[0] > gutter] for row in rows],
    )
    halves = [[row for row in side if row] for side in sides]
    if any(len(half) < _FEWEST_ROWS for half in halves):
        return False
    widths = [max(row[-1][1] for row in half) - min(row[0][0] for row in half) for half in halves]
    filled = [median(sum(right - left for left, right in row) for row in half) for half in halves]
    measured = zip(widths, filled, strict=True)
    return all(width > _NARROWEST * sum(widths) and fill > _FILLED * width for width, fill in measured)
