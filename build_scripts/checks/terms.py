"""Does every paragraph use the terms that the official one uses?

In: the corpus, linked, and the glossary. Out: a finding for each concept that the official paragraph uses (没收) and of
which this one has none of the accepted forms (confiscation); and, where the official paragraph names no concept, for
one that every other translation names, of at least three, and this one does not.
"""

from collections.abc import Iterator, Mapping

from build_scripts.checks.question import Question
from build_scripts.checks.rows import Row, finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.forms import Forms, compile_forms
from build_scripts.model.citations import concepts_of
from build_scripts.model.glossary import Concept
from build_scripts.model.inline import TermUse, plain_text, walk
from build_scripts.model.resolution import Paragraph

_OTHERS = 3


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare each paragraph with the official one, then with the other translations."""
    accepted = _Accepted(question)
    for row in question.rows:
        uses = {lang: frozenset(concepts_of(paragraph)) for lang, paragraph in row.all()}
        for lang, paragraph in row.others.items():
            for name in sorted(uses[row.lang] - uses[lang]):
                if not accepted.in_text(name, lang, row.words[lang]):
                    source = f"“{_words(row.official, name)}” in {row.official.where.file}"
                    yield _missing(question, lang, paragraph, name, source)
        yield from _disagreements(question, row, uses, accepted)


def _disagreements(
    question: Question, row: Row, uses: Mapping[str, frozenset[str]], accepted: "_Accepted"
) -> Iterator[Diagnostic]:
    for lang, paragraph in row.others.items():
        others = [other for other in row.others if other != lang]
        if len(others) < _OTHERS:
            continue
        shared = frozenset.intersection(*(uses[other] for other in others)) - uses[lang] - uses[row.lang]
        for name in sorted(shared):
            if not accepted.in_text(name, lang, row.words[lang]):
                source = f"“{_words(row.others[others[0]], name)}” in {others[0]}.md, and so in all others"
                yield _missing(question, lang, paragraph, name, source)


def _missing(question: Question, lang: str, paragraph: Paragraph, name: str, source: str) -> Diagnostic:
    forms = ", ".join(question.corpus.glossary[name].forms.get(lang, ()))
    wrong = f"none of the accepted forms of {name} stands here; {source}"
    return finding("terms", paragraph, wrong, f"one of: {forms}", "use one, or waive it with the reason")


def _words(paragraph: Paragraph, name: str) -> str:
    uses = (one for one in walk(paragraph.content) if isinstance(one, TermUse) and one.concept == name)
    return next((plain_text(one.content) for one in uses), name)


class _Accepted:
    """The forms of each concept, compiled when first asked for: a term also counts inside a name that is cited, or
    inside a longer term."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._compiled: dict[tuple[str, str], Forms[str]] = {}

    def in_text(self, name: str, lang: str, text: str) -> bool:
        """Whether a text has one of the forms of a concept."""
        known = self._compiled.get((name, lang))
        if known is None:
            concept: Concept = self._question.corpus.glossary[name]
            entries = ((form, name) for form in concept.forms.get(lang, ()))
            known = self._compiled[name, lang] = compile_forms(entries, self._question.locales[lang])
        return next(known.find(text), None) is not None
