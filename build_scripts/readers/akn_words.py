"""The words of a paragraph of an Akoma Ntoso file, as `writers/akn_words` writes them.

In: an element that holds words. Out: inlines; its label, where that stands among the words; the notes that stand in it.
A page break that stands before the word that it cuts goes back to its place.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from build_scripts.diagnostics import Where
from build_scripts.model.akoma_ntoso import CONCEPT, DOCUMENT, HELD, MISSING, NUM, ORGANIZATION, OWN, PHRASE
from build_scripts.model.inline import (
    AnyTarget,
    Emphasis,
    Held,
    Inline,
    Missing,
    NoteMark,
    Official,
    Own,
    PageBreak,
    Reference,
    Target,
    TermUse,
    Text,
)
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.readers.exchange.arrival import Arrival
from build_scripts.readers.exchange.xml import line_of, local

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class _Eop:
    """A break, and how many characters behind it the page ended."""

    at: int
    evidence: str


_Read = str | _Eop | Inline


@dataclass(slots=True)
class WordsReader:
    """Reads words and gathers notes; `addresses` has the address of each `eId`."""

    arrival: Arrival
    addresses: Mapping[str, str]
    notes: list[tuple[int, Paragraph]] = field(default_factory=list)

    def paragraph(
        self, element: etree._Element, holder: etree._Element | None, kind: Kind, label: str = ""
    ) -> Paragraph:
        """The paragraph at the address of an element; its words are in the holder."""
        anchor = element.get(f"{{{OWN}}}address") or ""
        if not anchor:
            self.tell(element, f"<{local(element)}> has no address", "hx:address, as we write it")
        said = element.get(f"{{{OWN}}}kind") or kind.value
        return Paragraph(
            id=anchor,
            kind=next((one for one in Kind if one.value == said), kind),
            label=label or ("" if holder is None else self._label(holder)),
            content=() if holder is None else self.content(holder),
            where=Where(self.arrival.name, line_of(element), 1, anchor),
            untranslated=holder is not None and holder.get(f"{{{OWN}}}state") == "untranslated",
            lang="" if holder is None else str(holder.get(_XML_LANG) or ""),
        )

    def note(self, element: etree._Element) -> None:
        """A note, which stands at its place among the others."""
        position = _figure(element.get(f"{{{OWN}}}position"), len(self.notes) + 1)
        holder = next((one for one in element if local(one) == "p"), None)
        note = self.paragraph(element, holder, Kind.NOTE)
        self.notes.append((position, note))

    def content(self, element: etree._Element) -> tuple[Inline, ...]:
        """The inlines in an element."""
        return tuple(_settled(list(self._inside(element))))

    def tell(self, element: etree._Element, wrong: str, expected: str) -> None:
        """An error at an element."""
        self.arrival.tell(line_of(element), wrong, expected, "use a file that this project wrote")

    def _label(self, holder: etree._Element) -> str:
        first = next(iter(holder), None)
        if first is None or holder.text or local(first) != "inline" or first.get("name") != NUM:
            return ""
        return first.text or ""

    def _inside(self, element: etree._Element) -> Iterator[_Read]:
        yield element.text or ""
        for one in element:
            read = self._inline(one)
            if read is not None:
                yield read
            yield one.tail or ""

    def _inline(self, one: etree._Element) -> _Read | None:
        name = local(one)
        named = one.get("name") or ""
        match name:
            case "inline" if named == NUM:
                return None
            case "i" | "inline" if PHRASE in (named, one.get("class")):
                return Emphasis(self.content(one))
            case "inline" if named == MISSING:
                return Reference(self.content(one), Missing(one.get(f"{{{OWN}}}missing") or ""))
            case "organization":
                return Reference(self.content(one), Target(self._refers(one, ORGANIZATION)))
            case "ref":
                return Reference(self.content(one), self._target(one))
            case "term":
                return TermUse(self.content(one), self._refers(one, CONCEPT))
            case "eop":
                return _Eop(_figure(one.get("breakAt"), 0), one.get(f"{{{OWN}}}evidence") or "marked")
            case "authorialNote" | "noteRef" | "sup":
                if name == "authorialNote":
                    self.note(one)
                return NoteMark(one.get("marker") or one.text or "", _figure(one.get(f"{{{OWN}}}occurrence"), 1))
        self.tell(one, f"<{name}> inside words", "what we write there")
        return None

    def _refers(self, one: etree._Element, prefix: str) -> str:
        refers = (one.get("refersTo") or "").removeprefix("#")
        if not refers.startswith(prefix):
            self.tell(one, f"<{local(one)}> refers to “{refers}”", f"an entry #{prefix}…")
        return refers.removeprefix(prefix)

    def _target(self, one: etree._Element) -> AnyTarget:
        symbol = one.get(f"{{{OWN}}}symbol")
        href = one.get("href") or ""
        refers = one.get("refersTo") or ""
        if symbol:
            return Official(symbol)
        if refers.startswith(f"#{HELD}"):
            return Held(refers.removeprefix(f"#{HELD}"))
        if refers:
            return Target(self._refers(one, DOCUMENT), one.get(f"{{{OWN}}}provision") or "")
        place = self.addresses.get(href.removeprefix("#"))
        if place is None:
            self.tell(one, f"a reference leads to “{href}”", "an eId of this file, or a document")
        return Own(place or href.removeprefix("#"))


def _figure(said: str | None, otherwise: int) -> int:
    """A number that an attribute states; nothing else is one, and none is longer than a text."""
    return int(said) if said is not None and re.fullmatch("[0-9]{1,9}", said) else otherwise


def _settled(read: list[_Read]) -> Iterator[Inline]:
    """The inlines, words joined, each break in its place."""
    words = ""
    for place, one in enumerate(read):
        match one:
            case str():
                words += one
            case _Eop(at, evidence):
                following = read[place + 1] if place + 1 < len(read) else ""
                if at and isinstance(following, str):
                    words += following[:at]
                    read[place + 1] = following[at:]
                if words:
                    yield Text(words)
                words = ""
                yield PageBreak(evidence)
            case _:
                if words:
                    yield Text(words)
                words = ""
                yield one
    if words:
        yield Text(words)
