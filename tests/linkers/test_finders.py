"""Asks of every finder, in every language: does it find exactly the mentions that a reader would?

The cases are `<kind>/<lang>.md` beside this file: a line `## title`, the sentence, and the sentence with each mention
as a link `[mention](target)`. The targets: `untoc#art-18` and `unodc` for instruments, `#confiscation` for a concept,
`!` for an opening. A title of the openings begins with the kind of paragraph that the sentence stands in.
Each finder runs alone over the project's own locales, instruments and glossary.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import assert_never

import pytest

from build_scripts.linkers import FINDERS
from build_scripts.linkers.lexicon import Lexicon, compile_lexicon
from build_scripts.linkers.mention import Concept, Context, Finder, Mention, Opening
from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.inline import Target
from build_scripts.model.resolution import Kind
from build_scripts.readers.corpus import read_corpus

_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent
_LINK = re.compile(r"\[(?P<words>[^\]]+)\]\((?P<target>[^)]+)\)")


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence of a fixture file."""

    kind: str
    lang: str
    line: int
    title: str
    sentence: str
    marked: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.lang}.md:{self.line}"


@cache
def lexicon_of(lang: str) -> Lexicon:
    """The words of a language for a resolution that says "the Convention" and "the Office"."""
    locales, _ = read_locales()
    corpus, _ = read_corpus(_ROOT, locales)
    return compile_lexicon(locales[lang], corpus.instruments, corpus.glossary, ("untoc", "unodc"))


def kind_of(finder: Finder) -> str:
    return finder.__module__.rpartition(".")[2]


def read_cases(kind: str, lang: str) -> list[Case]:
    path = _HERE / kind / f"{lang}.md"
    cases = []
    line = 1
    for part in re.split("^(?=## )", path.read_text(encoding="utf-8"), flags=re.MULTILINE) if path.is_file() else ():
        if part.strip():
            title, sentence, marked = part.strip().removeprefix("## ").split("\n\n")
            cases.append(Case(kind, lang, line, title, sentence, marked))
        line += part.count("\n")
    return cases


def mark(sentence: str, mentions: list[Mention]) -> str:
    """The sentence with each mention as a Markdown link."""
    marked, end = "", 0
    for mention in sorted(mentions, key=lambda one: one.start):
        assert mention.start >= end, f"two mentions of one finder overlap: {sentence[mention.start : end]}"
        words = sentence[mention.start : mention.end]
        marked += f"{sentence[end : mention.start]}[{words}]({notation(mention.target)})"
        end = mention.end
    return marked + sentence[end:]


def notation(target: Target | Concept | Opening) -> str:
    match target:
        case Target(instrument, anchor):
            return f"{instrument}#{anchor}" if anchor else instrument
        case Concept(name):
            return f"#{name}"
        case Opening():
            return "!"
        case _:
            assert_never(target)


def difference(case: Case, found: str) -> str:
    """What a reader must know when a case fails."""
    wanted_links, found_links = ([link.group() for link in _LINK.finditer(one)] for one in (case.marked, found))
    lines = [
        f"tests/linkers/{case}: {case.title}",
        f"  wanted  {case.marked}",
        f"  found   {found}",
        *(f"  missing {link}" for link in wanted_links if link not in found_links),
        *(f"  wrong   {link}" for link in found_links if link not in wanted_links),
    ]
    return "\n".join(lines)


def paragraph_kind(case: Case) -> Kind:
    """Only openings depend on it."""
    return Kind(case.title.partition(":")[0]) if case.kind == "openings" else Kind.OPERATIVE


_FINDER_OF = {kind_of(finder): finder for finder in FINDERS}
_CASES = [case for kind in _FINDER_OF for lang in LANGUAGES for case in read_cases(kind, lang)]
_FILES = [(kind, lang) for kind in _FINDER_OF for lang in LANGUAGES]


@pytest.mark.parametrize("case", _CASES, ids=str)
def test_a_finder_finds_exactly_the_mentions_of_the_sentence(case: Case) -> None:
    context = Context(lexicon_of(case.lang), paragraph_kind(case))
    found = mark(case.sentence, list(_FINDER_OF[case.kind](case.sentence, context)))
    assert found == case.marked, difference(case, found)


@pytest.mark.parametrize(("kind", "lang"), _FILES)
def test_each_kind_has_cases_and_near_misses_in_each_language(kind: str, lang: str) -> None:
    cases = read_cases(kind, lang)
    assert len(cases) >= (6 if kind == "provisions" else 4), f"too few cases in tests/linkers/{kind}/{lang}.md"
    assert any(_LINK.search(case.marked) for case in cases), "no case with a mention"
    assert any(not _LINK.search(case.marked) for case in cases), "no case without a mention"
    assert len({case.title for case in cases}) == len(cases), "two cases of one title"


@pytest.mark.parametrize(("kind", "lang"), _FILES)
def test_the_marked_sentences_are_the_sentences(kind: str, lang: str) -> None:
    unmarked = [_LINK.sub(lambda link: link["words"], case.marked) for case in read_cases(kind, lang)]
    assert unmarked == [case.sentence for case in read_cases(kind, lang)]


def test_every_fixture_folder_belongs_to_one_finder() -> None:
    assert [kind_of(finder) for finder in FINDERS] == list(_FINDER_OF), "a finder stands in the table twice"
    assert {path.name for path in _HERE.iterdir() if any(path.glob("*.md"))} == set(_FINDER_OF)
