"""Do all expressions of a work cite the same, paragraph by paragraph, and does everything cited lead somewhere?

In: the corpus, linked. Out: an error for each target that the official paragraph cites and this one does not, and the
other way round; and a note for each mention of what we do not hold and that has no address, or of a paragraph that
the resolution has not.
"""

from collections.abc import Iterator
from typing import assert_never

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic, Severity
from build_scripts.model.citations import targets_of
from build_scripts.model.inline import (
    Held,
    LinkTarget,
    Missing,
    Official,
    Own,
    Reference,
    Target,
    plain_text,
    walk,
)
from build_scripts.model.resolution import Paragraph

_HELP = {
    "instrument": ("an instrument in sources/instruments or a document with a symbol", "add it, or leave it in words"),
    "paragraph": ("a paragraph of this resolution", "correct the number"),
}


def check(question: Question) -> Iterator[Diagnostic]:
    """Look at each paragraph by itself, then beside the official one."""
    for work in question.corpus.works:
        for text in work.expressions.values():
            for paragraph in text.paragraphs():
                yield from _missing(paragraph)
    for row in question.rows:
        for paragraph in row.others.values():
            yield from _compare(row.official, paragraph)


def _missing(paragraph: Paragraph) -> Iterator[Diagnostic]:
    for inline in walk(paragraph.content):
        if isinstance(inline, Reference) and isinstance(inline.target, Missing):
            expected, action = _HELP[inline.target.what]
            wrong = f"“{plain_text(inline.content)}” leads nowhere"
            yield Diagnostic(paragraph.where, "references", wrong, expected, action, Severity.NOTE)


def _compare(official: Paragraph, paragraph: Paragraph) -> Iterator[Diagnostic]:
    wanted, found = set(map(_name, targets_of(official))), set(map(_name, targets_of(paragraph)))
    for name in sorted(wanted - found):
        wrong = f"no reference to {name}"
        yield Diagnostic(paragraph.where, "references", wrong, "what the official paragraph cites", "cite it")
    for name in sorted(found - wanted):
        wrong = f"a reference to {name}, which the official paragraph does not cite"
        yield Diagnostic(paragraph.where, "references", wrong, "what the official paragraph cites", "correct it")


def _name(target: LinkTarget) -> str:
    match target:
        case Target(instrument, anchor):
            return f"{instrument}#{anchor}" if anchor else instrument
        case Held(name) | Official(name) | Own(name):
            return name
        case _:
            assert_never(target)
