"""The page of a resolution in every form: measure, text spacing, magnified, touched, printed, heard."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Literal

import pypdfium2
import pytest
from playwright.sync_api import Browser, expect

from build_scripts.pipeline import Built
from tests.site.browsing import RESOLUTION, Edition, Reader
from tests.site.test_accessibility import SIDEWAYS, violations

languages = pytest.mark.parametrize("lang", ["en", "ar", "zh"])

# The characters of each full line of the paragraphs; the last line of a paragraph is rarely full.
LINES = """() => [...document.querySelectorAll("article p:is(.pp, .op)")].flatMap((paragraph) => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = new Map();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(".number, sup")) continue;
    for (let at = 0; at < node.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box) continue;
      const line = Math.round((box.top + box.bottom) / 16);
      lines.set(line, (lines.get(line) || 0) + 1);
    }
  }
  return [...lines.values()].slice(0, -1);
})"""
# What WCAG 2.2, 1.4.12 lets a reader ask for, and what is then cut off.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }"""
CUT = """() => [...document.querySelectorAll("article *, .hx-bar *")].filter((one) => {
  const style = getComputedStyle(one);
  const isHidden = style.clipPath !== "none" || one.closest("[hidden]");
  const isLarger = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
  return !isHidden && style.overflowX !== "visible" && isLarger;
}).map((one) => one.outerHTML.slice(0, 100))"""


@pytest.fixture(scope="module")
def wide(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader at a desk, for whom nothing moves."""
    with browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce") as context:
        yield Reader(context.new_page(), Edition(server, request.getfixturevalue("site"), ""))


@pytest.fixture(scope="module")
def phone(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader with a window of 390 by 844, touched by fingers."""
    with browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True) as context:
        yield Reader(context.new_page(), Edition(server, request.getfixturevalue("site"), ""))


@pytest.mark.parametrize(("lang", "fewest", "most"), [("en", 60, 75), ("ru", 60, 75), ("ar", 60, 75), ("zh", 35, 40)])
def test_the_measure_is_that_of_the_script(wide: Reader, lang: str, fewest: int, most: int) -> None:
    wide.open(f"{lang}/{RESOLUTION}")
    lines: list[int] = wide.page.evaluate(LINES)
    assert len(lines) > 40
    assert fewest <= sum(lines) / len(lines) <= most


@languages
def test_the_numbers_hang_before_one_axis(wide: Reader, lang: str) -> None:
    wide.open(f"{lang}/{RESOLUTION}")
    edge = """(one) => {
      const range = document.createRange();
      const first = [...one.childNodes].find((node) => !node.matches?.(".number") && node.textContent.trim());
      range.selectNodeContents(first);
      const box = range.getClientRects()[0];
      return Math.round(document.body.dir === "rtl" ? -box.right : box.left);
    }"""
    axis = {anchor: wide.at(anchor).evaluate(edge) for anchor in ("title", "formula", "pp-1", "op-1", "op-15", "fn-25")}
    assert max(axis.values()) - min(axis.values()) <= 4, axis
    item = wide.at("op-15-a").evaluate(edge)
    assert 20 <= item - axis["op-15"] <= 60
    number = """(one) => {
      const box = one.getBoundingClientRect();
      return Math.round(document.body.dir === "rtl" ? -box.right : box.left);
    }"""
    assert wide.at("op-15").locator(".number").evaluate(number) < axis["op-15"] - 30
    assert abs(wide.at("op-15-a").locator(".number").evaluate(number) - axis["op-15"]) <= 4
    emphasis = "getComputedStyle(document.querySelector('article p em') || document.body).fontStyle"
    assert wide.page.evaluate(emphasis) == ("italic" if lang == "en" else "normal")


