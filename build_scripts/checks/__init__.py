"""Questions that are asked of the linked corpus, one file each. `addresses` is asked of the pages, after the others,
and `waivers` of what the others said."""

from collections.abc import Callable, Iterator

from build_scripts.checks import (
    addressees,
    dates,
    endings,
    glossary,
    instruments,
    length,
    names,
    notes,
    numbers,
    order,
    prose,
    references,
    staleness,
    structure,
    terms,
    untranslated,
    verbs,
)
from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic

CHECKS: tuple[Callable[[Question], Iterator[Diagnostic]], ...] = (
    structure.check,
    order.check,
    notes.check,
    references.check,
    numbers.check,
    dates.check,
    names.check,
    terms.check,
    verbs.check,
    addressees.check,
    endings.check,
    untranslated.check,
    length.check,
    glossary.check,
    instruments.check,
    prose.check,
    staleness.check,
)
