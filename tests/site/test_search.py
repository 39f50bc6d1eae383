"""What the search finds, online and from files: in groups, with its number, marked where it leads; a number leads to
its place; what is not found is said in the language of the page, with a way on.
"""

import pytest
from playwright.sync_api import expect

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.pipeline import Built
from tests.site.browsing import CONVENTION, RESOLUTION, VISIBLE_WORDS, Reader
from tests.site.searching import Box, fragment, marks, query_of

Locales = dict[str, Locale]
languages = pytest.mark.parametrize("lang", ["zh", "ar", "en"])

# A query, and the words by which a reader of the source would look for it.
WORDED = {"zh": ("司法协助", "司法协助"), "ar": ("الفساد", "فساد"), "en": ("confiscation", "confiscat")}


@pytest.fixture
def box(reader: Reader) -> Box:
    """The box of the page that the reader opens."""
    return Box(reader.page)


@languages
def test_results_stand_in_groups_with_their_number(reader: Reader, box: Box, built: Built, lang: str) -> None:
    query, sought = WORDED[lang]
    reader.open(f"{lang}/about/")
    box.field.click()
    box.ask(query)
    titles = dict(title.rsplit(" · ", 1) for title in box.groups())
    assert set(titles) == {box.text(kind) for kind in ("paragraph", "article", "term")}
    expect(box.status).to_have_text(box.text("count").replace("{n}", str(sum(map(int, titles.values())))))
    for kind in ("paragraph", "article", "term"):
        box.one("kinds").get_by_role("radio", name=box.text(kind)).click()
        ((title, found),) = box.groups().items()
        assert title == f"{box.text(kind)} · {len(found)}"
        assert len(found) == int(titles[box.text(kind)])
        expect(box.status).to_have_text(box.text("count").replace("{n}", str(len(found))))
        if kind == "paragraph":
            text = built.corpus.works[0].shown_in(lang)
            holding = {(f"{lang}/{RESOLUTION}", one.id) for one in text.paragraphs() if sought in one.text.lower()}
            assert set(box.found(reader.edition)) == holding
    box.one("kinds").get_by_role("radio").first.click()
    assert len(box.groups()) == 3


def test_a_group_that_is_cut_can_be_shown_whole(reader: Reader, box: Box) -> None:
    reader.open("zh/about/")
    box.field.click()
    box.ask("公约")
    number = int(next(title for title in box.groups() if title.startswith("段落")).rsplit(" ", 1)[1])
    assert number > 8
    more = box.options.get_by_text(f"显示全部（{number}）")
    more.click()
    assert list(box.groups()) == [f"段落 · {number}"]
    assert len(box.found(reader.edition)) == number
    expect(box.one("kinds").get_by_label("段落")).to_be_checked()
    expect(box.field).to_be_focused()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_announced_is_in_the_language_of_the_page(
    reader: Reader, box: Box, locales: Locales, lang: str
) -> None:
    say = locales[lang].say
    reader.open(f"{lang}/about/")
    box.field.click()
    box.ask("qwxzqwxz")
    expect(box.status).to_have_text(say("search_none", query="qwxzqwxz"))
    assert box.told().strip() == ""
    assert box.options.count() == 0
    expect(box.field).to_have_attribute("aria-expanded", "false")
    box.ask("A/RES/70/1")
    expect(box.status).to_have_text(say("search_count", n=2))
    assert list(box.groups()) == [f"{say(f'search_kind_{kind}')} · 1" for kind in ("article", "paragraph")]
    assert box.found(reader.edition) == [(f"{lang}/instruments/a-res-70-1/", ""), (f"{lang}/{RESOLUTION}", "pp-17")]


RUNS = "(one) => [...one.querySelectorAll('bdi')].map((run) => run.textContent)"


def test_words_of_another_direction_take_no_signs_along(reader: Reader, box: Box) -> None:
    reader.open("ar/about/")
    box.field.click()
    assert box.field.evaluate("(field) => getComputedStyle(field).direction") == "rtl"
    box.ask("extradition")
    assert box.field.evaluate("(field) => getComputedStyle(field).direction") == "ltr"
    assert box.one("notes").locator("p").evaluate(RUNS) == ["extradition", "English", "تسليم المجرمين"]
    box.field.fill("")
    assert box.field.evaluate("(field) => getComputedStyle(field).direction") == "rtl"
    box.ask("qwxzqwxz")
    assert box.status.evaluate(RUNS) == ["qwxzqwxz"]


# As in a corpus that cites a document of which we have no page.
WITHOUT_A_PAGE = """async () => {
  await hexaglotSearch.ready("zh");
  const entry = hexaglotSearch.data["zh/core"].articles.find((one) => one[4] === "A/RES/70/1");
  entry[0] = "";
}"""


def test_a_document_without_a_page_is_no_result_but_those_who_cite_it_are(reader: Reader, box: Box) -> None:
    reader.open("zh/about/")
    reader.page.evaluate(WITHOUT_A_PAGE)
    box.field.click()
    box.ask("A/RES/70/1")
    expect(box.status).to_have_text("结果：1")
    assert list(box.groups()) == ["段落 · 1"]
    assert box.found(reader.edition) == [(f"zh/{RESOLUTION}", "pp-17")]


# A word that a link cuts in two is one match: 司法协助 is a link to its term, 方面 stands behind it.
MARKED = [
    ("zh", "司法协助", "op-3", ["司法协助"]),
    ("zh", "协助方面", "pp-15", ["协助", "方面"]),
    ("zh", "第55/25号", "pp-5", ["第55", "25号"]),
    ("ar", "فساد", "op-4", ["الفساد"]),
    ("ar", "تسليم المجرمين", "op-3", ["وتسليم", "المجرمين"]),
    ("en", "extradition", "pp-15", ["extradition"]),
    ("en", "article 18", "pp-21", ["article", "18"]),
]


