"""Do the contents of a resolution's page hold every paragraph, under its part, by its number and its first words?"""

import re

import pytest

from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.resolution import Kind
from build_scripts.pages.contents import Contents, compose_contents, first_words
from build_scripts.pipeline import Built, contents

from .reading import compose
from .sample import SLUG, corpus

_FILE = "{}/resolutions/ctoc-cop-10-4/index.md"
_LISTED = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.WRAP_UP, Kind.NOTE)


def _of_sample(built: Built, lang: str) -> Contents:
    """The contents of the made-up resolution, whose text is English, for a reader of a language."""
    page = compose(corpus(built.corpus, "en"), lang)[f"resolutions/{SLUG}"]
    found = compose_contents(page, built.locales[lang])
    assert found is not None
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_paragraph_is_listed_in_the_order_of_the_text(built: Built, lang: str) -> None:
    text = built.corpus.works[0].expressions[lang]
    wanted = [one for one in text.paragraphs() if one.kind in _LISTED]
    lines = [line for section in contents(built)[_FILE.format(lang)].sections for line in section.lines]
    assert [line.address for line in lines] == [one.id for one in wanted]
    assert len(lines) == 44
    for line, paragraph in zip(lines, wanted, strict=True):
        assert paragraph.text.strip().startswith(line.words.rstrip("…"))
        assert line.number.strip("()") in (paragraph.label or paragraph.id)
        assert line.lang == ""
        assert line.depth == (1 if paragraph.kind is Kind.ITEM else 0)


def test_the_parts_the_numbers_and_the_first_words(built: Built) -> None:
    zh, ar = (contents(built)[_FILE.format(lang)] for lang in ("zh", "ar"))
    assert (zh.name, zh.status, zh.told) == ("第10/4号决议", "official", "正式文本")
    assert (ar.name.strip("\u200f "), ar.status, ar.told) == ("القرار 10/4", "unofficial", "ترجمة غير رسمية")
    assert [(one.address, one.title, len(one.lines)) for one in ar.sections] == [
        ("preamble", "الديباجة", 23),
        ("operative-part", "المنطوق", 20),
        ("notes", "الحواشي", 1),
        ("data", "بيانات هذه الوثيقة", 0),
        ("formats", "صيغ أخرى للنص", 0),
        ("kit", "ملفات للمترجمين", 0),
    ]
    items = [(line.address, line.number) for line in ar.sections[1].lines[14:17]]
    assert items == [("op-15", "15"), ("op-15-a", "(أ)"), ("op-15-b", "(ب)")]
    assert zh.sections[0].lines[4].number == "5"
    assert zh.sections[2].lines[0].words == "联合国，《条约汇编》，第2225卷…"


def test_parts_in_parts(built: Built) -> None:
    found = _of_sample(built, "en")
    levels = {section.address: section.level for section in found.sections}
    assert levels["annex-1"] == 2
    assert levels["annex-1-sec-1"] == 3
    assert next(one.title for one in found.sections if one.address == "annex-1").startswith("ANNEX I")
    lines = {line.address: line for section in found.sections for line in section.lines}
    assert max(line.depth for line in lines.values()) == 3
    wrap_up = next(line for address, line in lines.items() if address.endswith("wrap-up"))
    assert (wrap_up.number, wrap_up.words) == ("", "and to report to the Council on the…")


def test_words_that_are_still_in_another_language_say_so(built: Built) -> None:
    """A page in a language without the text shows the official one."""
    found = _of_sample(built, "fr")
    assert {line.lang for section in found.sections for line in section.lines} == {"en"}
    assert (found.status, found.told) == ("missing", built.locales["fr"].say("notice_missing_title"))
    assert {section.lang for section in found.sections if section.address.startswith("sec-")} == {"en"}
    assert {section.lang for section in found.sections if section.address in ("preamble", "data")} == {""}


def test_other_pages_have_no_contents_of_their_own(built: Built) -> None:
    assert set(contents(built)) == {_FILE.format(lang) for lang in LANGUAGES}


@pytest.mark.parametrize(
    ("lang", "text", "begun"),
    [
        ("en", "Recalling  the important role of the central authorities,", "Recalling the important role of the…"),
        ("en", "Decides to remain seized of it.", "Decides to remain seized of it."),
        (
            "en",
            "Antidisestablishmentarianism-and-more-of-it-to-come is one",
            "Antidisestablishmentarianism-and-more-of-it-to-come…",
        ),
        ("zh", "表示严重关切冠状病毒病（COVID-19）大流行", "表示严重关切冠状病毒病…"),
        ("zh", "决定继续处理此案。", "决定继续处理此案。"),
        ("ar", "يدعو الدول الأعضاء والجهات المانحة الأخرى إلى توفير موارد", "يدعو الدول الأعضاء والجهات المانحة…"),
    ],
)
def test_the_first_words_end_with_a_word(lang: str, text: str, begun: str) -> None:
    locales, _ = read_locales((lang,))
    assert first_words(text, locales[lang]) == begun
    assert len(re.sub(r"\s", "", begun)) < 60
