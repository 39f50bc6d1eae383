"""Does the page of a resolution show its text under its addresses, and say first of all what that text is?"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from build_scripts.model.page import Catalogue, Heading, Legal, Note, Notice, Page
from build_scripts.model.resolution import Kind, Paragraph, Resolution
from build_scripts.model.work import Corpus, Status
from build_scripts.pipeline import Built
from build_scripts.writers.markdown import write

from .reading import Way, compose, facts, headings, outward, under, ways, with_text, words

_PATH = "resolutions/ctoc-cop-10-4"
_DOCUMENT = "https://docs.un.org/zh/CTOC/COP/2020/10"
_PARTS = {
    "zh": [
        "## 序言部分 #preamble",
        "## 执行部分 #operative-part",
        "## 注 #notes",
        "## 关于本文件 #data",
        "## 文本的其他格式 #formats",
        "## 供翻译人员使用的文件 #kit",
    ],
    "ar": [
        "## الديباجة #preamble",
        "## المنطوق #operative-part",
        "## الحواشي #notes",
        "## بيانات هذه الوثيقة #data",
        "## صيغ أخرى للنص #formats",
        "## ملفات للمترجمين #kit",
    ],
}
_DATA = {
    "zh": {
        "机构": "联合国打击跨国有组织犯罪公约缔约方会议",
        "编号": "10/4",
        "文号": "来源未载明",
        "通过日期": "2020年10月16日",
        "届会": "10",
        "届会日期": "2020年10月12日 – 2020年10月16日",
        "载于": "CTOC/COP/2020/10",
        "在报告中的位置": "I.A",
        "正式文件": f"{_DOCUMENT}°",
    },
    "ar": {
        "الهيئة": "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
        "الرقم": "10/4",
        "رمز الوثيقة": "غير مذكور في المصدر",
        "تاريخ الاعتماد": "16 تشرين الأول/أكتوبر 2020",
        "الدورة": "10",
        "تواريخ انعقاد الدورة": "12 تشرين الأول/أكتوبر 2020 – 16 تشرين الأول/أكتوبر 2020",
        "الوثيقة التي نشر فيها": "CTOC/COP/2020/10",
        "موضعه في التقرير": "I.A",
        "الوثيقة الرسمية": f"{_DOCUMENT.replace('/zh/', '/ar/')}°",
    },
}


def _page(built: Built, lang: str) -> Page:
    return compose(built.corpus, lang)[_PATH]


def _notice(page: Page) -> Notice:
    (notice,) = (one for one in page.blocks if isinstance(one, Notice))
    return notice


def _changed(corpus: Corpus, lang: str, status: Status, change: Callable[[Resolution], Resolution] | None) -> Corpus:
    """The corpus in which a language has another status, and another text or none."""
    (work,) = corpus.works
    version = replace(work.metadata.versions[lang], status=status, review=None)
    metadata = replace(work.metadata, versions={**work.metadata.versions, lang: version})
    return with_text(corpus, lang, None if change is None else change(work.expressions[lang]), metadata)


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_parts_of_the_page(lang: str, built: Built) -> None:
    page = _page(built, lang)
    text = built.corpus.works[0].expressions[lang]
    assert text.title is not None
    assert headings(page) == [f"# {text.title.text} #title", *_PARTS[lang]]
    assert page.title == text.title.text
    shown = [one.paragraph for one in page.blocks if isinstance(one, Legal | Note)]
    assert shown == [one for one in text.paragraphs() if one.kind is not Kind.TITLE]


@pytest.mark.parametrize(
    ("lang", "places"),
    [
        ("zh", ["序言部分第1段", "执行部分第15段", "执行部分第15(c)段"]),
        ("ar", ["الفقرة 1 من الديباجة", "الفقرة 15 من المنطوق", "الفقرة 15 (ج) من المنطوق"]),
    ],
)
def test_each_place_has_its_name(lang: str, places: list[str], built: Built) -> None:
    named = {one.paragraph.id: one.place for one in _page(built, lang).blocks if isinstance(one, Legal)}
    assert [named[anchor] for anchor in ("pp-1", "op-15", "op-15-c")] == places


@pytest.mark.parametrize(("lang", "back"), [("zh", "由注25返回正文"), ("ar", "العودة من الحاشية 25 إلى النص")])
def test_a_note_leads_back_to_its_mark(lang: str, back: str, built: Built) -> None:
    (note,) = (one for one in _page(built, lang).blocks if isinstance(one, Note))
    assert (note.number, note.backs) == ("25", (("fnref-25", back),))
    assert ways([note])[0].to == "/instruments/unts/#vol-2225-no-39574"


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_what_is_known_and_what_is_not_stated(lang: str, built: Built) -> None:
    page = _page(built, lang)
    told = facts(under(page, "data"))
    versions = told.popitem()[1]
    assert told == _DATA[lang]
    assert versions.count(" · ") == 5
    assert ways(under(page, "data"))[-1].to == f"/{_PATH}/references/"


def test_the_official_text_says_so(built: Built) -> None:
    notice = _notice(_page(built, "zh"))
    told = "本页文字为CTOC/COP/2020/10所载中文正式文本原文。标题、链接和注释由本网站添加。"
    assert (notice.style, notice.title, words(notice.content)) == ("official", "正式文本", told)
    assert (ways([notice]), outward([notice])) == ([], [])


def test_a_translation_says_who_is_responsible_and_leads_to_the_official_text(built: Built) -> None:
    notice = _notice(_page(built, "ar"))
    assert (notice.style, notice.title) == ("unofficial", "ترجمة غير رسمية")
    for told in ("مشروع Hexaglot", "النص الرسمي (الصينية)", "24 تشرين الثاني/نوفمبر 2026", "وليست هذه وثيقة من وثائق"):
        assert told in words(notice.content)
    assert ways([notice]) == [Way("قراءة النص الرسمي", f"/{_PATH}/", "zh")]
    assert outward([notice]) == [_DOCUMENT]


def test_a_machine_translation_says_so(built: Built) -> None:
    pages = compose(_changed(built.corpus, "ar", Status.MACHINE, lambda text: text), "ar")
    for path in (_PATH, f"{_PATH}/references"):
        notice = _notice(pages[path])
        assert (notice.style, notice.title) == ("machine", "ترجمة آلية")
        assert words(notice.content).startswith("ترجم هذا النص آليا عن النص الرسمي (الصينية) ولم تراجع ترجمته بعد؛")
        assert ways([notice]) == [Way("قراءة النص الرسمي", f"/{_PATH}/", "zh")]
    (catalogue,) = (one for one in pages[""].blocks if isinstance(one, Catalogue))
    assert {name: words(content) for name, content in catalogue.entries[0].texts}[
        "ترجمة آلية لم تراجع بعد"
    ] == "العربية"


@pytest.mark.parametrize(
    ("lang", "title", "told"),
    [
        ("ar", "غير متاح بعد بهذه اللغة", "وفيما يلي النص الرسمي (الصينية)."),
        ("es", "Aún no disponible en este idioma", "el texto oficial (chino)"),
    ],
)
def test_a_missing_language_shows_the_official_text(lang: str, title: str, told: str, built: Built) -> None:
    pages = compose(_changed(built.corpus, lang, Status.MISSING, None), lang)
    page = pages[_PATH]
    notice = _notice(page)
    assert (notice.style, notice.title) == ("missing", title)
    assert told in words(notice.content)
    assert ways([notice])[0].lang == "zh"
    assert _notice(pages[f"{_PATH}/references"]).style == "missing"
    assert {one.lang for one in page.blocks if isinstance(one, Legal | Note)} == {"zh"}
    heading = next(one for one in page.blocks if isinstance(one, Heading))
    assert (heading.lang, words(heading.content)[:4]) == ("zh", "庆祝《联")


@pytest.mark.parametrize("lang", ["ar", "es"])
def test_a_missing_language_marks_the_language_and_the_direction_of_every_block(lang: str, built: Built) -> None:
    page = compose(_changed(built.corpus, lang, Status.MISSING, None), lang)[_PATH]
    lines = write(page, built.locales).splitlines()
    assert lines[:6] == ["---", f"lang: {lang}", lines[2], "shown: zh", "template: resolution.html", "---"]
    assert next(line for line in lines if line.startswith("# ")).endswith("{ #title lang=zh dir=ltr }")
    for anchor in ("heading .heading", "formula .formula", "pp-23 .pp", "op-16 .op", "op-15-d .item"):
        assert f"{{: #{anchor} lang=zh dir=ltr }}" in lines
    assert "{: #fn-25 .note role=note lang=zh dir=ltr }" in lines


def _left(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, content=(), untranslated=True)


def test_a_paragraph_that_is_not_translated_shows_the_official_one_with_a_notice(built: Built) -> None:
    def leave(text: Resolution) -> Resolution:
        return replace(text, operative=(*text.operative[:7], _left(text.operative[7]), *text.operative[8:]))

    page = compose(_changed(built.corpus, "ar", Status.UNOFFICIAL, leave), "ar")[_PATH]
    shown = {one.paragraph.id: one for one in page.blocks if isinstance(one, Legal)}
    official = built.corpus.works[0].official.paragraph("op-8")
    assert official is not None
    assert (shown["op-8"].paragraph.content, shown["op-8"].lang) == (official.content, "zh")
    assert shown["op-8"].notice == "لم تترجم هذه الفقرة بعد؛ وهذا هو النص الرسمي."
    assert (shown["op-7"].lang, shown["op-7"].notice) == ("ar", "")


def test_what_such_a_paragraph_cites_is_cited_in_that_language_too(built: Built) -> None:
    def leave(text: Resolution) -> Resolution:
        return replace(text, operative=(*text.operative[:7], _left(text.operative[7]), *text.operative[8:]))

    page = compose(_changed(built.corpus, "ar", Status.UNOFFICIAL, leave), "ar")["instruments/untoc"]
    assert Way("الفقرة 8", f"/{_PATH}/#op-8") in ways(under(page, "art-27"))


def test_a_title_and_a_note_that_are_not_translated_show_the_official_ones(built: Built) -> None:
    def leave(text: Resolution) -> Resolution:
        assert text.title is not None
        return replace(text, title=_left(text.title), notes=(_left(text.notes[0]),))

    pages = compose(_changed(built.corpus, "ar", Status.UNOFFICIAL, leave), "ar")
    page = pages[_PATH]
    official = built.corpus.works[0].official
    assert official.title is not None
    heading = next(one for one in page.blocks if isinstance(one, Heading))
    (note,) = (one for one in page.blocks if isinstance(one, Note))
    assert (words(heading.content), heading.lang) == (official.title.text, "zh")
    assert (note.paragraph.text, note.lang) == (official.notes[0].text, "zh")
    assert page.title == official.title.text
    assert official.title.text in [one.words for one in ways(pages[""].blocks)]


def test_several_resolutions_are_told_apart(built: Built) -> None:
    (work,) = built.corpus.works
    second = replace(work, metadata=replace(work.metadata, slug="other-1", number="1/1"))
    page = compose(replace(built.corpus, works=(work, second)), "zh")["instruments/untoc"]
    found = [one for one in ways(under(page, "art-27")) if "#op-8" in one.to]
    assert found == [Way("10/4, 第8段", f"/{_PATH}/#op-8"), Way("1/1, 第8段", "/resolutions/other-1/#op-8")]


def test_page_breaks_and_marks_survive_on_the_page(built: Built) -> None:
    text = built.docs[f"zh/{_PATH}/index.md"]
    assert text.count('<span class="page-break" data-evidence="marked"></span>') == 1
    assert text.count('<span class="page-break" data-evidence="inferred"></span>') == 2
    assert '的犯<span class="page-break" data-evidence="inferred"></span>罪所得' in text.replace("[", "")
    assert "{ #fnref-25 .note-mark role=doc-noteref" in text
