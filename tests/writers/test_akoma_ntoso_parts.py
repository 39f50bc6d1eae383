"""Does everything that a resolution may hold find its place in Akoma Ntoso, whatever stands around it?"""

from dataclasses import replace

from lxml import etree

from build_scripts.model.inline import (
    Held,
    Missing,
    NoteMark,
    Official,
    Own,
    PageBreak,
    Reference,
    Text,
)
from build_scripts.model.resolution import Part, PartKind, Resolution
from build_scripts.pipeline import Built
from build_scripts.writers.akn_metadata import leads_of
from tests.akoma_ntoso import AKN, all_of, at, broken, invalid, is_iri, setting_in, tree, words_in, written
from tests.pages.sample import resolution


def _sample(built: Built, text: Resolution) -> etree._Element:
    return tree(written(setting_in(built.settings, text.lang), text))


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
    assert [one.get("href") for one in all_of(at(root, "title"), "ref")] == [
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
    assert words_in(note).strip() == "See the harbour book, vol. 2."


def test_signs_that_xml_forbids(built: Built) -> None:
    text = resolution("en")
    assert text.title is not None
    signs = "<b>&amp; ]]> \x00\x0b\x1f\ud800\ufffe \r\t\u2028 “” '\""
    title = replace(text.title, content=(Text(signs), PageBreak("marked")), label=signs)
    root = _sample(built, replace(text, title=title))
    assert invalid(root) == []
    shown = "<b>&amp; ]]> \ufffd\ufffd\ufffd\ufffd\ufffd \r\t\u2028 “” '\""
    assert words_in(at(root, "title")) == shown + shown
