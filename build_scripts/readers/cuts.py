"""One line of the source as several: where a paragraph may begin inside a line.

In: a line of the text. Out: the spans of its pieces. Nothing is decided here: whether a paragraph begins at a cut is
for `readers/structure` to find. A line is cut
    after its enacting formula     `The General Assembly, | Recalling its resolution …`
    before a formula               `… unanimously on October 31.] | The General Assembly,`
    before the first item          `4. | (a) The Committee of Good Offices shall …`
    everywhere                     when it holds a whole resolution: before parts, numbers in a series, recitals, items
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from build_scripts.locales.locale import Locale
from build_scripts.readers.behind import cut_label
from build_scripts.readers.formulas import formula_end, formulas, late_formula, verb_after_organ
from build_scripts.readers.furniture import furniture_of
from build_scripts.readers.marks import CHAINED, Mark, Sign, read_marks
from build_scripts.readers.parts_inside import parts_inside
from build_scripts.readers.signs import BLANK, first_word, last_sign, trimmed

_INSIDE = re.compile(
    r"""
    (?<= [;,:.，；：،؛] )
    (?: [ ]? \[ [0-9]{1,3} \] | (?<! [0-9]. ) [0-9]{1,3} (?= [ ] ) )?   # the mark of a footnote
    [ \u00a0]* (?= [*_]{0,2} [(（]? \S )
    """,
    re.VERBOSE,
)
_BEFORE_NUMBER = re.compile(
    r"""
    (?: (?P<signed> (?<= [;.:,；。：，؛،] ) ) (?: [ ]? [0-9]{1,3} (?= [ \t] ) )? [ \t\u00a0\u200f]* | [ \t\u00a0]+ )
    (?= [0-9\u0660-\u0669]{1,3} [ ]? (?: [.．)] (?: [^0-9] | $ ) | [-–][ \t] ) )
    """,
    re.VERBOSE,
)
_BEFORE_OPERATIVE = (";", ".", ":", ",")
_BEFORE_ITEM = tuple(";:；：؛")
_LONG = 400
_LONGEST_FORMULA = 32
_NARROW = "\u2e80"
_SEVERAL_BLANKS = 3
_LINK_WITHIN = 8
_NUMBERED = re.compile(r"(?:^|[^0-9\w/])[0-9]{1,2}[.．、]$")
_LABEL = re.compile(r"[(（]?(?<!\w)[^\W\d_]{1,4}[)）]")
_SENTENCE_END = re.compile(r"[.。][”\"»]?[ \u00a0]+(?=\S)")
_CLOSING = 140
_ENDS_TEXT = ("adoption line", "date")
_CLAUSE_ENDS = "，；：,;"
# A line end within words: the lines of this text were not its paragraphs.
_WRAPPED = re.compile(r"[\u4e00-\u9fff] +(?=[\u4e00-\u9fff])")


class Above(NamedTuple):
    """What stands above a line: an organ has `enacted` there; the text is `running` when a paragraph has begun on the
    line of its formula, so that others may begin within lines too."""

    enacted: bool = False
    running: bool = False


def cut_line(text: str, start: int, end: int, locale: Locale, above: Above) -> Iterator[tuple[int, int]]:
    """A line, cut after its formula, and at every place where a paragraph may begin when it holds many of them. Below a
    formula of its own line another one stands behind the end of a sentence only."""
    cuts = [start]
    at = first_word(text, start, end)
    late = 0 if _is_recital(text, at, end, locale) else late_formula(text, at, end, locale, enacted=above.enacted)
    if late:
        cuts.append(late)
        at = first_word(text, late, end)
    formula = locale.structure.formula.match(text, at, end)
    if formula and not locale.word_space and not _may_enact(formula[1]):
        formula = None
    stop = verb_after_organ(text, at, end, locale)
    stop = stop or (formula_end(text, formula, end, locale) if formula else 0)
    if stop and stop < end:
        cuts.extend((stop, *formulas(text, stop, end, locale)))
    dense = 0 < stop < end or (above.running and locale.structure.cased and not locale.structure.lower_recitals)
    small = not locale.structure.cased or locale.structure.lower_recitals
    whole = above.enacted and small and _is_recital(text, at, end, locale)
    if dense or (end - start > _LONG and not whole):
        cuts.extend(_beginnings(text, stop or start, end, locale, dense=dense))
    cuts.extend((*_second_label(text, start, end, locale), *cut_label(text, start, end, locale)))
    cuts = sorted(set(cuts))
    for begin, following in zip(cuts, [*cuts[1:], end], strict=True):
        first, last = trimmed(text, begin, following)
        if first < last:
            yield first, last


def _is_recital(text: str, start: int, end: int, locale: Locale) -> bool:
    """Whether a line is a recital from its first word to its comma: "recalling that the Assembly asked the Council,
    guided by …," names an organ, and none enacts in it. Where no capital letter tells, none begins in it either."""
    return locale.structure.recitals.match(text, start) is not None and last_sign(text, start, end) == ","


