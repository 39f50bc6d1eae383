"""What the concordance looks up in one language, compiled once for all paragraphs.

In: a locale. Out: a `Grammar`: the words for twenty to ninety, the pattern of dates, the drafting phrases by position,
and the acronyms that the language writes in its own way.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from build_scripts.locales.forms import Forms, compile_forms
from build_scripts.locales.locale import Locale, Phrase
from build_scripts.model.resolution import Kind, Paragraph

OPENINGS = {Kind.PREAMBULAR: "preambular", Kind.OPERATIVE: "operative"}
"""Where the phrases stand that open a paragraph."""
POSITIONS = ("preambular", "operative", "embedded")
_ORDINAL = r"(?:[^\W\d_]{1,2}|º|°)?"
_DAY = "[0-9]{1,2}"


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language. `months` are the numbers of all names of months; `keys` are the acronyms by each way in which the
    language writes one, which is group 1 of `acronyms`."""

    locale: Locale
    tens: Forms[str]
    dates: re.Pattern[str]
    months: Mapping[str, int]
    phrases: Mapping[str, Forms[Phrase]]
    acronyms: re.Pattern[str]
    keys: Mapping[str, str]


def compile_grammar(locale: Locale) -> Grammar:
    """The grammar of a language."""
    figures = locale.figures
    months = {tight(one): number for number, name in enumerate(locale.months, 1) for one in (name, *name.split("/"))}
    keys = {form: key for key, forms in figures.acronyms.items() for form in forms}
    return Grammar(
        locale=locale,
        tens=compile_forms(((form, value) for value, forms in figures.tens.items() for form in forms), locale),
        dates=_date_pattern(locale, months),
        months=months,
        phrases={
            position: compile_forms(((one.text, one) for one in locale.phrases if one.position == position), locale)
            for position in POSITIONS
        },
        acronyms=_acronym_pattern(locale, keys),
        keys=keys,
    )


def acts_of(paragraph: Paragraph, grammar: Grammar) -> tuple[str, ...]:
    """What the phrase that opens a paragraph may do; nothing where none is known."""
    position = OPENINGS.get(paragraph.kind)
    found = grammar.phrases[position].match(paragraph.text) if position else None
    return found[1].acts if found else ()


def tight(name: str) -> str:
    """The name of a month without the spaces that may stand around its stroke."""
    return re.sub(r"\s?/\s?", "/", name)


def _acronym_pattern(locale: Locale, keys: Mapping[str, str]) -> re.Pattern[str]:
    """What finds a known acronym. Case matters, unlike in the forms of terms: WHO is not `who`."""
    ways = "|".join(re.escape(way) for way in sorted(keys, key=len, reverse=True))
    left, right = (f"(?<![{locale.letters}])", f"(?![{locale.letters}])") if locale.letters else ("", "")
    return re.compile(f"{left}(?:{locale.word_prefixes})?({ways}){right}")


def _date_pattern(locale: Locale, months: Mapping[str, int]) -> re.Pattern[str]:
    """What finds a date in the order of the locale: the days first, or the year first. A day or a year may be left out,
    and two days may be joined to a stretch."""
    form = locale.date
    joined = "|".join(re.escape(word) for word in locale.figures.to)
    literals = [words for words, _, _, _ in Formatter().parse(form)]
    if form.startswith("{year}"):
        year, month, day = (re.escape(words) for words in literals[1:4])
        stretch = rf"(?:(?:{joined})(?P<last>{_DAY}){day})?"
        return re.compile(
            rf"(?:(?<![0-9])(?P<year>[0-9]{{4}}){year})?(?<![0-9])(?P<month>{_DAY}){month}"
            rf"(?:(?P<day>{_DAY}){day}{stretch})?"
        )
    names = "|".join(re.escape(one).replace("/", r"\s?/\s?") for one in sorted(months, key=len, reverse=True))
    to_month, to_year = (re.escape(words.strip()) for words in literals[1:3])
    days = rf"(?<![0-9/])(?:(?P<first>{_DAY}){_ORDINAL}\s?(?:{joined})\s?)?(?<![0-9/])(?P<day>{_DAY}){_ORDINAL}"
    return re.compile(
        rf"(?:{days}\s(?:{to_month}\s)?)?(?<![^\W\d_])(?P<month>{names})(?![^\W\d_])"
        rf"(?:,?\s(?:{to_year}\s)?(?P<year>[0-9]{{4}})(?![0-9]))?"
    )
