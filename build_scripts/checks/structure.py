"""Do all expressions of a work have the paragraphs of the official one?

In: the corpus. Out: an error for each paragraph, item or note that is lost or that the official text does not have.
"""

from collections.abc import Iterator

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic, Where


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare the addresses of each expression with those of the official text."""
    for work in question.corpus.works:
        official = [paragraph.id for paragraph in work.official.paragraphs()]
        for text in work.expressions.values():
            ours = {paragraph.id: paragraph for paragraph in text.paragraphs()}
            for anchor in (one for one in official if one not in ours):
                wrong = "the paragraph is not in this text"
                where = Where(text.file, 1, 1, anchor)
                expected = f"a paragraph as in {work.official.file}"
                yield Diagnostic(
                    where, "structure", wrong, expected, "translate it, or write [untranslated] in its place"
                )
            for anchor in (one for one in ours if one not in official):
                wrong = "the official text has no such paragraph"
                where = ours[anchor].where
                yield Diagnostic(
                    where, "structure", wrong, f"the paragraphs of {work.official.file}", "remove or renumber it"
                )
