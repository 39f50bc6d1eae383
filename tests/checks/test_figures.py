"""Are figures read in the way in which each language writes them, and is nothing else taken for one?"""

import pytest

from build_scripts.checks.figures import Figure, figures_of
from build_scripts.checks.grammar import compile_grammar
from build_scripts.diagnostics import Where
from build_scripts.model.inline import Missing, Reference, Target, Text
from build_scripts.model.resolution import Kind, Paragraph

from .planting import locales


def _figures(lang: str, text: str) -> list[Figure]:
    paragraph = Paragraph("op-1", Kind.OPERATIVE, "1.", (Text(text),), Where("x.md"))
    return list(figures_of(paragraph, text, compile_grammar(locales()[lang])))


def _told(lang: str, text: str) -> list[str]:
    return sorted(f"{one.kind} {one.value}" for one in _figures(lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "opened on 7 May 1907 in the harbour"),
        ("fr", "ouvert le 7 mai 1907 dans le port"),
        ("es", "abierto el 7 de mayo de 1907 en el puerto"),
        ("ru", "открыт 7 мая 1907 года в порту"),
        ("ar", "افتتح في 7 أيار/مايو 1907 في الميناء"),
        ("ar", "افتتح في ٧ أيار / مايو ١٩٠٧ في الميناء"),
        ("ar", "افتتح في 7 مايو 1907 في الميناء"),
        ("zh", "1907年5月7日在港口启用"),
        ("zh", "１９０７年５月７日在港口启用"),
    ],
)
def test_a_date(lang: str, text: str) -> None:
    assert _told(lang, text) == ["date 05-07", "year 1907"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "from 12 to 15 December 1907"),
        ("en", "12–15 December 1907"),
        ("fr", "du 12 au 15 décembre 1907"),
        ("es", "del 12 al 15 de diciembre de 1907"),
        ("ru", "с 12 по 15 декабря 1907 года"),
        ("ar", "في الفترة من 12 إلى 15 كانون الأول/ديسمبر 1907"),
        ("zh", "1907年12月12日至15日"),
    ],
)
def test_a_stretch_of_days(lang: str, text: str) -> None:
    assert _told(lang, text) == ["date 12-12", "date 12-15", "year 1907"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "from 30 November to 2 December 1907"),
        ("fr", "du 30 novembre au 2 décembre 1907"),
        ("es", "del 30 de noviembre al 2 de diciembre de 1907"),
        ("ru", "с 30 ноября по 2 декабря 1907 года"),
        ("ar", "من 30 تشرين الثاني/نوفمبر إلى 2 كانون الأول/ديسمبر 1907"),
        ("zh", "1907年11月30日至12月2日"),
    ],
)
def test_a_stretch_over_the_end_of_a_month(lang: str, text: str) -> None:
    assert _told(lang, text) == ["date 11-30", "date 12-02", "year 1907"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "in March 1907"),
        ("fr", "en mars 1907"),
        ("es", "en marzo de 1907"),
        ("ar", "في آذار/مارس 1907"),
        ("zh", "1907年3月"),
    ],
)
def test_a_month_of_a_year(lang: str, text: str) -> None:
    assert _told(lang, text) == ["date 03", "year 1907"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "15 per cent of the oil"),
        ("fr", "15 pour cent de l’huile"),
        ("fr", "15\u00a0% de l’huile"),
        ("es", "el 15 por ciento del aceite"),
        ("ru", "15 процентов масла"),
        ("ar", "15 في المائة من الزيت"),
        ("zh", "百分之15的油"),
        ("zh", "15%的油"),
    ],
)
def test_a_percentage(lang: str, text: str) -> None:
    assert _told(lang, text) == ["percentage 15%"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "2.5 million lanterns"),
        ("fr", "2,5 millions de lanternes"),
        ("es", "2,5 millones de faroles"),
        ("ru", "2,5 млн фонарей"),
        ("ar", "2,5 مليون فانوس"),
        ("zh", "250万盏灯"),
        ("en", "2,500,000 lanterns"),
        ("fr", "2 500 000 lanternes"),
    ],
)
def test_a_large_number(lang: str, text: str) -> None:
    assert _told(lang, text) == ["number 2500000"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the seventieth anniversary"),
        ("fr", "le soixante-dixième anniversaire"),
        ("es", "el septuagésimo aniversario"),
        ("ru", "семидесятая годовщина"),
        ("ar", "الذكرى السنوية السبعين"),
        ("zh", "七十周年"),
        ("fr", "soixante-quinze lanternes"),
    ],
)
def test_a_number_in_words(lang: str, text: str) -> None:
    assert _told(lang, text) == ["number 70"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the COVID-19 pandemic and the G20"),
        ("en", "States may march on, and each one of them may"),
        ("fr", "la pandémie de COVID-19"),
        ("ar", "جائحة كوفيد-19"),
        ("zh", "这方面的各项工作"),
        ("es", "los faroles militares"),
    ],
)
def test_what_is_no_figure(lang: str, text: str) -> None:
    assert _told(lang, text) == []


def test_the_number_of_a_resolution_is_no_day() -> None:
    assert _told("en", "resolution 70/12 of 25 September 1915")[:2] == ["date 09-25", "number 70/12"]


def test_a_word_that_only_begins_like_a_scale_multiplies_nothing() -> None:
    assert _told("es", "3 militares y 3 mil faroles") == ["number 3", "number 3000"]


def test_a_day_that_no_calendar_has_is_two_numbers() -> None:
    assert _told("en", "on 47 May 1907") == ["number 47", "year 1907"]


@pytest.mark.parametrize(("target", "cited"), [(Target("untoc", "art-18"), True), (Missing("instrument"), False)])
def test_what_is_cited(target: Target | Missing, cited: bool) -> None:
    content = (Text("under "), Reference((Text("article 18"),), target), Text(" for 3 years"))
    paragraph = Paragraph("op-1", Kind.OPERATIVE, "1.", content, Where("x.md"))
    found = figures_of(paragraph, paragraph.text, compile_grammar(locales()["en"]))
    assert [(one.value, one.cited) for one in found] == [("18", cited), ("3", False)]


def test_the_words_about_a_figure_are_cut_at_spaces() -> None:
    (figure,) = _figures("en", "Emphasizing what the lanterns have done over the past 40 years in the harbours of all")
    assert figure.words == "…the past 40 years in…"
