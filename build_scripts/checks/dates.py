"""Does every paragraph say the same days, months and years as the official one?

In: the corpus, linked. Out: a finding for each day, month or year that the official paragraph has and this one has not,
or the other way round; each language has its own way to write them (`figures`).
"""

from collections.abc import Iterator

from build_scripts.checks.figures import DATE, YEAR
from build_scripts.checks.question import Question
from build_scripts.checks.values import compare_figures
from build_scripts.diagnostics import Diagnostic


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare each paragraph with the official one."""
    return compare_figures(question, "dates", (DATE, YEAR))
