"""The structure of a text: the cheapest chain of moves over all its lines.

In: the lines with their evidence. Out: `Step`s, one for each line. This is a beam search: after each line
the readings that are still worth following are kept, each with the sum of what speaks against it, so that a line is
decided by what comes after it as well as by what came before. The cost of time and memory grows with the number of
lines.
"""

from collections.abc import Iterator
from typing import NamedTuple

from build_scripts.readers.evidence import break_evidence
from build_scripts.readers.line import Line, Lines
from build_scripts.readers.moves import body_moves
from build_scripts.readers.moves_around import formula_moves, note_moves, page_moves, part_moves
from build_scripts.readers.moves_head import head_moves
from build_scripts.readers.state import Move, Option, State, Step, Zone

_WIDTH = 8
_REACH = 4.6


class _Node(NamedTuple):
    cost: float
    state: State
    step: Step | None
    before: "_Node | None"


def find_structure(read: Lines) -> list[Step]:
    """A step for each line, in order."""
    beam = [_Node(0.0, State(), None, None)]
    for place, line in enumerate(read.lines):
        best: dict[State, _Node] = {}
        limit = beam[0].cost + _REACH
        for node in beam:
            for option in _options(line, node.state, wrapped=read.wrapped):
                cost = node.cost + option.cost
                if cost > limit:
                    continue
                limit = min(limit, cost + _REACH)
                known = best.get(option.state)
                if known is None or cost < known.cost:
                    step = Step(place, option.move, option.mark, option.depth, option.cost, option.state)
                    best[option.state] = _Node(cost, option.state, step, node)
        beam = _pruned(list(best.values()))
    last = min(beam, key=lambda node: node.cost + _final(node.state))
    return list(_chain(last))[::-1]


def _options(line: Line, state: State, *, wrapped: bool) -> Iterator[Option]:
    yield from page_moves(line, state)
    if line.rule:
        return
    if state.zone is not Zone.OTHER:
        yield from note_moves(line, state, wrapped=wrapped)
        yield from formula_moves(line, state)
    yield from part_moves(line, state)
    if state.zone is Zone.HEAD:
        evidence = break_evidence(line, state, wrapped=wrapped)
        yield from head_moves(line, state, evidence)
    elif state.zone in (Zone.PREAMBLE, Zone.OPERATIVE):
        evidence = break_evidence(line, state, wrapped=wrapped)
        yield from body_moves(line, state, evidence)
    elif state.zone is Zone.TAIL:
        yield from _after_the_end(line, state)


def _after_the_end(line: Line, state: State) -> Iterator[Option]:
    """After the adoption line the paragraphs may go on, or an annex without a heading may begin with its number 1."""
    annexed = State(zone=Zone.PREAMBLE, open=Move.ANNEX, part=Move.ANNEX, titled=True, note=state.note)
    for before, doubt, first in ((state, 2.0, state.number + 1), (annexed, 1.5, 1)):
        for option in body_moves(line, before, 0.0):
            if option.move is Move.OPERATIVE and option.mark is not None and option.mark.value == first:
                yield option._replace(cost=option.cost + doubt)


def _pruned(nodes: list[_Node]) -> list[_Node]:
    nodes.sort(key=lambda node: node.cost)
    limit = nodes[0].cost + _REACH
    return [node for node in nodes[:_WIDTH] if node.cost <= limit]


def _final(state: State) -> float:
    """What speaks against a text that ends here."""
    if state.zone is Zone.PREAMBLE:
        return 1.0 if state.tail else 0.5  # A text that breaks off may do so in its preamble.
    return 3.0 if state.zone is Zone.HEAD else 0.0


def _chain(node: "_Node | None") -> Iterator[Step]:
    while node is not None:
        if node.step is not None:
            yield node.step
        node = node.before
