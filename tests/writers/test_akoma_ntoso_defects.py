"""Do the schema of OASIS and our own rules catch what is wrong with a file of Akoma Ntoso?"""

from collections.abc import Callable

import pytest
from lxml import etree

from build_scripts.pipeline import Built
from tests.akoma_ntoso import (
    HX,
    all_of,
    at,
    broken,
    invalid,
    tree,
)

_SLUG = "ctoc-cop-10-4"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
Spoil = Callable[[etree._Element], None]


def _root(built: Built, lang: str) -> etree._Element:
    return tree(built.data[f"formats/{_SLUG}/{_SLUG}.{lang}.akn.xml"])


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
    del at(root, "op-3").attrib[f"{HX}address"]


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
