"""Is every sign of markup escaped, and each run of Latin letters isolated in words that are read from the right?"""

import pytest

from build_scripts.locales.locale import read_locales
from build_scripts.model.page import External, Page, Passage, Words
from build_scripts.writers.escape import escape, escape_beginning, escape_isolated, isolated_runs
from build_scripts.writers.markdown import write

_ISOLATED = {
    "(COVID-19)": '(<bdi dir="ltr">COVID-19</bdi>)',
    "CTOC/COP/2020/10": '<bdi dir="ltr">CTOC/COP/2020/10</bdi>',
    "ترجم مشروع Hexaglot هذا النص": 'ترجم مشروع <bdi dir="ltr">Hexaglot</bdi> هذا النص',
    "القاضي Giovanni Falcone،": 'القاضي <bdi dir="ltr">Giovanni Falcone</bdi>،',
    "A/RES/55/25, annex I": '<bdi dir="ltr">A/RES/55/25, annex I</bdi>',
    "S/RES/1373 (2001)،": '<bdi dir="ltr">S/RES/1373 (2001)</bdi>،',
    "A/74/6 (Sect. 29)/Add.1": '<bdi dir="ltr">A/74/6 (Sect. 29)/Add.1</bdi>',
    "SHERLOC (بوابة)": '<bdi dir="ltr">SHERLOC</bdi> (بوابة)',
    "الرقم 39574": "الرقم 39574",
    "LICENSE و NOTICE": '<bdi dir="ltr">LICENSE</bdi> و <bdi dir="ltr">NOTICE</bdi>',
    "AT&T": '<bdi dir="ltr">AT&amp;T</bdi>',
}


@pytest.mark.parametrize("words", _ISOLATED)
def test_latin_runs_are_isolated(words: str) -> None:
    assert escape_isolated(words) == _ISOLATED[words]


@pytest.mark.parametrize("words", ["", *_ISOLATED])
def test_the_runs_are_the_words(words: str) -> None:
    runs = list(isolated_runs(words))
    assert "".join(run for run, _ in runs) == words
    assert [run for run, latin in runs if not run or latin != ("A" <= run[0] <= "z")] == []


def test_only_words_that_are_read_from_the_right_are_isolated() -> None:
    locales, _ = read_locales()
    blocks = (Passage((Words("COVID-19"),)),)
    written = {lang: write(Page("about", lang, "x", blocks), locales).splitlines()[-1] for lang in locales}
    isolated = '<bdi dir="ltr">COVID-19</bdi>'
    assert written == {lang: isolated if lang == "ar" else "COVID-19" for lang in locales}


def test_an_address_of_the_web_is_isolated_as_a_whole() -> None:
    """In pieces, its stops and slashes would change places."""
    locales, _ = read_locales()
    url = "https://e.org/a?b=c_d&e=%20f"
    text = write(Page("about", "ar", "x", (Passage((External(url, url),)),)), locales)
    shown = url.replace("&", "&amp;").replace("_", "\\_")
    assert text.splitlines()[-1] == f'[<bdi dir="ltr">{shown}</bdi>](<{url}>)'


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("<script>", "&lt;script&gt;"),
        ("[a](b)", "\\[a\\](b)"),
        ("*x* _y_", "\\*x\\* \\_y\\_"),
        ("{: .c }", "\\{: .c \\}"),
        ("&amp;", "&amp;amp;"),
        ("a\\b", "a\\\\b"),
        ("`x` # h", "\\`x\\` \\# h"),
        ("第2条(b)项", "第2条(b)项"),
    ],
)
def test_signs_of_markup_are_escaped(words: str, written: str) -> None:
    assert escape(words) == written


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("1. z", "1&#46; z"),
        ("12) z", "12&#41; z"),
        ("- q", "\\- q"),
        ("+ q", "\\+ q"),
        ("!!! note", "\\!!! note"),
        (": d", "&#58; d"),
        ("1.5 z", "1&#46;5 z"),
        ("2019年", "2019年"),
        ("x - y", "x - y"),
    ],
)
def test_the_beginning_of_a_block(words: str, written: str) -> None:
    assert escape_beginning(words) == written
