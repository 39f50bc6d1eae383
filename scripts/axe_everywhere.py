"""axe-core on every kind of page: six languages, light and dark, wide and narrow, and whatever can be opened.

In: the finished and bundled site in `site/`, Chromium, and the languages to look at (none given: all). Out: a line for
each page as it goes, and each finding with its page, language, width, scheme, rule and element; exit code 1 when there
are any. The rules are those of WCAG 2.2, levels A and AA; axe's best practices are told as notes, and count.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, sync_playwright

from build_scripts.locales.locale import LANGUAGES
from scripts.chromium import launch
from tests.site.browsing import CONVENTION, RESOLUTION
from tests.site.hosting import host
from tests.site.searching import Box
from tests.site.test_accessibility import known

ROOT = Path(__file__).resolve().parent.parent
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTHS = {1280: 900, 390: 844}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
KINDS = (
    "",
    "resolutions/",
    RESOLUTION,
    *(f"{RESOLUTION}{name}/" for name in ("references", "cite", "parallel", "glance")),
    "instruments/",
    CONVENTION,
    *(f"{name}/" for name in ("glossary", "translations", "about", "api")),
    "404.html",
)
# Pages of no language.
BESIDE = ("", "404.html")
# A word that is in the text of each language.
WORDS = {"ar": "الاتفاقية", "zh": "公约", "en": "Convention", "fr": "Convention", "ru": "Конвенция", "es": "Convención"}
# What moves is where it goes, so that no colour is measured half-way.
SETTLE = "document.getAnimations().forEach((one) => one.finish())"


@dataclass(frozen=True, slots=True)
class Finding:
    """What axe found, and where."""

    path: str
    width: int
    scheme: str
    state: str
    rule: str
    note: bool
    element: str

    def __str__(self) -> str:
        kind = "note" if self.note else "finding"
        state = f", {self.state}" if self.state else ""
        return f"/{self.path}: {self.width} px, {self.scheme}{state}: {kind}: {self.rule}: {self.element}"


def _menu(page: Page, _: str) -> None:
    page.locator("#op-2").hover(position={"x": 150, "y": 8})
    page.locator("#op-2 > .cite").click()
    page.locator(".hx-menu").wait_for()


def _contents(page: Page, _: str) -> None:
    button = page.locator(".hx-bar__contents")
    if button.is_visible():
        button.click()
    page.locator("#hx-contents").wait_for()


def _search(page: Page, lang: str) -> None:
    box = Box(page)
    if box.one("open").is_visible():
        box.one("open").click()
    else:
        box.field.click()
    box.ask(WORDS[lang])
    page.keyboard.press("ArrowDown")


def _jump(page: Page, _: str) -> None:
    page.keyboard.press("g")
    page.locator("#hx-jump-field").fill("99")
    page.keyboard.press("Enter")
    page.locator("#hx-jump-told:not(:empty)").wait_for()


def _keys(page: Page, _: str) -> None:
    page.keyboard.press("?")
    page.locator("dialog[open] dt").first.wait_for()


def _card(page: Page, _: str) -> None:
    page.locator("#op-3 > .number").focus()
    page.keyboard.press("Tab")
    page.locator("#hx-card").wait_for()


def _languages(page: Page, _: str) -> None:
    page.locator(".hx-languages summary").click()
    page.locator(".hx-languages__list").wait_for()


def _plain(page: Page, _: str) -> None:
    page.locator("[data-tool=plain]").click()


# What can be opened on the page of a resolution.
STATES: Mapping[str, Callable[[Page, str], None]] = {
    "menu of a paragraph": _menu,
    "contents": _contents,
    "search": _search,
    "jump box": _jump,
    "keys": _keys,
    "card": _card,
    "languages": _languages,
    "plain reading": _plain,
}


def examine(page: Page, path: str, width: int, state: str) -> Iterator[Finding]:
    """What axe finds on the page as it stands, in both schemes, but for what the theme is known to do."""
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.evaluate(SETTLE)
        options = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": TAGS}}
        report: dict[str, Any] = Axe().run(page, options=options).response
        for rule in report["violations"]:
            note = "best-practice" in rule["tags"]
            for node in rule["nodes"]:
                if not known(page, rule["id"], node["target"][0]):
                    why = node["failureSummary"].replace("\n", " ")
                    yield Finding(path, width, scheme, state, rule["id"], note, f"{node['html'][:160]}: {why}")


def visit(browser: Browser, root: str, width: int, path: str) -> Iterator[Finding]:
    """A page, and, when it is that of a resolution, all that can be opened on it, each from a fresh start."""
    lang, _, rest = path.partition("/")
    states = ("", *STATES) if rest == RESOLUTION else ("",)
    for state in states:
        with browser.new_context(viewport={"width": width, "height": WIDTHS[width]}) as context:
            page = context.new_page()
            page.emulate_media(color_scheme="light", reduced_motion="reduce")
            page.goto(root + path)
            if state:
                STATES[state](page, lang)
            yield from examine(page, path, width, state)


def main(languages: tuple[str, ...]) -> int:
    """Look at everything; tell what is found."""
    paths = [f"{lang}/{kind}" for lang in languages or LANGUAGES for kind in KINDS]
    if not languages:
        paths += BESIDE
    found: list[Finding] = []
    with host(ROOT / "site") as root, sync_playwright() as play:
        browser = launch(play)
        for place, path in enumerate(paths, 1):
            here = [one for width in WIDTHS for one in visit(browser, root, width, path)]
            found += here
            print(f"hexaglot: axe {place}/{len(paths)} /{path}: {len(here)}", flush=True)
            for finding in here:
                print(f"  {finding}", flush=True)
        browser.close()
    print(f"hexaglot: axe on {len(paths)} pages at {len(WIDTHS)} widths, light and dark: {len(found)} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
