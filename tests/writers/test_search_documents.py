"""Is everything that a reader may look for a document of its own, with its own words and an address that exists?"""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from build_scripts.checks.addresses import addresses_of
from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.citations import Place, collect_citations
from build_scripts.model.inline import Held, Official, Reference, Text
from build_scripts.model.work import Corpus
from build_scripts.pages.places import place_names
from build_scripts.pages.setting import Setting, compose_setting
from build_scripts.pipeline import Built
from build_scripts.writers.search_documents import Document, Documents, collect_documents
from tests.pages.reading import compose
from tests.pages.sample import SLUG, corpus, resolution

_LOCALES, _ = read_locales()


def setting_of(corpus: Corpus, lang: str) -> Setting:
    return compose_setting(corpus, _LOCALES[lang], _LOCALES, collect_citations(corpus.works, lang))


def sample(built: Built, lang: str, *langs: str) -> Documents:
    """The documents of the handmade resolution; the first of `langs` is official."""
    return collect_documents(setting_of(corpus(built.corpus, *langs), lang))


def of_project(built: Built, lang: str) -> Documents:
    return collect_documents(next(one for one in built.settings if one.locale.tag == lang))


def named(documents: Iterable[Document], address: str) -> Document:
    (found,) = (one for one in documents if one.address == address)
    return found


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_every_paragraph_and_note_is_a_document_with_its_own_words(built: Built, lang: str) -> None:
    ((work, paragraphs),) = sample(built, lang, lang).works
    text = resolution(lang)
    assert work.slug == SLUG
    written = [one for one in paragraphs if not one.is_named]
    assert [(one.address, one.text) for one in written] == [
        (f"resolutions/{SLUG}#{paragraph.id}", paragraph.text) for paragraph in text.paragraphs()
    ]
    assert {"op-1", "op-1-a-ii-a", "op-1-a-wrap-up", "annex-2-art-1-op-1", "draft-1-pp-1", "closing-2", "fn-1"} <= {
        one.address.partition("#")[2] for one in written
    }
    names = place_names(_LOCALES[lang], text)
    assert [one.name for one in written] == [names[one.address.partition("#")[2]] for one in written]
    # Nobody finds all second paragraphs by the word "paragraph".
    assert {one.name_words for one in written} == {""}
    assert {one.lang for one in written} == {""}


def test_a_paragraph_does_not_hold_the_words_of_its_items(built: Built) -> None:
    ((_, paragraphs),) = sample(built, "en", "en").works
    chapeau = named(paragraphs, f"resolutions/{SLUG}#op-1")
    assert chapeau.text.endswith("in consultation with the pilots:")
    assert "dusk" not in chapeau.text
    assert "dusk" in named(paragraphs, f"resolutions/{SLUG}#op-1-a-i").text


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_headings_of_the_page_are_found_by_their_names(built: Built, lang: str) -> None:
    ((_, paragraphs),) = sample(built, lang, lang).works
    say = _LOCALES[lang].say
    assert [(one.address, one.name_words, one.text) for one in paragraphs if one.is_named] == [
        (f"resolutions/{SLUG}#preamble", say("preamble"), ""),
        (f"resolutions/{SLUG}#operative-part", say("operative_part"), ""),
        (f"resolutions/{SLUG}#notes", say("notes"), ""),
    ]


def test_a_text_of_another_language_says_which(built: Built) -> None:
    ((_, shown),) = sample(built, "ru", "en", "ar").works
    assert {one.lang for one in shown if not one.is_named} == {"en"}
    assert named(shown, f"resolutions/{SLUG}#op-2").text == resolution("en").operative[1].text


