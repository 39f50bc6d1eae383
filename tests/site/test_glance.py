"""The pictures of a resolution in a browser: words in their rows, lines at their labels, no need of a script."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from build_scripts.locales.locale import LANGUAGES
from tests.site.browsing import RESOLUTION
from tests.site.test_accessibility import SIDEWAYS, is_dark, violations

GLANCE = f"{RESOLUTION}glance/"
# Words that reach out of their row, and rows that lie over each other.
CUT = """() => [...document.querySelectorAll(".glance-lines li")].filter((row) => {
  const box = row.getBoundingClientRect();
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    for (const line of range.getClientRects())
      if (line.top < box.top - 1 || line.bottom > box.bottom + 1) return true;
  }
  return false;
}).map((row) => row.textContent)"""
# How far the ends of each line are from the middles of the rows that it joins, and from the sides of the field.
AWAY = """() => {
  const field = document.querySelector(".glance-field").getBoundingClientRect();
  const middles = [...document.querySelectorAll(".glance-end li")].map((row) => {
    const box = row.getBoundingClientRect();
    return (box.top + box.bottom) / 2;
  });
  return [...document.querySelectorAll(".glance-begin path")].flatMap((path) => {
    const row = path.closest("li").getBoundingClientRect();
    const matrix = path.getScreenCTM();
    const at = (length) => path.getPointAtLength(length).matrixTransform(matrix);
    const [first, last] = [at(0), at(path.getTotalLength())];
    const [begin, end] = getComputedStyle(path).direction === "rtl"
      ? [field.right, field.left] : [field.left, field.right];
    return [Math.abs(first.y - (row.top + row.bottom) / 2), Math.min(...middles.map((one) => Math.abs(one - last.y))),
      Math.abs(first.x - begin), Math.abs(last.x - end)];
  });
}"""
STROKE = "(link) => getComputedStyle(link.querySelector('path')).strokeWidth"


@pytest.fixture(scope="module")
def narrow(browser: Browser, server: str) -> Iterator[Page]:
    """A phone that gets no script; what is asked of its pages is asked from outside."""
    with browser.new_context(viewport={"width": 390, "height": 844}) as context:
        context.route("**/*.js", lambda route: route.abort())
        yield context.new_page()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_and_lines_meet_on_a_phone_without_a_script(lang: str, narrow: Page, server: str) -> None:
    narrow.goto(f"{server}{lang}/{GLANCE}")
    assert narrow.evaluate(SIDEWAYS) == [0, 0, []]
    assert narrow.evaluate(CUT) == []
    away: list[float] = narrow.evaluate(AWAY)
    assert len(away) > 4 * 50
    assert max(away) < 1.5


def test_the_check_finds_words_that_are_cut_and_lines_that_miss(narrow: Page, server: str) -> None:
    """The defects, planted: a row too low for its words, and a field moved away from its labels."""
    narrow.goto(f"{server}en/{GLANCE}")
    narrow.add_style_tag(content=".glance-end .lines-4 { block-size: 1.9em !important; }")
    assert any("Organized Crime" in one for one in narrow.evaluate(CUT))
    assert max(narrow.evaluate(AWAY)) > 5


@pytest.mark.parametrize("lang", ["en", "ar", "zh"])
def test_axe_finds_nothing(lang: str, browser: Browser, server: str) -> None:
    with browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        page.emulate_media(color_scheme="light")
        page.goto(f"{server}{lang}/{GLANCE}")
        for details in page.locator(".glance details").all():
            details.locator("summary").click()
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        page.reload()
        assert is_dark(page)
        assert violations(page) == []


def test_a_paragraph_lights_its_lines_and_a_provision_its_own(browser: Browser, server: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{server}en/{GLANCE}")
        place = page.locator(".glance-begin a[href$='#op-2']")
        before = place.evaluate(STROKE)
        place.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert float(place.evaluate(STROKE).removesuffix("px")) > float(before.removesuffix("px"))
        assert place.evaluate("(link) => getComputedStyle(link).outlineStyle") == "solid"
        provision = page.locator(".glance-end a[href$='#art-18']")
        hidden: Any = provision.locator("path").first
        expect(hidden).to_be_hidden()
        provision.hover()
        expect(hidden).to_be_visible()
        page.locator(".glance-marks a", has_text="15").click()
        expect(page).to_have_url(f"{server}en/{RESOLUTION}#op-15")


def test_the_page_loads_its_style_sheet_and_no_script_of_its_own(browser: Browser, server: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        seen: list[str] = []
        page.on("request", lambda request: seen.append(request.url.removeprefix(server)))
        page.goto(f"{server}ru/{GLANCE}", wait_until="load")
        assert "assets/glance/glance.css" in seen
        assert [one for one in seen if "glance" in one and one.endswith(".js")] == []
        assert page.locator(".glance [style], .glance script").count() == 0
        page.goto(f"{server}ru/{RESOLUTION}", wait_until="load")
        assert seen.count("assets/glance/glance.css") == 1
