"""Sentences with their mentions marked, as the fixtures of the finders and the labelled set are written.

A line `## title`, the sentence, and the sentence with each mention as a link `[mention](target)`. The targets:
`untoc#art-18` and `unodc` for instruments, `resolutions/ctoc-cop-10-4` for a text that we hold, `A/RES/73/186` for an
official address, `@op-4` for a paragraph of the same resolution, `?` for what is missing, `#confiscation` for a
concept, `!` for an opening, `=` for what was cited last.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import assert_never

from build_scripts.linkers.lexicon import Lexicon, compile_lexicon
from build_scripts.linkers.mention import Concept, Context, Mention, Opening, Same
from build_scripts.locales.locale import read_locales
from build_scripts.model.inline import AnyTarget, Held, Missing, Official, Own, Target
from build_scripts.model.resolution import Kind
from build_scripts.readers.corpus import read_corpus

HERE = Path(__file__).parent
LINK = re.compile(r"\[(?P<words>[^\]]+)\]\((?P<target>(?:[^()]|\([^()]*\))+)\)")
_ROOT = HERE.parent.parent
_ANCHORS = frozenset((*(f"op-{number}" for number in range(1, 17)), *(f"op-15-{letter}" for letter in "abcd")))


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence of a file."""

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
    works = [work.metadata for work in corpus.works]
    return compile_lexicon(locales[lang], corpus.instruments, corpus.glossary, ("untoc", "unodc"), works)


def context_of(lang: str, kind: Kind = Kind.OPERATIVE) -> Context:
    """A paragraph of a resolution with sixteen operative paragraphs; the fifteenth has items (a) to (d)."""
    return Context(lexicon_of(lang), kind, anchors=_ANCHORS)


def read_cases(kind: str, lang: str) -> list[Case]:
    path = HERE / kind / f"{lang}.md"
    cases = []
    line = 1
    for part in re.split("^(?=## )", path.read_text(encoding="utf-8"), flags=re.MULTILINE) if path.is_file() else ():
        if part.strip():
            title, sentence, marked = part.strip().removeprefix("## ").split("\n\n")
            cases.append(Case(kind, lang, line, title, sentence, marked))
        line += part.count("\n")
    return cases


def mark(sentence: str, mentions: Iterable[Mention]) -> str:
    """The sentence with each mention as a Markdown link."""
    marked, end = "", 0
    for mention in sorted(mentions, key=lambda one: one.start):
        assert mention.start >= end, f"two mentions overlap: {sentence[mention.start : end]}"
        words = sentence[mention.start : mention.end]
        marked += f"{sentence[end : mention.start]}[{words}]({notation(mention.target)})"
        end = mention.end
    return marked + sentence[end:]


def notation(target: AnyTarget | Concept | Opening | Same) -> str:
    match target:
        case Target(instrument, anchor):
            return f"{instrument}#{anchor}" if anchor else instrument
        case Held(slug):
            return f"resolutions/{slug}"
        case Official(symbol):
            return symbol
        case Own(anchor):
            return f"@{anchor}"
        case Missing():
            return "?"
        case Concept(name):
            return f"#{name}"
        case Opening():
            return "!"
        case Same():
            return "="
        case _:
            assert_never(target)


def difference(case: Case, found: str) -> str:
    """What a reader must know when a case fails."""
    wanted_links, found_links = ([link.group() for link in LINK.finditer(one)] for one in (case.marked, found))
    lines = [
        f"tests/linkers/{case}: {case.title}",
        f"  wanted  {case.marked}",
        f"  found   {found}",
        *(f"  missing {link}" for link in wanted_links if link not in found_links),
        *(f"  wrong   {link}" for link in found_links if link not in wanted_links),
    ]
    return "\n".join(lines)