def test_a_chinese_title_breaks_at_a_sign(wide: Reader) -> None:
    wide.open(f"zh/{RESOLUTION}")
    lines = """(title) => {
      const words = title.firstChild.data, range = document.createRange(), lines = new Map();
      [...words].forEach((sign, at) => {
        range.setStart(title.firstChild, at);
        range.setEnd(title.firstChild, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, (lines.get(top) || "") + sign);
      });
      return [...lines.values()];
    }"""
    assert wide.at("title").evaluate(lines) == ["庆祝《联合国打击跨国有组织犯罪公约》", "通过二十周年并推动其有效实施"]


@languages
def test_the_sign_of_an_unnumbered_paragraph_shows_when_it_is_wanted(wide: Reader, lang: str) -> None:
    wide.open(f"{lang}/{RESOLUTION}")
    sign = wide.at("pp-3").locator(".number")
    expect(sign).to_have_css("opacity", "0")
    wide.at("pp-3").hover()
    expect(sign).to_have_css("opacity", "1")
    wide.page.mouse.move(0, 0)
    expect(sign).to_have_css("opacity", "0")
    wide.page.locator(".hx-bar [data-tool=shortcuts]").focus()
    sign.focus()
    expect(sign).to_have_css("opacity", "1")
    expect(sign).to_have_accessible_name(re.compile("3"))


@languages
def test_the_status_is_said_in_full_and_stays_in_the_window(
    wide: Reader, phone: Reader, built: Built, lang: str
) -> None:
    say = built.locales[lang].say
    told = say("status_official") if lang == "zh" else say("status_unofficial")
    for reader in (wide, phone):
        reader.open(f"{lang}/{RESOLUTION}")
        expect(reader.page.locator(".admonition-title")).to_be_in_viewport(ratio=1)
        expect(reader.page.locator(".hx-bar .hx-status")).to_be_hidden()
        reader.open(f"{lang}/{RESOLUTION}", "op-12")
        assert reader.sees("op-12")
        expect(reader.page.locator(".admonition-title")).not_to_be_in_viewport()
        status = reader.page.locator(".hx-bar .hx-status")
        expect(status).to_be_visible()
        expect(status).to_have_text(told)
        expect(status).to_be_in_viewport(ratio=1)
        assert not set(reader.page.locator(".admonition").all_inner_texts()[0].split()) - set(
            (reader.page.locator(".admonition").text_content() or "").split()
        )
    paragraph = wide.at("op-12").bounding_box()
    bar = wide.page.locator(".hx-bar").bounding_box()
    assert paragraph is not None
    assert bar is not None
    assert paragraph["y"] >= bar["y"] + bar["height"], "the head line covers nothing that one is led to"


@languages
def test_nothing_is_cut_when_the_letters_are_spaced(wide: Reader, lang: str) -> None:
    wide.open(f"{lang}/{RESOLUTION}")
    wide.page.add_style_tag(content=SPACING)
    assert wide.page.evaluate(CUT) == []
    assert wide.page.evaluate(SIDEWAYS) == [0, 0, []]


@languages
def test_magnified_four_times_it_scrolls_one_way_only(wide: Reader, lang: str) -> None:
    wide.page.set_viewport_size({"width": 320, "height": 256})
    try:
        wide.open(f"{lang}/{RESOLUTION}", "op-15")
        assert wide.page.evaluate(SIDEWAYS) == [0, 0, []]
        expect(wide.page.locator(".hx-bar")).to_have_css("position", "static")
        wide.page.set_viewport_size({"width": 320, "height": 640})
        assert wide.page.evaluate(SIDEWAYS) == [0, 0, []]
        bar = wide.page.locator(".hx-bar").bounding_box()
        assert bar is not None
        assert bar["height"] <= 64
    finally:
        wide.page.set_viewport_size({"width": 1440, "height": 900})


