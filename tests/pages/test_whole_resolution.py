"""Does the page show all that a resolution may hold: parts, nested items, words after them, a draft, closing lines?"""

from dataclasses import replace

import pytest

from build_scripts.checks.addresses import addresses_of
from build_scripts.model.fact import Fact
from build_scripts.model.inline import Reference, Target, Text
from build_scripts.model.page import Heading, Legal, Note, Notice, Page
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built
from build_scripts.writers.markdown import write

from .reading import Way, compose, headings, ways, with_text, words
from .sample import SLUG, corpus, resolution

_PATH = f"resolutions/{SLUG}"
_HEADINGS = {
    "en": [
        "# Lanterns in harbours #title",
        "## Preamble #preamble",
        "### Light and darkness #sub-1",
        "## Operative part #operative-part",
        "## I\u2003Measures #sec-1",
        "## II.\u2003Follow-up #sec-2",
        "## Draft resolution #draft-1",
        "## ANNEX I\u2003Terms of reference of the keepers #annex-1",
        "### General #annex-1-sub-1",
        "### A.\u2003Oil #annex-1-sec-1",
        "## Annex II\u2003Declaration on light #annex-2",
        "### Article 1\u2003Right to light #annex-2-art-1",
        "### Article 2 #annex-2-art-2",
        "## Annex 3 #annex-3",
        "## Notes #notes",
        "## About this document #data",
        "## The text in other formats #formats",
        "## Files for translators #kit",
    ],
    "ar": [
        "# المصابيح في الموانئ #title",
        "## الديباجة #preamble",
        "### الضوء والظلام #sub-1",
        "## المنطوق #operative-part",
        "## أولا\u2003التدابير #sec-1",
        "## ثانيا -\u2003المتابعة #sec-2",
        "## مشروع القرار #draft-1",
        "## المرفق الأول\u2003اختصاصات الحراس #annex-1",
        "### أحكام عامة #annex-1-sub-1",
        "### ألف -\u2003الزيت #annex-1-sec-1",
        "## المرفق الثاني\u2003إعلان بشأن الضوء #annex-2",
        "### المادة 1\u2003الحق في الضوء #annex-2-art-1",
        "### المادة 2 #annex-2-art-2",
        "## المرفق 3 #annex-3",
        "## الحواشي #notes",
        "## بيانات هذه الوثيقة #data",
        "## صيغ أخرى للنص #formats",
        "## ملفات للمترجمين #kit",
    ],
}


def _page(built: Built, lang: str, *langs: str) -> Page:
    return compose(corpus(built.corpus, *(langs or (lang,))), lang)[_PATH]


def _with(built: Built, text: Resolution) -> Page:
    """The page of another text in English."""
    (work,) = corpus(built.corpus, "en").works
    changed: Corpus = with_text(corpus(built.corpus, "en"), "en", text, work.metadata)
    return compose(changed, "en")[_PATH]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_headings(lang: str, built: Built) -> None:
    assert headings(_page(built, lang)) == _HEADINGS[lang]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_everything_stands_in_the_order_of_the_text_under_its_address(lang: str, built: Built) -> None:
    page = _page(built, lang)
    ours = ("preamble", "operative-part", "draft-1", "annex-3", "notes", "data", "formats", "kit")
    shown = [address.partition("#")[2] for address in addresses_of(page)][1:]
    text = resolution(lang)
    assert [one for one in shown if one not in ours] == [paragraph.id for paragraph in text.paragraphs()]
    paragraphs = {one.paragraph.id: one.paragraph for one in page.blocks if isinstance(one, Legal | Note)}
    heads = {one.anchor: words(one.content) for one in page.blocks if isinstance(one, Heading)}
    for paragraph in text.paragraphs():
        if paragraph.id in paragraphs:
            assert paragraphs[paragraph.id] == paragraph
        else:
            assert heads[paragraph.id].endswith(paragraph.text), paragraph.id


