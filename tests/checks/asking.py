"""The corpus of the project with one thing changed, and what a check says of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.locale import read_locales
from build_scripts.model.citations import collect_citations
from build_scripts.model.glossary import Concept
from build_scripts.model.instrument import Instrument
from build_scripts.model.resolution import Resolution
from build_scripts.model.work import Corpus

Check = Callable[[Question], Iterator[Diagnostic]]


def ask(check: Check, corpus: Corpus) -> list[str]:
    """What the check says, in the order in which it says it."""
    locales, _ = read_locales()
    citations = {tag: collect_citations(corpus.works, tag) for tag in locales}
    return [str(problem) for problem in check(Question(corpus, locales, citations))]


def with_text(corpus: Corpus, lang: str, change: Callable[[Resolution], Resolution]) -> Corpus:
    """The corpus with another text in one language."""
    (work,) = corpus.works
    expressions = {**work.expressions, lang: change(work.expressions[lang])}
    return replace(corpus, works=(replace(work, expressions=expressions),))


def with_concept(corpus: Corpus, name: str, change: Callable[[Concept], Concept]) -> Corpus:
    """The corpus with another entry of the glossary."""
    return replace(corpus, glossary={**corpus.glossary, name: change(corpus.glossary[name])})


def with_instrument(corpus: Corpus, name: str, change: Callable[[Instrument], Instrument]) -> Corpus:
    """The corpus with another instrument."""
    return replace(corpus, instruments={**corpus.instruments, name: change(corpus.instruments[name])})
