"""Questions that are asked of the linked corpus, one file each. `addresses` is asked of the pages, after the others."""

from collections.abc import Callable, Iterator

from build_scripts.checks import glossary, instruments, notes, prose, references, staleness, structure
from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic

CHECKS: tuple[Callable[[Question], Iterator[Diagnostic]], ...] = (
    structure.check,
    notes.check,
    references.check,
    glossary.check,
    instruments.check,
    prose.check,
    staleness.check,
)
