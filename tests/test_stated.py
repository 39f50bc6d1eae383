"""Does a text yield the facts that it states, each with its line, and not one that it does not state?"""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.model.fact import Fact
from build_scripts.model.inline import Text
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source
from build_scripts.stated import Stated, read_stated
from tests.mastheads import BODIES, SYMBOL, TEXTS

_EN = TEXTS["en"]
_HEAD = _EN[: _EN.index("74/177. Keeping")]


def _stated(text: str, locale: Locale) -> Stated:
    resolution, _ = read_resolution(Source("text.md", text), "harbours", locale.tag, locale)
    return read_stated(text, resolution, locale)


def _line(text: str, words: str) -> str:
    return f"the text, line {text[: text.index(words)].count(chr(10)) + 1}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_masthead(lang: str, locales: Mapping[str, Locale]) -> None:
    text = TEXTS[lang]
    stated = _stated(text, locales[lang])
    assert stated.body == Fact(BODIES[lang], "the text, line 19")
    assert stated.symbol == Fact(SYMBOL, "the text, line 3")
    assert stated.session is not None
    assert (stated.session.text, stated.session.verified) == ("74", True)
    assert stated.adopted == Fact("2019-12-18", "the text, line 13")
    assert (stated.session_dates, stated.published_in, stated.problems) == (None, None, ())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_lines_that_close_a_text(lang: str, locales: Mapping[str, Locale]) -> None:
    text = TEXTS[lang]
    bare = text[text.index("74/177.") :]
    stated = _stated(bare, locales[lang])
    closing = [place for place, line in enumerate(bare.split("\n"), 1) if "2019" in line]
    assert stated.adopted == Fact("2019-12-18", f"the text, line {closing[-1]}")
    assert (stated.symbol, stated.session) == (None, None)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_that_states_nothing(lang: str, locales: Mapping[str, Locale]) -> None:
    lines = TEXTS[lang].split("\n")
    bare = "\n".join(line for line in lines[18:] if "2019" not in line)
    stated = _stated(bare, locales[lang])
    assert stated == Stated(Fact(BODIES[lang], "the text, line 1"), None, None, None, None, None, ())


def test_the_date_of_the_document_is_not_that_of_adoption(locales: Mapping[str, Locale]) -> None:
    text = _EN.replace(" on 18 December 2019", "").replace("18 December 2019\n", "")
    assert "23 January 2020" in text
    assert _stated(text, locales["en"]).adopted is None


@pytest.mark.parametrize(
    "line", ["Distr.: General Assembly 23 January 2020", "Harbours: the days of the General Assembly from 3 May 2018"]
)
def test_a_line_that_names_the_organ_and_tells_no_adoption(line: str, locales: Mapping[str, Locale]) -> None:
    text = _EN.replace("Distr.: General\n23 January 2020", line)
    assert _stated(text, locales["en"]).adopted == Fact("2019-12-18", _line(text, "Resolution adopted"))


def test_a_date_on_the_line_after_the_organ(locales: Mapping[str, Locale]) -> None:
    text = _EN.replace("General Assembly on 18 December", "General Assembly\non 18 December")
    assert _stated(text, locales["en"]).adopted == Fact("2019-12-18", "the text, line 13")


@pytest.mark.parametrize(
    "line",
    [
        "Adopted by the General Assembly on 18 December 2019",
        "Adopted unanimously at the 50th plenary meeting of the General Assembly, on 18 December 2019",
    ],
)
def test_other_words_of_adoption(line: str, locales: Mapping[str, Locale]) -> None:
    text = _EN.replace("Resolution adopted by the General Assembly on 18 December 2019", line)
    assert _stated(text, locales["en"]).adopted == Fact("2019-12-18", "the text, line 13")


def test_two_dates_of_adoption_are_told_and_left_out(locales: Mapping[str, Locale]) -> None:
    stated = _stated(_EN.replace("meeting\n18 December", "meeting\n19 December"), locales["en"])
    assert stated.adopted is None
    (problem,) = stated.problems
    assert str(problem) == (
        "text.md:13:1: warning[stated]: adopted: 2019-12-18 (line 13), 2019-12-19 (line 36); one statement;"
        " write the right one into resolution.yml as 'adopted'"
    )


def test_a_session_in_figures_with_its_days(locales: Mapping[str, Locale]) -> None:
    head = _HEAD.replace("Seventy-fourth session", "10th session\nVienna, 12–16 October 2020").replace(SYMBOL, "")
    stated = _stated(head + _EN[len(_HEAD) :], locales["en"])
    assert stated.session == Fact("10", "the text, line 10")
    assert stated.session_dates == Fact("2020-10-12/2020-10-16", "the text, line 11")


def test_days_that_are_not_those_of_the_session(locales: Mapping[str, Locale]) -> None:
    text = _EN.replace("Agenda item 107", "Agenda item 107\nHarbour days, 12–16 October 2020")
    assert _stated(text, locales["en"]).session_dates is None


