"""Does the page of an instrument tell what it is, name its provisions in the reader's letters, list who cites it?"""

from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import Place, collect_citations
from build_scripts.model.inline import Target
from build_scripts.model.page import Page
from build_scripts.pipeline import Built

from .reading import Way, compose, facts, headings, under, ways, words

_PLACES = "/resolutions/ctoc-cop-10-4/#"
_PROVISIONS = {
    "zh": ["#### 第2条(b)项 #art-2-b", "#### 第20条第2款 #art-20-2"],
    "ar": ["#### المادة 2 (ب) #art-2-b", "#### المادة 20، الفقرة 2 #art-20-2"],
    "en": ["#### Article 2 (b) #art-2-b", "#### Article 20, paragraph 2 #art-20-2"],
    "fr": ["#### Article 2, alinéa b) #art-2-b", "#### Article 20, paragraphe 2 #art-20-2"],
    "ru": ["#### Статья 2, пункт (b) #art-2-b", "#### Статья 20, пункт 2 #art-20-2"],
    "es": ["#### Artículo 2, apartado b) #art-2-b", "#### Artículo 20, párrafo 2 #art-20-2"],
}
_TREATY = {
    "zh": (
        {
            "文号": "A/RES/55/25, annex I",
            "通过日期": "2000年11月15日",
            "生效": "2003年9月29日",
            "《条约汇编》": "第2225卷，第39574号",
        },
        ["## 引用段落 #cited-in", "## 所引条款 #cited-provisions", "## 全部条文 #all-articles"],
        ["### 第1条　宗旨 #art-1", "### 第18条　司法协助° #art-18"],
    ),
    "ar": (
        {
            "رمز الوثيقة": "A/RES/55/25, annex I",
            "تاريخ الاعتماد": "15 تشرين الثاني/نوفمبر 2000",
            "بدء النفاذ": "29 أيلول/سبتمبر 2003",
            "مجموعة المعاهدات": "المجلد 2225، الرقم 39574",
        },
        [
            "## الفقرات التي تستشهد به #cited-in",
            "## الأحكام المستشهد بها #cited-provisions",
            "## جميع المواد #all-articles",
        ],
        ["### المادة 1- بيان الغرض #art-1", "### المادة 18- المساعدة القانونية المتبادلة° #art-18"],
    ),
}


