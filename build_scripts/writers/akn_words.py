"""The words of a paragraph in Akoma Ntoso, with what stands inside them.

In: a paragraph, and what its words lead to. Out: the content of one element: `ref` to provisions and documents,
`organization` for bodies, `term`, the footnote where its first mark stands (`authorialNote`), `noteRef` for any other
mark, `eop` where a page ended. A break inside a word stands before the word, `breakAt` characters from it (OASIS XSD):

    <term refersTo="#concept_proceeds-of-crime">所涵盖的<eop breakAt="1" hx:evidence="inferred"/>犯罪所得</term>

A script that parts no words has no other sign of one than the name of the concept that the words are a use of.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import assert_never
from unicodedata import category

from lxml import etree

from build_scripts.locales.locale import Locale
from build_scripts.model.akoma_ntoso import (
    CONCEPT,
    DOCUMENT,
    HELD,
    MISSING,
    NUM,
    ORGANIZATION,
    OWN,
    PHRASE,
    provision_id,
)
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
    plain_text,
)
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.writers.xml_tree import XML, add, add_words, fit

_TOLD = {"untranslated": "notice_untranslated", "stale": "stale_paragraph"}


@dataclass(frozen=True, slots=True)
class Leads:
    """Where references lead: the `href` of each instrument and of each resolution that we hold, and which instruments
    are bodies; `names` are those of the concepts in the language."""

    instruments: Mapping[str, str]
    held: Mapping[str, str]
    bodies: frozenset[str]
    names: Mapping[str, str]

    def is_body(self, target: Target) -> bool:
        """Whether a target is an organization, which is no document."""
        return target.instrument in self.bodies and not target.anchor


@dataclass(slots=True)
class WordsWriter:
    """Writes words and remembers which notes are written."""

    text: Resolution
    ids: Mapping[str, str]
    leads: Leads
    locales: Mapping[str, Locale]
    states: Mapping[str, str]
    _noted: set[str] = field(default_factory=set)
    _counts: dict[str, int] = field(default_factory=dict)
    _notes: dict[str, Paragraph] = field(init=False)
    _first: dict[str, NoteMark] = field(init=False)

    def __post_init__(self) -> None:
        self._notes = {self.text.note_number(note): note for note in self.text.notes}
        self._first = {}
        for _, mark in self.text.note_marks():
            self._first.setdefault(mark.number, mark)

    def address(self, element: etree._Element, anchor: str) -> None:
        """Its identifiers, the same in all languages, and our address."""
        element.set("eId", self.ids[anchor])
        element.set("wId", self.ids[anchor])
        own(element, "address", anchor)

    def write(self, element: etree._Element, paragraph: Paragraph, *, labelled: bool = False) -> None:
        """The words of a paragraph, at the end of an element. `labelled`: its label stands in an element of its own."""
        if paragraph.lang:
            element.set(f"{XML}lang", paragraph.lang)
        state = self.states.get(paragraph.id, "untranslated" if paragraph.untranslated else "translated")
        if paragraph.untranslated or state != "translated":
            own(element, "state", state)
            if state in _TOLD:
                element.set("title", fit(self.locales[self.text.lang].say(_TOLD[state])))
        if paragraph.label and not labelled:
            add(element, "inline", paragraph.label, name=NUM)
        lang = paragraph.lang or self.text.lang
        writing = _Writing(self, paragraph.id, self.locales[lang].emphasis == "italic", lang)
        writing.content(element, paragraph.content, "")

    def carries_note(self, mark: NoteMark) -> Paragraph | None:
        """The note that is written at this mark: at the first one, in reading order, that stands in the text."""
        note = self._notes.get(mark.number)
        return note if note is not None and note.id not in self._noted and self._first[mark.number] == mark else None

    def note(self, element: etree._Element, note: Paragraph) -> None:
        """A note in an element of its own. Its place among the notes travels as data."""
        self._noted.add(note.id)
        element.set("marker", fit(self.text.note_number(note)))
        element.set("placement", "bottom")
        self.address(element, note.id)
        own(element, "position", str(self.text.notes.index(note) + 1))
        self.write(add(element, "p"), note)

    def unmarked_notes(self) -> list[Paragraph]:
        """The notes that no mark has called so far."""
        return [note for note in self.text.notes if note.id not in self._noted]

    def count(self, anchor: str, name: str) -> str:
        """The identifier of the next element of that name inside the words of a paragraph."""
        key = f"{self.ids[anchor]}__{name}"
        self._counts[key] = self._counts.get(key, 0) + 1
        return f"{key}_{self._counts[key]}"


@dataclass(frozen=True, slots=True)
class _Writing:
    """Writes the inlines of one paragraph."""

    to: WordsWriter
    anchor: str
    italic: bool
    lang: str

    def content(self, element: etree._Element, content: Iterable[Inline], name: str) -> None:
        """Inlines at the end of an element; `name` is what a use of a concept is a use of."""
        for one in _breaks_before_words(content, name):
            match one:
                case str():
                    add_words(element, one)
                case _Eop(at, evidence):
                    eop = add(element, "eop", **({"breakAt": str(at)} if at else {}))
                    own(eop, "evidence", evidence)
                case Emphasis(inner):
                    named = {"class": PHRASE} if self.italic else {"name": PHRASE}
                    self.content(add(element, "i" if self.italic else "inline", **named), inner, "")
                case Reference(inner, target):
                    self.content(self._reference(element, target), inner, "")
                case TermUse(inner, concept):
                    term = add(element, "term", eId=self.to.count(self.anchor, "term"), refersTo=f"#{CONCEPT}{concept}")
                    self.content(term, inner, self.to.leads.names.get(concept, ""))
                case NoteMark():
                    self._mark(element, one)
                case _:
                    assert_never(one)

    def _mark(self, element: etree._Element, mark: NoteMark) -> None:
        note = self.to.carries_note(mark)
        if note is not None:
            place = add(element, "authorialNote")
            self.to.note(place, note)
        elif f"fn-{mark.number}" in self.to.ids:
            number = mark.anchor.removeprefix("fnref-")
            place = add(element, "noteRef", eId=f"noteRef_{number}", href=f"#{self.to.ids[f'fn-{mark.number}']}")
            place.set("marker", fit(mark.number))
            place.set("placement", "bottom")
        else:
            place = add(element, "sup", mark.number)
            place.set("class", "noteMark")
        if mark.occurrence > 1:
            own(place, "occurrence", str(mark.occurrence))

    def _reference(self, element: etree._Element, target: AnyTarget) -> etree._Element:
        leads = self.to.leads
        match target:
            case Target(instrument) if leads.is_body(target):
                number = self.to.count(self.anchor, "organization")
                return add(element, "organization", eId=number, refersTo=f"#{ORGANIZATION}{instrument}")
            case Target(instrument, anchor):
                href = leads.instruments[instrument]
                inside = provision_id(anchor) if href.startswith("/akn/un/") else ""
                ref = self._ref(element, f"{href}#{inside}" if inside else href, f"#{DOCUMENT}{instrument}")
                if anchor:
                    own(ref, "provision", anchor)
                return ref
            case Held(slug):
                return self._ref(element, leads.held[slug], f"#{HELD}{slug}")
            case Official(symbol):
                ref = self._ref(element, target.address(self.lang).replace(" ", "%20"), "")
                own(ref, "symbol", symbol)
                return ref
            case Own(anchor):
                return self._ref(element, f"#{self.to.ids[anchor]}", "")
            case Missing(what):
                missing = add(element, "inline", name=MISSING)
                own(missing, "missing", what)
                return missing
            case _:
                assert_never(target)

    def _ref(self, element: etree._Element, href: str, refers: str) -> etree._Element:
        ref = add(element, "ref", eId=self.to.count(self.anchor, "ref"), href=href)
        if refers:
            ref.set("refersTo", refers)
        return ref


@dataclass(frozen=True, slots=True)
class _Eop:
    """The end of a page, `at` characters behind where it is written."""

    at: int
    evidence: str


_Written = str | _Eop | Emphasis | Reference | TermUse | NoteMark


def _breaks_before_words(content: Iterable[Inline], name: str) -> Iterator[_Written]:
    """The inlines, each break inside a word moved before the word."""
    inlines = list(_joined(content))
    waiting = ""
    for place, one in enumerate(inlines):
        match one:
            case Text(text):
                waiting += text
            case PageBreak(evidence):
                after = inlines[place + 1] if place + 1 < len(inlines) else None
                before = inlines[place - 1] if place else None
                at = 0
                if isinstance(before, Text) and isinstance(after, Text):
                    at = broken(before.text, after.text, name)
                yield waiting[: len(waiting) - at]
                yield _Eop(at, evidence)
                waiting = waiting[len(waiting) - at :]
            case _:
                yield waiting
                waiting = ""
                yield one
    yield waiting


def _joined(content: Iterable[Inline]) -> Iterator[Inline]:
    """The inlines with the words between two others in one piece, however many lines they stood on."""
    for are_words, run in groupby(content, lambda one: isinstance(one, Text)):
        if are_words:
            yield Text(plain_text(run))
        else:
            yield from run


def broken(before: str, after: str, name: str) -> int:
    """How many characters of a word stand before a break; 0 where the break parts two words. Inside the name of a
    concept the name is the word."""
    if not (before and after and _is_letter(before[-1]) and _is_letter(after[0])):
        return 0
    for found in re.finditer(re.escape(name), before + after) if name else ():
        if found.start() < len(before) < found.end():
            return len(before) - found.start()
    return next((at for at, one in enumerate(reversed(before)) if not _is_letter(one)), len(before))


def _is_letter(character: str) -> bool:
    return character.isalnum() or category(character).startswith("M")


def own(element: etree._Element, name: str, value: str) -> None:
    """An attribute of our own namespace."""
    element.set(f"{{{OWN}}}{name}", fit(value))
