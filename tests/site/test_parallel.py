"""Texts side by side in a browser, from a server and from files: choosing, ordering and removing columns, the address,
what is remembered, the row that is read, terms and their counterparts, copying, the way to the text and back."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from build_scripts.pipeline import Built
from tests.site.browsing import RESOLUTION, Edition, Log, Reader

PARALLEL = f"{RESOLUTION}parallel/"
languages = pytest.mark.parametrize("lang", ["zh", "ar", "en"])
GIVEN = {"zh": ["zh", "en"], "ar": ["ar", "zh"], "en": ["en", "zh"]}
NAMES = {"ar": "العربية", "zh": "中文", "en": "English", "fr": "Français", "ru": "Русский", "es": "Español"}
# The languages at the heads of the columns, from the side where reading begins.
HEADS = """(table) => [...table.tHead.rows[0].cells].slice(1)
  .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
  .map((head) => head.firstElementChild.lang)"""
CELLS = """(row) => [...row.cells].slice(1).map((cell) => {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll("sup, .label").forEach((one) => one.remove());
  return [cell.lang, getComputedStyle(cell).direction, copy.textContent.trim()];
})"""


@pytest.fixture
def visitor(edition: Edition, browser: Browser) -> Iterator[Reader]:
    """A reader who comes for the first time, with a clipboard. No request leaves the edition and nothing fails."""
    with browser.new_context(viewport={"width": 1400, "height": 900}) as context:
        context.set_default_timeout(15_000)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        log = Log(page)
        log.begin(edition.root)
        context.set_offline(edition.root.startswith("file:"))
        yield Reader(page, edition)
        assert log.problems == []


def open_with(reader: Reader, lang: str, columns: str = "", anchor: str = "") -> None:
    """Go to the texts side by side with these columns in the address."""
    query = f"?with={columns}" if columns else ""
    reader.page.goto(reader.edition.address(f"{lang}/{PARALLEL}") + query + (f"#{anchor}" if anchor else ""))
    expect(reader.page.locator(".parallel.ready")).to_have_count(1)


def shown(reader: Reader) -> list[str]:
    """The columns in reading order, as the eye finds them."""
    heads: list[str] = reader.page.locator(".parallel-text").evaluate(HEADS)
    backwards = reader.page.evaluate("getComputedStyle(document.querySelector('.parallel')).direction") == "rtl"
    return heads[::-1] if backwards else heads


def choice(reader: Reader, lang: str) -> Locator:
    return reader.page.locator(f".parallel-languages button[lang={lang}]")


def head(reader: Reader, lang: str) -> Locator:
    return reader.page.locator(".parallel-text thead th").filter(has=reader.page.locator(f"[lang={lang}]"))


def chosen(reader: Reader) -> str:
    """What the address asks for."""
    found = re.search(r"[?]with=([a-z,]+)", unquote(reader.page.url))
    return found[1] if found else ""


def wait_for(reader: Reader, *langs: str) -> None:
    expect(reader.page.locator(".parallel-text thead th")).to_have_count(len(langs) + 1)
    assert shown(reader) == list(langs)


@languages
def test_it_begins_with_the_readers_language_and_the_official_one(visitor: Reader, lang: str) -> None:
    open_with(visitor, lang)
    assert shown(visitor) == GIVEN[lang]
    assert chosen(visitor) == ""
    pressed = [one for one in NAMES if choice(visitor, one).get_attribute("aria-pressed") == "true"]
    assert sorted(pressed) == sorted(GIVEN[lang])


@languages
def test_each_cell_has_its_language_its_direction_and_the_words_of_its_text(
    visitor: Reader, built: Built, lang: str
) -> None:
    open_with(visitor, lang, "ru,ar,zh,fr")
    wait_for(visitor, "ru", "ar", "zh", "fr")
    for paragraph in built.corpus.works[0].official.paragraphs():
        cells = visitor.at(paragraph.id).evaluate(CELLS)
        assert [(tag, direction) for tag, direction, _ in cells] == [
            ("ru", "ltr"),
            ("ar", "rtl"),
            ("zh", "ltr"),
            ("fr", "ltr"),
        ]
        for tag, _, words in cells:
            one = built.corpus.works[0].expressions[tag].paragraph(paragraph.id)
            assert one is not None
            assert words == one.text.strip()


@languages
def test_columns_are_chosen_and_removed_by_mouse(visitor: Reader, lang: str) -> None:
    open_with(visitor, lang)
    for one in ("fr", "ru"):
        choice(visitor, one).click()
    wait_for(visitor, *GIVEN[lang], "fr", "ru")
    assert chosen(visitor) == ",".join([*GIVEN[lang], "fr", "ru"])
    head(visitor, "fr").locator(".hx-tool--remove").click()
    wait_for(visitor, *GIVEN[lang], "ru")
    choice(visitor, GIVEN[lang][0]).click()
    wait_for(visitor, GIVEN[lang][1], "ru")
    expect(choice(visitor, "ru")).to_be_disabled()
    expect(head(visitor, "ru").locator(".hx-tool--remove")).to_be_disabled()


@languages
def test_columns_are_ordered_by_mouse(visitor: Reader, lang: str) -> None:
    open_with(visitor, lang, "zh,ar,en")
    wait_for(visitor, "zh", "ar", "en")
    head(visitor, "en").locator(".hx-tool--start").click()
    assert shown(visitor) == ["zh", "en", "ar"]
    head(visitor, "zh").locator(".hx-tool--end").click()
    assert shown(visitor) == ["en", "zh", "ar"]
    assert chosen(visitor) == "en,zh,ar"
    expect(head(visitor, "en").locator(".hx-tool--start")).to_be_disabled()
    expect(head(visitor, "ar").locator(".hx-tool--end")).to_be_disabled()


@languages
def test_the_keyboard_alone_chooses_orders_and_removes(visitor: Reader, built: Built, lang: str) -> None:
    open_with(visitor, lang)
    page = visitor.page
    page.locator(".beside a").focus()
    for _ in range(4):
        page.keyboard.press("Tab")
    # The two choices without which there would be one column cannot be reached.
    name = page.evaluate("document.activeElement.lang")
    assert name in NAMES
    assert name not in GIVEN[lang]
    page.keyboard.press("Space")
    wait_for(visitor, *GIVEN[lang], name)
    expect(page.locator(".parallel-told")).to_have_text(
        built.locales[lang].say("parallel_told", languages=" · ".join(NAMES[one] for one in (*GIVEN[lang], name)))
    )
    head(visitor, name).locator(".hx-tool--start").focus()
    page.keyboard.press("Enter")
    assert shown(visitor) == [GIVEN[lang][0], name, GIVEN[lang][1]]
    expect(head(visitor, name).locator(".hx-tool--start")).to_be_focused()
    page.keyboard.press("Enter")
    assert shown(visitor) == [name, *GIVEN[lang]]
    expect(head(visitor, name).locator(".hx-tool--end")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    wait_for(visitor, *GIVEN[lang])
    expect(choice(visitor, name)).to_be_focused()


@languages
def test_an_address_shows_its_columns_and_its_row(visitor: Reader, lang: str) -> None:
    open_with(visitor, lang, "es,zh", "op-15-c")
    wait_for(visitor, "es", "zh")
    assert chosen(visitor) == "es,zh"
    visitor.page.wait_for_function("document.getElementById('op-15-c').getBoundingClientRect().top < innerHeight")
    covered = visitor.page.locator(".parallel-text thead th").last.evaluate(
        "(one) => one.getBoundingClientRect().bottom"
    )
    box = visitor.at("op-15-c").bounding_box()
    assert box is not None
    assert covered - 2 <= box["y"] < 300


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("zh", ["zh", "en"]),
        ("fr,fr,xx", ["fr", "zh"]),
        ("<b>,zh,en", ["zh", "en"]),
        ("ar,zh,en,fr,ru,es,ar", ["ar", "zh", "en", "fr", "ru", "es"]),
    ],
    ids=["one", "unknown", "markup", "six"],
)
def test_what_an_address_asks_for_amiss_is_put_right(visitor: Reader, asked: str, told: list[str]) -> None:
    open_with(visitor, "zh", asked)
    wait_for(visitor, *told)


@languages
def test_the_choice_is_remembered_and_an_address_counts_more(visitor: Reader, lang: str) -> None:
    open_with(visitor, lang)
    choice(visitor, "fr").click()
    wait_for(visitor, *GIVEN[lang], "fr")
    visitor.page.reload()
    wait_for(visitor, *GIVEN[lang], "fr")
    open_with(visitor, lang)
    wait_for(visitor, *GIVEN[lang], "fr")
    assert chosen(visitor) == ",".join([*GIVEN[lang], "fr"])
    open_with(visitor, lang, "es,ru")
    wait_for(visitor, "es", "ru")
    open_with(visitor, "ru")
    wait_for(visitor, *GIVEN[lang], "fr")


@languages
def test_another_language_of_the_page_keeps_the_columns_and_the_place(visitor: Reader, lang: str) -> None:
    open_with(visitor, lang, "fr,es", "op-8")
    visitor.page.locator(".hx-languages summary").click()
    visitor.page.locator(".hx-languages a[hreflang=ru]").click()
    expect(visitor.page.locator("html")).to_have_attribute("lang", "ru")
    wait_for(visitor, "fr", "es")
    assert visitor.page.url.endswith("?with=fr,es#op-8")


@languages
def test_a_term_and_its_counterparts_light_up(visitor: Reader, built: Built, lang: str) -> None:
    open_with(visitor, lang, "zh,ar,en,ru")
    wait_for(visitor, "zh", "ar", "en", "ru")
    row = visitor.at("op-3")
    row.locator("td[lang=zh] a.term[href$='#extradition']").hover()
    lit = row.locator("a.lit")
    expect(lit).to_have_text(["引渡", "وتسليم المجرمين", "extradition", "выдачи"])
    expect(visitor.page.locator("a.lit")).to_have_count(4)
    colours = lit.evaluate_all("(all) => all.map((one) => getComputedStyle(one).backgroundColor)")
    assert len(set(colours)) == 1
    assert "rgba(0, 0, 0, 0)" not in colours
    visitor.page.mouse.move(700, 5)
    expect(visitor.page.locator("a.lit")).to_have_count(0)
    row.locator("td[lang=ru] a.term[href$='#extradition']").focus()
    expect(lit).to_have_count(4)
    card = visitor.page.locator("#hx-card")
    expect(card.locator("strong")).to_have_text(built.corpus.glossary["extradition"].names[lang].text)


@languages
def test_the_row_under_the_pointer_or_the_focus_is_marked(visitor: Reader, lang: str) -> None:
    open_with(visitor, lang)
    row = visitor.at("op-6")

    def paper() -> str:
        return str(row.evaluate("(one) => getComputedStyle(one).backgroundColor"))

    bare = paper()
    row.locator("td").first.hover()
    pointed = paper()
    visitor.page.mouse.move(700, 5)
    assert paper() == bare
    row.locator(".place").focus()
    assert paper() == pointed != bare


@languages
def test_a_mark_shows_the_note_of_its_column_and_leads_to_its_row(visitor: Reader, built: Built, lang: str) -> None:
    open_with(visitor, lang, "ru,zh")
    wait_for(visitor, "ru", "zh")
    mark = visitor.at("pp-1").locator("td[lang=ru] .note-mark")
    assert mark.get_attribute("aria-label") == built.locales[lang].say("place_note", n="25")
    mark.hover()
    note = built.corpus.works[0].expressions["ru"].paragraph("fn-25")
    assert note is not None
    expect(visitor.page.locator("#hx-card")).to_have_text(note.text)
    mark.click()
    assert visitor.page.url.endswith("#fn-25")
    visitor.at("fn-25").locator(".note-back").click()
    assert visitor.page.url.endswith("#pp-1")


def copied(reader: Reader, anchor: str, kind: str) -> str:
    """What the clipboard holds after the row has been copied."""
    row = reader.at(anchor)
    row.locator(".place").focus()
    button = row.get_by_role("button", name=f"({kind})")
    button.click()
    expect(reader.page.locator(".parallel-told")).not_to_be_empty()
    return str(reader.page.evaluate("navigator.clipboard.readText()"))


def words_of(built: Built, lang: str, anchor: str) -> str:
    one = built.corpus.works[0].expressions[lang].paragraph(anchor)
    assert one is not None
    return f"{one.label.strip()} {one.text}".strip()


def test_a_row_is_copied_as_text(visitor: Reader, built: Built) -> None:
    open_with(visitor, "zh", "zh,ar")
    text = copied(visitor, "op-15-c", "TXT")
    title = built.corpus.works[0].title_in("zh")[0]
    online = visitor.edition.root.startswith("http")
    address = f"\n{visitor.edition.root}zh/{PARALLEL}?with=zh,ar#op-15-c\n"
    assert text == (
        f"第10/4号决议：{title}\n第15(c)段\n\n"
        f"中文 (正式文本)\n{words_of(built, 'zh', 'op-15-c')}\n\n"
        f"العربية (非正式译文)\n{words_of(built, 'ar', 'op-15-c')}\n"
    ) + (address if online else "")
    expect(visitor.page.locator(".parallel-told")).to_have_text("已复制：第15(c)段")


def test_a_row_is_copied_as_a_table(visitor: Reader, built: Built) -> None:
    open_with(visitor, "en", "en,fr")
    wait_for(visitor, "en", "fr")
    cells = [words_of(built, lang, "op-15-c") for lang in ("en", "fr")]
    assert copied(visitor, "op-15-c", "MD") == (
        "| | English (Unofficial translation) | Français (Unofficial translation) |\n"
        "| --- | --- | --- |\n"
        f"| para. 15 (c) | {cells[0]} | {cells[1]} |\n"
    )


def test_a_row_is_copied_for_a_spreadsheet(visitor: Reader, built: Built) -> None:
    open_with(visitor, "ar", "ar,zh,es")
    wait_for(visitor, "ar", "zh", "es")
    cells = [words_of(built, lang, "pp-1") for lang in ("ar", "zh", "es")]
    assert copied(visitor, "pp-1", "TSV") == (
        "\tالعربية (ترجمة غير رسمية)\t中文 (نص رسمي)\tEspañol (ترجمة غير رسمية)\n"
        + "\t".join(["الديباجة، الفقرة 1", *cells])
        + "\n"
    )


def test_what_a_spreadsheet_or_markdown_would_misread_is_told_as_words(visitor: Reader) -> None:
    open_with(visitor, "en")
    for place, words in enumerate(('=1+1|*a*"b"', '"x" <b>')):
        visitor.at("op-1").locator("td").nth(place).evaluate("(cell, words) => { cell.textContent = words; }", words)
    assert copied(visitor, "op-1", "TSV").splitlines()[1] == 'para. 1\t\'=1+1|*a*"b"\t"""x"" <b>"'
    assert copied(visitor, "op-1", "MD").splitlines()[2] == '| para. 1 | =1+1\\|\\*a\\*"b" | "x" \\<b\\> |'


