"""An Akoma Ntoso file as `writers/akoma_ntoso` writes it, back into the model.

In: an `Arrival`. Out: a `Resolution`, or None when the file is no resolution; what is not ours in it is told. The same
words, labels, marks, notes, page breaks with their evidence, references, uses of terms, drafting phrases, places
without translation and languages come back. What does not travel: the ledger, the furniture of the pages, and the
place of a thing in the source; `where` is its place in this file.
"""

from collections.abc import Iterable, Iterator

from lxml import etree

from build_scripts.model.akoma_ntoso import ALIAS, CODES, FORMULA, OWN, PREAMBLE, SUBHEADING
from build_scripts.model.resolution import Kind, Paragraph, Part, PartKind, Resolution
from build_scripts.readers.akn_words import WordsReader
from build_scripts.readers.exchange.arrival import Arrival
from build_scripts.readers.exchange.xml import child, children, local, parse

_PARTS = {"section": PartKind.SECTION, "article": PartKind.ARTICLE}
_SIDE = ("num", "heading")


def read(arrival: Arrival) -> Resolution | None:
    """The resolution."""
    root = parse(arrival, "akomaNtoso")
    if root is None:
        return None
    statement = child(root, "statement")
    about = child(child(statement, "meta"), "identification")
    slug = _said(child(about, "FRBRWork"), "FRBRalias", "value", name=ALIAS)
    language = _said(child(about, "FRBRExpression"), "FRBRlanguage", "language")
    lang = next((tag for tag, code in CODES.items() if code == language), "")
    if statement is None or not slug or not lang:
        expected = f"a <statement> with an alias “{ALIAS}” and one of the six languages"
        arrival.tell(1, "no resolution of ours", expected, "use our export")
        return None
    return _Reading(arrival, root).resolution(statement, slug, lang)


def _said(level: etree._Element | None, element: str, attribute: str, **having: str) -> str:
    """What a level of the identification says, in the element that has certain attributes."""
    fitting = (one for one in children(level, element) if all(one.get(key) == value for key, value in having.items()))
    return next((one.get(attribute) or "" for one in fitting), "")


