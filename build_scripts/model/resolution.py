"""One expression of a resolution: its paragraphs with their addresses, its notes, and the ledger of its source."""

from collections.abc import Callable, Iterator
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
    WRAP_UP = "wrap-up"
    SUBHEADING = "subheading"
    CLOSING = "closing"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph under its address.

    `label` is what the source prints before the words ("15.", "(a)", "أ)"), or "" where it prints none; `items` stand
    under its words (the chapeau), and `wrap_up` goes on after them.
    `untranslated` marks a place whose words are still to come; `lang` is set where the words that stand there are
    not in the language of the expression.
    """

    id: str
    kind: Kind
    label: str
    content: tuple[Inline, ...]
    where: Where
    items: tuple["Paragraph", ...] = ()
    wrap_up: "Paragraph | None" = None
    untranslated: bool = False
    lang: str = ""

    @property
    def text(self) -> str:
        """Its own words, without label, marks and items."""
        return plain_text(self.content)

    def walk(self) -> Iterator["Paragraph"]:
        """The paragraph, its items at every depth, its wrap-up, in reading order."""
        yield self
        for item in self.items:
            yield from item.walk()
        if self.wrap_up is not None:
            yield self.wrap_up

    def map(self, change: Callable[["Paragraph"], "Paragraph"]) -> "Paragraph":
        """The paragraph with a change made to itself, its items and its wrap-up."""
        items = tuple(item.map(change) for item in self.items)
        wrap_up = change(self.wrap_up) if self.wrap_up is not None else None
        return replace(change(self), items=items, wrap_up=wrap_up)


class PartKind(Enum):
    """What a part is: a section, an article of a declaration, an annex, a draft that the resolution encloses."""

    SECTION = "section"
    ARTICLE = "article"
    ANNEX = "annex"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Part:
    """A part with paragraphs, and perhaps parts, of its own. `title` is its heading, with its label as printed."""

    id: str
    kind: PartKind
    title: Paragraph | None
    formula: Paragraph | None
    preamble: tuple[Paragraph, ...]
    operative: tuple[Paragraph, ...]
    parts: tuple["Part", ...] = ()

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph with an address, in reading order."""
        for head in (self.title, self.formula):
            if head is not None:
                yield head
        for paragraph in (*self.preamble, *self.operative):
            yield from paragraph.walk()
        for part in self.parts:
            yield from part.paragraphs()

    def map(self, change: Callable[[Paragraph], Paragraph]) -> "Part":
        """The part with a change made to each of its paragraphs."""
        return replace(
            self,
            title=self.title.map(change) if self.title else None,
            formula=self.formula.map(change) if self.formula else None,
            preamble=tuple(one.map(change) for one in self.preamble),
            operative=tuple(one.map(change) for one in self.operative),
            parts=tuple(part.map(change) for part in self.parts),
        )


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch of the source that belongs to the page and not to the text: running head, page number, vote, …"""

    kind: str
    text: str
    where: Where


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
    parts: tuple[Part, ...] = ()
    closing: tuple[Paragraph, ...] = ()
    furniture: tuple[Furniture, ...] = ()

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph with an address, notes last, in reading order."""
        for head in (self.heading, self.title, self.formula):
            if head is not None:
                yield head
        for paragraph in (*self.preamble, *self.operative):
            yield from paragraph.walk()
        for part in self.parts:
            yield from part.paragraphs()
        yield from self.closing
        yield from self.notes

    def map(self, change: Callable[[Paragraph], Paragraph]) -> "Resolution":
        """The resolution with a change made to each of its paragraphs."""
        return replace(
            self,
            heading=self.heading.map(change) if self.heading else None,
            title=self.title.map(change) if self.title else None,
            formula=self.formula.map(change) if self.formula else None,
            preamble=tuple(one.map(change) for one in self.preamble),
            operative=tuple(one.map(change) for one in self.operative),
            parts=tuple(part.map(change) for part in self.parts),
            closing=tuple(one.map(change) for one in self.closing),
            notes=tuple(one.map(change) for one in self.notes),
        )

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
        if not paragraph.untranslated or paragraph.id not in words:
            return paragraph
        return replace(paragraph, content=words[paragraph.id].content, lang=official.lang)

    return text.map(fill) if any(paragraph.untranslated for paragraph in text.paragraphs()) else text


def rebuild_source(resolution: Resolution) -> str:
    """The source text, exactly, from the model and its ledger."""
    texts = {paragraph.id: paragraph.text for paragraph in resolution.paragraphs()}
    return "".join(
        texts[entry.owner][entry.start : entry.end] if entry.role is Role.TEXT else entry.literal
        for entry in resolution.ledger
    )
