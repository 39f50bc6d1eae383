"""The words of a paragraph: plain text, footnote marks, and signs of Markdown that are no text.

In: a stretch of the text and the numbers of the notes that it has. Out: `Piece`s that cover the stretch. Marks as real
documents have them:
    `<sup>25</sup>` `[^25]` `²⁵` `[25]`      always a mark
    `2021,1 and` `Poderes1.` `报告；6`        a mark where there is a note of that number
    `؛(3)` `الحراس(3)`                      likewise, in the brackets of Arabic documents
    `… of the Council;1` at the end         always a mark: its note may be gone
Stars and strokes that set words in italics or bold (`*Decides*`, `_Recalling_`) are signs, not text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARK = re.compile(
    r"""
    <sup>[ ]* (?P<sup> [0-9]{1,4} ) [ ]*</sup>
  | \[\^ (?P<foot> [0-9]{1,4} ) \]
  | (?P<raised> [⁰¹²³⁴-⁹]{1,4} )
  | (?<=[^\s\[]) \[ (?P<square> [0-9]{1,3} ) \] (?![(\w])
  | (?<= [^\W\d_] | [,;.:»”،؛؟] ) [(（] (?P<round> [0-9]{1,3} ) [)）] (?!\w)
  | (?<= [^\W\d_] ) (?P<glued> [0-9]{1,3} ) (?= [\s,;.:!?)”»，；。：、،؛] | $ )
  | (?<= [^\W\d_][,;.] ) (?P<lost> [0-9]{1,3} ) (?= \s* $ )
  | (?<= [,;.:)”»，；。：》」،؛] ) (?P<after> [ ]? [0-9]{1,3} ) (?= [\s,;.:，；。：、،؛] | $ )
  | (?P<stars> (?<![\w*_\\]) (?: \*{1,3} | _{1,2} ) (?= [^\s*_] ) )
    """,
    re.VERBOSE,
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch that is a footnote mark (`number` is set) or a sign that is no text."""

    start: int
    end: int
    number: str = ""


def read_pieces(text: str, start: int, end: int, notes: frozenset[str]) -> Iterator[Piece]:
    """Everything in a stretch that is not text, in order and without overlap."""
    position = start
    for piece in sorted(_found(text, start, end, notes), key=lambda one: (one.start, one.end)):
        if piece.start >= position:
            yield piece
            position = piece.end


def _found(text: str, start: int, end: int, notes: frozenset[str]) -> Iterator[Piece]:
    for found in _MARK.finditer(text, start, end):
        if not found["stars"]:
            piece = _mark(found, notes)
            if piece is not None:
                yield piece
            continue
        closed = _closed(text, found, end)
        if closed:
            yield Piece(found.start(), found.end())
            yield Piece(closed, closed + len(found["stars"]))


def _closed(text: str, opened: re.Match[str], end: int) -> int:
    """Where the same sign closes what it has opened, or 0."""
    sign = re.escape(opened["stars"])
    closing = re.compile(rf"(?<=[^\s*_\\]){sign}(?![\w*_])").search(text, opened.end(), min(end, opened.end() + 400))
    return closing.start() if closing else 0


def _mark(found: re.Match[str], notes: frozenset[str]) -> Piece | None:
    for kind in ("sup", "foot", "square"):
        if found[kind]:
            return Piece(found.start(), found.end(), found[kind])
    if found["lost"] and found.end("lost") >= found.endpos - 1:
        return Piece(found.start(), found.end(), found["lost"])
    if found["raised"]:
        return Piece(found.start(), found.end(), found["raised"].translate(_RAISED))
    if found["round"] in notes:
        return Piece(found.start(), found.end(), found["round"])
    number = found["glued"] or found["after"] or ""
    bare = number.strip()
    if bare not in notes or (found["glued"] and found.string[found.start() - 1].isupper()):
        return None
    return Piece(found.end() - len(bare), found.end(), bare)
