"""A number as lists, headings and footnotes write it.

In: the name of a format, as WordprocessingML names it (ISO/IEC 29500-1, 17.18.59; the strings are spelled out in
[MS-DOCX] 2.4), or a list type of HTML. Out: the numeral, None for a format that nobody here knows:
    decimal 3           decimalZero 03        lowerLetter c, aa, bb     upperRoman III
    arabicAlpha ت       arabicAbjad ج         russianLower в            chineseCounting 三, 十三, 一○五
    ideographDigital 三, 一三                  chineseCountingThousand 三, 十三, 一百零五
"""

from collections.abc import Callable
from functools import partial

_LATIN = "abcdefghijklmnopqrstuvwxyz"
# The Russian list leaves out ё, й, ъ and ь.
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_IDEOGRAPHS = "〇一二三四五六七八九"
# A longer row of one letter is nothing that anybody prints.
_MOST_REPEATS = 9


def _repeated(letters: str, number: int) -> str:
    """Word after the last letter: aa, bb, cc."""
    repeats, letter = divmod(number - 1, len(letters))
    return letters[letter] * (repeats + 1) if 0 <= repeats < _MOST_REPEATS else str(number)


def _counted(letters: str, number: int) -> str:
    """HTML after the last letter: aa, ab, ac."""
    if number < 1:
        return str(number)
    before, letter = divmod(number - 1, len(letters))
    return (_counted(letters, before) if before else "") + letters[letter]


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    numeral = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        numeral += letters * times
    return numeral


def _digits(digits: str, number: int) -> str:
    return str(number).translate({ord("0") + value: digit for value, digit in enumerate(digits)})


def _tens(number: int) -> str:
    """十, 十三, 二十, 三十三; below ten a digit."""
    tens, ones = divmod(number, 10)
    begun = {0: "", 1: "十"}.get(tens, f"{_IDEOGRAPHS[tens % 10]}十")
    return begun + (_IDEOGRAPHS[ones] if ones or not tens else "")


def _counting(number: int) -> str:
    """From a hundred on, Word writes digit by digit with a circle for nought."""
    return _tens(number) if 0 <= number < 100 else _digits("○" + _IDEOGRAPHS[1:], number)


def _counting_thousand(number: int) -> str:
    """一百零五, 一百一十, 二千零一."""
    if not 100 <= number < 10_000:
        return _tens(number) if 0 <= number < 100 else str(number)
    numeral, gap = "", False
    for value, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, value)
        if digit:
            numeral += ("零" if gap else "") + _IDEOGRAPHS[digit] + sign
        gap = bool(numeral) and not digit
    return numeral


def _circled(number: int) -> str:
    return chr(ord("①") + number - 1) if 0 < number <= 20 else str(number)


_FORMATS: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "decimalFullWidth": partial(_digits, "０１２３４５６７８９"),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "lowerLetter": partial(_repeated, _LATIN),
    "upperLetter": partial(_repeated, _LATIN.upper()),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "russianLower": partial(_repeated, _RUSSIAN),
    "russianUpper": partial(_repeated, _RUSSIAN.upper()),
    "arabicAlpha": partial(_repeated, _ARABIC),
    "arabicAbjad": partial(_repeated, _ABJAD),
    "chineseCounting": _counting,
    "chineseCountingThousand": _counting_thousand,
    "japaneseCounting": _counting_thousand,
    "ideographDigital": partial(_digits, _IDEOGRAPHS),
    "chicago": partial(_repeated, "*†‡§"),
}
_LIST_TYPES: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": partial(_counted, _LATIN),
    "A": partial(_counted, _LATIN.upper()),
    "i": _roman,
    "I": lambda number: _roman(number).upper(),
}


def numeral(form: str, number: int) -> str | None:
    """The number in a format of WordprocessingML."""
    known = _FORMATS.get(form)
    return None if known is None else known(number)


def list_numeral(kind: str, number: int) -> str:
    """The number in a `type` of HTML's ordered list; a type that does not exist counts as `1`."""
    return _LIST_TYPES.get(kind, str)(number)
