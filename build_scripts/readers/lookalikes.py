"""Letters of another alphabet inside words, as faulty recognition leaves them: a Latin `C` in `Cовет`.

In: a text and the locale of its language. Out: the same text, letter for letter of the same length, to be matched with
the words of the locale. The text itself keeps its letters.
"""

import re

from build_scripts.locales.locale import Locale

_CYRILLIC = str.maketrans("ABCEHKMOPTXYaceopxy", "АВСЕНКМОРТХУасеорху")
_MIXED = re.compile(r"(?=\w*[A-Za-z])(?=\w*[\u0400-\u04ff])\w+")


def fold_lookalikes(text: str, locale: Locale) -> str:
    """The text with Latin look-alikes in Cyrillic words replaced; any other language has none."""
    if not locale.structure.letter.match("а"):
        return text
    return _MIXED.sub(lambda word: word.group().translate(_CYRILLIC), text)
