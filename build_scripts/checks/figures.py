"""The numbers, percentages, dates and years of a paragraph, as each language writes them.

In: a paragraph, its words and the grammar of its language. Out: `Figure`s with a value that is the same in all
languages and the words that carry it. Real forms, with their values:
    15 November 2000 · du 15 novembre 2000 · 15 ноября 2000 года · 15 تشرين الثاني/نوفمبر 2000 · 2000年11月15日
        date 11-15, year 2000
    12 to 15 December 2000 · 12–15 декабря 2000 года · 2000年12月12日至15日      dates 12-12 and 12-15, year 2000
    December 2019 · ديسمبر 2019 · 2019年12月                                   date 12, year 2019
    190 · ١٩٠ · twentieth · 二十周年 · العشرين                                 number 190, number 20
    15 per cent · 15 pour cent · 15 % · 百分之15                                percentage 15%
    70/12 (a number that leads nowhere)                                         number 70/12
    2.5 million · 2,5 миллиона · 250万                                          number 2500000
What stands inside a linked reference is the business of the check of references; of it only dates are asked here.
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
_NUMERAL = re.compile(rf"(?<![0-9A-Za-z/])(?<![0-9][.,])(?<![^\W\d_]-)(?:[0-9]+/[0-9]+|{NUMBER})")
_AROUND = 12


_ANY_FIGURE = re.compile("[0-9]")
# Figures of other scripts, character for character.
_OTHER_FIGURES = re.compile("[٠-٩۰-۹０-９]")
_LATIN = {ord(one): str(int(one)) for one in "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９"}


@dataclass(frozen=True, slots=True, order=True)
class Figure:
    """What a paragraph says in figures: its kind, its value, the words where it stands, and whether it stands in a
    reference and is no date."""

    kind: str
    value: str
    words: str
    cited: bool = False


def figures_of(paragraph: Paragraph, text: str, grammar: Grammar) -> Iterator[Figure]:
    """Every figure of a paragraph, whose words are `text`: dates, then numbers."""
    if _OTHER_FIGURES.search(text):
        text = text.translate(_LATIN)
    if not _ANY_FIGURE.search(text):
        yield from (Figure(NUMERAL, value, around(text, *span)) for *span, value in grammar.tens.find(text))
        return
    taken: list[tuple[int, int]] = []
    for start, end, found in _dates(text, grammar):
        yield from found
        taken.append((start, end))
    cited = list(_linked(paragraph.content))
    for start, end, kind, value in _numbers(text, grammar):
        if not _within(start, taken):
            yield Figure(kind, value, around(text, start, end), _within(start, cited))


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def around(text: str, start: int, end: int) -> str:
    """The words about a place, cut at spaces where there are some."""
    left, right = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if left and " " in text[left:start]:
        left = text.index(" ", left) + 1
    if right < len(text) and " " in text[end:right]:
        right = text.rindex(" ", end, right)
    return f"{'…' if left else ''}{text[left:right].strip()}{'…' if right < len(text) else ''}"


def _numbers(text: str, grammar: Grammar) -> Iterator[tuple[int, int, str, str]]:
    """The numbers of a text, in figures and in words: start, end, kind and value."""
    figures = grammar.locale.figures
    # A search for the signs alone is cheaper than one for numbers with signs, and most paragraphs have none.
    percent = figures.percent if any(sign in text for sign in figures.percent_signs) else None
    shares = [found.span() for found in percent.finditer(text)] if percent else []
    for found in _NUMERAL.finditer(text):
        start, end = found.span()
        if "/" in found[0]:
            yield start, end, NUMERAL, found[0]
            continue
        value = _value(found[0])
        if _within(start, shares):
            yield start, end, PERCENTAGE, f"{value:.15g}%"
        elif len(found[0]) == 4 and found[0].isdecimal() and _FIRST_YEAR <= value <= _LAST_YEAR:
            yield start, end, YEAR, found[0]
        else:
            scale = figures.scale.match(text, end)
            factor = figures.scales[scale["scale"].lower()] if scale is not None else 1
            yield start, end, NUMERAL, f"{value * factor:.15g}"
    for start, end, tens in grammar.tens.find(text):
        yield start, end, NUMERAL, tens


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
