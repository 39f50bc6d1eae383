"""Texts of the project with one defect planted in the file of a language, and what the whole concordance says of them.

A defect is an edit of the text as its author would have typed it; the text is read and linked like any other.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic
from build_scripts.linkers import FINDERS
from build_scripts.linkers.engine import link_resolution
from build_scripts.linkers.lexicon import Lexicon, compile_lexicon
from build_scripts.locales.locale import Locale, read_locales
from build_scripts.model.citations import collect_citations
from build_scripts.model.resolution import rebuild_source
from build_scripts.model.work import Corpus
from build_scripts.pipeline import check_corpus
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

Edit = Callable[[str], str]


class Planted(NamedTuple):
    """A defect, the language of the text that it is in, and what is to be found: check, address, words."""

    lang: str
    edit: Edit
    found: tuple[tuple[str, str, str], ...]


def planted(lang: str, edit: Edit, *found: tuple[str, str, str]) -> Planted:
    """A defect with what is to be found."""
    return Planted(lang, edit, found)


def put(new: str, old: str) -> Edit:
    """Write some words for others, which stand in the text once or are taken at their first place."""

    def edit(text: str) -> str:
        assert old in text, f"nothing to damage: {old}"
        return text.replace(old, new, 1)

    return edit


def cut(begin: str, end: str) -> Edit:
    """Leave out everything from some words up to some others."""

    def edit(text: str) -> str:
        start = text.index(begin)
        return text[:start] + text[text.index(end, start) :]

    return edit


def both(first: Edit, second: Edit) -> Edit:
    """Do one edit, then another one."""
    return lambda text: second(first(text))


def lose(beginning: str) -> Edit:
    """Leave out the paragraph that begins so."""
    return lambda text: _joined([one for one in _split(text) if one != _named(text, beginning)])


def double(beginning: str) -> Edit:
    """Let a paragraph stand twice, one after the other."""

    def edit(text: str) -> str:
        return _joined([copy for one in _split(text) for copy in ([one, one] if one.startswith(beginning) else [one])])

    return edit


def move(beginning: str, behind: str) -> Edit:
    """Let a paragraph stand behind another one."""

    def edit(text: str) -> str:
        moved = _named(text, beginning)
        rest = [one for one in _split(text) if one != moved]
        place = next(place for place, one in enumerate(rest) if one.startswith(behind))
        return _joined([*rest[: place + 1], moved, *rest[place + 1 :]])

    return edit


def swap(one: str, other: str) -> Edit:
    """Let the words of two paragraphs stand under each other's label; each label is the first word."""

    def edit(text: str) -> str:
        first, second = _named(text, one), _named(text, other)
        (label, words), (label_too, words_too) = first.split(" ", 1), second.split(" ", 1)
        made = {first: f"{label} {words_too}", second: f"{label_too} {words}"}
        return _joined([made.get(block, block) for block in _split(text)])

    return edit


def concordance(corpus: Corpus, lang: str, edit: Edit) -> tuple[Diagnostic, ...]:
    """Everything that is said of the corpus with one text edited."""
    (work,) = corpus.works
    held = work.expressions[lang]
    read, problems = read_resolution(Source(held.file, edit(rebuild_source(held))), work.slug, lang, locales()[lang])
    linked = link_resolution(read, _lexicon(corpus, lang), FINDERS)
    damaged = replace(corpus, works=(replace(work, expressions={**work.expressions, lang: linked}),))
    citations = {tag: collect_citations(damaged.works, tag) for tag in locales()}
    settled = check_corpus(Question(damaged, locales(), citations))
    return (*problems, *settled.problems)


@cache
def locales() -> dict[str, Locale]:
    """The locales of all languages."""
    return read_locales()[0]


_LEXICONS: dict[str, Lexicon] = {}


def _lexicon(corpus: Corpus, lang: str) -> Lexicon:
    (work,) = corpus.works
    if lang not in _LEXICONS:
        _LEXICONS[lang] = compile_lexicon(
            locales()[lang], corpus.instruments, corpus.glossary, work.metadata.short_forms, [work.metadata]
        )
    return _LEXICONS[lang]


def _split(text: str) -> list[str]:
    return text.split("\n\n")


def _joined(blocks: list[str]) -> str:
    return "\n\n".join(blocks)


def _named(text: str, beginning: str) -> str:
    return next(one for one in _split(text) if one.startswith(beginning))
