"""The text of a resolution as lines, each with the evidence of what it may be.

In: the text and the locale of its language. Out: `Line`s in order; what lies between two of them is white space. A line
of the source that holds a whole resolution is cut where a paragraph may begin; nothing is decided here.
"""

import re

from build_scripts.locales.locale import Locale
from build_scripts.readers.behind import take_labels
from build_scripts.readers.cells import mark_cells
from build_scripts.readers.continuing import mark_broken, mark_midway
from build_scripts.readers.cuts import Above, cut_line
from build_scripts.readers.formulas import formula_end, names_organ
from build_scripts.readers.furniture import furniture_of
from build_scripts.readers.invisible import put_back, visible
from build_scripts.readers.line import UNTRANSLATED, Line, Lines
from build_scripts.readers.lookalikes import fold_lookalikes
from build_scripts.readers.marks import Mark, Sign, read_marks
from build_scripts.readers.running_heads import drop_amid, mark_above, mark_head_words, mark_repeated
from build_scripts.readers.signs import first_word, last_sign, trimmed
from build_scripts.readers.surroundings import (
    drop_quotes,
    look_ahead,
    mark_feet,
    mark_foreign,
    mark_new_pages,
    mark_past,
    mark_quoting,
    measure,
)
from build_scripts.readers.torn import read_torn

_RULE = re.compile(r"(?:\\?_|-{3,}|\*{3,}|_{3,}|—{2,}|(?:[*_-] ){2,}[*_-]|\\?_(?:\\?_){2,}|=-{3,}|={3,})[ \t\r_]*")
_OPENING_QUOTES = '“"«„'
_UNQUOTES = re.compile(r"[”\"»“]\W*(?:[0-9]{1,3}\W*)?$")
_QUOTE_WITHIN = 8
_DASH = re.compile(r"(?:[-–—•·‐>][ \t\u00a0]+)+(?=[^\W_]|[“\"«„])")
_HEADING = re.compile(r"#{1,6}[ \t\u00a0]+")
_NUMBER_HEAD = re.compile(
    r"""
    (?: [0-9]{1,4} / [0-9]{1,4}
      | [0-9]{1,4} (?: [ ]? [A-Z] )? [ ]{0,3} [(（] [^)\n）]{1,12} [)）]
      | [IVXLC]+ / [0-9]+
    )
    (?: [ ]? [A-Z] (?: -[A-Z] )? )?
    (?: [ ]? [.．:] [ \t\u00a0]* -?
      | [ \t\u00a0]* [-–] (?= [ \t\u00a0] )
      | [ ]* $
      | (?: (?<= /[0-9]{2} ) | (?<= /[0-9]{3} ) ) [ \t]+ (?= [^\W\d] )
    )
    [ \t\u00a0]*
    """,
    re.VERBOSE | re.MULTILINE,
)
_LETTER = re.compile(r"[^\W\d_]")
# A vowel of Arabic or a closing sign, alone on a line.
_BARE = re.compile(r"[\u064b-\u0652\u0300-\u036f”»’)\]。．.،؛;,]{1,3}")
_HEADING_LENGTH = 200
# The title of an annex may stand on the line of its label, and may be as long as a sentence; it has no sign at its end.
_ANNEX_TITLE = 400
# Behind the name of a part they show words of a sentence: "Annexes, agenda item 9, document …" in a footnote.
_COMMAS = (",", "،", "，")
_MEETING_WITHIN = 120
_ORDINAL = 12
_LINK_WITHIN = 8
_SHORT_WORD = 14
# "Décide :" is one word.
_BEFORE_SIGN = " \u00a0\u202f:"
_ENOUGH_LETTERS = 12


def read_lines(text: str, locale: Locale) -> Lines:
    """The lines of a text with their evidence."""
    read = Lines()
    blank, above = 0, Above()
    seen, places = visible(text)
    text = fold_lookalikes(seen, locale)
    for found in re.finditer(r"[^\n]*\n?", text):
        start, end = trimmed(text, found.start(), found.end())
        if start >= end:
            blank += found.end() > found.start()
            continue
        pieces = cut_line(text, start, end, locale, above)
        for place, (begin, stop) in enumerate(pieces):
            one = _line(text, begin, stop, locale)
            enacts = one.formula > 0 and one.ends in (",", ":")
            runs_on = enacts and one.ends == "," and stop < end
            above = Above(above.enacted or enacts, above.running or runs_on)
            one.gap, one.cut = (blank, False) if place == 0 else (0, True)
            read.lines.append(one)
        blank = 0
    if locale.direction == "rtl":
        read.lines = take_labels(read.lines)
    measure(text, read, locale)
    look_ahead(read.lines, wrapped=read.wrapped)
    mark_quoting(text, read.lines, locale)
    drop_quotes(read.lines)
    mark_repeated(text, read.lines)
    mark_head_words(text, read.lines)
    mark_above(read.lines)
    drop_amid(read.lines, wrapped=read.wrapped)
    mark_feet(read.lines)
    mark_new_pages(text, read, locale)
    mark_cells(text, read.lines, wrapped=read.wrapped)
    mark_past(read.lines)
    mark_foreign(text, read.lines, locale)
    mark_broken(text, read.lines)
    mark_midway(text, read.lines, locale, wrapped=read.wrapped)
    if places is not None:
        put_back(read.lines, places)
    return read


