"""Asks of every finder, in every language: does it find exactly the mentions that a reader would?

The cases are `<kind>/<lang>.md` beside this file, written as `sentences` says. A title of the openings begins with the
kind of paragraph that the sentence stands in. Each finder runs alone over the project's own locales, instruments and
glossary.
"""

import pytest

from build_scripts.linkers import FINDERS
from build_scripts.linkers.mention import Finder
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.resolution import Kind

from .sentences import HERE, LINK, Case, context_of, difference, mark, read_cases


def kind_of(finder: Finder) -> str:
    return finder.__module__.rpartition(".")[2]


def paragraph_kind(case: Case) -> Kind:
    """Only openings depend on it."""
    return Kind(case.title.partition(":")[0]) if case.kind == "openings" else Kind.OPERATIVE


_FINDER_OF = {kind_of(finder): finder for finder in FINDERS}
_CASES = [case for kind in _FINDER_OF for lang in LANGUAGES for case in read_cases(kind, lang)]
_FILES = [(kind, lang) for kind in _FINDER_OF for lang in LANGUAGES]


@pytest.mark.parametrize("case", _CASES, ids=str)
def test_a_finder_finds_exactly_the_mentions_of_the_sentence(case: Case) -> None:
    context = context_of(case.lang, paragraph_kind(case))
    found = mark(case.sentence, _FINDER_OF[case.kind](case.sentence, context))
    assert found == case.marked, difference(case, found)


@pytest.mark.parametrize(("kind", "lang"), _FILES)
def test_each_kind_has_cases_and_near_misses_in_each_language(kind: str, lang: str) -> None:
    cases = read_cases(kind, lang)
    assert len(cases) >= (6 if kind == "provisions" else 4), f"too few cases in tests/linkers/{kind}/{lang}.md"
    assert any(LINK.search(case.marked) for case in cases), "no case with a mention"
    assert any(not LINK.search(case.marked) for case in cases), "no case without a mention"
    assert len({case.title for case in cases}) == len(cases), "two cases of one title"


@pytest.mark.parametrize(("kind", "lang"), _FILES)
def test_the_marked_sentences_are_the_sentences(kind: str, lang: str) -> None:
    unmarked = [LINK.sub(lambda link: link["words"], case.marked) for case in read_cases(kind, lang)]
    assert unmarked == [case.sentence for case in read_cases(kind, lang)]


def test_every_fixture_folder_belongs_to_one_finder() -> None:
    assert [kind_of(finder) for finder in FINDERS] == list(_FINDER_OF), "a finder stands in the table twice"
    folders = {path.name for path in HERE.iterdir() if any(path.glob("*.md"))}
    assert folders == {*_FINDER_OF, "labelled"}
