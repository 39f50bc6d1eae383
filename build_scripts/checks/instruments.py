"""Is every instrument whole, and does every name that the sources use for one lead to it?

In: the corpus. Out: errors for a missing title, for an id in `short_forms` or `supplements` that does not exist.
"""

from collections.abc import Iterator

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic


def check(question: Question) -> Iterator[Diagnostic]:
    """Look at each instrument, then at who names one."""
    instruments = question.corpus.instruments
    for one in instruments.values():
        for tag in (tag for tag in question.locales if tag not in one.titles):
            wrong = f"{one.id} has no title in {tag}"
            yield Diagnostic(one.where, "instruments", wrong, "one for each language", f"add titles: {tag}")
        for article in one.articles:
            for tag in (tag for tag in question.locales if tag not in article.titles):
                wrong = f"article {article.number} of {one.id} has no title in {tag}"
                yield Diagnostic(one.where, "instruments", wrong, "one for each language", "add it")
        if one.supplements and one.supplements not in instruments:
            wrong = f"{one.id} supplements '{one.supplements}'"
            yield Diagnostic(one.where, "instruments", wrong, "an id in sources/instruments", "correct it")
    for work in question.corpus.works:
        for name in (name for name in work.metadata.short_forms if name not in instruments):
            wrong = f"the short form of '{name}'"
            yield Diagnostic(work.metadata.where, "instruments", wrong, "an id in sources/instruments", "correct it")
