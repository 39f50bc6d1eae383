"""Where the parts of a picture stand: nothing overlaps, nothing leaves its field, and no words are cut off."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.writers.geometry import MOST_LINES, curve, height_of, lines_of, middles, share, sheet, width_of

_NUMBER = re.compile(r"-?[0-9.]+")
heights = st.lists(st.integers(1, MOST_LINES).map(height_of), min_size=1, max_size=40)


@given(heights, st.floats(0, 50))
def test_rows_do_not_overlap_and_stay_inside(rows: list[float], more: float) -> None:
    total = sum(rows) + more
    places = middles(rows, total)
    assert len(places) == len(rows)
    edges = [(place - height / 2, place + height / 2) for place, height in zip(places, rows, strict=True)]
    assert edges[0][0] >= -0.02
    assert edges[-1][1] <= total + 0.02
    assert all(below[0] >= above[1] - 0.02 for above, below in pairwise(edges))


def test_the_space_is_the_same_around_each_row() -> None:
    assert middles([2.0, 4.0], 10.0) == [2.0, 7.0]
    assert middles([], 10.0) == []


@given(st.floats(0, 99), st.floats(0, 99), st.booleans())
def test_a_line_stays_between_its_ends(begin: float, end: float, mirrored: bool) -> None:
    numbers = [float(one) for one in _NUMBER.findall(curve(round(begin, 2), round(end, 2), mirrored=mirrored))]
    across, down = numbers[::2], numbers[1::2]
    assert across == ([100, 50, 50, 0] if mirrored else [0, 50, 50, 100])
    assert set(down) <= {numbers[1], numbers[-1]}


@pytest.mark.parametrize(
    ("words", "width", "lines"),
    [
        ("", 10, 1),
        ("15 (c)", 5, 1),
        ("United Nations Convention against Transnational Organized Crime", 12.2, 4),
        ("联合国打击跨国有组织犯罪公约", 12.2, 2),
        ("联合国打击跨国有组织犯罪公约缔约方会议", 100, 1),
        ("Постановляющая", 5, 2),
        ("word " * 200, 5, MOST_LINES),
    ],
)
def test_how_many_lines_words_take(words: str, width: float, lines: int) -> None:
    assert lines_of(words, width) == lines


@given(st.text(alphabet="abc Жщ国会 الم-", max_size=60), st.floats(4, 20))
def test_a_narrower_column_never_takes_fewer_lines(words: str, width: float) -> None:
    assert lines_of(words, width) >= lines_of(words, width + 3)
    assert lines_of(words, width) >= min(width_of(words) / width, MOST_LINES) - 1e-6


def test_a_row_is_as_high_as_its_lines_and_never_lower_than_a_finger() -> None:
    smallest = 13
    assert height_of(1) * smallest >= 24
    assert [height_of(lines) for lines in (1, 2, 3)] == [1.9, 3.25, 4.6]


@pytest.mark.parametrize(("total", "name"), [(70, "sheet-1"), (92.1, "sheet-2"), (150, "sheet-3"), (180, "sheets")])
def test_a_field_goes_on_one_sheet_or_on_several(total: float, name: str) -> None:
    assert sheet(total) == name


def test_bars_are_on_one_scale_and_never_vanish() -> None:
    assert [share(length, 200) for length in (200, 100, 1, 0)] == [100, 50, 0.6, 0]
