"""The search of the theme finds words of six languages, from a server and from files, and its results lead there."""

import unicodedata

import pytest
from playwright.sync_api import Locator, expect

from tests.site.browsing import Reader

QUERIES = (
    ("zh", "司法协助"),
    ("zh", "罪所得"),
    ("ar", "اتفاقية"),
    ("ar", "الاتفاقية"),
    ("ru", "конвенция"),
    ("fr", "extradition"),
    ("fr", "criminalite"),
    ("en", "confiscation"),
    ("es", "extradicion"),
)


def folded(text: str) -> str:
    """Text without case and accents."""
    return "".join(one for one in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(one))


def bare(lang: str, query: str) -> str:
    """What a page that answers shows: in Arabic, the word with or without its article."""
    return folded(query).removeprefix("ال") if lang == "ar" else folded(query)


def write(reader: Reader, query: str) -> Locator:
    """Write into the search field that has the focus. The theme listens to keys, and characters beyond ASCII are
    inserted without any, as an input method does that ends with a key of its own. Returns the links found."""
    reader.page.keyboard.type(query)
    reader.page.keyboard.press("End")
    return reader.page.locator(".md-search-result__item a")


@pytest.mark.parametrize(("lang", "query"), QUERIES)
def test_a_word_is_found_and_the_result_leads_to_it(reader: Reader, lang: str, query: str) -> None:
    page = reader.page
    reader.open(f"{lang}/about/")
    page.locator("input.md-search__input").click()
    first = write(reader, query).first
    expect(first).to_be_visible()
    first.click()
    page.wait_for_url(lambda url: "/about/" not in url or "#" in url)
    path, anchor = reader.place
    file = reader.edition.folder / (path + "index.html" if path.endswith("/") else path)
    assert path.startswith(f"{lang}/")
    assert file.is_file()
    assert bare(lang, query) in folded(page.locator("article").inner_text())
    if anchor:
        expect(reader.at(anchor)).to_have_count(1)


def test_a_word_that_stands_nowhere_is_not_found(reader: Reader) -> None:
    reader.open("zh/")
    reader.page.locator("input.md-search__input").click()
    found = write(reader, "qwxzqwxz")
    expect(reader.page.locator(".md-search-result__meta")).to_have_text("没有找到符合条件的结果")
    expect(found).to_have_count(0)


def test_the_keyboard_alone_searches(reader: Reader) -> None:
    page = reader.page
    reader.open("zh/")
    page.keyboard.press("/")
    first = write(reader, "引渡").first
    expect(first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: reader.edition.place(url) != ("zh/", ""))
    assert "引渡" in page.locator("article").inner_text()
