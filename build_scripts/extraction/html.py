"""A web page as text in the grammar of the sources.

In: the bytes of an HTML file. Out: an `Extraction`; `Unreadable` for bytes that are no text. Real forms:
    `<sup><a href="#fn25">25</a></sup>` is a footnote mark; the element to which it leads begins with the same mark:
    `<li id="fn25">See …</li>` is `<sup>25</sup> See …`, not an item of a list
    `<li>` has its number or its bullet before it, and is a paragraph; so is every other block
    a table whose cells hold several blocks, or which stands before the first words, only lays out; any other is one
    paragraph of lines, and told
    `<br style="page-break-before: always">` is what Word writes at the end of a page
Navigation, scripts and what is hidden are no text.
"""

import re
from collections.abc import Mapping

from lxml import etree

from build_scripts.extraction.extraction import (
    LOWERED,
    PAGE_END,
    RAISED,
    Extraction,
    Unplaced,
    compose,
    excerpt,
    mark,
    tidy,
    tidy_cell,
)
from build_scripts.extraction.html_lists import Lists
from build_scripts.extraction.html_notes import is_raised, leads_back, notes_of
from build_scripts.extraction.html_page import Element, tree_of, words_of

_BLOCKS = re.compile(
    """
    address | article | aside | blockquote | body | caption | center | d[dlt] | details | dialog | dir | div | fieldset
    | figcaption | figure | footer | form | h[1-6r] | header | hgroup | html | legend | li | main | menu | ol | p | pre
    | section | summary | table | tbody | t[dhr] | tfoot | thead | ul
    """,
    re.VERBOSE,
)
_LISTS = ("ol", "ul", "menu", "dir")
_NO_TEXT = ("head", "title", "script", "style", "nav", "template", "noscript", "rp")
_TOLD = {
    "img": "an image",
    "svg": "a drawing",
    "canvas": "a drawing",
    "iframe": "an embedded page",
    "object": "an embedded object",
    "embed": "an embedded object",
    "video": "a film",
    "audio": "a recording",
    "input": "a field of a form",
    "select": "a field of a form",
    "textarea": "a field of a form",
    "button": "a button",
    "del": "a deletion",
    "rt": "a reading above a word",
}
_HIDDEN = re.compile(r"display \s* : \s* none | visibility \s* : \s* hidden", re.VERBOSE)
_PAGE_BREAK = re.compile(r"(?:page-)? break-(?P<side> before | after ) \s* : \s* (?:always|page)", re.VERBOSE)
_BLANK = re.compile(r"[ \t\n\r\f]+")


def extract(raw: bytes) -> Extraction:
    """The text of a web page."""
    root, undecoded = tree_of(raw)
    if root is None:
        return Extraction("", ())
    reader = _Reader(notes_of(root))
    reader.read(root)
    if undecoded:
        reader.unplaced.append(Unplaced(f"{undecoded} bytes that are no characters in its encoding", "in the page"))
    return compose(reader.paragraphs, reader.unplaced)


class _Reader:
    """Goes through a page from its beginning to its end; a page may be nested deeper than functions may call."""

    def __init__(self, notes: Mapping[str, str]) -> None:
        self.paragraphs: list[str] = []
        self.unplaced: list[Unplaced] = []
        self._notes = notes
        self._lists = Lists()
        self._said = self.paragraphs
        self._rows: list[list[str]] | None = None
        self._pieces: list[str] = []
        self._told: list[str] = []
        self._label = ""
        self._where = "at the beginning of the page"
        self._preformatted = 0

    def read(self, root: Element) -> None:
        """Read all paragraphs."""
        left_out: Element | None = None
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start" and self._leave_out(element):
                walk.skip_subtree()
                left_out = element
            elif event == "start":
                self._open(element)
                self._say(element.text)
            else:
                if element is not left_out:
                    self._close(element)
                self._say(element.tail)
        self._end_paragraph()

    def _leave_out(self, element: Element) -> bool:
        """Whether an element holds no text of the page. What a reader would see of it is told."""
        if element.tag in _NO_TEXT or "hidden" in element.attrib or element.get("type") == "hidden":
            return True
        if _HIDDEN.search(element.get("style", "").lower()) or leads_back(element):
            return True
        what = _TOLD.get(element.tag)
        if what is None:
            return False
        words = tidy_cell(element.get("alt") or element.get("title") or words_of(element))
        self._told.append(f"{what}: “{words}”" if words else what)
        return True

    def _open(self, element: Element) -> None:
        is_block = _BLOCKS.fullmatch(element.tag) is not None
        if is_block:
            self._end_paragraph()
        self._break_page(element, "before")
        if element.tag == "br":
            self._pieces.append("\n")
        elif element.tag == "pre":
            self._preformatted += 1
        elif element.tag in _LISTS:
            self._lists.begin(element)
        elif element.tag == "li":
            self._label += self._lists.before(element)
        else:
            self._open_table(element)
        if is_block and element.get("id") in self._notes:
            self._label = f"{mark(self._notes[element.get('id', '')])} "
        if is_raised(element):
            self._pieces.append(RAISED)

    def _close(self, element: Element) -> None:
        if is_raised(element):
            self._pieces.append(LOWERED)
        if _BLOCKS.fullmatch(element.tag):
            self._end_paragraph()
        if element.tag == "pre":
            self._preformatted -= 1
        elif element.tag in _LISTS:
            self._lists.end()
        elif element.tag == "li":
            self._label = ""
        else:
            self._close_table(element)
        self._break_page(element, "after")

    def _open_table(self, element: Element) -> None:
        """A table within a table is never one of lines: the outer one only lays out."""
        if element.tag == "table" and self.paragraphs and not _only_lays_out(element):
            self._rows = []
        elif element.tag == "tr" and self._rows is not None:
            self._rows.append([])
        elif element.tag in ("td", "th") and self._rows:
            self._said = []

    def _close_table(self, element: Element) -> None:
        if element.tag in ("td", "th") and self._rows:
            self._rows[-1].append(tidy_cell(" ".join(self._said)))
            self._said = self.paragraphs
        elif element.tag == "table" and self._rows is not None:
            lines = ["\t".join(row) for row in self._rows if any(row)]
            self._rows = None
            if lines:
                what = f"a table of {len(lines)} rows; it stands as lines with tabs"
                self.unplaced.append(Unplaced(what, f"in {excerpt(lines[0])}"))
                self.paragraphs.append("\n".join(lines))

    def _say(self, text: str | None) -> None:
        if text:
            self._pieces.append(text if self._preformatted else _BLANK.sub(" ", text))

    def _break_page(self, element: Element, side: str) -> None:
        found = _PAGE_BREAK.search(element.get("style", "").lower())
        if found and found["side"] == side:
            self._end_paragraph()
            self._said.append(PAGE_END)

    def _end_paragraph(self) -> None:
        text = tidy("".join(self._pieces))
        self._pieces.clear()
        self.unplaced += (Unplaced(what, f"in {excerpt(text)}" if text else self._where) for what in self._told)
        self._told.clear()
        if text:
            self._where = f"after {excerpt(text)}"
            self._said.append(text if text.startswith(self._label.strip()) else self._label + text)
            self._label = ""


def _only_lays_out(table: Element) -> bool:
    if table.get("role") in ("presentation", "none"):
        return True
    cells = table.iter("td", "th")
    return any(len(list(cell.iterdescendants("p", "li", "h1", "h2", "h3", "h4", "table"))) > 1 for cell in cells)
