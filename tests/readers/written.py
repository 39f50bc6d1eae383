"""Resolutions made up by Hypothesis.

In: nothing. Out: a strategy of `Made` resolutions of every shape that the reader knows, in six languages; `typed.py`
makes of each the text of a careful typist and the outline that reading must give back.
"""

from dataclasses import dataclass
from typing import NamedTuple

from hypothesis import strategies as st

from .tongues import TONGUES

LANGUAGES = tuple(TONGUES)
SHAPES = ("numbered", "unnumbered", "sections running on", "sections beginning again", "annex", "draft")
CUTS = ("nothing", "rule", "furniture", "notes", "rule and notes")
_BETWEEN = ("", "between paragraphs")
# Letters of other scripts, and signs that Markdown or HTML would take for markup.
_STRANGE = ("abc", "éü", "абв", "中文", "قرار", "½", "😀", *"&*_`#~|\\{}/-“”’《》")


class Phrase(NamedTuple):
    """The words of a paragraph, without its last sign, in two halves; a page may end between them."""

    begins: str
    goes_on: str


class Clause(NamedTuple):
    """A paragraph without its words: how many items stand under each of its items, and whether it goes on below."""

    items: tuple[int, ...] = ()
    wrapped_up: bool = False


class Portion(NamedTuple):
    """Recitals and operative paragraphs that stand together; of a recital, the number of its items."""

    recitals: tuple[int, ...]
    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class Made:
    """A resolution of some `shape`: its body, and its sections, its annex or its draft as `parts`. `phrases` are the
    words that its paragraphs take in turn.

    `opened` recitals begin with a drafting phrase; `noted` recitals carry a footnote each, raised as `raised` tells;
    `cut` tells what stands where a page ends, in the first operative paragraph or after it; `plain` headings are lines
    without `#`.
    """

    lang: str
    shape: str
    phrases: tuple[Phrase, ...]
    body: Portion
    parts: tuple[Portion, ...]
    opened: bool
    noted: int
    raised: bool
    cut: str
    masthead: bool
    adopted: bool
    plain: bool


def _phrases(lang: str) -> st.SearchStrategy[tuple[Phrase, ...]]:
    """Some runs of words as a language joins them, with strange ones before the last."""
    tongue = TONGUES[lang]
    inner = st.lists(st.one_of(st.sampled_from(tongue.words), st.sampled_from(_STRANGE)), max_size=8)

    def phrase(own: list[str], strange: list[str]) -> Phrase:
        begins, goes_on = tongue.joint.join(own[:3]), tongue.joint.join(own[3:5])
        return Phrase(begins, tongue.space.join([goes_on, *strange, own[5]]))

    return st.lists(st.builds(phrase, st.permutations(tongue.words), inner), min_size=3, max_size=6).map(tuple)


def _portions(recitals: int, items: tuple[int, ...], clauses: st.SearchStrategy[Clause]) -> st.SearchStrategy[Portion]:
    """So many recitals at most, with one of these counts of items each, and operative paragraphs."""
    recited = st.lists(st.sampled_from(items), max_size=recitals).map(tuple)
    return st.builds(Portion, recited, st.lists(clauses, min_size=2, max_size=3).map(tuple))


_BARE = st.just(Clause())
_ITEMS = st.lists(st.sampled_from((0, 0, 2, 3)), min_size=2, max_size=4).map(tuple)
_FULL = st.one_of(_BARE, st.builds(Clause, _ITEMS, st.booleans()))


@st.composite
def resolutions(draw: st.DrawFn) -> Made:
    """Well-formed resolutions."""
    lang = draw(st.sampled_from(LANGUAGES))
    shape = draw(st.sampled_from(SHAPES))
    opened = draw(st.booleans())
    items = (0, 0, 2, 3) if opened else (0,)  # without a phrase, "Lanterns:" with items may be either
    body = draw(_portions(3, items, _BARE if shape == "unnumbered" else _FULL))
    parts = {"numbered": 0, "unnumbered": 0, "annex": 1, "draft": 1}.get(shape, 2)
    recitals = 0 if shape in ("annex", "sections running on") else 3
    portions = st.lists(_portions(recitals, items, _FULL), min_size=parts, max_size=parts)
    return Made(
        lang=lang,
        shape=shape,
        phrases=draw(_phrases(lang)),
        body=body._replace(clauses=()) if shape == "sections beginning again" else body,
        parts=tuple(draw(portions)),
        opened=opened,
        noted=draw(st.integers(0, 3)),
        raised=draw(st.booleans()),
        cut=draw(st.sampled_from(_BETWEEN if shape == "unnumbered" else (*_BETWEEN, *CUTS))),
        masthead=draw(st.booleans()),
        adopted=draw(st.booleans()),
        plain=draw(st.booleans()),
    )
