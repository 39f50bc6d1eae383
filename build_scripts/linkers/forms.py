"""The forms of names and terms as one pattern: many strings, the longest match, in one pass over the text.

In: forms in a small notation, each with the id that it stands for. Out: the spans where one occurs.
The notation: words parted by single spaces; `*` at the end of a word stands for any further letters. A space also
matches a hyphen or a no-break space; ’ also matches '. Case does not matter. Where the language has word boundaries
a match begins and ends at one, and the language's `word_prefixes` (Arabic clitics) may stand before every word:
    `организованн* преступност*`   finds   организованной преступностью
    `جريمة منظمة`                   finds   والجريمة المنظمة
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from build_scripts.locales.locale import Locale

_SPACE = r"[ \u00a0\u2010\u2011\u2013\-]+"
_APOSTROPHE = "['’ʼ]"


@dataclass(slots=True)
class _Node:
    """A place in the tree of forms: what may follow, and the number of the form that ends here."""

    next: dict[str, "_Node"] = field(default_factory=dict)
    leaf: int = -1


@dataclass(frozen=True, slots=True)
class Forms:
    """A compiled set of forms. `pattern` is None when the set is empty."""

    pattern: re.Pattern[str] | None
    ids: tuple[str, ...]

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Each occurrence: start, end and id, in order and without overlap."""
        if self.pattern is not None:
            for found in self.pattern.finditer(text):
                yield found.start(), found.end(), self.ids[(found.lastindex or 1) - 1]

    def match(self, text: str, position: int = 0) -> tuple[int, str] | None:
        """The form that begins exactly at a position: its end and id."""
        found = self.pattern.match(text, position) if self.pattern is not None else None
        return (found.end(), self.ids[(found.lastindex or 1) - 1]) if found else None


def compile_forms(entries: Iterable[tuple[str, str]], locale: Locale) -> Forms:
    """The pattern of `(form, id)` pairs. Of two equal forms the first counts."""
    root, ids = _Node(), []
    for form, name in entries:
        node = root
        for token in _tokens(form, locale):
            node = node.next.setdefault(token, _Node())
        if node.leaf < 0:
            ids.append(name)
            node.leaf = len(ids)
    if not ids:
        return Forms(None, ())
    left = f"(?<![{locale.letters}])" if locale.letters else ""
    right = f"(?![{locale.letters}])" if locale.letters else ""
    numbers: list[int] = []
    # A form that begins with a comma may stand right after a digit or a letter.
    words = _expression(_Node({token: one for token, one in root.next.items() if token.isalnum()}), right, numbers)
    signs = _expression(_Node({token: one for token, one in root.next.items() if not token.isalnum()}), right, numbers)
    branches = [left + _prefix(locale) + words if words else "", signs]
    ordered = tuple(ids[number - 1] for number in numbers)
    return Forms(re.compile(f"(?:{'|'.join(branch for branch in branches if branch)})", re.IGNORECASE), ordered)


def word_pattern(word: str, locale: Locale) -> str:
    """The pattern of a single form, without boundaries and without prefixes before its first word."""
    return "".join(_tokens(word, locale))


def _tokens(form: str, locale: Locale) -> Iterator[str]:
    for position, character in enumerate(form):
        if character == " ":
            yield _SPACE + _prefix(locale)
        elif character == "*" and position and form[position + 1 : position + 2] in ("", " "):
            yield f"[{locale.letters}]*" if locale.letters else ""
        elif character in "'’":
            yield _APOSTROPHE
        else:
            yield re.escape(character)


def _prefix(locale: Locale) -> str:
    return f"(?:{locale.word_prefixes})?" if locale.word_prefixes else ""


def _expression(node: _Node, right: str, numbers: list[int]) -> str:
    # Longer forms come first; an empty group marks each end, so that `lastindex` tells which form matched.
    branches = [token + _expression(child, right, numbers) for token, child in node.next.items()]
    if node.leaf >= 0:
        numbers.append(node.leaf)
        branches.append(f"{right}()")
    return "".join(branches) if len(branches) < 2 else f"(?:{'|'.join(branches)})"
