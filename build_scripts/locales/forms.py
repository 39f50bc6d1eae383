"""The forms of names and terms as one pattern: many strings, the longest match, in one pass over the text.

In: forms in a small notation, each with what it stands for. Out: the spans where one occurs.
The notation: words parted by single spaces; `*` at the end of a word stands for any further letters. A space also
matches a hyphen or a no-break space; ’ also matches '. Case does not matter. Where the language has word boundaries
a match begins and ends at one, and the language's `word_prefixes` (Arabic clitics) may stand before every word:
    `организованн* преступност*`   finds   организованной преступностью
    `جريمة منظمة`                   finds   والجريمة المنظمة
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from build_scripts.locales.locale import Locale

# What a space and an apostrophe in a form stand for, folded to them before matching: cheaper than classes.
_FOLDED = {"\u00a0": " ", "\u2010": " ", "\u2011": " ", "\u2013": " ", "-": " ", "’": "'", "ʼ": "'"}


@dataclass(slots=True)
class _Node:
    """A place in the tree of forms: what may follow, the number of the form that ends here, and its right boundary."""

    next: dict[str, "_Node"] = field(default_factory=dict)
    leaf: int = -1
    boundary: str = ""


T = TypeVar("T")


@dataclass(frozen=True)
class Forms(Generic[T]):
    """A compiled set of forms. `pattern` is None when the set is empty."""

    pattern: re.Pattern[str] | None
    meanings: tuple[T, ...]

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Each occurrence: start, end and meaning, in order and without overlap."""
        if self.pattern is not None:
            for found in self.pattern.finditer(fold(text)):
                yield found.start(), found.end(), self.meanings[(found.lastindex or 1) - 1]

    def match(self, text: str, position: int = 0) -> tuple[int, T] | None:
        """The form that begins exactly at a position: its end and meaning."""
        found = self.pattern.match(fold(text), position) if self.pattern is not None else None
        return (found.end(), self.meanings[(found.lastindex or 1) - 1]) if found else None


def compile_forms(entries: Iterable[tuple[str, T]], locale: Locale) -> Forms[T]:
    """The pattern of pairs of a form and its meaning. Of two equal forms the first counts."""
    pairs = tuple(entries)
    pattern, places = _compiled(tuple(form for form, _ in pairs), locale.letters, _prefix(locale))
    return Forms(pattern, tuple(pairs[place][1] for place in places))


@lru_cache(maxsize=1024)
def _compiled(forms: tuple[str, ...], letters: str, prefix: str) -> tuple[re.Pattern[str] | None, tuple[int, ...]]:
    """The pattern of the forms, and for each of its groups the place of its form among them.

    Remembered: the pages of a language, the works with the same short forms and each build of a preview ask for the
    same again.
    """
    root = _Node()
    places: list[int] = []
    right = f"(?![{letters}])" if letters else ""
    for place, form in enumerate(forms):
        node = root
        for token in _tokens(fold(form), prefix):
            node = node.next.setdefault(token, _Node())
        if node.leaf < 0:
            places.append(place)
            node.leaf = len(places)
            # What ends in an apostrophe stands right before a letter: de l’Assemblée.
            node.boundary = "" if form.endswith(("'", "’")) else right
    if not places:
        return None, ()
    left = f"(?<![{letters}])" if letters else ""
    # A form that begins with a comma may stand right after a digit or a letter.
    words, of_words, _ = _expression(_Node({token: one for token, one in root.next.items() if token.isalnum()}))
    signs, of_signs, _ = _expression(_Node({token: one for token, one in root.next.items() if not token.isalnum()}))
    branches = [left + prefix + words if words else "", signs]
    body = "|".join(branch for branch in branches if branch)
    return re.compile(body), tuple(places[number - 1] for number in (*of_words, *of_signs))


@lru_cache(maxsize=16)
def fold(text: str) -> str:
    """The text as forms are compared, each character in its place. (re.IGNORECASE compiles four times as long.)

    Several sets of forms are asked for the same paragraph one after the other, hence the small memory.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
    for character, plain in _FOLDED.items():
        lowered = lowered.replace(character, plain)
    return lowered


def _tokens(form: str, prefix: str) -> Iterator[str]:
    for position, character in enumerate(form):
        if character == " ":
            yield " +" + prefix
        elif character == "*" and position and form[position + 1 : position + 2] in ("", " "):
            yield r"\w*"
        else:
            yield re.escape(character)


def _prefix(locale: Locale) -> str:
    return f"(?:{locale.word_prefixes})?" if locale.word_prefixes else ""


def _expression(node: _Node) -> tuple[str, list[int], int]:
    """The pattern of all that may follow, the numbers of its forms in order, and how long the longest one is."""
    # Longer forms come first; an empty group marks each end, so that `lastindex` tells which form matched.
    below = sorted(((token, *_expression(child)) for token, child in node.next.items()), key=lambda one: -one[3])
    branches = [token + pattern for token, pattern, _, _ in below]
    numbers = [number for _, _, inner, _ in below for number in inner]
    if node.leaf >= 0:
        numbers.append(node.leaf)
        branches.append(f"(){node.boundary}")
    pattern = "".join(branches) if len(branches) < 2 else f"(?:{'|'.join(branches)})"
    return pattern, numbers, max((1 + length for _, _, _, length in below), default=0)
