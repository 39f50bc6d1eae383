"""The text of a resolution read into the model, with the ledger of every character.

In: a `Source` and the locale of its language. Out: a `Resolution` and `Diagnostic`s. Lines are read with the evidence
of what each may be (`lines`), the structure is the cheapest reading of all of them together (`structure`), and what
speaks against that reading is told: a wrong structure must never come without a word.
"""

from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.locale import Locale
from build_scripts.model.resolution import Resolution
from build_scripts.readers.assembly import Assembly
from build_scripts.readers.doubts import Doubts
from build_scripts.readers.lines import read_lines
from build_scripts.readers.settling import settle
from build_scripts.readers.source import Source
from build_scripts.readers.state import Move
from build_scripts.readers.structure import find_structure
from build_scripts.readers.tree import Addresses

_WORDLESS = (Move.NOTE, Move.MORE_NOTE, Move.RULE, Move.FURNITURE, Move.OTHER)


def read_resolution(source: Source, slug: str, lang: str, locale: Locale) -> tuple[Resolution, list[Diagnostic]]:
    """The model of one expression. Whatever the text is, this returns; what it could not place, it reports."""
    read = read_lines(source.text, locale)
    steps = settle(find_structure(read))
    words_end = max((step.line for step in steps if step.move not in _WORDLESS), default=-1)
    notes = frozenset(str(step.mark.value) for step in steps if step.move is Move.NOTE and step.mark)
    assembly = Assembly(source, locale, notes)
    for line, step in zip(read.lines, steps, strict=True):
        assembly.take(line, step, more_words=step.line < words_end)
    addresses = _place(assembly)
    resolution = _resolution(assembly, source, slug, lang)
    return resolution, Doubts(source, read, steps).of(assembly, addresses)


def _place(assembly: Assembly) -> Addresses:
    addresses = Addresses()
    for name, draft in (("heading", assembly.heading), ("title", assembly.title)):
        if draft is not None:
            addresses.give(draft, name)
    addresses.place(assembly.body)
    for draft in assembly.closing:
        addresses.give(draft, "closing")
    for draft in assembly.notes:
        addresses.give(draft, f"fn-{draft.number}")
    return addresses


def _resolution(assembly: Assembly, source: Source, slug: str, lang: str) -> Resolution:
    body = assembly.body
    return Resolution(
        slug=slug,
        lang=lang,
        file=source.file,
        heading=assembly.heading.paragraph() if assembly.heading else None,
        title=assembly.title.paragraph() if assembly.title else None,
        formula=body.formula.paragraph() if body.formula else None,
        preamble=tuple(draft.paragraph() for draft in body.preamble),
        operative=tuple(draft.paragraph() for draft in body.operative),
        notes=tuple(draft.paragraph() for draft in assembly.notes),
        ledger=assembly.drafts.ledger(),
        parts=tuple(part.part() for part in body.parts),
        closing=tuple(draft.paragraph() for draft in assembly.closing),
        furniture=tuple(assembly.furniture),
    )
