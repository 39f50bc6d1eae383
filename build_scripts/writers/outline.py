"""The structure of one text as JSON: what the reader made of it, for people who check it and for programs.

In: a `Resolution`, the symbol that its text states, and the diagnostics. Out: one object. `preambular` and `operative`
hold the paragraphs outside any part; each part has its own. `text` is a paragraph's own words or chapeau, `wrap_up`
what goes on after its items; `number` and `label` are as printed, `number` without its sign, null where there is none.
"""

import json
import re
from collections.abc import Iterable

from build_scripts.diagnostics import Diagnostic
from build_scripts.model.resolution import Kind, Paragraph, Part, PartKind, Resolution

Json = dict[str, object]
_LISTS = (
    "preambular",
    "operative",
    "subheadings",
    "sections",
    "annexes",
    "drafts",
    "closing",
    "footnotes",
    "page_breaks",
    "furniture",
)
_SIGNS = re.compile(r"[^\w]+|_")


def write(text: Resolution | None, lang: str, symbol: str | None, problems: Iterable[Diagnostic]) -> str:
    """The JSON text; with empty lists when nothing could be read."""
    told = [problem.as_record() for problem in problems]
    return json.dumps({**_outline(text, lang, symbol), "diagnostics": told}, ensure_ascii=False, indent=1)


def _outline(text: Resolution | None, lang: str, symbol: str | None) -> Json:
    if text is None:
        none = dict.fromkeys(("number", "title", "enacting_formula"))
        return {"lang": lang, "symbol": symbol, **none, "counts": {}, **{key: [] for key in _LISTS}}
    return {
        "lang": text.lang,
        "symbol": symbol,
        "number": _words(text.heading),
        "title": _words(text.title),
        "enacting_formula": _words(text.formula or _first_formula(text.parts)),
        **_counts(text),
        **_paragraphs(text.preamble, text.operative),
        "sections": _parts(text.parts, PartKind.SECTION, PartKind.ARTICLE),
        "annexes": _parts(text.parts, PartKind.ANNEX),
        "drafts": _parts(text.parts, PartKind.DRAFT),
        "closing": [paragraph.text for paragraph in text.closing],
        "footnotes": _notes(text),
        "page_breaks": [
            {"id": anchor, "offset": offset, "evidence": one.evidence} for anchor, offset, one in text.page_breaks()
        ],
        "furniture": [_furniture(one.kind, one.text, one.where.line) for one in text.furniture]
        + [_furniture("adoption line", one.text, one.where.line) for one in text.closing],
    }


def _counts(text: Resolution) -> Json:
    """How many paragraphs there are in all, parts included."""
    kinds = [paragraph.kind for paragraph in text.paragraphs()]
    counted = {"preambular": Kind.PREAMBULAR, "operative": Kind.OPERATIVE, "subparagraphs": Kind.ITEM}
    return {"counts": {name: kinds.count(kind) for name, kind in counted.items()}}


def _paragraphs(preamble: tuple[Paragraph, ...], operative: tuple[Paragraph, ...]) -> Json:
    return {
        "preambular": [_paragraph(one) for one in preamble if one.kind is Kind.PREAMBULAR],
        "operative": [
            {"id": one.id, "number": _number(one), **_below(one)} for one in operative if one.kind is Kind.OPERATIVE
        ],
        "subheadings": [
            {"id": one.id, "text": one.text} for one in (*preamble, *operative) if one.kind is Kind.SUBHEADING
        ],
    }


def _paragraph(paragraph: Paragraph) -> Json:
    return {"id": paragraph.id, **_below(paragraph)}


def _below(paragraph: Paragraph) -> Json:
    return {
        "text": paragraph.text,
        "subparagraphs": [{"id": one.id, "label": one.label, **_below(one)} for one in paragraph.items],
        "wrap_up": _words(paragraph.wrap_up),
    }


def _parts(parts: tuple[Part, ...], *kinds: PartKind) -> list[Json]:
    return [_part(part) for part in parts if part.kind in kinds]


def _part(part: Part) -> Json:
    title = part.title
    return {
        "id": part.id,
        "label": title.label if title else None,
        "title": title.text if title else None,
        "enacting_formula": _words(part.formula),
        **_paragraphs(part.preamble, part.operative),
        "sections": _parts(part.parts, PartKind.SECTION, PartKind.ARTICLE),
        "drafts": _parts(part.parts, PartKind.DRAFT),
    }


def _notes(text: Resolution) -> list[Json]:
    """Every number that has a note or a mark, in order; `text` is null where the note is gone."""
    notes = {text.note_number(note): note.text for note in text.notes}
    marked = dict.fromkeys((*notes, *(mark.number for _, mark in text.note_marks())))
    return [{"number": number, "text": notes.get(number)} for number in sorted(marked, key=lambda one: (len(one), one))]


def _furniture(kind: str, words: str, line: int) -> Json:
    return {"kind": kind, "text": words, "line": line}


def _words(paragraph: Paragraph | None) -> str | None:
    return paragraph.text if paragraph is not None else None


def _first_formula(parts: tuple[Part, ...]) -> Paragraph | None:
    return next((part.formula for part in parts if part.formula is not None), None)


def _number(paragraph: Paragraph) -> str | None:
    return _SIGNS.sub("", paragraph.label) or None
