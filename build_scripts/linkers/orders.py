"""The orders in which a language cites: templates of its locale as patterns.

In: templates such as `{article} {n}, {paragraph} {p}` and the word lists that they name. Out: matches with the
numbers that were read. A space is one or more spaces, `~` an optional one, ’ also matches '; `{n}` `{p}` `{volume}`
are numbers, `{number}` a number with or without a slash (55/25), `{i}` an item label with its bracket: (b), b), (ب).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.locales.locale import Locale

_DIGITS = r"[0-9٠-٩]"
_DIGIT = re.compile(_DIGITS)
_SPACES = r"[ \u00a0]"
_SLOT = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True)
class Cited:
    """One match: the span, which template matched, and the values of its slots."""

    start: int
    end: int
    template: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Orders:
    """Templates compiled into one pattern; the first template that matches at a place counts."""

    pattern: re.Pattern[str]
    templates: tuple[str, ...]

    def find(self, text: str) -> Iterator[Cited]:
        """Each citation in order. Every order has a number, and most paragraphs have none."""
        if _DIGIT.search(text) is None:
            return
        for found in self.pattern.finditer(text):
            values = {key: value for key, value in found.groupdict().items() if value is not None}
            number = next(int(key[1:]) for key in values if key[0] == "t")
            slots = {key.rsplit("_", 1)[0]: _latin_digits(value) for key, value in values.items() if key[0] != "t"}
            yield Cited(found.start(), found.end(), self.templates[number], slots)


def compile_orders(templates: tuple[str, ...], words: Mapping[str, tuple[str, ...]], locale: Locale) -> Orders:
    """The pattern of the templates. `words` holds the lists that they name in braces."""
    branches = [
        f"(?P<t{number}>{_branch(template, number, words, locale)})" for number, template in enumerate(templates)
    ]
    left = f"(?<![{locale.letters}])" if locale.letters else ""
    return Orders(re.compile(f"{left}(?:{'|'.join(branches)})", re.IGNORECASE), templates)


def alternatives(words: tuple[str, ...], locale: Locale) -> str:
    """A pattern for any of the words, longest first, each with the prefixes of the language."""
    prefix = f"(?:{locale.word_prefixes})?" if locale.word_prefixes else ""
    ordered = sorted(words, key=len, reverse=True)
    between = f"{_SPACES}+{prefix}"
    patterns = (between.join(_literal(part) for part in word.split(" ")) for word in ordered)
    return f"(?:{prefix}(?:{'|'.join(patterns)}))"


def _branch(template: str, number: int, words: Mapping[str, tuple[str, ...]], locale: Locale) -> str:
    pieces = _SLOT.split(template)
    parts = []
    for position, piece in enumerate(pieces):
        if position % 2 == 0:
            parts.append(_literal(piece))
        elif piece in words:
            parts.append(alternatives(words[piece], locale))
        else:
            parts.append(f"(?P<{piece}_{number}>{_slot(piece, locale)})")
    return "".join(parts) + _not_part_of_the_next(template, words, locale)


def _not_part_of_the_next(template: str, words: Mapping[str, tuple[str, ...]], locale: Locale) -> str:
    """In "article 18, paragraph 2 of article 20" the paragraph belongs to what follows it."""
    if not 0 <= template.find("{article}") < max(template.find("{p}"), template.find("{i}")):
        return ""
    links = "|".join(_literal(word.strip()) for word in locale.citations.of) or "(?!)"
    return f"(?!{_SPACES}*(?:{links})?{_SPACES}*{alternatives(words['article'], locale)}(?:{_SPACES}|{_DIGITS}))"


def _latin_digits(value: str) -> str:
    return "".join(str(int(one)) if one.isdecimal() else one for one in value)


def _slot(name: str, locale: Locale) -> str:
    if name == "i":
        return rf"[(（]?(?:{'|'.join(locale.labels())})\u0640?[)）]"
    if name == "number":
        return rf"{_DIGITS}+(?:/{_DIGITS}+)?(?![0-9٠-٩/])"
    longer = f"(?![{locale.letters}])" if locale.letters else ""
    return rf"{_DIGITS}{{1,4}}(?!{_DIGITS}|/{_DIGITS}){longer}"


def _literal(text: str) -> str:
    escaped = []
    for character in text:
        match character:
            case " ":
                escaped.append(f"{_SPACES}+")
            case "~":
                escaped.append(f"{_SPACES}*")
            case "'" | "’":
                escaped.append("['’]")
            case _:
                escaped.append(re.escape(character))
    return "".join(escaped)
