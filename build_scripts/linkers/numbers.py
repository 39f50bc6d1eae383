"""The numbers of resolutions and decisions, and the symbols of their documents.

In: a number as a language prints it: 55/25 · 69/96 A-B · 1514 (XV) · 217 ألف (د-3) · 1373 (2001) · دإط-10/24 · XII/3.
Out: the same in Latin letters without spaces, and the symbol of the document when the body is known or the number can
belong to one body only. The sources of the rules:
- Until its thirtieth session the General Assembly counted on, with the session in Roman figures and a letter between
  them for parts of one number; since then, session/number with the letter at the end; S- and ES- mark special and
  emergency special sessions (A/RES/31 volume, en.wikisource.org, UNDOC_GEN_NR0_759_80). The parts of an old number are
  one document, A/RES/217(III) (seen so at undocs.org); where a new one has parts, the letters follow it (A/RES/77/1A,
  research.un.org list of symbols; that A/RES/69/96A-B is an address is unverified).
- Security Council: number and year, S/RES/1440 (2002) (researchguides.library.vanderbilt.edu/UNDocs/symbols).
- Decisions of the General Assembly have no documents of their own (un.org/depts/dhl/resguide/gares.htm).
- Economic and Social Council: year/number since 1978, before that as the Assembly. The Commission on Human Rights also
  had year/number, until 2006. Human Rights Council: A/HRC/RES/16/18, A/HRC/DEC/6/102 (own knowledge; unverified).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from build_scripts.locales.locale import Locale

DIGIT = "[0-9٠-٩]"
_SPACE = r"[ \u00a0]*"
_BRACKETS = str.maketrans("（）–", "()-")
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_ARABIC_SESSION = re.compile(r"(?<=\()(?P<mark>E?S-)?(?P<n>[0-9]{1,2})(?=\))")
_TRANSLATED = ((re.compile(r"(?<=\()Part[a-z]*"), "Part"), (re.compile(r"(?<=\()Secc?t?\."), "Sect."))
_PARTS_OF_OLD = re.compile(r"(?<=^A/RES/)(?P<number>[0-9]+)[A-Z](?:-[A-Z])?(?=\()")


@dataclass(frozen=True, slots=True)
class _Rule:
    """A form of number that a body gives, and the symbol it makes. `alone`: no other body gives such numbers."""

    body: str
    number: re.Pattern[str]
    symbol: str
    alone: bool


_PART = "[A-Z](?:-[A-Z])?"
_TO_THIRTY = "XXX|X{0,2}(?:IX|IV|VI{0,3}|I{0,3})"
_RULES = tuple(
    _Rule(body, re.compile(number), symbol, alone)
    for body, number, symbol, alone in (
        ("S", r"(?P<n>[0-9]{1,4})\((?P<year>(?:19|20)[0-9]{2})\)", r"S/RES/\g<n>(\g<year>)", True),
        (
            "A",
            rf"(?P<session>3[1-9]|[4-9][0-9]|E?S-[0-9]{{1,2}})/(?P<n>[0-9]{{1,3}})(?P<part>{_PART})?",
            r"A/RES/\g<session>/\g<n>\g<part>",
            True,
        ),
        (
            "A",
            rf"(?P<n>[0-9]{{1,4}})(?:{_PART})?\((?P<session>(?:E?S-)?(?:{_TO_THIRTY}))\)",
            r"A/RES/\g<n>(\g<session>)",
            True,
        ),
        ("E", r"(?P<year>20(?:0[7-9]|[1-9][0-9]))/(?P<n>[0-9]{1,3})", r"E/RES/\g<year>/\g<n>", True),
        ("E", r"(?P<year>19[0-9]{2}|200[0-6])/(?P<n>[0-9]{1,3})", r"E/RES/\g<year>/\g<n>", False),
        ("E", rf"(?P<n>[0-9]{{1,4}})(?:{_PART})?\((?P<session>[IVXL]+)\)", r"E/RES/\g<n>(\g<session>)", False),
        ("A/HRC", r"(?P<session>(?:S-)?[0-9]{1,2})/(?P<n>[0-9]{1,3})", r"A/HRC/RES/\g<session>/\g<n>", False),
    )
)


def gives_symbols(body: str) -> bool:
    """Whether we know how the numbers of a body make symbols."""
    return any(rule.body in body.split("|") for rule in _RULES)


def symbol_of(number: str, body: str = "") -> str:
    """The symbol of a resolution of a body, or of one of several (`S|E|A/HRC`, "the Council"), whose numbers differ;
    without a body, when only one can have given the number. Else ""."""
    bodies = body.split("|")
    for rule in _RULES:
        found = rule.number.fullmatch(number) if rule.body in bodies or (not body and rule.alone) else None
        if found is not None:
            return found.expand(rule.symbol)
    return ""


def address_of(symbol: str) -> str:
    """A symbol as it stands in an official address: A/74/6 (Sect. 29) and A/74/6 (Secc. 29) → A/74/6(Sect.29)."""
    bare = re.sub(r"\s", "", symbol.translate(_BRACKETS))
    for translated, printed in _TRANSLATED:
        bare = translated.sub(printed, bare)
    return _PARTS_OF_OLD.sub(r"\g<number>", bare)


def number_pattern(locale: Locale) -> str:
    """A pattern for the number of a resolution. Letters of parts and Roman figures are capitals: 55/25 a has no a."""
    marks = "|".join(_loosely(mark) for mark in sorted(locale.citations.sessions, key=len, reverse=True) if mark)
    part = f"(?:{_SPACE}{_part_pattern(locale)})?"
    session = rf"(?:{marks})?[IVXL]+|(?:{marks}){DIGIT}{{1,2}}|{DIGIT}{{4}}"
    forms = (
        rf"(?:{marks})?(?:{DIGIT}{{4}}|{DIGIT}{{1,2}}){_SPACE}/{_SPACE}{DIGIT}{{1,4}}{part}",
        rf"[IVXL]+/{DIGIT}{{1,3}}",
        rf"{DIGIT}{{1,4}}{part}{_SPACE}[(（]{_SPACE}(?:{session}){_SPACE}[)）]",
    )
    return f"(?-i:(?<![0-9٠-٩/])(?:{'|'.join(forms)})(?![0-9٠-٩/]))"


def latin_number(number: str, locale: Locale) -> str:
    """The number as the symbols print it: 217 ألف (د-3) → 217A(III), 43/222 A to E → 43/222A-E."""
    letters = dict(_letters(locale))
    one = re.compile("|".join(map(re.escape, letters)))
    latin = re.sub(
        _part_pattern(locale), lambda found: "-".join(letters[form] for form in one.findall(found.group())), number
    )
    latin = re.sub(r"\s", "", latin_digits(latin).translate(_BRACKETS))
    regular, special, emergency = locale.citations.sessions
    for mark, sign in ((emergency, "ES-"), (special, "S-"), (regular, "")):
        latin = latin.replace(mark, sign) if mark else latin
    return _ARABIC_SESSION.sub(lambda found: (found["mark"] or "") + _roman(int(found["n"])), latin)


def latin_digits(value: str) -> str:
    """The value with its digits from 0 to 9: ٥٥/٢٥ → 55/25."""
    return "".join(str(int(one)) if one.isdecimal() else one for one in value)


def _part_pattern(locale: Locale) -> str:
    """A pattern for the letters of parts: A, A-B, A to E, ألف وباء."""
    letter = f"(?:{'|'.join(re.escape(form) for form, _ in _letters(locale))})"
    between = "|".join(re.escape(word) for word in sorted(locale.citations.list, key=len, reverse=True))
    return f"(?<![A-Za-z]){letter}(?:{_SPACE}(?:{between}){_SPACE}{letter})?(?![A-Za-z{locale.letters}])"


def _letters(locale: Locale) -> Iterator[tuple[str, str]]:
    """Each way to write the letter of a part, with the letter: A, and ألف or Cyrillic А."""
    for position, forms in enumerate(locale.citations.parts):
        for form in forms.split("|"):
            yield form, chr(ord("A") + position)


def _loosely(mark: str) -> str:
    """A session mark with spaces anywhere: دإط-10/24 and د إ ط - 10/24."""
    return _SPACE.join(re.escape(character) for character in mark) + _SPACE


def _roman(number: int) -> str:
    roman = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        roman += sign * count
    return roman
