"""The words of one Word paragraph, and what else stands among them.

In: a `w:p`. Out: a `Line`: its words, not yet tidy, what they could not hold, and its text boxes. Real forms:
    `<w:noBreakHyphen/>` in Secretary-General is a hyphen
    `DOCVARIABLE`, `PAGE`, `NOTEREF`: of a field the result is text, the instruction is not
    `(25)` in Arabic: a reference between brackets that are raised with it
    `mc:AlternateContent`: one thing in several forms for old and new versions of Word; the first counts
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from build_scripts.extraction.extraction import mark, raised, tidy_cell
from build_scripts.extraction.word_notes import Notes
from build_scripts.extraction.word_package import Element
from build_scripts.extraction.word_styles import Styles

PAGE_BREAK = "\x1d"

_CHARACTERS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
_REFERENCES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_TOLD = {"del": "a tracked deletion", "moveFrom": "a tracked deletion", "rt": "a reading above a word"}
_DRAWN = {
    "pic": "an image",
    "imagedata": "an image",
    "chart": "a chart",
    "relIds": "a diagram",
    "OLEObject": "an embedded object",
}
_CODE = re.compile("[0-9A-Fa-f]{4}")
_PRIVATE = range(0xE000, 0xF900)


@dataclass(slots=True)
class Line:
    """What a paragraph holds."""

    pieces: list[str] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)


class Runs:
    """Reads the paragraphs of one document. `comments` are the comments by their identifiers."""

    def __init__(self, styles: Styles, notes: Notes, comments: Mapping[str, str]) -> None:
        self._styles = styles
        self._notes = notes
        self._comments = comments
        self._label = ""

    def read(self, paragraph: Element, label: str = "") -> Line:
        """The words and all else of a paragraph; `label` is that of the note to which it belongs."""
        line = Line()
        self._label = label
        self._walk(paragraph, line)
        return line

    def _walk(self, parent: Element, line: Line) -> None:
        for child in parent:
            if child.tag == "r":
                self._run(child, line)
            elif child.tag in _TOLD:
                _tell_words(child, _TOLD[child.tag], line)
            elif child.tag in ("drawing", "pict", "object"):
                _draw(child, line)
            elif child.tag == "AlternateContent":
                self._walk(child[0] if len(child) else child, line)
            elif child.tag not in ("pPr", "rPr"):
                self._say(child, line)
                self._walk(child, line)

    def _say(self, element: Element, line: Line) -> None:
        match element.tag:
            case "t":
                line.pieces.append(element.text or "")
            case "br":
                line.pieces.append(PAGE_BREAK if element.get("type") == "page" else "\n")
            case "sym":
                _symbol(element, line)
            case "footnoteReference" | "endnoteReference":
                label = self._notes.refer(_REFERENCES[element.tag], element.get("id", ""), _typed_mark(element))
                line.pieces.append(mark(label))
            case "footnoteRef" | "endnoteRef":
                line.pieces.append(mark(self._label))
            case "commentReference":
                line.unplaced.append(f"a comment: “{self._comments.get(element.get('id', ''), '')}”")
            case _:
                line.pieces.append(_CHARACTERS.get(element.tag, ""))

    def _run(self, run: Element, line: Line) -> None:
        begun = len(line.pieces)
        self._walk(run, line)
        text = "".join(line.pieces[begun:])
        del line.pieces[begun:]
        if self._styles.is_hidden(run):
            line.unplaced.append(f"hidden text: “{tidy_cell(text)}”")
        else:
            line.pieces.append(raised(text) if self._styles.is_raised(run) else text)


def _symbol(element: Element, line: Line) -> None:
    """A character of a font whose letters are pictures, most often in the private area of Unicode."""
    code = element.get("char", "")
    if _CODE.fullmatch(code) and int(code, 16) not in _PRIVATE:
        line.pieces.append(chr(int(code, 16)))
    else:
        line.unplaced.append(f"the character {code} of the font {element.get('font', '')}")


def _typed_mark(reference: Element) -> str:
    """The mark that an author typed behind a reference, taken out of the run."""
    if reference.get("customMarkFollows") not in ("1", "true", "on"):
        return ""
    typed = ""
    for text in list(reference.itersiblings("t")):
        typed += text.text or ""
        text.text = ""
    return typed.strip() or "*"


def _tell_words(element: Element, what: str, line: Line) -> None:
    words = "".join(one.text or "" for one in element.iter("t", "delText"))
    line.unplaced.append(f"{what}: “{words.strip()}”" if words.strip() else what)


def _draw(element: Element, line: Line) -> None:
    """A picture, a chart or a shape; a shape may hold text."""
    boxes = list(element.iter("txbxContent"))
    line.boxes += boxes
    names = {_DRAWN[one.tag]: None for one in element.iter(*_DRAWN)}
    told = next((one.get("descr", "") for one in element.iter("docPr", "cNvPr") if one.get("descr")), "")
    for name in names or ({} if boxes else {"a drawing": None}):
        line.unplaced.append(f"{name}: “{told}”" if told else name)
