"""A resolution by keyboard alone and by ear: every stop of Tab is seen and in order, nothing traps, and the tree that
assistive programs read makes sense from top to bottom. In English and in Arabic."""

import itertools
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from build_scripts.pipeline import Built
from tests.site.browsing import RESOLUTION, Edition, Reader

languages = pytest.mark.parametrize("lang", ["en", "ar"])
# The element with the focus: its place in the document, its name, and whether the focus can be seen on it.
STOP = """() => {
  const one = document.activeElement;
  if (one === document.body) return null;
  document.getAnimations().forEach((moving) => moving.finish());
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const clip = style.opacity !== "0" && box.width > 0 && box.height > 0;
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const line = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  /* The field of the search is framed by the line that it stands in. */
  const frame = one.closest(".hx-search__line");
  const ring = line || style.boxShadow !== "none" || !!frame && getComputedStyle(frame).outlineStyle === "solid";
  const every = [...document.querySelectorAll("*")];
  return {at: every.indexOf(one), seen: clip && inside && ring,
    region: one.closest("header, main, footer, .md-skip")?.tagName,
    what: one.outerHTML.slice(0, 110), id: one.closest("[id]")?.id || ""};
}"""
# How many stops are walked from the top: the head, the sidebar, the contents, the tools and the first paragraphs.
STOPS = 90


@pytest.fixture(scope="module")
def walker(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader who has a keyboard and no mouse."""
    with browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce") as context:
        yield Reader(context.new_page(), Edition(server, request.getfixturevalue("site"), ""))


def stops(reader: Reader, count: int) -> list[dict[str, Any]]:
    """Where Tab leads, stop after stop."""
    walked: list[dict[str, Any]] = []
    for _ in range(count):
        reader.page.keyboard.press("Tab")
        stop = reader.page.evaluate(STOP)
        assert stop is not None, f"the focus is lost after {walked[-1:]}"
        walked.append(stop)
    return walked


@languages
def test_every_stop_of_the_keyboard_is_seen_and_in_order(walker: Reader, lang: str) -> None:
    walker.open(f"{lang}/{RESOLUTION}")
    walked = stops(walker, STOPS)
    assert "md-skip" in walked[0]["what"]
    assert [one["what"] for one in walked if not one["seen"]] == []
    places = [one["at"] for one in walked]
    assert places == sorted(set(places)), "in the order of the document, each once"
    assert {"HEADER", "MAIN"} <= {one["region"] for one in walked}
    assert "op-" in " ".join(one["id"] for one in walked) or "pp-" in " ".join(one["id"] for one in walked)
    # And back: nothing traps.
    for wanted in reversed(places[-6:-1]):
        walker.page.keyboard.press("Shift+Tab")
        assert walker.page.evaluate(STOP)["at"] == wanted


@languages
def test_the_skip_link_leads_to_the_text(walker: Reader, lang: str) -> None:
    walker.open(f"{lang}/{RESOLUTION}")
    walker.page.keyboard.press("Tab")
    expect(walker.page.locator(".md-skip")).to_be_focused()
    walker.page.keyboard.press("Enter")
    walker.page.wait_for_url("**#title")
    walker.page.keyboard.press("Tab")
    assert walker.page.evaluate("document.activeElement.closest('main') !== null")
    assert walker.page.evaluate(
        "!!(document.querySelector('#title').compareDocumentPosition(document.activeElement) & 4)"
    ), "the keyboard goes on after the title"


@languages
def test_the_tree_of_a_resolution_reads_in_order(walker: Reader, built: Built, lang: str) -> None:
    walker.open(f"{lang}/{RESOLUTION}")
    say = built.locales[lang].say
    tree = walker.page.locator("body").aria_snapshot()
    lines = [line.strip() for line in tree.splitlines()]
    # The skip link is first; then the landmarks, each once, the navigations by their names.
    assert re.fullmatch(r'- link "[^"]+":', lines[0])
    assert lines[1] == '- /url: "#title"'
    landmarks = [line for line in lines if re.match(r"- (banner|main|contentinfo|search|navigation)\b", line)]
    assert [re.sub(r"[: ].*", "", line[2:]) for line in landmarks if not line.startswith("- navigation")] == [
        "banner",
        "search",
        "main",
        "contentinfo",
    ]
    named = [line for line in landmarks if line.startswith("- navigation") and '"' in line]
    # The theme names a navigation within the navigation by a toggle that it hides; none of ours may be without a name.
    assert walker.page.locator("nav:not([aria-label]):not([data-md-level])").count() == 0
    for name in (say("language_switch"), say("reading_contents")):
        assert sum(f'"{name}"' in line for line in named) == 1
    levels = [int(found[1]) for line in lines if (found := re.match(r"- heading .*\[level=([0-9])\]", line))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), levels
    # No control without a name.
    assert [line for line in lines if re.fullmatch(r"- (button|link|textbox|combobox|checkbox|radio):?", line)] == []
    for name in ("reading_go", "reading_plain", "reading_keys"):
        assert f'"{say(name)}"' in tree


@languages
def test_each_part_says_its_language(walker: Reader, lang: str) -> None:
    """Chinese letters on a page of another language stand in an element that says so, Arabic ones alike."""
    walker.open(f"{lang}/{RESOLUTION}")
    wrong = walker.page.evaluate(
        """(lang) => {
          const scripts = {ar: /\\p{Script=Arabic}/u, zh: /\\p{Script=Han}/u, ru: /\\p{Script=Cyrillic}/u};
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const wrong = [];
          while (walk.nextNode()) {
            const home = walk.currentNode.parentElement;
            if (home.closest("script, style")) continue;
            const told = home.closest("[lang]").lang;
            const words = walk.currentNode.data;
            for (const [tag, script] of Object.entries(scripts)) {
              if (script.test(words) && !told.startsWith(tag)) wrong.push([told, words]);
            }
          }
          return wrong;
        }""",
        lang,
    )
    assert wrong == []
    assert walker.page.locator("html").get_attribute("lang") == lang
