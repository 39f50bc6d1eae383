"""Is every kind of paragraph that has aged marked where it stands, in the reader's language, and only there?"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from build_scripts.model.inline import Text
from build_scripts.model.page import Block, Heading, Legal, Note, Notice, Page, Passage
from build_scripts.model.resolution import Paragraph
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built

from .reading import Way, compose, ways, words

_PATH = "resolutions/ctoc-cop-10-4"
_AGED = ("heading", "title", "formula", "pp-4", "op-15", "op-15-c", "op-16", "fn-25")
_TOLD = {
    "ar": "تغير النص الرسمي لهذا المقطع بعد ترجمته. قراءة النص الرسمي",
    "en": "The official text of this passage has changed since it was translated. Read the official text",
    "fr": "Le texte officiel de ce passage a changé depuis sa traduction. Lire le texte officiel",
    "ru": "Официальный текст этого фрагмента изменился после перевода. Читать официальный текст",
    "es": "El texto oficial de este pasaje ha cambiado desde que se tradujo. Leer el texto oficial",
}


def _changed(corpus: Corpus, lang: str, change: Callable[[Paragraph], Paragraph]) -> Corpus:
    (work,) = corpus.works
    expressions = {**work.expressions, lang: work.expressions[lang].map(change)}
    return replace(corpus, works=(replace(work, expressions=expressions),))


def _age(one: Paragraph) -> Paragraph:
    return replace(one, content=(*one.content, Text("的"))) if one.id in _AGED else one


def _marks(page: Page, style: str) -> list[tuple[str, Passage]]:
    """The marks, each with the address of the block before it."""
    found: list[tuple[str, Passage]] = []
    before = ""
    for block in page.blocks:
        if isinstance(block, Passage) and block.style == style:
            found.append((before, block))
        before = _address(block) or before
    return found


def _address(block: Block) -> str:
    match block:
        case Legal(paragraph) | Note(paragraph):
            return paragraph.id
        case Heading(anchor=anchor):
            return anchor
        case _:
            return ""


@pytest.mark.parametrize("lang", _TOLD)
def test_each_paragraph_that_has_aged_has_its_mark(lang: str, built: Built) -> None:
    page = compose(_changed(built.corpus, "zh", _age), lang)[_PATH]
    marks = _marks(page, "stale")
    assert [anchor for anchor, _ in marks] == list(_AGED)
    for anchor, mark in marks:
        assert words(mark.content) == _TOLD[lang]
        assert ways([mark]) == [Way(_TOLD[lang].split(". ", 1)[1], f"/{_PATH}/#{anchor}", "zh")]


def test_the_notice_counts_them(built: Built) -> None:
    (notice,) = (
        one for one in compose(_changed(built.corpus, "zh", _age), "en")[_PATH].blocks if isinstance(one, Notice)
    )
    told = "Paragraphs whose official text has changed since they were translated, marked in the text: 8. Read the"
    assert told in words(notice.content)


@pytest.mark.parametrize("lang", ["zh", *_TOLD])
def test_nothing_is_marked_that_has_not_aged(lang: str, built: Built) -> None:
    assert _marks(compose(built.corpus, lang)[_PATH], "stale") == []
    if lang == "zh":
        assert _marks(compose(_changed(built.corpus, "zh", _age), "zh")[_PATH], "stale") == []


def test_a_heading_and_a_note_that_wait_for_translation_say_so(built: Built) -> None:
    def leave(one: Paragraph) -> Paragraph:
        return replace(one, content=(), untranslated=True) if one.id in ("title", "op-8", "fn-25") else one

    page = compose(_changed(built.corpus, "ar", leave), "ar")[_PATH]
    told = "لم تترجم هذه الفقرة بعد؛ وهذا هو النص الرسمي."
    assert [(anchor, words(one.content)) for anchor, one in _marks(page, "fallback")] == [
        ("title", told),
        ("fn-25", told),
    ]
    assert [one.notice for one in page.blocks if isinstance(one, Legal) and one.paragraph.id == "op-8"] == [told]
