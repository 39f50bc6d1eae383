"""What readers with other eyes, hands and windows need: axe finds nothing of ours, and a phone scrolls one way only."""

import re
from collections.abc import Iterator
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from tests.site.browsing import CONVENTION, RESOLUTION, Edition, Reader
from tests.site.searching import Box

# What the theme itself does, by rule and by the element that it does it to; nothing of ours may hide behind these.
KNOWN = {
    (
        "landmark-unique",
        "nav[data-md-level='1']",
    ): "the theme names a nested navigation by the same label as its toggle (Material 9.8.1)",
}
# Asked in the page, for only there can a selector be matched to an element.
MATCHES = "([target, known]) => document.querySelector(target).matches(known)"
# What lies outside the window, and whether the page can be pushed aside.
SIDEWAYS = """() => {
  scrollTo(9999, 0);
  const right = scrollX;
  scrollTo(-9999, 0);
  const width = document.documentElement.clientWidth;
  const outside = [...document.querySelectorAll("article *, footer *, header .hx-languages summary")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.left < -1 || box.right > width + 1);
  });
  return [right, scrollX, outside.map((one) => one.outerHTML.slice(0, 120))];
}"""
# The contrast of each line of a card to its paper (WCAG 2.2, 1.4.3), which axe cannot tell of what lies over others.
CONTRASTS = """(card) => {
  const parts = (colour) => colour.match(/[0-9.]+/g).map(Number);
  const linear = (one) => one <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4;
  const light = (rgb) => [.2126, .7152, .0722].reduce((sum, part, place) => sum + part * linear(rgb[place] / 255), 0);
  const paper = parts(getComputedStyle(card).backgroundColor).slice(0, 3);
  return [...card.children].map((one) => {
    const [red, green, blue, alpha = 1] = parts(getComputedStyle(one).color);
    const opaque = alpha * getComputedStyle(one).opacity;
    const ink = [red, green, blue].map((part, place) => part * opaque + paper[place] * (1 - opaque));
    const [low, high] = [light(ink), light(paper)].sort((a, b) => a - b);
    return (high + .05) / (low + .05);
  });
}"""

LIGHT = [("light", path) for path in ("", RESOLUTION, CONVENTION, "glossary/", "api/")]
IDS = ["home", "text", "untoc", "terms", "programs", "text-dark"]

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
schemes = pytest.mark.parametrize("scheme", SCHEMES)


# Half a fade is no state that anybody reads; it ends before it is judged.
SETTLE = """() => document.getAnimations()
  .filter((one) => one.effect.getComputedTiming().endTime < Infinity).forEach((one) => one.finish())"""


def violations(page: Page) -> list[str]:
    """What axe finds, but for what the theme is known to do: the rule, the element, and why."""
    page.evaluate(SETTLE)
    report: dict[str, Any] = Axe().run(page).response
    return [
        f"{rule['id']}: {node['html'][:200]}: {node['failureSummary']}"
        for rule in report["violations"]
        for node in rule["nodes"]
        if not known(page, rule["id"], node["target"][0])
    ]


