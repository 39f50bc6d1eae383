"""A text as one column of a parallel page: its places in reading order, each with what it is and what stands there.

In: an expression and its locale. Out: `Spot`s under the addresses of the page of the text: heading, title, formula,
`preamble`, paragraphs with their items and the words after them, `operative-part`, parts, closing lines, `notes`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_scripts.locales.locale import Locale
from build_scripts.model.page import Cell, Words
from build_scripts.model.resolution import Kind, Paragraph, Part, Resolution
from build_scripts.pages.places import place_names

_STYLES = {Kind.PREAMBULAR: "pp", Kind.OPERATIVE: "op"}
_OURS = "ours"
_PART = "part"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a text. `style` is `ours` for a heading of our own and `part` for that of a part; `cell` is None where
    the words are not translated yet."""

    anchor: str
    style: str
    depth: int
    cell: Cell | None


def read_column(locale: Locale, text: Resolution) -> Iterator[Spot]:
    """Every place of a text, in reading order."""
    for head in (text.heading, text.title, text.formula):
        if head is not None:
            yield _spot(head)
    if text.preamble:
        yield _ours(locale, "preamble", "preamble")
        yield from _paragraphs(text.preamble)
    if text.operative:
        yield _ours(locale, "operative-part", "operative_part")
        yield from _paragraphs(text.operative)
    names = place_names(locale, text)
    for part in text.parts:
        yield from _part(part, names)
    yield from map(_spot, text.closing)
    if text.notes:
        yield _ours(locale, "notes", "notes")
        yield from map(_spot, text.notes)


def merge_places(columns: Iterable[Iterable[Spot]]) -> list[Spot]:
    """The places of all columns in one order: that of the first; what only another one has stands after the place that
    comes before it there."""
    merged: dict[str, Spot] = {}
    for column in columns:
        order = list(merged)
        before = -1
        for spot in column:
            if spot.anchor in merged:
                before = order.index(spot.anchor)
            else:
                before += 1
                order.insert(before, spot.anchor)
                merged[spot.anchor] = spot
        merged = {anchor: merged[anchor] for anchor in order}
    return list(merged.values())


def _ours(locale: Locale, anchor: str, key: str) -> Spot:
    return Spot(anchor, _OURS, 0, Cell(content=(Words(locale.say(key)),)))


def _part(part: Part, names: dict[str, str]) -> Iterator[Spot]:
    if part.title is not None and (part.title.label or part.title.content or part.title.untranslated):
        spot = _spot(part.title)
        yield Spot(part.id, _PART, 0, spot.cell)
    else:
        name = names[part.id]
        yield Spot(part.id, _OURS, 0, Cell(content=(Words(name[:1].upper() + name[1:]),)))
    if part.formula is not None:
        yield _spot(part.formula)
    yield from _paragraphs((*part.preamble, *part.operative))
    for below in part.parts:
        yield from _part(below, names)


def _paragraphs(paragraphs: Iterable[Paragraph]) -> Iterator[Spot]:
    for paragraph in paragraphs:
        yield from _tree(paragraph, 0)


def _tree(paragraph: Paragraph, depth: int) -> Iterator[Spot]:
    yield _spot(paragraph, depth)
    for item in paragraph.items:
        yield from _tree(item, depth + 1)
    if paragraph.wrap_up is not None:
        yield _spot(paragraph.wrap_up, depth)


def _spot(paragraph: Paragraph, depth: int = 0) -> Spot:
    cell = None if paragraph.untranslated else Cell(paragraph.label, paragraph.content)
    return Spot(paragraph.id, _STYLES.get(paragraph.kind, paragraph.kind.value), depth, cell)
