"""Is page furniture told from words, in six languages and in the shapes that documents print?"""

from collections.abc import Mapping

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.readers.furniture import furniture_of

_ANY = {
    "2/5": "page number",
    "12 / 35": "page number",
    "20-01234 2/5": "page number",
    "2/5 20-01234": "page number",
    "- 45 -": "page number",
    "– 7 –": "page number",
    "Page 3": "page number",
    "٣": "page number",
    "20-01234": "job number",
    "20-01234 (E)": "job number",
    "20-01234 (E) 150121": "job number",
    "GE.20-01234": "job number",
    "*2001234*": "job number",
    "A/HAR/3/1": "symbol",
    "A/HAR/74/177": "symbol",
    "E/HA.4/2004/L.11/Add.1": "symbol",
    "S/HAR/2510 (2020)": "symbol",
    "A/HAR/46/36 L": "symbol",
    "Distr.: General": "job number",
    "Original: English": "job number",
    "5 May 2020": "date",
}
_WORDED = {
    "en": {
        "12th plenary meeting": "adoption line",
        "12th plenary meeting, 5 May 2020": "adoption line",
        "Agenda item 107": "masthead",
        "Seventy-fourth session": "masthead",
        "United Nations": "masthead",
        "Resolution adopted by the Harbour Council on 5 May 2020": "masthead",
        "In favour: Northquay, Southquay": "vote",
        "Abstaining:": "vote",
        "Adopted unanimously": "vote",
        "(5 May 2020)": "date",
        "May 5, 2020": "date",
    },
    "fr": {
        "12e séance plénière": "adoption line",
        "Point 107 de l’ordre du jour": "masthead",
        "Soixante-quatorzième session": "masthead",
        "Ont voté pour : Quai-du-Nord": "vote",
        "1er mai 2020": "date",
    },
    "es": {
        "12ª sesión plenaria": "adoption line",
        "Tema 107 del programa": "masthead",
        "Votos a favor: Muelle del Norte": "vote",
        "5 de mayo de 2020": "date",
    },
    "ru": {
        "12-е пленарное заседание": "adoption line",
        "12-е пленарное заседание,": "adoption line",
        "Пункт 107 повестки дня": "masthead",
        "Семьдесят четвертая сессия": "masthead",
        "Голосовали за: Северная набережная": "vote",
        "5 мая 2020 года": "date",
        "(5 мая 2020 года)": "date",
    },
    "zh": {
        "第12次全体会议": "adoption line",
        "议程项目107": "masthead",
        "第七十四届会议": "masthead",
        "赞成：北码头、南码头": "vote",
        "2020年5月5日": "date",
        "二〇二〇年五月五日": "date",
    },
    "ar": {
        "الجلسة العامة 12": "adoption line",
        "البند 107 من جدول الأعمال": "masthead",
        "الدورة الرابعة والسبعون": "masthead",
        "المؤيدون: الرصيف الشمالي": "vote",
        "5 أيار/مايو 2020": "date",
        "أيار/مايو 5 2020": "date",
    },
}
_WORDS = {
    "en": (
        "Noting the fog of 5 May 2020,",
        "1. Asks the keepers to light the lanterns;",
        "2/5 of the lanterns are broken,",
        "The Harbour Council,",
        "Recalling the decision that it took at its 12th plenary meeting, on 5 May 2020,",
        "the tide of 2020",
        "Lanterns",
    ),
    "fr": (
        "Notant la brume du 5 mai 2020,",
        "Rappelant sa 12e séance plénière, tenue sur le quai du nord,",
        "Lanternes",
    ),
    "es": ("Observando la niebla del 5 de mayo de 2020,", "Faroles"),
    "ru": ("отмечая туман 5 мая 2020 года,", "Совет гавани,", "Фонари"),
    "zh": ("注意到2020年5月5日的雾，", "1. 请守灯人点灯；", "灯笼"),
    "ar": ("إذ يلاحظ ضباب 5 أيار/مايو 2020،", "1 - يطلب إلى الحراس إشعال المصابيح؛", "مصابيح"),
}


def _kind(line: str, locale: Locale) -> str:
    found = furniture_of(line, 0, len(line), locale)
    return found[0] if found else "words"


@pytest.mark.parametrize("line", _ANY)
def test_furniture_of_every_language(line: str, locales: Mapping[str, Locale]) -> None:
    assert {_kind(line, locale) for locale in locales.values()} == {_ANY[line]}


@pytest.mark.parametrize(("lang", "line"), [(lang, line) for lang, lines in _WORDED.items() for line in lines])
def test_furniture_of_one_language(lang: str, line: str, locales: Mapping[str, Locale]) -> None:
    assert _kind(line, locales[lang]) == _WORDED[lang][line]


@pytest.mark.parametrize(("lang", "line"), [(lang, line) for lang, lines in _WORDS.items() for line in lines])
def test_words_are_no_furniture(lang: str, line: str, locales: Mapping[str, Locale]) -> None:
    assert _kind(line, locales[lang]) == "words"


def test_a_long_line_is_a_vote_or_words(locales: Mapping[str, Locale]) -> None:
    names = ", ".join(f"Quay of the {number} lanterns" for number in range(12))
    assert _kind(f"In favour: {names}", locales["en"]) == "vote"
    assert _kind(f"Noting the quays, {names}", locales["en"]) == "words"


def test_doubtful_furniture_costs_more(locales: Mapping[str, Locale]) -> None:
    lines = ("A/HAR/3/1", "2/5", "5 May 2020", "Agenda item 107", "7")
    costs = [found[1] for line in lines if (found := furniture_of(line, 0, len(line), locales["en"]))]
    assert costs == sorted(costs)
    assert len(costs) == len(lines)


def test_only_the_stretch_is_read(locales: Mapping[str, Locale]) -> None:
    line = "## 2/5 and more"
    assert furniture_of(line, 3, 6, locales["en"]) == ("page number", 0.2)
    assert furniture_of(line, 0, len(line), locales["en"]) is None
