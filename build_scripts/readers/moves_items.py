"""The moves that place a line in a list: labelled items at any depth, and lists that have dashes for labels.

In: a `Line`, the `State` before it, the reading of its marker. Out: `Option`s with their costs (see `readers/state`).
"""

from collections.abc import Iterator
from dataclasses import replace

from build_scripts.readers.line import Line
from build_scripts.readers.marks import WRONG_LABEL, Mark
from build_scripts.readers.state import NO_SIGN, Move, Option, State


def item_moves(line: Line, state: State, mark: Mark) -> Iterator[Option]:
    """An item of the series that its marker goes on with, or the first of a new one."""
    base = 0.3 if mark.style.endswith(".") else 0.0
    if not state.apart and not line.gap and not line.cut and state.tail in NO_SIGN:
        base += 0.7
    for depth, (style, value) in enumerate(state.stack):
        if style == mark.style:
            cost = base + _item_sequence(mark.value, value) + 0.05 * (len(state.stack) - depth - 1)
            yield item_of(line, state, mark, depth, cost)
            if mark.value != value + 1 and depth == len(state.stack) - 1:
                right = replace(mark, value=value + 1)
                yield item_of(line, state, right, depth, base + WRONG_LABEL)._replace(mark=mark)
    if all(style != mark.style for style, _ in state.stack):
        cost = base + (0.1 if state.tail == ":" else 0.4) + (0.0 if mark.value == 1 else 3.0 + 0.2 * min(mark.value, 9))
        if state.open is Move.RECITAL and state.tail != ":" and mark.style.startswith("figure"):
            cost += 1.0 if line.opening == "o" else 0.4  # An operative paragraph, whose number stands in brackets.
        if state.tail == "," and not (line.gap or line.fits or line.cut):
            cost += 0.6  # Under a full line the label of a list in running words may stand.
        if mark.style == "capital_." and state.tail != ":":
            cost += 1.5  # "A. Lights" heads a section, where no colon has announced a list.
        yield item_of(line, state, mark, len(state.stack), cost + (0.2 if state.open is Move.RECITAL else 0.0))


def dashed_moves(line: Line, state: State, dash: Mark) -> Iterator[Option]:
    """An item of a list that has dashes for labels: what a colon announced, or the next one. They are counted."""
    depths = [depth for depth, (style, _) in enumerate(state.stack) if style == dash.style]
    if depths:
        mark = replace(dash, value=state.stack[depths[-1]][1] + 1)
        yield item_of(line, state, mark, depths[-1], 0.0)
    elif state.tail == ":" and not line.quoted:
        decides = 1.6 if line.opening == "o" and state.open is Move.RECITAL else 0.0  # No recital announces verbs.
        yield item_of(line, state, replace(dash, value=1), len(state.stack), 0.1 + decides)


def _item_sequence(value: int, before: int) -> float:
    if value == before + 1:
        return 0.0
    return 2.0 + 0.4 * min(value - before, 9) if value > before else 3.0 if value == before else 4.0


def item_of(line: Line, state: State, mark: Mark, depth: int, cost: float) -> Option:
    """An item with this mark at a depth of the open list."""
    stack = (*state.stack[:depth], (mark.style, mark.value))
    tail = "#" if mark.body >= line.end else line.ends
    within = state.within and not line.unquotes
    opened = state._replace(open=Move.ITEM, tail=tail, apart=False, noting=0, stack=stack, within=within)
    return Option(cost, Move.ITEM, opened, mark, depth)
