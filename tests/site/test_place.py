"""Finding one's place in a resolution: contents, keys, jump box, the list of keys, and reading without marks."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from build_scripts.pipeline import Built, contents
from tests.site.browsing import RESOLUTION, Edition, Reader
from tests.site.markup import Element

languages = pytest.mark.parametrize("lang", ["en", "ar", "zh"])
CURRENT = "document.querySelector('.hx-contents [aria-current=location]')?.hash"
FOCUSED = "document.activeElement.closest('[id]').id"


@pytest.fixture(scope="module")
def visitor(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader with a wide window and a storage of their own."""
    with browser.new_context(viewport={"width": 1440, "height": 900}) as context:
        yield Reader(context.new_page(), Edition(server, request.getfixturevalue("site"), ""))


@languages
def test_the_contents_are_those_of_the_model(pages: dict[str, Element], built: Built, lang: str) -> None:
    page = pages[f"{lang}/{RESOLUTION}index.html"]
    model = contents(built)[f"{lang}/{RESOLUTION}index.md"]
    wanted = []
    for section in model.sections:
        wanted.append((f"#{section.address}", section.title))
        wanted += [(f"#{line.address}", f"{line.number} {line.words}") for line in section.lines]
    shown = page.one("nav", id="hx-contents")
    assert [(one.get("href"), one.line()) for one in shown.all("a")] == wanted
    assert shown.get("aria-label") == built.locales[lang].say("reading_contents")
    ids = {one.get("id") for one in page.one("article").walk()}
    assert {address.removeprefix("#") for address, _ in wanted} <= ids
    status = page.one("div", class_="hx-bar").one("span", class_="hx-status")
    assert status.text() == model.told


@languages
def test_the_current_paragraph_is_marked_while_scrolling(visitor: Reader, lang: str) -> None:
    visitor.open(f"{lang}/{RESOLUTION}", "op-3")
    page = visitor.page
    page.wait_for_function(f"{CURRENT} === '#op-3'")
    visitor.at("op-9").evaluate("(one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 104)")
    page.wait_for_function(f"{CURRENT} === '#op-9'")
    line = page.locator(".hx-contents [aria-current]")
    expect(line).to_have_count(1)
    expect(line).to_be_in_viewport()
    # Before the first place of the list there is none to be marked.
    page.keyboard.press("Home")
    page.wait_for_function(f"!{CURRENT}")
    # Near the end nothing can be at the top of the window; what was asked for is current all the same.
    page.locator(".hx-contents a[href='#fn-25']").click()
    page.wait_for_function(f"{CURRENT} === '#fn-25'")


@languages
def test_two_keys_go_from_paragraph_to_paragraph(visitor: Reader, lang: str) -> None:
    visitor.open(f"{lang}/{RESOLUTION}")
    page = visitor.page
    page.keyboard.press("j")
    assert visitor.place[1] == "pp-1"
    for anchor in ("op-14", "op-15", "op-15-a"):
        visitor.open(f"{lang}/{RESOLUTION}", anchor)
        page.wait_for_function(f"{CURRENT} === '#{anchor}'")
        page.keyboard.press("j")
        after = {"op-14": "op-15", "op-15": "op-15-a", "op-15-a": "op-15-b"}[anchor]
        visitor.arrive(f"{lang}/{RESOLUTION}", after)
        assert page.evaluate(FOCUSED) == after, "the keyboard goes on from there"
        page.keyboard.press("k")
        visitor.arrive(f"{lang}/{RESOLUTION}", anchor)
    # From the first paragraph of a part over its heading to the part before.
    visitor.open(f"{lang}/{RESOLUTION}", "op-1")
    page.wait_for_function(f"{CURRENT} === '#op-1'")
    page.keyboard.press("k")
    assert visitor.place[1] == "pp-23"


JUMPS = {
    "en": [
        ("15 c", "op-15-c"),
        ("pp 5", "pp-5"),
        ("fn 25", "fn-25"),
        ("paragraph 15 (d)", "op-15-d"),
        ("#op-3", "op-3"),
    ],
    "ar": [("١٥ ج", "op-15-c"), ("15 (د)", "op-15-d"), ("الحاشية 25", "fn-25"), ("pp ٥", "pp-5"), ("الفقرة ٣", "op-3")],
    "zh": [
        ("１５ｃ", "op-15-c"),
        ("第3段", "op-3"),
        ("脚注25", "fn-25"),
        ("pp 23", "pp-23"),
        ("15(a)", "op-15-a"),
        ("第15(c)段", "op-15-c"),
    ],
}


@languages
def test_the_jump_box_leads_to_a_place(visitor: Reader, built: Built, lang: str) -> None:
    visitor.open(f"{lang}/{RESOLUTION}")
    page = visitor.page
    field = page.locator("#hx-jump-field")
    for typed, anchor in JUMPS[lang]:
        page.keyboard.press("g")
        expect(field).to_be_focused()
        field.fill(typed)
        page.keyboard.press("Enter")
        visitor.arrive(f"{lang}/{RESOLUTION}", anchor)
        expect(field).to_be_hidden()
        assert page.evaluate(FOCUSED) == anchor
    # By mouse, and where there is no such place.
    page.get_by_role("button", name=built.locales[lang].say("reading_go")).click()
    field.fill("99")
    page.keyboard.press("Enter")
    told = page.locator("#hx-jump-told")
    expect(told).to_have_text(built.locales[lang].say("reading_go_none", place="99"))
    expect(field).to_have_attribute("aria-invalid", "true")
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()


