"""Is every reading of a marker found, with its value, its words behind it, and what is wrong with it?"""

from collections.abc import Mapping

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.readers.figures import roman_figure
from build_scripts.readers.marks import Mark, Sign, address_part, read_marks

# The beginning of a line, and every reading of it as sign, style and value.
_READINGS = {
    "en": {
        "15. Asks": {"number figure_. 15"},
        "15.Asks": {"number figure_. 15"},
        "15 . Asks": {"number figure_. 15"},
        "15 Asks": {"number figure_ 15", "note bare_ 15"},
        "1) Asks": {"number figure_) 1", "count figure_) 1"},
        "(1) Asks": {"number figure(_) 1", "note bracket(_) 1", "count figure(_) 1"},
        "'1' Asks": {"count figure'_' 1"},
        "2021 was": set(),
        "3.5 metres": {"number figure_ 3"},
        "(a) Oil": {"letter latin(_) 1"},
        "a) Oil": {"letter latin_) 1"},
        "a. Oil": {"letter latin_. 1"},
        "(aa) Oil": {"letter latin(_) 27"},
        "(zz) Oil": {"letter latin(_) 52"},
        "(ab) Oil": set(),
        "(i) Oil": {"letter latin(_) 9", "roman roman(_) 1"},
        "(v) Oil": {"letter latin(_) 22", "roman roman(_) 5"},
        "(iv) Oil": {"roman roman(_) 4"},
        "xiv) Oil": {"roman roman_) 14"},
        "(ii) Oil": {"letter latin(_) 35", "roman roman(_) 2"},
        "I": {"section roman_ 1", "section capital_ 9"},
        "II": {"section roman_ 2"},
        "III. Lights": {"section roman_. 3"},
        "IV Lights": {"section roman_ 4"},
        "B": {"section capital_ 2"},
        "B. Lights": {"section capital_. 2"},
        "B) Lights": {"section capital_) 2", "letter capital_) 2"},
        "B lights": set(),
        "l. Decides": {"number lookalike_. 1", "letter latin_. 12"},
        "I. Decides": {"number lookalike_. 1", "section roman_. 1", "section capital_. 9"},
        "<sup>25</sup> See": {"note sup 25"},
        "[^25]: See": {"note foot 25"},
        "²⁵ See": {"note raised 25"},
        "25/ See": {"note slash 25"},
        "- 25/ See": {"note slash 25"},
        "1See": {"number figure_ 1", "note glued_ 1"},
        "1A/HAR": {"note glued_ 1"},
        "[25] See": {"note square 25"},
        "The keepers": set(),
        "A lantern": set(),
    },
    "fr": {"1 - Demande": {"number figure_- 1"}, "1.- Demande": {"number figure_. 1"}, "à l’aube": set()},
    "es": {"1.º Pide": {"number figure_. 1"}, "y) Pide": {"letter latin_) 25"}},
    "ru": {
        "1. просит": {"number figure_. 1"},
        "2Там же": {"note glued_ 2"},
        "б) масло": {"letter cyrillic_) 2"},
        "г) масло": {"letter cyrillic_) 4"},
        "а) масло": {"letter latin_) 1", "letter cyrillic_) 1"},
        "с) масло": {"letter latin_) 3", "letter cyrillic_) 17"},
        "a) масло": {"letter latin_) 1", "letter cyrillic_) 1"},
        "b) масло": {"letter latin_) 2"},
        "Б. Масло": {"section cyrillic_. 2"},
        "и масло": set(),
    },
    "zh": {
        "1. 请": {"number figure_. 1"},
        "1．请": {"number figure_. 1"},
        "1、请": {"number figure_、 1"},
        "十二. 请": {"number cjk_. 12", "section cjk_. 12"},
        "二\t灯塔": {"section cjk_ 2"},
        "二 灯塔": set(),
        "2港口": {"note glued_ 2"},
        "2年": set(),
        "十二、请": {"number cjk_、 12", "section cjk_、 12"},
        "二十、请": {"number cjk_、 20", "section cjk_、 20"},
        "（一） 油": {"count cjk(_) 1"},
        "(十一)油": {"count cjk(_) 11"},
        "（a） 油": {"letter latin(_) 1"},
        "（1） 油": {"number figure(_) 1", "note bracket(_) 1", "count figure(_) 1"},
        "㈠ 油": {"count cjk(_) 1"},
        "① 油": {"count figure() 1"},
        "⑵ 油": {"count figure(_) 2"},
        "(甲) 油": {"count stem(_) 1"},
        "(丑) 油": {"count branch(_) 2"},
        "三": {"section cjk_ 3"},
        "一条船": set(),
    },
    "ar": {
        "1 - يطلب": {"number figure_- 1"},
        "-1": {"number figure_- 1"},
        "- 12": {"number figure_- 12"},
        "١ - يطلب": {"number figure_- 1"},
        "١٢- يطلب": {"number figure_- 12"},
        "(أ) زيت": {"letter arabic(_) 1"},
        "(ا) زيت": {"letter arabic(_) 1"},
        "(ب) زيت": {"letter arabic(_) 2"},
        "ج) زيت": {"letter arabic_) 3"},
        "(هـ) زيت": {"letter arabic(_) 5"},
        "(ه) زيت": {"letter arabic(_) 5"},
        "(و) زيت": {"letter arabic(_) 6"},
        "'1' زيت": {"count figure'_' 1"},
        "‘2’ زيت": {"count figure'_' 2"},
        "و زيت": set(),
    },
}
_ALL = [(lang, line) for lang, lines in _READINGS.items() for line in lines]