def _may_enact(formula: str) -> bool:
    """Whether a formula of Chinese is no part of a sentence that names a meeting before a comma: it is short, and holds
    both signs of a quotation, or none."""
    whole = all(formula.count(opens) == formula.count(closes) for opens, closes in ("“”", "《》", "（）"))
    return whole and len(formula) <= _LONGEST_FORMULA


def _second_label(text: str, start: int, end: int, locale: Locale) -> list[int]:
    """Where the first item begins on the line of its paragraph: `4. (a) The Committee …`."""
    for mark in read_marks(text, start, end, locale):
        if mark.sign is Sign.NUMBER and mark.style.endswith(CHAINED) and mark.body < end:
            first = [one for one in read_marks(text, mark.body, end, locale) if one.value == 1]
            if any(one.sign in (Sign.LETTER, Sign.ROMAN) and one.style.endswith(")") for one in first):
                return [mark.body]
    return []


def _closing(text: str, start: int, end: int, locale: Locale) -> list[int]:
    """Where the meeting and its date stand behind the last sentence of a text on one line: `… 50th plenary meeting`."""
    begins = end
    for found in reversed(list(_SENTENCE_END.finditer(text, start, end))):
        kind = furniture_of(text, found.end(), trimmed(text, found.end(), begins)[1], locale)
        if kind is None or kind[0] not in _ENDS_TEXT or last_sign(text, found.end(), end):
            break
        begins = found.end()
    return [begins] if begins < end else []


def _beginnings(text: str, start: int, end: int, locale: Locale, *, dense: bool) -> Iterator[int]:
    """Where parts and paragraphs begin inside a line. The numbers of each part make a series of their own."""
    parts = parts_inside(text, start, end, locale) if dense else []
    for (label, title_end), following in zip([(start, start), *parts], [*(one for one, _ in parts), end], strict=True):
        yield from (label, title_end) if label > start else ()
        begun = _inner_beginnings(text, title_end, following, locale, dense=dense)
        yield from begun
        yield from _closing(text, max(title_end, following - _CLOSING), following, locale) if begun else ()


def _inner_beginnings(text: str, start: int, end: int, locale: Locale, *, dense: bool) -> list[int]:
    """Numbers in a series, recitals and items inside a line; none when it holds too few of them to be more than one
    paragraph. `dense` lines have a formula of their own."""
    numbers = _numbers(text, start, end, locale, dense=dense)
    shape = locale.structure
    labels = {
        one.end() for form in (shape.recital_labels, shape.operative_labels) for one in form.finditer(text, start, end)
    }
    line_ends = [] if locale.word_space else _line_ends(text, start, end)
    signs = line_ends or [found.end() for found in _INSIDE.finditer(text, start, end)]
    places = [place for place in signs if place not in labels]
    ended = line_ends if dense and not _WRAPPED.search(text, start, end) else ()
    plain = dense and not numbers
    begun = [
        place
        for place in places
        if place in ended or _opens(text, place, end, locale, dense=dense) or (plain and _decides(text, place, locale))
    ]
    linked = [found.start() for found in _LABEL.finditer(text, start, end) if _is_linked(text, found.start(), locale)]
    begun = [
        place
        for place in begun
        if place in ended or not _runs_on(text, place, _next_of(numbers, place, end), linked, locale)
    ]
    several = (
        dense
        or len(numbers) > 1
        or (numbers and _number(text, start, end, locale))
        or (len(begun) > 3 and locale.structure.cased)
    )
    return sorted({*numbers, *begun}) if several else []


def _numbers(text: str, start: int, end: int, locale: Locale, *, dense: bool) -> list[int]:
    places, expected = [], 1 + _number(text, start, end, locale)
    for found in _BEFORE_NUMBER.finditer(text, start, end):
        marks = read_marks(text, found.end(), end, locale)
        if found["signed"] is None and not _numbers_next(text, marks, expected, locale):
            continue
        numbers = [mark for mark in marks if mark.sign is Sign.NUMBER and mark.value == expected]
        if any(dense or mark.style.endswith(CHAINED) for mark in numbers):
            places.append(found.end())
            expected += 1
        elif dense and any(_numbers_operative(text, mark, locale) for mark in marks):
            places.append(found.end())
    return places