def _treaty(built: Built, lang: str) -> Page:
    return compose(built.corpus, lang)["instruments/untoc"]


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_page_of_the_treaty(lang: str, built: Built) -> None:
    page = _treaty(built, lang)
    known, parts, articles = _TREATY[lang]
    told = facts(page.blocks)
    assert {name: told[name] for name in known} == known
    assert [one for one in headings(page) if one.startswith("## ")] == parts
    numbered = [one for one in headings(page) if one.startswith("### ")]
    assert [one.rsplit("#", 1)[1] for one in numbered] == [f"art-{number}" for number in range(1, 42)]
    assert [one for one in numbered if one in articles] == articles
    assert Way(known[list(known)[3]], "/instruments/unts/#vol-2225-no-39574") in ways(page.blocks)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_provisions_are_named_in_the_letters_of_the_page(lang: str, built: Built) -> None:
    named = [one for one in headings(_treaty(built, lang)) if one.endswith((" #art-2-b", " #art-20-2"))]
    assert [one.rsplit(" ", 1)[1] for one in named] == ["#art-2-b", "#art-20-2"]
    assert named == _PROVISIONS[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_cites_it_is_who_cites_it(lang: str, built: Built) -> None:
    """For every instrument and every provision: the places on its page are those of the citations."""
    pages = compose(built.corpus, lang)
    citations = collect_citations(built.corpus.works, lang)
    for name in built.corpus.instruments:
        found: dict[str, list[str]] = {}
        page = pages[f"instruments/{name}"]
        for anchor in [one.rsplit("#", 1)[1] for one in headings(page)]:
            if anchor != "cited-provisions":
                places = [one.to.removeprefix(_PLACES) for one in ways(under(page, anchor)) if _PLACES in one.to]
                found["" if anchor == "cited-in" else anchor] = places
        wanted = {target.anchor: _ids(citations.by_target[target]) for target in citations.of_instrument(name)}
        assert {anchor: places for anchor, places in found.items() if places} == wanted, name


def _ids(places: list[Place]) -> list[str]:
    return [place.paragraph for place in places]


def test_each_cited_provision_is_listed_first_with_its_places(built: Built) -> None:
    links = ways(under(_treaty(built, "zh"), "cited-provisions"))
    provisions = [one for one in links if one.to.startswith("/instruments/untoc/#")]
    numbers = ["2-b", "4", "10", "14", "16", "18", "20-2", "24-4", "25", "27", "30"]
    assert [one.to for one in provisions] == [f"/instruments/untoc/#art-{number}" for number in numbers]
    after = links[links.index(Way("第18条", "/instruments/untoc/#art-18")) + 1 :][:2]
    assert after == [Way("序言部分第21段", f"{_PLACES}pp-21"), Way("第2段", f"{_PLACES}op-2")]


@pytest.mark.parametrize(
    ("lang", "told"),
    [("zh", "本网站的决议均未点名引用。"), ("ar", "لم يرد الاستشهاد به بالاسم في أي قرار على هذا الموقع.")],
)
def test_an_instrument_that_nobody_cites_says_so(lang: str, told: str, built: Built) -> None:
    text = built.docs[f"{lang}/instruments/untoc-migrants-protocol/index.md"]
    assert text.splitlines()[-1] == told


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_treaty_series_leads_to_the_treaty_and_to_the_note(lang: str, built: Built) -> None:
    page = compose(built.corpus, lang)["instruments/unts"]
    to = [one.to for one in ways(under(page, "vol-2225-no-39574"))]
    assert to == ["/instruments/untoc/", f"{_PLACES}fn-25"]


def test_terms_that_a_provision_defines_are_named_there(built: Built) -> None:
    assert Way("严重犯罪", "/glossary/#serious-crime") in ways(under(_treaty(built, "zh"), "art-2-b"))
    assert Way("جريمة خطيرة", "/glossary/#serious-crime") in ways(under(_treaty(built, "ar"), "art-2-b"))


def test_a_title_in_another_language_only_is_marked_as_such(built: Built) -> None:
    one = built.corpus.instruments["unodc"]
    bare = replace(one, titles={"fr": one.titles["fr"], "en": one.titles["en"]})
    corpus = replace(built.corpus, instruments={**built.corpus.instruments, "unodc": bare})
    page = compose(corpus, "ar")["instruments/unodc"]
    assert page.title == "United Nations Office on Drugs and Crime"
    assert headings(page)[0] == "# United Nations Office on Drugs and Crime #title"


def test_a_provision_with_paragraph_and_item_has_the_letter_of_the_page(built: Built) -> None:
    names = {one.locale.tag: one.provision_name("art-27-1-d") for one in built.settings}
    assert (names["zh"], names["ar"], names["en"]) == (
        "第27条第1款(d)项",
        "المادة 27، الفقرة 1 (د)",
        "Article 27, paragraph 1 (d)",
    )


def test_the_parts_of_an_article_stand_in_the_order_of_their_numbers(built: Built) -> None:
    treaty = built.corpus.instruments["untoc"]
    summaries = {**treaty.summaries, "art-18-9": {"zh": "九"}, "art-18-10": {"zh": "十"}}
    corpus = replace(
        built.corpus, instruments={**built.corpus.instruments, "untoc": replace(treaty, summaries=summaries)}
    )
    found = [one.rsplit("#", 1)[1] for one in headings(compose(corpus, "zh")["instruments/untoc"])]
    assert [one for one in found if one.startswith("art-18-")] == ["art-18-9", "art-18-10", "art-18-13"]


def test_a_reference_is_linked_under_the_name_of_what_it_points_to(built: Built) -> None:
    found = {one.locale.tag: one.target_link(Target("untoc", "art-2-b")) for one in built.settings}
    links = {tag: (words(one.content), one.path, one.anchor) for tag, one in found.items()}
    assert links["ar"] == ("المادة 2 (ب)", "instruments/untoc", "art-2-b")
    assert links["zh"] == ("第2条(b)项", "instruments/untoc", "art-2-b")
