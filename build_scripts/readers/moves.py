"""The moves that place a line in the body of a resolution, and what speaks against each.

In: a `Line`, the `State` before it. Out: `Option`s. Position, numbering and punctuation decide; that a line opens with
a drafting phrase only tells that a paragraph begins there. All numbers are costs (see `readers/state`), set so that the
texts of the tests read as a careful person reads them; none is tied to a language or to a document.
"""

from collections.abc import Iterator

from build_scripts.readers.evidence import page_evidence
from build_scripts.readers.line import Line
from build_scripts.readers.marks import CHAINED, SURE_NOTES, WRONG_LABEL, Mark, Sign
from build_scripts.readers.moves_items import dashed_moves, item_moves
from build_scripts.readers.moves_words import (
    decides_alone,
    leads_over,
    opened,
    plain_moves,
    recital_move,
    subheading_move,
    wrap_up_move,
)
from build_scripts.readers.state import HEADINGS, NO_SIGN, PARAGRAPHS, Move, Option, State, Zone
from build_scripts.readers.torn import torn_moves

_ITEM_SIGNS = (Sign.LETTER, Sign.ROMAN, Sign.COUNT)
_HEADING_LENGTH = 160
_SHORT = 40
_MIDWAY = 1.8
_NUMBER_STYLES = {
    "figure_.": 0.0,
    "figure_-": 0.0,
    "worded_.": 0.0,
    "figure_、": 0.0,
    "cjk_、": 0.2,
    "cjk_.": 0.3,
    "figure_)": 0.4,
    "lookalike_.": 0.8,
}


def body_moves(line: Line, state: State, evidence: float) -> Iterator[Option]:
    """The moves inside preamble, operative part and annexes."""
    begins = _against_beginning(line, state, evidence)
    marked = _marked(line)
    after_items = (1.0 if state.stack and line.case == "lower" else 0.0) + _MIDWAY * line.midway
    if state.open is not None and (not line.level or (state.tail == "#" and state.open not in PARAGRAPHS)):
        yield _more(
            line,
            state,
            min(_farthest(line, state), max(0.0, evidence)) + _against_more(line, state) + page_evidence(line),
        )
    yield from _cell(line, state)
    if state.zone is Zone.PREAMBLE and not line.annex:
        yield recital_move(line, state, begins + after_items, marked=marked)
    yield from plain_moves(line, state, begins + after_items, marked=marked)
    for mark in line.marks:
        yield from _by_mark(line, state, mark)
    if state.stack and not marked:
        yield wrap_up_move(line, state, begins)
    if line.torn is not None and state.open in PARAGRAPHS:
        yield from torn_moves(line, state, line.torn)
    if line.dash is not None and state.open in PARAGRAPHS:
        yield from dashed_moves(line, state, line.dash)
    if _entitles_draft(line, state):
        yield Option(0.3, Move.SUBHEADING, opened(line, state, Move.SUBHEADING)._replace(tail=":"))
    if leads_over(line) and state.zone is Zone.PREAMBLE:
        # "Now, therefore," leads over to a formula that comes after the recitals.
        zone = Zone.OPERATIVE if decides_alone(line) else Zone.PREAMBLE
        yield Option(0.2, Move.SUBHEADING, opened(line, state, Move.SUBHEADING)._replace(tail="", zone=zone))
    elif not line.marks and line.ends == "" and line.end - line.start < _HEADING_LENGTH and state.tail not in NO_SIGN:
        yield subheading_move(line, state, evidence)


def _entitles_draft(line: Line, state: State) -> bool:
    """Whether a line is the title of a draft that a colon has announced: its formula follows."""
    announced = state.open in PARAGRAPHS and state.tail == ":" and state.outer is None
    named = line.formula or line.annex or line.article or line.section
    return announced and line.leads == "formula" and not (line.ends or line.marks or named)


def _cell(line: Line, state: State) -> Iterator[Option]:
    """A cell of a table, which goes on with its paragraph, or with the heading of an annex that holds nothing else; and
    a sign without a word."""
    if state.open in PARAGRAPHS and line.bare:
        yield Option(0.1, Move.MORE, state._replace(noting=0))
    if line.cell and state.open in PARAGRAPHS and state.tail in (":", *NO_SIGN):
        # The first cell is told: a table cannot be kept as one.
        table = state._replace(tail="", apart=False, noting=0)
        # A masthead, too, is many short lines; but behind operative paragraphs a table may be as long as it likes.
        goes_on = 0.0 if state.zone is Zone.OPERATIVE else 0.1
        yield Option(1.8 if state.tail == ":" else goes_on, Move.MORE, table)
    elif line.cell and state.open in (Move.ANNEX, Move.SECTION) and not state.tail:
        # A table is all that an annex holds: told, since nothing stands under its heading.
        yield Option(0.0, Move.MORE, state._replace(apart=False, noting=0))


def _farthest(line: Line, state: State) -> float:
    """The most that may speak against going on: more where a paragraph has ended and a line stands by itself."""
    return 4.2 if line.gap and state.tail in (".", ";") and not state.apart else 3.4


