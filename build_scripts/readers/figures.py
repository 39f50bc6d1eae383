"""The values of figures that are written with letters: roman ones and Chinese ones.

In: small roman letters, or Chinese signs. Out: the value, 0 for what is no figure; and back again.
"""

import re
from functools import lru_cache

_ROMAN = re.compile(r"(?=[ivxlc])x{0,3}(?:l(?=x))?(?:ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_CJK = "一二三四五六七八九"


@lru_cache(maxsize=256)
def roman_value(letters: str) -> int:
    """The value of small roman letters below 60, or 0."""
    if not _ROMAN.fullmatch(letters):
        return 0
    values = [_ROMAN_VALUES[one] for one in letters]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def roman_figure(value: int) -> str:
    """A value below 40 as a small roman figure."""
    return "x" * (value // 10) + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[value % 10]


def cjk_value(figures: str) -> int:
    """The value of Chinese signs below 100, or 0."""
    tens, ten, ones = figures.partition("十")
    if not ten:
        return _CJK.find(figures) + 1 if len(figures) == 1 else 0
    return (_CJK.index(tens) + 1 if tens else 1) * 10 + (_CJK.index(ones) + 1 if ones else 0)