def test_the_jump_box_knows_parts(visitor: Reader, built: Built) -> None:
    """Numbering that begins again in an annex, and numbering that runs on."""
    visitor.open(f"ru/{RESOLUTION}")
    page = visitor.page
    page.evaluate(
        """() => document.querySelector('#fn-25').insertAdjacentHTML('beforebegin',
          '<h2 id="annex-1">A</h2><p id="annex-1-op-4">x</p><p id="annex-1-sec-2-op-4-b">z</p>'
          + '<h2 id="annex-1-sec-2">B</h2><h2 id="annex-2">C</h2><p id="op-20">y</p>')"""
    )
    wanted = {
        "annex 1 4": "annex-1-op-4",
        "приложение I, пункт 4": "annex-1-op-4",
        "annex 1 sec 2 4 b": "annex-1-sec-2-op-4-b",
        "Annex II": "annex-2",
        "приложение 2 20": "op-20",
    }
    for typed, anchor in wanted.items():
        page.keyboard.press("g")
        page.locator("#hx-jump-field").fill(typed)
        page.keyboard.press("Enter")
        visitor.arrive(f"ru/{RESOLUTION}", anchor)


@languages
def test_the_keys_are_listed_and_switched_off(visitor: Reader, built: Built, lang: str) -> None:
    visitor.open(f"{lang}/{RESOLUTION}", "op-3")
    page = visitor.page
    say = built.locales[lang].say
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name=say("reading_keys"))
    expect(dialog).to_be_visible()
    keys = ["J", "K", "G", "V", "/", "?"]
    expect(dialog.locator("dt")).to_have_text([*keys, "Esc"])
    # The line of the search names the same.
    named = re.findall(r"(?<![a-z])[a-z](?![a-z])|[/?]", page.locator(".hx-search__keys").text_content() or "")
    assert {key.lower() for key in keys} <= set(named)
    # Behind a dialog no key acts.
    page.keyboard.press("j")
    assert visitor.place[1] == "op-3"
    switch = dialog.get_by_role("checkbox", name=say("reading_keys_on"))
    switch.uncheck()
    dialog.get_by_role("button", name=say("reading_close")).click()
    expect(dialog).to_be_hidden()
    for key in ("j", "g", "?"):
        page.keyboard.press(key)
    assert visitor.place[1] == "op-3"
    assert page.locator("dialog[open]").count() == 0
    visitor.open(f"{lang}/{RESOLUTION}", "op-3")
    page.keyboard.press("j")
    assert visitor.place[1] == "op-3", "the choice is remembered"
    page.get_by_role("button", name=say("reading_keys")).click()
    expect(switch).not_to_be_checked()
    switch.check()
    page.keyboard.press("Escape")
    page.wait_for_function(f"{CURRENT} === '#op-3'")
    page.keyboard.press("j")
    assert visitor.place[1] == "op-4"


LINE = "(one) => getComputedStyle(one).textDecorationLine"


@languages
def test_plain_reading_hides_the_marks_and_is_remembered(visitor: Reader, built: Built, lang: str) -> None:
    visitor.open(f"{lang}/{RESOLUTION}", "op-3")
    page = visitor.page
    switch = page.get_by_role("button", name=built.locales[lang].say("reading_plain"))
    links = [visitor.at("op-3").locator("a.term").first, visitor.at("op-2").locator("a.ref").first]
    words = str(visitor.at("op-3").inner_text())
    assert [one.evaluate(LINE) for one in links] == ["underline", "underline"]
    switch.focus()
    page.keyboard.press("Space")
    expect(switch).to_have_attribute("aria-pressed", "true")
    for _ in range(2):
        ink = visitor.at("op-3").evaluate("(one) => getComputedStyle(one).color")
        for link in links:
            assert link.evaluate(LINE) == "none"
            expect(link).to_have_css("color", ink)
        assert str(visitor.at("op-3").inner_text()) == words
        links[0].hover()
        page.wait_for_timeout(350)
        expect(page.locator("#hx-card")).to_be_hidden()
        visitor.open(f"{lang}/{RESOLUTION}", "op-3")
        expect(switch).to_have_attribute("aria-pressed", "true")
    # The keyboard still finds the links, sees which one it is at, and is told what it says.
    visitor.at("op-3").locator(".number").focus()
    page.keyboard.press("Tab")
    expect(links[0]).to_be_focused()
    assert links[0].evaluate(LINE) == "underline"
    expect(page.locator("#hx-card")).to_be_visible()
    switch.click()
    assert page.evaluate("localStorage.getItem('hexaglot.plain')") is None
    assert links[1].evaluate(LINE) == "underline"


@languages
def test_the_words_of_the_cards_are_fetched_when_one_is_wanted(visitor: Reader, lang: str) -> None:
    asked: list[str] = []

    def listen(page: Page) -> None:
        page.on("request", lambda request: asked.append(request.url.rpartition("/assets/")[2]))

    with visitor.page.context.browser.new_context() as context:  # type: ignore[union-attr]
        page = context.new_page()
        listen(page)
        page.goto(visitor.edition.address(f"{lang}/{RESOLUTION}", "op-2"))
        assert not [one for one in asked if one.startswith("preview/") or one.startswith("previews/")]
        page.locator("#op-2 a.ref[href$='#art-18']").hover()
        expect(page.locator("#hx-card")).to_be_visible()
        assert {f"previews/{lang}.js", "preview/card.js"} <= set(asked)
        said = page.locator("#hx-card small").inner_text()
        told = {"en": "preamble, para. 21 · para. 2", "zh": "序言部分第21段 · 第2段"}
        assert said.endswith(f" — {told.get(lang, 'الديباجة، الفقرة 21 · الفقرة 2')}")
