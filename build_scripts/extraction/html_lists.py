"""What stands before the items of the lists of a web page.

In: lists and items in the order of the page. Out: the number or the bullet of each item. Real forms:
    `<ol type="a" start="3">` c. d. e.
    `<li value="7">` 7., and 8. after it
    `<ol reversed>` from the number of its items down
    `<ol style="list-style-type: lower-roman">` i. ii.
"""

import re
from dataclasses import dataclass

from build_scripts.extraction.html_page import Element
from build_scripts.extraction.numerals import list_numeral

_NUMBER = re.compile(r"\s* (?P<number> [-+]?[0-9]{1,9} )", re.VERBOSE)
_STYLE = re.compile(r"list-style (?:-type)? \s* : \s* (?P<name> [-a-z]+ )", re.VERBOSE)
_TYPES = {
    "decimal": "1",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
}
_BULLETS = ("disc", "circle", "square")


@dataclass(slots=True)
class _List:
    kind: str
    next: int
    step: int


class Lists:
    """The lists within which the page stands."""

    def __init__(self) -> None:
        self._open: list[_List] = []

    def begin(self, element: Element) -> None:
        """A list begins."""
        if element.tag != "ol":
            self._open.append(_List(_kind(element, "disc"), 1, 1))
            return
        step = -1 if "reversed" in element.attrib else 1
        first = 1 if step == 1 else sum(1 for _ in element.iterchildren("li"))
        self._open.append(_List(_kind(element, "1"), _number(element, "start", first), step))

    def end(self) -> None:
        """A list ends."""
        if self._open:
            self._open.pop()

    def before(self, item: Element) -> str:
        """What stands before an item, its space included. Counts it."""
        if not self._open:
            return "• "
        around = self._open[-1]
        number = _number(item, "value", around.next)
        around.next = number + around.step
        kind = _kind(item, around.kind)
        if kind == "none":
            return ""
        return "• " if kind in _BULLETS else f"{list_numeral(kind, number)}. "


def _kind(element: Element, usual: str) -> str:
    """The type of a list, as HTML or as CSS names it."""
    styled = _STYLE.search(element.get("style", "").lower())
    kind = styled["name"] if styled else element.get("type", usual)
    return _TYPES.get(kind, kind)


def _number(element: Element, name: str, usual: int) -> int:
    found = _NUMBER.match(element.get(name, ""))
    return int(found["number"]) if found else usual
