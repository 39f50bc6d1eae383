"""Running heads: short lines that stand apart and come again, or repeat words of the head.

In: all lines of a text with the evidence of their own words. Out: the same lines, told which may be running heads. A
head may stand on two lines, and beside a symbol: `A/RES/73/17      and targets`.
"""

import re

from build_scripts.readers.furniture import columns, is_page_number, is_symbol
from build_scripts.readers.line import Line

_FIGURES = re.compile(r"[0-9]+")
_RUNNING_HEAD = 120
_AGAIN = 2
_LEAST_WORDS = 3
_SOME_WORDS = 10
_LONGEST_HEAD = 200
_LONG_MASTHEAD = 60
# What looks like words of a masthead may stand in any sentence: no page ends there.
_ENDS_PAGE = ("page number", "job number", "symbol", "date", "adoption line")


def mark_repeated(text: str, lines: list[Line]) -> None:
    """Short lines that stand apart and come again and again are running heads."""
    seen: dict[str, int] = {}
    for one in lines:
        if one.end - one.start < _RUNNING_HEAD and not one.rule and not one.formula:
            key = _FIGURES.sub("0", text[one.start : one.end])
            seen[key] = seen.get(key, 0) + 1
    for place, one in enumerate(lines):
        key = _FIGURES.sub("0", text[one.start : one.end])
        words = not (one.annex or one.section or one.article or one.opening)
        again = seen.get(key, 0) >= _AGAIN and one.ends == "" and len(key) > _LEAST_WORDS
        wraps = place > 0 and lines[place - 1].repeated and one.gap == 0
        one.repeated = again and words and (wraps or _stands_apart(lines, place))


def mark_head_words(text: str, lines: list[Line]) -> None:
    """A later line that stands apart and repeats words of the head is a running head, however it is wrapped."""
    formula = next((place for place, one in enumerate(lines) if one.formula and one.ends), 0)
    head = " ".join(text[one.start : one.end] for one in lines[:formula] if not one.furniture)
    folded = " ".join(head.lower().split())
    for place, one in enumerate(lines[formula + 1 :], start=formula + 1):
        words = _words(text, one)
        before = lines[place - 1]
        joined = f"{_words(text, before)} {words}" if before.head_words and not one.gap else ""
        repeats = one.ends == "" and any(_repeats(known, folded) for known in (words, joined))
        one.head_words = repeats and (before.head_words or _stands_apart(lines, place))


def _words(text: str, line: Line) -> str:
    """The words of a line, without the symbol or page number that stands beside them in a running head."""
    parts = columns(text[line.words : line.end])
    worded = [one for one in parts if not is_symbol(one) and not is_page_number(one)]
    return " ".join(" ".join(worded).lower().split())


def _repeats(words: str, head: str) -> bool:
    return _SOME_WORDS < len(words) < _LONGEST_HEAD and words in head


def mark_above(lines: list[Line]) -> None:
    """The lines over a title that has a number, `77/263. The ferry`: the masthead and the heading of the agenda."""
    formula = next((place for place, one in enumerate(lines) if one.formula and one.ends), 0)
    titles = [place for place, one in enumerate(lines[:formula]) if 0 < one.headed < one.end and not one.furniture]
    for one in lines[: titles[-1]] if titles else ():
        one.above = True


def drop_amid(lines: list[Line], *, wrapped: bool) -> None:
    """What looks like a masthead, but stands amid the lines of the body: `A committee shall propose candidates`."""
    formula = next((place for place, one in enumerate(lines) if one.formula and one.ends), len(lines))
    for place in range(formula + 1, len(lines)):
        one, around = lines[place], [lines[place - 1], *lines[place + 1 : place + 2]]
        masthead = one.furniture is not None and one.furniture[0] == "masthead"
        close = one.gap == 0 and all(beside.gap == 0 for beside in around[1:])
        if masthead and close and not any(beside.furniture or beside.rule for beside in around):
            one.furniture = None if wrapped or one.end - one.start > _LONG_MASTHEAD else one.furniture


def _stands_apart(lines: list[Line], place: int) -> bool:
    """Whether a line has empty lines around it, or page furniture beside it."""
    beside = [*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2]]
    alone = lines[place].gap > 0 and all(one.gap > 0 for one in lines[place + 1 : place + 2])
    return alone or any(one.rule or (one.furniture and one.furniture[0] in _ENDS_PAGE) for one in beside)
