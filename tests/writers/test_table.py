"""Are texts side by side written as one would expect to find them in docs/: a golden in English and one in Arabic?

`pytest --accept` writes the goldens anew; read them before you commit them.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.diagnostics import Where
from build_scripts.locales.locale import read_locales
from build_scripts.model.inline import Emphasis, NoteMark, Own, PageBreak, Reference, Target, TermUse, Text
from build_scripts.model.page import Cell, Column, Heading, Legal, Page, Parallel, Row, Words
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.writers.markdown import write

from .rendering import render, shape

_FOLDER = Path(__file__).parent / "golden"
_LOCALES, _ = read_locales()
_LONG = (
    Emphasis((Text("Noting"),)),
    Text(" the "),
    TermUse((Text("fog"),), "fog"),
    NoteMark("7"),
    Text(" and "),
    Reference((Text("article 2"),), Target("port", "art-2")),
    PageBreak("marked"),
)
_ARABIC = (Text("إذ يلاحظ (LANTERN-7) "), Reference((Text("الفقرة 1"),), Own("op-1")), Text("،"))


def _page(lang: str) -> Page:
    columns = (
        Column("ar", "العربية", "unofficial", "Told", 'Not "official"', held=True),
        Column("en", "English", "official", "Official", "As published.", held=True),
        Column("fr", "Français", "missing", "Not yet", "", held=False),
    )
    rows = (
        Row("title", "title", "Link: title", "title", 0, (Cell("", (Text("مصابيح"),)), Cell("", (Text("Lanterns"),)))),
        Row("preamble", "Preamble", "Link: preamble", "ours", 0, (Cell(), Cell(content=(Words("Preamble"),)))),
        Row("pp-1", "para. 1", "Link: para. 1", "pp", 0, (Cell("", _ARABIC), Cell("", _LONG))),
        Row("op-1-a", "1 (a)", "Link: 1 (a)", "item", 1, (Cell("(أ)", (Text("x"),)), Cell(told="Not yet"))),
        Row("op-9", "9", "Link: 9", "op", 0, (Cell(told="None"), Cell(told="None"))),
        Row("fn-7", "7", "Link: 7", "note", 9, (Cell("", _ARABIC), Cell("", _LONG)), "pp-1", "back"),
    )
    says = (("parallel_languages", "Languages shown"), ("parallel_place", "Place"), ("parallel_remove", "- {language}"))
    path = "resolutions/council-3-1"
    block = Parallel(path, columns, ("ar", "en"), rows, says)
    return Page(f"{path}/parallel", lang, "Side by side", (Heading(1, (Words("Side by side"),), "parallel"), block))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_golden(lang: str, golden: Callable[[Path, str], None]) -> None:
    golden(_FOLDER / f"parallel-{lang}.md", write(_page(lang), _LOCALES))


def test_it_becomes_one_table_whose_rows_alone_have_addresses(root: Path) -> None:
    tags = [one[1:] for one in shape(render(write(_page("en"), _LOCALES), root)) if one[0] == "tag"]
    told = [one for one in shape(render(write(_page("en"), _LOCALES), root)) if one[0] in ("crossed", "unclosed")]
    assert told == []
    addressed = [(tag, part) for tag, *parts in tags for part in parts if part.startswith("id=")]
    assert addressed == [
        ("h1", "id=parallel"),
        *(("tr", f"id={row}") for row in ("title", "preamble", "pp-1", "op-1-a", "op-9", "fn-7")),
    ]
    cells = [(tag, "scope=row" in parts) for tag, *parts in tags if tag in ("td", "th")]
    heads, rows = cells[:3], cells[3:]
    assert heads == [("th", False)] * 3
    assert rows == [*[("td", False)] * 3, *[("th", True), ("td", False), ("td", False)] * 6]
    table = ("table", "thead", "tbody", "tr", "th", "td")
    assert [parts for tag, *parts in tags if tag in table and any(part.startswith("role=") for part in parts)] == []


def test_a_row_without_words_is_hidden_until_a_column_has_some() -> None:
    lines = write(_page("en"), _LOCALES).splitlines()
    assert [line for line in lines if line.startswith("<tr") and "hidden" in line] == [
        '<tr id="op-9" class="op" hidden markdown>'
    ]


def test_on_a_page_of_one_text_the_mark_has_its_address() -> None:
    paragraph = Paragraph("pp-1", Kind.PREAMBULAR, "", _LONG, Where("a.md"))
    page = Page("resolutions/council-3-1", "en", "x", (Legal(paragraph, "en", "paragraph 1"),))
    assert "#fnref-7" in write(page, _LOCALES)
    assert "fnref-7" not in write(_page("en"), _LOCALES)


def test_the_page_is_of_a_kind_of_its_own() -> None:
    matter = write(_page("en"), _LOCALES).split("---\n")[1].splitlines()
    assert matter == [
        "lang: en",
        'title: "Side by side"',
        "template: parallel.html",
        "hide: [navigation, toc]",
    ]
