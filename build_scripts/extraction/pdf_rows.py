"""The rows of a PDF page: glyphs on one baseline, with the small ones that stand above or below it.

In: glyphs. Out: rows from the top of the page, their glyphs in no order that means anything. Real forms:
    `crime,²⁵`: figures two thirds as large and a third higher belong to the row of the letters beside them
    `أيضاً`: Chromium draws the last letter higher, with its mark
    `²⁵    United Nations`: a mark that stands far out beside its note belongs to it, as it is alone on its height
    `General Assembly` in large letters: two rows of small ones beside it, `Distr.: General` and the date, stay two
"""

from collections.abc import Iterator, Sequence

from build_scripts.extraction.pdf_glyphs import Glyph

MARK = "()[]0123456789"

# All in parts of the size of the letters.
_SAME_HEIGHT = 0.2
_RAISED_SIZE = 0.82
_RAISED_BY = 0.12
_NEAR = 1.0
_SAME_ROW = 0.6
_HAIR = 0.01


def rows_of(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """The rows of a page that hold more than blanks."""
    heights = list(_heights(glyphs))
    rows: list[list[Glyph]] = [[] for _ in heights]
    for at, height in enumerate(heights):
        alone = all(glyph.text.isspace() or glyph.text in MARK for glyph in height)
        for glyph in height:
            rows[_row_of(glyph, at, heights, alone=alone)].append(glyph)
    return [row for row in rows if any(not glyph.text.isspace() for glyph in row)]


def is_raised(glyph: Glyph, size: float, baseline: float) -> bool:
    """Whether a glyph is smaller than letters of a size, and stands higher."""
    return glyph.size < _RAISED_SIZE * size and glyph.baseline > baseline + _RAISED_BY * size


def _heights(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    height: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda one: -one.baseline):
        if height and height[0].baseline - glyph.baseline > _SAME_HEIGHT * min(height[0].size, glyph.size):
            yield height
            height = []
        height.append(glyph)
    if height:
        yield height


def _row_of(glyph: Glyph, at: int, heights: Sequence[list[Glyph]], *, alone: bool) -> int:
    """The height at which the row of a glyph stands: its own, or that of larger or of more letters beside it."""
    near: list[tuple[float, int]] = []
    for index in range(max(0, at - 2), min(len(heights), at + 3)):
        are_more = len(heights[index]) > len(heights[at])
        for other in heights[index] if index != at else ():
            beside = max(other.left - glyph.right, glyph.left - other.right, 0.0)
            is_lesser = glyph.size < other.size * (1 if are_more else _RAISED_SIZE) + _HAIR
            is_on_row = abs(glyph.baseline - other.baseline) < _SAME_ROW * other.size
            if is_lesser and is_on_row and not other.text.isspace() and (alone or beside < _NEAR * other.size):
                near.append((beside, index))
    return min(near, default=(0.0, at))[1]
