"""The automatic numbers of Word: what stands before a paragraph although nobody typed it.

In: the parts `numbering` and `styles`; then, in the order of the text, the list and the level of each paragraph that
has a number. Out: the number with all that the level writes around it. Real forms (`w:lvlText`):
    `%1.`       1. Urges Member States
    `(%2)`      (a) By drawing on
    `%1.%2`     2.3, or with `w:isLgl` digits alone: 2.3 where the first level counts I, II
    a bullet    •
Lists that share one definition (`w:abstractNum`) share its counters, unless one begins anew (`w:startOverride`).
"""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from build_scripts.extraction.numerals import numeral
from build_scripts.extraction.word_package import Element
from build_scripts.extraction.word_styles import Styles, is_on, number_of, value_of

_LEVELS = 9
_PLACEHOLDER = re.compile("%(?P<level>[1-9])")
# Any other character is a letter of Wingdings, Symbol or Courier, which draw it as a bullet.
_PRINTED_BULLET = re.compile("[-–—*•·◦‣▪]+")


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int
    restart: int | None
    legal: bool
    space: str


class Numbering:
    """The counters of all lists of a document. `tell` hears what cannot be counted as Word counts it."""

    def __init__(self, root: Element | None, styles: Styles, tell: Callable[[str], None]) -> None:
        self._styles = styles
        self._tell = tell
        self._definitions = _by_identifier(root, "abstractNum", "abstractNumId")
        self._lists = _by_identifier(root, "num", "numId")
        self._counters: dict[str, list[int | None]] = defaultdict(lambda: [None] * _LEVELS)
        self._levels: dict[str, list[_Level | None]] = {}

    def before(self, paragraph: Element) -> str:
        """What Word writes before a paragraph, its space included; "" where it has no number. Counts it."""
        list_id, depth = self._styles.list_of(paragraph)
        definition = self._definition(list_id)
        if definition is None:
            return ""
        if depth is None:
            depth = _depth_of_style(definition, self._styles.name_of(paragraph))
        if list_id not in self._levels:
            self._levels[list_id] = [self._level(list_id, definition, each) for each in range(_LEVELS)]
            self._begin_anew(list_id, definition)
        level = self._levels[list_id][depth] if 0 <= depth < _LEVELS else None
        if level is None:
            return ""
        counters = self._counters[definition.get("abstractNumId", "")]
        _count(counters, self._levels[list_id], level, depth)
        return self._written(level, self._levels[list_id], counters)

    def _definition(self, list_id: str) -> Element | None:
        """A definition may say that a style of numbering, which names another list, defines it."""
        for _ in range(len(self._definitions) + 1):
            definition = self._definitions.get(value_of(self._lists.get(list_id), "abstractNumId"))
            linked = value_of(definition, "numStyleLink")
            if not linked:
                return definition
            list_id = self._styles.list_of_style(linked)[0]
        return None

    def _level(self, list_id: str, definition: Element, depth: int) -> _Level | None:
        override = _at_depth(self._lists.get(list_id), "lvlOverride", depth)
        own = None if override is None else override.find("lvl")
        level = _read_level(_at_depth(definition, "lvl", depth) if own is None else own)
        begin = number_of(override, "startOverride")
        return level if level is None or begin is None else replace(level, start=begin)

    def _begin_anew(self, list_id: str, definition: Element) -> None:
        """At its first paragraph a list sets back the counters that it shares, where it says so."""
        for depth in range(_LEVELS):
            override = _at_depth(self._lists.get(list_id), "lvlOverride", depth)
            if number_of(override, "startOverride") is not None:
                self._counters[definition.get("abstractNumId", "")][depth] = None

    def _written(self, level: _Level, levels: list[_Level | None], counters: list[int | None]) -> str:
        if level.form == "bullet":
            return (level.text if _PRINTED_BULLET.fullmatch(level.text) else "•") + level.space

        def numbered(found: re.Match[str]) -> str:
            each = int(found["level"]) - 1
            above, counted = levels[each], counters[each]
            if above is None:
                return ""
            return self._numeral("decimal" if level.legal else above.form, above.start if counted is None else counted)

        text = _PLACEHOLDER.sub(numbered, level.text)
        return text + level.space if text else ""

    def _numeral(self, form: str, number: int) -> str:
        written = numeral(form, number)
        if written is None:
            self._tell(f"numbers in the format {form}; they are written 1, 2, 3")
            return str(number)
        return written


def _count(counters: list[int | None], levels: list[_Level | None], level: _Level, depth: int) -> None:
    for higher in range(depth):
        above = levels[higher]
        # A level that the text skips counts as begun: after 1.1 comes 2.
        if counters[higher] is None and above is not None:
            counters[higher] = above.start
    counted = counters[depth]
    counters[depth] = level.start if counted is None else counted + 1
    for deeper in range(depth + 1, _LEVELS):
        below = levels[deeper]
        if below is None or below.restart is None or depth < below.restart:
            counters[deeper] = None


def _by_identifier(root: Element | None, tag: str, name: str) -> dict[str, Element]:
    return {} if root is None else {one.get(name, ""): one for one in root.iterchildren(tag)}


def _at_depth(parent: Element | None, tag: str, depth: int) -> Element | None:
    levels = () if parent is None else parent.iterchildren(tag)
    return next((one for one in levels if one.get("ilvl") == str(depth)), None)


def _depth_of_style(definition: Element, style: str) -> int:
    linked = (one for one in definition.iterchildren("lvl") if value_of(one, "pStyle") == style)
    depth = next((one.get("ilvl", "0") for one in linked), "0")
    return int(depth) if depth.isdecimal() and len(depth) == 1 else 0


def _read_level(level: Element | None) -> _Level | None:
    if level is None:
        return None
    start = number_of(level, "start")
    return _Level(
        form="bullet" if level.find("lvlPicBulletId") is not None else value_of(level, "numFmt") or "decimal",
        text=value_of(level, "lvlText"),
        start=0 if start is None else start,
        restart=number_of(level, "lvlRestart"),
        legal=is_on(level.find("isLgl")),
        space="" if value_of(level, "suff") == "nothing" else " ",
    )
