"""The search in trouble: hostile queries and addresses, an index that is missing or cut off, a copy of one language."""

import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Page, expect

from build_scripts.locales.locale import Locale
from tests.site.browsing import RESOLUTION, Edition, Log, Reader
from tests.site.conftest import serve
from tests.site.searching import Box, marks, query_of

ROOT = Path(__file__).resolve().parents[2]
FOUND = {"zh": "没收", "ar": "مصادرة", "en": "confiscation", "ru": "конфискация"}
HOSTILE = {
    "controls": "\x00\x01\x07\x08\x0b\x1b\x7f\x85\u2028\u2029\ufeff",
    "long": "x" * 10_000,
    "long-han": "没" * 10_000,
    "long-brackets": "(" * 5_000 + "18" + ")" * 5_000,
    "long-numbers": "18/" * 3_000,
    "emoji": "😀👩‍👩‍👧‍👦🏳️‍🌈" * 100,
    "regex": "(?:[a-z]+)+$ ^.*\\b\\d{1,} [^] $& $1 (((( ]]]] \\",
    "html": "<img src=x onerror=alert(1)><script>alert(2)</script>&lt;b&gt; \"'>",
    "address": "javascript:alert(3)//#%00%E0%A4%A?q=x&search=y",
    "template": "{query} {n} {name} ${alert(4)} {{7*7}}",
    "prototype": "__proto__ constructor toString hasOwnProperty",
    "mixed": "المادة 18 article 没收 статья \u202eabc\u202c \u2067xyz\u2069",
    "surrogates": "\ud83d \udc00 \ud83d\ud83d x\udfff",
    "marks": "a" + "\u0301" * 500,
    "spaces": " \t\u00a0\u3000\u200b ",
}

# Where the box leads, and what it is made of.
LINKS = """(panel) => [...panel.querySelectorAll("a")].map((link) => link.href)"""
OWN = "svg, path, mark, bdi, a, span, div, p, button, input, label, fieldset, legend"


def settled(box: Box) -> None:
    """Wait until the box says nothing more, open or closed."""
    expect(box.status).not_to_have_text(box.text("loading"))


