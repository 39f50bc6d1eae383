"""What each text of `cases/` must become, by its name: one table of all themes."""

from . import (
    expected_again,
    expected_basics,
    expected_beginnings,
    expected_cut,
    expected_item_places,
    expected_items,
    expected_labels,
    expected_layout,
    expected_markers,
    expected_marks,
    expected_openings,
    expected_page_ends,
    expected_page_furniture,
    expected_pages,
    expected_parts,
    expected_series,
    expected_torn,
    expected_whole,
)
from .case import Case

CASES: dict[str, Case] = {
    **expected_basics.CASES,
    **expected_beginnings.CASES,
    **expected_parts.CASES,
    **expected_items.CASES,
    **expected_item_places.CASES,
    **expected_markers.CASES,
    **expected_layout.CASES,
    **expected_page_ends.CASES,
    **expected_page_furniture.CASES,
    **expected_pages.CASES,
    **expected_series.CASES,
    **expected_whole.CASES,
    **expected_again.CASES,
    **expected_labels.CASES,
    **expected_openings.CASES,
    **expected_marks.CASES,
    **expected_cut.CASES,
    **expected_torn.CASES,
}
