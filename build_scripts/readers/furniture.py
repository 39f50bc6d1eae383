"""Lines that belong to the page and not to the text, by how they look.

In: a line of text, trimmed. Out: what kind of page furniture it may be, and how much speaks against it (0: nothing,
in the unit of `readers/moves`). Real lines of published documents:
    page number     2/5 · 18-17962 2/5 · - 45 - · Page 3          job number   20-12345 (C) 150121 · *2012345* · GE.20-1
    symbol          A/RES/74/177 · E/CN.4/2004/L.11               masthead     Distr.: General · Agenda item 107
    columns         United Nations          A/RES/74/177, each of them furniture
    adoption line   50th plenary meeting 18 December 2019         vote         In favour: Afghanistan, Albania, …
    footnote without number     ↑ Ibid., document S/3430.
"""

import re
from functools import lru_cache

from build_scripts.locales.locale import Locale
from build_scripts.locales.structure import Structure

_LONGEST = 170
_SIGNS = r"[*_\\\s\u200e\u200f\u202a-\u202e]*"
_PAGE = re.compile(
    rf"""{_SIGNS}(?:
        (?P<figure> [-–—(]? \s? [0-9\u0660-\u0669]{{1,3}} \s? [-–—)]? )
      | (?P<of>     (?: [0-9]{{2}}-[0-9]{{4,5}} \s+ )?
                    [0-9]{{1,3}} \s?/\s? [0-9]{{1,3}}
                    (?: \s+ [0-9]{{2}}-[0-9]{{4,5}} )? )
      | (?P<page>   (?:Page|PAGE|page) \s [0-9]{{1,3}} )
    ){_SIGNS}""",
    re.VERBOSE,
)
_JOB = re.compile(
    rf"""{_SIGNS}(?:
        (?: [0-9]{{2}}-[0-9]{{4,5}} | (?:GE|V|K|N|LC|HQ)\.[0-9]{{2}}-[0-9]{{4,6}} )
        (?: [ ]\( [A-Z] \) )? [0-9 ()A-Z*]{{0,40}}
      | \* [0-9]{{6,8}} [A-Z]? \*
      | [0-9]{{2}}\s?-\s?[0-9]{{5}}\s? \(?[A-Z]\)? [0-9\s]* | [0-9]{{6}} (?: \s+ [0-9]{{6}} )*
      | [A-Z]:\\ [^\n]+ \. [a-z]{{2,4}} x? | <!-- .* --> | [.…·\s-]+
      | (?:Distr|Original|ORIGINAL) [.\s]*:? [^,;]{{0,60}} | [^,;]{{0,40}} Original \s? : [^,;]{{0,30}}
      | [ABDEFGHJKNOPQRSTUWYZ]{{2,3}}
    ){_SIGNS}""",
    re.VERBOSE,
)
_SYMBOL = re.compile(
    rf"""
    {_SIGNS} [A-Z]{{1,6}} (?: \s? / [A-Z0-9][A-Za-z0-9.\-]* (?: \s? \( [^)\n]{{1,12}} \) )* )+
    (?: \s [A-Z] (?: -[A-Z] )? )? \** {_SIGNS}
    """,
    re.VERBOSE,
)
# "(Document GB.320/INS/15/2, paragraph 10, as amended.)" under a decision.
_ENCLOSED = re.compile(r"[(（\[][^()（）\n]{0,40}\b[A-Z]{1,6}[./][A-Z0-9][^()（）\n]*[.)）\]]{1,2}")
# What a wiki sets before each of its notes, to lead back to the mark: its number, of an ordered list, is not copied.
_BACK = re.compile(r"(?:[-–*•][ \t\u00a0]+)?(?:[\u2191\u2b61]|\^(?=[ \t\u00a0]))")
# At least three blanks part the columns of a line that keeps the layout of its page.
_COLUMNS = re.compile(r"[ \u00a0]{3,}|\t[ \t\u00a0]*")
_BESIDE = ("symbol", "masthead", "job number", "page number")
_FIGURE = "[0-9\u0660-\u0669〇零一二三四五六七八九十]"


