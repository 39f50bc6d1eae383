"""The text of a resolution as blocks: stretches that belong together, each with the shape of its beginning.

In: the text and the locale of its language. Out: `Block`s in order; what lies between two of them is layout.
The shapes and real examples:
    heading    `## 第10/4号决议`
    rule       `---`
    note       `<sup>25</sup> 联合国，《条约汇编》，第2225卷，第39574号。`
    numbered   `15. 请联合国…`, `1 - يحث …`
    item       `(a) 根据…`, `a) fournir…`, `(أ) تقديم…`
    plain      anything else: a formula, a preambular paragraph, or the rest of a paragraph cut by a page break
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from build_scripts.locales.locale import Locale


class Shape(Enum):
    """How a block begins."""

    HEADING = "heading"
    RULE = "rule"
    NOTE = "note"
    NUMBERED = "numbered"
    ITEM = "item"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the text from `start` to `end`; its words begin at `body`, after the marker and `label`."""

    shape: Shape
    start: int
    end: int
    body: int
    label: str = ""


_MARKS = r"""
    (?P<heading> \#{1,6} [ \t]+ )
  | (?P<rule>    (?:-{3,}|\*{3,}|_{3,}) [ \t\r]* $ )
  | (?P<note>    <sup> [ ]* (?P<note_number> [0-9]{1,4} ) [ ]* </sup> [ \t]* )
  | (?P<numbered>(?P<number> [0-9٠-٩]{1,3} (?: [ ]? [.．] (?![0-9]) | [ ]? [-–] (?=[ ]) ) ) [ \t\u00a0]* )
  | (?P<item>    (?P<letter> [(（]? (?:LETTERS) \u0640? [)）] ) [ \t\u00a0]* )
"""


_BLANK = " \t\r\ufeff\u00a0\u3000"


def split_blocks(text: str, locale: Locale) -> Iterator[Block]:
    """The blocks. A blank line ends one, and so does a line that begins with a marker."""
    letters = "|".join(locale.labels())
    marks = re.compile(_MARKS.replace("LETTERS", letters), re.VERBOSE | re.MULTILINE)
    current: Block | None = None
    for line in re.finditer(r"[^\n]+", text):
        start, end = _trimmed(text, line.start(), line.end())
        if start == end or text.endswith("\n\n", 0, line.start()):
            if current is not None:
                yield current
            current = None
        if start == end:
            continue
        begun = _begin(marks, text, start, end)
        if current is not None and begun.shape is Shape.PLAIN and current.shape not in (Shape.RULE, Shape.HEADING):
            current = Block(current.shape, current.start, end, current.body, current.label)
            continue
        if current is not None:
            yield current
        current = begun
    if current is not None:
        yield current


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return start, end


def _begin(marks: re.Pattern[str], text: str, start: int, end: int) -> Block:
    found = marks.match(text, start, end)
    if found is None:
        return Block(Shape.PLAIN, start, end, start)
    label = found["note_number"] or found["number"] or found["letter"] or ""
    shape = next(shape for shape in Shape if shape.value in found.groupdict() and found[shape.value])
    return Block(shape, start, end, end if shape is Shape.RULE else found.end(), label)