@pytest.mark.parametrize(("lang", "query", "anchor", "words"), MARKED)
def test_a_match_is_marked_in_the_result_and_where_it_leads(
    reader: Reader, box: Box, built: Built, *, lang: str, query: str, anchor: str, words: list[str]
) -> None:
    reader.open(f"{lang}/about/")
    box.field.click()
    box.ask(query)
    result = box.one("list").locator(f"a[href$='#{anchor}']")
    assert "".join(marks(result)).replace("/", "") == "".join(words)
    result.click()
    reader.page.wait_for_url(lambda url: fragment(url) == f"#{anchor}")
    assert query_of(reader.page.url) == query
    paragraph = reader.at(anchor)
    expect(paragraph).to_be_in_viewport()
    expect(paragraph.locator("mark").first).to_be_visible()
    assert marks(paragraph) == words
    assert reader.page.locator("article mark").count() == len(words)
    source = built.corpus.works[0].shown_in(lang).paragraph(anchor)
    assert source is not None
    assert str(paragraph.evaluate(VISIBLE_WORDS)).strip(" ") == source.text


NUMBERED = [
    ("en", "article 18", CONVENTION, "art-18"),
    ("zh", "第18条", CONVENTION, "art-18"),
    ("ar", "المادة 18", CONVENTION, "art-18"),
    ("en", "15 (c)", RESOLUTION, "op-15-c"),
    ("zh", "15（c）", RESOLUTION, "op-15-c"),
    ("ar", "15 (ج)", RESOLUTION, "op-15-c"),
    ("zh", "第55/25号", "instruments/a-res-55-25/", ""),
    ("en", "footnote 25", RESOLUTION, "fn-25"),
    ("zh", "脚注25", RESOLUTION, "fn-25"),
    ("ar", "الحاشية 25", RESOLUTION, "fn-25"),
]


@pytest.mark.parametrize(("lang", "query", "path", "anchor"), NUMBERED)
def test_a_number_leads_to_its_place(
    reader: Reader, box: Box, *, lang: str, query: str, path: str, anchor: str
) -> None:
    reader.open(f"{lang}/")
    reader.page.keyboard.press("/")
    box.ask(query)
    # Nothing is chosen: Enter follows the first.
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url(lambda url: "q=" in url)
    assert reader.place == (f"{lang}/{path}", anchor)
    assert query_of(reader.page.url) == query
    if anchor:
        expect(reader.at(anchor)).to_be_in_viewport()


ACROSS = [("zh", "confiscation", "en"), ("fr", "没收", "zh"), ("ar", "confiscation", "en"), ("en", "مصادرة", "ar")]


@pytest.mark.parametrize(("lang", "query", "other"), ACROSS)
def test_a_term_is_found_by_its_name_in_another_language(
    reader: Reader, box: Box, locales: Locales, built: Built, *, lang: str, query: str, other: str
) -> None:
    own = built.corpus.glossary["confiscation"].names[lang].text
    reader.open(f"{lang}/about/")
    box.field.click()
    box.ask(query)
    told = locales[lang].say("search_across", query=query, language=locales[other].name, name=own)
    assert box.told().strip() == told
    assert box.found(reader.edition) == [
        (f"{lang}/glossary/", "confiscation"),
        (f"{lang}/{RESOLUTION}", "op-7"),
        (f"{lang}/{RESOLUTION}", "op-9"),
    ]


MISTYPED = [("en", "confiscaton", "confiscation"), ("zh", "司法协住", "司法协助"), ("ar", "المجرمسن", "المجرمين")]


@pytest.mark.parametrize(("lang", "query", "meant"), MISTYPED)
def test_what_is_mistyped_finds_nothing_and_is_put_right(
    reader: Reader, box: Box, locales: Locales, *, lang: str, query: str, meant: str
) -> None:
    say = locales[lang].say
    reader.open(f"{lang}/about/")
    box.field.click()
    box.ask(query)
    expect(box.status).to_have_text(say("search_none", query=query))
    assert box.options.count() == 0
    box.one("notes").get_by_role("button", name=say("search_meant", query=meant)).click()
    expect(box.field).to_have_value(meant)
    expect(box.field).to_be_focused()
    expect(box.options).not_to_have_count(0)
    assert meant in "".join(marks(box.one("list")))


@pytest.mark.parametrize(("lang", "query", "other", "number"), [("en", "巴勒莫", "zh", 2), ("ar", "Palermo", "es", 2)])
def test_what_only_another_language_has_is_offered_there(
    reader: Reader, box: Box, locales: Locales, *, lang: str, query: str, other: str, number: int
) -> None:
    reader.open(f"{lang}/about/")
    box.field.click()
    box.ask(query)
    expect(box.status).to_have_text(locales[lang].say("search_none", query=query))
    link = box.one("notes").get_by_role("link", name=f"{locales[other].name} · {number}")
    expect(link).to_have_attribute("lang", other)
    assert locales[lang].say("search_elsewhere") in box.told()
    link.click()
    reader.page.wait_for_url(lambda url: "search=" in url)
    assert reader.place == (f"{other}/", "")
    expect(box.field).to_have_value(query)
    expect(box.status).to_have_text(locales[other].say("search_count", n=number))
    expect(box.one("list")).to_contain_text(query)