def _against_beginning(line: Line, state: State, evidence: float) -> float:
    """What speaks against a paragraph of words that begins with this line."""
    cost = max(0.0, -evidence) + page_evidence(line) + (0.0 if line.letters else 3.0)
    if line.formula and (line.ends in (",", ":") or (line.leads and not line.ends)):
        cost += 1.2
    decides = line.opening == "o" and state.open is Move.RECITAL
    listed = state.tail == ":" and not decides
    if line.dash is not None and (listed or any(style == line.dash.style for style, _ in state.stack)):
        cost += 0.8
    if line.lone and line.ends == "." and not line.opening:
        cost += 1.0
    cost += 2.0 if line.inserted else 0.6 if line.over and state.tail == "#" else 0.0
    if state.noting and (line.under or not (line.gap or line.fits or line.opening)):
        cost += 2.0 if line.under else 1.0
    if line.closes == "" and not line.opening and line.end - line.start < _SHORT:
        cost += 1.6 if line.case == "upper" else 0.8
    if any(mark.sign is Sign.NOTE and mark.style != "bracket(_)" for mark in line.marks):
        cost += 1.5 if state.noting else 1.0
    return cost


def _by_mark(line: Line, state: State, mark: Mark) -> Iterator[Option]:
    """What the marker of the line may begin: a numbered paragraph, an item, or an item that is numbered like one."""
    yield from _lettered_recital(line, state, mark)
    if mark.sign is Sign.RECITAL and state.zone is Zone.PREAMBLE:
        in_order = 0.0 if mark.value == state.letter + 1 else 0.6
        yield Option(in_order, Move.RECITAL, opened(line, state, Move.RECITAL)._replace(letter=mark.value), mark)
    if mark.sign is Sign.NUMBER:
        first = state.open is Move.FORMULA or (state.open is Move.RECITAL and state.number > 0)
        if first and state.zone is Zone.PREAMBLE and _reads_as_recital(line) and mark.value == state.number + 1:
            yield Option(0.3, Move.RECITAL, opened(line, state, Move.RECITAL)._replace(number=mark.value), mark)
        if _before_formula(line, state) and state.number and mark.value == state.number + 1:
            numbered = opened(line, state, Move.RECITAL)._replace(number=mark.value)
            yield Option(0.0, Move.RECITAL, numbered._replace(tail="#" if mark.body >= line.end else line.ends), mark)
        yield from _operative(line, state, mark)
        if (
            state.zone is Zone.OPERATIVE
            and state.open in PARAGRAPHS
            and (state.stack or (state.tail == ":" and state.number > 0))
        ):
            doubt = 2.1 if mark.style == "figure_" else 0.6
            yield from (one._replace(cost=one.cost + doubt) for one in item_moves(line, state, mark))
    elif mark.sign in _ITEM_SIGNS and state.open in PARAGRAPHS:
        yield from item_moves(line, state, mark)


def _lettered_recital(line: Line, state: State, mark: Mark) -> Iterator[Option]:
    """Recitals may bear letters from the formula on: `(a) Recalling …,` `(b) Noting …,`."""
    first = mark.value == 1 and state.open is Move.FORMULA and line.opening in ("r", "b") and line.heir == 2
    if mark.sign is Sign.LETTER and state.zone is Zone.PREAMBLE and (first or mark.value == state.letter + 1 > 1):
        recital = opened(line, state, Move.RECITAL)._replace(letter=mark.value)
        yield Option(0.2 if first else 0.0, Move.RECITAL, recital, mark)


def _reads_as_recital(line: Line) -> bool:
    """Whether a line both opens and ends as a recital does, so that a number makes no operative paragraph of it."""
    return line.opening == "r" and line.closes == ","


def _before_formula(line: Line, state: State) -> bool:
    """Whether the recitals of the resolution stand before its formula."""
    inside = state.sections or state.part is not None or state.formula
    return line.ahead and state.zone is Zone.PREAMBLE and not inside


def _marked(line: Line) -> bool:
    """Whether a line has a marker that stands for little else."""
    placed = (*_ITEM_SIGNS, Sign.NUMBER, Sign.RECITAL)
    return any(mark.sign in placed and not mark.style.endswith("_") for mark in line.marks)


def _against_more(line: Line, state: State) -> float:
    """What a marker speaks against a line that goes on with the paragraph before: much, when it stands apart."""
    if line.inserted or state.noting > 1:
        return 1.5  # What stands under the number of a note alone on its line is the note.
    if line.gap and any(mark.sign is Sign.NOTE and mark.style == "slash" for mark in line.marks):
        return 1.2
    if line.foot and any(mark.style.startswith("glued") for mark in line.marks):
        return 2.5
    if line.foot and any(mark.sign is Sign.NOTE and mark.body >= line.end for mark in line.marks):
        return 1.5
    if line.foot and state.noting and not line.gap:
        return 0.8
    if any(mark.sign is Sign.NOTE and (state.noting or mark.style in SURE_NOTES) for mark in line.marks):
        return 2.5 if line.marks[0].style in SURE_NOTES else 1.2
    if not _marked(line):
        return 0.5 if line.lone and line.gap and line.ends == "." else 0.0
    if state.within:
        return 0.2
    stands = line.gap and any(mark.style.endswith(CHAINED) for mark in line.marks) and state.tail not in NO_SIGN
    return 2.5 if stands else 0.8


