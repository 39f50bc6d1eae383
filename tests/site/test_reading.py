"""Reading in a browser, from a server and from files: words, notes, cards, and the way to an article and back."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from build_scripts.pipeline import Built
from tests.site.browsing import CONVENTION, RESOLUTION, VISIBLE_WORDS, Log, Reader

languages = pytest.mark.parametrize("lang", ["zh", "ar", "ru"])

KINDS = (
    "",
    "resolutions/",
    RESOLUTION,
    f"{RESOLUTION}references/",
    f"{RESOLUTION}parallel/",
    "instruments/",
    CONVENTION,
    "instruments/sherloc/",
    "glossary/",
    "about/",
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.strip("/") or "home")
@languages
def test_a_page_opens_and_asks_for_nothing_from_elsewhere(
    reader: Reader, tab: tuple[Page, Log], lang: str, kind: str
) -> None:
    reader.open(f"{lang}/{kind}")
    expect(reader.page.locator("html")).to_have_attribute("lang", lang)
    direction = reader.page.evaluate("getComputedStyle(document.querySelector('article h1')).direction")
    assert direction == ("rtl" if lang == "ar" else "ltr")
    # The theme's script and ours have run.
    expect(reader.page.locator("html.js")).to_have_count(1)
    expect(reader.page.locator("#hx-card")).to_have_count(1)
    assert tab[1].problems == []


def test_the_front_door_opens(reader: Reader) -> None:
    reader.open("")
    expect(reader.page.locator("a[data-language]")).to_have_count(6)


def test_the_visible_words_are_those_of_the_source(reader: Reader, built: Built) -> None:
    reader.open(f"zh/{RESOLUTION}")
    paragraphs = [*built.corpus.works[0].expressions["zh"].paragraphs()]
    assert len(paragraphs) == 47
    for paragraph in paragraphs:
        seen = str(reader.at(paragraph.id).evaluate(VISIBLE_WORDS))
        assert seen.removeprefix(" ").removesuffix(" ") == paragraph.text


@languages
def test_the_note_can_be_visited_and_left(reader: Reader, lang: str) -> None:
    path = f"{lang}/{RESOLUTION}"
    reader.open(path)
    reader.at("fnref-25").click()
    reader.arrive(path, "fn-25")
    reader.at("fn-25").locator(".note-back").click()
    reader.arrive(path, "fnref-25")


@languages
def test_a_number_is_the_address_of_its_paragraph(reader: Reader, lang: str) -> None:
    path = f"{lang}/{RESOLUTION}"
    reader.open(path)
    reader.at("op-15-c").locator(".number").click()
    reader.arrive(path, "op-15-c")


@languages
def test_a_term_tells_its_definition(reader: Reader, built: Built, lang: str) -> None:
    reader.open(f"{lang}/{RESOLUTION}", "op-3")
    term = reader.at("op-3").locator("a.term").first
    concept = built.corpus.glossary[urlsplit(term.get_attribute("href") or "").fragment]
    words = [concept.names[lang].text, concept.definitions[lang]]
    card = reader.page.locator("#hx-card")
    expect(card).to_be_hidden()
    term.hover()
    assert card_words(card)[:2] == words
    expect(term).to_have_attribute("aria-describedby", "hx-card")
    card.hover()
    reader.page.wait_for_timeout(400)
    expect(card).to_be_visible()
    reader.page.keyboard.press("Escape")
    expect(card).to_be_hidden()


@languages
def test_the_keyboard_shows_and_hides_a_card(reader: Reader, built: Built, lang: str) -> None:
    reader.open(f"{lang}/{RESOLUTION}")
    reader.at("op-3").locator(".number").focus()
    reader.page.keyboard.press("Tab")
    term = reader.page.locator(":focus")
    expect(term).to_contain_class("term")
    concept = built.corpus.glossary[urlsplit(term.get_attribute("href") or "").fragment]
    card = reader.page.locator("#hx-card")
    assert card_words(card)[:2] == [concept.names[lang].text, concept.definitions[lang]]
    reader.page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(term).to_be_focused()
    reader.page.keyboard.press("Tab")
    expect(card).to_be_visible()
    reader.page.keyboard.press("Shift+Tab")
    reader.page.keyboard.press("Shift+Tab")
    expect(card).to_be_hidden()


@languages
def test_a_provision_tells_its_article(reader: Reader, built: Built, lang: str) -> None:
    reader.open(f"{lang}/{RESOLUTION}", "op-2")
    article = next(one for one in built.corpus.instruments["untoc"].articles if one.number == 18)
    reader.at("op-2").locator("a.ref[href$='#art-18']").hover()
    told = card_words(reader.page.locator("#hx-card"))
    assert told[0] == f"{built.locales[lang].say('article', n=18)} — {article.titles[lang].text}"
    assert told[1] == built.corpus.instruments["untoc"].summaries["art-18"][lang]


@languages
def test_a_note_mark_tells_its_note(reader: Reader, built: Built, lang: str) -> None:
    reader.open(f"{lang}/{RESOLUTION}")
    note = built.corpus.works[0].expressions[lang].paragraph("fn-25")
    assert note is not None
    reader.at("fnref-25").hover()
    assert card_words(reader.page.locator("#hx-card")) == [note.text]


@languages
def test_from_a_citation_to_the_article_and_back(reader: Reader, lang: str) -> None:
    reader.open(f"{lang}/{RESOLUTION}", "op-2")
    reader.at("op-2").locator("a.ref[href$='#art-18']").click()
    reader.arrive(f"{lang}/{CONVENTION}", "art-18")
    for place in ("pp-21", "op-2"):
        back = reader.at("art-18").locator(f"xpath=following::a[contains(@href, '#{place}')]").first
        above = back.locator("xpath=preceding::*[self::h2 or self::h3][1]")
        expect(above).to_have_id("art-18")
        back.click()
        reader.arrive(f"{lang}/{RESOLUTION}", place)
        reader.page.go_back()
        reader.arrive(f"{lang}/{CONVENTION}", "art-18")


def card_words(card: Locator) -> list[str]:
    """The lines of the card, once it is shown."""
    expect(card).to_be_visible()
    return card.locator(":scope > *").all_text_contents()
