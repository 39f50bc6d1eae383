"""The menu of a paragraph and the page How to cite: with the mouse, the keyboard and a finger, without a script, from a
server and from files, in three languages."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.cited import Citation
from build_scripts.pages.citing import compose_citations
from build_scripts.pipeline import Built
from tests.site.browsing import RESOLUTION, Edition, Log, Reader
from tests.site.markup import read_markup
from tests.site.test_accessibility import SIDEWAYS, violations

CITE = f"{RESOLUTION}cite/"
languages = pytest.mark.parametrize("lang", ["zh", "ar", "en"])
SMALL = """(all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.width < 24 || box.height < 24)
  .length"""
LOADED = "() => [...document.querySelectorAll('head > script, head > link')].map((one) => one.src || one.href || '')"
INSIDE = """(menu) => { const box = menu.getBoundingClientRect();
  return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight; }"""


@pytest.fixture
def visitor(edition: Edition, browser: Browser) -> Iterator[Reader]:
    """A reader with a clipboard. No request leaves the edition and nothing fails."""
    with browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True) as context:
        context.set_default_timeout(15_000)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        log = Log(page)
        log.begin(edition.root)
        context.set_offline(edition.root.startswith("file:"))
        yield Reader(page, edition)
        assert log.problems == []


def citations(built: Built, lang: str) -> dict[str, Citation]:
    (work,) = built.corpus.works
    return {one.anchor: one for one in compose_citations(built.locales[lang], built.locales, work)}


def opened(page: Page, anchor: str) -> Locator:
    """The menu of a paragraph, opened with the mouse."""
    page.locator(f"[id='{anchor}']").hover(position={"x": 200, "y": 10})
    page.locator(f"[id='{anchor}'] > .cite").click()
    menu = page.locator(".hx-menu")
    expect(menu).to_be_visible()
    return menu


def choose(page: Page, menu: Locator, name: str, told: str) -> str:
    """Take an item that copies, see `told` said of it, and return what the clipboard holds."""
    menu.get_by_role("menuitem", name=name, exact=True).click()
    expect(menu).to_have_count(0)
    expect(page.get_by_role("status").filter(has_text=f"\u2068{told}\u2069")).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


@languages
def test_the_mouse_copies_each_thing(visitor: Reader, built: Built, lang: str) -> None:
    say, one = built.locales[lang].say, citations(built, lang)["op-15-c"]
    visitor.open(f"{lang}/{RESOLUTION}")
    page = visitor.page
    assert [one for one in page.evaluate(LOADED) if "/menu." in one or "/cite/" in one] == []
    heard = visitor.at("op-15-c").locator(".cite").get_attribute("aria-label") or ""
    assert (heard.startswith(say("cite_menu")), heard.endswith(one.name)) == (True, True)
    online = visitor.edition.root.startswith("http")
    address = f"{visitor.edition.root if online else '/'}{lang}/{RESOLUTION}#op-15-c"
    menu = opened(page, "op-15-c")
    assert menu.get_attribute("aria-label") == f"{say('cite_menu')} – {one.name[:1].upper()}{one.name[1:]}"
    assert len([one for one in page.evaluate(LOADED) if "/menu." in one or "/assets/cite/" in one]) == 3
    assert choose(page, menu, say("cite_link"), address) == address
    place = f"{one.name[:1].upper()}{one.name[1:]}"
    source = f"{one.text}\n\n{one.styles['un']}\n{address}\n"
    assert choose(page, opened(page, "op-15-c"), say("cite_text"), place) == source
    names = [say("cite_style_un"), "OSCOLA", "Bluebook", "Chicago"]
    for style, name in zip(one.styles, names, strict=True):
        got = choose(page, opened(page, "op-15-c"), say("cite_as", style=name), name)
        assert got == one.styles[style]


@pytest.mark.parametrize("lang", ["ar"])
def test_exactly_this_paragraph_is_saved(visitor: Reader, built: Built, lang: str) -> None:
    visitor.open(f"{lang}/{RESOLUTION}")
    say = built.locales[lang].say
    read = {}
    for name in ("BibTeX", "RIS", "CSL-JSON"):
        menu = opened(visitor.page, "pp-5")
        with visitor.page.expect_download() as saved:
            menu.get_by_role("menuitem", name=say("cite_save", format=name), exact=True).click()
        read[saved.value.suggested_filename] = Path(saved.value.path()).read_text(encoding="utf-8")
    key = f"ctoc-cop-10-4-{lang}-pp-5"
    assert set(read) == {f"{key}.bib", f"{key}.ris", f"{key}.csl.json"}
    assert read[f"{key}.bib"].count(f"@report{{{key},") == read[f"{key}.bib"].count("@") == 1
    assert read[f"{key}.ris"].startswith(f"TY  - GOVDOC\nID  - {key}\n")
    assert [item["id"] for item in json.loads(read[f"{key}.csl.json"])] == [key]
    files = visitor.edition.folder / "formats/ctoc-cop-10-4"
    assert read[f"{key}.bib"] in (files / f"ctoc-cop-10-4.{lang}.bib").read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["zh"])
def test_the_menu_leads_to_the_same_place_elsewhere(visitor: Reader, built: Built, lang: str) -> None:
    say = built.locales[lang].say
    visitor.open(f"{lang}/{RESOLUTION}")
    menu = opened(visitor.page, "op-6")
    assert menu.evaluate(INSIDE)
    menu.get_by_role("menuitem", name=say("parallel")).click()
    visitor.arrive(f"{lang}/{RESOLUTION}parallel/", "op-6")
    visitor.open(f"{lang}/{RESOLUTION}")
    other = "fr"
    ways = opened(visitor.page, "op-6").locator("[hreflang]")
    assert ways.evaluate_all("(all) => all.map((one) => one.lang)") == [one for one in LANGUAGES if one != lang]
    ways.and_(visitor.page.locator(f"[lang={other}]")).click()
    visitor.arrive(f"{other}/{RESOLUTION}", "op-6")
    opened(visitor.page, "fn-25").get_by_role("menuitem", name="Comment citer").click()
    visitor.arrive(f"{other}/{CITE}", "fn-25")


def test_the_keyboard_alone_is_enough(visitor: Reader, built: Built) -> None:
    page, one = visitor.page, citations(built, "ar")["op-15-c"]
    visitor.open(f"ar/{RESOLUTION}")
    button = visitor.at("op-15-c").locator(".cite")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_have_css("opacity", "0")
    visitor.at("op-15-c").locator(".number").focus()
    for _ in range(visitor.at("op-15-c").locator("a:not(.cite)").count()):
        page.keyboard.press("Tab")
    expect(button).to_be_focused()
    expect(button).to_have_css("opacity", "1")
    page.keyboard.press("Space")
    menu = page.get_by_role("menu")
    expect(button).to_have_attribute("aria-expanded", "true")
    items = menu.get_by_role("menuitem")
    expect(items.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(items.last).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    expect(items.nth(1)).to_be_focused()
    page.keyboard.press("o")
    expect(items.filter(has_text="OSCOLA")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(items.nth(2)).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.press("Escape")
    expect(menu).to_have_count(0)
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(items.first).to_be_focused()
    page.keyboard.press("b")
    page.keyboard.press("Enter")
    expect(button).to_be_focused()
    assert page.evaluate("navigator.clipboard.readText()") == one.styles["bluebook"]
    page.keyboard.press("ArrowDown")
    expect(items.first).to_be_focused()
    page.keyboard.press("v")
    visitor.arrive(f"ar/{RESOLUTION}parallel/", "op-15-c")


def test_the_whole_resolution_has_a_menu_at_its_head(visitor: Reader, built: Built) -> None:
    visitor.open(f"en/{RESOLUTION}")
    visitor.page.get_by_role("button", name="Cite this resolution").click()
    menu = visitor.page.get_by_role("menu")
    expect(menu.locator(".hx-menu__head")).to_have_text("Resolution 10/4")
    menu.get_by_role("menuitem", name="Copy the citation: Chicago").click()
    expect(visitor.page.get_by_role("status").filter(has_text="Copied: \u2068Chicago\u2069")).to_be_visible()
    assert visitor.page.evaluate("navigator.clipboard.readText()") == citations(built, "en")[""].styles["chicago"]


def test_no_text_moves_and_a_click_elsewhere_closes(visitor: Reader) -> None:
    visitor.open(f"zh/{RESOLUTION}")
    boxes = "() => [...document.querySelectorAll('article p')].map((one) => one.getBoundingClientRect().height)"
    before = visitor.page.evaluate(boxes)
    menu = opened(visitor.page, "op-2")
    assert visitor.page.evaluate(boxes) == before
    visitor.page.mouse.click(5, 500)
    expect(menu).to_have_count(0)


@pytest.mark.parametrize("refused", ["void (navigator.clipboard.writeText = () => Promise.reject())", "clipboard"])
def test_a_browser_without_a_clipboard_is_asked_in_the_old_way(
    browser: Browser, server: str, refused: str, built: Built
) -> None:
    none = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{server}en/{RESOLUTION}")
        page.evaluate(none if refused == "clipboard" else refused)
        page.evaluate("document.addEventListener('copy', () => { window.got = String(document.activeElement.value); })")
        opened(page, "op-4").get_by_role("menuitem", name="Copy the citation: OSCOLA").click()
        expect(page.get_by_role("status").filter(has_text="Copied: \u2068OSCOLA\u2069")).to_be_visible()
        assert page.evaluate("window.got") == citations(built, "en")["op-4"].styles["oscola"]
        page.evaluate("document.execCommand = () => false")
        opened(page, "op-4").get_by_role("menuitem", name="Copy the link").click()
        expect(page.get_by_role("status").filter(has_text="Nothing could be copied")).to_be_visible()


@languages
def test_a_finger_gets_a_sheet(browser: Browser, server: str, lang: str) -> None:
    phone: ViewportSize = {"width": 390, "height": 844}
    with browser.new_context(viewport=phone, has_touch=True, is_mobile=True, reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{server}{lang}/{RESOLUTION}#op-15-c")
        button = page.locator("[id='op-15-c'] > .cite")
        expect(button).to_have_css("opacity", "1")
        assert page.locator("article .cite").evaluate_all(SMALL) == 0
        button.tap()
        menu = page.get_by_role("menu")
        expect(menu).to_have_css("position", "fixed")
        assert menu.evaluate(INSIDE)
        assert menu.get_by_role("menuitem").evaluate_all(SMALL.replace("24", "43")) == 0
        assert page.evaluate(SIDEWAYS) == [0, 0, []]
        page.touchscreen.tap(200, 20)
        expect(menu).to_have_count(0)


@pytest.mark.parametrize(("lang", "dark"), [("zh", True), ("ar", False)])
def test_axe_finds_nothing_in_the_menu_nor_on_the_page(browser: Browser, server: str, lang: str, dark: bool) -> None:
    with browser.new_context(color_scheme="dark" if dark else "light", reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{server}{lang}/{RESOLUTION}")
        opened(page, "op-4")
        assert violations(page) == []
        page.emulate_media(forced_colors="active")
        page.keyboard.press("ArrowDown")
        expect(page.get_by_role("menuitem").nth(1)).to_have_css("outline-style", "solid")
        page.emulate_media(media="print", forced_colors="none")
        expect(page.get_by_role("menu")).to_be_hidden()
        expect(page.locator("[id='op-4'] > .cite")).to_be_hidden()
        page.emulate_media(media="screen")
        page.goto(f"{server}{lang}/{CITE}")
        assert violations(page) == []
        if lang == "ar":
            # English stands at the left, Latin words inside an Arabic citation in its line.
            expect(page.locator("dd > span").first).to_have_css("display", "block")
            expect(page.locator("dd > bdi").first).to_have_css("display", "inline")


@languages
def test_without_a_script_each_paragraph_has_its_way_to_the_citations(browser: Browser, server: str, lang: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{server}{lang}/{RESOLUTION}")
        page.locator("[id='op-15-c']").hover()
        page.locator("[id='op-15-c'] > .cite").click()
        page.wait_for_url(f"**/{lang}/{CITE}#op-15-c")
        assert page.locator("[id='op-15-c']").evaluate("(one) => one.getBoundingClientRect().top") < 300


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_says_how_to_cite_every_place(site: Path, built: Built, lang: str) -> None:
    page = read_markup((site / lang / CITE / "index.html").read_text(encoding="utf-8"))
    told = citations(built, lang)
    text = read_markup((site / lang / RESOLUTION / "index.html").read_text(encoding="utf-8"))
    ways = [one.get("href") for one in text.all("a", class_="cite")]
    assert ways == [f"cite/#{anchor}" for anchor in told if anchor]
    assert [one.get("id") for one in page.all("h3")] == [anchor for anchor in told if anchor]
    cited = [one.text().strip() for one in page.all("dd")]
    assert cited == [text for one in told.values() for text in one.styles.values()]
    english = [one.all("span", lang="en") for one in page.all("dd")]
    if lang != "en":
        assert [bool(one) for one in english] == [False, True, True, True] * len(told)
        assert {span.get("dir") for one in english for span in one} == {"ltr"}
    files = [one.get("href") or "" for one in page.all("a") if one.get("download")]
    assert [(site / lang / CITE / one).resolve().is_file() for one in files] == [True] * 3


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_menu_costs_little_before_it_is_opened(site: Path, lang: str) -> None:
    """At most 1.2 KB gzip: what opens it, and what it adds to the page."""
    page = (site / lang / RESOLUTION / "index.html").read_text(encoding="utf-8")
    without = page
    for link in read_markup(page).all("a", class_="cite"):
        name = link.get("aria-label")
        without = without.replace(f'<a aria-label="{name}" class="cite" href="{link.get("href")}"></a>', "")
    assert 'class="cite"' not in without
    packed = [len(gzip.compress(one.encode(), 9)) for one in (page, without)]
    script = len(gzip.compress((site / "assets/paragraph/open.js").read_bytes(), 9))
    assert packed[0] - packed[1] + script <= 1200, (packed, script)
