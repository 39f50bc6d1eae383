"""The structure of a resolution in Akoma Ntoso.

In: a text, or a part of it that is a document of its own. Out: `preamble`, `mainBody`, `conclusions`, `attachments` and
`components` of a document element. Sections and articles are hierarchical elements; an annex is an attachment, a draft
that the text encloses is a component whose place a `componentRef` holds. A preamble inside a section consists of
`crossHeading refersTo="#preamble"` (AKN4UN, part 3, more than one preambular part), or of an `hcontainer` where a
recital has items, which a heading cannot hold.
"""

from collections.abc import Callable, Iterable

from lxml import etree

from build_scripts.model.akoma_ntoso import DOCUMENTS, FORMULA, PREAMBLE, SUBHEADING
from build_scripts.model.resolution import Kind, Paragraph, Part, PartKind, Resolution
from build_scripts.writers.akn_words import WordsWriter, own
from build_scripts.writers.xml_tree import add

Meta = Callable[[etree._Element, Part], None]
"""Writes the metadata of a part that is a document."""

_ELEMENTS = {PartKind.SECTION: "section", PartKind.ARTICLE: "article"}


class BodyWriter:
    """Writes one text."""

    def __init__(self, words: WordsWriter, meta: Meta) -> None:
        self._words = words
        self._meta = meta
        self._enclosed: list[Part] = []

    def write(self, document: etree._Element, whole: Resolution | Part) -> None:
        """Everything behind the preface."""
        around, self._enclosed = self._enclosed, []
        lang = self._words.text.lang
        if whole.formula is not None or whole.preamble:
            self._preamble(add(document, "preamble", lang=lang), whole)
        attached = _at_end(whole.parts, PartKind.ANNEX)
        body = add(document, "mainBody", lang=lang)
        self._operative(body, whole.operative)
        for part in whole.parts[: len(whole.parts) - len(attached)]:
            self._part(body, part)
        if not len(body):
            add(body, "p")
        if isinstance(whole, Resolution) and whole.closing:
            conclusions = add(document, "conclusions", lang=lang)
            for line in whole.closing:
                self._line(conclusions, "p", line, Kind.CLOSING)
        self._documents(document, "attachments", "attachment", attached)
        self._documents(document, "components", "component", self._enclosed)
        self._enclosed = around

    def _preamble(self, preamble: etree._Element, whole: Resolution | Part) -> None:
        if whole.formula is not None:
            formula = add(preamble, "formula", name="enactingFormula")
            self._mark(formula, whole.formula, Kind.FORMULA)
            self._words.write(add(formula, "p"), whole.formula)
        recitals: etree._Element | None = None
        for one in whole.preamble:
            if one.kind is Kind.SUBHEADING:
                recitals = None
                self._line(preamble, "block", one, Kind.SUBHEADING, name=SUBHEADING)
                continue
            if recitals is None:
                first = self._words.ids[one.id].rpartition("rec_")
                recitals = add(preamble, "recitals", eId=f"{first[0]}recs_{first[2] or one.id}")
            self._recital(recitals, one, "recital", Kind.PREAMBULAR)

    def _recital(self, parent: etree._Element, paragraph: Paragraph, name: str, kind: Kind) -> None:
        """A recital, or an item of one."""
        element = add(parent, name)
        self._mark(element, paragraph, kind)
        if paragraph.label:
            add(element, "num", paragraph.label)
        if not paragraph.items:
            self._words.write(add(element, "p"), paragraph, labelled=True)
            return
        below = add(element, "blockList", eId=f"{self._words.ids[paragraph.id]}__list_1")
        self._words.write(add(below, "listIntroduction"), paragraph, labelled=True)
        for item in paragraph.items:
            self._recital(below, item, "item", Kind.ITEM)
        if paragraph.wrap_up is not None:
            self._line(below, "listWrapUp", paragraph.wrap_up, Kind.WRAP_UP)

    def _operative(self, parent: etree._Element, paragraphs: Iterable[Paragraph], *, cross: bool = False) -> None:
        for one in paragraphs:
            if one.kind is not Kind.SUBHEADING:
                self._paragraph(parent, one, "paragraph", Kind.OPERATIVE)
            elif cross:
                self._line(parent, "crossHeading", one, Kind.SUBHEADING, **{"class": SUBHEADING})
            else:
                self._line(parent, "block", one, Kind.SUBHEADING, name=SUBHEADING)

    def _paragraph(
        self, parent: etree._Element, paragraph: Paragraph, name: str, kind: Kind, /, **attributes: str
    ) -> None:
        element = add(parent, name, **attributes)
        self._mark(element, paragraph, kind)
        if paragraph.label:
            add(element, "num", paragraph.label)
        identifier = self._words.ids[paragraph.id]
        if not paragraph.items and paragraph.wrap_up is None:
            content = add(element, "content", eId=f"{identifier}__content")
            self._words.write(add(content, "p"), paragraph, labelled=True)
            return
        below = add(element, "list", eId=f"{identifier}__list_1")
        intro = add(below, "intro", eId=f"{identifier}__list_1__intro")
        self._words.write(add(intro, "p"), paragraph, labelled=True)
        for item in paragraph.items:
            self._paragraph(below, item, "point", Kind.ITEM)
        if paragraph.wrap_up is not None:
            after = add(below, "wrapUp")
            self._mark(after, paragraph.wrap_up, Kind.WRAP_UP)
            self._words.write(add(after, "p"), paragraph.wrap_up)

    def _part(self, parent: etree._Element, part: Part) -> None:
        if part.kind in DOCUMENTS or part.kind not in _ELEMENTS:
            self._enclosed.append(part)
            shown = part.title.text if part.title is not None else ""
            add(parent, "componentRef", src=f"#{self._words.ids[part.id]}", showAs=shown or part.id)
            return
        element = add(parent, _ELEMENTS[part.kind])
        self._head(element, part)
        if part.formula is not None:
            self._line(element, "crossHeading", part.formula, Kind.FORMULA, refersTo=f"#{FORMULA}")
        for one in part.preamble:
            refers = {"refersTo": f"#{PREAMBLE}"}
            if one.kind is Kind.SUBHEADING:
                self._line(element, "crossHeading", one, Kind.SUBHEADING, **refers, **{"class": SUBHEADING})
            elif one.items or one.label:
                self._paragraph(element, one, "hcontainer", Kind.PREAMBULAR, name="recital", **refers)
            else:
                self._line(element, "crossHeading", one, Kind.PREAMBULAR, **refers)
        self._operative(element, part.operative, cross=True)
        for below in part.parts:
            self._part(element, below)

    def _documents(self, document: etree._Element, group: str, name: str, parts: Iterable[Part]) -> None:
        """Parts that are documents of their own."""
        parts = tuple(parts)
        if not parts:
            return
        place = add(document, group)
        for part in parts:
            holder = add(place, name, lang=self._words.text.lang)
            self._head(holder, part)
            if part.kind is PartKind.DRAFT:
                inside = add(holder, "statement", name="resolutionDraft", contains="originalVersion")
            else:
                inside = add(holder, "doc", name="annex", contains="originalVersion")
            self._meta(add(inside, "meta"), part)
            self.write(inside, part)

    def _head(self, element: etree._Element, part: Part) -> None:
        """The address of a part, its label and its heading."""
        self._words.address(element, part.id)
        if part.title is None:
            return
        _imply(element, part.title, Kind.SUBHEADING)
        if part.title.label:
            add(element, "num", part.title.label)
        heading = add(element, "heading", eId=f"{self._words.ids[part.id]}__heading")
        self._words.write(heading, part.title, labelled=True)

    def _line(self, parent: etree._Element, name: str, paragraph: Paragraph, kind: Kind, /, **attributes: str) -> None:
        """A paragraph that is one element."""
        element = add(parent, name, **attributes)
        self._mark(element, paragraph, kind)
        self._words.write(element, paragraph)

    def _mark(self, element: etree._Element, paragraph: Paragraph, kind: Kind) -> None:
        self._words.address(element, paragraph.id)
        _imply(element, paragraph, kind)


def _imply(element: etree._Element, paragraph: Paragraph, kind: Kind) -> None:
    """The kind of a paragraph, where its element does not say it."""
    if paragraph.kind is not kind:
        own(element, "kind", paragraph.kind.value)


def _at_end(parts: tuple[Part, ...], kind: PartKind) -> tuple[Part, ...]:
    """The parts of a kind behind all others: those before another part must keep their place in the body."""
    count = next((at for at, part in enumerate(reversed(parts)) if part.kind is not kind), len(parts))
    return parts[len(parts) - count :]
