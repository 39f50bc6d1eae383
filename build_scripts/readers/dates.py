"""Dates in the words of a language, as ISO 8601.

In: a line of a text and the locale of its language. Out: single days, and stretches of days, in the order of the line.
The form is the one in which the locale writes a date. Real forms:
    18 December 2019 · 1er janvier 2020 · 18 de diciembre de 2019 · 18 декабря 2019 года · 12–16 October 2020
    2019年12月18日 · 一九七一年十月二十五日 · 18 كانون الأول/ديسمبر 2019 · ١٨ ديسمبر ٢٠١٩
Case, accents and invisible signs do not matter. A day that no calendar has is no date.
"""

import re
from datetime import date
from functools import lru_cache
from string import Formatter
from unicodedata import category, normalize

from build_scripts.locales.locale import Locale

_HAN = "〇一二三四五六七八九"
_DIGIT = "[0-9\u0660-\u0669\uff10-\uff19]"
_FIGURE = f"[{_DIGIT[1:-1]}{_HAN}零十]"
_DAY = rf"(?:{_DIGIT}{{1,2}}|[{_HAN}十]{{1,3}})"
_YEAR = rf"(?:{_DIGIT}{{4}}|[{_HAN}零]{{4}})"
_NUMBER = re.compile(rf"{_DIGIT}+|[{_HAN}零十]+")
# 1er, 1º, 18th: what is written onto the figure of a day.
_LETTER = rf"[^\W\d_{_HAN}零十]"
_ORDINAL = rf"(?:{_LETTER}{{1,2}}|[°.])?"
_INVISIBLE = ("Mn", "Cf")
_TATWEEL = "\u0640"


def folded(text: str) -> str:
    """A text for comparing: small letters without accents, no invisible signs, one space for any white space."""
    letters = (one for one in normalize("NFD", text.casefold()) if category(one) not in _INVISIBLE and one != _TATWEEL)
    return " ".join("".join(letters).split())


def figures(text: str) -> list[int]:
    """The numbers that a text writes in figures of any kind: 10, ١٠, 十."""
    return [_value(one) for one in _NUMBER.findall(text)]


def days(line: str, locale: Locale) -> list[str]:
    """Each single day of a line, such as 2019-12-18. A day that begins or ends a stretch is none."""
    text = _tight(line)
    single, several = _patterns(locale.date, locale.months)
    taken = [found.span() for found in several.finditer(text) if _stretch(found, locale)]
    alone = (one for one in single.finditer(text) if all(one.end() <= a or one.start() >= b for a, b in taken))
    return [day for found in alone if (day := _iso(found, "day", locale))]


def stretches(line: str, locale: Locale) -> list[str]:
    """Each stretch of days within one month, such as 2020-10-12/2020-10-16."""
    _, several = _patterns(locale.date, locale.months)
    return [stretch for found in several.finditer(_tight(line)) if (stretch := _stretch(found, locale))]


def _tight(line: str) -> str:
    return folded(line).replace(" /", "/").replace("/ ", "/")


def _stretch(found: re.Match[str], locale: Locale) -> str:
    first, last = _iso(found, "first", locale), _iso(found, "day", locale)
    return f"{first}/{last}" if first and first < last else ""


def _iso(found: re.Match[str], day: str, locale: Locale) -> str:
    fields = found.groupdict()
    month = _month_numbers(locale.months)[fields["month"]] if "month" in fields else _value(fields["month_number"])
    try:
        return date(_value(fields["year"]), month, _value(fields[day])).isoformat()
    except ValueError:
        return ""


@lru_cache(maxsize=16)
def _month_numbers(months: tuple[str, ...]) -> dict[str, int]:
    """Every form of a month's name: a double name may also stand by its halves."""
    return {_tight(form): number for number, name in enumerate(months, 1) for form in (name, *name.split("/"))}


@lru_cache(maxsize=16)
def _patterns(form: str, months: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds a single day, and what finds a stretch of days."""
    names = "|".join(re.escape(one) for one in sorted(_month_numbers(months), key=len, reverse=True))
    fields = {
        "day": rf"(?P<day>{_DAY}){_ORDINAL}",
        "month": rf"(?P<month>{names})(?![^\W\d_])",
        "month_number": rf"(?P<month_number>{_DAY})",
        "year": rf"(?P<year>{_YEAR})(?![0-9])",
    }
    # The words after the last figure ("года", "日") are often left out.
    pieces = [(_literal(words), fields.get(name or "", "")) for words, name, _, _ in Formatter().parse(form)]
    single = rf"(?<!{_FIGURE})" + "".join(words + field for words, field in pieces if field)
    to = rf"(?:\s?[-–—~]\s?|\s{_LETTER}{{1,3}}\s|{_LETTER})"
    first = rf"(?P<first>{_DAY}){_ORDINAL}{to}"
    return re.compile(single), re.compile(single.replace("(?P<day>", f"{first}(?<!{_FIGURE})(?P<day>"))


def _literal(words: str) -> str:
    return re.escape(folded(words)).join((r"[\s,،]*",) * 2) if words else ""


def _value(written: str) -> int:
    """The value of figures; 0 for Chinese ones that are no number."""
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.replace("零", "〇").partition("十")
    if not ten:
        return int("".join(str(_HAN.index(one)) for one in tens))
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return 0
    return (_HAN.index(tens) if tens else 1) * 10 + (_HAN.index(ones) if ones else 0)
