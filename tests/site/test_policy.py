"""The site under the headers that it ships: everything works, nothing is violated, and what does not belong is blocked.

Violations are counted in the page (`securitypolicyviolation`) and in the console, in Arabic, Chinese and English.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from build_scripts.headers import CSP, EVERYWHERE, policy_of
from tests.site.browsing import RESOLUTION, Edition, Log
from tests.site.hosting import headers_of, host, read_rules
from tests.site.markup import Element
from tests.site.searching import Box

ROOT = Path(__file__).resolve().parents[2]
QUERIES = {"ar": "مصادرة", "zh": "没收", "en": "confiscation"}
COUNT = (
    "violated = []; document.addEventListener('securitypolicyviolation', (one) => violated.push(one.violatedDirective))"
)
# What the site may keep on the reader's own device: choices that the reader made, each under its key.
KEPT = {"hexaglot.keys", "hexaglot.language", "hexaglot.parallel", "hexaglot.plain"}

languages = pytest.mark.parametrize("lang", QUERIES)


@pytest.fixture(scope="module")
def hosted(site: Path) -> Iterator[str]:
    with host(site) as address:
        yield address


@pytest.fixture
def visit(browser: Browser, hosted: str) -> Iterator[Page]:
    """A tab in which whatever the policy forbids is told, and nothing may be."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        context.add_init_script(f"globalThis.{COUNT}")
        page = context.new_page()
        log = Log(page)
        log.begin(hosted)
        yield page
        assert page.evaluate("violated") == []
        assert log.problems == []
        assert context.cookies() == []
        assert set(page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")) <= KEPT


def test_every_page_gets_its_own_policy(site: Path) -> None:
    rules = read_rules((site / "_headers").read_text(encoding="utf-8"))
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        told = headers_of(rules, "/" + name.removesuffix("index.html"))
        assert told == {**EVERYWHERE, CSP: policy_of(path.read_text(encoding="utf-8"))}, name
    assert len(rules) < 100  # what Cloudflare Pages reads
    assert max(len(line) for line in (site / "_headers").read_text().splitlines()) < 2000
    assert (site / ".htaccess").is_file()
    assert (site / "nginx-headers.conf").is_file()


def test_no_page_has_a_style_of_its_own(pages: Mapping[str, Element]) -> None:
    for path, page in pages.items():
        assert [one.tag for one in page.walk() if "style" in one.attributes or one.tag == "style"] == [], path


@languages
def test_reading_under_the_policy(visit: Page, hosted: str, lang: str) -> None:
    """Menus, previews, the language, the way to the parallel texts, each as its reader uses it."""
    visit.goto(f"{hosted}{lang}/{RESOLUTION}")
    visit.locator("article a.term").first.hover()
    expect(visit.locator("#hx-card")).to_be_visible()
    visit.locator(".hx-languages__button").click()
    visit.locator(".hx-languages a[data-language=fr]").click()
    expect(visit.locator("html")).to_have_attribute("lang", "fr")
    assert visit.evaluate("localStorage.getItem('hexaglot.language')") == "fr"
    visit.go_back()
    visit.keyboard.press("v")
    visit.wait_for_url(re.compile("/parallel/"))
    visit.locator(".parallel-languages button[lang=ru]").click()
    expect(visit.locator(".parallel-text thead th")).to_have_count(4)


@languages
def test_searching_under_the_policy(visit: Page, hosted: str, lang: str) -> None:
    visit.goto(f"{hosted}{lang}/")
    box = Box(visit)
    visit.keyboard.press("/")
    box.ask(QUERIES[lang])
    box.options.first.click()
    visit.wait_for_url(re.compile(r"[?]q=.*#"))
    expect(visit.locator("article mark").first).to_be_visible()


def test_the_drawer_of_a_phone_under_the_policy(browser: Browser, hosted: str) -> None:
    with browser.new_context(viewport={"width": 390, "height": 800}) as context:
        context.add_init_script(f"globalThis.{COUNT}")
        page = context.new_page()
        page.goto(f"{hosted}zh/{RESOLUTION}")
        page.locator("label.md-header__button[for=__drawer]").click()
        expect(page.locator(".md-nav--primary").first).to_be_in_viewport()
        page.goto(f"{hosted}zh/translations/")
        expect(page.locator(".bar rect").first).to_be_visible()
        assert page.evaluate("violated") == []


def test_what_does_not_belong_is_blocked(site: Path, browser: Browser, tmp_path: Path) -> None:
    """A script and a style that somebody puts into a page after its policy was read off."""
    folder = tmp_path / "planted"
    (folder / "en").mkdir(parents=True)
    (folder / "_headers").write_text((site / "_headers").read_text(encoding="utf-8"), encoding="utf-8")
    planted = '<script>document.title = "planted"</script><p style="color: red" onclick="x()">x</p>'
    whole = (site / "en" / "index.html").read_text(encoding="utf-8")
    (folder / "en" / "index.html").write_text(whole.replace("</body>", f"{planted}</body>"), encoding="utf-8")
    (folder / "404.html").write_text("gone", encoding="utf-8")
    with host(folder) as address, browser.new_context() as context:
        context.add_init_script(f"globalThis.{COUNT}")
        page = context.new_page()
        page.goto(f"{address}en/")
        assert page.title() != "planted"
        assert page.evaluate("getComputedStyle(document.querySelector('[onclick]')).color") != "rgb(255, 0, 0)"
        assert set(page.evaluate("violated")) >= {"script-src-elem", "style-src-attr"}


def test_a_missing_page_is_told_under_the_policy(visit: Page, hosted: str) -> None:
    answer = visit.request.get(f"{hosted}en/nothing/")
    assert answer.status == 404
    visit.goto(f"{hosted}404.html")
    assert visit.locator("li").count() == 6


def test_the_keys_of_storage_are_those_that_are_listed() -> None:
    """What our scripts name is what the list says; cookies they do not name at all."""
    scripts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "overrides" / "assets").rglob("*.js")}
    named = {key for text in scripts.values() for key in re.findall(r'"(hexaglot\.[a-z-]+)"', text)}
    assert named == KEPT
    stores = {path.name for path, text in scripts.items() if "localStorage" in text}
    assert stores == {path.name for path, text in scripts.items() if re.search(r'"hexaglot\.', text)}
    others = re.compile(r"document\.cookie|sessionStorage|indexedDB")
    assert [path.name for path, text in scripts.items() if others.search(text)] == []


def test_an_edition_from_files_needs_no_header(offline: Path) -> None:
    names = {path.name for path in Edition("", offline, "index.html").folder.rglob("*")}
    assert names & {"_headers", ".htaccess", "nginx-headers.conf", "feed.xml"} == set()
