"""The moves that begin a paragraph of words, without a marker: recitals, operative paragraphs, the rest of a paragraph
behind its items, headings between paragraphs.

In: a `Line`, the `State` before it, what speaks against a beginning there. Out: `Option`s with their costs (see
`readers/state`).
"""

from collections.abc import Iterator

from build_scripts.readers.line import Line
from build_scripts.readers.state import Move, Option, State, Zone

_SHORT = 40
_STANDS_ALONE = 3.4
# What a comma speaks against a paragraph that decides: the last but one may end in it, or all of them.
_DECIDES = 1.0
_RECITAL_CLOSES = {",": 0.0, ";": 0.6, ":": 0.4, "": 0.9, ".": 1.2}
_PLAIN_CLOSES = {";": 0.0, ".": 0.0, ":": 0.1, "": 1.3, ",": 2.5}


def leads_over(line: Line) -> bool:
    """Whether a short line stands between the recitals and what follows: "Now, therefore," or "Decides:"."""
    if line.end - line.start >= _SHORT or line.marks:
        return False
    to_formula = line.leads == "formula" and line.ends == "," and not line.opening
    numbered = line.opening == "o" and line.ends in ("", ":") and line.leads == "number"
    return to_formula or numbered or decides_alone(line)


def decides_alone(line: Line) -> bool:
    """Whether a verb alone, "Resuelve:", stands over operative paragraphs that have no numbers."""
    return line.lone and line.opening == "o" and line.ends == ":" and line.leads in ("", "words")


def _announces(line: Line) -> bool:
    """Whether a line is nothing but a verb over items: "Decides," announces them as "Decides:" does."""
    return line.opening == "o" and line.leads == "item" and line.end - line.start < _SHORT


def recital_move(line: Line, state: State, begins: float, *, marked: bool) -> Option:
    """A recital without a marker."""
    closes = _RECITAL_CLOSES[line.closes]
    closes -= (0.3 if line.closes else 0.5) if line.opening == "r" and closes else 0.0
    if line.opening == "r" and state.open is Move.RECITAL and state.tail == line.closes:
        closes = min(closes, 0.3)  # The recitals of one text end alike.
    leads_on = line.chain and (line.closes or line.opening)
    cost = begins + (closes * 0.4 if leads_on else closes) + (3.0 if marked else 0.0)
    if (line.opening == "o" and not line.chain) or leads_over(line):
        cost += 1.5 if _announces(line) else 1.2 if line.opening == "o" else 0.5
    if state.open is Move.RECITAL and state.tail == ":" and not line.opening:
        cost += 1.9  # What a colon announces is no paragraph of its own, most likely: told, if it is read so at all.
    if state.part is Move.ANNEX and not state.formula:
        follows = state.open is Move.RECITAL and line.opening in ("r", "b")
        cost += 0.0 if follows else 0.2 if line.closes == "," or line.opening else 1.5
    if line.level:
        cost += 2.0
    if state.tail == "#" and not line.closes:
        cost += 1.0  # A label waits for its title, and a title has no sign at its end.
    return Option(cost, Move.RECITAL, opened(line, state, Move.RECITAL))


def plain_moves(line: Line, state: State, begins: float, *, marked: bool) -> Iterator[Option]:
    """An operative paragraph that has no number: the only one of its kind, or none of them is numbered."""
    decides = line.opening == "o" and line.closes == "," and not line.chain
    closes = (_DECIDES + (0.8 if line.cut else 0.0)) if decides else _PLAIN_CLOSES[line.closes]
    cost = begins + (0.0 if _announces(line) else closes) + (3.5 if marked else 0.0)
    cost += 0.0 if not line.level else 0.6 if line.opening and line.ends else 2.0
    in_article = bool(state.sections) and state.sections[-1][0] == "article"
    if (line.chain and state.part is not Move.ANNEX) or (state.number and state.zone is Zone.OPERATIVE):
        sentence = line.chain and not line.opening and state.number and state.tail == "."
        unopened = 4.6 if sentence else 3.8
        cost += 1.0 if in_article else 2.0 if state.part is Move.ANNEX else 2.8 if line.opening == "o" else unopened
    opens_recital = 0.8 + (0.6 if state.open is Move.FORMULA else 0.0)
    cost += opens_recital if line.opening == "r" else 0.9 if line.opening == "b" and line.closes == ":" else 0.0
    cost += 0.8 if decides_alone(line) else 0.0
    if state.zone is Zone.PREAMBLE:
        cost += 0.4 + (0.4 if state.open is Move.RECITAL and state.tail != "," else 0.0)
    if state.tail == ":" and line.closes == "," and not line.opening:
        cost += 1.0  # A list without labels that a colon announced.
    if line.past and line.furniture and line.meeting and not line.opening:
        cost += 1.6  # Below all paragraphs it tells where the text was adopted.
    if state.stack:
        cost += 0.4
    plain = opened(line, state._replace(zone=Zone.OPERATIVE), Move.PLAIN)
    yield Option(cost, Move.PLAIN, plain)
    if state.number and state.zone is Zone.OPERATIVE and line.opening == "o" and line.closes in (";", "."):
        # Its number is lost: the series goes on as if it stood there.
        yield Option(cost + 0.1, Move.PLAIN, plain._replace(number=state.number + 1))


def opened(line: Line, state: State, move: Move) -> State:
    """The state behind a paragraph that begins with this line."""
    return state._replace(open=move, tail=line.ends, apart=False, noting=0, stack=(), within=False)


def wrap_up_move(line: Line, state: State, begins: float) -> Option:
    """The rest of a paragraph behind its items."""
    begins += 1.6 if line.torn is not None and not line.marks else 0.0  # It is told: an item may have lost its label.
    cost = begins + {"lower": 0.3, "upper": 1.8}.get(line.case, 0.9) + (0.8 if line.closes == "" else 0.0)
    if line.opening == "o" and state.zone is Zone.OPERATIVE and state.number and line.case != "lower":
        cost += 1.5 if line.case == "upper" else 0.9  # A paragraph of its own, that has lost its number.
    return Option(cost, Move.WRAP_UP, opened(line, state, Move.WRAP_UP))


def subheading_move(line: Line, state: State, evidence: float) -> Option:
    """A heading without a label between paragraphs."""
    cost = 0.3 if line.level else 1.6 if line.gap or not line.fits or evidence >= _STANDS_ALONE else 1.9
    if line.case == "lower" or line.opening:
        cost += 2.0
    if line.formula and not state.formula:
        cost += 1.5
    if line.past and state.tail == ".":
        cost += 0.8  # A heading over nothing.
    return Option(cost, Move.SUBHEADING, opened(line, state, Move.SUBHEADING)._replace(tail=""))
