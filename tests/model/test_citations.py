"""Are the two directions of citing each the transpose of the other?"""

from dataclasses import replace

import pytest

from build_scripts.diagnostics import Where
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import Place, collect_citations, concepts_of, targets_of
from build_scripts.model.inline import Held, Missing, Official, Own, Reference, Target, TermUse, Text
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.pipeline import Built

_SLUG = "ctoc-cop-10-4"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_direction_is_the_transpose_of_the_other(lang: str, built: Built) -> None:
    citations = collect_citations(built.corpus.works, lang)
    forward = {(place, target) for place, targets in citations.by_place.items() for target in targets}
    back = {(place, target) for target, places in citations.by_target.items() for place in places}
    assert forward == back
    assert len(forward) == sum(map(len, citations.by_target.values()))


def test_each_target_of_a_paragraph_counts_once() -> None:
    port, oil = Target("port", "art-2"), Target("oil")
    content = (
        Reference((Text("a"),), port),
        TermUse((Text("b"),), "fog"),
        Reference((Text("c"),), oil),
        Reference((Text("d"),), port),
        TermUse((Text("e"),), "fog"),
    )
    paragraph = Paragraph("op-1", Kind.OPERATIVE, "1.", content, Where("a.md"))
    assert list(targets_of(paragraph)) == [port, oil]
    assert list(concepts_of(paragraph)) == ["fog"]


def test_a_chapeau_does_not_cite_what_its_items_cite(built: Built) -> None:
    citations = collect_citations(built.corpus.works, "zh")
    assert citations.by_place[Place(_SLUG, "op-15")] == [Target("unodc")]
    assert citations.by_target[Target("unodc-2012-manual")] == [Place(_SLUG, "op-15-d")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_resolution_cites(lang: str, built: Built) -> None:
    """Counted by hand in the Chinese text."""
    citations = collect_citations(built.corpus.works, lang)
    provisions = {target.anchor: [one.paragraph for one in places] for target, places in citations.by_target.items()}
    assert {anchor: places for anchor, places in provisions.items() if anchor} == {
        "art-2-b": ["op-2"],
        "art-4": ["op-6"],
        "art-10": ["op-13"],
        "art-14": ["op-9"],
        "art-16": ["op-2"],
        "art-18": ["pp-21", "op-2"],
        "art-20-2": ["op-12"],
        "art-24-4": ["pp-14"],
        "art-25": ["pp-14"],
        "art-27": ["op-8"],
        "art-30": ["pp-20"],
        "vol-2225-no-39574": ["fn-25"],
    }


def test_the_targets_of_an_instrument_come_in_the_order_of_their_numbers(built: Built) -> None:
    citations = collect_citations(built.corpus.works, "zh")
    anchors = [target.anchor for target in citations.of_instrument("untoc")]
    numbers = ["2-b", "4", "10", "14", "16", "18", "20-2", "24-4", "25", "27", "30"]
    assert anchors == ["", *(f"art-{number}" for number in numbers)]


def test_documents_are_told_apart_from_instruments(built: Built) -> None:
    report, text, own = Official("A/75/20"), Held("unodc"), Own("op-2")
    cited = tuple(Reference((Text("x"),), one) for one in (report, own, text, Missing("paragraph"), report))
    (work,) = built.corpus.works
    official = replace(work.official, operative=(replace(work.official.operative[0], content=cited),))
    citations = collect_citations([replace(work, expressions={"zh": official})], "zh")
    place = Place(_SLUG, "op-1")
    assert citations.all_by_place[place] == [report, own, text]
    assert place not in citations.by_place
    assert citations.by_document == {report: [place], text: [place]}
    assert citations.of_whole("unodc") == [Place(_SLUG, "pp-8"), place], "the instrument and its text are one"