def _read(line: str, locale: Locale, *, heading: bool = False) -> tuple[Mark, ...]:
    return read_marks(line, 0, len(line), locale, heading=heading)


@pytest.mark.parametrize(("lang", "line"), _ALL)
def test_every_reading_is_found(lang: str, line: str, locales: Mapping[str, Locale]) -> None:
    found = _read(line, locales[lang])
    assert {f"{one.sign.value} {one.style} {one.value}" for one in found} == _READINGS[lang][line]


@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("15. Asks", "15.", "Asks"),
        ("15 . Asks", "15 .", "Asks"),
        ("- 15. Asks", "15.", "Asks"),
        ("**15.** Asks", "15.", "Asks"),
        ("**15. Asks**", "15.", "Asks**"),
        ("15. *Asks* them", "15.", "*Asks* them"),
        ("“15. Asks", "15.", "Asks"),
        ("15\\. Asks", "15.", "Asks"),
        ("15.\u00a0Asks", "15.", "Asks"),
        ("15.\u3000\u200bAsks", "15.", "Asks"),
        ("(a)\u200f Oil", "(a)", "Oil"),
        ("( a ) Oil", "( a )", "Oil"),
        ("<sup> 7 </sup> See", "7", "See"),
        ("15.", "15.", ""),
    ],
)
def test_the_label_and_the_words_behind_it(line: str, label: str, words: str, locales: Mapping[str, Locale]) -> None:
    found = _read(line, locales["en"])
    assert {one.label for one in found} == {label}
    assert {line[one.body :] for one in found} == {words}


@pytest.mark.parametrize(
    ("lang", "line", "damage"),
    [
        ("en", "1. Asks", ""),
        ("en", "1 . Asks", "a space before its sign"),
        ("fr", "a ) Des", "a space before its sign"),
        ("ru", "б ) масло", "a space before its sign"),
        ("zh", "1 ．请", "a space before its sign"),
        ("ar", "(ب ) زيت", "a space before its sign"),
        ("ar", "1 - يطلب", ""),
    ],
)
def test_what_is_wrong_with_a_marker_is_kept(lang: str, line: str, damage: str, locales: Mapping[str, Locale]) -> None:
    found = _read(line, locales[lang])
    assert found, "no marker"
    assert {one.damage for one in found} == {damage}


def test_a_misread_figure_is_said_to_be_one(locales: Mapping[str, Locale]) -> None:
    damages = {one.sign: one.damage for one in _read("l. Decides", locales["en"])}
    assert damages == {Sign.LETTER: "", Sign.NUMBER: "read for the figure 1"}


def test_a_heading_may_begin_with_a_bare_letter(locales: Mapping[str, Locale]) -> None:
    assert _read("B Lights of the quay", locales["en"]) == ()
    (found,) = _read("B Lights of the quay", locales["en"], heading=True)
    assert (found.sign, found.value, "B Lights of the quay"[found.body :]) == (Sign.SECTION, 2, "Lights of the quay")


def test_only_the_stretch_is_read(locales: Mapping[str, Locale]) -> None:
    line = "1. Asks; 2. Thanks"
    (found,) = read_marks(line, 9, len(line), locales["en"])
    assert (found.value, line[found.body :]) == (2, "Thanks")
    assert read_marks(line, 3, 8, locales["en"]) == ()


@pytest.mark.parametrize(
    ("sign", "value", "part"),
    [
        (Sign.LETTER, 1, "a"),
        (Sign.LETTER, 26, "z"),
        (Sign.LETTER, 27, "aa"),
        (Sign.LETTER, 28, "bb"),
        (Sign.ROMAN, 4, "iv"),
        (Sign.ROMAN, 19, "xix"),
        (Sign.COUNT, 11, "11"),
        (Sign.NUMBER, 3, "3"),
    ],
)
def test_what_a_mark_adds_to_an_address(sign: Sign, value: int, part: str) -> None:
    assert address_part(Mark(sign, "any", value, "any", 0)) == part


def test_roman_figures_are_those_that_are_read(locales: Mapping[str, Locale]) -> None:
    for value in range(1, 40):
        found = _read(f"({roman_figure(value)}) Oil", locales["en"])
        assert value in {one.value for one in found if one.sign is Sign.ROMAN}, roman_figure(value)
