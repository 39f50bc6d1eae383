"""Texts side by side without a script, on a phone, on paper, for other eyes and hands, in the copy of one language."""

import gzip
import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect
from playwright.sync_api import TimeoutError as TooLate

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pipeline import Built
from tests.site.browsing import RESOLUTION, Edition, Reader
from tests.site.markup import Element, read_markup
from tests.site.test_accessibility import SIDEWAYS, is_dark, violations

PARALLEL = f"{RESOLUTION}parallel/"
languages = pytest.mark.parametrize("lang", ["zh", "ar", "en"])
# Where the cells of a row lie: beside each other, or one below the other.
PLACES = """(row) => [...row.cells].slice(1).map((cell) => {
  const box = cell.getBoundingClientRect();
  return [Math.round(box.left), Math.round(box.top), Math.round(box.width)];
})"""
SMALL = """(all) => all.filter((one) => one.checkVisibility()).map((one) => [one.outerHTML.slice(0, 80),
  one.getBoundingClientRect()]).filter(([, box]) => box.width < 24 || box.height < 24).map(([told]) => told)"""


def at(page: Element, anchor: str) -> Element:
    return page.one("tr", id=anchor)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_script_the_official_text_stands_beside_the_readers(site: Path, built: Built, lang: str) -> None:
    page = read_markup((site / lang / PARALLEL / "index.html").read_text(encoding="utf-8"))
    columns = ("zh", "en") if lang == "zh" else (lang, "zh")
    work = built.corpus.works[0]
    assert [one.all()[1].get("lang") for one in page.one("thead").all("th")[1:]] == list(columns)
    for paragraph in work.official.paragraphs():
        cells = at(page, paragraph.id).all("td")
        assert [(one.get("lang"), one.get("dir")) for one in cells] == [
            (tag, built.locales[tag].direction) for tag in columns
        ]
        for tag, cell in zip(columns, cells, strict=True):
            one = work.expressions[tag].paragraph(paragraph.id)
            assert one is not None
            assert cell.text({"label"}, {"sup"}).strip(" ") == one.text.strip(" ")
            assert [label.text() for label in cell.all("span", class_="label")] == [one.label.strip()] * bool(one.label)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_column_says_what_it_is(site: Path, built: Built, lang: str) -> None:
    page = read_markup((site / lang / PARALLEL / "index.html").read_text(encoding="utf-8"))
    say = built.locales[lang].say
    statuses = {("zh" if one.text() == say("status_official") else "") for one in page.all("span", class_="official")}
    assert statuses == {"zh"}
    assert len(page.all("span", class_="unofficial")) == 1
    notices = [cell.line() for cell in page.one("tr", class_="notices").all("td")[1:]]
    own = say("notice_unofficial", language=built.locales[lang].languages["zh"], date="|").split("|")[0]
    assert sum(one.startswith(own) for one in notices) == 1
    assert sum("CTOC/COP/2020/10" in one for one in notices) == 1


