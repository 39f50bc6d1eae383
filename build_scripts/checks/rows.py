"""The paragraphs of a work in rows: one of the official text, and what stands for it in the other languages.

In: a work, linked. Out: `Row`s in reading order. What is not translated yet has no place in a row, nor has a paragraph
whose words are in another language than its text.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.checks.alignment import Alignment
from build_scripts.diagnostics import Diagnostic, Severity
from build_scripts.model.resolution import Paragraph
from build_scripts.model.work import Work


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of the official text in the language `lang`, and its counterparts by language. `words` are the plain
    words of each, by language."""

    work: Work
    lang: str
    official: Paragraph
    others: Mapping[str, Paragraph]
    words: Mapping[str, str]

    def all(self) -> Iterator[tuple[str, Paragraph]]:
        """Every paragraph of the row with its language, the official one first."""
        yield self.lang, self.official
        yield from self.others.items()


def compose_rows(work: Work, aligned: Mapping[str, Alignment]) -> Iterator[Row]:
    """The rows of one work."""
    official = work.metadata.official_lang
    for paragraph in work.official.paragraphs():
        if paragraph.lang:
            continue
        found = {lang: one.pairs.get(paragraph.id) for lang, one in aligned.items()}
        others = {lang: one for lang, one in found.items() if one and not one.untranslated and not one.lang}
        words = {lang: one.text for lang, one in others.items()}
        yield Row(work, official, paragraph, others, {official: paragraph.text, **words})


def finding(check: str, paragraph: Paragraph, wrong: str, expected: str, action: str) -> Diagnostic:
    """A finding of the concordance. It is a warning: a translation that is being worked on may be shown with it."""
    return Diagnostic(paragraph.where, check, wrong, expected, action, Severity.WARNING)