def test_a_paragraph_not_yet_translated_stands_in_the_official_words(built: Built) -> None:
    made = corpus(built.corpus, "en", "ar")
    (work,) = made.works
    arabic = work.expressions["ar"]
    gap = replace(arabic.operative[1], content=(), untranslated=True)
    broken = replace(arabic, operative=(arabic.operative[0], gap))
    work = replace(work, expressions={**work.expressions, "ar": broken})
    ((_, paragraphs),) = collect_documents(setting_of(replace(made, works=(work,)), "ar")).works
    foreign = [one for one in paragraphs if one.lang]
    assert [(one.address, one.lang, one.text) for one in foreign] == [
        (f"resolutions/{SLUG}#op-2", "en", resolution("en").operative[1].text)
    ]
    assert foreign[0].name == "الفقرة 2 من المنطوق"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_numbers_follow_the_row(built: Built, lang: str) -> None:
    documents = of_project(built, lang)
    row = list(documents.row())
    assert len(row) == len(documents.articles) + len(documents.terms) + sum(len(some) for _, some in documents.works)
    for place, number in documents.numbers().items():
        assert row[number].address == f"resolutions/{place.slug}#{place.paragraph}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_provision_comes_with_its_title_its_summary_and_who_cites_it(built: Built, lang: str) -> None:
    documents = of_project(built, lang)
    article = named(documents.articles, "instruments/untoc#art-18")
    untoc = built.corpus.instruments["untoc"]
    (titles,) = (one.titles for one in untoc.articles if one.number == 18)
    assert article.name == f"{_LOCALES[lang].say('article', n=18)} — {titles[lang].text}"
    assert article.text == untoc.summaries["art-18"][lang]
    assert article.around == untoc.titles[lang].text
    assert {place.paragraph for place in article.places} == {"pp-21", "op-2"}
    # An item of an article bears the title of the article.
    item = named(documents.articles, "instruments/untoc#art-2-b")
    (use,) = (one.titles for one in untoc.articles if one.number == 2)
    assert item.name.endswith(f" — {use[lang].text}")
    assert [one for one in untoc.articles if f"instruments/untoc#art-{one.number}" not in addresses(documents)] == []


def addresses(documents: Documents) -> set[str]:
    return {one.address for one in documents.row()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_instrument_is_found_by_its_symbol_and_its_title(built: Built, lang: str) -> None:
    documents = of_project(built, lang)
    resolution_55_25 = named(documents.articles, "instruments/a-res-55-25")
    assert (resolution_55_25.name, resolution_55_25.symbol) == ("A/RES/55/25", "A/RES/55/25")
    assert resolution_55_25.text == built.corpus.instruments["a-res-55-25"].titles[lang].text
    assert {place.paragraph for place in resolution_55_25.places} == {"pp-1", "pp-5"}
    convention = named(documents.articles, "instruments/untoc")
    assert (convention.name, convention.text) == (built.corpus.instruments["untoc"].titles[lang].text, "")
    assert Place("ctoc-cop-10-4", "op-14") in convention.places


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_term_comes_with_its_definition_and_who_uses_it(built: Built, lang: str) -> None:
    documents = of_project(built, lang)
    assert len(documents.terms) == len(built.corpus.glossary)
    term = named(documents.terms, "glossary#confiscation")
    concept = built.corpus.glossary["confiscation"]
    assert (term.name, term.text) == (concept.names[lang].text, concept.definitions[lang])
    assert {place.paragraph for place in term.places} == {"op-7", "op-9"}


def test_a_document_elsewhere_has_no_address_and_those_who_cite_it(built: Built) -> None:
    made = corpus(built.corpus, "en")
    (work,) = made.works
    text = work.expressions["en"]
    targets = (Official("S/RES/1373(2001)"), Official("A/RES/55/25"), Held("unodc"))
    citing = replace(text.operative[1], content=tuple(Reference((Text("x"),), one) for one in targets))
    work = replace(work, expressions={"en": replace(text, operative=(text.operative[0], citing))})
    documents = collect_documents(setting_of(replace(made, works=(work,)), "en"))
    # One that we have a page for is led to by that page.
    (elsewhere,) = (one for one in documents.articles if not one.address)
    assert (elsewhere.name, elsewhere.symbol, elsewhere.text) == ("S/RES/1373(2001)", "S/RES/1373(2001)", "")
    assert elsewhere.places == (Place(SLUG, "op-2"),)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_every_address_is_one_of_a_page(built: Built, lang: str) -> None:
    made = corpus(built.corpus, lang)
    published = (one for page in compose(made, lang).values() for one in (f"/{page.path}/", *addresses_of(page)))
    known = {one.removeprefix(f"/{lang}").removeprefix("/").replace("/#", "#").removesuffix("/") for one in published}
    documents = collect_documents(setting_of(made, lang))
    assert len(addresses(documents)) > 150
    assert addresses(documents) - known == set()
