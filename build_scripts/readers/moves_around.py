"""The moves that place a line around the body: formulas, parts and their headings, footnotes, page furniture.

In: a `Line`, the `State` before it. Out: `Option`s with their costs (see `readers/state`).
"""

from collections.abc import Iterator

from build_scripts.readers.evidence import page_evidence
from build_scripts.readers.line import Line
from build_scripts.readers.marks import SURE_NOTES, Mark, Sign
from build_scripts.readers.state import HEADINGS, NO_SIGN, PARAGRAPHS, Move, Option, State, Zone

_NOTE_STYLES = {"sup": 0.0, "foot": 0.0, "raised": 0.2, "turned": 0.2, "slash": 0.3, "square": 0.4}
_BARE = ("bare", "bracket", "glued")
_LABEL = 14
# The heading of a section; that of the next in its series may be as long as its title is.
_HEADING = 160
_NEXT_HEADING = 400
Sections = tuple[tuple[str, int], ...]
_ENDS_TEXT = ("adoption line", "vote", "date")


def formula_moves(line: Line, state: State) -> Iterator[Option]:
    """The enacting formula: of the resolution, of a part that has its own, or of a draft that it encloses."""
    if not line.formula:
        return
    doubt = (0.0 if line.ends == "," else 0.5 if line.ends else 0.4 if line.leads else 1.6) + (
        0.6 if line.opening else 0.0
    )
    if state.zone is Zone.PREAMBLE and not state.formula and not line.ahead:
        doubt = max(0.0, doubt - 0.8)  # No other line is left that could be the formula.
    begun = state._replace(
        zone=Zone.PREAMBLE, open=Move.FORMULA, tail=line.ends, apart=False, formula=True, stack=(), noting=0
    )
    if state.zone is Zone.HEAD or not state.formula:
        if line.ahead and not line.ends and line.leads not in ("recital", "number", "item", "words"):
            doubt += 1.6 if line.furniture else 0.8  # The organ stands in the masthead; its formula comes yet.
        yield Option(doubt + (0.4 if state.open is Move.RECITAL else 0.0), Move.FORMULA, begun)
    elif state.open is Move.SUBHEADING and state.tail == ":" and line.ends == "," and state.outer is None:
        yield Option(doubt + 0.1, Move.DRAFT, _draft(line, begun, state._replace(open=Move.PLAIN, tail="")))
    elif state.open in (Move.SECTION, Move.ANNEX, Move.TITLE, Move.SUBHEADING):
        yield Option(doubt + 0.2, Move.FORMULA, begun._replace(number=0, style=""))
    elif state.zone is not Zone.TAIL and state.open in (*PARAGRAPHS, Move.FORMULA) and state.outer is None:
        # "The Council shall report …." is a sentence of its own, where no colon has announced a draft.
        stray = 0.1 if state.tail == ":" else 4.2 if line.ends == "." else 2.2
        yield Option(doubt + stray, Move.DRAFT, _draft(line, begun, state))
    if state.zone is Zone.TAIL:
        yield Option(doubt + 1.0, Move.OTHER, state._replace(zone=Zone.OTHER, open=Move.OTHER))


def _draft(line: Line, begun: State, outer: State) -> State:
    return begun._replace(part=Move.DRAFT, number=0, style="", sections=(), quoted=line.quoted, outer=outer)


def part_moves(line: Line, state: State) -> Iterator[Option]:
    """Sections, articles and annexes."""
    broken = 2.0 if state.tail in NO_SIGN and state.open in PARAGRAPHS and not line.gap and not state.apart else 0.0
    broken += 1.5 if state.noting and not line.gap else 0.0
    broken += 2.5 if _in_table(line, state) else 0.0
    if line.annex and state.zone is not Zone.HEAD:
        alone = line.end - line.annex <= _LABEL
        cost = broken + (0.2 if alone else 1.0) + (0.0 if line.case != "lower" else 2.5)
        cost += 1.0 if line.ends == "." and not line.gap else 0.0  # The end of a sentence that names it.
        annex = State(
            zone=Zone.PREAMBLE,
            open=Move.ANNEX,
            tail="#" if alone else "",
            part=Move.ANNEX,
            number=state.number,
            note=state.note,
            titled=True,
        )
        yield Option(cost, Move.ANNEX, annex)
    if state.zone is Zone.OTHER or (state.zone is Zone.HEAD and line.leads != "formula"):
        return
    if line.article and line.end - line.article < 90:
        declared = (
            not state.number or state.part is Move.ANNEX or any(style == "article" for style, _ in state.sections)
        )
        cost = 0.3 if declared else 2.6
        yield _section(line, state, (*_without(state.sections, "article"), ("article", 0)), cost + broken)
    if line.section:
        alone = line.end - line.section <= _LABEL
        titled = not line.ends and line.leads in ("recital", "number")
        cost = 0.3 if alone else 0.2 if line.level else 0.7 if titled else 1.0
        yield _section(line, state, (*_without(state.sections, "worded"), ("worded", 0)), cost + broken)
    for mark in line.marks:
        longest = _NEXT_HEADING if (mark.style, mark.value - 1) in state.sections else _HEADING
        if mark.sign is Sign.SECTION and line.end - line.start < longest and line.ends not in (",", ";"):
            yield from _labelled(line, state, mark, broken)