def _numbers_operative(text: str, mark: Mark, locale: Locale) -> bool:
    """Whether a number stands before words that open an operative paragraph."""
    chained = mark.sign is Sign.NUMBER and mark.style.endswith(CHAINED)
    return chained and locale.structure.operatives.match(text, mark.body) is not None


def _numbers_next(text: str, marks: tuple[Mark, ...], expected: int, locale: Locale) -> bool:
    """Whether a number that no sign parts from the words before it, those of a heading, is the next one, and stands
    before words that open an operative paragraph."""
    return any(mark.value == expected and _numbers_operative(text, mark, locale) for mark in marks)


def _number(text: str, start: int, end: int, locale: Locale) -> int:
    """The number that a line begins with, or 0."""
    marks = read_marks(text, start, end, locale)
    return next((mark.value for mark in marks if mark.sign is Sign.NUMBER and mark.style.endswith(CHAINED)), 0)


def _line_ends(text: str, start: int, end: int) -> list[int]:
    """The blanks behind the signs of Chinese, where there are several: Chinese sets none there, so each was a line
    end."""
    places = (found.end() for found in _INSIDE.finditer(text, start, end))
    parted = [at for at in places if text[at - 1] == " " and text[at - 2] in _CLAUSE_ENDS and _is_chinese(text[at])]
    return parted if len(parted) >= _SEVERAL_BLANKS else []


def _is_chinese(sign: str) -> bool:
    """Whether a sign may begin a paragraph of Chinese: no Latin word and no figure."""
    return sign > _NARROW or sign in "(*_"


def _decides(text: str, place: int, locale: Locale) -> bool:
    """Whether the words at a place open an operative paragraph in a text that has no numbers and no capital letters."""
    at = first_word(text, place, len(text))
    small = not locale.structure.cased or locale.structure.lower_recitals
    return small and locale.structure.operatives.match(text, at) is not None


def _opens(text: str, place: int, end: int, locale: Locale, *, dense: bool) -> bool:
    """Whether the words at a place open a recital, or an item after a colon or semicolon."""
    at = first_word(text, place, end)
    before = text[max(0, place - 20) : place].rstrip()
    after = "" if before[-2:-1].isdigit() and before.endswith(".") else before[-1:]
    if any(labels.match(text, at) for labels in (locale.structure.recital_labels, locale.structure.operative_labels)):
        return True
    if _NUMBERED.search(before):
        return False  # The label of a paragraph stands before it: "1. 按本公约 …".
    if locale.structure.recitals.match(text, at):
        return locale.structure.lower_recitals or not text[at : at + 1].islower()
    capital = dense and locale.structure.cased and text[at : at + 1].isupper()
    if capital and after in _BEFORE_OPERATIVE and locale.structure.operatives.match(text, at):
        return True
    if capital and after == ";" and text[at + 1 : at + 2].islower():
        return True  # Within a sentence no word but a name has a capital letter behind a semicolon.
    return (
        dense
        and after in _BEFORE_ITEM
        and any(
            mark.sign in (Sign.LETTER, Sign.ROMAN, Sign.COUNT) and mark.style.endswith(")")
            for mark in read_marks(text, place, end, locale)
        )
    )


def _is_linked(text: str, label: int, locale: Locale) -> bool:
    """Whether a conjunction leads from a semicolon to a label: "; and c)"."""
    return locale.structure.links.search(text[max(0, label - _LINK_WITHIN) : label].rstrip(BLANK)) is not None


def _next_of(places: list[int], place: int, end: int) -> int:
    following = bisect_right(places, place)
    return places[following] if following < len(places) else end


def _runs_on(text: str, place: int, end: int, linked: list[int], locale: Locale) -> bool:
    """Whether an item is one of a list in running words: "on: a) oil; b) wicks; and c) lamps". There a conjunction
    leads to the last label; a list of paragraphs has none, or begins its items in capital letters."""
    if _next_of(linked, place, end) >= end:
        return False
    marks = [mark for mark in read_marks(text, place, end, locale) if mark.style.endswith(")")]
    return bool(marks) and not text[marks[0].body : marks[0].body + 1].isupper()
