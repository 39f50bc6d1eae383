"""Does the book of one language hold the words of its text, all of them, in their order, under their addresses?"""

from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.inline import NoteMark, Text
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built
from tests.pages import sample

from .opening import LANG, TYPE, Files, Opened, book_of, chapters, dangling, order, places, words


def expected(text: Resolution) -> list[tuple[str, str]]:
    """Address, label, words and figures of marks of each paragraph that has any."""
    return [(one.id, " ".join(filter(None, (label_of(one, text), marked(one))))) for one in text.paragraphs()]


def label_of(one: Paragraph, text: Resolution) -> str:
    return text.note_number(one) if one in text.notes else one.label.strip()


def marked(one: Paragraph) -> str:
    """The words with the bare figure of each mark."""
    return "".join(inline.number if isinstance(inline, NoteMark) else words_of(inline) for inline in one.content)


def words_of(inline: object) -> str:
    content = getattr(inline, "content", None)
    return getattr(inline, "text", "") if content is None else "".join(map(words_of, content))


def shown(files: Files, text: Resolution) -> list[tuple[str, str]]:
    wanted = {one.id for one in text.paragraphs()}
    return [(anchor, spaced(words(one))) for anchor, one in places(files).items() if anchor in wanted]


def spaced(text: str) -> str:
    return " ".join(text.split())


def same(files: Files, text: Resolution) -> list[tuple[str, str]]:
    """What a paragraph of the text says and the book does not, or the other way round."""
    wanted = [(anchor, spaced(said)) for anchor, said in expected(text)]
    return [one for one in [*wanted, *shown(files, text)] if one not in wanted or one not in shown(files, text)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_are_those_of_the_text(lang: str, built: Built, opened: Opened) -> None:
    (work,) = built.corpus.works
    text = work.expressions[lang]
    files = opened("epub", lang)
    assert shown(files, text) == [(anchor, spaced(said)) for anchor, said in expected(text)]
    assert len(shown(files, text)) > 40
    assert dangling(files) == []


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_text_of_every_kind_is_whole(lang: str, built: Built) -> None:
    corpus = sample.corpus(built.corpus, lang)
    text = corpus.works[0].expressions[lang]
    files = book_of(corpus, "epub", lang)
    assert same(files, text) == []
    assert order(files) == [
        "title.xhtml",
        "nav.xhtml",
        "text.xhtml",
        "draft-1.xhtml",
        "annex-1.xhtml",
        "annex-2.xhtml",
        "annex-3.xhtml",
    ]
    assert dangling(files) == []
    depths = {anchor: one.get("class") for anchor, one in places(files).items() if anchor.startswith("op-1-")}
    assert depths == {
        "op-1-a": "item depth-1",
        "op-1-a-i": "item depth-2",
        "op-1-a-ii": "item depth-2",
        "op-1-a-ii-a": "item depth-3",
        "op-1-a-wrap-up": "wrap-up depth-1",
        "op-1-b": "item depth-1",
        "op-1-wrap-up": "wrap-up",
    }


def test_a_lost_word_and_a_lost_place_are_seen(built: Built, opened: Opened) -> None:
    (work,) = built.corpus.works
    files = dict(opened("epub", "en"))
    head, body = files["EPUB/text.xhtml"].split("<body")
    damaged = body.replace(" the ", " a ", 1).replace('id="op-3"', 'id="op-x"')
    files["EPUB/text.xhtml"] = f"{head}<body{damaged}"
    assert {anchor for anchor, _ in same(files, work.expressions["en"])} >= {"op-3"}
    assert len(same(files, work.expressions["en"])) > 2
    whole = book_of(sample.corpus(built.corpus, "en"), "epub", "en")
    assert dangling({**whole, "EPUB/annex-1.xhtml": whole["EPUB/annex-1.xhtml"].replace('id="fnref-1"', "")}) == [
        "annex-1.xhtml: #fnref-1"
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_note_is_a_note_with_its_way_back(lang: str, built: Built, opened: Opened) -> None:
    found = places(opened("epub", lang))
    mark, note = found["fnref-25"], found["fn-25"]
    assert (mark.get(TYPE), mark.get("role"), mark.get("href"), mark.text) == ("noteref", "doc-noteref", "#fn-25", "25")
    assert (note.tag.rpartition("}")[2], note.get(TYPE), note.get("role")) == ("aside", "footnote", "doc-footnote")
    (back,) = (one for one in note.iter("{*}a") if one.get("role") == "doc-backlink")
    assert back.get("href") == "#fnref-25"
    assert back.get("aria-label") == built.locales[lang].say("note_back", n="25")
    assert mark.get("aria-label") == built.locales[lang].say("place_note", n="25")


def test_a_note_stands_in_the_chapter_that_marks_it(built: Built) -> None:
    files = book_of(sample.corpus(built.corpus, "en"), "epub", "en")
    homes = {name: [str(one.get("id")) for one in root.iter("{*}aside")] for name, root in chapters(files)}
    assert {name: found for name, found in homes.items() if found} == {"annex-1.xhtml": ["fn-1"]}


def _untranslated(corpus: Corpus, lang: str, anchor: str) -> Corpus:
    (work,) = corpus.works

    def change(one: Paragraph) -> Paragraph:
        return replace(one, content=(), untranslated=True) if one.id == anchor else one

    expressions = {**work.expressions, lang: work.expressions[lang].map(change)}
    return replace(corpus, works=(replace(work, expressions=expressions),))


def test_official_words_stand_in_for_what_is_not_translated(built: Built) -> None:
    (work,) = built.corpus.works
    files = book_of(_untranslated(built.corpus, "ar", "op-9"), "epub", "ar")
    found = places(files)["op-9"]
    official = work.official.paragraph("op-9")
    assert official is not None
    assert words(found).endswith(official.text)
    assert (found.get("lang"), found.get(LANG), found.get("dir")) == ("zh", "zh", "ltr")
    notice = found.getprevious()
    assert notice is not None
    assert (notice.get("class"), notice.text) == ("fallback", built.locales["ar"].say("notice_untranslated"))
    # The page of the source that ends in it is none of the translation's.
    assert not [one for one in places(files) if one.startswith("page-")]


def test_a_paragraph_that_has_aged_says_so_without_a_way_to_the_site(built: Built) -> None:
    (work,) = built.corpus.works

    def age(one: Paragraph) -> Paragraph:
        return replace(one, content=(*one.content, Text("的"))) if one.id in ("op-4", "fn-25") else one

    aged = replace(work, expressions={**work.expressions, "zh": work.official.map(age)})
    corpus = replace(built.corpus, works=(aged,))
    for form in ("epub", "epub_parallel"):
        marks = [one for _, root in chapters(book_of(corpus, form, "fr")) for one in root.iter("{*}p")]
        told = [words(one) for one in marks if one.get("class") == "stale"]
        assert told == [built.locales["fr"].say("stale_paragraph")] * 2, form
    assert book_of(corpus, "pdf", "fr")["book.html"].count(built.locales["fr"].say("stale_paragraph")) == 2
