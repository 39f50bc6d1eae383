"""What the search asks of the network: nothing before it is used, nothing from elsewhere, classic scripts alone."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Request

from build_scripts.locales.locale import LANGUAGES
from tests.site.browsing import RESOLUTION, Reader
from tests.site.markup import Element
from tests.site.searching import Box

ROOT = Path(__file__).resolve().parents[2]


def test_nothing_is_asked_for_before_the_box_is_used(reader: Reader) -> None:
    page, box = reader.page, Box(reader.page)
    asked: list[Request] = []

    def note(request: Request) -> None:
        asked.append(request)

    page.on("request", note)
    try:
        reader.open(f"zh/{RESOLUTION}", "op-7")
        page.wait_for_load_state("networkidle")
        start = f"{reader.edition.root}assets/search/"
        began = {one.url.removeprefix(start) for one in asked if one.url.startswith(start)}
        assert began == {"search.css", "search.js"}
        box.field.click()
        box.ask("没收")
        later = {one.url.removeprefix(start) for one in asked if one.url.startswith(start)} - began
        assert {"rules.js", "find.js", "zh/core.js", "zh/terms-0.js", "zh/texts/ctoc-cop-10-4.js"} <= later
        # Its own language alone, until nothing is found in it.
        assert [name for name in later if name[2:3] == "/" and name[:2] != "zh"] == []
        assert {one.resource_type for one in asked} & {"fetch", "xhr", "websocket", "eventsource", "ping"} == set()
        assert [one.url for one in asked if not one.url.startswith((reader.edition.root, "data:"))] == []
        assert page.workers == []
    finally:
        page.remove_listener("request", note)


def test_an_address_with_a_query_alone_asks_for_no_index(reader: Reader) -> None:
    """Only a place can be marked: a link with some other ?q= and no fragment is none of ours."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    reader.page.goto("about:blank")
    reader.page.on("request", note)
    try:
        reader.page.goto(reader.edition.address(f"zh/{RESOLUTION}") + "?q=没收")
        reader.page.wait_for_load_state("networkidle")
    finally:
        reader.page.remove_listener("request", note)
    assert [url for url in asked if re.search(r"assets/search/(?!search\.(css|js)|box\.js)", url)] == []


# What a browser blocks in pages from files, and what would read text as code or markup.
FORBIDDEN = re.compile(
    r"""\bfetch\s*\(|XMLHttpRequest|\bnew\s+(?:Shared)?Worker|importScripts|\bimport\s*[({"'*]|\bexport\s+\w|serviceWorker
    |sendBeacon|WebSocket|EventSource|\beval\s*\(|\bnew\s+Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write
    |createContextualFragment|["']module["']""",
    re.VERBOSE,
)


def test_our_scripts_are_classic_and_read_no_text_as_code() -> None:
    scripts = sorted((ROOT / "overrides" / "assets").rglob("*.js"))
    assert {"box.js", "search.js", "keys.js"} <= {path.name for path in scripts}
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in scripts
        for match in FORBIDDEN.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_our_templates_hold_no_script() -> None:
    templates = sorted((ROOT / "overrides").rglob("*.html"))
    assert {"main.html", "search.html"} <= {path.name for path in templates}
    found = [
        f"{path.name}: {match.group()}"
        for path in templates
        for match in re.finditer(
            r"<script(?![^>]*\bsrc=)[^>]*>|<script[^>]*\btype=|\son\w+=", path.read_text(encoding="utf-8")
        )
    ]
    assert found == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_has_no_module_no_frame_and_no_attribute_that_runs(pages: dict[str, Element], lang: str) -> None:
    page = pages[f"{lang}/{RESOLUTION}index.html"]
    scripts = page.all("script")
    assert [one for one in scripts if one.get("type") == "module" or one.get("src").startswith(("http", "//"))] == []
    assert [one.tag for one in page.walk() for name in one.attributes if name.startswith("on")] == []
    assert page.all("iframe") == []
