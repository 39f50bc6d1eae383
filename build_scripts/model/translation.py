"""How a translated paragraph stands to the official one that it was made from.

In: the paragraphs of both, and the fingerprint that was recorded when the translation was made or last accepted. Out:
a `State` for each address. The fingerprint covers a paragraph's own words with the marks of its footnotes in their
places, and nothing else: not its number, not its items and its wrap-up, not the words of its notes. Each of these has
an address and a fingerprint of its own, so that one changed character makes one paragraph stale.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from hashlib import sha256
from typing import assert_never
from unicodedata import normalize

from build_scripts.model.inline import Emphasis, Inline, NoteMark, PageBreak, Reference, TermUse, Text
from build_scripts.model.resolution import Paragraph, Resolution

_MARK = re.compile(r"<sup>(?P<number>[0-9]{1,4})</sup>")
_FIGURES = 16  # 64 bits: changes happen, nobody forges them


class State(Enum):
    """What the translation of a paragraph is. `unrecorded`: nobody has said which official words it was made from."""

    TRANSLATED = "translated"
    UNTRANSLATED = "untranslated"
    STALE = "stale"
    UNRECORDED = "unrecorded"


def marked_words(content: Iterable[Inline]) -> str:
    """The words with `<sup>25</sup>` for each footnote mark: the grammar of the sources, and of every exchange."""
    parts: list[str] = []
    _gather(content, parts)
    return "".join(parts)


def _gather(content: Iterable[Inline], parts: list[str]) -> None:
    """Asked of every paragraph again and again: a list is three times as fast as generators in one another."""
    for one in content:
        match one:
            case Text(text):
                parts.append(text)
            case NoteMark(number):
                parts.append(f"<sup>{number}</sup>")
            case Emphasis(inner) | Reference(inner) | TermUse(inner):
                _gather(inner, parts)
            case PageBreak():
                pass
            case _:
                assert_never(one)


def split_marks(words: str) -> Iterator[tuple[str, str]]:
    """Pairs of words and the number of the mark that follows them; "" after the last words."""
    position = 0
    for found in _MARK.finditer(words):
        yield words[position : found.start()], found["number"]
        position = found.end()
    yield words[position:], ""


def marks_in(words: str) -> list[str]:
    """The numbers of the marks, sorted: a translation may put them in another order."""
    return sorted(number for _, number in split_marks(words) if number)


def fingerprint(words: str) -> str:
    """What a lock records of marked words. How an accent is composed makes no difference."""
    return sha256(normalize("NFC", words).encode()).hexdigest()[:_FIGURES]


def translatable(official: Resolution) -> dict[str, str]:
    """The marked words of each official paragraph that has any, by address, in reading order."""
    words = ((one.id, marked_words(one.content)) for one in official.paragraphs())
    return {anchor: text for anchor, text in words if text}


def states(text: Resolution, official: Resolution, made_from: Mapping[str, str]) -> dict[str, State]:
    """The state of each paragraph of a translation, by address, in the order of the official text."""
    ours = {one.id: one for one in text.paragraphs()}
    words = translatable(official).items()
    return {anchor: _state(ours[anchor], said, made_from.get(anchor)) for anchor, said in words if anchor in ours}


def _state(ours: Paragraph, official: str, recorded: str | None) -> State:
    if ours.untranslated:
        return State.UNTRANSLATED
    if recorded is None:
        return State.UNRECORDED
    return State.TRANSLATED if recorded == fingerprint(official) else State.STALE
