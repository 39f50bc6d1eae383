"""Compares what the paragraphs of a row say in figures.

In: the rows of a question, the name of a check and the kinds of figures that it asks of. Out: findings, each with the
words where the value stands. A value counts as often as the official paragraph has it: a language may repeat one where
another one has it once, but not leave it out. A value that one has in a reference and the other beside it is there.
"""

from collections.abc import Iterable, Iterator

from build_scripts.checks.figures import Figure
from build_scripts.checks.question import Question
from build_scripts.checks.rows import Row, finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.model.resolution import Paragraph

_ACTION = "correct it, or waive it with the reason"
_Values = dict[tuple[str, str], list[Figure]]


def compare_figures(question: Question, check: str, kinds: tuple[str, ...]) -> Iterator[Diagnostic]:
    """The differences of each row."""
    for row in question.rows:
        slug, figures = row.work.slug, question.figures
        official = _values(figures[slug, row.lang, row.official.id], kinds)
        for lang, paragraph in row.others.items():
            ours = _values(figures[slug, lang, paragraph.id], kinds)
            yield from _compare(row, check, paragraph, official, ours)


def _values(figures: Iterable[Figure], kinds: tuple[str, ...]) -> tuple[_Values, _Values]:
    """What a paragraph says itself, and what it says and cites."""
    own: _Values = {}
    whole: _Values = {}
    for figure in (one for one in figures if one.kind in kinds):
        key = (figure.kind, figure.value)
        whole.setdefault(key, []).append(figure)
        if not figure.cited:
            own.setdefault(key, []).append(figure)
    return own, whole


def _compare(
    row: Row, check: str, paragraph: Paragraph, official: tuple[_Values, _Values], ours: tuple[_Values, _Values]
) -> Iterator[Diagnostic]:
    for (kind, value), figures in official[0].items():
        found = len(ours[1].get((kind, value), ()))
        if found < len(figures):
            here = f"stands here {found} times, not {len(figures)}" if found else "does not stand here"
            expected = f"“{figures[found].words}” in {row.official.where.file}"
            yield finding(check, paragraph, f"the {kind} {value} {here}", expected, _ACTION)
    for (kind, value), figures in ours[0].items():
        if (kind, value) not in official[1]:
            wrong = f"the {kind} {value}, “{figures[0].words}”, does not stand in the official paragraph"
            yield finding(check, paragraph, wrong, f"the figures of {row.official.where.file}", _ACTION)
