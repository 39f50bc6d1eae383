"""How the search grows: size of its index and time to the first result, beside the theme's stock search.

In: numbers of resolutions as arguments (1 20 200 when there are none). Out: one table on standard output, a row for
each number, search and language. Sizes are what a reader fetches to search once, in KB gzip: for ours the parts of the
index that the queries loaded, beside its whole size. Times are milliseconds from a keystroke to the first result on the
screen, median and longest over all keystrokes of the queries, on a processor slowed down six times. The resolution is
copied so many times; above 200 only ours is measured, since the theme's pages would take an hour to build.
"""

import gzip
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread

from playwright.sync_api import Browser, Page, sync_playwright

from bench.bench import ROOT, multiply, simplify
from build_scripts import pipeline
from build_scripts.output import write_tree
from scripts.chromium import launch

QUERIES = {
    "ar": ("المصادرة", "التعاون الدولي", "المادة 18"),
    "zh": ("没收犯罪所得", "司法协助", "第18条"),
    "en": ("confiscation", "international cooperation", "article 18"),
    "fr": ("confiscation", "coopération internationale", "article 18"),
    "ru": ("конфискация", "международное сотрудничество", "статья 18"),
    "es": ("decomiso", "cooperación internacional", "artículo 18"),
}
SLOWER = 6
STOCK_LIMIT = 200
OURS = (".hx-search__field", ".hx-search__list")
STOCK = (".md-search__input", ".md-search-result__list")
# Notes for each keystroke when the list of results changed for the first time after it.
WATCH = """([field, list]) => {
  window.times = [];
  let begun = 0;
  const begin = () => { begun = performance.now(); };
  document.querySelector(field).addEventListener("input", begin, { capture: true });
  new MutationObserver(() => {
    if (!begun) return;
    const since = begun;
    begun = 0;
    requestAnimationFrame(() => times.push(performance.now() - since));
  }).observe(document.querySelector(list), { childList: true, subtree: true });
}"""


def main(counts: list[int]) -> None:
    """Print the table, a row as soon as it is known."""
    sizes, times = f"{'fetched KB':>11}{'whole KB':>10}", f"{'median ms':>11}{'longest ms':>11}"
    print(f"{'resolutions':>11}  {'search':<7}{'lang':<5}{sizes}{times}")
    with sync_playwright() as playwright, launch(playwright) as browser, tempfile.TemporaryDirectory() as folder:
        for count in counts:
            tree = Path(folder) / str(count)
            tree.mkdir()
            multiply(tree, count)
            built = pipeline.build(tree)
            report(browser, count, "ours", ours(tree, built), OURS)
            if count <= STOCK_LIMIT:
                report(browser, count, "stock", stock(tree, built), STOCK)
            shutil.rmtree(tree)


def ours(tree: Path, built: pipeline.Built) -> Path:
    """The real site with the index of all copies: the search asks nothing else of the pages."""
    site = tree / "site"
    shutil.copytree(ROOT / "site", site, ignore=shutil.ignore_patterns("downloads", "*.map"))
    for path, text in built.data.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(text, encoding="utf-8")
    return site


def stock(tree: Path, built: pipeline.Built) -> Path:
    """The same pages rendered by Material alone, with its own search, one index for all as it makes it."""
    write_tree(tree / "docs", built.docs)
    simplify(tree)
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", "plain.yml", "-d", "plain-site"]
    subprocess.run(command, cwd=tree, check=True, capture_output=True)
    return tree / "plain-site"


def report(browser: Browser, count: int, name: str, site: Path, parts: tuple[str, str]) -> None:
    """A row for each language."""
    with serve(site) as address:
        for lang, queries in QUERIES.items():
            fetched, times = measure(browser, f"{address}{lang}/about/", queries, parts)
            if name == "ours":
                whole = sum(packed(path) for path in (site / "assets" / "search" / lang).rglob("*.js"))
                whole += packed(site / "assets" / "search" / "rules.js")
                loaded = sum(packed(site / path) for path in fetched if f"search/{lang}/" in path or "rules" in path)
            else:
                whole = loaded = packed(site / "search" / "search_index.json")
            shown = f"{median(times):>11.0f}{max(times):>11.0f}" if times else f"{'no result':>22}"
            print(f"{count:>11}  {name:<7}{lang:<5}{loaded / 1024:>11.1f}{whole / 1024:>10.1f}{shown}", flush=True)


def measure(
    browser: Browser, url: str, queries: tuple[str, ...], parts: tuple[str, str]
) -> tuple[set[str], list[float]]:
    """What the page fetched, and the time of each keystroke. The first query warms up and does not count."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        fetched: set[str] = set()
        page.on("request", lambda request: fetched.add(request.url.split("/", 3)[3].split("?")[0]))
        page.goto(url)
        page.locator(parts[0]).click()
        write(page, parts[0], queries[0])
        page.wait_for_timeout(3000)
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.evaluate(WATCH, list(parts))
        for query in queries:
            write(page, parts[0], query)
        times: list[float] = page.evaluate("times")
        return fetched, times


def write(page: Page, field: str, query: str) -> None:
    """Write a query letter by letter, as slowly as people do. The theme listens to keys."""
    page.locator(field).fill("")
    for letter in query:
        page.keyboard.insert_text(letter)
        page.keyboard.press("End")
        page.wait_for_timeout(250)


def packed(path: Path) -> int:
    """Bytes over the wire."""
    return len(gzip.compress(path.read_bytes(), 9))


@contextmanager
def serve(site: Path) -> Iterator[str]:
    """A server of a folder on this machine alone."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the library
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as listening:
        Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_address[1]}/"
        listening.shutdown()


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or [1, 20, 200])