@pytest.mark.parametrize("lang", ["zh", "ar", "en"])
def test_no_query_breaks_the_box_or_runs_as_code(reader: Reader, lang: str) -> None:
    page, box = reader.page, Box(reader.page)
    dialogs: list[str] = []

    def told(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", told)
    try:
        reader.open(f"{lang}/about/")
        elements = page.locator(f".hx-search :not({OWN})")
        usual = elements.count()
        for name, query in HOSTILE.items():
            for asked in (query, f"{FOUND[lang]} {query}"):
                box.put(asked)
                settled(box)
                assert elements.count() == usual, name
                assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
                # What it leads to is an address of ours.
                links: list[str] = box.one("panel").evaluate(LINKS)
                assert [one for one in links if not one.startswith(reader.edition.root)] == [], name
            box.put(FOUND[lang])
            box.answered()
            assert f"{lang}/{RESOLUTION}" in {path for path, _ in box.found(reader.edition)}, name
    finally:
        page.remove_listener("dialog", told)
    assert dialogs == []


def test_what_is_written_as_markup_is_shown_as_text(reader: Reader) -> None:
    box = Box(reader.page)
    reader.open("en/about/")
    box.field.click()
    box.ask("<b>qwxz</b>")
    expect(box.status).to_have_text("Nothing found for “<b>qwxz</b>”.")
    box.ask("{query} qwxz $&")
    expect(box.status).to_have_text("Nothing found for “{query} qwxz $&”.")


def test_a_query_of_any_length_can_be_followed(reader: Reader) -> None:
    box = Box(reader.page)
    reader.open("en/about/")
    # The cut at 200 characters would part a pair of surrogates.
    box.put("confiscation " + "😀" * 200)
    box.answered()
    box.one("list").locator("a[href$='#op-7']").click()
    reader.page.wait_for_url(lambda url: url.endswith("#op-7"))
    assert query_of(reader.page.url) == "confiscation " + "😀" * 93
    expect(reader.at("op-7").locator("mark").first).to_be_visible()
    assert set(marks(reader.at("op-7"))) == {"confiscation"}


ADDRESSES = [
    "?q=%E0%A4%A&search=%E0%A4%A#op-7",
    "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&search=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E#op-7",
    "?q=#op-7",
    "?q=confiscation#%E0%A4%A",
    "?q=confiscation#nowhere",
]


@pytest.mark.parametrize("address", ADDRESSES, ids=["cut", "markup", "empty", "cut-anchor", "nowhere"])
def test_no_address_breaks_the_page(reader: Reader, address: str) -> None:
    box = Box(reader.page)
    reader.page.goto("about:blank")
    reader.page.goto(reader.edition.address(f"en/{RESOLUTION}") + address)
    box.field.click()
    box.ask("confiscation")
    assert (f"en/{RESOLUTION}", "op-7") in box.found(reader.edition)
    assert reader.page.locator("article mark, article img").count() == 0


# --- an index that is missing or cut off ------------------------------------------------------------------------------


def cut(path: Path) -> None:
    """Leave the first half. The file may share its bytes with another copy, so it is a new one."""
    raw = path.read_bytes()
    path.unlink()
    path.write_bytes(raw[: len(raw) // 2])


DAMAGES: dict[str, tuple[str, Callable[[Path], None]]] = {
    "zh": ("core.js", Path.unlink),
    "ar": ("terms-0.js", Path.unlink),
    "en": ("core.js", cut),
    "ru": ("terms-0.js", cut),
    "fr": ("texts/ctoc-cop-10-4.js", Path.unlink),
}


@pytest.fixture(scope="module")
def damaged(edition: Edition, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edition]:
    """A copy of the edition in which the index of each language is damaged in a way of its own."""
    folder = tmp_path_factory.mktemp("damaged") / "site"
    shutil.copytree(edition.folder, folder, copy_function=os.link, ignore=shutil.ignore_patterns("downloads"))
    for lang, (name, damage) in DAMAGES.items():
        damage(folder / "assets" / "search" / lang / name)
    with ExitStack() as stack:
        online = edition.root.startswith("http")
        root = stack.enter_context(serve(folder)) if online else f"{folder.as_uri()}/"
        yield Edition(root, folder, edition.index)


@contextmanager
def unlucky(tab: tuple[Page, Log], edition: Edition) -> Iterator[Reader]:
    """Someone who reads an edition in which something fails. What a page still does when it is left stays with it."""
    page, log = tab
    page.goto("about:blank")
    log.begin(edition.root)
    page.context.set_offline(edition.root.startswith("file:"))
    yield Reader(page, edition)
    page.goto("about:blank")


@pytest.fixture
def stricken(tab: tuple[Page, Log], damaged: Edition) -> Iterator[Reader]:
    """A reader of the damaged copy."""
    with unlucky(tab, damaged) as reader:
        yield reader


@pytest.mark.parametrize("lang", DAMAGES)
def test_a_damaged_index_is_told_and_the_page_stays(
    stricken: Reader, tab: tuple[Page, Log], locales: dict[str, Locale], lang: str
) -> None:
    page, log = tab
    box, reader = Box(page), stricken
    file, damage = DAMAGES[lang]
    reader.open(f"{lang}/{RESOLUTION}")
    box.field.click()
    box.write(FOUND.get(lang, "confiscation"))
    expect(box.status).to_have_text(locales[lang].say("search_failed"))
    assert box.options.count() == 0
    expect(box.field).to_have_attribute("aria-expanded", "false")
    # Nothing else went wrong: no error is left to the browser, but for a file that cannot be read as a script.
    assert log.problems != []
    known = "SyntaxError|Invalid or unexpected token|Unexpected end" if damage is cut else "Failed to load resource"
    assert [one for one in log.problems if not re.search(f"{re.escape(file)}|{known}", one)] == []
    # The box can be left, and the page be read and walked.
    page.keyboard.press("Escape")
    expect(box.one("panel")).to_be_hidden()
    reader.at("op-15-c").locator("a.number").first.click()
    reader.arrive(f"{lang}/{RESOLUTION}", "op-15-c")
    page.locator(".hx-languages summary").click()
    page.locator(".hx-languages a[hreflang=es]").click()
    reader.arrive(f"es/{RESOLUTION}", "op-15-c")
    # Another language's index is whole, and asking there where nothing is found does not fail because of the others.
    box.field.click()
    box.ask("qwxzqwxz")
    expect(box.status).to_have_text(locales["es"].say("search_none", query="qwxzqwxz"))


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_what_could_not_be_loaded_is_asked_for_again(
    edition: Edition, stricken: Reader, locales: dict[str, Locale], lang: str
) -> None:
    box = Box(stricken.page)
    damaged = stricken.edition
    stricken.open(f"{lang}/about/")
    box.field.click()
    box.write(FOUND[lang])
    expect(box.status).to_have_text(locales[lang].say("search_failed"))
    name = f"assets/search/{lang}/{DAMAGES[lang][0]}"
    os.link(edition.folder / name, damaged.folder / name)
    try:
        box.ask(FOUND[lang])
        expect(box.options).not_to_have_count(0)
    finally:
        (damaged.folder / name).unlink()


@pytest.fixture
def alone(dist: Path, tmp_path: Path, tab: tuple[Page, Log]) -> Iterator[Reader]:
    """A reader of the offline copy of Arabic alone."""
    with zipfile.ZipFile(dist / "hexaglot-offline-ar.zip") as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "hexaglot-offline-ar"
    with unlucky(tab, Edition(f"{folder.as_uri()}/", folder, "index.html")) as reader:
        yield reader


def test_a_copy_of_one_language_searches_and_offers_no_other(
    alone: Reader, tab: tuple[Page, Log], locales: dict[str, Locale]
) -> None:
    page, log = tab
    box = Box(page)
    alone.open("ar/about/")
    box.field.click()
    box.ask("confiscation")
    assert ("ar/glossary/", "confiscation") in box.found(alone.edition)
    assert log.problems == []
    with page.expect_event("requestfailed", lambda request: request.url.endswith("/zh/core.js")):
        box.ask("Palermo")
    expect(box.status).to_have_text(locales["ar"].say("search_none", query="Palermo"))
    expect(box.one("notes").locator("*")).to_have_count(0)
