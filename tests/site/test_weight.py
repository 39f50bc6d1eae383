"""What a page weighs before anybody touches it, and that nothing moves while it comes.

Bytes and shifts, no times: those stand in `make bench`. Weights are of the files that the browser fetches, packed as a
host packs them.
"""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect

from build_scripts.locales.locale import LANGUAGES
from tests.site.browsing import RESOLUTION
from tests.site.searching import Box

MOST, MOST_OF_OURS = 100_000, 40_000
THEME = ("assets/javascripts/", "assets/stylesheets/")
SHIFTS = """() => new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().map((one) => [
    one.value, one.sources.map((source) => source.node && (source.node.className || source.node.nodeName)).join(" "),
  ]))).observe({type: "layout-shift", buffered: true});
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve([]), 100)));
})"""


def fetched(page: Page, address: str) -> list[str]:
    """The paths of what a page asks for until it is quiet."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(unquote(urlsplit(request.url).path).lstrip("/"))

    page.goto("about:blank")
    page.on("request", note)
    page.goto(address, wait_until="networkidle")
    page.remove_listener("request", note)
    return list(dict.fromkeys(path for path in asked if path))


def weight(site: Path, path: str) -> int:
    """The bytes of a file on the wire; a picture is packed already."""
    raw = (site / path / "index.html" if path.endswith("/") else site / path).read_bytes()
    return len(raw) if path.endswith(".png") else len(gzip.compress(raw, 9))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_of_a_resolution_is_light(browser: Browser, server: str, site: Path, lang: str) -> None:
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        weights = {path: weight(site, path) for path in fetched(context.new_page(), f"{server}{lang}/{RESOLUTION}")}
    ours = {path: size for path, size in weights.items() if not path.startswith(THEME)}
    assert f"{lang}/{RESOLUTION}" in ours
    assert sum(weights.values()) <= MOST, weights
    assert sum(ours.values()) <= MOST_OF_OURS, ours


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("lang", ["ar", "zh", "en"])
def test_nothing_moves_while_a_page_comes(browser: Browser, server: str, lang: str, width: int) -> None:
    with browser.new_context(viewport={"width": width, "height": 800}) as context:
        page = context.new_page()
        for path in ("", RESOLUTION, f"{RESOLUTION}parallel/"):
            # What moves by itself moves each time; a font that a busy machine finds late moves a line once.
            loads: list[list[tuple[float, list[str]]]] = []
            while len(loads) < 3 and (not loads or sum(value for value, _ in loads[-1]) >= 0.0005):
                page.goto(f"{server}{lang}/{path}", wait_until="networkidle")
                loads.append(page.evaluate(SHIFTS))
            # The theme's sidebar sets itself by a hair on a busy machine; Lighthouse rounds to three places, too.
            assert sum(value for value, _ in loads[-1]) < 0.0005, (path, loads)


def test_a_shift_would_be_seen(browser: Browser, server: str) -> None:
    plant = """addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => {
      const block = document.createElement("div");
      block.style.height = "300px";
      document.body.prepend(block);
    })))"""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        context.add_init_script(plant)
        page = context.new_page()
        page.goto(f"{server}en/", wait_until="networkidle")
        assert [value for value, _ in page.evaluate(SHIFTS) if value > 0.01] != []


@contextmanager
def holding_back(browser: Browser, script: str) -> Iterator[tuple[Page, list[Route]]]:
    """A page that asks for a script and does not get it before the test lets it go on."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        page.route(script, hold)
        yield page, held


def test_the_search_field_is_there_before_the_theme_is(browser: Browser, server: str) -> None:
    """What is written before any script of the search runs is answered, too; nothing moves when they come."""
    with holding_back(browser, "**/javascripts/bundle*.js") as (page, held):
        page.goto(f"{server}en/", wait_until="commit")
        box = Box(page)
        box.field.click()
        page.keyboard.type("confiscation")
        place = box.field.bounding_box()
        assert len(held) == 1
        held[0].continue_()
        box.answered()
        assert box.options.count() > 1
        assert box.field.bounding_box() == place


@pytest.mark.parametrize("opening", ["key", "click"])
def test_no_stroke_is_lost_while_the_box_comes(browser: Browser, server: str, opening: str) -> None:
    """The box is fetched when the field is used; who writes on meanwhile is answered in full."""
    with holding_back(browser, "**/search/box.js") as (page, held):
        page.goto(f"{server}en/{RESOLUTION}", wait_until="networkidle")
        assert held == []
        box = Box(page)
        if opening == "key":
            page.keyboard.press("/")
        else:
            box.field.click()
        page.keyboard.type("confiscation")
        expect(box.field).to_have_value("confiscation")
        page.wait_for_function("document.querySelector('script[src$=\"search/box.js\"]') !== null")
        expect(box.one("panel")).to_be_hidden()
        assert len(held) == 1
        held[0].continue_()
        box.answered()
        assert box.options.count() > 1
        page.keyboard.press("ArrowDown")
        assert box.field.get_attribute("aria-activedescendant") == "hx-search-option-0"
