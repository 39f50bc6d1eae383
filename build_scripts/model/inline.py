"""What stands inside a paragraph: a closed union of inlines.

`plain_text` of any sequence of them is the text of the source. Marks and breaks add no characters to it,
so a span of the plain text (a mention) can be cut out whatever stands inside it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never


@dataclass(frozen=True, slots=True, order=True)
class Provision:
    """An article, or a paragraph or item of it: article 20, paragraph 2; article 2 (b)."""

    article: int
    paragraph: int | None = None
    item: str = ""

    @property
    def anchor(self) -> str:
        """Its address on the page of its instrument: `art-20-2`, `art-2-b`."""
        parts = ["art", str(self.article)]
        if self.paragraph is not None:
            parts.append(str(self.paragraph))
        if self.item:
            parts.append(self.item)
        return "-".join(parts)


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """What a reference points to: an instrument, and an anchor on its page ('' for the whole of it)."""

    instrument: str
    anchor: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """A resolution whose text we hold, by its slug."""

    slug: str


@dataclass(frozen=True, slots=True, order=True)
class Official:
    """A document that we do not hold, by its symbol without spaces: `A/RES/73/186`, `S/RES/1373(2001)`."""

    symbol: str

    def address(self, lang: str) -> str:
        """Where the United Nations publishes it (pattern: github:united-nations/mandates, src/app/pbi/page.tsx)."""
        return f"https://docs.un.org/{lang}/{self.symbol}"


@dataclass(frozen=True, slots=True, order=True)
class Own:
    """A paragraph of the same resolution, by its anchor: `op-4`, `op-15-c`."""

    anchor: str


@dataclass(frozen=True, slots=True, order=True)
class Missing:
    """What the text cites and nothing leads to: an `instrument` that we do not hold and that has no address, or a
    `paragraph` that the resolution has not."""

    what: str


LinkTarget = Target | Held | Official | Own
AnyTarget = LinkTarget | Missing


@dataclass(frozen=True, slots=True)
class Text:
    """Characters of the source, unchanged."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """The drafting verb that opens a paragraph."""

    content: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention with its target."""

    content: tuple["Inline", ...]
    target: AnyTarget


@dataclass(frozen=True, slots=True)
class TermUse:
    """A use of a concept of the glossary."""

    content: tuple["Inline", ...]
    concept: str


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The raised figure of a footnote. `occurrence` counts the marks of the same note from 1."""

    number: str
    occurrence: int = 1

    @property
    def anchor(self) -> str:
        """`fnref-25`, and `fnref-25-2` for a second mark."""
        return f"fnref-{self.number}" + ("" if self.occurrence == 1 else f"-{self.occurrence}")


@dataclass(frozen=True, slots=True)
class PageBreak:
    """A page of the source document ended here. `evidence` is `marked` or `inferred`."""

    evidence: str


Inline = Text | Emphasis | Reference | TermUse | NoteMark | PageBreak


def plain_text(inlines: Iterable[Inline]) -> str:
    """The characters of the source that the inlines show, without marks and breaks."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Emphasis(content) | Reference(content) | TermUse(content):
            return plain_text(content)
        case NoteMark() | PageBreak():
            return ""
        case _:
            assert_never(inline)


def walk(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Every inline, outer before inner, in reading order."""
    for inline in inlines:
        yield inline
        if isinstance(inline, Emphasis | Reference | TermUse):
            yield from walk(inline.content)
