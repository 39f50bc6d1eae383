"""Does a resolution find its paragraphs, and does it know where pages ended and marks stand once it is linked?"""

from pathlib import Path

import pytest

from build_scripts.diagnostics import Where
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.inline import Emphasis, Inline, NoteMark, PageBreak, Reference, Target, Text
from build_scripts.model.resolution import Entry, Kind, Paragraph, Resolution, Role, rebuild_source
from build_scripts.pipeline import Built

_WHERE = Where("a.md")


def _paragraph(anchor: str, *content: Inline, items: tuple[Paragraph, ...] = ()) -> Paragraph:
    return Paragraph(anchor, Kind.OPERATIVE, "", content, _WHERE, items)


def _sample(*ledger: Entry) -> Resolution:
    item = _paragraph("op-1-a", Text("oil"), PageBreak("inferred"), Text("."))
    nested = Reference((Text("ha"), PageBreak("marked"), Text("rbour")), Target("port"))
    return Resolution(
        slug="a",
        lang="en",
        file="a.md",
        heading=None,
        title=_paragraph("title", Text("Lanterns")),
        formula=None,
        preamble=(_paragraph("pp-1", Emphasis((Text("Noting"),)), NoteMark("7"), Text(" fog,")),),
        operative=(_paragraph("op-1", Text("Asks the "), nested, items=(item,)),),
        notes=(_paragraph("fn-7", Text("See.")),),
        ledger=ledger,
    )


def test_the_paragraphs_come_in_reading_order() -> None:
    text = _sample()
    assert [one.id for one in text.paragraphs()] == ["title", "pp-1", "op-1", "op-1-a", "fn-7"]
    item = text.paragraph("op-1-a")
    assert item is not None
    assert item.text == "oil."
    assert text.paragraph("op-2") is None
    assert text.note_number(text.notes[0]) == "7"


def test_page_breaks_inside_a_reference_keep_their_place() -> None:
    found = [(anchor, offset, one.evidence) for anchor, offset, one in _sample().page_breaks()]
    assert found == [("op-1", len("Asks the ha"), "marked"), ("op-1-a", len("oil"), "inferred")]


def test_marks_are_found_with_their_paragraphs() -> None:
    assert [(one.id, mark) for one, mark in _sample().note_marks()] == [("pp-1", NoteMark("7"))]


def test_the_source_is_rebuilt_from_the_model() -> None:
    text = _sample(
        Entry(Role.MARKER, "# "),
        Entry(Role.TEXT, owner="title", start=0, end=4),
        Entry(Role.LAYOUT, "\n"),
        Entry(Role.TEXT, owner="title", start=4, end=8),
    )
    assert rebuild_source(text) == "# Lant\nerns"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_linking_leaves_the_source_rebuildable(lang: str, built: Built, root: Path) -> None:
    text = built.corpus.works[0].expressions[lang]
    assert rebuild_source(text).encode("utf-8") == (root / text.file).read_bytes()


def test_linking_leaves_the_page_breaks_where_they_were(built: Built) -> None:
    found = [(anchor, one.evidence) for anchor, _, one in built.corpus.works[0].official.page_breaks()]
    assert found == [("pp-10", "marked"), ("op-9", "inferred"), ("op-15-d", "inferred")]
