"""Changing the language keeps the page and the paragraph: by mouse, by keyboard alone, without JavaScript."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pipeline import Built
from tests.site.browsing import CONVENTION, RESOLUTION, Edition, Reader

changes = pytest.mark.parametrize(("lang", "other"), [("zh", "ar"), ("ar", "ru"), ("ru", "zh")])
PAGES = ("", f"{RESOLUTION}references/", CONVENTION)


def menu(page: Page) -> Locator:
    return page.locator(".hx-languages summary")


def change(page: Page, other: str) -> None:
    menu(page).click()
    page.locator(f".hx-languages a[hreflang={other}]").click()


def press_until(page: Page, key: str, wanted: Locator) -> None:
    """Press a key until the focus is where it should be; a reader would not do so for ever."""
    element = wanted.element_handle()
    for _ in range(400):
        page.keyboard.press(key)
        if page.evaluate("(wanted) => document.activeElement === wanted", element):
            return
    pytest.fail(f"{key} does not reach {wanted}")


@pytest.mark.parametrize(
    ("lang", "other", "path", "anchor"),
    [
        ("zh", "ar", RESOLUTION, "op-12"),
        ("ar", "ru", RESOLUTION, "fn-25"),
        ("ru", "zh", RESOLUTION, "op-15-d"),
        ("zh", "ru", CONVENTION, "art-20-2"),
    ],
    ids=["paragraph", "note", "item", "article"],
)
def test_the_menu_keeps_the_paragraph(reader: Reader, lang: str, other: str, path: str, anchor: str) -> None:
    reader.open(f"{lang}/{path}", anchor)
    change(reader.page, other)
    reader.arrive(f"{other}/{path}", anchor)
    expect(reader.page.locator("html")).to_have_attribute("lang", other)


@changes
def test_the_keyboard_alone_suffices(reader: Reader, lang: str, other: str) -> None:
    page = reader.page
    reader.open(f"{lang}/{RESOLUTION}", "pp-2")
    press_until(page, "Shift+Tab", menu(page))
    page.keyboard.press("Enter")
    expect(page.locator(".hx-languages details")).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    expect(page.locator(".hx-languages__list")).to_be_hidden()
    expect(menu(page)).to_be_focused()
    page.keyboard.press("Enter")
    press_until(page, "Tab", page.locator(f".hx-languages a[hreflang={other}]"))
    page.keyboard.press("Enter")
    reader.arrive(f"{other}/{RESOLUTION}", "pp-2")


def test_the_keyboard_finds_the_menu_from_the_top(reader: Reader) -> None:
    reader.open(f"zh/{RESOLUTION}")
    for _ in range(6):
        reader.page.keyboard.press("Tab")
        if menu(reader.page).evaluate("(one) => one === document.activeElement"):
            break
    expect(menu(reader.page)).to_be_focused()


@pytest.mark.parametrize(
    ("lang", "other", "anchor"), [("zh", "ar", "pp-9"), ("ar", "ru", "op-9"), ("ru", "zh", "op-15-b")]
)
def test_a_reader_who_has_scrolled_stays_near(reader: Reader, built: Built, lang: str, other: str, anchor: str) -> None:
    reader.open(f"{lang}/{RESOLUTION}")
    reader.at(anchor).evaluate("(one) => one.scrollIntoView({block: 'center', behavior: 'instant'})")
    change(reader.page, other)
    reader.page.wait_for_url(lambda url: f"/{other}/" in url)
    path, arrived = reader.place
    order = [one.id for one in built.corpus.works[0].expressions[lang].paragraphs()]
    assert path == f"{other}/{RESOLUTION}"
    assert abs(order.index(arrived) - order.index(anchor)) <= 1, arrived
    assert reader.sees(arrived)


def test_a_reader_at_the_top_stays_there(reader: Reader) -> None:
    reader.open(f"zh/{RESOLUTION}")
    change(reader.page, "ar")
    reader.page.wait_for_url(reader.edition.address(f"ar/{RESOLUTION}"))
    assert reader.page.evaluate("scrollY") == 0


@pytest.fixture
def plain(browser: Browser, edition: Edition) -> Iterator[Reader]:
    """A reader whose browser runs no JavaScript."""
    with browser.new_context(java_script_enabled=False) as context:
        yield Reader(context.new_page(), edition)


def test_without_javascript_the_links_lead_to_the_same_page(plain: Reader) -> None:
    for path in PAGES:
        plain.open(f"zh/{path}")
        for other in ("ar", "zh"):
            change(plain.page, other)
            plain.page.wait_for_url(plain.edition.address(f"{other}/{path}"))


def test_without_javascript_the_front_door_leads_to_each_language(plain: Reader) -> None:
    for tag in LANGUAGES:
        plain.open("")
        plain.page.locator(f"a[hreflang={tag}]").click()
        plain.page.wait_for_url(plain.edition.address(f"{tag}/"))


@pytest.fixture
def newcomer(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader who has never been here: nothing is remembered."""
    with browser.new_context() as context:
        yield Reader(context.new_page(), Edition(server, request.getfixturevalue("site"), ""))


def test_the_front_door_waits_for_a_newcomer(newcomer: Reader) -> None:
    newcomer.open("")
    newcomer.page.wait_for_timeout(300)
    assert newcomer.place == ("", "")


def test_the_front_door_remembers_the_choice(newcomer: Reader) -> None:
    newcomer.open("")
    newcomer.page.locator("a[data-language=ru]").click()
    newcomer.page.wait_for_url("**/ru/")
    newcomer.page.goto(newcomer.edition.root)
    newcomer.page.wait_for_url("**/ru/")
    change(newcomer.page, "ar")
    newcomer.page.wait_for_url("**/ar/")
    newcomer.page.goto(newcomer.edition.root)
    newcomer.page.wait_for_url("**/ar/")


def test_the_front_door_stays_open_for_one_who_comes_back_to_it(newcomer: Reader) -> None:
    newcomer.open("")
    newcomer.page.locator("a[data-language=zh]").click()
    newcomer.page.wait_for_url("**/zh/")
    newcomer.page.goto(newcomer.edition.root, referer=newcomer.edition.address("zh/"))
    newcomer.page.wait_for_timeout(300)
    assert newcomer.place == ("", "")


def test_the_front_door_works_where_nothing_can_be_remembered(newcomer: Reader) -> None:
    newcomer.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }});"
    )
    errors: list[str] = []
    newcomer.page.on("pageerror", lambda error: errors.append(error.stack or ""))
    newcomer.open("")
    newcomer.page.locator("a[data-language=zh]").click()
    newcomer.page.wait_for_url("**/zh/")
    change(newcomer.page, "ar")
    newcomer.page.wait_for_url("**/ar/")
    # The theme has its own quarrel with such a browser; our scripts have none.
    assert [error for error in errors if "language.js" in error or "preview.js" in error] == []


def test_nothing_is_kept_but_the_language_that_was_chosen(newcomer: Reader) -> None:
    """As the page about the site promises."""
    kept = "({...localStorage, ...sessionStorage, cookie: document.cookie})"
    for path in ("zh/", f"zh/{RESOLUTION}", "zh/glossary/"):
        newcomer.open(path)
        assert newcomer.page.evaluate(kept) == {"cookie": ""}
    change(newcomer.page, "ar")
    newcomer.page.wait_for_url("**/ar/glossary/")
    assert newcomer.page.evaluate(kept) == {"hexaglot.language": "ar", "cookie": ""}
