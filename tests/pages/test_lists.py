"""Do the home page and the lists say what there is, in which languages, and lead there?"""

from dataclasses import replace

import pytest

from build_scripts.checks.addresses import addresses_of
from build_scripts.model.fact import Fact
from build_scripts.model.page import Bullets, Catalogue, Page
from build_scripts.model.work import Corpus, Metadata, Status
from build_scripts.pages.navigation import compose_navigation
from build_scripts.pipeline import Built

from .reading import Way, compose, headings, under, ways, words

_RESOLUTION = "/resolutions/ctoc-cop-10-4/"
_HOME = {
    "zh": (
        [
            "# 联合国决议，六种语文，逐段对照 #title",
            "## 决议 #resolutions",
        ],
        [Way("所引文书", "/instruments/"), Way("术语表", "/glossary/"), Way("关于本网站", "/about/")],
    ),
    "ar": (
        [
            "# قرارات الأمم المتحدة، فقرة فقرة، بست لغات #title",
            "## القرارات #resolutions",
        ],
        [
            Way("الصكوك المستشهد بها", "/instruments/"),
            Way("مسرد المصطلحات", "/glossary/"),
            Way("عن هذا الموقع", "/about/"),
        ],
    ),
}
_ENTRY = {
    "zh": (
        "联合国打击跨国有组织犯罪公约缔约方会议 · 第10/4号决议 · 通过日期：2020年10月16日",
        {"正式文本": "中文", "非正式译文": "العربية · English · Français · Русский · Español"},
    ),
    "ar": (
        "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية · القرار 10/4"
        " · تاريخ الاعتماد: 16 تشرين الأول/أكتوبر 2020",
        {"نص رسمي": "中文", "ترجمة غير رسمية": "العربية · English · Français · Русский · Español"},
    ),
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
    assert [one for one in ways(page.blocks) if one.to.count("/") == 2] == rest


def _catalogue(page: Page) -> Catalogue:
    (found,) = (one for one in page.blocks if isinstance(one, Catalogue))
    return found


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_entry_of_a_resolution_tells_the_status_of_each_language(lang: str, built: Built) -> None:
    (work,) = built.corpus.works
    about, texts = _ENTRY[lang]
    for path, level in (("", 3), ("resolutions", 2)):
        catalogue = _catalogue(compose(built.corpus, lang)[path])
        assert (catalogue.level, catalogue.choices, catalogue.rest) == (level, (), None)
        (entry,) = catalogue.entries
        assert (entry.anchor, words(entry.title)) == ("ctoc-cop-10-4", work.title_in(lang)[0])
        assert words(entry.about) == about
        assert {name: words(content) for name, content in entry.texts} == texts
        assert (entry.year, dict(entry.statuses)["zh"], dict(entry.statuses)["fr"]) == (
            "2020",
            "official",
            "unofficial",
        )
        versions = [one for one in ways([catalogue]) if one.to == _RESOLUTION]
        assert [one.lang for one in versions] == ["", "zh", "ar", "en", "fr", "ru", "es"]


def _many(corpus: Corpus, count: int) -> Corpus:
    """Copies of the resolution: of two bodies, of several years, one without a date."""
    (work,) = corpus.works
    other = {"en": Fact("Harbour Board"), "ar": Fact("مجلس الميناء")}
    works = []
    for number in range(count):
        date = Fact(f"{2000 + number % 7}-01-{1 + number % 28:02}") if number else None
        body = other if number % 3 == 0 else work.metadata.body
        metadata = replace(work.metadata, slug=f"x-{number}", number=f"{number}", body=body, adopted=date)
        works.append(replace(work, metadata=metadata))
    return replace(corpus, works=tuple(works))


def test_of_many_resolutions_the_home_page_shows_the_newest_and_both_pages_can_be_narrowed(built: Built) -> None:
    settings = compose(_many(built.corpus, 40), "ar")
    newest, whole = _catalogue(settings[""]), _catalogue(settings["resolutions"])
    assert [entry.year for entry in newest.entries] == ["2006"] * 5 + ["2005"] * 5 + ["2004"] * 2
    assert newest.rest is not None
    assert (words(newest.rest.content), newest.rest.path) == ("جميع القرارات (40)", "resolutions")
    kept = {address for address in addresses_of(settings[""]) if address.startswith("/#x-")}
    assert kept == {f"/#x-{number}" for number in range(40)}, "an address stays when newer resolutions come"
    assert (len(whole.entries), whole.rest, whole.entries[-1].anchor) == (40, None, "x-0")
    assert whole.choices == newest.choices
    options = {choice.key: choice.options for choice in whole.choices}
    assert [name for _, name in options["body"]] == [
        "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
        "مجلس الميناء",
    ]
    assert options["body"][1][0] == "harbour-board"
    assert [value for value, _ in options["year"]] == [str(year) for year in range(2006, 1999, -1)]
    assert options["language"][0] == ("ar", "العربية")
    assert options["status"] == (("official", "نص رسمي"), ("unofficial", "ترجمة غير رسمية"))


def test_what_is_the_same_for_all_resolutions_is_no_choice(built: Built) -> None:
    (work,) = built.corpus.works
    usual = work.metadata

    def keys(first: Metadata) -> list[str]:
        others = [replace(work, metadata=replace(usual, slug=f"x-{number}")) for number in range(5)]
        many = [replace(work, metadata=first), *others]
        catalogue = _catalogue(compose(replace(built.corpus, works=tuple(many)), "zh")["resolutions"])
        return [choice.key for choice in catalogue.choices]

    assert keys(usual) == ["language", "status"]
    assert keys(replace(usual, adopted=None)) == ["year", "language", "status"], "one has no date"
    assert keys(replace(usual, body={"en": Fact("Harbour Board")})) == ["body", "language", "status"]
    alike = {tag: replace(version, status=Status.OFFICIAL) for tag, version in work.metadata.versions.items()}
    usual = replace(usual, versions=alike)
    assert keys(usual) == ["language"]


def test_a_long_list_stands_on_its_page_and_not_in_the_navigation_of_every_page(built: Built) -> None:
    (locale,) = (setting.locale for setting in built.settings if setting.locale.tag == "en")
    for count, below in ((30, 30), (31, 0)):
        setting = replace(built.settings[0], corpus=_many(built.corpus, count), locale=locale)
        entries = {entry.path: entry for entry in compose_navigation(setting)}
        assert len(entries["resolutions"].below) == below


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
