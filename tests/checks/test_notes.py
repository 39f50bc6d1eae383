"""Is a mark without its note told, a note without its mark, and a mark in the wrong paragraph?"""

from dataclasses import replace

from build_scripts.checks.notes import check
from build_scripts.model.inline import NoteMark
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.pipeline import Built

from .asking import ask, with_text

_EN = "sources/resolutions/ctoc-cop-10-4/en.md"


def _unmarked(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, content=tuple(one for one in paragraph.content if not isinstance(one, NoteMark)))


def test_matching_notes_pass(built: Built) -> None:
    assert ask(check, built.corpus) == []


def test_a_mark_without_note(built: Built) -> None:
    damaged = with_text(built.corpus, "en", lambda text: replace(text, notes=()))
    assert ask(check, damaged) == [
        f"{_EN}:7:1 (pp-1): error[notes]: the mark 25 has no note; a note of that number; "
        "add a block that begins with <sup>25</sup>"
    ]


def test_a_note_without_mark(built: Built) -> None:
    def unmark(text: Resolution) -> Resolution:
        return replace(text, preamble=(_unmarked(text.preamble[0]), *text.preamble[1:]))

    (told,) = ask(check, with_text(built.corpus, "en", unmark))
    line = built.corpus.works[0].expressions["en"].notes[0].where.line
    assert told == (
        f"{_EN}:{line}:1 (fn-25): error[notes]: no mark leads to note 25; <sup>25</sup> in a paragraph; add the mark"
    )


def test_a_mark_in_another_paragraph(built: Built) -> None:
    def move(text: Resolution) -> Resolution:
        first, second, *rest = text.preamble
        marked = replace(second, content=(*second.content, NoteMark("25")))
        return replace(text, preamble=(_unmarked(first), marked, *rest))

    assert ask(check, with_text(built.corpus, "en", move)) == [
        f"{_EN}:9:1 (pp-2): error[notes]: the mark 25 does not stand in this paragraph of the official text; "
        "its place in sources/resolutions/ctoc-cop-10-4/zh.md; move it"
    ]


def test_a_paragraph_that_is_not_translated_keeps_the_mark_of_the_official_one(built: Built) -> None:
    def leave(text: Resolution) -> Resolution:
        return replace(text, preamble=(replace(text.preamble[0], content=(), untranslated=True), *text.preamble[1:]))

    assert ask(check, with_text(built.corpus, "en", leave)) == []