@languages
def test_a_key_leads_there_and_back_at_the_same_place(visitor: Reader, lang: str) -> None:
    text, beside = f"{lang}/{RESOLUTION}", f"{lang}/{PARALLEL}"
    visitor.open(text, "op-13")
    visitor.page.keyboard.press("v")
    visitor.arrive(beside, "op-13")
    visitor.at("op-15-b").locator(".place").focus()
    visitor.page.keyboard.press("v")
    visitor.arrive(text, "op-15-b")


@languages
def test_a_button_leads_there_and_back_at_the_same_place(visitor: Reader, built: Built, lang: str) -> None:
    text, beside = f"{lang}/{RESOLUTION}", f"{lang}/{PARALLEL}"
    visitor.open(text)
    say = built.locales[lang].say
    visitor.at("op-6").hover(position={"x": 300, "y": 10})
    visitor.at("op-6").get_by_role("button", name=say("cite_menu")).click()
    visitor.page.get_by_role("menuitem", name=say("parallel")).click()
    visitor.arrive(beside, "op-6")
    visitor.at("op-9").locator("td").first.hover()
    visitor.at("op-9").get_by_role("link", name=say("parallel_back")).click()
    visitor.arrive(text, "op-9")


def test_the_keyboard_reaches_the_button_of_each_paragraph(visitor: Reader) -> None:
    visitor.open(f"zh/{RESOLUTION}")
    paragraph = visitor.at("op-15-c")
    paragraph.locator(".number").focus()
    for _ in range(paragraph.locator("a:not(.cite)").count()):
        visitor.page.keyboard.press("Tab")
    expect(paragraph.locator(".cite")).to_be_focused()
    visitor.page.keyboard.press("Enter")
    expect(visitor.page.get_by_role("menuitem").first).to_be_focused()
    for _ in range(9):
        visitor.page.keyboard.press("ArrowDown")
    expect(visitor.page.locator(".hx-menu__item--beside")).to_be_focused()
    visitor.page.keyboard.press("Enter")
    visitor.arrive(f"zh/{PARALLEL}", "op-15-c")