def test_items_stand_as_deep_as_they_are_and_words_after_them_as_deep_as_the_words_before(built: Built) -> None:
    depths = {one.paragraph.id: one.depth for one in _page(built, "en").blocks if isinstance(one, Legal)}
    assert {anchor: depth for anchor, depth in depths.items() if anchor.startswith("annex-1-op-4")} == {
        "annex-1-op-4": 0,
        "annex-1-op-4-a": 1,
        "annex-1-op-4-a-i": 2,
        "annex-1-op-4-a-ii": 2,
        "annex-1-op-4-a-ii-a": 3,
        "annex-1-op-4-a-wrap-up": 1,
        "annex-1-op-4-b": 1,
        "annex-1-op-4-wrap-up": 0,
    }


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_markdown_has_the_address_and_the_style_of_each(lang: str, built: Built) -> None:
    lines = write(_page(built, lang), built.locales).splitlines()
    for style in (
        "#pp-1-a .item",
        "#op-1-a-ii .item .item-2",
        "#op-1-a-ii-a .item .item-3",
        "#op-1-a-wrap-up .wrap-up .item-1",
        "#op-1-wrap-up .wrap-up",
        "#sec-2-formula .formula",
        "#draft-1-pp-1 .pp",
        "#annex-1-sec-1-op-1 .op",
        "#closing .closing",
    ):
        assert f"{{: {style} }}" in lines


def test_the_closing_lines_come_before_the_notes(built: Built) -> None:
    addresses = [address.partition("#")[2] for address in addresses_of(_page(built, "en"))]
    assert addresses[-7:] == ["closing", "closing-2", "notes", "fn-1", "data", "formats", "kit"]


def test_a_language_without_a_text_shows_the_official_one_and_says_so_of_each_heading(built: Built) -> None:
    page = _page(built, "es", "ar")
    langs = {one.anchor: one.lang for one in page.blocks if isinstance(one, Heading)}
    assert {anchor for anchor, lang in langs.items() if lang == ""} == {
        *("preamble", "operative-part", "notes", "data", "kit"),
        *("draft-1", "annex-3"),
    }
    assert set(langs.values()) == {"", "ar"}
    (draft,) = (words(one.content) for one in page.blocks if isinstance(one, Heading) and one.anchor == "draft-1")
    assert draft == "Proyecto de resolución"


def test_there_is_no_heading_over_nothing(built: Built) -> None:
    text = replace(resolution("en"), preamble=(), operative=())
    assert headings(_with(built, text))[:2] == ["# Lanterns in harbours #title", "## I\u2003Measures #sec-1"]
    last = replace(resolution("en"), parts=(), closing=(), notes=())
    about, formats = "## About this document #data", "## The text in other formats #formats"
    kit = "## Files for translators #kit"
    assert headings(_with(built, last))[-4:] == ["## Operative part #operative-part", about, formats, kit]


def test_a_text_without_a_title_has_its_heading_on_top(built: Built) -> None:
    text = replace(resolution("en"), title=None)
    assert headings(_with(built, text))[0] == "# Resolution 3/7 #heading"
    bare = replace(text, heading=None)
    assert headings(_with(built, bare))[0] == "# Resolution 3/7 #title"


def test_headings_go_no_deeper_than_there_are_levels(built: Built) -> None:
    text = resolution("en")
    part = text.parts[0]
    for depth in range(7):
        assert part.title is not None
        part = replace(part, id=f"sec-{depth}", title=replace(part.title, id=f"sec-{depth}"), parts=(part,))
    found = [one for one in headings(_with(built, replace(text, parts=(part,)))) if "Measures" in one]
    assert [len(one.split(" ")[0]) for one in found] == [2, 3, 4, 5, 6, 6, 6, 6]


def test_what_a_place_in_a_part_cites_names_it(built: Built) -> None:
    def cite(paragraph: Paragraph) -> Paragraph:
        if paragraph.id not in ("annex-1-op-4-a-i", "draft-1-op-1-wrap-up"):
            return paragraph
        return replace(paragraph, content=(Reference((Text("the Convention"),), Target("untoc")),))

    (work,) = corpus(built.corpus, "en").works
    changed = with_text(corpus(built.corpus, "en"), "en", resolution("en").map(cite), work.metadata)
    found = ways(compose(changed, "en")[f"{_PATH}/references"].blocks)
    assert Way("annex I, para. 4 (a) (i)", f"/{_PATH}/#annex-1-op-4-a-i") in found
    name = "para. 1 of the draft resolution, after the subparagraphs"
    assert Way(name, f"/{_PATH}/#draft-1-op-1-wrap-up") in found


def test_an_official_text_is_published_under_its_symbol_where_no_report_holds_it(built: Built) -> None:
    (work,) = corpus(built.corpus, "en").works
    metadata = replace(work.metadata, symbol=Fact("HC/RES/3/7", "the document", verified=True))
    page = compose(with_text(corpus(built.corpus, "en"), "en", resolution("en"), metadata), "en")[_PATH]
    (notice,) = (one for one in page.blocks if isinstance(one, Notice))
    assert "as published in HC/RES/3/7." in words(notice.content)
