"""The parallel page of 10/4 in six columns: its weight, and how soon it answers on a processor slowed six times.

In: the finished site in `site/` and a Chromium. Out: one table on standard output. Weights are of what is fetched,
packed as a server packs it. `ours` is what the site adds to the theme; the index of the search is not fetched before
someone searches. Times are medians of several runs, in milliseconds of the slowed processor: from the first of our
scripts in the document to the controls that answer, and from a press of a button to the next frame after it.
"""

import gzip
import statistics
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from scripts.chromium import launch

ROOT = Path(__file__).resolve().parent.parent
PAGE = "zh/resolutions/ctoc-cop-10-4/parallel/"
SIX = "zh,ar,en,fr,ru,es"
SLOWED = 6
RUNS = 7
# Notes when our first script comes, when the controls answer, and when the sixth column stands.
WATCH = """(() => {
  const seen = (name, selector) => {
    if (!(name in hexaglotTimes) && document.querySelector(selector)) hexaglotTimes[name] = performance.now();
  };
  window.hexaglotTimes = {};
  new MutationObserver(() => {
    seen("begun", "script[src*='parallel/cells']");
    seen("ready", ".parallel.ready");
    seen("full", ".parallel-text thead th:nth-child(7)");
  }).observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ["class"]});
})()"""
# From a press to the frame after the one that shows its effect.
PRESS = """(selector) => new Promise((resolve) => {
  const begun = performance.now();
  document.querySelector(selector).click();
  document.querySelector(".parallel-text").getBoundingClientRect();
  const done = performance.now();
  requestAnimationFrame(() => requestAnimationFrame(() => resolve([done - begun, performance.now() - begun])));
})"""
PRESSES = {
    "a column moves": "[class*='hx-tool--end']:not(:disabled)",
    "a column goes": ".parallel-languages button[lang=es]",
    "a column comes back": ".parallel-languages button[lang=es]",
}


def main() -> None:
    """Print the table."""
    site = ROOT / "site"
    if not (site / PAGE / "index.html").is_file():
        sys.exit("there is no site; run `make site`")
    with (
        ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server,
        sync_playwright() as play,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_address[1]}/"
        browser = launch(play)
        weigh(browser, base, site)
        times(browser, base)
        browser.close()
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the library
        """Say nothing."""


def weigh(browser: Browser, base: str, site: Path) -> None:
    """What one visit with six columns fetches."""
    page = browser.new_page()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(unquote(urlsplit(request.url).path).lstrip("/")))
    page.goto(f"{base}{PAGE}?with={SIX}", wait_until="networkidle")
    page.close()
    packed: dict[str, int] = {}
    for path in dict.fromkeys(fetched):
        file = site / path if not path.endswith("/") else site / path / "index.html"
        kind = (
            "search"
            if "search" in path
            else "theme"
            if path.startswith(("assets/javascripts", "assets/styles"))
            else "ours"
        )
        packed[kind] = packed.get(kind, 0) + len(gzip.compress(file.read_bytes(), 9))
    for kind, size in sorted(packed.items()):
        print(f"{kind:<28}{size / 1000:>8.1f} kB gzip")
    print(f"{'ours and theme':<28}{(packed['ours'] + packed['theme']) / 1000:>8.1f} kB gzip (at most 150)")


def times(browser: Browser, base: str) -> None:
    """How soon the page answers."""
    rows: dict[str, list[float]] = {}
    for _ in range(RUNS):
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.add_init_script(WATCH)
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        page.goto(f"{base}{PAGE}?with={SIX}")
        page.wait_for_selector(".parallel-text thead th:nth-child(7)")
        seen = page.evaluate("hexaglotTimes")
        rows.setdefault("controls answer", []).append(seen["ready"] - seen["begun"])
        rows.setdefault("six columns stand", []).append(seen["full"] - seen["begun"])
        press(page, rows)
        page.close()
    print(f"processor slowed {SLOWED} times, median of {RUNS}")
    for name, values in rows.items():
        print(f"{name:<28}{statistics.median(values):>8.1f} ms")


def press(page: Page, rows: dict[str, list[float]]) -> None:
    """Press each button once."""
    page.wait_for_load_state("networkidle")
    for name, selector in PRESSES.items():
        done, shown = page.evaluate(PRESS, selector)
        rows.setdefault(name, []).append(done)
        rows.setdefault(f"{name}, next frame", []).append(shown)


if __name__ == "__main__":
    main()
