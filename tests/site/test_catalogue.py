"""Does a list of many resolutions narrow as its reader asks, tell how many are left, and say so in its address?

The list is written and rendered as the site's is, but stands alone: a site of forty resolutions takes minutes.
"""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from build_scripts.model.fact import Fact
from build_scripts.model.page import Page as Composed
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built
from build_scripts.writers.markdown import write
from tests.pages.reading import compose
from tests.writers.rendering import render

ASSETS = Path("overrides") / "assets"
DAY = "2010-01-01"


def many(corpus: Corpus) -> Corpus:
    """Twenty resolutions of two bodies and two years; every fifth has its official text alone."""
    (work,) = corpus.works
    works = []
    for number in range(20):
        body = {"en": Fact("Harbour Board"), "ar": Fact("مجلس الميناء")} if number % 2 else work.metadata.body
        adopted = Fact(DAY if number < 10 else "2021-05-05")
        metadata = replace(work.metadata, slug=f"x-{number}", number=f"7/{number}", body=body, adopted=adopted)
        kept = {"zh": work.expressions["zh"]} if number % 5 == 0 else work.expressions
        works.append(replace(work, metadata=metadata, expressions=kept))
    return replace(corpus, works=tuple(works))


def stand_alone(page: Composed, built: Built, root: Path) -> str:
    """The HTML of a page with the script and the style of a catalogue."""
    style = (root / ASSETS / "catalogue" / "catalogue.css").as_uri()
    script = (root / ASSETS / "catalogue" / "catalogue.js").as_uri()
    body = render(write(page, built.locales), root)
    direction = built.locales[page.lang].direction
    return (
        f'<!doctype html><html lang="{page.lang}" dir="{direction}"><meta charset="utf-8"><title>x</title>'
        f'<link rel="stylesheet" href="{style}"><main class="md-typeset">{body}</main><script src="{script}"></script>'
    )


@pytest.fixture
def lists(browser: Browser, built: Built, root: Path, tmp_path: Path) -> Page:
    """The list in English, and beside it the home page."""
    pages = compose(many(built.corpus), "en")
    (tmp_path / "list").mkdir()
    (tmp_path / "list" / "index.html").write_text(stand_alone(pages["resolutions"], built, root), encoding="utf-8")
    home = stand_alone(pages[""], built, root).replace("resolutions/index.md", "list/index.html")
    (tmp_path / "home.html").write_text(home, encoding="utf-8")
    page = browser.new_page()
    page.goto((tmp_path / "list" / "index.html").as_uri())
    return page


def shown(page: Page) -> list[str]:
    """The numbers of the resolutions that can be seen."""
    visible = page.locator(".catalogue-list > li:visible h2").evaluate_all("all => all.map((one) => one.id.slice(2))")
    return sorted(visible, key=int)


def test_choices_narrow_the_list_together(lists: Page) -> None:
    told = lists.locator(".catalogue-count")
    expect(told).to_have_text("Resolutions shown: 20 of 20")
    # It follows each choice; there is nothing to press.
    expect(lists.locator(".catalogue-filter").get_by_role("button")).to_have_text(["Show all"])
    lists.get_by_label("Body").select_option("Harbour Board")
    expect(told).to_have_text("Resolutions shown: 10 of 20")
    lists.get_by_label("Year").select_option("2021")
    assert shown(lists) == ["11", "13", "15", "17", "19"]
    lists.get_by_label("Language").select_option("French")
    assert shown(lists) == ["11", "13", "17", "19"]
    lists.get_by_label("Status of the text").select_option("Official text")
    expect(told).to_have_text("No resolution matches these choices.")
    lists.get_by_label("Language").select_option("Chinese")
    assert shown(lists) == ["11", "13", "15", "17", "19"]
    lists.get_by_label("Title or number").fill("BOARD 7/1 ")
    assert shown(lists) == ["11", "13", "15", "17", "19"]
    lists.get_by_label("Title or number").fill("7/17")
    assert shown(lists) == ["17"]
    lists.get_by_role("button", name="Show all").click()
    expect(told).to_have_text("Resolutions shown: 20 of 20")


def test_what_was_chosen_stands_in_the_address_and_is_chosen_again(lists: Page) -> None:
    lists.get_by_label("Year").select_option("2010")
    lists.get_by_label("Title or number").fill("harbour")
    expect(lists).to_have_url(re.compile(r"\?words=harbour&year=2010$"))
    lists.goto(lists.url)
    assert lists.get_by_label("Year").input_value() == "2010"
    assert shown(lists) == ["1", "3", "5", "7", "9"]


def test_the_home_page_hands_the_choice_to_the_whole_list(lists: Page) -> None:
    lists.goto(lists.url.partition("list/")[0] + "home.html")
    assert lists.locator(".catalogue-list > li").count() == 12
    lists.get_by_label("Year").select_option("2010")
    lists.keyboard.press("Tab")
    lists.get_by_role("button", name="Show", exact=True).click()
    expect(lists.locator(".catalogue-count")).to_have_text("Resolutions shown: 10 of 20")


def test_without_a_script_the_whole_list_is_there_and_no_control(browser: Browser, lists: Page) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(lists.url)
        page.locator("html").evaluate("html => html.classList.add('no-js')")
        assert len(shown(page)) == 20
        expect(page.locator(".catalogue-filter")).to_be_hidden()
