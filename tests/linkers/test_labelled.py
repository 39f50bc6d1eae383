"""Asks how well the finders do together: precision and recall on sentences that were labelled by hand beforehand.

The sentences are `labelled/<lang>.md`, our own words, the near misses named as such in their titles. All finders run,
the engine chooses, and a mention counts as found when its words and its target are those of the label. Terms and
openings are not counted. `pytest -s` prints the table and what was wrong.
"""

import sys
from dataclasses import dataclass
from functools import cache

import pytest

from build_scripts.linkers import FINDERS
from build_scripts.linkers.engine import choose
from build_scripts.linkers.mention import Concept, Opening
from build_scripts.locales.locale import LANGUAGES

from .sentences import LINK, Case, context_of, difference, mark, read_cases

_LEAST = 45
# The bounds are what was measured, rounded down.
_PRECISION, _RECALL = 0.99, 0.99


@dataclass(frozen=True, slots=True)
class Score:
    """Mentions labelled, mentions found, and those that are both."""

    labelled: int
    found: int
    right: int
    wrong: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.right / self.found

    @property
    def recall(self) -> float:
        return self.right / self.labelled


def links(marked: str) -> set[tuple[int, str, str]]:
    """The mentions of a marked sentence: place in the plain text, words and target."""
    found = set()
    markup = 0
    for link in LINK.finditer(marked):
        found.add((link.start() - markup, link["words"], link["target"]))
        markup += len(link.group()) - len(link["words"])
    return found


def found_in(case: Case) -> str:
    context = context_of(case.lang)
    chosen = choose(mention for find in FINDERS for mention in find(case.sentence, context))
    return mark(case.sentence, (one for one in chosen if not isinstance(one.target, Concept | Opening)))


@cache
def score(lang: str) -> Score:
    labelled = found = right = 0
    wrong = []
    for case in read_cases("labelled", lang):
        marked = found_in(case)
        wanted, got = links(case.marked), links(marked)
        labelled, found, right = labelled + len(wanted), found + len(got), right + len(wanted & got)
        if wanted != got:
            wrong.append(difference(case, marked))
    return Score(labelled, found, right, tuple(wrong))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_precision_and_recall(lang: str) -> None:
    measured = score(lang)
    counts = f"{measured.labelled:>4} labelled {measured.found:>4} found {measured.right:>4} right"
    line = f"{lang}  precision {measured.precision:.3f}  recall {measured.recall:.3f} {counts}"
    sys.stdout.write("\n".join(("", line, *measured.wrong, "")))
    assert measured.precision >= _PRECISION, "\n".join(measured.wrong)
    assert measured.recall >= _RECALL, "\n".join(measured.wrong)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_set_is_large_and_a_third_of_it_near_misses(lang: str) -> None:
    cases = read_cases("labelled", lang)
    near = [case for case in cases if ":" in case.title or "：" in case.title]
    assert len(cases) >= _LEAST
    assert len(near) * 3 >= len(cases)
    assert len({case.title for case in cases}) == len(cases), "two sentences of one title"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_labelled_sentences_are_the_sentences(lang: str) -> None:
    cases = read_cases("labelled", lang)
    assert [LINK.sub(lambda link: link["words"], case.marked) for case in cases] == [case.sentence for case in cases]