@languages
def test_without_a_script_every_language_is_a_way(browser: Browser, server: str, lang: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{server}{lang}/{PARALLEL}#op-15-c")
        expect(page.locator(".parallel-languages button")).to_have_count(0)
        expect(page.locator(".parallel-languages a")).to_have_count(6)
        page.locator(".parallel-languages a[hreflang=fr]").click()
        assert page.url == f"{server}fr/{PARALLEL}"
        page.locator(".beside a").click()
        assert page.url == f"{server}fr/{RESOLUTION}"


@pytest.fixture(scope="module")
def phone(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader with a window of 390 by 844, touched by fingers."""
    with browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True) as context:
        yield Reader(context.new_page(), Edition(server, request.getfixturevalue("site"), ""))


def go(reader: Reader, lang: str, columns: str, anchor: str = "") -> None:
    count = columns.count(",") + 1
    reader.page.goto(f"{reader.edition.root}{lang}/{PARALLEL}?with={columns}#{anchor}")
    expect(reader.page.locator(".parallel-text thead th")).to_have_count(count + 1)


@languages
def test_on_a_phone_each_row_is_a_stack(phone: Reader, lang: str) -> None:
    go(phone, lang, "zh,ar,ru,fr", "op-4")
    places = phone.at("op-4").evaluate(PLACES)
    assert len({left for left, _, _ in places}) == 1
    tops = [top for _, top, _ in places]
    assert tops == sorted(set(tops))
    assert min(width for _, _, width in places) > 340
    told = (
        phone.at("op-4")
        .locator("td")
        .evaluate_all("(all) => all.map((one) => getComputedStyle(one, '::before').content)")
    )
    names = ["中文", "العربية", "Русский", "Français"]
    assert told == [f'"{name}"' for name in names]
    assert phone.page.evaluate(SIDEWAYS) == [0, 0, []]


def tap(phone: Reader, page: str, anchor: str, way: Locator) -> None:
    """Tap on the way to the other page. A machine that is busy between touching and letting go makes a long press of a
    tap, which follows nothing: then a finger taps again."""
    for _ in range(3):
        if phone.place != (page, anchor):
            way.tap()
            with suppress(TooLate):
                phone.page.wait_for_url(lambda url: phone.edition.place(url) == (page, anchor), timeout=8_000)
    phone.arrive(page, anchor)


@languages
def test_a_finger_finds_the_buttons_and_the_way_back(phone: Reader, lang: str) -> None:
    go(phone, lang, "zh,ar", "op-4")
    phone.at("op-4").locator("td").first.tap()
    expect(phone.at("op-4").locator(".hx-tools")).to_be_visible()
    assert phone.page.locator(".parallel button, .parallel .hx-tool").evaluate_all(SMALL) == []
    tap(phone, f"{lang}/{RESOLUTION}", "op-4", phone.at("op-4").locator(".hx-tool--beside"))
    phone.at("op-5").locator(".cite").tap()
    expect(phone.page.locator(".hx-menu")).to_be_visible()
    assert phone.page.locator(".cite, .hx-menu__item").evaluate_all(SMALL) == []
    tap(phone, f"{lang}/{PARALLEL}", "op-5", phone.page.locator(".hx-menu__item--beside"))


@pytest.mark.parametrize(("width", "columns", "beside"), [(1400, 6, True), (1100, 6, False), (1100, 5, True)])
def test_columns_that_would_be_too_narrow_become_a_stack(
    browser: Browser, server: str, width: int, columns: int, beside: bool
) -> None:
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        reader = Reader(context.new_page(), Edition(server, Path(), ""))
        go(reader, "zh", ",".join(LANGUAGES[:columns]))
        tops = {top for _, top, _ in reader.at("op-4").evaluate(PLACES)}
        assert (len(tops) == 1) == beside
        assert reader.page.evaluate(SIDEWAYS)[:2] == [0, 0]


@languages
def test_on_paper_there_are_columns_and_no_controls(browser: Browser, server: str, lang: str) -> None:
    with browser.new_context(viewport={"width": 794, "height": 1123}) as context:
        reader = Reader(context.new_page(), Edition(server, Path(), ""))
        go(reader, lang, "zh,ar,en")
        reader.page.emulate_media(media="print")
        tops = {top for _, top, _ in reader.at("op-4").evaluate(PLACES)}
        assert len(tops) == 1
        for gone in (".md-header", ".parallel-languages", ".column-tools", ".beside", ".hx-tools", ".parallel-told"):
            assert [one for one in reader.page.locator(gone).all() if one.is_visible()] == [], gone
        expect(reader.page.locator(".parallel-text .status").first).to_be_visible()
        expect(reader.page.locator(".notices td").nth(1)).to_be_visible()
        assert reader.page.locator("thead").evaluate("(one) => getComputedStyle(one).display") == "table-header-group"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["zh", "ar", "en"])
def test_axe_finds_nothing(browser: Browser, server: str, lang: str, scheme: Literal["light", "dark"]) -> None:
    with browser.new_context(
        reduced_motion="reduce", color_scheme=scheme, viewport={"width": 1400, "height": 900}
    ) as context:
        reader = Reader(context.new_page(), Edition(server, Path(), ""))
        go(reader, lang, "zh,ar,en,fr", "op-3")
        assert is_dark(reader.page) == (scheme == "dark")
        reader.at("op-3").locator("td[lang=fr] a.term").first.focus()
        expect(reader.page.locator("a.lit")).not_to_have_count(0)
        assert violations(reader.page) == []


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_axe_finds_nothing_on_a_phone(phone: Reader, lang: str) -> None:
    go(phone, lang, "zh,ar,en", "op-3")
    assert violations(phone.page) == []


def test_the_table_is_one_for_the_ear_in_columns_and_in_a_stack(phone: Reader) -> None:
    def told(page: Page) -> list[int]:
        return [page.get_by_role(role).count() for role in ("table", "columnheader", "rowheader", "row")]

    go(phone, "zh", "zh,ar")
    stack = told(phone.page)
    phone.page.set_viewport_size({"width": 1400, "height": 900})
    expect(phone.page.get_by_role("columnheader")).to_have_count(3)
    columns = told(phone.page)
    phone.page.set_viewport_size({"width": 390, "height": 844})
    # In a stack the corner above the names of the places is not shown.
    assert stack == [1, 2, 50, 52]
    assert columns == [1, 3, 50, 52]


def test_with_the_colours_of_the_reader_the_row_and_the_terms_stay_marked(browser: Browser, server: str) -> None:
    with browser.new_context(forced_colors="active", viewport={"width": 1400, "height": 900}) as context:
        reader = Reader(context.new_page(), Edition(server, Path(), ""))
        go(reader, "zh", "zh,en")
        term = reader.at("op-3").locator("td[lang=en] a.term").first
        plain = term.evaluate("(one) => getComputedStyle(one).backgroundColor")
        term.hover()
        assert term.evaluate("(one) => getComputedStyle(one).backgroundColor") != plain
        assert reader.at("op-3").evaluate("(one) => getComputedStyle(one).outlineStyle") == "solid"


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_copy_of_one_language_has_all_columns(dist: Path, tmp_path: Path, browser: Browser, lang: str) -> None:
    with zipfile.ZipFile(dist / f"hexaglot-offline-{lang}.zip") as archive:
        archive.extractall(tmp_path)
    with browser.new_context(offline=True) as context:
        page = context.new_page()
        page.goto(f"{(tmp_path / f'hexaglot-offline-{lang}').as_uri()}/{lang}/{PARALLEL}index.html?with=ru,ar,zh")
        expect(page.locator(".parallel-text thead th")).to_have_count(4)
        expect(page.locator("[id='op-3'] td[lang=ru]")).to_contain_text("призывает")
        page.locator(".parallel-languages button[lang=es]").click()
        expect(page.locator(".parallel-text thead th")).to_have_count(5)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_language_without_a_text_is_no_choice_and_is_told(
    browser: Browser, server: str, built: Built, lang: str
) -> None:
    def without_russian(route: Route) -> None:
        page = route.fetch().text()
        item = re.search(r'<li[^>]*data-lang="ru"[^>]*>', page)
        assert item is not None
        bare = re.sub(r' data-(?:held|notice)="[^"]*"', "", item[0])
        route.fulfill(body=page.replace(item[0], bare), content_type="text/html; charset=utf-8")

    with browser.new_context() as context:
        page = context.new_page()
        page.route(f"**/{PARALLEL}**", without_russian)
        page.goto(f"{server}{lang}/{PARALLEL}?with=ru,zh,fr")
        expect(page.locator(".parallel-text thead th")).to_have_count(3)
        expect(page.locator(".parallel-languages button")).to_have_count(5)
        expect(page.locator(".parallel-languages li", has_text="Русский")).to_be_visible()
        told = f"Русский: {built.locales[lang].say('status_missing')}"
        expect(page.locator(".parallel-told")).to_have_text(told)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_row_shows_the_gap_of_a_column(browser: Browser, server: str, built: Built, lang: str) -> None:
    def without_places(route: Route) -> None:
        text = route.fetch().text()
        begin, data = text.split("]=", 1)
        spots = json.loads(data.rstrip().removesuffix(";"))
        del spots["op-15-b"]
        spots["op-15-c"] = 0
        route.fulfill(body=f"{begin}]={json.dumps(spots)};", content_type="text/javascript; charset=utf-8")

    with browser.new_context(permissions=["clipboard-read", "clipboard-write"]) as context:
        page = context.new_page()
        page.route("**/assets/texts/**/ru.js", without_places)
        page.goto(f"{server}{lang}/{PARALLEL}?with=zh,ru")
        say = built.locales[lang].say
        for anchor, told in (("op-15-b", say("parallel_gap")), ("op-15-c", say("status_missing"))):
            cell = page.locator(f"[id='{anchor}'] td").nth(1)
            expect(cell).to_have_text(told)
            assert cell.get_attribute("lang") is None, "these are words of the page"
            expect(page.locator(f"[id='{anchor}'] td").first).to_have_attribute("lang", "zh")
        page.locator("[id='op-15-b'] .place").focus()
        page.locator("[id='op-15-b']").get_by_role("button", name="(TSV)").click()
        expect(page.locator(".parallel-told")).not_to_be_empty()
        assert page.evaluate("navigator.clipboard.readText()").endswith("；\t\n")


def test_six_columns_weigh_less_than_150_kilobytes(site: Path) -> None:
    """The page, its data, and everything of ours that it runs, packed as a server packs them."""
    ours = [
        "zh/" + PARALLEL + "index.html",
        "assets/hexaglot.css",
        *(f"assets/{one}.js" for one in ("beside", "language")),
    ]
    ours += ["assets/preview.js", "assets/scheme.js", "assets/previews/zh.js"]
    ours += [path.relative_to(site).as_posix() for path in (site / "assets/parallel").iterdir()]
    ours += [path.relative_to(site).as_posix() for path in (site / "assets/texts/ctoc-cop-10-4").iterdir()]
    packed = {path: len(gzip.compress((site / path).read_bytes(), 9)) for path in ours}
    assert len(packed) == 19
    assert sum(packed.values()) < 150_000, packed
