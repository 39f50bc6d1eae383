"""Does every paragraph say the same numbers and percentages as the official one?

In: the corpus, linked. Out: a finding for each value that the official paragraph has and this one has not, or the other
way round. A number in words counts from twenty to ninety only: `twentieth`, 二十周年; what is cited is asked of by the
check of references, a day or a year by that of dates.
"""

from collections.abc import Iterator

from build_scripts.checks.figures import NUMERAL, PERCENTAGE
from build_scripts.checks.question import Question
from build_scripts.checks.values import compare_figures
from build_scripts.diagnostics import Diagnostic


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare each paragraph with the official one."""
    return compare_figures(question, "numbers", (NUMERAL, PERCENTAGE))
