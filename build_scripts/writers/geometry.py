"""Where the parts of a picture stand, as pure functions of what they say.

Lengths are in em of the picture's letters, so that a picture grows with them. Nothing is known of the reader's fonts:
`lines_of` takes wide letters for granted and never counts too few lines for the fonts that the style sheet names.
"""

from collections.abc import Sequence

LINE = 1.35
"""The height of a line of words."""
ROW = 1.9
"""The least height of a row: 24 px at the smallest letters, a target that a finger meets (WCAG 2.2, 2.5.8)."""
MOST_LINES = 10

_SHEETS = (("sheet-1", 92.0), ("sheet-2", 131.0), ("sheet-3", 152.0))
_WIDE = 1.02
_CYRILLIC = 0.67
_CAPITAL = 0.72
_LETTER = 0.57
_ARABIC = 0.5
_NARROW = 0.3


def width_of(words: str) -> float:
    """The width of words in one line."""
    return sum(map(_width, words))


def lines_of(words: str, width: float) -> int:
    """How many lines words take in a column: broken between words, and within one that is wider than the column."""
    lines, used = 1, 0.0
    for word in _pieces(words):
        long = width_of(word)
        if used and used + long > width:
            lines, used = lines + 1, 0.0
        while long > width:
            lines, long = lines + 1, long - width
        used += long
    return min(lines, MOST_LINES)


def height_of(lines: int) -> float:
    """The height of a row with so many lines."""
    return round(ROW + (lines - 1) * LINE, 2)


def middles(heights: Sequence[float], total: float) -> list[float]:
    """The middle of each row where rows are spread over a column, with the same space around each."""
    space = (total - sum(heights)) / len(heights) if heights else 0.0
    found, top = [], 0.0
    for height in heights:
        found.append(round(top + (height + space) / 2, 2))
        top += height + space
    return found


def curve(begin: float, end: float, *, mirrored: bool) -> str:
    """The path of a line from one side of a field that is 100 wide to the other. It leaves and arrives level, so that
    lines part only on their way."""
    sides = (100, 50, 0) if mirrored else (0, 50, 100)
    return f"M{sides[0]} {begin:g}C{sides[1]} {begin:g} {sides[1]} {end:g} {sides[2]} {end:g}"


def sheet(total: float) -> str:
    """How a field goes on paper: on one sheet in letters as small as its height asks for, or over several sheets."""
    return next((name for name, most in _SHEETS if total <= most), "sheets")


def share(length: int, longest: int) -> float:
    """The length of a bar of 100. What has any length can be seen."""
    return 0.0 if not length else max(round(100 * length / longest, 1), 0.6)


def _pieces(words: str) -> list[str]:
    """What is never broken: words with the space after them, single characters of Chinese."""
    pieces = [""]
    for character in words:
        if _is_wide(character):
            pieces.append(character)
            pieces.append("")
        else:
            pieces[-1] += character
            if character in " -\u00a0":
                pieces.append("")
    return [one for one in pieces if one]


def _width(character: str) -> float:
    if _is_wide(character):
        return _WIDE
    if "\u0600" <= character <= "\u06ff":
        return _ARABIC
    if "\u0400" <= character <= "\u052f":
        return _CYRILLIC
    if character in " .,:;'’()ijlt|-":
        return _NARROW
    return _CAPITAL if character.isupper() else _LETTER


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\uffef" or character in "“”…—"
