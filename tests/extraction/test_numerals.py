"""Is a number written as Word and as HTML write it?"""

import pytest

from build_scripts.extraction.numerals import list_numeral, numeral

_WRITTEN = {
    "none": {1: ""},
    "decimal": {0: "0", 1: "1", 27: "27"},
    "decimalZero": {1: "01", 10: "10", 100: "100"},
    "decimalFullWidth": {12: "１２"},
    "decimalEnclosedCircle": {1: "①", 20: "⑳", 21: "21"},
    "lowerLetter": {1: "a", 26: "z", 27: "aa", 53: "aaa", 235: "235", 0: "0"},
    "upperLetter": {1: "A", 27: "AA"},
    "lowerRoman": {1: "i", 4: "iv", 9: "ix", 1999: "mcmxcix", 4000: "4000", 0: "0"},
    "upperRoman": {14: "XIV"},
    "russianLower": {1: "а", 7: "ж", 9: "и", 10: "к", 26: "ы", 27: "э", 29: "я", 30: "аа"},
    "russianUpper": {10: "К"},
    "arabicAlpha": {1: "أ", 2: "ب", 3: "ت", 28: "ي", 29: "أأ"},
    "arabicAbjad": {1: "أ", 2: "ب", 3: "ج", 5: "ه", 10: "ي", 27: "ظ", 28: "غ"},
    "chineseCounting": {1: "一", 10: "十", 11: "十一", 20: "二十", 35: "三十五", 105: "一○五"},
    "chineseCountingThousand": {
        0: "〇",
        10: "十",
        15: "十五",
        100: "一百",
        105: "一百零五",
        110: "一百一十",
        2001: "二千零一",
        2010: "二千零一十",
        10_000: "10000",
    },
    "ideographDigital": {1: "一", 10: "一〇", 27: "二七"},
    "chicago": {1: "*", 2: "†", 4: "§", 5: "**"},
}


@pytest.mark.parametrize("form", _WRITTEN)
def test_a_format_of_word(form: str) -> None:
    wanted = _WRITTEN[form]
    assert {number: numeral(form, number) for number in wanted} == wanted


def test_an_unknown_format_is_not_guessed() -> None:
    assert numeral("hebrew1", 3) is None


@pytest.mark.parametrize(
    ("kind", "number", "wanted"),
    [
        ("1", 12, "12"),
        ("a", 27, "aa"),
        ("a", 28, "ab"),
        ("A", 703, "AAA"),
        ("i", 4, "iv"),
        ("I", 4, "IV"),
        ("x", 4, "4"),
    ],
)
def test_a_list_type_of_html(kind: str, number: int, wanted: str) -> None:
    assert list_numeral(kind, number) == wanted
