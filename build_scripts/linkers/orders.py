"""The orders in which a language cites: templates of its locale as patterns.

In: templates such as `{article} {n}, {paragraph} {p}` and the word lists that they name. Out: matches with the values
that were read. A space is one or more spaces, `~` an optional one, ’ also matches '. The slots:
    {n} {p}            a number of up to three digits, or a number word of the language: premier, الأولى, 十八
    {i}                an item label with its bracket: (b), b), (ب)
    {number}           the number of a resolution: 55/25, 217 A (III) (see `numbers`)
    {volume} {entry}   a number of any length
    {n+} {p+} {i+} {number+}   two or more of these, parted as the language parts a list: 5, 6 and 8 · 16 to 18
A list is one citation for each member: the first begins with the match, the last ends with it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.linkers.numbers import DIGIT, latin_digits, number_pattern
from build_scripts.locales.forms import fold
from build_scripts.locales.locale import Locale

_SPACES = r"[ \u00a0]"
_NOTHING = "(?!)"
_SLOT = re.compile(r"\{([a-z]+\+?)\}")
_PART = re.compile(r"\{[pi]\+?\}")
_BRACED = re.compile(r"(\{[a-z_]+\})")


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation: its span, the template, the values of its slots, and the span of the list that it stands in."""

    start: int
    end: int
    template: str
    values: Mapping[str, str]
    whole: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Orders:
    """Templates compiled into one pattern; the first template that matches at a place counts.

    Each citation has one of the `signs`, and most paragraphs have none; `members` finds the members in a list of each
    slot; `numerals` are the number words, in lower case.
    """

    pattern: re.Pattern[str]
    templates: tuple[str, ...]
    signs: tuple[str, ...]
    members: Mapping[str, re.Pattern[str]]
    numerals: Mapping[str, str]

    def find(self, text: str) -> Iterator[Cited]:
        """Each citation in order."""
        folded = fold(text)
        if any(sign in folded for sign in self.signs):
            for found in self.pattern.finditer(text):
                yield from self._read(found)

    def _read(self, found: re.Match[str]) -> Iterator[Cited]:
        """The citation of a match, or each of its list."""
        number = (found.lastgroup or "")[1:]
        template = self.templates[int(number)]
        values, listed = {}, ""
        for slot in _SLOT.findall(template):
            if slot.endswith("+"):
                listed = slot[:-1]
            elif (group := f"{slot}_{number}") in self.pattern.groupindex:
                values[slot] = self._value(found[group])
        if not listed:
            yield Cited(found.start(), found.end(), template, values, found.span())
            return
        members = list(self.members[listed].finditer(found.string, *found.span(f"{listed}_{number}")))
        for member in members:
            start = found.start() if member is members[0] else member.start()
            end = found.end() if member is members[-1] else member.end()
            yield Cited(start, end, template, {**values, listed: self._value(member.group())}, found.span())

    def _value(self, text: str) -> str:
        return self.numerals.get(" ".join(text.casefold().split())) or latin_digits(text)


def compile_orders(
    templates: tuple[str, ...], words: Mapping[str, tuple[str, ...]], locale: Locale, sign: str
) -> Orders:
    """The pattern of the templates. `words` holds the lists that they name in braces; every template names `sign`."""
    branches = [
        f"(?P<t{number}>{_branch(template, number, words, locale)})" for number, template in enumerate(templates)
    ]
    left = f"(?<![{locale.letters}-])" if locale.letters else ""
    numerals = {form: str(value) for value, form in _numerals(locale)}
    slots = {slot[:-1] for template in templates for slot in _SLOT.findall(template) if slot.endswith("+")}
    return Orders(
        re.compile(f"{left}(?:{'|'.join(branches)})", re.IGNORECASE),
        templates,
        tuple({fold(max(word.split(" "), key=len)) for word in words[sign]}),
        {slot: re.compile(_one(slot, locale), re.IGNORECASE) for slot in slots},
        numerals,
    )


def alternatives(words: tuple[str, ...], locale: Locale) -> str:
    """A pattern for any of the words, longest first, each with the prefixes of the language."""
    if not words:
        return _NOTHING
    prefix = f"(?:{locale.word_prefixes})?" if locale.word_prefixes else ""
    ordered = sorted(words, key=len, reverse=True)
    between = f"{_SPACES}+{prefix}"
    patterns = (between.join(_literal(part) for part in word.split(" ")) for word in ordered)
    return f"(?:{prefix}(?:{'|'.join(patterns)}))"


