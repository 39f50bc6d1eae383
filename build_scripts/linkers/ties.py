"""The words that tie the number of a resolution to a body, to a date, and to the numbers before it.

In: a locale, and the instruments, some of which are bodies. Out: `Ties`, compiled once for a language.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.linkers.numbers import number_pattern
from build_scripts.linkers.orders import alternatives, around_pattern, separator_pattern
from build_scripts.locales.forms import Forms, compile_forms
from build_scripts.locales.locale import Locale
from build_scripts.model.instrument import Instrument


@dataclass(frozen=True, slots=True)
class Ties:
    """`bodies` are the names of bodies with their codes; `its` are the words that mean the body that speaks; `dated`
    is a date that ends right before a citation, `dating` one right after it; `plural` are the words that begin a list
    of resolutions, and `continued` is a further `number` of it: after a comma or "and", and before its date."""

    bodies: Forms[str]
    its: re.Pattern[str]
    dated: re.Pattern[str]
    dating: re.Pattern[str]
    plural: re.Pattern[str]
    continued: re.Pattern[str]


def compile_ties(locale: Locale, instruments: Mapping[str, Instrument]) -> Ties:
    """The ties of a language."""
    words = locale.citations
    left, right = (f"(?<![{locale.letters}])", f"(?![{locale.letters}])") if locale.letters else ("", "")
    date = around_pattern(("{date}",), locale)
    dating = around_pattern(tuple(one for one in words.after_number if "{body}" not in one), locale)
    dates = around_pattern(tuple(one for one in words.after_number if "{date}" in one), locale)
    number = f"{separator_pattern(locale)}(?P<number>{number_pattern(locale)})"
    return Ties(
        bodies=compile_forms(_bodies(locale, instruments), locale),
        its=re.compile(f"{left}{alternatives(words.its, locale)}{right}", re.IGNORECASE),
        dated=re.compile(rf"[ \u00a0]*(?:{date})?\Z", re.IGNORECASE),
        dating=re.compile(f"(?:{dating})?", re.IGNORECASE),
        plural=re.compile(alternatives(words.resolutions, locale), re.IGNORECASE),
        continued=re.compile(f"{number}(?={dates})", re.IGNORECASE),
    )


def _bodies(locale: Locale, instruments: Mapping[str, Instrument]) -> Iterator[tuple[str, str]]:
    for body, forms in locale.citations.bodies.items():
        yield from ((form, body) for form in forms)
    for one in instruments.values():
        if one.kind == "body":
            yield from ((form, one.id) for form in one.names.get(locale.tag, ()))
