"""Which findings of the concordance stay open, and which ones a waiver covers?

In: the question and everything that the checks said. Out: what stays to be told, with an error for each waiver of a
check, a language or an address that does not exist and a warning for each that covers nothing any more; and what was
found in each text, open and waived, for the page of the state of the translations.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic, Severity
from build_scripts.model.resolution import Resolution
from build_scripts.model.waiver import Finding, Waiver
from build_scripts.model.work import Work

WAIVABLE = (
    "structure",
    "order",
    "notes",
    "references",
    "numbers",
    "dates",
    "names",
    "terms",
    "verbs",
    "addressees",
    "endings",
    "untranslated",
    "length",
)
"""The checks of the concordance, by the names that their findings have."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What is to be told, and what was found in the texts."""

    problems: tuple[Diagnostic, ...]
    findings: tuple[Finding, ...]


def settle(question: Question, told: Iterable[Diagnostic]) -> Settled:
    """Part what the checks told into what stays open and what is waived."""
    texts = {text.file: (work, lang) for work in question.corpus.works for lang, text in work.expressions.items()}
    problems: list[Diagnostic] = []
    findings: list[Finding] = []
    applied: set[int] = set()
    for one in dict.fromkeys(told):
        place = texts.get(one.where.file)
        if place is None or one.check not in WAIVABLE or one.severity is Severity.NOTE:
            problems.append(one)
            continue
        work, lang = place
        waivers = [waiver for waiver in work.waivers if _covers(waiver, lang, one)]
        applied.update(map(id, waivers))
        reason = waivers[0].reason if waivers else ""
        findings.append(Finding(work.slug, lang, one.where.anchor, one.check, reason))
        if not waivers:
            problems.append(one)
    for work in question.corpus.works:
        problems.extend(_idle(work, applied))
    return Settled(tuple(problems), tuple(findings))


def _covers(waiver: Waiver, lang: str, one: Diagnostic) -> bool:
    same = (waiver.check, waiver.lang, waiver.anchor) == (one.check, lang, one.where.anchor)
    return same and waiver.words in f"{one.wrong}; {one.expected}"


def _idle(work: Work, applied: set[int]) -> Iterator[Diagnostic]:
    """What is wrong with waivers that waive nothing."""
    for waiver in work.waivers:
        text = work.expressions.get(waiver.lang)
        if waiver.check not in WAIVABLE:
            wrong, expected = f"there is no check '{waiver.check}' to waive", f"one of: {', '.join(WAIVABLE)}"
            yield Diagnostic(waiver.where, "waivers", wrong, expected, "correct the name")
        elif text is None:
            wrong, expected = f"there is no text in '{waiver.lang}'", f"one of: {', '.join(work.expressions)}"
            yield Diagnostic(waiver.where, "waivers", wrong, expected, "correct the language")
        elif waiver.anchor not in _addresses(text, work.official):
            wrong, expected = f"there is no paragraph '{waiver.anchor}'", f"an address of {text.file}"
            yield Diagnostic(waiver.where, "waivers", wrong, expected, "correct the address")
        elif id(waiver) not in applied:
            wrong = f"{waiver.check} finds nothing in {waiver.lang} {waiver.anchor} that this waives"
            yield Diagnostic(
                waiver.where, "waivers", wrong, "a finding that it covers", "remove the waiver", Severity.WARNING
            )


def _addresses(*texts: Resolution) -> set[str]:
    return {paragraph.id for text in texts for paragraph in text.paragraphs()}
