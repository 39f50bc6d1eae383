"""What a line of a source may begin with: every reading of its marker, none of them chosen yet.

In: a line of text. Out: `Mark`s. A marker often has several readings, and only the lines around it tell which holds:
    `15.` `15 .` `٣ -` `1)` `（一）`   a number             `l.` `I.`   a misread 1, or a section
    `(i)` `i)`                         the ninth letter, or the first roman figure
    `PP1.` `OP1.`                      a label of words, with its number
    `II` `B.`                          a section            `25 See …` a note (or `)(1`), a number without its point
Whatever stands before the marker (a list dash, stars of Markdown) belongs to it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from build_scripts.locales.locale import Locale
from build_scripts.readers.figures import cjk_value, roman_figure, roman_value


class Sign(Enum):
    """What a marker may stand for."""

    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman"
    COUNT = "count"
    SECTION = "section"
    NOTE = "note"
    RECITAL = "recital"


@dataclass(frozen=True, slots=True)
class Mark:
    """One reading of a marker. `style` tells apart series of items: the alphabet and the signs around the value;
    `body` is the offset of the first word after it; `damage` says what is wrong with the marker itself."""

    sign: Sign
    style: str
    value: int
    label: str
    body: int
    damage: str = ""


# What is counted or measured and may stand right after a figure in Chinese: no note begins there.
_UNITS = "年月日号號次个個名万萬亿億至届屆条條段节章款项時时分人周岁级页卷种和是"
_MARKER = re.compile(
    rf"""
    (?P<lead>   (?: [-–—•·‐*>~] [ \t\u00a0]+ | [>“"«„‟] )* )
    (?P<stars>  [*_]{{0,3}} )
    (?P<token>
        (?P<open> [(（)\[﹙‘’'"“]? ) [ \u00a0]?
        (?: (?P<digits> (?: [0-9]{{1,3}} | [\u0660-\u0669]{{1,3}} | [\uff10-\uff19]{{1,3}} )
                        (?: (?![^\W\u0640]) | (?=[A-ZÀ-Þ][a-zà-ÿ])
                          | (?P<glued> (?= [A-ZÀ-Þ\u0401\u0410-\u042f][\w/] | [《“«]
                                         | (?! [{_UNITS}] ) [\u4e00-\u9fff] ) ) ) )
          | (?P<latin>  [A-Za-z]{{1,7}} (?! [A-Za-z,] ) )
          | (?P<other>  [\u0400-\u04ff]{{1,2}} | [\u0621-\u064a]\u0640? | \u0647\u0640 )
          | (?P<cjk>    [一二三四五六七八九十]{{1,3}} | [甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥] )
        )
        (?P<close>  [ \u00a0]? [*_]{{0,3}} (?: [)）\]﹚] | [.．、。](?![0-9]) | \\\. | : )
                  | [ \u00a0]? [-–—ـ] (?=[ \t\u00a0\u200f*_\u0621-\u064a]|$) | [‘’'"”] | )
      | (?P<ringed> [\u2460-\u2473\u2474-\u2487\u3220-\u3229] )
    )
    (?P<rest>   [*_]{{0,3}} )
    (?P<space>  [ \t\u00a0\u3000\u200b\u200e\u200f\ufeff]* )
    """,
    re.VERBOSE,
)
_NOTE = re.compile(
    r"""
    (?: [-–—•·‐*] [ \t\u00a0]+ )? [*_]{0,2} (?:
    <sup> [ ]* (?P<sup> [0-9]{1,4} ) [ ]* </sup> [ \t\u00a0]*
  | \[\^ (?P<foot> [0-9]{1,4} ) \]: [ \t]*
  | (?P<raised> [⁰¹²³⁴-⁹]{1,3} ) [ \t\u00a0]*
  | (?P<slash> [0-9]{1,3} ) / [ \t\u00a0]+ (?=\S)
  | \[ (?P<square> [0-9]{1,3} ) \] [ \t\u00a0]+ (?=\S) | \)\( (?P<turned> [0-9]{1,3} ) [ ]? (?=[\u0621-\u064a])
    )
    """,
    re.VERBOSE,
)
# `1 -` alone on its line or before its words, as an extraction turns it round.
_MIRRORED = re.compile(
    r"[-–—] ?(?P<digits>[0-9\u0660-\u0669]{1,3})(?:$|[ \u200f\u202c]*(?=[\u0621-\u064a]))", re.MULTILINE
)
_TURNED = "its sign stands before it"
# `’1‘`, whose closing sign an extraction has set before the figure.
_QUOTED = re.compile(r"[‘’'] ?[‘’'] ?(?P<digits>[0-9\u0660-\u0669]{1,2}) ?(?=[\u0621-\u064a])")
_GLUED = re.compile(r"[^\W\d_]|[《“«]")
# Words in another script than a Latin letter before them: it is their label.
_STRANGE = re.compile("[\u0400-\u04ff\u0621-\u064a\u4e00-\u9fff]")
_HEADING_LENGTH = 80
# The heavenly stems and the earthly branches, by which older Chinese documents order items.
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# Cyrillic letters that look like Latin ones and stand among these in documents of the UN.
_LOOKALIKES = {"а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y", "і": "i"}
_CAPITALS = {"А": 1, "В": 2, "С": 3, "Е": 5}
# Letters that faulty recognition leaves for the figures of numbers.
_LIKE_FIGURES = {"l": 1, "I": 1, "Z": 2, "S": 5}
_CYRILLIC_LIKE = {latin: cyrillic for cyrillic, latin in _LOOKALIKES.items()}
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
# How the style of a number ends that stands before a paragraph of its own: `1.` `1 -` `一、`.
SURE_NOTES = ("sup", "foot", "raised", "turned")
# What speaks against a marker that has a wrong value in its right place, in the unit of `readers/state`.
WRONG_LABEL = 2.8
CHAINED = ("_.", "_-", "_、")
_CLOSERS = {
    **dict.fromkeys("‘’'\"”", "'"),
    ")": ")",
    "）": ")",
    "]": ")",
    "﹚": ")",
    ".": ".",
    "．": ".",
    "。": ".",
    "、": "、",
    ":": ":",
}


def read_marks(text: str, start: int, end: int, locale: Locale, *, heading: bool = False) -> tuple[Mark, ...]:
    """Every reading of the marker at `start`, or none. A heading may begin with a bare letter: `B Operations`."""
    note = _NOTE.match(text, start, end)
    if note is not None:
        figures = next(one for one in note.groups() if one is not None)
        value = int(figures.translate(_RAISED))
        return (Mark(Sign.NOTE, note.lastgroup or "", value, figures.translate(_RAISED), note.end()),)
    worded = _worded(text, start, end, locale)
    if worded is not None:
        return (worded,)
    quoted = _QUOTED.match(text, start, end) if locale.direction == "rtl" else None
    if quoted is not None:
        label = f"’{quoted['digits']}‘"
        return (Mark(Sign.COUNT, "figure'_'", int(quoted["digits"]), label, quoted.end(), _TURNED),)
    mirrored = _MIRRORED.match(text, start, end) if locale.direction == "rtl" else None
    if mirrored is not None:
        value = int(mirrored["digits"])
        return (Mark(Sign.NUMBER, "figure_-", value, mirrored["digits"], mirrored.end(), _TURNED),)
    found = _MARKER.match(text, start, end)
    return () if found is None else tuple(_readings(found, end, locale, heading=heading))


def _worded(text: str, start: int, end: int, locale: Locale) -> Mark | None:
    """A label of words before a paragraph: `PP1.` before a recital, `OP1.` before an operative paragraph."""
    for sign, labels in (
        (Sign.RECITAL, locale.structure.recital_labels),
        (Sign.NUMBER, locale.structure.operative_labels),
    ):
        found = labels.match(text, start, end)
        if found is not None and found.end() < end:
            value = int("".join(one for one in found[1] if one.isdigit()))
            return Mark(sign, "worded_.", value, found[1], found.end())
    return None


def _readings(found: re.Match[str], end: int, locale: Locale, *, heading: bool) -> Iterator[Mark]:
    label = found["token"].strip("*_ ").replace("\\", "")
    body = found.end() if (found["stars"] or found["rest"]) and not _opens_words(found) else found.end("token")
    body += len(found["space"]) if body == found.end("token") and not found["rest"] else 0
    alone = found.end() == end or (heading and bool(found["space"]))
    if found["ringed"]:
        yield from _ringed(found["ringed"], label, body)
        return
    opened = "(" if found["open"] in ("(", "（", ")", "[", "﹙") else "'" if found["open"] else ""
    dashed = found["close"] or (found["space"] and (found["other"] or "").endswith("\u0640"))
    closed = _CLOSERS.get((found["close"] or "").strip("*_ \u00a0\\"), "-" if dashed else "")
    signs = f"{opened}_{closed}"
    damage = "a space before its sign" if re.search(r"[^\W_][ ][.．)）]", label) else ""
    for sign, alphabet, value in _values(found, opened, closed, alone=alone, locale=locale):
        wrong = f"read for the figure {value}" if alphabet == "lookalike" else damage
        yield Mark(sign, f"{alphabet}{signs}", value, label, body, wrong)


def _opens_words(found: re.Match[str]) -> bool:
    """Whether the stars after a number belong to its words: `1. *Decides* …`."""
    return bool(found["rest"]) and not found["stars"]


def _ringed(character: str, label: str, body: int) -> Iterator[Mark]:
    code = ord(character)
    base, style = (
        (0x3220, "cjk(_)") if code >= 0x3220 else (0x2474, "figure(_)") if code >= 0x2474 else (0x2460, "figure()")
    )
    yield Mark(Sign.COUNT, style, code - base + 1, label, body)


def _values(
    found: re.Match[str], opened: str, closed: str, *, alone: bool, locale: Locale
) -> Iterator[tuple[Sign, str, int]]:
    parted = alone or found["space"][:1] in ("\t", "\u3000") or len(found["space"]) > 1
    if found["digits"]:
        yield from _of_figures(found, opened, closed, alone=alone)
    elif found["cjk"]:
        yield from _of_cjk(found["cjk"], opened, closed, parted=parted)
    elif found["latin"]:
        yield from _of_latin(found, opened, closed, alone=alone, parted=parted)
        if closed and locale.structure.letter.match("а"):
            yield from _of_letters(_CYRILLIC_LIKE.get(found["latin"], ""), closed, locale)
    elif closed:
        yield from _of_letters(found["other"], closed, locale)


def _of_cjk(figures: str, opened: str, closed: str, *, parted: bool) -> Iterator[tuple[Sign, str, int]]:
    for alphabet, signs in (("stem", _STEMS), ("branch", _BRANCHES)):
        if figures in signs and closed == ")":
            yield Sign.COUNT, alphabet, signs.index(figures) + 1
    value = cjk_value(figures)
    if value and closed in ("、", "."):
        yield Sign.NUMBER, "cjk", value
    if value and (closed in ("、", ".") or (parted and not opened and not closed)):
        yield Sign.SECTION, "cjk", value
    elif value and closed == ")":
        yield Sign.COUNT, "cjk", value


def _of_figures(found: re.Match[str], opened: str, closed: str, *, alone: bool) -> Iterator[tuple[Sign, str, int]]:
    value = int(found["digits"])
    if not opened and closed not in (":", "'") and found["glued"] is None:
        yield Sign.NUMBER, "figure", value
    if closed == ")" or (opened == closed == "'"):
        if opened == "(":
            yield Sign.NUMBER, "figure", value
            yield Sign.NOTE, "bracket", value
        yield Sign.COUNT, "figure", value
    if not opened and not closed and (found["space"] or alone):
        yield Sign.NOTE, "bare", value
    elif not opened and not closed and _GLUED.match(found.string, found.end("digits")):
        yield Sign.NOTE, "glued", value


def _is_wordy(found: re.Match[str]) -> bool:
    """Whether a line is long or ends in a sign, as no heading does."""
    return found.endpos - found.end() > _HEADING_LENGTH or found.string[found.endpos - 1] in ";:.,；：。，"


def _of_latin(
    found: re.Match[str], opened: str, closed: str, *, alone: bool, parted: bool
) -> Iterator[tuple[Sign, str, int]]:
    token, wordy = found["latin"], _is_wordy(found)
    heads = (
        alone
        or (parted and not wordy)
        or (bool(found["space"]) and _STRANGE.match(found.string, found.end(), found.endpos) is not None)
    )
    small = token.lower()
    roman = roman_value(small)
    single = len(token) == 1 or (len(token) == 2 and token[0] == token[1])
    letter = (ord(small[0]) - 96) + (26 if len(token) == 2 else 0) if single else 0
    if token == small and closed in (")", ".", "-"):
        if letter:
            yield Sign.LETTER, "latin", letter
        if roman:
            yield Sign.ROMAN, "roman", roman
    figure = _LIKE_FIGURES.get(token, 0)
    if figure and closed == "." and not opened and not alone and (figure == 1 or wordy):
        yield Sign.NUMBER, "lookalike", figure
    if token.isupper() and closed in ("", ".", ")", "-") and (heads or closed or roman):
        if roman:
            yield Sign.SECTION, "roman", roman
        if len(token) == 1:
            yield Sign.SECTION, "capital", letter
            if closed == ")" or (closed == "." and wordy):
                yield Sign.LETTER, "capital", letter


def _of_letters(token: str, closed: str, locale: Locale) -> Iterator[tuple[Sign, str, int]]:
    if closed not in (")", ".", "-"):
        return
    bare = token.strip("\u0640").replace("ا", "أ").lower()
    if len(bare) == 1 and bare in _ABJAD:
        yield Sign.LETTER, "arabic", _ABJAD.index(bare) + 1
        return
    small = bare if len(bare) == 1 else ""
    small = "" if token.isupper() and closed == "." else small
    if small in _LOOKALIKES and small:
        yield Sign.LETTER, "latin", ord(_LOOKALIKES[small]) - 96
    if small and small in _CYRILLIC and token == bare:
        yield Sign.LETTER, "cyrillic", _CYRILLIC.index(small) + 1
    if token.isupper() and bare in _CYRILLIC:
        yield Sign.SECTION, "cyrillic", _CYRILLIC.index(bare) + 1
    if token in _CAPITALS:
        yield Sign.SECTION, "capital", _CAPITALS[token]


def address_part(mark: Mark) -> str:
    """What a mark adds to an address: `c` for (c) and (ج), `aa`, `ii`, `1` for （一）."""
    if mark.sign is Sign.ROMAN:
        return roman_figure(mark.value)
    if mark.sign is Sign.LETTER:
        return chr(96 + mark.value) if mark.value <= 26 else chr(70 + mark.value) * 2
    return str(mark.value)
