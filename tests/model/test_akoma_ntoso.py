"""Are IRIs and identifiers by the naming convention, and does each address get one of its own?"""

import pytest

from build_scripts.model.akoma_ntoso import (
    actor_of,
    document_iri,
    element_ids,
    expression_iri,
    provision_id,
    stated_date,
    work_iri,
)
from build_scripts.model.fact import Fact
from tests.pages.sample import resolution

_WORKS = [
    ("A/RES/55/25", "55/25", "2000-11-15", "/akn/un/statement/deliberation/un-ga/2000-11-15/55-25"),
    ("A/RES/217 A (III)", "217 A (III)", "1948-12-10", "/akn/un/statement/deliberation/un-ga/1948-12-10/217_A_(III)"),
    ("S/RES/1373 (2001)", "1373 (2001)", "2001-09-28", "/akn/un/statement/deliberation/un-sc/2001-09-28/1373_(2001)"),
    ("ctoc-cop-10-4", "10/4", "2020-10-16", "/akn/un/statement/deliberation/un-ctoc-cop/2020-10-16/10-4"),
    ("UNEP/EA.3/Res.4", "3/4", "", "/akn/un/statement/deliberation/un-unep-ea/1900-01-01/3-4"),
    ("harbours-3-7", "", "", "/akn/un/statement/deliberation/un-harbours/1900-01-01/nn"),
]


@pytest.mark.parametrize(("symbol", "number", "adopted", "iri"), _WORKS)
def test_the_iri_of_a_work(symbol: str, number: str, adopted: str, iri: str) -> None:
    assert work_iri(symbol, number, adopted) == iri
    assert expression_iri(iri, "ar") == f"{iri}/ara@"


def test_an_organ_of_an_organ() -> None:
    assert actor_of("A/HRC/RES/50/1") == "un-ga-hrc"
    assert actor_of("E/RES/2005/22") == "un-ecosoc"


def test_a_document_has_an_iri_where_its_symbol_and_its_date_are_stated() -> None:
    resolution_iri = "/akn/un/statement/deliberation/un-ga/2000-11-15/55-25"
    assert document_iri("A/RES/55/25", "2000-11-15") == f"{resolution_iri}/!main"
    assert document_iri("A/RES/55/25, annex II", "2000-11-15") == f"{resolution_iri}/!annex_2"
    assert document_iri("A/RES/55/25, annex", "2000-11-15") == f"{resolution_iri}/!annex_1"
    assert document_iri("A/RES/55/25", "") == ""
    assert document_iri("", "2000-11-15") == ""


def test_only_a_date_to_the_day_is_one() -> None:
    said = ("2020-10-16", "2020-10", "2020", "2020-13-01", "2020-10-12/2020-10-16", "")
    assert [stated_date(Fact(one)) for one in said] == ["2020-10-16", "", "", "", "", ""]
    assert stated_date(None) == ""


def test_provisions_of_other_documents() -> None:
    assert provision_id("art-18") == "art_18"
    assert provision_id("art-20-2") == "art_20__para_2"
    assert provision_id("art-2-b") == "art_2__point_b"
    assert provision_id("art-6-1-a") == "art_6__para_1__point_a"
    assert provision_id("vol-2225-no-39574") == ""


def test_every_address_has_an_identifier_of_its_own_and_the_same_in_both_languages() -> None:
    ids = element_ids(resolution("en"))
    assert element_ids(resolution("ar")) == ids
    assert len(set(ids.values())) == len(ids)
    named = {
        "heading": "docNumber",
        "title": "docTitle",
        "formula": "formula",
        "pp-1": "rec_1",
        "pp-1-b": "rec_1__list_1__item_b",
        "sub-1": "crossHeading_1",
        "op-1-a-ii-a": "para_1__list_1__point_a__list_1__point_ii__list_1__point_a",
        "op-1-a-wrap-up": "para_1__list_1__point_a__list_1__wrapup",
        "op-1-wrap-up": "para_1__list_1__wrapup",
        "sec-1": "sec_1",
        "op-3": "para_3",
        "sec-2-formula": "sec_2__formula",
        "sec-2-pp-1": "sec_2__rec_1",
        "sec-2-op-4": "sec_2__para_4",
        "draft-1": "cmp_1",
        "draft-1-pp-1": "cmp_1__rec_1",
        "annex-1": "att_1",
        "annex-1-sub-1": "att_1__crossHeading_1",
        "annex-1-sec-1-op-1-b": "att_1__sec_1__para_1__list_1__point_b",
        "annex-2-art-1-op-1": "att_2__art_1__para_1",
        "closing": "conclusions__p",
        "closing-2": "conclusions__p_2",
        "fn-1": "authorialNote_1",
    }
    assert {address: ids[address] for address in named} == named