def around_pattern(templates: tuple[str, ...], locale: Locale) -> str:
    """A pattern for what stands before or after a number: templates with `{date}` (15 November 2000, 1er décembre
    2000, 2000年11月15日) and `{body}`."""
    values = {
        "{day}": f"{DIGIT}{{1,2}}(?:{_SPACES}*{locale.first_day.lstrip('0123456789') or _NOTHING})?",
        "{month}": f"(?:{'|'.join(_literal(month) for month in locale.months)})",
        "{month_number}": f"{DIGIT}{{1,2}}",
        "{year}": f"{DIGIT}{{4}}",
    }
    values["{date}"] = "".join(values.get(piece) or _literal(piece) for piece in _BRACED.split(locale.date))
    values["{body}"] = alternatives(locale.citations.body_names, locale)
    longest_first = sorted(templates, key=len, reverse=True)
    patterns = ("".join(values.get(piece) or _literal(piece) for piece in _BRACED.split(one)) for one in longest_first)
    return f"(?:{'|'.join(patterns)})" if templates else _NOTHING


def separator_pattern(locale: Locale) -> str:
    """A pattern for what may stand between the members of a list."""
    longest_first = sorted(locale.citations.list, key=len, reverse=True)
    return rf"{_SPACES}*(?:{'|'.join(re.escape(word) for word in longest_first)}){_SPACES}*"


def _branch(template: str, number: int, words: Mapping[str, tuple[str, ...]], locale: Locale) -> str:
    pieces = _SLOT.split(template)
    parts = []
    for position, piece in enumerate(pieces):
        if position % 2 == 0:
            parts.append(_literal(piece))
        elif piece in words:
            parts.append(alternatives(words[piece], locale))
        elif piece.endswith("+"):
            one, between = _one(piece[:-1], locale), _between(piece[:-1], locale)
            parts.append(f"(?P<{piece[:-1]}_{number}>{one}(?:{between}{one})+)")
        else:
            parts.append(f"(?P<{piece}_{number}>{_one(piece, locale)})")
    ends_in_word = pieces[-1] == "" and pieces[-2] in words
    right = f"(?![{locale.letters}])" if ends_in_word and locale.letters else ""
    return "".join(parts) + right + _not_part_of_the_next(template, words, locale)


def _not_part_of_the_next(template: str, words: Mapping[str, tuple[str, ...]], locale: Locale) -> str:
    """In "article 18, paragraph 2 of article 20" the paragraph belongs to what follows it."""
    article = template.find("{article}")
    if article < 0 or not _PART.search(template, article):
        return ""
    links = "|".join(_literal(word.strip()) for word in locale.citations.of) or _NOTHING
    return f"(?!{_SPACES}*(?:{links})?{_SPACES}*{alternatives(words['article'], locale)}(?:{_SPACES}|{DIGIT}))"


def _one(slot: str, locale: Locale) -> str:
    """A pattern for one value of a slot."""
    match slot:
        case "i":
            return rf"[(（]?(?:{'|'.join(locale.labels())})\u0640?[)）]"
        case "number":
            return number_pattern(locale)
        case "volume" | "entry":
            return rf"{DIGIT}+(?!{DIGIT}|/{DIGIT})"
        case _:
            longer = f"(?![{locale.letters}])" if locale.letters else ""
            inserted = "|".join(_literal(word) for word in locale.citations.inserted) or _NOTHING
            numerals = sorted((_literal(form) for _, form in _numerals(locale)), key=len, reverse=True)
            digits = rf"{DIGIT}{{1,3}}(?!{DIGIT}|/{DIGIT})"
            return f"(?:{'|'.join((*numerals, digits))}){longer}(?!{_SPACES}(?:{inserted}))"


def _between(slot: str, locale: Locale) -> str:
    """What parts the members of a list. The numbers of resolutions may have their dates and bodies with them."""
    if slot != "number":
        return separator_pattern(locale)
    after = around_pattern(locale.citations.after_number, locale)
    before = around_pattern(locale.citations.before_number, locale)
    return f"(?:{after})?{separator_pattern(locale)}(?:{before})?"


def _numerals(locale: Locale) -> Iterator[tuple[int, str]]:
    """The number words with their values. `numerals` lists them in order, several for one number parted by `|`."""
    for value, forms in enumerate(locale.citations.numerals, 1):
        for form in forms.split("|"):
            yield value, form


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
