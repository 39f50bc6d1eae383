"""A line of the text of a resolution with the evidence of what it may be."""

from dataclasses import dataclass, field

from build_scripts.readers.marks import Mark

UNTRANSLATED = "[untranslated]"


@dataclass(slots=True)
class Line:
    """A line from `start` to `end`; its words begin at `words`, after the `#` of a heading of some `level`.

    By its own words: `marks` are the readings of its marker; `furniture` its kind of page furniture with the doubt;
    `formula`, `annex`, `section`, `article`, `headed` (a number before a title) the offset where these end, or 0;
    `draft` tells that a draft begins, `numbered` a line such as "Resolution 55/25", `meeting` one that names the
    meeting, `organ` one that names an organ before its colon; `letters` that it has any, `bare` that it is a sign that
    an extraction has torn off its word, `lone` that it is one word; `dash` is the sign of a list without labels, `torn`
    what stands in the place of a label; `opening`, `case` and `quoted` tell how its words begin, `ends` and `unquotes`
    how they end; `foreign` that it is in another language; `cut` that it is a piece of a line.
    By the lines around it: `gap` empty lines before it; `inside`, a quotation is still open before it; `under`, it
    stands right under another in a text whose paragraphs have empty lines between them, or an indent; `indented`, it
    stands further in than one beside it, `over`, right over such a line; `fits`, its first word would have had room on
    the line before, or on the last of the page before; `closes`, the class of the sign that ends its block; `chain`,
    numbers follow; `ahead`, a formula follows; `heir`, the letter of the next lettered recital; `leads`, what follows
    it at once; `above`, a title with its number follows in the head; `repeated` and `head_words`, it comes again or
    repeats the title; `foot`, it stands at the foot of a page, over a page number or a running head; `past`, neither it
    nor any line below has a marker or a phrase that opens a paragraph; `cell`, it is one of many short lines without a
    sign, as the cells of a table are.
    By what was cut: `joins`, it takes up a broken word; `inserted`, it stands between the halves of one; `midway`, it
    begins as a sentence goes on, and as no paragraph of its text does; `unphrased`, it opens with no phrase where all
    others do; `behind` is where its label stands, when this is behind the line.
    """

    start: int
    end: int
    words: int
    marks: tuple[Mark, ...]
    rule: bool
    level: int
    furniture: tuple[str, float] | None
    formula: int
    annex: int
    section: int
    article: int
    draft: bool
    numbered: bool
    meeting: bool
    headed: int
    organ: bool
    opening: str
    letters: bool
    bare: bool
    lone: bool
    case: str
    dash: Mark | None
    torn: Mark | None
    quoted: bool
    unquotes: bool
    ends: str
    foreign: bool
    inside: bool = False
    under: bool = False
    indented: bool = False
    over: bool = False
    gap: int = 0
    cut: bool = False
    fits: bool = True
    closes: str = ""
    chain: bool = False
    repeated: bool = False
    head_words: bool = False
    above: bool = False
    foot: bool = False
    past: bool = False
    cell: bool = False
    leads: str = ""
    ahead: bool = False
    heir: int = 0
    joins: bool = False
    inserted: bool = False
    midway: bool = False
    unphrased: bool = False
    behind: tuple[int, int] | None = None


@dataclass(slots=True)
class Lines:
    """All lines of a text. `wrapped` tells whether a line end is mostly no end of a paragraph, `width` how long a full
    line is."""

    lines: list[Line] = field(default_factory=list)
    wrapped: bool = False
    width: float = 0.0