def is_dark(page: Page) -> bool:
    """Whether the paper is darker than its middle."""
    colour = str(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    return sum(int(part) for part in re.findall("[0-9]+", colour)[:3]) < 3 * 128


def known(page: Page, rule: str, target: str) -> bool:
    return any(page.evaluate(MATCHES, [target, selector]) for name, selector in KNOWN if name == rule)


@pytest.fixture(scope="module")
def calm(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader for whom nothing moves."""
    with browser.new_context(reduced_motion="reduce") as context:
        yield Reader(context.new_page(), Edition(server, request.getfixturevalue("site"), ""))


@pytest.mark.parametrize(("scheme", "path"), [*LIGHT, ("dark", RESOLUTION)], ids=IDS)
@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_axe_finds_nothing(calm: Reader, lang: str, scheme: Literal["light", "dark"], path: str) -> None:
    calm.page.emulate_media(color_scheme=scheme)
    calm.open(f"{lang}/{path}")
    assert is_dark(calm.page) == (scheme == "dark")
    assert violations(calm.page) == []


@pytest.mark.parametrize("path", ["", "404.html", "ar/404.html"], ids=["door", "missing", "missing-ar"])
@schemes
def test_axe_finds_nothing_on_the_pages_beside_the_languages(
    calm: Reader, path: str, scheme: Literal["light", "dark"]
) -> None:
    calm.page.emulate_media(color_scheme=scheme)
    calm.open(path)
    assert is_dark(calm.page) == (scheme == "dark")
    assert violations(calm.page) == []


@schemes
def test_axe_finds_nothing_in_the_menu_and_in_a_card(calm: Reader, scheme: Literal["light", "dark"]) -> None:
    calm.page.emulate_media(color_scheme=scheme)
    calm.open(f"ar/{RESOLUTION}")
    assert is_dark(calm.page) == (scheme == "dark")
    calm.page.locator(".hx-languages summary").click()
    calm.at("pp-1").locator("a.term").first.focus()
    calm.page.keyboard.press("Shift+Tab")
    calm.page.keyboard.press("Tab")
    card = calm.page.locator("#hx-card")
    expect(card).to_be_visible()
    expect(calm.page.locator(".hx-languages__list")).to_be_visible()
    assert violations(calm.page) == []
    contrasts = card.evaluate(CONTRASTS)
    assert len(contrasts) == 3
    assert min(contrasts) >= 4.5


# What is found, and what is not: there another language is offered, or another word.
SEARCHED = [("zh", "公约", "Palermo"), ("ar", "الاتفاقية", "Palermo"), ("en", "Convention", "confiscaton")]
searched = pytest.mark.parametrize(("lang", "query", "nothing"), SEARCHED)


@searched
def test_axe_finds_nothing_in_the_search(calm: Reader, lang: str, query: str, nothing: str) -> None:
    box = Box(calm.page)
    calm.page.emulate_media(color_scheme="light")
    calm.open(f"{lang}/{RESOLUTION}")
    box.field.click()
    for asked in (query, nothing):
        box.ask(asked)
        expect(box.one("offer")).to_have_count(0 if asked == query else {"en": 1}.get(lang, 2))
        assert violations(calm.page) == []
    # A result that is chosen, in the other colours.
    calm.page.emulate_media(color_scheme="dark")
    box.ask(query)
    calm.page.keyboard.press("ArrowDown")
    expect(box.options.first).to_have_attribute("aria-selected", "true")
    assert violations(calm.page) == []


@pytest.mark.parametrize("lang", ["zh", "ar", "en"])
def test_axe_finds_nothing_where_a_match_is_marked(calm: Reader, lang: str) -> None:
    for scheme in SCHEMES:
        calm.page.emulate_media(color_scheme=scheme)
        calm.page.goto("about:blank")
        query = {"zh": "没收", "ar": "مصادرة", "en": "confiscation"}[lang]
        calm.page.goto(calm.edition.address(f"{lang}/{RESOLUTION}") + f"?q={query}#op-7")
        expect(calm.at("op-7").locator("mark").first).to_be_visible()
        assert violations(calm.page) == []


def test_the_colours_follow_the_device_from_visit_to_visit(calm: Reader) -> None:
    for scheme in (*SCHEMES, SCHEMES[0]):
        calm.page.emulate_media(color_scheme=scheme)
        calm.open("zh/glossary/")
        assert is_dark(calm.page) == (scheme == "dark")


@pytest.fixture(scope="module")
def phone(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader with a window of 390 by 844, touched by fingers."""
    with browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True) as context:
        yield Reader(context.new_page(), Edition(server, request.getfixturevalue("site"), ""))


@pytest.mark.parametrize("path", [RESOLUTION, CONVENTION, "glossary/"], ids=["text", "untoc", "terms"])
@pytest.mark.parametrize("lang", ["zh", "ar", "ru"])
def test_a_phone_scrolls_one_way_only(phone: Reader, lang: str, path: str) -> None:
    phone.open(f"{lang}/{path}")
    assert phone.page.evaluate("document.documentElement.clientWidth") == 390
    assert phone.page.evaluate(SIDEWAYS) == [0, 0, []]


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_a_phone_can_change_the_language(phone: Reader, lang: str) -> None:
    phone.open(f"{lang}/{RESOLUTION}", "op-4")
    phone.page.locator(".hx-languages summary").tap()
    assert phone.page.evaluate(SIDEWAYS)[:2] == [0, 0]
    phone.page.locator(".hx-languages a[hreflang=ru]").tap()
    phone.arrive(f"ru/{RESOLUTION}", "op-4")


@searched
def test_axe_finds_nothing_in_the_search_of_a_phone(phone: Reader, lang: str, query: str, nothing: str) -> None:
    box = Box(phone.page)
    phone.open(f"{lang}/{RESOLUTION}")
    box.one("open").tap()
    for asked in (query, nothing):
        box.ask(asked)
        assert phone.page.evaluate(SIDEWAYS)[:2] == [0, 0]
        assert violations(phone.page) == []
