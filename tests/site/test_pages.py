"""Every page of every language, as it stands in its file: its language, its frame, its addresses, its words.

The browser is not needed for what the HTML already says, so all six languages are asked.
"""

from collections import Counter
from collections.abc import Mapping

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.resolution import Resolution
from build_scripts.pipeline import Built
from tests.site.browsing import RESOLUTION
from tests.site.markup import Element

ADDRESSES = (
    *(f"pp-{number}" for number in range(1, 24)),
    *(f"op-{number}" for number in range(1, 17)),
    *(f"op-15-{letter}" for letter in "abcd"),
    "fn-25",
)
SEARCH = {"ar": "البحث", "zh": "搜索", "en": "Search", "fr": "Rechercher", "ru": "Поиск", "es": "Buscar"}

languages = pytest.mark.parametrize("lang", LANGUAGES)


def expression(built: Built, lang: str) -> Resolution:
    return built.corpus.works[0].expressions[lang]


def of_language(pages: Mapping[str, Element], lang: str) -> dict[str, Element]:
    return {path: page for path, page in pages.items() if path.startswith(f"{lang}/")}


def resolution(pages: Mapping[str, Element], lang: str) -> Element:
    return pages[f"{lang}/{RESOLUTION}index.html"]


@languages
def test_each_paragraph_has_its_address_once(pages: Mapping[str, Element], lang: str) -> None:
    counts = Counter(one.get("id") for one in resolution(pages, lang).walk())
    assert {address: counts[address] for address in ADDRESSES} == dict.fromkeys(ADDRESSES, 1)
    numbered = {one for one in counts if one.startswith(("pp-", "op-", "fn-"))}
    assert numbered == set(ADDRESSES)


@languages
def test_no_address_stands_twice_on_a_page(pages: Mapping[str, Element], lang: str) -> None:
    for path, page in of_language(pages, lang).items():
        counts = Counter(one.get("id") for one in page.walk() if one.get("id"))
        assert [one for one, count in counts.items() if count > 1] == [], path


@languages
def test_the_words_are_those_of_the_source(pages: Mapping[str, Element], built: Built, lang: str) -> None:
    page = resolution(pages, lang)
    for paragraph in expression(built, lang).paragraphs():
        assert page.one(id=paragraph.id).words() == paragraph.text


@languages
def test_the_numbers_are_those_of_the_source(pages: Mapping[str, Element], built: Built, lang: str) -> None:
    page = resolution(pages, lang)
    text = expression(built, lang)
    for paragraph in (*text.preamble, *text.operative, *(one for each in text.operative for one in each.items)):
        link = page.one(id=paragraph.id).one("a", class_="number")
        assert (link.text(), link.get("href")) == (paragraph.label or "¶", f"#{paragraph.id}")


@languages
def test_the_note_keeps_its_number_and_its_mark(pages: Mapping[str, Element], built: Built, lang: str) -> None:
    page = resolution(pages, lang)
    mark = page.one(id="pp-1").one("a", id="fnref-25")
    assert (mark.text(), mark.get("href"), mark.get("role")) == ("25", "#fn-25", "doc-noteref")
    note = page.one(id="fn-25")
    assert note.one("a", class_="number").text() == "25"
    back = note.one("a", class_="note-back")
    assert (back.get("href"), back.get("aria-label")) == ("#fnref-25", built.locales[lang].say("note_back", n=25))


@languages
def test_every_page_says_its_language_and_direction(pages: Mapping[str, Element], lang: str) -> None:
    direction = "rtl" if lang == "ar" else "ltr"
    own = of_language(pages, lang)
    assert len(own) > 20
    for path, page in own.items():
        whole, body = page.one("html"), page.one("body")
        assert (whole.get("lang"), body.get("dir") or whole.get("dir") or "ltr") == (lang, direction), path


@languages
def test_every_page_has_its_title(pages: Mapping[str, Element], built: Built, lang: str) -> None:
    own = [page for page in built.pages if page.lang == lang]
    assert len(own) == len(of_language(pages, lang)) - 1, "all but 404.html come from a composed page"
    for page in own:
        shown = pages[page.file.replace(".md", ".html")].one("title").line()
        title = page.title if page.path else built.locales[lang].say("tagline")
        assert shown == f"{title} - Hexaglot"