def _more(line: Line, state: State, cost: float) -> Option:
    if state.open is Move.FORMULA and line.ends == ":" and line.chain and _is_verb_alone(line):
        cost = 0.1  # "Decides:" over the numbered paragraphs belongs to the formula.
    if state.open in (Move.ANNEX, Move.SECTION) and line.ends == "" and line.end - line.start < _HEADING_LENGTH:
        cost = min(cost, 0.8 + page_evidence(line))
    quotes = line.quoted and state.tail == ":" and not line.formula and state.open in PARAGRAPHS
    quotes = quotes and not _entitles_draft(line, state)
    if quotes:
        cost = min(cost, 0.3)  # What a colon announces and quotation marks open is quoted.
    if (
        state.tail == "#"
        and state.open not in PARAGRAPHS
        and line.ends in ("", ".", ":")
        and line.end - line.start < 320
    ):
        cost = 0.2 + (0.6 if line.ends else 0.0) + (1.5 - line.furniture[1] if line.furniture else 0.0)
    tail = line.ends or ("," if state.open is Move.FORMULA else "")  # An organ's name takes two lines at most.
    within = (quotes or state.within) and not line.unquotes
    more = state._replace(tail=tail, apart=False, noting=0, within=within)
    return Option(cost, Move.MORE, more)


def _is_verb_alone(line: Line) -> bool:
    return line.opening != "r" and line.end - line.start < 2 * _SHORT


def _operative(line: Line, state: State, mark: Mark) -> Iterator[Option]:
    alone = mark.body >= line.end
    cost = _against_style(line, state, mark) + _against_place(line, state, mark)
    style = state.style or mark.style.replace("lookalike", "figure")
    after = state._replace(zone=Zone.OPERATIVE, number=mark.value, style=style)
    tail = "#" if alone else line.ends
    option = opened(line, after, Move.OPERATIVE)._replace(tail=tail)
    inner = 0.8 if state.quoted and not line.quoted else 0.0
    yield Option(cost + inner + _sequence(mark.value, state), Move.OPERATIVE, option, mark)
    if mark.value != state.number + 1 and mark.style.endswith(CHAINED):
        # A wrong figure in its right place: the series goes on as if it were right.
        yield Option(cost + WRONG_LABEL, Move.OPERATIVE, option._replace(number=state.number + 1), mark)
    if state.outer is not None and state.outer.style and mark.value == state.outer.number + 1:
        outer = state.outer._replace(number=mark.value, note=state.note)
        yield Option(cost + 0.5, Move.OPERATIVE, opened(line, outer, Move.OPERATIVE)._replace(tail=tail), mark)


def _against_style(line: Line, state: State, mark: Mark) -> float:
    """What the signs of a number speak against it: less where its words decide, nothing where its series has them."""
    alone = mark.body >= line.end
    if mark.style == state.style and mark.style != "figure_" and not alone:
        return 0.0
    bare = (3.0 if line.cell else 1.0) if alone else 2.5
    cost = _NUMBER_STYLES.get(mark.style, bare if mark.style == "figure_" else 1.5)
    if _decides(line) and mark.value == state.number + 1:
        cost = min(cost, 0.6)
    elif mark.style == state.style == "figure_" and mark.value == state.number + 1 and not alone:
        cost = min(cost, 0.9)
    return cost + (0.8 if state.style and mark.style != state.style and not mark.style.startswith("lookalike") else 0.0)


def _against_place(line: Line, state: State, mark: Mark) -> float:
    """What the lines around a number speak against it."""
    cost = 0.0
    if not state.apart and not line.gap and state.tail in NO_SIGN and state.open in PARAGRAPHS:
        cost += 0.3 if line.cut and line.opening == "o" else 1.2  # A heading without sign may end before it.
    elif state.tail == ",":
        cost += 0.2
    elif state.tail == ":" and state.open is Move.RECITAL and mark.style.endswith(")"):
        cost += 0.6  # What a colon announces are items: a recital does not end in one.
    if line.level or _before_formula(line, state):
        cost += 0.6 if line.level else 1.0
    return cost + (0.8 if _reads_as_recital(line) and state.zone is Zone.PREAMBLE else 0.0)


def _decides(line: Line) -> bool:
    """Whether a line both opens and ends as an operative paragraph does."""
    return line.opening == "o" and line.closes in (";", ".", ":")


def _sequence(value: int, state: State) -> float:
    """What speaks against a number after the one before it."""
    if value == state.number + 1:
        return 0.0
    if value == 1 and (state.sections or state.part is not None) and state.zone is Zone.PREAMBLE:
        return 0.2
    if value == 1 and state.open in HEADINGS:
        return 0.4
    if state.number == 0:
        return 1.5 + min(value, 20) * 0.15
    if value > state.number:
        return 2.2 + min(value - state.number, 20) * 0.2
    return 3.0 if value == state.number else 4.5