PREPARE: dict[str, Callable[[Page], None]] = {
    "off": lambda page: page.evaluate("localStorage.setItem('hexaglot.keys', 'off')"),
    "typing": lambda page: page.evaluate(
        "{ const box = document.createElement('input'); document.querySelector('article').prepend(box); box.focus(); }"
    ),
}


@pytest.mark.parametrize(
    ("prepare", "key"),
    [("off", "v"), ("typing", "v"), ("", "Control+v"), ("", "Alt+v"), ("", "Meta+v"), ("", "Shift+v"), ("", "b")],
)
def test_the_key_is_left_alone(visitor: Reader, prepare: str, key: str) -> None:
    visitor.open(f"zh/{RESOLUTION}")
    if prepare:
        PREPARE[prepare](visitor.page)
    visitor.page.keyboard.press(key)
    visitor.page.wait_for_timeout(300)
    assert visitor.place == (f"zh/{RESOLUTION}", "")


def test_the_key_is_told_unless_keys_are_off(visitor: Reader) -> None:
    visitor.open(f"zh/{RESOLUTION}")
    way = visitor.page.locator(".beside a[href*='parallel/']")
    expect(way).to_have_attribute("aria-keyshortcuts", "v")
    expect(visitor.page.locator(".beside kbd")).to_have_text("V")
    PREPARE["off"](visitor.page)
    visitor.page.reload()
    expect(visitor.page.locator(".beside kbd")).to_have_count(0)
    assert way.get_attribute("aria-keyshortcuts") is None


