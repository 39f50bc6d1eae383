"""The numbers, percentages, dates and years of a paragraph, as each language writes them.

In: a paragraph and the grammar of its language. Out: `Figure`s with a value that is the same in all languages and the
words that carry it. Real forms, with their values:
    15 November 2000 · du 15 novembre 2000 · 15 ноября 2000 года · 15 تشرين الثاني/نوفمبر 2000 · 2000年11月15日
        date 11-15, year 2000
    12 to 15 December 2000 · 12–15 декабря 2000 года · 2000年12月12日至15日      dates 12-12 and 12-15, year 2000
    December 2019 · ديسمبر 2019 · 2019年12月                                   date 12, year 2019
    190 · ١٩٠ · twentieth · 二十周年 · العشرين                                 number 190, number 20
    15 per cent · 15 pour cent · 15 % · 百分之15                                percentage 15%
    2.5 million · 2,5 миллиона · 250万                                          number 2500000
What stands inside a linked reference is left to the check of references; only the dates in it count here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_scripts.checks.grammar import Grammar, tight
from build_scripts.locales.figures import NUMBER
from build_scripts.model.inline import Inline, Missing, Reference, Text
from build_scripts.model.resolution import Paragraph

DATE, YEAR, NUMERAL, PERCENTAGE = "date", "year", "number", "percentage"
_FIRST_YEAR, _LAST_YEAR = 1800, 2199
_GROUPS = re.compile(r"[0-9]{1,3}(?:[ \u00a0\u202f,.][0-9]{3})+")
# Not the figure of COVID-19, of G20, or of a symbol.
_NUMERAL = re.compile(rf"(?<![0-9A-Za-z/])(?<![0-9][.,])(?<![^\W\d_]-)(?:{NUMBER})")
_AROUND = 12


@dataclass(frozen=True, slots=True, order=True)
class Figure:
    """What a paragraph says in figures: its kind, its value, and the words where it stands."""

    kind: str
    value: str
    words: str


def figures_of(paragraph: Paragraph, grammar: Grammar) -> Iterator[Figure]:
    """Every figure of a paragraph: dates, then numbers."""
    text = _latin(paragraph.text)
    free = [True] * len(text)
    for start, end, found in _dates(text, grammar):
        yield from found
        free[start:end] = [False] * (end - start)
    for start, end in _linked(paragraph.content):
        free[start:end] = [False] * (end - start)
    yield from _numbers(text, free, grammar)
    for start, end, value in grammar.tens.find(text):
        if free[start]:
            yield Figure(NUMERAL, value, around(text, start, end))


def around(text: str, start: int, end: int) -> str:
    """The words about a place, cut at spaces where there are some."""
    left, right = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if left and " " in text[left:start]:
        left = text.index(" ", left) + 1
    if right < len(text) and " " in text[end:right]:
        right = text.rindex(" ", end, right)
    return f"{'…' if left else ''}{text[left:right].strip()}{'…' if right < len(text) else ''}"


def _numbers(text: str, free: list[bool], grammar: Grammar) -> Iterator[Figure]:
    figures = grammar.locale.figures
    shares = [found.span() for found in figures.percent.finditer(text)]
    for found in _NUMERAL.finditer(text):
        start, end = found.span()
        if not free[start]:
            continue
        value, words = _value(found[0]), around(text, start, end)
        if any(first <= start < last for first, last in shares):
            yield Figure(PERCENTAGE, f"{value:.15g}%", words)
        elif len(found[0]) == 4 and found[0].isdecimal() and _FIRST_YEAR <= value <= _LAST_YEAR:
            yield Figure(YEAR, found[0], words)
        else:
            scale = figures.scale.match(text, end)
            factor = figures.scales[scale["scale"].lower()] if scale is not None else 1
            yield Figure(NUMERAL, f"{value * factor:.15g}", words)


def _value(written: str) -> float:
    if _GROUPS.fullmatch(written):
        return float(re.sub("[^0-9]", "", written))
    return float(written.replace(",", "."))


def _dates(text: str, grammar: Grammar) -> Iterator[tuple[int, int, list[Figure]]]:
    """Each date with its place: the values of its days, or of its month where it has none, and of its year."""
    for found in grammar.dates.finditer(text):
        fields = found.groupdict()
        name = fields["month"]
        month = int(name) if name.isdecimal() else grammar.months[tight(name)]
        days = [int(day) for day in (fields.get("first"), fields["day"], fields.get("last")) if day]
        is_date = (days or fields["year"]) and 1 <= month <= 12 and all(1 <= day <= 31 for day in days)
        if not is_date:
            continue
        words = found[0].strip()
        figures = [Figure(DATE, f"{month:02}-{day:02}", words) for day in days] or [Figure(DATE, f"{month:02}", words)]
        if fields["year"]:
            figures.append(Figure(YEAR, fields["year"], words))
        yield found.start(), found.end(), figures


def _linked(content: Iterable[Inline]) -> Iterator[tuple[int, int]]:
    """The stretches of the text that are references to something."""
    offset = 0
    for inline in content:
        length = _length(inline)
        if isinstance(inline, Reference) and not isinstance(inline.target, Missing):
            yield offset, offset + length
        elif not isinstance(inline, Text) and length:
            yield from ((offset + start, offset + end) for start, end in _linked(getattr(inline, "content", ())))
        offset += length


def _length(inline: Inline) -> int:
    return len(inline.text) if isinstance(inline, Text) else sum(map(_length, getattr(inline, "content", ())))


def _latin(text: str) -> str:
    """The text with the figures 0 to 9 for those of any other script, character for character."""
    if text.isascii():
        return text
    return "".join(str(int(one)) if one.isdecimal() else one for one in text)