def _labelled(line: Line, state: State, mark: Mark, broken: float) -> Iterator[Option]:
    alone = mark.body >= line.end
    cost = broken + (0.4 if alone else 0.9 + (0.6 if line.ends == "." else 0.0)) - (0.3 if line.level else 0.0)
    if state.zone is Zone.TAIL and not state.sections:
        cost += 0.6
    for depth, (style, value) in enumerate(state.sections):
        if style == mark.style:
            step = 0.0 if mark.value == value + 1 else 2.5
            yield _section(line, state, (*state.sections[:depth], (style, mark.value)), cost + step, mark)
    if all(style != mark.style for style, _ in state.sections):
        first = 0.2 if mark.value == 1 else 2.5
        yield _section(line, state, (*state.sections, (mark.style, mark.value)), cost + first, mark)


def _without(sections: Sections, style: str) -> Sections:
    """The sections that stay open when one of a style begins."""
    styles = [one for one, _ in sections]
    return sections[: styles.index(style)] if style in styles else sections


def _section(line: Line, state: State, sections: Sections, cost: float, mark: Mark | None = None) -> Option:
    waits = mark.body >= line.end if mark else line.end - max(line.section, line.article) <= _LABEL
    tail = "#" if waits else ""
    move = Move.ARTICLE if sections[-1][0] == "article" else Move.SECTION
    zone = Zone.OPERATIVE if move is Move.ARTICLE else Zone.PREAMBLE
    begun = state._replace(zone=zone, open=move, tail=tail, apart=False, stack=(), sections=sections, noting=0)
    if move is Move.ARTICLE:
        begun = begun._replace(number=0, style="")
    return Option(cost, move, begun, mark, len(sections) - 1)


def note_moves(line: Line, state: State, *, wrapped: bool) -> Iterator[Option]:
    """Footnotes, and the lines that go on with one."""
    for mark in line.marks:
        if mark.sign is not Sign.NOTE:
            continue
        cost = _against_note(line, state, mark)
        bare = mark.style.startswith(_BARE)
        if state.zone is Zone.HEAD or (bare and state.open is Move.FORMULA and not state.apart):
            cost += 1.0
        yield Option(
            cost, Move.NOTE, state._replace(apart=True, note=mark.value, noting=1 + (mark.body >= line.end)), mark
        )
    if state.noting and not line.level:
        cost = (1.6 if line.gap else 0.08 if wrapped or line.foot else 0.2 if line.case == "lower" else 0.9) + (
            0.0 if line.letters or (wrapped and not line.gap) else 1.0
        )
        if line.opening or any(mark.sign is not Sign.NOTE and mark.style != "figure_" for mark in line.marks):
            cost += 0.8
        notes = [mark for mark in line.marks if mark.sign is Sign.NOTE]
        if any(mark.value == state.note + 1 or mark.style in SURE_NOTES for mark in notes):
            cost += 0.8
        if state.noting > 1:
            cost = 0.1
        cost += page_evidence(line)
        yield Option(cost + (1.0 if line.formula or line.annex else 0.0), Move.MORE_NOTE, state._replace(noting=1))


