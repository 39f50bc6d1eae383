"""Which of our languages a text is in.

In: a text and the locales. Out: the tag of one, or "" when two are as likely, or none is likely. Scripts are told
apart by their letters, the languages of one script by the share of their commonest words: `de la paz y la seguridad`.
"""

import re
from collections.abc import Mapping

from build_scripts.locales.locale import Locale

_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
# Measured on 199 real texts: the language of a text has at least 1.38 times as many of its common words as the next one
# of its script; a text in two languages, one whose letters are lost, and noise have less.
_OWN_LETTERS = 0.7
_LEAD = 1.3


def guess_language(text: str, locales: Mapping[str, Locale]) -> str:
    """The tag of the language, or ""."""
    letters = len(_LETTER.findall(text))
    written = {tag: len(locale.structure.letter.findall(text)) for tag, locale in locales.items()}
    likely = [tag for tag, count in written.items() if letters and count > _OWN_LETTERS * letters]
    shares = sorted(((common_share(text, locales[tag]), tag) for tag in likely), reverse=True)
    if not shares or (len(shares) > 1 and shares[0][0] <= _LEAD * shares[1][0]):
        return ""
    return shares[0][1]


def common_share(text: str, locale: Locale) -> float:
    """The share of a language's commonest words (in Chinese, characters) among those of a text: 0 to 1."""
    pattern = _WORD if locale.word_space else locale.structure.letter
    return _share(pattern.findall(text.lower()), locale.structure.common)


def word_share(text: str, common: frozenset[str]) -> float:
    """The share of some words among those of a text in a language that parts words: 0 to 1."""
    return _share(_WORD.findall(text.lower()), common)


def _share(words: list[str], common: frozenset[str]) -> float:
    return sum(word in common for word in words) / max(1, len(words))
