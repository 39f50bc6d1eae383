"""Does the book of two languages put the official words and those of the reader together, place by place?"""

from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.pipeline import Built
from tests.pages import sample

from .opening import LANG, Opened, book_of, dangling, order, places, words

_OTHERS = [lang for lang in LANGUAGES if lang != "zh"]


@pytest.mark.parametrize("lang", _OTHERS)
def test_each_place_has_the_official_words_and_then_the_others(lang: str, built: Built, opened: Opened) -> None:
    (work,) = built.corpus.works
    files = opened("epub_parallel", lang)
    found = places(files)
    ours, official = work.expressions[lang], work.official
    compared = 0
    for paragraph in official.paragraphs():
        first, second = [one for one in found[paragraph.id] if one.get("class") in ("official", "beside")]
        there = ours.paragraph(paragraph.id)
        assert there is not None
        for line, text, own in ((first, paragraph, "zh"), (second, there, lang)):
            assert "".join(words(line).split()).endswith("".join(text.text.split())) or "25" in words(line)
            assert (line.get("lang"), line.get(LANG), line.get("dir")) == (own, own, "rtl" if own == "ar" else "ltr")
        compared += 1
    assert compared == len(list(official.paragraphs())) > 40
    assert [one for one in found if official.paragraph(one)] == [one.id for one in official.paragraphs()]
    assert dangling(files) == []


@pytest.mark.parametrize("lang", _OTHERS)
def test_each_column_has_its_marks_and_ways_back(lang: str, built: Built, opened: Opened) -> None:
    found = places(opened("epub_parallel", lang))
    assert {one for one in found if one.startswith("fnref")} == {"fnref-25", f"fnref-25-{lang}"}
    ways = [one.get("href") for one in found["fn-25"].iter("{*}a") if one.get("role") == "doc-backlink"]
    assert ways == ["#fnref-25", f"#fnref-25-{lang}"]


def test_there_is_none_beside_itself(built: Built, opened: Opened) -> None:
    with pytest.raises(KeyError):
        opened("epub_parallel", "zh")


def test_a_text_of_every_kind_is_whole(built: Built) -> None:
    corpus = sample.corpus(built.corpus, "en", "ar")
    (work,) = corpus.works
    files = book_of(corpus, "epub_parallel", "ar")
    assert [one.id for one in work.official.paragraphs() if one.id not in places(files)] == []
    chapters = ["text.xhtml", "draft-1.xhtml", "annex-1.xhtml", "annex-2.xhtml", "annex-3.xhtml"]
    assert order(files) == ["title.xhtml", "nav.xhtml", *chapters]
    assert dangling(files) == []
    for lang, text in work.expressions.items():
        # A title of a part has its two languages in one heading.
        lines = {one.id: words(places(files)[one.id]) for one in text.paragraphs() if one.kind is not Kind.NOTE}
        assert [one.id for one in text.paragraphs() if one.id in lines and one.text not in lines[one.id]] == [], lang


def test_a_place_that_is_not_translated_says_so(built: Built) -> None:
    (work,) = built.corpus.works

    def change(one: Paragraph) -> Paragraph:
        return replace(one, content=(), untranslated=True) if one.id == "op-9" else one

    texts = {**work.expressions, "ru": work.expressions["ru"].map(change)}
    corpus = replace(built.corpus, works=(replace(work, expressions=texts),))
    (told,) = (one for one in places(book_of(corpus, "epub_parallel", "ru"))["op-9"] if "told" in str(one.get("class")))
    assert (told.get("class"), told.text) == ("beside told", built.locales["ru"].say("status_missing"))