@languages
def test_a_phone_has_the_contents_and_the_tools_at_its_foot(phone: Reader, built: Built, lang: str) -> None:
    phone.open(f"{lang}/{RESOLUTION}", "op-9")
    page = phone.page
    bar = page.locator(".hx-bar").bounding_box()
    assert bar is not None
    assert bar["y"] + bar["height"] == 844
    # A line parts it from the text in any colours, where a shadow would not.
    expect(page.locator(".hx-bar")).to_have_css("border-top-style", "solid")
    expect(page.locator(".beside kbd")).to_be_hidden()
    mirrored = "matrix(-1, 0, 0, 1, 0, 0)" if lang == "ar" else "none"
    expect(page.locator(".hx-bar__contents svg")).to_have_css("transform", mirrored)
    edges = """() => [...document.querySelectorAll(".hx-footer__notice, article > h1")].map((one) => {
      const box = one.getBoundingClientRect();
      return Math.round(document.body.dir === "rtl" ? innerWidth - box.right : box.left);
    })"""
    assert page.evaluate(edges) == [16, 16], "the foot of the page begins where the text does"
    for tool in page.locator(".hx-bar button:visible").all():
        box = tool.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44
    expect(page.locator("#hx-contents")).to_be_hidden()
    page.get_by_role("button", name=built.locales[lang].say("reading_contents")).tap()
    current = page.locator("#hx-contents [aria-current]")
    expect(current).to_have_attribute("href", "#op-9")
    expect(current).to_be_in_viewport()
    assert violations(page) == []
    page.locator("#hx-contents a[href='#op-15']").tap()
    phone.arrive(f"{lang}/{RESOLUTION}", "op-15")
    expect(page.locator("#hx-contents")).to_be_hidden()


@languages
def test_a_long_press_shows_a_card(phone: Reader, lang: str) -> None:
    phone.open(f"{lang}/{RESOLUTION}", "op-2")
    page = phone.page
    link = phone.at("op-2").locator("a.ref[href$='#art-18']")
    finger = page.context.new_cdp_session(page)
    card = page.locator("#hx-card")
    for where, opens in ((link, True), (page.locator("h2#operative-part"), False)):
        where.scroll_into_view_if_needed()
        box = where.evaluate("(one) => { const box = one.getClientRects()[0]; return [box.left + 4, box.top + 8]; }")
        finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": box[0], "y": box[1]}]})
        if opens:
            expect(card).to_be_visible()
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        if not opens:
            expect(card).to_be_hidden()
    phone.arrive(f"{lang}/{RESOLUTION}", "op-2")


@pytest.mark.parametrize(("lang", "scheme"), [("en", "dark"), ("ar", "light"), ("zh", "dark")])
def test_axe_finds_nothing_in_the_dialogs_and_in_plain_reading(
    wide: Reader, lang: str, scheme: Literal["light", "dark"]
) -> None:
    wide.page.emulate_media(color_scheme=scheme)
    wide.open(f"{lang}/{RESOLUTION}", "op-15")
    dialog = wide.page.locator("dialog[open]")
    for key in ("g", "?"):
        wide.page.keyboard.press(key)
        expect(dialog).to_be_visible()
        if key == "g":
            wide.page.keyboard.type("99")
            wide.page.keyboard.press("Enter")
            expect(wide.page.locator("#hx-jump-told")).not_to_be_empty()
        assert violations(wide.page) == []
        wide.page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
    wide.page.locator("[data-tool=plain]").click()
    assert violations(wide.page) == []
    wide.page.locator("[data-tool=plain]").click()
    wide.page.emulate_media(color_scheme="light")


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_more_contrast_and_forced_colours_keep_their_signs(wide: Reader, lang: str) -> None:
    quiet = "getComputedStyle(document.querySelector('p.op .number')).color"
    wide.open(f"{lang}/{RESOLUTION}", "op-3")
    usual = wide.page.evaluate(quiet)
    wide.page.emulate_media(contrast="more")
    assert wide.page.evaluate(quiet) != usual
    assert violations(wide.page) == []
    wide.page.emulate_media(contrast="no-preference", forced_colors="active")
    expect(wide.at("op-3")).to_have_css("outline-style", "solid")
    rule = "getComputedStyle(document.querySelector('.admonition')).borderInlineStartStyle"
    assert wide.page.evaluate(rule) == "solid"
    # One line of the contents is current, and only it has a bar; no border is transparent in these colours.
    bars = """() => [...document.querySelectorAll(".hx-contents a")].filter((line) => {
      const style = getComputedStyle(line);
      return style.borderInlineStartColor !== getComputedStyle(document.body).backgroundColor;
    }).map((line) => line.hash)"""
    wide.page.wait_for_function(f"({bars})().length === 1")
    assert wide.page.evaluate(bars) == ["#op-3"]
    arrow = "getComputedStyle(document.querySelector('.md-nav--primary .md-nav__icon'), '::after').forcedColorAdjust"
    assert wide.page.evaluate(arrow) == "none"
    wide.page.emulate_media(forced_colors="none")


