"""What a line may be by the lines around it: the second half of its evidence.

In: all lines of a text, each with the evidence of its own words. Out: the same lines with their surroundings: whether
line ends are wraps, what closes a block, whether a series of numbers follows, whether a line comes again and again.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from statistics import quantiles

from build_scripts.locales.locale import Locale
from build_scripts.readers.language import word_share
from build_scripts.readers.line import Line, Lines
from build_scripts.readers.marks import CHAINED, Sign

_LONG_LINE = 45
_HEADING = 400
_OWN_SHARE = 0.08
_TWO_LANGUAGES = 0.3
_PLENTY = 0.15
_LED_TO = ("recital", "number", "item", "words")
_ITEM_SIGNS = (Sign.LETTER, Sign.ROMAN, Sign.COUNT)
_ENOUGH = 4
_MANY = 20
_BESIDE_LABEL = 0.12
_NARROW = "\u2e80"
_NEARLY_ALL = 0.7
_ALL_BUT_FEW = 0.9
_PAGE_ENDS = ("page number", "job number", "symbol")
_LONGEST_NOTE = 7
_FIRST_WORD = re.compile(r"\S+")


def measure(text: str, read: Lines, locale: Locale) -> None:
    """Whether lines are wrapped, and on each line whether its first word would have fitted on the line before."""
    formula = next((place for place, one in enumerate(read.lines) if one.formula and one.ends), 0)
    bodies = [one for one in read.lines[formula:] if not one.furniture and not one.rule]
    if len(bodies) < 6:
        return
    broad = not locale.word_space
    lengths = [_length(text, one, broad=broad) for one in bodies]
    read.width = width = quantiles(lengths, n=10)[8]
    limit = 120 if broad else 140
    pairs = [(a, b) for a, b in pairwise(bodies) if b.gap == 0 and not b.cut]
    spaced = len(pairs) < 0.2 * len(bodies)
    if spaced:
        pairs = list(pairwise(bodies))
    full = sum(1 for a, b in pairs if a.ends == "" and _length(text, a, broad=broad) > 0.62 * width)
    read.wrapped = width <= limit and full > (0.3 if len(pairs) > _MANY else 0.4) * len(pairs) and len(pairs) > 3
    if read.wrapped and spaced:
        least = min(one.gap for one in bodies[1:])
        for one in read.lines:
            one.gap = max(0, one.gap - max(least, 1))
    gaps = read.wrapped and _parted(read.lines, lambda one: one.gap > 0, _NEARLY_ALL)
    first, under = _indented(text, read.lines) if read.wrapped else (set(), set())
    for one in read.lines:
        one.indented = one.start in first
    for one, below in pairwise(read.lines):
        one.over = below.indented and not (one.indented or below.gap)
    first, under = (set(), set()) if gaps else (first, under)
    indents = bool(first) and _parted(read.lines, lambda one: one.start in first, _ALL_BUT_FEW)
    label = 0.0
    for before, one in zip(read.lines, read.lines[1:], strict=False):
        need = _need(text, one, broad=broad)
        one.under = (gaps and one.gap == 0) or (indents and one.start in under)
        one.fits = _length(text, before, broad=broad) + need + label < 0.9 * width
        # A line under a number that stands alone had room for less: the number stood before it.
        label = _BESIDE_LABEL * width if _is_label(before) else 0.0


def _need(text: str, line: Line, *, broad: bool) -> int:
    """The room that the first word of a line takes."""
    word = None if broad else _FIRST_WORD.match(text, line.start, line.end)
    return (word.end() - word.start() + 1) if word else 3


def mark_new_pages(text: str, read: Lines, locale: Locale) -> None:
    """Behind what stands at the end of a page a line goes on, or not, by the room on the last line of words before."""
    broad = not locale.word_space
    last: Line | None = None
    turned = noted = False
    for one in read.lines:
        if one.rule or one.furniture or one.repeated or one.head_words:
            turned, noted = True, False
            continue
        noted = one.foot and (noted or any(mark.sign is Sign.NOTE for mark in one.marks))
        if noted:
            continue
        if turned and last is not None:
            one.fits = _length(text, last, broad=broad) + _need(text, one, broad=broad) < 0.9 * read.width
        last, turned = one, False


def _length(text: str, line: Line, *, broad: bool) -> int:
    """How long a line is to the eye: a Chinese sign is twice as broad as a figure."""
    length = line.end - line.start
    return length + (sum(sign > _NARROW for sign in text[line.start : line.end]) if broad else 0)


def _is_label(line: Line) -> bool:
    return any(mark.sign is Sign.NUMBER and mark.body >= line.end for mark in line.marks)


def _parted(lines: list[Line], apart: Callable[[Line], bool], share: float) -> bool:
    """Whether the paragraphs of a text stand apart in some way: nearly all lines that surely begin one do."""
    begun = [one for before, one in pairwise(lines) if one.opening and before.ends and not before.furniture]
    return len(begun) >= _ENOUGH and sum(apart(one) for one in begun) >= share * len(begun)


def _indented(text: str, lines: list[Line]) -> tuple[set[int], set[int]]:
    """Where the lines begin that stand further in than one beside them, as the first one of a paragraph does, and those
    that stand further out than the last such line."""
    indents = [0 if one.cut else _spaces(text[text.rfind("\n", 0, one.start) + 1 : one.start]) for one in lines]
    beside = [min(before, after) for before, after in zip([0, *indents], [*indents[1:], 0], strict=False)]
    first, under, level = set[int](), set[int](), 0
    for one, own, least in zip(lines, indents, beside, strict=True):
        if own > least + 1:
            first.add(one.start)
            level = own
        elif own < level - 1:
            under.add(one.start)
    return first, under


def _spaces(margin: str) -> int:
    return sum({"\t": 4, "\u3000": 2, " ": 1, "\u00a0": 1}.get(one, 0) for one in margin)


def look_ahead(lines: list[Line], *, wrapped: bool) -> None:
    """From the end: the sign that closes the block of each line, and whether a numbered series still follows."""
    closes, chain, ahead, heir = "", False, False, 0
    following: Line | None = None
    for one in reversed(lines):
        one.ahead, one.heir = ahead, heir
        if one.opening:
            heir = next((mark.value for mark in one.marks if mark.sign is Sign.LETTER), heir)
        if following is not None:
            one.leads = _led(following)
        ahead = ahead or (one.formula > 0 and (one.ends in (",", ":") or (not one.ends and one.leads in _LED_TO)))
        # "At its 5th meeting, on 3 May, the Council decided": its sentence goes on under it.
        runs_on = one.meeting and following is not None and following.case == "lower" and not following.gap
        if one.rule or (one.furniture and not (one.formula or one.opening or runs_on)):
            one.closes, one.chain = one.ends, chain
            chain = chain and not _ends_text(one)
            continue
        ended = _ends_block(one, following, wrapped=wrapped)
        closes = one.ends if ended or following is None else following.closes
        one.closes = closes
        one.chain = chain
        if any(mark.sign is Sign.NUMBER and mark.style.endswith(CHAINED) for mark in one.marks):
            chain = True
        if one.formula or one.annex or one.article or _heads_section(one):
            chain = False
        following = one


def _ends_block(one: Line, following: Line | None, *, wrapped: bool) -> bool:
    """Whether a paragraph may well end with this line."""
    if following is None or following.gap > 0:
        return True
    marked = any(not mark.style.endswith("_") for mark in following.marks) if wrapped else bool(following.marks)
    opens = bool(following.opening) and (not wrapped or (one.ends != "" and following.case != "lower"))
    if marked or opens:
        return True
    if any(line.annex or line.section or line.article or line.formula for line in (one, following)):
        return True
    if wrapped:
        return following.fits and one.ends != ""
    return one.ends != "" or following.case == "upper" or (following.case == "" and following.ends == "")


def _led(following: Line) -> str:
    if following.formula:
        return "formula"
    if following.level:
        return "heading"
    if any(mark.sign is Sign.NUMBER and mark.value == 1 and mark.style.endswith(CHAINED) for mark in following.marks):
        return "number"
    if any(mark.sign in _ITEM_SIGNS and mark.value == 1 and mark.style.endswith(")") for mark in following.marks):
        return "item"
    if following.opening in ("r", "b") and not following.marks:
        return "recital"
    if following.dash is not None and not following.opening:
        return "item"
    return "words" if following.opening or following.marks else ""


def _ends_text(one: Line) -> bool:
    """Whether a line looks like the one that tells the meeting: what follows has numbers of its own."""
    return one.furniture is not None and one.furniture[0] == "adoption line" and one.end - one.start < 80


def _heads_section(one: Line) -> bool:
    """Whether a line looks like the heading of a section: a series of numbers begins again after it."""
    return one.ends in ("", ".") and any(
        mark.sign is Sign.SECTION and (mark.body >= one.end or (one.end - mark.body < _HEADING and not one.ends))
        for mark in one.marks
    )


def mark_quoting(text: str, lines: list[Line], locale: Locale) -> None:
    """A line before which a quotation was opened and not closed, in the paragraph so far."""
    opens, closes = ("”", "“") if locale.direction == "rtl" else ("“", "”")
    inside = False
    for one in lines:
        one.inside = inside and not (one.gap or one.marks or one.quoted)
        last = text.rfind(opens, one.start, one.end), text.rfind(closes, one.start, one.end)
        inside = (one.inside and max(last) < 0) or last[0] > last[1]


def drop_quotes(lines: list[Line]) -> None:
    """In a text that is quoted as a whole, each of its paragraphs begins with a quotation mark, and none is a quotation
    of its own."""
    formula = next((one for one in lines if one.formula), None)
    begun = [one for one in lines if one.opening or one.marks]
    if formula is not None and formula.quoted and sum(one.quoted for one in begun) >= _NEARLY_ALL * len(begun):
        for one in lines:
            one.quoted = False


def mark_past(lines: list[Line]) -> None:
    """The lines at the end that show nothing of a resolution: what a web page has below the text."""
    for one in reversed(lines):
        marked = any(mark.sign in (Sign.NUMBER, *_ITEM_SIGNS) and not mark.style.endswith("_") for mark in one.marks)
        headed = one.annex or one.section or one.article or (one.formula and one.ends in (",", ":", ""))
        if marked or headed or one.opening in ("o", "b"):
            return
        one.past = True


def mark_feet(lines: list[Line]) -> None:
    """Lines at the foot of a page, where notes stand: from its furniture up to the last paragraph that surely began."""
    foot, reach, words = False, 0, False
    for one in reversed(lines):
        noted = any(mark.sign is Sign.NOTE for mark in one.marks)
        # A figure alone over words at the foot of a page is the number of a note, and no page ends there.
        lone = foot and words and noted and any(mark.body >= one.end for mark in one.marks)
        words = False
        if one.repeated or one.head_words or (one.furniture and one.furniture[0] in _PAGE_ENDS and not lone):
            foot, reach = True, _LONGEST_NOTE
            continue
        numbered = any(mark.style.endswith(CHAINED) for mark in one.marks)
        reach = _LONGEST_NOTE if noted else reach - 1
        foot = foot and reach >= 0 and not numbered and (noted or one.closes in (".", ""))
        one.foot = foot
        words = one.letters


def mark_foreign(text: str, lines: list[Line], locale: Locale) -> None:
    """Pages in two languages of one script: where many long lines hold plenty of the commonest words of another
    language and next to none of this one's, they are in that other one. A list of names holds neither."""
    shape = locale.structure
    if not shape.others:
        return
    strange = [
        word_share(text[one.start : one.end], shape.others) >= _PLENTY
        and word_share(text[one.start : one.end], shape.common) < _OWN_SHARE
        for one in lines
    ]
    long = [place for place, one in enumerate(lines) if one.end - one.start > _LONG_LINE]
    if sum(strange[place] for place in long) >= max(1, _TWO_LANGUAGES * len(long)):
        for one, other in zip(lines, strange, strict=True):
            one.foreign = one.foreign or other
