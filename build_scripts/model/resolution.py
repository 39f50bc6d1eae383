"""One expression of a resolution: its paragraphs with their addresses, its notes, and the ledger of its source."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from build_scripts.diagnostics import Where
from build_scripts.model.inline import Inline, NoteMark, PageBreak, plain_text, walk


class Kind(Enum):
    """What a paragraph is in the resolution."""

    HEADING = "heading"
    TITLE = "title"
    FORMULA = "formula"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    ITEM = "item"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph under its address.

    `label` is what the source prints before the words ("15.", "(a)", "أ)"), or "" where it prints none.
    `untranslated` marks a place whose words are still to come; `lang` is set where the words that stand there are
    not in the language of the expression.
    """

    id: str
    kind: Kind
    label: str
    content: tuple[Inline, ...]
    where: Where
    items: tuple["Paragraph", ...] = ()
    untranslated: bool = False
    lang: str = ""

    @property
    def text(self) -> str:
        """Its own words, without label, marks and items."""
        return plain_text(self.content)


class Role(Enum):
    """What a stretch of the source is: the five kinds that account for every character."""

    TEXT = "text"
    MARKER = "marker"
    PAGE_BREAK = "page break"
    FURNITURE = "page furniture"
    LAYOUT = "layout"


@dataclass(frozen=True, slots=True)
class Entry:
    """One stretch of the source in the ledger.

    A text entry holds no characters of its own: it points into the text of paragraph `owner` from `start` to
    `end`, so that rebuilding the source proves that the model has kept them. Every other entry holds `literal`.
    """

    role: Role
    literal: str = ""
    owner: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Resolution:
    """One language version, read from one file. `lang` is the language of the words, a BCP 47 tag."""

    slug: str
    lang: str
    file: str
    heading: Paragraph | None
    title: Paragraph | None
    formula: Paragraph | None
    preamble: tuple[Paragraph, ...]
    operative: tuple[Paragraph, ...]
    notes: tuple[Paragraph, ...]
    ledger: tuple[Entry, ...]

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph with an address, notes last, in reading order."""
        for head in (self.heading, self.title, self.formula):
            if head is not None:
                yield head
        for paragraph in (*self.preamble, *self.operative):
            yield paragraph
            yield from paragraph.items
        yield from self.notes

    def paragraph(self, anchor: str) -> Paragraph | None:
        """The paragraph at an address, or None."""
        return next((one for one in self.paragraphs() if one.id == anchor), None)

    def note_number(self, note: Paragraph) -> str:
        """The number of a note as the source prints it."""
        return note.id.removeprefix("fn-")

    def page_breaks(self) -> Iterator[tuple[str, int, PageBreak]]:
        """Each page break inside a paragraph: its address, the offset in its text, the break."""
        for paragraph in self.paragraphs():
            offset = 0
            for inline in walk(paragraph.content):
                if isinstance(inline, PageBreak):
                    yield paragraph.id, offset, inline
                offset += len(getattr(inline, "text", ""))

    def note_marks(self) -> Iterator[tuple[Paragraph, NoteMark]]:
        """Each footnote mark with the paragraph that carries it."""
        for paragraph in self.paragraphs():
            for inline in walk(paragraph.content):
                if isinstance(inline, NoteMark):
                    yield paragraph, inline


def fill_untranslated(text: Resolution, official: Resolution) -> Resolution:
    """The text with the official words in each place that is not translated yet."""
    words = {paragraph.id: paragraph for paragraph in official.paragraphs()}

    def fill(paragraph: Paragraph) -> Paragraph:
        items = tuple(fill(item) for item in paragraph.items)
        if not paragraph.untranslated or paragraph.id not in words:
            return replace(paragraph, items=items)
        return replace(paragraph, content=words[paragraph.id].content, items=items, lang=official.lang)

    if not any(paragraph.untranslated for paragraph in text.paragraphs()):
        return text
    return replace(
        text,
        heading=fill(text.heading) if text.heading else None,
        title=fill(text.title) if text.title else None,
        formula=fill(text.formula) if text.formula else None,
        preamble=tuple(fill(one) for one in text.preamble),
        operative=tuple(fill(one) for one in text.operative),
        notes=tuple(fill(one) for one in text.notes),
    )


def rebuild_source(resolution: Resolution) -> str:
    """The source text, exactly, from the model and its ledger."""
    texts = {paragraph.id: paragraph.text for paragraph in resolution.paragraphs()}
    return "".join(
        texts[entry.owner][entry.start : entry.end] if entry.role is Role.TEXT else entry.literal
        for entry in resolution.ledger
    )
