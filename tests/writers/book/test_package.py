"""Is the book what EPUB 3 and EPUB Accessibility 1.1 ask for, as far as it can be said without Java?"""

import re
from collections.abc import Iterator

import pytest
from lxml import etree

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pipeline import Built
from build_scripts.writers.book import EDITIONS, package

from .opening import LANG, TYPE, XHTML, Files, Opened, around, order, parsed, places, setting_of, words

BOOKS = [("epub", lang) for lang in LANGUAGES] + [("epub_parallel", lang) for lang in LANGUAGES if lang != "zh"]
every = pytest.mark.parametrize(("form", "lang"), BOOKS, ids=lambda one: one)
_ASKED = {
    "schema:accessMode",
    "schema:accessModeSufficient",
    "schema:accessibilityFeature",
    "schema:accessibilityHazard",
    "schema:accessibilitySummary",
    "dcterms:modified",
}


def properties(files: Files) -> dict[str, list[str]]:
    """The metadata that are properties, by name."""
    found: dict[str, list[str]] = {}
    for one in parsed(files, "package.opf").iter("{*}meta"):
        found.setdefault(str(one.get("property")), []).append(one.text or "")
    return found


def facts(files: Files, name: str) -> list[str]:
    """The Dublin Core metadata of a name."""
    return [one.text or "" for one in parsed(files, "package.opf").iter(f"{{http://purl.org/dc/elements/1.1/}}{name}")]


def lists(files: Files, kind: str) -> Iterator[tuple[str, str]]:
    """The ways and words of a list of the navigation."""
    for nav in parsed(files, "nav.xhtml").iter(f"{XHTML}nav"):
        if nav.get(TYPE) == kind:
            yield from ((str(one.get("href")), words(one)) for one in nav.iter(f"{XHTML}a"))


@every
def test_every_file_is_listed_and_read_in_order(form: str, lang: str, opened: Opened) -> None:
    files = opened(form, lang)
    assert next(iter(files)) == "mimetype"
    assert files["mimetype"] == "application/epub+zip"
    items = {str(one.get("href")) for one in parsed(files, "package.opf").iter("{*}item")}
    assert {f"EPUB/{one}" for one in items} == {one for one in files if one.startswith("EPUB/")} - {"EPUB/package.opf"}
    assert order(files) == ["title.xhtml", "nav.xhtml", "text.xhtml"]
    (root,) = etree.fromstring(files["META-INF/container.xml"].encode()).iter("{*}rootfile")
    assert root.get("full-path") == "EPUB/package.opf"


@every
def test_language_and_direction(form: str, lang: str, opened: Opened) -> None:
    files = opened(form, lang)
    direction = "rtl" if lang == "ar" else "ltr"
    (spine,) = parsed(files, "package.opf").iter("{*}spine")
    assert spine.get("page-progression-direction") == direction
    for name in order(files):
        root = parsed(files, name)
        assert (root.get("lang"), root.get(LANG), root.get("dir")) == (lang, lang, direction), name
    assert facts(files, "language") == ([lang] if form == "epub" else [lang, "zh"])


@every
def test_nothing_is_fetched(form: str, lang: str, opened: Opened) -> None:
    files = opened(form, lang)
    assert remote(files) == []
    style = {**files, "EPUB/book.css": files["EPUB/book.css"] + "@import 'https://example.org/a.css';"}
    image = {**files, "EPUB/title.xhtml": files["EPUB/title.xhtml"].replace("<h1", '<img src="a.png"/><h1')}
    assert (remote(style), remote(image)) == (["EPUB/book.css"], ["EPUB/title.xhtml"])


def remote(files: Files) -> list[str]:
    """The files that would have something fetched, or that hold a picture: there is no emblem in a book."""
    found = re.compile(r"url\(|@import|@font-face|\ssrc=|<(?:script|img|svg|iframe|object|video|audio)\b")
    linked = re.compile(r'<link (?!rel="stylesheet" type="text/css" href="book\.css"/>)')
    return [name for name, text in files.items() if found.search(text) or linked.search(text)]


@every
def test_what_a_book_says_of_itself(form: str, lang: str, built: Built, opened: Opened) -> None:
    (work,) = built.corpus.works
    files = opened(form, lang)
    found = properties(files)
    assert found.keys() >= _ASKED
    # Facts that a reader can see for themselves, and no conformance, which nobody has certified.
    assert found.keys().isdisjoint({"dcterms:conformsTo", "a11y:certifiedBy"})
    assert found["schema:accessMode"] == ["textual"]
    # The newest date of the sources: the review of the translation, or the adoption.
    day = "2026-11-24" if lang != "zh" else "2020-10-16"
    assert found["dcterms:modified"] == [f"{day}T00:00:00Z"]
    locale = built.locales[lang]
    assert facts(files, "type") == [locale.say(f"status_{work.status_in(lang).value}")]
    assert locale.say("rights_official" if lang == "zh" else "rights_translation") in facts(files, "rights")[0]
    assert facts(files, "source") == ["CTOC/COP/2020/10", f"https://docs.un.org/{lang}/CTOC/COP/2020/10"]
    assert facts(files, "date") == ["2020-10-16"]
    assert len(facts(files, "identifier")) == 1


