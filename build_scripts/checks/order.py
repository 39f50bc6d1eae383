"""Does every paragraph stand where the official text has it, once?

In: the corpus, linked. Out: a finding for each paragraph that is lost among others (where those after it have moved up
and its own address is taken), that stands in another's place, or that repeats another one of the same text.
"""

from collections.abc import Iterator

from build_scripts.checks.alignment import Alignment
from build_scripts.checks.question import Question
from build_scripts.checks.rows import finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.model.resolution import Paragraph, Resolution

_BEGINNING = 24


def check(question: Question) -> Iterator[Diagnostic]:
    """Look at each expression beside the official one, then at the words of each by themselves."""
    for work, aligned in zip(question.corpus.works, question.aligned, strict=True):
        for lang, alignment in aligned.items():
            text = work.expressions[lang]
            yield from _misplaced(work.official, text, alignment)
            yield from _doubled(work.official, text)


def _misplaced(official: Resolution, text: Resolution, alignment: Alignment) -> Iterator[Diagnostic]:
    ours = {paragraph.id: paragraph for paragraph in text.paragraphs()}
    for paragraph in alignment.lost:
        place = ours.get(paragraph.id)
        if place is not None:
            wrong = f"nothing here stands for {paragraph.id}, {beginning(paragraph)}"
            yield finding("order", place, wrong, f"its place in {official.file}", "translate it, and keep the others")
    for paragraph, place in alignment.moved:
        wrong = f"here stands {paragraph.id} of the official text, {beginning(paragraph)}"
        yield finding("order", place, wrong, f"the order of {official.file}", "move it back")


def _doubled(official: Resolution, text: Resolution) -> Iterator[Diagnostic]:
    theirs = {paragraph.id: paragraph.text for paragraph in official.paragraphs()}
    seen: dict[str, Paragraph] = {}
    for paragraph in text.paragraphs():
        first = seen.setdefault(paragraph.text, paragraph)
        if first is paragraph or not paragraph.text:
            continue
        if paragraph.id not in theirs or theirs[paragraph.id] != theirs.get(first.id):
            wrong = f"the words of {first.id} stand here again, {beginning(paragraph)}"
            yield finding("order", paragraph, wrong, f"each paragraph once, as in {official.file}", "remove it")


def beginning(paragraph: Paragraph) -> str:
    """The first words of a paragraph, in quotation marks."""
    text = paragraph.text
    return f"“{text[:_BEGINNING].strip()}…”" if len(text) > _BEGINNING else f"“{text}”"