def _against_note(line: Line, state: State, mark: Mark) -> float:
    """What speaks against a note with this number here."""
    next_one = mark.value == state.note + 1
    if not mark.style.startswith(_BARE):
        return _NOTE_STYLES.get(mark.style, 0.5) + (0.0 if next_one else 0.2)
    if _in_table(line, state):
        return 3.0
    if line.foot and state.zone is not Zone.HEAD:
        missing = mark.value - state.note - 1
        return 0.2 + (0.4 + 0.3 * missing if 0 < missing < 4 else 2.4 if missing else 0.0)
    among = state.noting or state.zone is Zone.TAIL
    cost = (0.4 if among else 1.3 if mark.style.startswith("bare") else 2.4) + (2.0 if line.level else 0.0)
    cost += 0.8 if not next_one else -0.4 if among else 0.0
    decides = line.opening == "o" and (line.closes == ";" or state.style == "figure_")
    cost += 1.2 if decides else 0.0
    if not line.gap and not state.apart and state.tail in NO_SIGN and state.open in PARAGRAPHS:
        cost += 1.0
    return cost


def _in_table(line: Line, state: State) -> bool:
    """Whether a line is a cell of a table that belongs to a paragraph: what looks like a page number is none there."""
    heads = state.open in (Move.ANNEX, Move.SECTION) and not state.tail
    return line.cell and (heads or (state.open in PARAGRAPHS and state.tail in (":", *NO_SIGN)))


def page_moves(line: Line, state: State) -> Iterator[Option]:
    """Rules, page furniture, and what is no part of the resolution."""
    apart = state._replace(apart=True, noting=0)
    if line.rule:
        # What stands under a rule is often a footnote whose number is lost.
        yield Option(0.0, Move.RULE, apart._replace(noting=int(state.zone is not Zone.HEAD)))
        return
    if line.furniture is not None and not _in_table(line, state):
        yield from _furniture(line, state, *line.furniture)
    if (line.repeated or line.head_words) and not _in_table(line, state):
        within = (
            2.0
            if state.zone is Zone.HEAD
            else 1.5
            if state.tail == "#" and state.open in HEADINGS
            else 0.3
            if line.head_words
            else 0.5
        )
        yield Option(within, Move.FURNITURE, apart)
    if line.foreign:
        yield Option(0.4, Move.FURNITURE, apart)
    if state.zone is Zone.TAIL and state.open is Move.CLOSING and not line.marks:
        yield Option(0.2, Move.FURNITURE, state._replace(noting=0))
    if state.zone is Zone.TAIL:
        heads_annex = 5.0 if line.annex and line.end - line.annex < _LABEL else 0.0
        again = 0.35 if state.open is Move.OTHER and line.under else 0.0
        yield Option(0.5 - again + heads_annex, Move.OTHER, state._replace(noting=0, open=Move.OTHER))
    elif state.zone is Zone.OTHER:
        yield Option(0.2, Move.OTHER, state._replace(noting=0))
    elif state.zone is not Zone.HEAD:
        numbered = state.number or state.stack
        if line.past and state.tail == "." and state.part is None and numbered and line.case != "lower":
            yield Option(2.0, Move.OTHER, state._replace(zone=Zone.OTHER, open=Move.OTHER, noting=0))
        yield Option(1.2 if line.inserted else 4.5, Move.OTHER, apart)


def _furniture(line: Line, state: State, kind: str, cost: float) -> Iterator[Option]:
    unfinished = state.tail in NO_SIGN and state.open in PARAGRAPHS and not line.gap and not state.apart
    apart = state._replace(apart=True)
    if state.zone is Zone.HEAD:
        words = kind == "masthead" and line.opening in ("r", "b")
        yield Option(1.2 if words else min(cost, 0.3), Move.FURNITURE, apart)
    elif kind in _ENDS_TEXT:
        finished = 0.0 if state.tail in (".", ";", *NO_SIGN) or state.open in HEADINGS else 1.0
        finished += 1.5 if line.opening and line.marks else 0.0  # A paragraph that names a meeting.
        ended = apart._replace(zone=Zone.TAIL, open=Move.CLOSING if kind == "vote" else None, stack=())
        if state.zone in (Zone.OPERATIVE, Zone.TAIL):
            late = 0.0 if state.zone is Zone.TAIL else cost
            yield Option(late + finished + (2.0 if unfinished else 0.0), Move.CLOSING, ended)
        # Where no paragraph follows, it is no line that a page has put between two of them.
        yield Option(cost + (0.2 if state.apart else 1.2) + (1.6 if line.past else 0.0), Move.FURNITURE, apart)
    else:
        doubtful = 0.7 + (0.8 if line.opening and line.ends else 0.0) if kind == "masthead" else 0.0
        yield Option(cost + doubtful + (0.8 if unfinished and kind == "masthead" else 0.0), Move.FURNITURE, apart)
