"""Asks of the engine: does it know what "ibid." means, and does it tell finders which resolution they read?"""

from collections.abc import Iterator
from dataclasses import replace

from build_scripts.linkers.engine import choose, link_resolution
from build_scripts.linkers.mention import Concept, Context, Mention, Same
from build_scripts.model.inline import Missing, Official, Reference, Target
from build_scripts.model.resolution import Kind, Resolution

from .test_engine import finder, lexicon, paragraph

_ARTICLE, _CRIME = Target("untoc", "art-18"), Concept("organized-crime")


def test_the_same_is_what_was_cited_last() -> None:
    report, letter = Official("A/75/20"), Official("S/2020/258")
    same = Mention(20, 25, Same())
    assert choose([same, Mention(0, 5, report), Mention(6, 9, _CRIME), Mention(10, 12, Missing("paragraph"))]) == [
        Mention(0, 5, report),
        Mention(6, 9, _CRIME),
        Mention(10, 12, Missing("paragraph")),
        replace(same, target=report),
    ]
    assert choose([same, replace(same, start=30, end=35), Mention(40, 45, report)], letter) == [
        replace(same, target=letter),
        replace(same, start=30, end=35, target=letter),
        Mention(40, 45, report),
    ], "of the note before, where there is nothing before it in this one"
    assert choose([same]) == [], "nothing was cited before"
    assert choose([Mention(0, 40, _ARTICLE), same], letter) == [Mention(0, 40, _ARTICLE)], "the longer one counts"


def test_a_note_knows_what_the_note_before_it_cites_last() -> None:
    letter = Official("S/2020/258")
    notes = [paragraph(text, Kind.NOTE) for text in ("See S/2020/258.", "Ibid.", "Nothing.", "Ibid.")]
    resolution = Resolution("x", "en", "xx.md", None, None, None, (), (), tuple(notes), ())
    linked = link_resolution(resolution, lexicon(), (finder("S/2020/258", letter), finder("Ibid.", Same())))
    cited = [[one.target for one in note.content if isinstance(one, Reference)] for note in linked.notes]
    assert cited == [[letter], [letter], [], []]


def test_finders_learn_the_paragraphs_and_the_body_of_the_resolution() -> None:
    seen: list[tuple[frozenset[str], str]] = []

    def spy(text: str, context: Context) -> Iterator[Mention]:
        seen.append((context.anchors, context.body))
        yield from ()

    order = paragraph("the order", Kind.OPERATIVE, replace(paragraph("the item", Kind.ITEM), id="op-1-a"))
    for slug, body in (("a-hrc-res-16-18", "A/HRC"), ("a-res-55-25", "A"), ("ctoc-cop-10-4", "")):
        resolution = Resolution(slug, "en", "xx.md", None, None, None, (), (order,), (), ())
        link_resolution(resolution, lexicon(), (spy,))
        assert seen[-1] == (frozenset({"operative-1", "op-1-a"}), body)