def furniture_of(text: str, start: int, end: int, locale: Locale) -> tuple[str, float] | None:
    """The kind of furniture that a line looks like, with the cost of believing it; None for a line of words."""
    parts = columns(text[start:end])
    if len(parts) > 1:
        kinds = [furniture_of(one, 0, len(one), locale) for one in parts]
        known = [one for one in kinds if one is not None and one[0] in _BESIDE]
        if len(known) == len(parts):
            return known[0][0], min(cost for _, cost in known)
    if _BACK.match(text, start, end):
        return "footnote without number", 0.0
    if end - start > _LONGEST:
        return ("vote", 0.4) if locale.structure.vote.match(text, start, end) else None
    line = text[start:end]
    for kind, pattern, cost in (("job number", _JOB, 0.1), ("symbol", _SYMBOL, 0.1), ("symbol", _ENCLOSED, 0.3)):
        if pattern.fullmatch(line):
            return kind, cost
    page = _PAGE.fullmatch(line)
    if page is not None:
        return "page number", _doubt_of_figure(page["figure"]) if page["figure"] else 0.2
    names = {*locale.languages.values(), locale.name.lower()}
    return _worded(line, locale.structure, _date_line(locale.date, locale.months), names)


def _doubt_of_figure(figure: str) -> float:
    """A page number may stand between two dashes; beside one it is more likely the number of a paragraph."""
    dashes = sum(sign in "-–—" for sign in figure)
    return 1.6 if dashes == 1 else 0.8


def columns(line: str) -> list[str]:
    """The columns of a line, one for a line of text."""
    return [one for one in _COLUMNS.split(line) if one.strip()]


def is_symbol(words: str) -> bool:
    """Whether words are a document symbol and no more."""
    return _SYMBOL.fullmatch(words) is not None


def is_page_number(words: str) -> bool:
    """Whether words are a page number, or a job number beside one."""
    return _PAGE.fullmatch(words) is not None or _JOB.fullmatch(words) is not None


def _worded(line: str, words: Structure, date: re.Pattern[str], names: set[str]) -> tuple[str, float] | None:
    bare = line.lstrip("*_#[(（［ \t")
    if bare.lower() in names:
        return "masthead", 0.2
    if date.fullmatch(line):
        return "date", 0.3
    if words.vote.match(line) or (words.vote.match(bare) and len(line) < 120):
        return "vote", 0.5
    if (
        words.adopted.search(line)
        and len(line) <= 130
        and (len(line) < 45 or not line.rstrip().endswith((",", ";", "，", "；", "،", "؛")))
    ):
        return "adoption line", 0.6
    if (words.masthead.match(line) or words.masthead.match(bare)) and len(line) <= 120:
        return "masthead", 0.7
    return None


@lru_cache(maxsize=16)
def _date_line(template: str, months: tuple[str, ...]) -> re.Pattern[str]:
    """A line that holds a date alone, as the language writes it or as the English mastheads of all languages do:
    18 December 2019 · 1er janvier 2020 · 2019年12月18日 · (20 декабря 1971 года). The month comes first in December 18,
    2019, and where an extraction has turned an Arabic date round."""
    names = "|".join(re.escape(one) for one in months)
    values = {
        "day": f"{_FIGURE}{{1,3}}(?:er|º)?",
        "month": rf"(?:{names})(?:\s?/\s?\w+)?",
        "month_number": f"{_FIGURE}{{1,3}}",
        "year": f"{_FIGURE}{{4}}",
    }
    worded = re.escape(template).replace(r"\ ", r"\s*").replace(r"\{", "{").replace(r"\}", "}").format(**values)
    english = r"[0-9]{1,2}\s[A-Z][a-z]+\s[0-9]{4}"
    turned = rf"(?:{names})(?:\s?/\s?\w+)?\s*{_FIGURE}{{1,2}},?\s+{_FIGURE}{{4}}"
    return re.compile(rf"[\s(（\[*_]*(?:{worded}|{english}|{turned})[\s)）\].,，。،*_]*", re.IGNORECASE)
