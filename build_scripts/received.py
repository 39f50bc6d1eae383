"""A file as it was received, read as far as it can be: what `read` prints and `new` takes over.

In: a file in any format that we extract text from, or a text, and the locale of its language. Out: `Received`. It never
raises, whatever the bytes are: what is wrong with them is a diagnostic.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from build_scripts.diagnostics import Diagnostic, Severity, Where, sorted_by_place
from build_scripts.extraction import EXTRACTORS, Extraction, Unreadable, extract
from build_scripts.locales.locale import Locale
from build_scripts.model.resolution import Kind, Resolution
from build_scripts.readers.furniture import columns, is_symbol
from build_scripts.readers.legible import illegible, no_resolution
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source, decode_source

_SYMBOL = re.compile(r"(?<![A-Za-z0-9/])[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.\-]*(?:\s?\([A-Z0-9\- ]{1,12}\))?){1,7}")

_BODY = (Kind.FORMULA, Kind.PREAMBULAR, Kind.OPERATIVE)
_BRACKETS = ("[", "(", "［", "（")


@dataclass(frozen=True, slots=True)
class Received:
    """What a file holds. `extracted` is set when the text is not the file itself; `resolution` is None when no
    structure could be read; `symbol` is the document symbol that the text states."""

    raw: bytes
    text: str
    extracted: Extraction | None
    resolution: Resolution | None
    symbol: str | None
    problems: tuple[Diagnostic, ...]


def read_received(path: Path, slug: str, locale: Locale) -> Received:
    """Read one file. Extraction is chosen by the suffix of its name; any other file is text."""
    name = path.as_posix()
    try:
        raw = path.read_bytes()
    except OSError as error:
        told = Diagnostic(Where(name), "file", f"the file cannot be read: {error.strerror}", "a file", "check its name")
        return Received(b"", "", None, None, None, (told,))
    problems: list[Diagnostic] = []
    extracted = None
    if path.suffix.lower() in EXTRACTORS:
        extracted = _extract(path.name, name, raw, problems)
        text = extracted.text if extracted else ""
        source = Source(name, text) if text.strip() else None
    else:
        source, problems = decode_source(name, raw)
    if source is None:
        return Received(raw, "", extracted, None, None, tuple(problems))
    resolution = _read(source, slug, locale, problems)
    symbol = _symbol(resolution) if resolution else None
    return Received(raw, source.text, extracted, resolution, symbol, sorted_by_place(problems))


def _extract(name: str, file: str, raw: bytes, problems: list[Diagnostic]) -> Extraction | None:
    try:
        extracted = extract(name, raw)
    except Unreadable as error:
        problems.append(Diagnostic(Where(file), "extraction", error.wrong, "a document with text", error.action))
        return None
    for one in extracted.unplaced:
        told = f"not in the text: {one.what} ({one.where})"
        action = "look at the original, and add by hand what belongs to the text"
        problems.append(Diagnostic(Where(file), "extraction", told, "", action, Severity.WARNING))
    if not extracted.text.strip():
        problems.append(Diagnostic(Where(file), "extraction", "the file holds no text", "text", "use another file"))
    return extracted


def _read(source: Source, slug: str, locale: Locale, problems: list[Diagnostic]) -> Resolution | None:
    noise = illegible(source, locale)
    if noise is not None:
        problems.append(noise)
        return None
    resolution, found = read_resolution(source, slug, locale.tag, locale)
    stranger = no_resolution(source, resolution, locale)
    if stranger is not None:
        problems.append(stranger)
        return None
    problems.extend(found)
    problems.extend(_lost_notes(resolution))
    kinds = {paragraph.kind for paragraph in resolution.paragraphs()}
    return resolution if kinds & {Kind.OPERATIVE, Kind.PREAMBULAR} else None


def _lost_notes(resolution: Resolution) -> list[Diagnostic]:
    """Footnote marks whose notes are not in the text."""
    notes = {resolution.note_number(note) for note in resolution.notes}
    return [
        Diagnostic(
            paragraph.where,
            "notes",
            f"the mark {mark.number} has no note",
            "a note of that number",
            "add the note",
            Severity.WARNING,
        )
        for paragraph, mark in resolution.note_marks()
        if mark.number not in notes
    ]


def _symbol(resolution: Resolution) -> str | None:
    """The document symbol that the head states: that of a resolution wherever it stands, any other where it stands
    alone. One in brackets or in a note is that of a report or of a draft."""
    paragraphs = [one for one in resolution.paragraphs() if one.kind in _BODY]
    first = min(((one.where.line, one.where.column) for one in paragraphs), default=(1, 1))
    above = [one.text for one in resolution.furniture if (one.where.line, one.where.column) < first]
    head = [text for text in above if not text.startswith(_BRACKETS)]
    named = [one.text for one in (resolution.heading, resolution.title) if one is not None]
    running = [one.text for one in resolution.furniture if is_symbol(one.text)]
    found = [match.group() for text in (*head, *named, *running) for match in _SYMBOL.finditer(text)]
    own = next((one for one in found if "/RES/" in one or "/DEC/" in one), None)
    alone = [column.strip() for text in head for column in columns(text) if is_symbol(column.strip())]
    symbol = own or next((one.group() for text in alone if (one := _SYMBOL.search(text))), None)
    return symbol.strip(" .*") if symbol else None
