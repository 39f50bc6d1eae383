"""Opened in a browser, do the chapters of a book fit a small screen, and does axe find nothing in them?"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from build_scripts.pipeline import Built
from tests.pages import sample

from .opening import Files, Opened, book_of, order

# A phone of the smallest common size: what lies outside its window.
_WIDTH = 320
_OUTSIDE = """() => [...document.querySelectorAll("body *")].filter((one) => {
  const box = one.getBoundingClientRect();
  return box.width > 0 && (box.left < -1 || box.right > document.documentElement.clientWidth + 1);
}).map((one) => one.outerHTML.slice(0, 120))"""
# axe 4.12 forgets the roles of books where it asks which elements may have a name; these must (github.com/daisy/ace,
# pull request 102; W3C, DPUB-ARIA 1.1, doc-pagebreak).
_BREAK = 'role="doc-pagebreak"'
# How far the first line of a numbered paragraph begins before the others, and where its number stands.
_HANGING = """([anchor, line]) => {
  const place = document.getElementById(anchor);
  const words = line ? place.querySelector(line) : place;
  const boxes = [...words.getClientRects()].length && (() => {
    const range = document.createRange();
    range.selectNodeContents(words);
    return [...range.getClientRects()].filter((box) => box.width > 1);
  })();
  const label = words.querySelector(".label").getBoundingClientRect();
  const last = boxes[boxes.length - 1];
  return getComputedStyle(words).direction === "rtl" ? label.right - last.right : last.left - label.left;
}"""


def unpack(files: Files, folder: Path) -> Path:
    """The files of a book in a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "EPUB"


def found(page: Page) -> list[str]:
    """What axe finds: the rule and the element."""
    report: Mapping[str, Any] = Axe().run(page).response
    told = [f"{one['id']}: {node['html']}" for one in report["violations"] for node in one["nodes"]]
    return [one for one in told if not (one.startswith("aria-prohibited-attr: <span") and _BREAK in one)]


@pytest.mark.parametrize(("form", "lang"), [("epub", "ar"), ("epub_parallel", "ar"), ("epub", "zh")])
def test_a_book_reads_well_on_a_phone(form: str, lang: str, opened: Opened, browser: Browser, tmp_path: Path) -> None:
    files = opened(form, lang)
    folder = unpack(files, tmp_path)
    with browser.new_context(viewport={"width": _WIDTH, "height": 640}, offline=True) as context:
        page = context.new_page()
        for name in order(files):
            page.goto(f"{folder.as_uri()}/{name}")
            assert page.evaluate(_OUTSIDE) == [], name
            assert found(page) == [], name
        page.goto(f"{folder.as_uri()}/text.xhtml")
        for line in (".official", ".beside") if form == "epub_parallel" else ("",):
            assert page.evaluate(_HANGING, ["op-14", line]) > 20, line


def test_axe_would_find_it(opened: Opened, browser: Browser, tmp_path: Path) -> None:
    files = dict(opened("epub", "en"))
    unnamed = re.sub(r'(<a [^>]*) aria-label="footnote 25"([^>]*>)25', r"\1\2", files["EPUB/text.xhtml"])
    files["EPUB/text.xhtml"] = unnamed
    folder = unpack(files, tmp_path)
    with browser.new_context(offline=True) as context:
        page = context.new_page()
        page.goto(f"{folder.as_uri()}/text.xhtml")
        assert [one.split(":")[0] for one in found(page)] == ["link-name"]


def test_a_text_of_every_kind_reads_well_on_a_phone(built: Built, browser: Browser, tmp_path: Path) -> None:
    files = book_of(sample.corpus(built.corpus, "en", "ar"), "epub_parallel", "ar")
    folder = unpack(files, tmp_path)
    with browser.new_context(viewport={"width": _WIDTH, "height": 640}, offline=True) as context:
        page = context.new_page()
        for name in order(files):
            page.goto(f"{folder.as_uri()}/{name}")
            assert page.evaluate(_OUTSIDE) == [], name
