"""Signs that are no part of a text: controls of direction, blanks without width, soft hyphens inside words, and the `>`
before each line of a quoted mail.

In: a text. Out: the text without them, in which the words of a locale can be found, and where each of its characters
stands in the text itself; `put_back` gives the lines their own places again. A soft hyphen at the end of a line stays:
there it breaks a word; so does a blank without width that parts two words.
"""

import re
from dataclasses import replace

from build_scripts.readers.line import Line

_INVISIBLE = re.compile(
    r"""
    (?<=\w) \u00ad (?=\w)
  | (?<!\w) \u200b | \u200b (?!\w)
  | [\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]
    """,
    re.VERBOSE,
)
_QUOTED = re.compile(r"^>[> ]*", re.MULTILINE)
_NEARLY_ALL = 0.9
_OFFSETS = ("formula", "annex", "section", "article", "headed")


def visible(text: str) -> tuple[str, list[int] | None]:
    """The text without its invisible signs, and the places of the rest; None when it has none."""
    kept: list[str] = []
    places: list[int] = []
    position = 0
    for found in sorted((*_INVISIBLE.finditer(text), *_quotes(text)), key=re.Match.start):
        kept.append(text[position : found.start()])
        places.extend(range(position, found.start()))
        position = found.end()
    if not position:
        return text, None
    return "".join((*kept, text[position:])), [*places, *range(position, len(text) + 1)]


def _quotes(text: str) -> list[re.Match[str]]:
    """The signs of a quoted mail, where nearly all lines bear one."""
    found = list(_QUOTED.finditer(text))
    lines = sum(not line.isspace() for line in text.splitlines()) if found else 0
    return found if len(found) >= _NEARLY_ALL * lines else []


def put_back(lines: list[Line], places: list[int]) -> None:
    """The offsets of lines that were read from a visible text, in the text itself."""
    for one in lines:
        one.start, one.end, one.words = places[one.start], places[one.end - 1] + 1, places[one.words]
        for name in _OFFSETS:
            offset: int = getattr(one, name)
            if offset:
                setattr(one, name, _moved(offset, one, places))
        if one.behind is not None:
            one.behind = places[one.behind[0]], places[one.behind[1] - 1] + 1
        one.marks = tuple(replace(mark, body=_moved(mark.body, one, places)) for mark in one.marks)
        one.dash = replace(one.dash, body=_moved(one.dash.body, one, places)) if one.dash else None
        one.torn = replace(one.torn, body=_moved(one.torn.body, one, places)) if one.torn else None


def _moved(offset: int, line: Line, places: list[int]) -> int:
    """An offset of a line. What lies at its end or behind it stays there."""
    return min(places[offset], line.end)
