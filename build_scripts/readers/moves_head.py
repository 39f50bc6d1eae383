"""The moves that place a line in the head: heading, title, and where a text without a formula begins.

In: a `Line`, the `State` before it. Out: `Option`s with their costs (see `readers/state`).
"""

from collections.abc import Iterator
from dataclasses import replace

from build_scripts.readers.evidence import page_evidence
from build_scripts.readers.line import Line
from build_scripts.readers.marks import CHAINED, Sign
from build_scripts.readers.state import Move, Option, State, Zone

_SENTENCE = 40
_NAME = 90


def head_moves(line: Line, state: State, evidence: float) -> Iterator[Option]:
    """The moves before the enacting formula."""
    opened = state._replace(tail=line.ends, apart=False, noting=0)
    opens = 0.8 if line.opening and line.closes else 0.0
    page = page_evidence(replace(line, repeated=False, head_words=False)) + opens
    if line.headed and line.headed < line.end:
        again = 0.5 if state.titled and not line.ahead else 0.0
        yield Option(0.1 + again, Move.TITLE, opened._replace(open=Move.TITLE, titled=True))
    if (line.numbered or line.headed >= line.end) and not line.formula:
        dated = 0.15 if line.furniture and not line.level else 0.0
        waits = "#" if line.headed >= line.end else line.ends
        yield Option(0.2 + dated, Move.HEADING, opened._replace(open=Move.HEADING, tail=waits))
    if state.open is Move.HEADING and state.tail == "#" and line.ends == "" and not (line.formula or line.furniture):
        # Under the number that stands alone its title stands, whatever a running head has named before.
        yield Option(0.2 + opens, Move.TITLE, opened._replace(open=Move.TITLE, titled=True))
    if line.level and line.leads == "heading" and not state.titled:
        yield Option(0.3, Move.HEADING, opened._replace(open=Move.HEADING))
    if state.open in (Move.TITLE, Move.HEADING):
        cost = (
            0.3
            + max(0.0, evidence) * (0.5 if line.gap else 0.3)
            + page
            + (0.8 if line.gap else 0.4) * (state.open is Move.HEADING)
        )
        numbered = 0.6 if line.headed and line.headed < line.end and not line.above else 0.0
        yield Option(cost + numbered + (2.0 if line.level else 0.0), Move.MORE, opened)
    cost = (
        page + (0.2 if line.level else 0.8) + (2.0 if state.titled else 0.0) + (0.4 if line.ends in (",", ";") else 0.0)
    )
    yield Option(cost, Move.TITLE, opened._replace(open=Move.TITLE, titled=True))
    strange = (2.2 if state.titled else 1.2) + (0.6 if line.opening in ("r", "b") and line.closes == "," else 0.0)
    yield Option(strange, Move.OTHER, opened._replace(open=Move.OTHER))
    if line.above and line.ends in ("", ":") and not (line.headed or line.opening):
        yield Option(0.5, Move.FURNITURE, state._replace(apart=True))
    if line.opening in ("r", "b") and line.closes:
        yield Option(
            2.0 if line.closes == "." else 1.2, Move.RECITAL, opened._replace(zone=Zone.PREAMBLE, open=Move.RECITAL)
        )
    if not line.ahead:
        yield from _unknown_organ(line, state, opened)
        yield from _without_formula(line, state, opened)
    else:
        yield from _numbered_recital(line, opened)


def _unknown_organ(line: Line, state: State, opened: State) -> Iterator[Option]:
    """An enacting formula whose organ is none that we know, or is damaged: a short line with its comma over the first
    recital, in a text that has no other."""
    short = line.end - line.start < _NAME and line.case != "lower" and not (line.marks or line.opening or line.formula)
    if state.titled and short and line.ends == ",":
        doubt = 1.9 if line.leads == "recital" else 2.4 if line.gap else None
        if doubt is not None:
            yield Option(doubt, Move.FORMULA, opened._replace(zone=Zone.PREAMBLE, open=Move.FORMULA, formula=True))


def _numbered_recital(line: Line, opened: State) -> Iterator[Option]:
    """Recitals that stand before the formula may be numbered; the operative paragraphs go on with their numbers."""
    for mark in line.marks:
        if mark.sign is Sign.NUMBER and mark.value == 1 and mark.style.endswith(CHAINED):
            alone = mark.body >= line.end
            if line.opening == "r" or (alone and line.leads == "recital"):
                begun = opened._replace(zone=Zone.PREAMBLE, open=Move.RECITAL, number=1, style=mark.style)
                yield Option(1.2, Move.RECITAL, begun._replace(tail="#" if alone else line.ends), mark)


def _without_formula(line: Line, state: State, opened: State) -> Iterator[Option]:
    """A text that never names its organ: its first paragraph begins the operative part."""
    began = opened._replace(zone=Zone.OPERATIVE)
    for mark in line.marks:
        if mark.sign is Sign.NUMBER and not mark.style.endswith("_"):
            cost = 2.0 + (0.0 if mark.value == 1 else 1.0 + 0.2 * min(mark.value, 10))
            after = began._replace(open=Move.OPERATIVE, number=mark.value, style=mark.style)
            yield Option(cost, Move.OPERATIVE, after, mark)
    if line.meeting and (line.ends == ":" or (line.closes == "." and line.end - line.start > _SENTENCE)):
        # A decision in the past tense: "At its 5th plenary meeting, on 3 May 2001, the Council: (a) Decided …"
        yield Option(1.0, Move.PLAIN, began._replace(open=Move.PLAIN))
    if (line.formula or line.organ) and line.ends == ":" and line.leads == "item":
        # "The Council: (a) Takes note …": a decision whose paragraphs are the items of one sentence.
        yield Option(0.8, Move.PLAIN, began._replace(open=Move.PLAIN))
    if line.opening and line.closes in (";", ".", ":") and not line.chain:
        yield Option(2.8, Move.PLAIN, began._replace(open=Move.PLAIN))