def test_a_session_that_the_symbol_contradicts(locales: Mapping[str, Locale]) -> None:
    stated = _stated(_EN.replace("Seventy-fourth session", "73rd session"), locales["en"])
    assert stated.session is None
    assert [problem.wrong for problem in stated.problems] == ["session: 73 (line 10), 74 (line 3)"]


@pytest.mark.parametrize("line", ["2019 session", "74th session of 2019", "Report of the 70th session on oceans"])
def test_a_session_that_is_not_stated(line: str, locales: Mapping[str, Locale]) -> None:
    text = _EN.replace("Seventy-fourth session", line).replace(SYMBOL, "")
    assert _stated(text, locales["en"]).session is None


def test_the_symbol_of_the_report_that_holds_it(locales: Mapping[str, Locale]) -> None:
    stated = _stated(_EN.replace(SYMBOL, "CTOC/COP/2020/10"), locales["en"])
    assert (stated.symbol, stated.session) == (None, None)
    assert stated.published_in == Fact("CTOC/COP/2020/10", "the text, line 3")


def test_a_symbol_in_a_note_is_that_of_another_document(locales: Mapping[str, Locale]) -> None:
    stated = _stated(_EN.replace(SYMBOL, "").replace("¹ A/74/130.", "¹ See\nA/RES/55/25\nand\nA/74/130"), locales["en"])
    assert (stated.symbol, stated.published_in) == (None, None)


def test_a_running_head_shows_the_symbol(locales: Mapping[str, Locale]) -> None:
    text = _EN.replace(SYMBOL, "").replace("2. Requests", f"{SYMBOL}\n\n---\n\n2. Requests")
    text = text.replace("3. Invites", f"{SYMBOL}\n\n---\n\n3. Invites")
    symbol = _stated(text, locales["en"]).symbol
    assert symbol is not None
    assert symbol.text == SYMBOL


@pytest.mark.parametrize(
    ("lang", "formula", "name"),
    [
        ("en", "*The Security Council*,", "Security Council"),
        ("en", "THE SECURITY COUNCIL,", "SECURITY COUNCIL"),
        ("en", "“The Conference of the Parties", "Conference of the Parties"),
        ("fr", "Le Conseil de sécurité,", "Conseil de sécurité"),
        ("fr", "L'Assemblée générale,", "Assemblée générale"),
        ("es", "El Consejo Económico y Social,", "Consejo Económico y Social"),
        ("ru", "Совет Безопасности,", "Совет Безопасности"),
        ("zh", "经济及社会理事会，", "经济及社会理事会"),
        ("ar", "إن مجلس الأمن،", "مجلس الأمن"),
    ],
)
def test_the_organ(lang: str, formula: str, name: str, locales: Mapping[str, Locale]) -> None:
    lines = TEXTS[lang].split("\n")
    body = _stated("\n".join([*lines[:18], formula, *lines[19:]]), locales[lang]).body
    assert body == Fact(name, "the text, line 19")


@pytest.mark.parametrize(
    ("lang", "formula", "body"),
    [
        ("zh", "大会正式决定：", Fact("大会", "the text, line 5")),
        ("zh", "理事会正式决定：", None),
        ("ru", "Генеральная Ассамблея, рассмотрев доклад,", Fact("Генеральная Ассамблея", "the text, line 5")),
        ("zh", "保持港口开放 大会，", None),
        ("en", "The 74th session of the General Assembly,", None),
        ("en", "The General Assembly " + "of the harbours " * 20, None),
    ],
    ids=["verb", "verb alone", "recital", "title", "figures", "a whole text"],
)
def test_a_formula_with_more_in_it(lang: str, formula: str, body: Fact | None, locales: Mapping[str, Locale]) -> None:
    """It names the organ only together with a line of the head."""
    resolution, _ = read_resolution(Source("text.md", TEXTS[lang]), "harbours", lang, locales[lang])
    assert resolution.formula is not None
    longer = replace(resolution.formula, content=(Text(formula),))
    assert read_stated(TEXTS[lang], replace(resolution, formula=longer), locales[lang]).body == body


def test_no_organ_no_fact(locales: Mapping[str, Locale]) -> None:
    stated = _stated("1. Decides to keep the harbours open;\n\n2. Requests the masters to count.\n", locales["en"])
    assert stated == Stated(None, None, None, None, None, None, ())


def test_the_line_is_that_of_the_file(locales: Mapping[str, Locale]) -> None:
    shifted = "\ufeff\r\n\r\n" + _EN.replace("\n", "\r\n")
    stated = _stated(shifted, locales["en"])
    assert stated.symbol == Fact(SYMBOL, _line(shifted, SYMBOL))
    assert stated.adopted == Fact("2019-12-18", _line(shifted, "Resolution adopted"))
