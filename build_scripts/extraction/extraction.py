"""What every extractor gives: the text in the grammar of the sources, and all that found no place in it.

In: what an extractor found, in reading order. Out: an `Extraction`. The grammar:
    paragraphs are parted by one blank line; a line break within one stays a line break
    `transnational organized crime<sup>25</sup>` has a footnote mark where a raised figure stands
    `<sup>25</sup> See General Assembly resolution 74/177.` is the text of that footnote
    `---` alone is the end of a page
    a table is one paragraph: a line for each row, its cells parted by a tab
An Arabic document raises the figure with its brackets, `⁽²⁵⁾`, a web page often writes `[25]`: the figure alone stays.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

PAGE_END = "---"

# Extractors write raised text between these two; no text has them, for the sources refuse control characters.
RAISED = "\x0e"
LOWERED = "\x0f"

# Nothing but marks between two raised texts: they are one.
_RAISED_ON = re.compile(f"{LOWERED}(?P<marks>(?:<sup>[^<]*</sup>)*){RAISED}")
_RAISED_TEXT = re.compile(f"{RAISED}(?P<text>[^{LOWERED}]*){LOWERED}")
_MARK = re.compile("(<sup>[^<]*</sup>)")
_FIGURE = re.compile(r"\s* [(（\[]? \s* (?P<number> [0-9]{1,4} )? \s* [)）\]]? \s*", re.VERBOSE)
_LINE_END = re.compile(r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile(r"[ \t]+")
_EXCERPT = 40


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Something of the file that is not in the text, and where it stood, told to an author."""

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """The text of a file, and everything in the file that the text does not hold."""

    text: str
    unplaced: tuple[Unplaced, ...]


class Unreadable(Exception):  # noqa: N818 - it is what the file is
    """The file cannot be read at all. Both sentences are for the author."""

    def __init__(self, wrong: str, action: str) -> None:
        super().__init__(f"{wrong}; {action}")
        self.wrong = wrong
        self.action = action


def mark(label: str) -> str:
    """A footnote mark of the grammar."""
    return f"<sup>{label}</sup>"


def raised(text: str) -> str:
    """Text that stands above the line; `tidy` decides whether it is a mark."""
    return f"{RAISED}{text}{LOWERED}"


def tidy(text: str) -> str:
    """The words of one paragraph: marks for raised figures, one space for any blank, no empty line."""
    text = _RAISED_TEXT.sub(_settle, _RAISED_ON.sub(r"\g<marks>", text))
    lines = (_SPACES.sub(" ", _CONTROL.sub("", line)).strip(" ") for line in _LINE_END.split(text))
    return "\n".join(line for line in lines if line)


def tidy_cell(text: str) -> str:
    """The words of a table's cell, which may break no line."""
    return tidy(text).replace("\n", " ")


def _settle(found: re.Match[str]) -> str:
    """A raised figure is a mark, in brackets or not; brackets around a mark say nothing. Raised letters are letters."""
    pieces = _MARK.split(found["text"].replace(RAISED, ""))
    marked = len(pieces) > 1
    return "".join(piece if at % 2 else _figure(piece, marked=marked) for at, piece in enumerate(pieces))


def _figure(text: str, *, marked: bool) -> str:
    figure = _FIGURE.fullmatch(text)
    if figure is None:
        return text
    if figure["number"]:
        return mark(figure["number"])
    return "" if marked else text


def excerpt(text: str) -> str:
    """The first words of a paragraph, to search for: `“Recalling the 2005 World Summit Outcome<sup…”`."""
    words = " ".join(text.split())
    return f"“{words[:_EXCERPT]}{'…' if len(words) > _EXCERPT else ''}”"


def compose(paragraphs: Iterable[str], unplaced: Iterable[Unplaced]) -> Extraction:
    """The tidy paragraphs as a text. Ends of pages before the first words and after the last ones say nothing."""
    said = [one for one in paragraphs if one.strip()]
    while said and said[-1] == PAGE_END:
        said.pop()
    while said and said[0] == PAGE_END:
        said.pop(0)
    return Extraction("\n\n".join(said) + "\n" if said else "", tuple(unplaced))
