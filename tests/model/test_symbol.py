"""Does the symbol of a resolution give its address, its number and its session, and nothing else?"""

import pytest

from build_scripts.model.symbol import are_same, is_own, number_of, session_of, slug_of

# symbol, slug, number, session
_SYMBOLS = [
    ("A/RES/55/25", "a-res-55-25", "55/25", "55"),
    ("A/RES/217 A (III)", "a-res-217-a-iii", "217 A (III)", "3"),
    ("A/RES/2758(XXVI)", "a-res-2758-xxvi", "2758 (XXVI)", "26"),
    ("A/RES/77/256 A-B", "a-res-77-256-a-b", "77/256 A-B", "77"),
    ("A/RES/ES-10/24", "a-res-es-10-24", "ES-10/24", "ES-10"),
    ("A/HRC/RES/19/26", "a-hrc-res-19-26", "19/26", "19"),
    ("E/RES/1768 (LIV)", "e-res-1768-liv", "1768 (LIV)", "54"),
    ("E/RES/2021/3", "e-res-2021-3", "2021/3", ""),
    ("S/RES/1373 (2001)", "s-res-1373-2001", "1373 (2001)", ""),
    ("S/RES/1373(2001)", "s-res-1373-2001", "1373 (2001)", ""),
    ("UNEP/EA.3/Res.4", "unep-ea-3-res-4", "3/4", ""),
    ("CTOC/COP/10/4", "ctoc-cop-10-4", "10/4", ""),
    ("CBD/COP/XI/10", "cbd-cop-xi-10", "XI/10", ""),
    ("LC/PLEN/751(XXXVI)", "lc-plen-751-xxxvi", "751 (XXXVI)", ""),
]


@pytest.mark.parametrize(("symbol", "slug", "number", "session"), _SYMBOLS)
def test_what_a_symbol_says(symbol: str, slug: str, number: str, session: str) -> None:
    assert (slug_of(symbol), number_of(symbol), session_of(symbol)) == (slug, number, session)


_NONE = ["", "74/177", "A/74/L.5", "FCCC/CP/2015/L.9", "CTOC/COP/10", "../x/1/2", "\u0410/RES/74/1"]


@pytest.mark.parametrize("text", _NONE)
def test_what_has_no_number(text: str) -> None:
    assert number_of(text) == ""


def test_a_symbol_of_its_own() -> None:
    own = ["A/RES/74/177", "S/RES/1373 (2001)", "UNEP/EA.3/Res.4", "UNEP/CBD/COP/DEC/XI/10"]
    assert [is_own(symbol) for symbol in own] == [True] * 4
    assert [is_own(symbol) for symbol in ("CTOC/COP/10/4", "CTOC/COP/2020/10", "A/74/396")] == [False] * 3


def test_one_number_written_differently() -> None:
    same = [("217 A (III)", "217 (III)"), ("217 (III) A", "217 A (III)"), ("1373 (2001)", "1373(2001)")]
    other = [("74/177", "74/178"), ("10/10", "10/4"), ("74/177", "177/7"), ("55/25", "55/2")]
    assert [are_same(*pair) for pair in same] == [True] * len(same)
    assert [are_same(*pair) for pair in other] == [False] * len(other)
