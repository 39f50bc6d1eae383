"""Do inlines say the words of the source and nothing else, however deep they nest?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.model.inline import (
    Emphasis,
    Inline,
    NoteMark,
    PageBreak,
    Provision,
    Reference,
    Target,
    TermUse,
    Text,
    plain_text,
    walk,
)

_NESTED = (
    Emphasis((Text("Noting"),)),
    Text(" the "),
    Reference((Text("Trea"), PageBreak("inferred"), TermUse((Text("ty"),), "treaty")), Target("port", "art-2")),
    NoteMark("7"),
    Text(","),
    PageBreak("marked"),
)


def _inlines() -> st.SearchStrategy[tuple[Inline, ...]]:
    leaves: st.SearchStrategy[Inline] = st.one_of(
        st.builds(Text, st.text(max_size=4)), st.just(NoteMark("7")), st.just(PageBreak("marked"))
    )

    def wrap(inner: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
        content = st.lists(inner, max_size=3).map(tuple)
        return st.one_of(
            st.builds(Emphasis, content),
            st.builds(Reference, content, st.just(Target("port"))),
            st.builds(TermUse, content, st.just("oil")),
        )

    return st.lists(st.recursive(leaves, wrap, max_leaves=8), max_size=5).map(tuple)


def test_plain_text_is_the_words_without_marks_and_breaks() -> None:
    assert plain_text(_NESTED) == "Noting the Treaty,"
    assert plain_text(()) == ""


def test_walk_goes_outer_before_inner() -> None:
    told = [one.text if isinstance(one, Text) else type(one).__name__ for one in walk(_NESTED)]
    assert told == [
        "Emphasis",
        "Noting",
        " the ",
        "Reference",
        "Trea",
        "PageBreak",
        "TermUse",
        "ty",
        "NoteMark",
        ",",
        "PageBreak",
    ]


@given(content=_inlines())
def test_the_texts_that_walk_meets_are_the_plain_text(content: tuple[Inline, ...]) -> None:
    assert "".join(one.text for one in walk(content) if isinstance(one, Text)) == plain_text(content)


@pytest.mark.parametrize(
    ("provision", "anchor"),
    [
        (Provision(18), "art-18"),
        (Provision(20, 2), "art-20-2"),
        (Provision(2, item="b"), "art-2-b"),
        (Provision(27, 1, "d"), "art-27-1-d"),
    ],
    ids=lambda one: str(one) if isinstance(one, str) else "",
)
def test_a_provision_has_its_address(provision: Provision, anchor: str) -> None:
    assert provision.anchor == anchor


def test_a_mark_has_its_address() -> None:
    assert [NoteMark("25", count).anchor for count in (1, 2, 3)] == ["fnref-25", "fnref-25-2", "fnref-25-3"]
