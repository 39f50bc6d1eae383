"""Letters that stand for those of the locale: a Latin `C` in `Cовет`, as faulty recognition leaves it, the older
forms of Chinese signs (`會` for `会`), an Arabic article that an extraction has turned round, a blank of any breadth.

In: a text and the locale of its language. Out: the same text, letter for letter of the same length, to be matched with
the words of the locale. The text itself keeps its letters.
"""

import re

from build_scripts.locales.locale import Locale

_CYRILLIC = str.maketrans("ABCEHKMOPTXYaceopxy", "АВСЕНКМОРТХУасеорху")
# The ligature of lam and alef, turned round behind the alef of the article: `األمم` for `الأمم`.
_TURNED_ARTICLE = re.compile("(?<![\u0621-\u064a])([وبفك]?)ا([أإآا])ل")
# Blanks of other breadths, by which pages of HTML are set: a blank is a blank.
_BLANKS = str.maketrans(
    dict.fromkeys("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", " ")
)
_MIXED = re.compile(r"(?=\w*[A-Za-z])(?=\w*[\u0400-\u04ff])\w+")


def fold_lookalikes(text: str, locale: Locale) -> str:
    """The text with one kind of blanks, Latin look-alikes in Cyrillic words replaced, and the variants that the locale
    names."""
    text = text.translate(_BLANKS)
    if locale.structure.variants:
        return text.translate(locale.structure.variants)
    if locale.direction == "rtl":
        return _TURNED_ARTICLE.sub(r"\1ال\2", text)
    if not locale.structure.letter.match("а"):
        return text
    return _MIXED.sub(lambda word: word.group().translate(_CYRILLIC), text)