def test_each_book_has_an_identifier_of_its_own(opened: Opened) -> None:
    known = [opened(form, lang) for form, lang in BOOKS]
    identifiers = [facts(one, "identifier")[0] for one in known]
    assert len({*identifiers}) == len(BOOKS) == 11
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", one) for one in identifiers)


@pytest.mark.parametrize(("form", "lang"), [("epub", "zh"), *(one for one in BOOKS if one[0] == "epub_parallel")])
def test_the_list_of_pages_is_that_of_the_official_text(form: str, lang: str, built: Built, opened: Opened) -> None:
    (work,) = built.corpus.works
    files = opened(form, lang)
    breaks = list(work.official.page_breaks())
    assert [one.evidence for _, _, one in breaks] == ["marked", "inferred", "inferred"]
    say = built.locales[lang].say
    told = ["1", "2", say("book_page_inferred", n=3), say("book_page_inferred", n=4)]
    assert list(lists(files, "page-list")) == [(f"text.xhtml#page-{n}", one) for n, one in enumerate(told, 1)]
    found = places(files)
    for number, (anchor, offset, _) in enumerate(breaks, 2):
        mark = found[f"page-{number}"]
        assert (mark.get(TYPE), mark.get("role"), mark.get("aria-label")) == (
            "pagebreak",
            "doc-pagebreak",
            told[number - 1],
        )
        paragraph = work.official.paragraph(anchor)
        assert paragraph is not None
        before, after = around(found[anchor], mark)
        assert before.endswith(paragraph.text[:offset])
        assert after.startswith(paragraph.text[offset:])
    assert properties(files)["pageBreakSource"] == ["CTOC/COP/2020/10"]


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "zh"])
def test_a_translation_has_no_pages_of_a_source(lang: str, opened: Opened) -> None:
    files = opened("epub", lang)
    assert list(lists(files, "page-list")) == []
    assert "pageBreakSource" not in properties(files)
    assert "pageNavigation" not in properties(files)["schema:accessibilityFeature"]


@every
def test_the_contents_lead_to_headings_and_paragraphs(form: str, lang: str, opened: Opened) -> None:
    files = opened(form, lang)
    ways = [way for way, _ in lists(files, "toc")]
    anchors = [way.removeprefix("text.xhtml#") for way in ways]
    assert anchors[:3] == ["title.xhtml", "title", "preamble"]
    assert [one for one in anchors if one.startswith("op-")] == [f"op-{n}" for n in range(1, 17)]
    assert len([one for one in anchors if one.startswith("pp-")]) > 10
    assert anchors[-1] == "notes"
    assert [way for way, _ in lists(files, "landmarks")] == ["title.xhtml", "nav.xhtml#toc", "text.xhtml"]
    assert all(said for kind in ("toc", "landmarks") for _, said in lists(files, kind))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_title_page_says_what_the_reader_must_know(lang: str, built: Built, opened: Opened) -> None:
    (work,) = built.corpus.works
    say = built.locales[lang].say
    page = parsed(opened("epub", lang), "title.xhtml")
    said = words(page)
    title = work.expressions[lang].title
    assert title is not None
    rights = say("rights_official" if lang == "zh" else "rights_translation")
    status = say(f"status_{work.status_in(lang).value}")
    for one in (title.text, status, rights, say("book_independent"), say("notice_footer"), "CTOC/COP/2020/10"):
        assert one in said
    assert [one.get("href") for one in page.iter(f"{XHTML}a")] == [f"https://docs.un.org/{lang}/CTOC/COP/2020/10"]
    (number,) = (words(one) for one in page.iter(f"{XHTML}p") if one.get("class") == "number")
    heading = work.expressions[lang].heading
    assert heading is not None
    assert number == heading.text


def test_the_title_page_of_both_says_what_each_is(opened: Opened) -> None:
    page = parsed(opened("epub_parallel", "fr"), "title.xhtml")
    (status,) = (one for one in page.iter(f"{XHTML}p") if one.get("class") == "status")
    assert list(status.itertext()) == ["français\u00a0: Traduction non officielle", "chinois\u00a0: Texte officiel"]


def test_the_same_sources_make_the_same_book(built: Built) -> None:
    for compose in EDITIONS:
        first, second = (list(compose(setting_of(built.corpus, "ar"))) for _ in range(2))
        assert first == second
        assert [package.write(one) for one in first] == [package.write(one) for one in second]