def _last_sign(text: str, start: int, end: int, locale: Locale) -> str:
    """The class of the last sign; a line that ends in naming a draft announces it, with or without its colon."""
    if text.endswith(UNTRANSLATED, start, end):
        return ";" if end - start > len(UNTRANSLATED) else ","
    linked = locale.structure.links.search(text, max(start, end - _LINK_WITHIN), end)
    sign = last_sign(text, start, linked.start() if linked else end)
    announced = end - start > 8 and locale.structure.announces.search(text, max(start, end - 30), end)
    return ":" if announced else sign


def _line(text: str, start: int, end: int, locale: Locale) -> Line:
    heading = _HEADING.match(text, start, end)
    words = heading.end() if heading else start
    marks = read_marks(text, words, end, locale, heading=heading is not None)
    dash = _DASH.match(text, words, end) if not marks else None
    words = dash.end() if dash else words
    body = max((mark.body for mark in marks), default=words)
    bare = first_word(text, body, end)
    at = first_word(text, words, end)
    shape = locale.structure
    formula = shape.formula.match(text, at, end)
    first = _LETTER.search(text, bare, min(end, bare + 12))
    return Line(
        start=start,
        end=end,
        words=words,
        marks=marks,
        rule=_RULE.fullmatch(text, start, end) is not None,
        level=text.count("#", start, words) if heading else 0,
        furniture=furniture_of(text, words, end, locale),
        formula=_whole(formula_end(text, formula, end, locale), end) if formula else 0,
        annex=_heading_end(text, shape.annex, at, end, longest=_ANNEX_TITLE),
        section=_heading_end(text, shape.section, at, end) or _heading_end(text, shape.draft, at, end),
        draft=_heading_end(text, shape.draft, at, end) > 0,
        article=_article_end(text, at, end, locale),
        numbered=bool(shape.numbered.match(text, at, end)) and end - at < _HEADING_LENGTH,
        meeting=shape.adopted.search(text, at, min(end, at + _MEETING_WITHIN)) is not None,
        headed=_number_end(text, at, end),
        organ=text[end - 1] in ":：" and names_organ(text, at, end, locale),
        opening="" if text[body : body + 1] in ("[", "(") else _opening(text, bare, locale),
        lone=_is_lone(text[body:end], locale),
        bare=_BARE.fullmatch(text, start, end) is not None,
        letters=_LETTER.search(text, bare, end) is not None,
        case=_case(first.group(), locale) if first else "",
        dash=Mark(Sign.COUNT, "dash", 0, dash.group().strip(), words) if dash else None,
        torn=read_torn(text, words, end),
        quoted=text[words] in _OPENING_QUOTES,
        unquotes=_UNQUOTES.search(text, max(words + 1, end - _QUOTE_WITHIN), end) is not None,
        ends=_last_sign(text, start, end, locale),
        foreign=_is_foreign(text[start:end], locale),
    )


def _is_lone(words: str, locale: Locale) -> bool:
    """Whether a line is a single short word, in a language that parts words: "Ends." """
    alone = len(words.rstrip(_BEFORE_SIGN).split()) == 1
    return bool(locale.word_space) and len(words) < _SHORT_WORD and alone and words != UNTRANSLATED


def _whole(stop: int, end: int) -> int:
    """Where a formula ends that is the whole of its line, or 0."""
    return stop if stop >= end else 0


def _case(letter: str, locale: Locale) -> str:
    """The case of the first letter, where it tells anything: Russian recitals begin with a small one."""
    if letter.isupper():
        return "upper"
    return "lower" if letter.islower() and not locale.structure.lower_recitals else ""


def _article_end(text: str, start: int, end: int, locale: Locale) -> int:
    """Where "Article 3" ends: the word with a figure, or with another word alone on its line (Article premier)."""
    found = _heading_end(text, locale.structure.article, start, end)
    figured = any(one.isdigit() for one in text[start : min(end, found + 5)])
    return found if found and (figured or end - found < _ORDINAL) else 0


def _opening(text: str, start: int, locale: Locale) -> str:
    """Which paragraphs open with these words: `r` recitals, `o` operative ones, `b` both, or "" when unknown."""
    recital = locale.structure.recitals.match(text, start) is not None
    operative = locale.structure.operatives.match(text, start) is not None
    return "b" if recital and operative else "r" if recital else "o" if operative else ""


def _heading_end(text: str, pattern: re.Pattern[str], start: int, end: int, *, longest: int = _HEADING_LENGTH) -> int:
    """Where the words that name a part end, on a line that is short enough for a heading."""
    found = pattern.match(text, start, end)
    if (
        found is None
        or text[start].islower()
        or end - start > longest
        or last_sign(text, start, end) in (",", ";")
        or text[found.end() : found.end() + 1] in _COMMAS
        or (end - start > _HEADING_LENGTH and last_sign(text, start, end))
    ):
        return 0
    return found.end()


def _number_end(text: str, start: int, end: int) -> int:
    """Where the number that stands before a title ends: `74/177.` `2758 (XXVI).` `55 (XX).` `2021/3.`"""
    found = _NUMBER_HEAD.match(text, start, end)
    return found.end() if found is not None and last_sign(text, start, end) not in (",", ";") else 0


def _is_foreign(line: str, locale: Locale) -> bool:
    """Whether the letters of a line are mostly of another script than the language's. The sign of a paragraph that is
    still to be translated is in none."""
    if line.endswith(UNTRANSLATED):
        return False
    letters = len(_LETTER.findall(line[:400]))
    own = len(locale.structure.letter.findall(line[:400]))
    return own * 3 < letters if letters >= _ENOUGH_LETTERS else own == 0 and letters > _ENOUGH_LETTERS // 2
