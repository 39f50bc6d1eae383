"""Asks of the engine: which of the mentions found are linked, and do the words, marks and breaks stay as they were?"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_scripts.diagnostics import Where
from build_scripts.linkers.engine import choose, cut, link_paragraph, link_resolution
from build_scripts.linkers.lexicon import Lexicon, compile_lexicon
from build_scripts.linkers.mention import Concept, Context, Finder, Mention, Opening, Same
from build_scripts.locales.locale import read_locales
from build_scripts.model.inline import (
    AnyTarget,
    Emphasis,
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
    plain_text,
    walk,
)
from build_scripts.model.resolution import Kind, Paragraph, Resolution

_TREATY, _ARTICLE, _CRIME = Target("untoc"), Target("untoc", "art-18"), Concept("organized-crime")
_MARK, _BREAK = NoteMark("25"), PageBreak("marked")


def lexicon() -> Lexicon:
    return compile_lexicon(read_locales()[0]["en"], {}, {}, ())


def paragraph(text: str, kind: Kind = Kind.OPERATIVE, *items: Paragraph) -> Paragraph:
    return Paragraph(f"{kind.value}-1", kind, "", (Text(text),), Where("xx.md"), items)


def finder(words: str, target: AnyTarget | Concept | Opening | Same, *, once: bool = False) -> Finder:
    """A finder that finds these words wherever they stand."""

    def find(text: str, context: Context) -> Iterator[Mention]:
        start = text.find(words)
        while start >= 0:
            yield Mention(start, start + len(words), target, once)
            start = text.find(words, start + 1)

    return find


@pytest.mark.parametrize(
    ("found", "chosen"),
    [
        pytest.param([], [], id="none"),
        pytest.param([(9, 12), (0, 3), (4, 8)], [(0, 3), (4, 8), (9, 12)], id="in-order-of-place"),
        pytest.param([(0, 5), (3, 12)], [(3, 12)], id="the-longer-one"),
        pytest.param([(0, 12), (3, 5)], [(0, 12)], id="the-outer-one"),
        pytest.param([(0, 4), (3, 9), (8, 11)], [(3, 9)], id="the-longest-pushes-out-both-neighbours"),
        pytest.param([(0, 6), (5, 10), (9, 19)], [(0, 6), (9, 19)], id="a-loser-pushes-out-nobody"),
        pytest.param([(0, 4), (4, 8)], [(0, 4), (4, 8)], id="touching-is-no-overlap"),
    ],
)
def test_of_overlapping_mentions_the_longest_counts(
    found: list[tuple[int, int]], chosen: list[tuple[int, int]]
) -> None:
    mentions = [Mention(start, end, Target(f"at-{start}")) for start, end in found]
    assert [(one.start, one.end) for one in choose(mentions)] == chosen
    assert [(one.start, one.end) for one in choose(reversed(mentions))] == chosen


def test_of_equally_long_mentions_the_earlier_finder_counts() -> None:
    for first, second in ((_TREATY, _CRIME), (_CRIME, _TREATY)):
        assert choose([Mention(0, 5, first), Mention(0, 5, second)]) == [Mention(0, 5, first)]
        assert choose([Mention(3, 8, first), Mention(0, 5, second)]) == [Mention(3, 8, first)]


def test_once_links_the_first_mention_of_each_target() -> None:
    targets: tuple[Target | Concept, ...] = (_TREATY, _CRIME, _TREATY, _CRIME)
    found = [Mention(place * 10, place * 10 + 3, target, once=True) for place, target in enumerate(targets)]
    assert [(one.start, one.target) for one in choose(found)] == [(0, _TREATY), (10, _CRIME)]
    assert [one.start for one in choose(replace(one, once=False) for one in found)] == [0, 10, 20, 30]


def test_once_counts_places_in_the_text_and_only_what_is_linked() -> None:
    late, early = Mention(30, 40, _TREATY, once=True), Mention(5, 9, _TREATY, once=True)
    assert choose([late, early]) == [early], "the longer one comes later in the text"
    assert choose([late, early, Mention(0, 20, _ARTICLE)]) == [Mention(0, 20, _ARTICLE), late], "early is not linked"
    assert choose([Mention(0, 4, _ARTICLE), late]) == [Mention(0, 4, _ARTICLE), late], "an article is another target"
    always = Mention(0, 4, _TREATY)
    assert choose([always, late]) == [always], "the target has been mentioned, if not by one that comes once"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param([Text("to the Office")], [Text("to "), "the Office"], id="at-the-end"),
        pytest.param([Text("the Office says")], ["the Office", Text(" says")], id="at-the-beginning"),
        pytest.param([Text("the Office")], ["the Office"], id="the-whole"),
        pytest.param(
            [Text("to "), _MARK, Text("the Office, who")],
            [Text("to "), _MARK, "the Office", Text(", who")],
            id="mark-before",
        ),
        pytest.param(
            [Text("to the Office"), _MARK, Text(", who")],
            [Text("to "), "the Office", _MARK, Text(", who")],
            id="mark-after",
        ),
        pytest.param([_MARK, Text("the Office"), _MARK], [_MARK, "the Office", _MARK], id="marks-around"),
        pytest.param(
            [Text("to the "), _MARK, Text("Office")],
            [Text("to "), Text("the "), _MARK, Text("Office")],
            id="mark-inside-leaves-it-unlinked",
        ),
        pytest.param(
            [Text("to "), _BREAK, Text("the Office"), _BREAK, Text(".")],
            [Text("to "), _BREAK, "the Office", _BREAK, Text(".")],
            id="breaks-around",
        ),
        pytest.param(
            [Text("the "), _BREAK, Text("Office"), _BREAK, _MARK],
            [(Text("the "), _BREAK, Text("Office")), _BREAK, _MARK],
            id="break-inside-is-linked",
        ),
        pytest.param(
            [Text("the O"), Text("ffi"), Text("ce says")],
            [(Text("the O"), Text("ffi"), Text("ce")), Text(" says")],
            id="across-texts",
        ),
    ],
)
def test_a_mention_is_cut_at_its_ends_and_marks_stay_outside(
    content: list[Inline], expected: list[Inline | str | tuple[Inline, ...]]
) -> None:
    """A string or tuple in what is expected stands for the content of the reference."""
    start = plain_text(content).index("the Office")
    references = [
        Reference((Text(one),) if isinstance(one, str) else one, _TREATY) if isinstance(one, str | tuple) else one
        for one in expected
    ]
    assert list(cut(content, [Mention(start, start + 10, _TREATY)])) == references


def test_each_kind_of_target_has_its_inline() -> None:
    mentions = [Mention(0, 5, Opening()), Mention(6, 9, _ARTICLE), Mention(10, 14, _CRIME)]
    assert cut([Text("Urges all to act.")], mentions) == (
        Emphasis((Text("Urges"),)),
        Text(" "),
        Reference((Text("all"),), _ARTICLE),
        Text(" "),
        TermUse((Text("to a"),), "organized-crime"),
        Text("ct."),
    )


def test_a_paragraph_is_linked_with_its_items() -> None:
    item = paragraph("See organized crime.", Kind.ITEM)
    finders = (finder("organized crime", _CRIME, once=True), finder("organized crime group", _TREATY))
    context = Context(lexicon(), Kind.OPERATIVE)
    whole = paragraph("On organized crime in organized crime groups:", Kind.OPERATIVE, item)
    linked = whole.map(lambda one: link_paragraph(one, context, finders))
    crime = TermUse((Text("organized crime"),), "organized-crime")
    group = Reference((Text("organized crime group"),), _TREATY)
    assert linked.content == (Text("On "), crime, Text(" in "), group, Text("s:"))
    assert linked.items == (replace(item, content=(Text("See "), crime, Text("."))),), "`once` begins anew in an item"


@pytest.mark.parametrize(
    "target", [_ARTICLE, Held("ctoc-cop-10-4"), Official("A/RES/73/186"), Own("op-4"), Missing("instrument")], ids=repr
)
def test_every_target_of_a_reference_is_kept(target: AnyTarget) -> None:
    assert cut([Text("all")], [Mention(0, 3, target)]) == (Reference((Text("all"),), target),)


def test_finders_learn_the_kind_of_paragraph() -> None:
    seen: list[tuple[str, Kind]] = []

    def spy(text: str, context: Context) -> Iterator[Mention]:
        seen.append((text, context.kind))
        yield from ()

    resolution = Resolution(
        slug="x",
        lang="en",
        file="xx.md",
        heading=paragraph("the heading", Kind.HEADING),
        title=paragraph("the title", Kind.TITLE),
        formula=paragraph("the formula", Kind.FORMULA),
        preamble=(paragraph("the recital", Kind.PREAMBULAR),),
        operative=(paragraph("the order", Kind.OPERATIVE, paragraph("the item", Kind.ITEM)),),
        notes=(paragraph("the note", Kind.NOTE),),
        ledger=(),
    )
    linked = link_resolution(resolution, lexicon(), (spy, finder("the ", _TREATY)))
    assert sorted(seen, key=lambda one: one[1].value) == [
        ("the formula", Kind.FORMULA),
        ("the item", Kind.ITEM),
        ("the note", Kind.NOTE),
        ("the order", Kind.OPERATIVE),
        ("the recital", Kind.PREAMBULAR),
    ]
    unlinked = [one.text for one in linked.paragraphs() if one.content == (Text(one.text),)]
    assert unlinked == ["the heading", "the title"], "heading and title are links themselves"


_CONTENT = st.lists(
    st.one_of(
        st.text(min_size=1, max_size=6).map(Text),
        st.integers(1, 3).map(lambda number: NoteMark(str(number))),
        st.sampled_from(["marked", "inferred"]).map(PageBreak),
    ),
    max_size=12,
)
_TARGETS = st.one_of(st.sampled_from([_TREATY, _ARTICLE]), st.just(_CRIME), st.just(Opening()))


@st.composite
def content_and_mentions(draw: st.DrawFn) -> tuple[list[Inline], list[Mention]]:
    """Any content, with any mentions inside its text, overlapping or not."""
    content: list[Inline] = list(draw(_CONTENT))
    length = len(plain_text(content))
    spans = st.tuples(st.integers(0, length), st.integers(0, length)).filter(lambda span: span[0] < span[1])
    found = draw(st.lists(st.tuples(spans, _TARGETS, st.booleans()), max_size=8)) if length else []
    return content, [Mention(start, end, target, once) for (start, end), target, once in found]


def placed(content: tuple[Inline, ...] | list[Inline]) -> list[tuple[int, Inline]]:
    """Each mark and break, with the number of characters before it."""
    marks: list[tuple[int, Inline]] = []
    offset = 0
    for inline in walk(content):
        if isinstance(inline, Text):
            offset += len(inline.text)
        elif isinstance(inline, NoteMark | PageBreak):
            marks.append((offset, inline))
    return marks


@settings(deadline=None, database=None, derandomize=True, max_examples=400)
@given(content_and_mentions())
def test_linking_changes_no_word_and_moves_no_mark(case: tuple[list[Inline], list[Mention]]) -> None:
    content, mentions = case
    linked = cut(content, choose(mentions))
    assert plain_text(linked) == plain_text(content)
    assert placed(linked) == placed(content)


@settings(deadline=None, database=None, derandomize=True, max_examples=400)
@given(content_and_mentions())
def test_every_chosen_mention_is_linked_unless_a_note_mark_stands_inside(
    case: tuple[list[Inline], list[Mention]],
) -> None:
    content, mentions = case
    chosen = choose(mentions)
    assert all(one.end <= following.start for one, following in pairwise(chosen))
    marks = [offset for offset, inline in placed(content) if isinstance(inline, NoteMark)]
    expected = [
        plain_text(content)[one.start : one.end]
        for one in chosen
        if not any(one.start < offset < one.end for offset in marks)
    ]
    linked = [one for one in cut(content, chosen) if isinstance(one, Reference | TermUse | Emphasis)]
    assert [plain_text(one.content) for one in linked] == expected
    assert not [one for link in linked for one in walk(link.content) if isinstance(one, NoteMark)]
