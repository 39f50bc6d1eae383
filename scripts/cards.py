"""The picture that stands beside a shared link, one for each language: `overrides/assets/cards/<lang>.png`.

In: the logo and the words of the locales. Out: 1200 × 630 pixels, drawn by Chromium with the fonts of this machine, so
that it is drawn again by hand (`make cards`) and committed. It shows the logo, the name and the tagline, no emblem.
"""

import sys
from html import escape
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from build_scripts.locales.locale import LANGUAGES, Locale, read_locales
from scripts.chromium import launch

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "overrides" / "assets"
WIDTH, HEIGHT = 1200, 630
LIMIT = 60_000
_STYLE = """
body { margin: 0; background: #134e4a; color: #fff; }
main { box-sizing: border-box; display: flex; flex-direction: column; justify-content: space-between;
  block-size: 630px; padding: 72px 84px; font-family: system-ui, "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic",
  "Noto Naskh Arabic", sans-serif; }
header { display: flex; align-items: center; gap: 28px; font-size: 54px; font-weight: 600; }
svg { inline-size: 112px; block-size: 112px; }
p { margin: 0; font-size: 56px; font-weight: 600; line-height: 1.35; text-wrap: balance; }
[lang=ar] p { line-height: 1.6; }
footer { display: flex; flex-wrap: wrap; gap: 12px 34px; padding-block-start: 30px;
  border-block-start: 3px solid #5eead4; color: #ccfbf1; font-size: 30px; }
footer [aria-current] { color: #ffd58a; font-weight: 600; }
"""


def draw_card(page: Page, locale: Locale, names: list[tuple[str, str]]) -> bytes:
    """The picture of a language, with the names of all of them."""
    logo = (ASSETS / "favicon.svg").read_text(encoding="utf-8")
    others = "".join(
        f'<span lang="{tag}"{" aria-current" if tag == locale.tag else ""}>{escape(name)}</span>' for tag, name in names
    )
    page.set_content(
        f'<!doctype html><html lang="{locale.tag}" dir="{locale.direction}"><style>{_STYLE}</style><main>'
        f"<header>{logo}<span>Hexaglot</span></header><p>{escape(locale.say('tagline'))}</p>"
        f"<footer>{others}</footer></main></html>"
    )
    return page.screenshot(type="png")


def main() -> int:
    """Draw all cards, or say which one is too heavy and write none."""
    locales, _ = read_locales()
    names = [(tag, locales[tag].name) for tag in LANGUAGES]
    with sync_playwright() as play:
        browser = launch(play)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        cards = {tag: draw_card(page, locales[tag], names) for tag in LANGUAGES}
        browser.close()
    heavy = {tag: len(card) for tag, card in cards.items() if len(card) > LIMIT}
    for tag, size in heavy.items():
        print(f"hexaglot: the card of {tag} has {size} bytes, more than {LIMIT}", file=sys.stderr)
    if heavy:
        return 1
    (ASSETS / "cards").mkdir(exist_ok=True)
    for tag, card in cards.items():
        (ASSETS / "cards" / f"{tag}.png").write_bytes(card)
    print(f"hexaglot: {len(cards)} cards in overrides/assets/cards")
    return 0


if __name__ == "__main__":
    sys.exit(main())
