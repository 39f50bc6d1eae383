"""Do the home page and the lists say what there is, in which languages, and lead there?"""

import pytest

from build_scripts.model.page import Bullets
from build_scripts.pipeline import Built

from .reading import Way, compose, facts, headings, under, ways

_RESOLUTION = "/resolutions/ctoc-cop-10-4/"
_HOME = {
    "zh": (
        [
            "# 联合国决议，六种语文，逐段对照 #title",
            "## 决议 #resolutions",
            "### 庆祝《联合国打击跨国有组织犯罪公约》通过二十周年并推动其有效实施 #ctoc-cop-10-4",
        ],
        [Way("所引文书", "/instruments/"), Way("术语表", "/glossary/"), Way("关于本网站", "/about/")],
    ),
    "ar": (
        [
            "# قرارات الأمم المتحدة، فقرة فقرة، بست لغات #title",
            "## القرارات #resolutions",
            "### الاحتفال بالذكرى السنوية العشرين لاعتماد اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية"
            " وتعزيز تنفيذها الفعال #ctoc-cop-10-4",
        ],
        [
            Way("الصكوك المستشهد بها", "/instruments/"),
            Way("مسرد المصطلحات", "/glossary/"),
            Way("عن هذا الموقع", "/about/"),
        ],
    ),
}
_ENTRY = {
    "zh": {
        "机构": "联合国打击跨国有组织犯罪公约缔约方会议",
        "编号": "10/4",
        "通过日期": "2020年10月16日",
        "各语文文本": "العربية (非正式译文) · 中文 (正式文本) · English (非正式译文) · Français (非正式译文) · "
        "Русский (非正式译文) · Español (非正式译文)",
    },
    "ar": {
        "الهيئة": "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
        "الرقم": "10/4",
        "تاريخ الاعتماد": "16 تشرين الأول/أكتوبر 2020",
        "النسخ اللغوية": "العربية (ترجمة غير رسمية) · 中文 (نص رسمي) · English (ترجمة غير رسمية) · "
        "Français (ترجمة غير رسمية) · Русский (ترجمة غير رسمية) · Español (ترجمة غير رسمية)",
    },
}
_KINDS = {
    "zh": ["条约", "决议", "机构", "机制", "工具", "出版物"],
    "ar": ["المعاهدات", "القرارات", "الهيئات", "الآليات", "الأدوات", "المنشورات"],
}
_KEYS = ["treaty", "resolution", "body", "mechanism", "tool", "publication"]


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_home_page(lang: str, built: Built) -> None:
    page = compose(built.corpus, lang)[""]
    wanted, rest = _HOME[lang]
    assert headings(page) == wanted
    (entry,) = (one for one in ways(page.blocks) if one.to == _RESOLUTION and one.lang == "")
    assert f"### {entry.words} #ctoc-cop-10-4" == wanted[2]
    assert [one for one in ways(page.blocks) if one.to.count("/") == 2] == rest


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_entry_of_a_resolution_tells_the_status_of_each_language(lang: str, built: Built) -> None:
    for path in ("", "resolutions"):
        page = compose(built.corpus, lang)[path]
        assert facts(page.blocks) == _ENTRY[lang]
        versions = [one for one in ways(under(page, "ctoc-cop-10-4")) if one.to == _RESOLUTION]
        assert [one.lang for one in versions] == ["ar", "zh", "en", "fr", "ru", "es"]


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_list_of_instruments_by_kind(lang: str, built: Built) -> None:
    page = compose(built.corpus, lang)["instruments"]
    titles = [f"## {word} #kind-{key}" for word, key in zip(_KINDS[lang], _KEYS, strict=True)]
    assert headings(page)[1:] == titles
    for key in _KEYS:
        listed = [one.to for one in ways(under(page, f"kind-{key}")) if one.to.startswith("/instruments/")]
        kind = [f"/instruments/{name}/" for name, one in built.corpus.instruments.items() if one.kind == key]
        assert sorted(listed) == sorted(kind)
        (bullets,) = (one for one in under(page, f"kind-{key}") if isinstance(one, Bullets))
        assert len(bullets.items) == len(kind)


def test_a_resolution_is_listed_by_its_symbol_and_its_title(built: Built) -> None:
    page = compose(built.corpus, "zh")["instruments"]
    (found,) = (one for one in ways(page.blocks) if one.to == "/instruments/a-res-55-25/")
    assert found.words == "A/RES/55/25"


@pytest.mark.parametrize(
    ("lang", "title", "official"),
    [("zh", "关于本网站", "哪个文本是正式文本"), ("ar", "عن هذا الموقع", "أي النصوص رسمي")],
)
def test_the_page_about_the_site(lang: str, title: str, official: str, built: Built) -> None:
    page = compose(built.corpus, lang)["about"]
    anchors = ["title", "official-text", "provenance", "unverified", "rights", "citing", "privacy"]
    assert [one.rsplit("#", 1)[1] for one in headings(page)] == anchors
    assert headings(page)[:2] == [f"# {title} #title", f"## {official} #official-text"]
    assert all(under(page, anchor) for anchor in anchors)
