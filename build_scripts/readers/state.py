"""Where a reading stands between two lines, and the moves that lead from there to the next.

A reading is a chain of moves, one for each line. Every move has a cost: what speaks against it, in a unit in which 1 is
a doubt, 3 is a serious one, and 0 is no doubt at all. The cheapest chain is the structure of the text.
"""

from enum import Enum
from typing import NamedTuple

from build_scripts.readers.marks import Mark


class Move(Enum):
    """What a line is."""

    __hash__ = object.__hash__  # States are hashed a lot, and Enum hashes the name anew each time.

    HEADING = "heading"
    TITLE = "title"
    FORMULA = "formula"
    RECITAL = "recital"
    OPERATIVE = "operative paragraph"
    PLAIN = "operative paragraph without number"
    ITEM = "item"
    WRAP_UP = "wrap-up"
    MORE = "the rest of a paragraph"
    SUBHEADING = "subheading"
    SECTION = "section"
    ARTICLE = "article"
    ANNEX = "annex"
    DRAFT = "draft"
    NOTE = "footnote"
    MORE_NOTE = "the rest of a footnote"
    RULE = "rule"
    FURNITURE = "page furniture"
    CLOSING = "closing"
    OTHER = "no part of the resolution"


class Zone(Enum):
    """The part of the text that a reading is in."""

    __hash__ = object.__hash__  # States are hashed a lot, and Enum hashes the name anew each time.

    HEAD = "head"
    PREAMBLE = "preamble"
    OPERATIVE = "operative part"
    TAIL = "tail"
    OTHER = "another document"


class State(NamedTuple):
    """A place in a reading. `open` is the kind of paragraph that a line without a marker would go on with, `tail`
    the class of its last sign (`#` while a heading waits for its title, a label for its words), `apart` whether
    something else has come between; `stack` holds the open items from the outermost, `sections` the open sections,
    each as style and value; `noting` is 1 inside a footnote, 2 while its number waits for its text; `quoted` tells
    that the paragraphs of an enclosed draft begin with quotation marks, `outer` is where it began; `within` tells
    that a quotation is open that a colon announced, `letter` is that of the last recital."""

    zone: Zone = Zone.HEAD
    open: Move | None = None
    tail: str = ""
    apart: bool = False
    number: int = 0
    style: str = ""
    stack: tuple[tuple[str, int], ...] = ()
    sections: tuple[tuple[str, int], ...] = ()
    part: Move | None = None
    formula: bool = False
    titled: bool = False
    note: int = 0
    noting: int = 0
    quoted: bool = False
    outer: "State | None" = None
    within: bool = False
    letter: int = 0


class Option(NamedTuple):
    """A possible move: what speaks against it, where it leads, the mark that it reads, the depth of an item."""

    cost: float
    move: Move
    state: State
    mark: Mark | None = None
    depth: int = 0


class Step(NamedTuple):
    """A move that was chosen for the line at an index."""

    line: int
    move: Move
    mark: Mark | None
    depth: int
    cost: float
    state: State


HEADINGS = (Move.HEADING, Move.TITLE, Move.SECTION, Move.ARTICLE, Move.ANNEX, Move.SUBHEADING)
PARAGRAPHS = (Move.RECITAL, Move.OPERATIVE, Move.PLAIN, Move.ITEM, Move.WRAP_UP)
# The last sign of a paragraph that none has ended yet: it has none, or has nothing but its label.
NO_SIGN = ("", "#")