@languages
def test_the_frame_of_every_page_speaks_its_language(pages: Mapping[str, Element], built: Built, lang: str) -> None:
    locale = built.locales[lang]
    prose = [built.corpus.prose[name, lang].title for name in ("about", "api")]
    ours = ("home", "resolutions", "instruments", "glossary", "translations")
    sections = [*(locale.say(key) for key in ours), *prose]
    for path, page in of_language(pages, lang).items():
        if path.endswith("404.html"):
            continue
        items = page.one("nav", class_="md-nav--primary").all("ul", class_="md-nav__list")[0].content
        heads = [one.all("a", class_="md-nav__link")[0].line() for one in items if isinstance(one, Element)]
        assert heads == sections, path
        field = page.one("input", role="combobox")
        assert (field.get("aria-label"), field.get("placeholder")) == (SEARCH[lang], locale.say("search_hint")), path
        assert page.one("p", class_="hx-footer__notice").line() == locale.say("notice_footer"), path
        contents = [one.get("aria-label") for one in page.all("nav", class_="md-nav--secondary")]
        assert set(contents) <= {locale.say("reading_contents")}, path
        assert [one.line() for one in page.all("a", class_="md-skip")] == [locale.say("skip")], path
        assert page.one("nav", class_="hx-languages").get("aria-label") == locale.say("language_switch"), path


@languages
def test_without_a_style_sheet_no_icon_fills_the_window(pages: Mapping[str, Element], lang: str) -> None:
    for path, page in of_language(pages, lang).items():
        if path.endswith("404.html"):
            continue
        frame = [one for name in ("hx-languages", "hx-search", "hx-bar", "md-header") for one in page.all(class_=name)]
        drawn = [icon for part in (*frame, page.one("nav", class_="md-nav--primary")) for icon in part.walk()]
        icons = [icon for icon in drawn if icon.tag in ("svg", "img")]
        assert len(icons) >= 4, path
        assert {(icon.get("width"), icon.get("height")) for icon in icons} == {("24", "24")}, path
        assert {icon.get("alt") for icon in icons if icon.tag == "img"} == {""}, "the link of the logo has the name"


@languages
def test_the_language_menu_leads_to_the_same_page(pages: Mapping[str, Element], built: Built, lang: str) -> None:
    for path, page in of_language(pages, lang).items():
        if path.endswith("404.html"):
            continue
        links = page.one("nav", class_="hx-languages").all("a")
        assert [(one.get("hreflang"), one.text()) for one in links] == [
            (tag, built.locales[tag].name) for tag in LANGUAGES
        ]
        up = "../" * path.count("/")
        below = path.removeprefix(f"{lang}/").removesuffix("index.html")
        others = [one.get("href") for one in links if one.get("hreflang") != lang]
        assert others == [f"{up}{tag}/{below}" for tag in LANGUAGES if tag != lang]
        assert [one.get("hreflang") for one in links if one.get("aria-current") == "true"] == [lang]


def test_the_front_door_offers_six_languages(pages: Mapping[str, Element], built: Built) -> None:
    links = pages["index.html"].all("a")
    assert [one.get("href") for one in links] == [f"{tag}/" for tag in LANGUAGES]
    for tag, link in zip(LANGUAGES, links, strict=True):
        assert link.one("strong").text() == built.locales[tag].name
        assert link.one("span").text() == built.locales[tag].say("tagline")
    items = [(one.get("lang"), one.get("dir")) for one in pages["index.html"].all("li")]
    assert items == [(tag, built.locales[tag].direction) for tag in LANGUAGES]


@pytest.mark.parametrize("path", ["404.html", *(f"{tag}/404.html" for tag in LANGUAGES)])
def test_a_missing_page_is_told(pages: Mapping[str, Element], built: Built, path: str) -> None:
    tags = LANGUAGES if path == "404.html" else (path.partition("/")[0],)
    items = pages[path].all("li")
    assert [(one.get("lang"), one.get("dir")) for one in items] == [(tag, built.locales[tag].direction) for tag in tags]
    for tag, item in zip(tags, items, strict=True):
        say = built.locales[tag].say
        assert item.line() == " ".join(say(key) for key in ("not_found_title", "not_found", "not_found_home"))
        assert item.one("a").get("href") == f"/{tag}/"
