"""Asks of the numbers of resolutions: are they read in every script, and is the symbol that of the right body?"""

import pytest

from build_scripts.linkers.numbers import address_of, gives_symbols, latin_number, symbol_of
from build_scripts.locales.locale import read_locales


@pytest.mark.parametrize(
    ("lang", "number", "latin"),
    [
        ("en", "55/25", "55/25"),
        ("en", "69/96 A-B", "69/96A-B"),
        ("en", "43/222 A to E", "43/222A-E"),
        ("fr", "43/222 A à E", "43/222A-E"),
        ("en", "31/6 A and B", "31/6A-B"),
        ("en", "1514  (XV)", "1514(XV)"),
        ("es", "217 A (III)", "217A(III)"),
        ("ru", "2200 А (XXI)", "2200A(XXI)"),
        ("zh", "第2200A（XXI）".removeprefix("第"), "2200A(XXI)"),
        ("ar", "٥٥ / ٢٥", "55/25"),
        ("ar", "1514 (د-15)", "1514(XV)"),
        ("ar", "217 ألف (د-3)", "217A(III)"),
        ("ar", "1503 (د-48)", "1503(XLVIII)"),
        ("ar", "69/96 ألف وباء", "69/96A-B"),
        ("ar", "دإط-10/24", "ES-10/24"),
        ("ar", "د إ - 20/2", "S-20/2"),
        ("ar", "1373 (2001)", "1373(2001)"),
    ],
)
def test_a_number_in_latin_letters(lang: str, number: str, latin: str) -> None:
    assert latin_number(number, read_locales()[0][lang]) == latin


@pytest.mark.parametrize(
    ("number", "body", "symbol"),
    [
        ("55/25", "", "A/RES/55/25"),
        ("55/25", "A/HRC", "A/HRC/RES/55/25"),
        ("55/25", "S", ""),
        ("55/25", "other", ""),
        ("10/4", "", ""),
        ("10/4", "A/HRC", "A/HRC/RES/10/4"),
        ("S-9/1", "A/HRC", "A/HRC/RES/S-9/1"),
        ("69/96A-B", "A", "A/RES/69/96A-B"),
        ("ES-10/24", "", "A/RES/ES-10/24"),
        ("1514(XV)", "", "A/RES/1514(XV)"),
        ("217A(III)", "", "A/RES/217(III)"),
        ("1503(XLVIII)", "", ""),
        ("1503(XLVIII)", "E", "E/RES/1503(XLVIII)"),
        ("1235(XLII)", "A", ""),
        ("3362(S-VII)", "", "A/RES/3362(S-VII)"),
        ("1373(2001)", "", "S/RES/1373(2001)"),
        ("1373(2001)", "A", ""),
        ("2020/5", "", "E/RES/2020/5"),
        ("1992/1", "", ""),
        ("1992/1", "E", "E/RES/1992/1"),
        ("2178(2014)", "S|E|A/HRC", "S/RES/2178(2014)"),
        ("2019/21", "S|E|A/HRC", "E/RES/2019/21"),
        ("48/13", "S|E|A/HRC", "A/HRC/RES/48/13"),
        ("XII/3", "", ""),
    ],
)
def test_the_symbol_of_a_number(number: str, body: str, symbol: str) -> None:
    assert symbol_of(number, body) == symbol


def test_which_bodies_give_symbols() -> None:
    assert [body for body in ("A", "S|E|A/HRC", "other", "ctoc-cop", "") if gives_symbols(body)] == ["A", "S|E|A/HRC"]


@pytest.mark.parametrize(
    ("symbol", "address"),
    [
        ("A/RES/55/25", "A/RES/55/25"),
        ("A/74/6 (Sect. 29)/Add.1", "A/74/6(Sect.29)/Add.1"),
        ("A/74/6 (Secc. 29)", "A/74/6(Sect.29)"),
        ("A/CONF.157/24（Part I）", "A/CONF.157/24(PartI)"),
        ("A/CONF.157/24 (Partie I)", "A/CONF.157/24(PartI)"),
        ("A/RES/217 A (III)", "A/RES/217(III)"),
        ("A/RES/69/96 A-B", "A/RES/69/96A-B"),
        ("S/RES/1373 (2001)", "S/RES/1373(2001)"),
    ],
)
def test_the_address_of_a_symbol(symbol: str, address: str) -> None:
    assert address_of(symbol) == address
