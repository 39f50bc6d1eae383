"""The search box, online and from files: opened, asked and left by mouse, keys and fingers; inside its window."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, expect

from tests.site.browsing import Edition, Reader
from tests.site.searching import Box

languages = pytest.mark.parametrize("lang", ["zh", "ar", "en"])
QUERIES = {"zh": "司法协助", "ar": "الفساد", "en": "confiscation"}


@pytest.fixture
def box(reader: Reader) -> Box:
    """The box of the page that the reader opens."""
    return Box(reader.page)


@languages
def test_the_box_opens_by_mouse_and_by_two_keys(reader: Reader, box: Box, lang: str) -> None:
    reader.open(f"{lang}/about/")
    for key in ("", "/", "s"):
        expect(box.field).not_to_be_focused()
        reader.page.keyboard.press(key) if key else box.field.click()
        expect(box.field).to_be_focused()
        # The key that opens it is no part of the query.
        expect(box.field).to_have_value("")
        expect(box.one("panel")).to_be_hidden()
        reader.page.keyboard.press("Escape")
    # In the field both keys are letters like others.
    reader.page.keyboard.press("/")
    reader.page.keyboard.type("s/")
    expect(box.field).to_have_value("s/")


@languages
def test_the_keyboard_alone_chooses_and_goes(reader: Reader, box: Box, lang: str) -> None:
    page = reader.page
    reader.open(f"{lang}/about/")
    page.keyboard.press("/")
    box.ask(QUERIES[lang])
    expect(box.field).to_have_attribute("aria-expanded", "true")
    assert box.field.get_attribute("aria-activedescendant") is None
    last = box.options.count() - 1
    for key, place in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", last), ("ArrowDown", 0)):
        page.keyboard.press(key)
        chosen = box.one("list").locator("[aria-selected=true]")
        expect(chosen).to_have_count(1)
        expect(chosen).to_be_in_viewport()
        expect(box.options.nth(place)).to_have_attribute("aria-selected", "true")
        expect(box.field).to_have_attribute("aria-activedescendant", str(chosen.get_attribute("id")))
        expect(box.field).to_be_focused()
    page.keyboard.press("Escape")
    expect(box.one("panel")).to_be_hidden()
    expect(box.field).to_have_value(QUERIES[lang])
    expect(box.field).to_have_attribute("aria-expanded", "false")
    assert box.field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowDown")
    expect(box.one("panel")).to_be_visible()
    box.answered()
    links = box.one("list").locator("a")
    while box.field.get_attribute("aria-activedescendant") != links.nth(1).get_attribute("id"):
        page.keyboard.press("ArrowDown")
    wanted = str(links.nth(1).get_attribute("href"))
    page.keyboard.press("Enter")
    page.wait_for_url(wanted)


def test_escape_leaves_step_by_step(reader: Reader, box: Box) -> None:
    reader.open("zh/about/")
    box.field.click()
    box.ask("引渡")
    reader.page.keyboard.press("Escape")
    expect(box.one("panel")).to_be_hidden()
    expect(box.field).to_be_focused()
    reader.page.keyboard.press("Escape")
    expect(box.field).to_have_value("")
    expect(box.field).not_to_be_focused()
    # A click beside the box closes it and keeps what was asked.
    box.field.click()
    box.ask("引渡")
    reader.page.mouse.click(640, 880)
    expect(box.one("panel")).to_be_hidden()
    expect(box.field).to_have_value("引渡")


@pytest.fixture
def keys_on(reader: Reader) -> Iterator[None]:
    """The choice is forgotten when the test ends, whatever it finds."""
    yield
    reader.page.evaluate("localStorage.removeItem('hexaglot.keys')")


@pytest.mark.usefixtures("keys_on")
def test_shortcuts_of_one_key_can_be_switched_off(reader: Reader, box: Box) -> None:
    page = reader.page
    # The theme's own keys follow links to the next and the previous page, of which ours have none.
    plant = """() => ["next", "prev"].forEach((rel) => {
      const link = document.head.appendChild(document.createElement("link"));
      link.rel = rel;
      link.href = "#" + rel;
    })"""

    def pressed() -> list[str]:
        page.evaluate(plant)
        gone = []
        for key in ("n", "p", ".", ",", "s", "/"):
            page.evaluate("() => { document.activeElement.blur(); history.replaceState(null, '', location.pathname); }")
            page.keyboard.press(key)
            gone.append(str(page.evaluate("() => document.activeElement.role || location.hash")))
        return gone

    field = "combobox"
    reader.open("ar/about/")
    assert pressed() == ["#next", "#prev", "#next", "#prev", field, field]
    box.ask("فساد")
    box.one("keys").get_by_role("checkbox").click()
    page.keyboard.press("Escape")
    assert pressed() == [""] * 6
    reader.open("ar/glossary/")
    assert pressed() == [""] * 6
    box.field.click()
    box.ask("فساد")
    switch = box.one("keys").get_by_role("checkbox")
    expect(switch).not_to_be_checked()
    switch.click()
    page.keyboard.press("Escape")
    assert pressed() == ["#next", "#prev", "#next", "#prev", field, field]


@pytest.mark.parametrize("width", [1280, 960])
@languages
def test_the_panel_is_inside_the_window(reader: Reader, box: Box, lang: str, width: int) -> None:
    page = reader.page
    page.set_viewport_size({"width": width, "height": 900})
    try:
        reader.open(f"{lang}/about/")
        box.field.click()
        for query in (QUERIES[lang], "x" * 5000):
            box.put(query)
            box.answered()
            panel = box.one("panel").bounding_box()
            assert panel is not None
            assert (panel["x"] >= 0, panel["x"] + panel["width"] <= width) == (True, True)
            assert panel["y"] + panel["height"] <= 900
            assert page.evaluate("document.documentElement.scrollWidth") <= width
    finally:
        page.set_viewport_size({"width": 1280, "height": 900})


@pytest.fixture(scope="module")
def phone(browser: Browser, edition: Edition) -> Iterator[Reader]:
    """A reader with a window of 390 by 844, touched by fingers."""
    with browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True) as context:
        context.set_default_timeout(15_000)
        yield Reader(context.new_page(), edition)


@languages
def test_on_a_phone_it_is_a_sheet(phone: Reader, lang: str) -> None:
    box = Box(phone.page)
    opener = box.one("open")
    phone.open(f"{lang}/about/")
    expect(box.field).to_be_hidden()
    opener.tap()
    expect(box.field).to_be_focused()
    assert box.one("box").bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    box.ask(QUERIES[lang])
    expect(box.options.first).to_be_in_viewport()
    assert phone.page.evaluate("[document.documentElement.scrollWidth, innerWidth]") == [390, 390]
    box.one("close").tap()
    expect(box.field).to_be_hidden()
    expect(opener).to_be_focused()
    # The same by keys: first the results go, then the sheet.
    opener.tap()
    expect(box.field).to_have_value("")
    box.ask(QUERIES[lang])
    phone.page.keyboard.press("Escape")
    expect(box.one("panel")).to_be_hidden()
    expect(box.field).to_be_focused()
    phone.page.keyboard.press("Escape")
    expect(box.field).to_be_hidden()
    expect(opener).to_be_focused()
    opener.tap()
    box.ask(QUERIES[lang])
    box.options.first.tap()
    phone.page.wait_for_url(lambda url: "q=" + quote(QUERIES[lang]) in url)
    assert phone.place[0].startswith(f"{lang}/")
