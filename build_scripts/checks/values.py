"""Compares what the paragraphs of a row say in figures.

In: the rows of a question, the name of a check and the kinds of figures that it asks of. Out: findings, each with the
words where the value stands. A value counts as often as the official paragraph has it: a language may repeat one where
another one has it once, but not leave it out.
"""

from collections.abc import Iterator

from build_scripts.checks.figures import Figure, figures_of
from build_scripts.checks.question import Question
from build_scripts.checks.rows import Row, finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.model.resolution import Paragraph

_Values = dict[tuple[str, str], list[Figure]]


def compare_figures(question: Question, check: str, kinds: tuple[str, ...]) -> Iterator[Diagnostic]:
    """The differences of each row."""
    for row in question.rows:
        official = _values(question, row.lang, row.official, kinds)
        for lang, paragraph in row.others.items():
            yield from _compare(row, check, paragraph, official, _values(question, lang, paragraph, kinds))


def _values(question: Question, lang: str, paragraph: Paragraph, kinds: tuple[str, ...]) -> _Values:
    values: _Values = {}
    for figure in figures_of(paragraph, question.grammars[lang]):
        if figure.kind in kinds:
            values.setdefault((figure.kind, figure.value), []).append(figure)
    return values


def _compare(row: Row, check: str, paragraph: Paragraph, official: _Values, ours: _Values) -> Iterator[Diagnostic]:
    for (kind, value), figures in official.items():
        found = len(ours.get((kind, value), ()))
        if found < len(figures):
            times = f" only {found} times" if found else ""
            wrong = f"the {kind} {value} does not stand here" if not found else f"the {kind} {value} stands here{times}"
            expected = f"“{figures[found].words}” in {row.official.where.file}"
            yield finding(check, paragraph, wrong, expected, "correct it, or waive it with the reason")
    for (kind, value), figures in ours.items():
        if (kind, value) not in official:
            wrong = f"the {kind} {value}, “{figures[0].words}”, does not stand in the official paragraph"
            expected = f"the figures of {row.official.where.file}"
            yield finding(check, paragraph, wrong, expected, "correct it, or waive it with the reason")