class _Reading:
    """Reads one file."""

    def __init__(self, arrival: Arrival, root: etree._Element) -> None:
        addressed = [one for one in root.iter() if isinstance(one.tag, str) and one.get(f"{{{OWN}}}address")]
        self._components = {one.get("eId") or "": one for one in addressed if local(one) == "component"}
        self._words = WordsReader(
            arrival, {one.get("eId") or "": one.get(f"{{{OWN}}}address") or "" for one in addressed}
        )

    def resolution(self, statement: etree._Element, slug: str, lang: str) -> Resolution:
        """The whole text."""
        preface = child(statement, "preface")
        heads = {} if preface is None else {local(one): one for one in preface.iter()}
        heading, title = (self._head(heads.get(name), kind) for name, kind in _HEADS)
        body = self._document(statement, "", PartKind.DRAFT)
        conclusions = child(statement, "conclusions")
        closing = [self._words.paragraph(one, one, Kind.CLOSING) for one in children(conclusions, "p")]
        for note in children(child(child(statement, "meta"), "notes"), "note"):
            self._words.note(note)
        return Resolution(
            slug=slug,
            lang=lang,
            file=self._words.arrival.name,
            heading=heading,
            title=title,
            formula=body.formula,
            preamble=body.preamble,
            operative=body.operative,
            notes=tuple(note for _, note in sorted(self._words.notes, key=lambda one: one[0])),
            ledger=(),
            parts=body.parts,
            closing=tuple(closing),
        )

    def _head(self, element: etree._Element | None, kind: Kind) -> Paragraph | None:
        return None if element is None else self._words.paragraph(element, element, kind)

    def _document(self, document: etree._Element, address: str, kind: PartKind) -> Part:
        """A document with a preamble and a body of its own."""
        preamble = child(document, "preamble")
        formula = child(preamble, "formula")
        body = child(document, "mainBody")
        operative, parts = self._body(body if body is not None else document)
        attached = (self._holder(one, PartKind.ANNEX) for one in children(child(document, "attachments"), "attachment"))
        return Part(
            id=address,
            kind=kind,
            title=None,
            formula=None if formula is None else self._words.paragraph(formula, child(formula, "p"), Kind.FORMULA),
            preamble=tuple(self._preamble(preamble if preamble is not None else ())),
            operative=operative,
            parts=(*parts, *attached),
        )

    def _holder(self, element: etree._Element, kind: PartKind) -> Part:
        """An attachment or a component: its heading, and the document in it."""
        inside = next((one for one in element if local(one) in ("doc", "statement")), None)
        if inside is None:
            self._words.tell(element, "an empty document", "<doc> or <statement>")
            inside = element
        read = self._document(inside, element.get(f"{{{OWN}}}address") or "", kind)
        title = self._title(element)
        return Part(read.id, kind, title, read.formula, read.preamble, read.operative, read.parts)

    def _title(self, element: etree._Element) -> Paragraph | None:
        heading = child(element, "heading")
        if heading is None:
            return None
        return self._words.paragraph(element, heading, Kind.SUBHEADING, _num(element))

    def _preamble(self, elements: Iterable[etree._Element]) -> Iterator[Paragraph]:
        for one in elements:
            if local(one) == "recitals":
                yield from (self._recital(recital, Kind.PREAMBULAR) for recital in one)
            elif local(one) == "block":
                yield self._words.paragraph(one, one, Kind.SUBHEADING)
            elif local(one) != "formula":
                self._words.tell(one, f"<{local(one)}> in a preamble", "a formula, recitals and headings")

    def _recital(self, element: etree._Element, kind: Kind) -> Paragraph:
        below = child(element, "blockList")
        holder = child(element, "p") if below is None else child(below, "listIntroduction")
        own = self._words.paragraph(element, holder, kind, _num(element))
        after = child(below, "listWrapUp")
        wrap_up = None if after is None else self._words.paragraph(after, after, Kind.WRAP_UP)
        return _with(own, [self._recital(item, Kind.ITEM) for item in children(below, "item")], wrap_up)

    def _body(self, body: etree._Element) -> tuple[tuple[Paragraph, ...], tuple[Part, ...]]:
        operative: list[Paragraph] = []
        parts: list[Part] = []
        for one in body:
            name = local(one)
            if name == "paragraph":
                operative.append(self._paragraph(one, Kind.OPERATIVE))
            elif name in ("block", "crossHeading"):
                operative.append(self._words.paragraph(one, one, Kind.SUBHEADING))
            elif name in _PARTS:
                parts.append(self._section(one, _PARTS[name]))
            elif name == "componentRef":
                parts.extend(self._enclosed(one))
            elif name not in _SIDE and not (name == "p" and not len(one)):
                self._words.tell(one, f"<{name}> in a body", "paragraphs, headings, sections and components")
        return tuple(operative), tuple(parts)

    def _enclosed(self, reference: etree._Element) -> Iterator[Part]:
        component = self._components.get((reference.get("src") or "").removeprefix("#"))
        if component is None:
            self._words.tell(reference, "a component that is not there", "the eId of a <component>")
            return
        yield self._holder(component, PartKind.DRAFT if child(component, "statement") is not None else PartKind.ANNEX)

    def _section(self, element: etree._Element, kind: PartKind) -> Part:
        formula: Paragraph | None = None
        preamble: list[Paragraph] = []
        rest = etree.Element("rest")
        title = self._title(element)
        for one in list(element):
            refers = one.get("refersTo")
            if refers == f"#{FORMULA}":
                formula = self._words.paragraph(one, one, Kind.FORMULA)
            elif refers == f"#{PREAMBLE}" and local(one) == "crossHeading":
                heads = one.get("class") == SUBHEADING
                preamble.append(self._words.paragraph(one, one, Kind.SUBHEADING if heads else Kind.PREAMBULAR))
            elif refers == f"#{PREAMBLE}":
                preamble.append(self._paragraph(one, Kind.PREAMBULAR))
            else:
                rest.append(one)
        operative, parts = self._body(rest)
        return Part(element.get(f"{{{OWN}}}address") or "", kind, title, formula, tuple(preamble), operative, parts)

    def _paragraph(self, element: etree._Element, kind: Kind) -> Paragraph:
        below = child(element, "list")
        holder = child(element, "content") if below is None else child(below, "intro")
        own = self._words.paragraph(element, child(holder, "p"), kind, _num(element))
        after = child(below, "wrapUp")
        wrap_up = None if after is None else self._words.paragraph(after, child(after, "p"), Kind.WRAP_UP)
        return _with(own, [self._paragraph(point, Kind.ITEM) for point in children(below, "point")], wrap_up)


_HEADS = (("docNumber", Kind.HEADING), ("docTitle", Kind.TITLE))


def _num(element: etree._Element) -> str:
    num = child(element, "num")
    return "" if num is None else num.text or ""


def _with(own: Paragraph, items: list[Paragraph], wrap_up: Paragraph | None) -> Paragraph:
    return Paragraph(
        own.id, own.kind, own.label, own.content, own.where, tuple(items), wrap_up, own.untranslated, own.lang
    )
