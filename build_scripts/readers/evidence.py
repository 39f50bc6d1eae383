"""How much speaks for a paragraph that begins with a line, and for a line that is page furniture.

In: a `Line`, the `State` before it. Out: figures in the unit of `readers/state`. A gap, the last sign before the line,
its first letter and its first word speak for a beginning; an open quotation speaks against it.
"""

from build_scripts.readers.line import Line
from build_scripts.readers.state import HEADINGS, PARAGRAPHS, Move, State


def break_evidence(line: Line, state: State, *, wrapped: bool) -> float:
    """How much speaks for a paragraph that begins with this line (above 0) or goes on with it (below 0)."""
    if state.within or line.joins:
        return -1.0
    if state.tail == "#" and state.open in PARAGRAPHS:
        return -3.0  # Its label stood alone.
    if state.apart:
        # Right under a footnote its next line stands; the rest of a cut paragraph is told by its missing end.
        evidence = 0.0 if line.gap or not state.noting else 1.5
        evidence -= 0.6 if wrapped and state.tail == "," and not line.fits else 0.0
    elif line.gap or line.level:
        evidence = 2.5
    elif line.cut:
        evidence = 0.5
    elif wrapped:
        evidence = (1.2 if line.fits else -1.2) - (1.5 if line.inside or line.under else 0.0)
    else:
        evidence = 2.0
    if state.open in HEADINGS or state.open in (Move.FORMULA, Move.DRAFT):
        evidence += _under_heading(line, state)
    else:
        evidence += {"": -3.2, ",": 0.3, ":": 0.8}.get(state.tail, 1.5)
    small = -0.8 if state.tail in (".", ";") and state.stack else -1.5
    if state.open is Move.FORMULA and line.opening == "r" and (line.cut or state.tail == ","):
        small = 0.8  # "The Council, having considered …, decides": one sentence, in which a recital begins.
    evidence += {"lower": small, "upper": 0.5}.get(line.case, 0.0)
    if state.tail == "," and _takes_up(line, state):
        evidence -= 1.2
    return evidence + (1.4 if line.opening and line.case != "lower" else 0.0)


def _takes_up(line: Line, state: State) -> bool:
    """Whether a line behind a comma goes on with its sentence: by its first word, or by what it lacks on a new page."""
    on_new_page = line.unphrased and state.apart and state.open is Move.RECITAL
    return on_new_page or (line.midway and state.open in (Move.RECITAL, Move.OPERATIVE, Move.ITEM))


def _under_heading(line: Line, state: State) -> float:
    """What speaks for a paragraph that begins under a heading or a formula, and does not go on with it."""
    evidence = -0.8 if line.case == "lower" else 0.0
    if line.indented and line.closes == "." and state.tail == "" and state.open is not Move.FORMULA:
        evidence += 2.5  # Under the heading of a part its first paragraph stands further in.
    if state.open is Move.FORMULA and state.tail == "," and (state.apart or line.cut):
        evidence += 1.2  # Its comma ends a formula, whatever stands under it.
    bare = not (line.ends or line.opening or line.marks)
    evidence -= 3.2 if state.open is Move.FORMULA and not state.tail and bare else 0.0
    return evidence


def page_evidence(line: Line) -> float:
    """How much a line looks like page furniture: what speaks against reading it as words."""
    evidence = 1.5 - line.furniture[1] if line.furniture is not None else 0.0
    return evidence + (0.8 if line.repeated or line.head_words else 0.0) + (1.0 if line.foreign else 0.0)
