"""Labels that faulty recognition has torn: `cl)` for d), `(il)` for (ii), `(0)` for (o), `1v)` for iv).

In: a line whose label belongs to no series, and the series that are open before it. Out: the item that should stand
there. A label that looks like the expected one is read for it; any other is believed with much doubt. Both are told.
"""

import re
from collections.abc import Iterator

from build_scripts.readers.figures import roman_figure
from build_scripts.readers.line import Line
from build_scripts.readers.marks import Mark, Sign
from build_scripts.readers.moves_items import item_of
from build_scripts.readers.state import Option, State

_TORN = re.compile(r"(?P<label>[(\[]?[ ]?(?P<signs>[a-zà-ÿ0-9!|°]{1,4})[ ]?[)\]])[ \t\u00a0]*(?=\S)")
_PAIRS = (("cl", "d"), ("ci", "d"), ("rn", "m"), ("vv", "w"))
_ALIKE = str.maketrans("l1!|jíìî0°öóòô6895éèêëàáâäúùûü", "iiiiiiiioooooobbgseeeeaaaauuuu")
_ALIKE_COST = 0.2
_FIRST_COST = 0.9
_UNLIKE_COST = 2.2


def read_torn(text: str, start: int, end: int) -> Mark | None:
    """What stands in the place of a label at the beginning of a line. It has no value of its own."""
    found = _TORN.match(text, start, end)
    if found is None:
        return None
    return Mark(Sign.LETTER, "torn", 0, found["label"], found.end(), found["signs"])


def torn_moves(line: Line, state: State, torn: Mark) -> Iterator[Option]:
    """The item that the open series expects, where a torn label stands in its place."""
    for depth, (style, value) in enumerate(state.stack):
        expected = _label(style, value + 1)
        if not expected or any(mark.style == style and mark.value == value + 1 for mark in line.marks):
            continue
        alike = _looks_like(torn.damage, expected)
        if alike or (not line.marks and len(torn.damage) < 4):
            cost = (_ALIKE_COST if alike else _UNLIKE_COST) + 0.05 * (len(state.stack) - depth - 1)
            yield item_of(line, state, _read_for(torn, style, value + 1, expected), depth, cost)
    first = state.tail == ":" and all(not style.startswith("roman") for style, _ in state.stack)
    if first and torn.damage != "i" and _looks_like(torn.damage, "i"):
        mark = _read_for(torn, "roman(_)" if torn.label[0] in "([" else "roman_)", 1, "i")
        yield item_of(line, state, mark, len(state.stack), _FIRST_COST)


def _label(style: str, value: int) -> str:
    """The label that a series has at a value, or nothing when its letters are of another script."""
    if style.startswith("roman"):
        return roman_figure(value) if value < 40 else ""
    return chr(96 + value) if style.startswith("latin") and value <= 26 else ""


def _looks_like(signs: str, expected: str) -> bool:
    return _folded(signs) == _folded(expected)


def _folded(signs: str) -> str:
    for pair, one in _PAIRS:
        signs = signs.replace(pair, one)
    return signs.translate(_ALIKE)


def _read_for(torn: Mark, style: str, value: int, expected: str) -> Mark:
    sign = Sign.ROMAN if style.startswith("roman") else Sign.LETTER
    return Mark(sign, style, value, torn.label, torn.body, f"read for {expected}")
