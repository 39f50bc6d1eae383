"""The blocks of a Word document: its paragraphs and tables, in the order of the page.

In: the body, a header, a footer or a note. Out: tidy paragraphs, and in `unplaced` all that they could not hold.
Real forms:
    a table before the first words of the body, or in a header, only lays out a masthead: each paragraph stands alone
    any other table is one paragraph of lines; as a reader of resolutions knows no tables, it is told as well
    a paragraph whose mark was deleted under tracking goes on in the next one
"""

from collections.abc import Iterator

from build_scripts.extraction.extraction import PAGE_END, Unplaced, excerpt, mark, tidy, tidy_cell
from build_scripts.extraction.word_notes import Note, Notes
from build_scripts.extraction.word_numbering import Numbering
from build_scripts.extraction.word_package import Element
from build_scripts.extraction.word_runs import PAGE_BREAK, Runs
from build_scripts.extraction.word_styles import is_on


class Blocks:
    """Reads the blocks of one document, in order: numbers and notes are counted on the way."""

    def __init__(self, runs: Runs, numbering: Numbering, notes: Notes) -> None:
        self._runs = runs
        self._numbering = numbering
        self._notes = notes
        self.unplaced: list[Unplaced] = []
        self._where = ""
        self._label = ""
        self._carried = ""
        self._told: list[str] = []
        self._silent = True

    def running(self, root: Element, where: str) -> list[str]:
        """The paragraphs of a header or a footer."""
        self._where = where
        return list(self._blocks(root, laid_out=True))

    def body(self, root: Element) -> list[str]:
        """The paragraphs of the text."""
        self._where = "at the beginning of the text"
        self._silent = True
        return list(self._blocks(root, laid_out=False))

    def note(self, note: Note) -> str:
        """A note as one paragraph."""
        self._where = f"in the note {note.label}"
        self._label = note.label
        begun = mark(note.label)
        text = "\n".join(one for one in self._blocks(note.root, laid_out=True) if one != PAGE_END)
        # A mark that was typed is typed again before the note.
        words = text.removeprefix(begun if text.startswith(begun) else note.label)
        return f"{begun} {words.lstrip()}".rstrip()

    def _blocks(self, parent: Element, *, laid_out: bool) -> Iterator[str]:
        for child in parent:
            match child.tag:
                case "p":
                    yield from self._paragraph(child)
                case "tbl":
                    yield from self._table(child, laid_out=laid_out or self._silent)
                case "AlternateContent":
                    yield from self._blocks(child[0] if len(child) else child, laid_out=laid_out)
                case "altChunk" | "subDoc":
                    self.unplaced.append(Unplaced("an embedded document", self._where))
                case _:
                    yield from self._blocks(child, laid_out=laid_out)
        yield from self._say(self._carried, self._where)

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        line = self._runs.read(paragraph, self._label)
        self._told += line.unplaced
        self._carried += "".join(line.pieces)
        properties = paragraph.find("pPr")
        if properties is not None and properties.find("rPr/del") is not None:
            return
        words = tidy(self._carried)
        where = f"in {excerpt(words)}" if words else self._where
        if properties is not None and is_on(properties.find("pageBreakBefore")):
            yield PAGE_END
        yield from self._say(self._numbering.before(paragraph) + self._carried, where)
        for box in line.boxes:
            self.unplaced.append(Unplaced("a text box; its words stand after this paragraph", where))
            yield from self._blocks(box, laid_out=True)
        if properties is not None and properties.find("sectPr") is not None:
            self._notes.end_section()

    def _say(self, text: str, where: str) -> Iterator[str]:
        """The paragraphs of a text that breaks of pages may part; what stood among its words is told now."""
        self._carried = ""
        self.unplaced += (Unplaced(what, where) for what in self._told)
        self._told.clear()
        for index, part in enumerate(text.split(PAGE_BREAK)):
            if index:
                yield PAGE_END
            words = tidy(part)
            if words:
                self._silent = False
                self._where = f"after {excerpt(words)}"
                yield words

    def _table(self, table: Element, *, laid_out: bool) -> Iterator[str]:
        if laid_out:
            for cell in (cell for row in _parts(table, "tr") for cell in _parts(row, "tc")):
                yield from self._blocks(cell, laid_out=True)
            return
        rows = ([self._cell(cell) for cell in _parts(row, "tc")] for row in _parts(table, "tr"))
        lines = ["\t".join(row) for row in rows if any(row)]
        if lines:
            where = f"in {excerpt(lines[0])}"
            self.unplaced.append(Unplaced(f"a table of {len(lines)} rows; it stands as lines with tabs", where))
            yield "\n".join(lines)

    def _cell(self, cell: Element) -> str:
        return tidy_cell(" ".join(one for one in self._blocks(cell, laid_out=False) if one != PAGE_END))


def _parts(parent: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those that a content control or a revision wraps."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag not in ("tbl", "tr", "tc"):
            yield from _parts(child, tag)