def test_adding_a_column_keeps_what_is_read_in_its_place(visitor: Reader) -> None:
    open_with(visitor, "en", "en,zh", "op-4")
    before = visitor.at("op-4").bounding_box()
    choice(visitor, "ru").evaluate("(button) => button.click()")
    wait_for(visitor, "en", "zh", "ru")
    after = visitor.at("op-4").bounding_box()
    assert before is not None
    assert after is not None
    assert abs(after["y"] - before["y"]) <= 2


def test_a_text_that_does_not_come_is_told(browser: Browser, server: str, built: Built) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.route("**/assets/texts/**/ru.js", lambda route: route.abort())
        page.goto(f"{server}en/{PARALLEL}")
        page.locator(".parallel-languages button[lang=ru]").click()
        expect(page.locator(".parallel-told")).to_have_text(
            built.locales["en"].say("parallel_failed", language="Русский")
        )
        expect(page.locator(".parallel-text thead th")).to_have_count(3)


def test_two_columns_asked_for_at_once_stand_as_they_were_chosen(browser: Browser, server: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        held: list[Route] = []

        def hold(route: Route) -> None:
            held.append(route)

        page.route("**/assets/texts/**/fr.js", hold)
        page.goto(f"{server}en/{PARALLEL}")
        page.locator(".parallel-languages button[lang=fr]").click()
        page.locator(".parallel-languages button[lang=ru]").click()
        expect(page).to_have_url(re.compile(r"with=en,zh,ru$"))
        held[0].continue_()
        expect(page).to_have_url(re.compile(r"with=en,zh,fr,ru$"))
