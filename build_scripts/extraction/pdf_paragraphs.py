"""The paragraphs of a PDF: lines that belong together.

In: the strands of each page. Out: paragraphs, lines still apart. What parts two paragraphs, with real forms:
    a gap wider than that between lines of their size; a change of size, as between text and footnotes
    a first line further in, `第一条` by two characters; a first line further out, `(a) …` before its hanging text
    a raised figure at the beginning: `<sup>25</sup> See General Assembly resolution 74/177.`
    a label after the end of a sentence: `…; ⏎ (b) …`
    cells: in one or two rows, as in a masthead or a running head, each is a paragraph; three rows make a table
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from build_scripts.extraction.extraction import LOWERED, RAISED, tidy, tidy_cell
from build_scripts.extraction.pdf_lines import Line

Strand = list[list[Line]]

# In parts of the size of the letters, the first of the usual distance of lines.
_WIDER = 1.25
_INDENT = 0.7
_SAME_SIZE = 0.07
_SHORT = 4.0
_USUAL_LEADING = 1.3
_FEWEST_ROWS = 3
_OFTEN = 0.1
_NEAR = 0.25

_LABEL = re.compile(
    r"""
    (?: [(（]? (?: [0-9٠-٩]{1,3} | [ivxlc]{1,5} | [a-zA-Zа-яأ-ي]ـ? | [一-十]{1,3} ) [.)）、．]
      | [0-9]{1,3} (?: [.][0-9]{1,3} )+
      | [*•–-]{1,3}
    )
    [\s\u00a0]
    """,
    re.VERBOSE,
)
_SENTENCE_END = re.compile(f'[.,;:。，；：،؛](?:["”»)）]|{RAISED}[^{LOWERED}]*{LOWERED})*$')
_NOTE_MARK = re.compile(r"\A(?P<mark><sup>[^<]*</sup>)\s*")
_BROKEN_WORD = re.compile(r"(?<=\w)[-‐\u00ad/–]$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A tidy paragraph; `rows` counts those of a table."""

    text: str
    rows: int = 0


def leadings_of(strands: Sequence[Strand]) -> dict[float, float]:
    """The usual distance between two lines of each size."""
    distances: dict[float, Counter[float]] = defaultdict(Counter)
    for strand in strands:
        for above, below in pairwise(strand):
            if above[0].size == below[0].size:
                distances[below[0].size][round(above[0].baseline - below[0].baseline, 1)] += 1
    return {size: _usual(counted, size) for size, counted in distances.items()}


def _usual(counted: Mapping[float, int], size: float) -> float:
    """The least distance that comes often. Where paragraphs are short, the distance between them comes more often."""
    least = _OFTEN * sum(counted.values())
    near = {one: sum(count for other, count in counted.items() if abs(other - one) < _NEAR) for one in counted}
    often = [one for one, count in near.items() if count >= least and one > size]
    return min(often, default=max(counted, key=lambda one: (counted[one], -one)))


def paragraphs_of(strand: Strand, leadings: Mapping[float, float], *, is_first: bool) -> Iterator[Paragraph]:
    """The paragraphs of a strand from its top. Cells at the top of the first one are a masthead, however many."""
    in_cells = [len(row) > 1 for row in strand]
    # A row whose other cells are empty stands within its table.
    is_table = [any(in_cells[max(0, at - 1) : at + 1]) and any(in_cells[at : at + 2]) for at in range(len(strand))]
    for is_tabular, part in groupby(zip(is_table, strand, strict=True), key=lambda one: one[0]):
        rows = [row for _, row in part]
        if not is_tabular:
            yield from _prose([row[0] for row in rows], leadings)
        elif len(rows) < _FEWEST_ROWS or (is_first and rows[0] is strand[0]):
            yield from (Paragraph(tidy(line.text)) for row in rows for line in row)
        else:
            yield Paragraph("\n".join("\t".join(tidy_cell(line.text) for line in row) for row in rows), len(rows))


def _prose(lines: Sequence[Line], leadings: Mapping[float, float]) -> Iterator[Paragraph]:
    said: list[Line] = []
    edges: dict[float, float] = {}
    for line in lines:
        edges[line.size] = max(line.end, edges.get(line.size, line.end))
    for line in lines:
        leading = leadings.get(line.size, _USUAL_LEADING * line.size)
        if said and _begins(said, line, leading, edges[line.size]):
            yield _joined(said)
            said = []
        said.append(line)
    yield _joined(said)


def _joined(lines: Sequence[Line]) -> Paragraph:
    """Lines stay apart, but for a word or a number that a line end parts behind a hyphen, a dash or a slash."""
    text = ""
    for line in lines:
        text += ("" if _BROKEN_WORD.search(text) and line.text[:1].isalnum() else "\n") + line.text.strip()
    return Paragraph(_NOTE_MARK.sub(r"\g<mark> ", tidy(text)))


def _begins(said: Sequence[Line], line: Line, leading: float, edge: float) -> bool:
    """Whether a line begins a paragraph after the lines of another one."""
    above = said[-1]
    if line.begins_raised or abs(line.size - above.size) > _SAME_SIZE * line.size:
        return True
    if not 0 < above.baseline - line.baseline < _WIDER * leading:
        return True
    further_in = line.start - above.start
    is_level = abs(further_in) < _INDENT * line.size
    # In running text a line may begin with a label by chance, but not after one that the text left short.
    is_short = above.end < edge - _SHORT * line.size
    is_next = _SENTENCE_END.search(above.text) or _LABEL.match(said[0].text)
    if _LABEL.match(line.text) and is_next and (is_short or not is_level):
        return True
    if is_level or _is_centred(above, line):
        return False
    if len(said) > 1:
        return True
    # The second line stands further out than a first line, or hangs further in: below a label, or below a full line.
    hangs = above.begins_raised or _LABEL.match(above.text) is not None or above.end > line.end - line.size
    return further_in > 0 and not hangs


def _is_centred(above: Line, line: Line) -> bool:
    return abs(above.start + above.end - line.start - line.end) < line.size