@languages
def test_on_paper_each_page_says_what_it_is_and_where(wide: Reader, built: Built, lang: str, tmp_path: Path) -> None:
    wide.open(f"{lang}/{RESOLUTION}")
    file = tmp_path / "page.pdf"
    wide.page.pdf(path=file, format="A4", prefer_css_page_size=True)
    document = pypdfium2.PdfDocument(file)
    sheets = [page.get_textpage().get_text_range().replace("\ufffe", "") for page in document]
    assert len(sheets) >= 4
    say = built.locales[lang].say
    told = say("status_official") if lang == "zh" else say("status_unofficial")
    for number, sheet in enumerate(sheets, 1):
        assert wide.edition.address(f"{lang}/{RESOLUTION}") in sheet
        assert f"{number} / {len(sheets)}" in sheet
        assert re.search(r"#(?:pp|op|fn)-[0-9]", sheet) or number == len(sheets)
        if lang != "ar":  # a PDF keeps the order in which Arabic letters are drawn
            assert told in sheet
    whole = "\n".join(sheets)
    addresses = re.findall(r"#((?:pp|op|fn)-[0-9a-z-]+)(?=\s|$)", whole)
    assert {"pp-1", "pp-23", "op-1", "op-15-d", "op-16"} <= set(addresses)
    # On the line of an Arabic note its address is told as it is drawn, from the right.
    note = max(whole.find("#fn-25"), whole.find("25fn#"))
    assert note > whole.index("#op-16"), "notes stand at the end"
    assert "¶" not in whole
    if lang == "en":
        assert "15." in whole
        for gone in ("Go to paragraph", "Contents", "Files for translators", "↑", "Glossary"):
            assert gone not in whole


@languages
def test_the_tree_of_a_page_makes_sense_in_its_order(wide: Reader, built: Built, lang: str) -> None:
    wide.open(f"{lang}/{RESOLUTION}")
    say = built.locales[lang].say
    text = built.corpus.works[0].expressions[lang]
    assert text.title is not None
    tree = wide.page.locator("main").aria_snapshot()
    order = [
        f'navigation "{say("reading_contents")}"',
        f'group "{say("reading_tools")}"',
        f'button "{say("reading_go")}"',
        f'button "{say("reading_plain")}"',
        f'button "{say("reading_keys")}"',
        "[level=1]",
        say("notice_official_title") if lang == "zh" else say("notice_unofficial_title"),
        f'heading "{say("preamble")}" [level=2]',
        f'heading "{say("operative_part")}" [level=2]',
        f'heading "{say("notes")}" [level=2]',
        "- note:",
        f'heading "{say("data")}" [level=2]',
    ]
    at = 0
    for one in order:
        found = tree.find(one, at)
        assert found >= 0, f"{one} does not follow in\n{tree[at : at + 1500]}"
        at = found + 1
    levels = [int(level) for level in re.findall(r"- heading .*\[level=([0-9])\]", tree)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
