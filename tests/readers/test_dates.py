"""Are dates read in the words of six languages, and nothing that is no date?"""

from collections.abc import Mapping

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.readers.dates import days, figures, folded, stretches

_DAYS = [
    ("en", "Resolution adopted by the General Assembly on 18 December 2019", ["2019-12-18"]),
    ("en", "the 18th  December, 2019", ["2019-12-18"]),
    ("en", "its resolution 55/25 of 15 November 2000", ["2000-11-15"]),
    ("en", "its resolution 1373 (2001) of 28 September 2001", ["2001-09-28"]),
    ("en", "29 February 2020 and 28 February 2021", ["2020-02-29", "2021-02-28"]),
    ("fr", "Résolution adoptée le 1er janvier 2020", ["2020-01-01"]),
    ("fr", "12 AOUT 1999", ["1999-08-12"]),
    ("es", "el 1 de diciembre de 2020", ["2020-12-01"]),
    ("es", "1º de enero de 1999", ["1999-01-01"]),
    ("ru", "принятая 1 декабря 2020 года", ["2020-12-01"]),
    ("ru", "3 мая 1999 г.", ["1999-05-03"]),
    ("zh", "2019年12月18日大会决议", ["2019-12-18"]),
    ("zh", "2019 年 12 月 18 日", ["2019-12-18"]),
    ("zh", "一九七一年十月二十五日", ["1971-10-25"]),
    ("ar", "18 كانون الأول/ديسمبر 2019", ["2019-12-18"]),
    ("ar", "١٨ كانون الاول / ديسمبر ٢٠١٩", ["2019-12-18"]),
    ("ar", "18 ديسمبر 2019", ["2019-12-18"]),
    ("ar", "18 كانون الثاني 2019", ["2019-01-18"]),
    ("ar", "18 شباط/\u200fفبراير 2019", ["2019-02-18"]),
]

_NONE = [
    ("en", "31 February 2019"),
    ("en", "17962 1 May 20191"),
    ("en", "December 2019"),
    ("en", "18 Decembers 2019"),
    ("en", "18 декабря 2019"),
    ("fr", "45 mars 2019"),
    ("zh", "第74/177号决议"),
    ("zh", "二〇一九年十十月十八日"),
    ("ar", "18 كانون 2019"),
]

_STRETCHES = [
    ("en", "Vienna, 12–16 October 2020", "2020-10-12/2020-10-16"),
    ("en", "from 12 to 16 October 2020", "2020-10-12/2020-10-16"),
    ("fr", "du 1er au 5 août 2020", "2020-08-01/2020-08-05"),
    ("es", "12 a 16 de octubre de 2020", "2020-10-12/2020-10-16"),
    ("ru", "с 12 по 16 октября 2020 года", "2020-10-12/2020-10-16"),
    ("zh", "2020年10月12日至16日", "2020-10-12/2020-10-16"),
    ("ar", "من 12 إلى 16 تشرين الأول/أكتوبر 2020", "2020-10-12/2020-10-16"),
]


@pytest.mark.parametrize(("lang", "line", "wanted"), _DAYS)
def test_days(lang: str, line: str, wanted: list[str], locales: Mapping[str, Locale]) -> None:
    assert days(line, locales[lang]) == wanted
    assert stretches(line, locales[lang]) == []


@pytest.mark.parametrize(("lang", "line"), _NONE)
def test_no_day(lang: str, line: str, locales: Mapping[str, Locale]) -> None:
    assert (days(line, locales[lang]), stretches(line, locales[lang])) == ([], [])


@pytest.mark.parametrize(("lang", "line", "wanted"), _STRETCHES)
def test_a_stretch_is_no_day(lang: str, line: str, wanted: str, locales: Mapping[str, Locale]) -> None:
    assert stretches(line, locales[lang]) == [wanted]
    assert days(line, locales[lang]) == []


@pytest.mark.parametrize("lang", ["ar", "zh", "en", "fr", "ru", "es"])
def test_every_month_as_the_locale_writes_it(lang: str, locales: Mapping[str, Locale]) -> None:
    wanted = [f"2019-{month:02}-{day:02}" for month in range(1, 13) for day in (1, 9, 28)]
    assert [days(locales[lang].date_text(one), locales[lang]) for one in wanted] == [[one] for one in wanted]


def test_a_stretch_beside_a_day(locales: Mapping[str, Locale]) -> None:
    line = "12–16 October 2020, adopted on 17 October 2020"
    assert stretches(line, locales["en"]) == ["2020-10-12/2020-10-16"]
    assert days(line, locales["en"]) == ["2020-10-17"]


def test_figures_of_any_kind() -> None:
    assert figures("第七十四届会议") == [74]
    assert figures("10th session, ١٢, 二〇") == [10, 12, 20]
    assert figures("none") == []


def test_folding() -> None:
    assert folded("Réunion\u00a0 N\u00ba 3\u200f \u0640") == "reunion nº 3"
