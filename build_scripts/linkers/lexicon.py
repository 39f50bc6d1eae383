"""Everything that the finders look up in one language, compiled once for all paragraphs.

In: a locale, the instruments, the glossary, and the short forms that the resolution uses ("the Convention").
Out: a `Lexicon`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.linkers.forms import Forms, compile_forms
from build_scripts.linkers.orders import Orders, compile_orders
from build_scripts.locales.locale import Locale
from build_scripts.model.glossary import Concept
from build_scripts.model.instrument import Instrument


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled words of one language. `default_treaty` is the one that a bare "article 18" belongs to."""

    locale: Locale
    instruments: Mapping[str, Instrument]
    default_treaty: str
    names: Forms
    foreign: Forms
    links: Forms
    terms: Forms
    openings: Mapping[str, Forms]
    provisions: Orders
    resolutions: Orders
    treaty_series: Orders
    numbers: Mapping[str, str]


def compile_lexicon(
    locale: Locale,
    instruments: Mapping[str, Instrument],
    glossary: Mapping[str, Concept],
    short_forms: tuple[str, ...],
) -> Lexicon:
    """The lexicon for one language and one set of short forms."""
    words = locale.citations
    lists = {
        "article": (*words.article, *words.articles),
        "paragraph": words.paragraph,
        "item": words.item,
        "resolution": (*words.resolution, *words.resolutions),
    }
    return Lexicon(
        locale=locale,
        instruments=instruments,
        default_treaty=next((name for name in short_forms if instruments[name].kind == "treaty"), ""),
        names=compile_forms(_names(locale.tag, instruments, short_forms), locale),
        foreign=compile_forms(((form, form) for form in words.foreign), locale),
        links=compile_forms(((form, form) for form in words.of), locale),
        terms=compile_forms(
            ((form, one.id) for one in glossary.values() for form in one.forms.get(locale.tag, ())), locale
        ),
        openings={
            position: compile_forms(
                ((one.text, position) for one in locale.phrases if one.position == position), locale
            )
            for position in ("preambular", "operative")
        },
        provisions=compile_orders(words.provisions, lists, locale),
        resolutions=compile_orders(words.resolution_number, lists, locale),
        treaty_series=compile_orders(words.treaty_series, lists, locale),
        numbers=_resolution_numbers(instruments),
    )


def _names(tag: str, instruments: Mapping[str, Instrument], short_forms: tuple[str, ...]) -> list[tuple[str, str]]:
    entries = [(form, one.id) for one in instruments.values() for form in one.names.get(tag, ())]
    for name in short_forms:
        entries.extend((form, name) for form in instruments[name].short.get(tag, ()))
    return entries


def _resolution_numbers(instruments: Mapping[str, Instrument]) -> dict[str, str]:
    """55/25 → a-res-55-25. A number that two bodies have used points nowhere."""
    found: dict[str, str] = {}
    for one in instruments.values():
        if one.kind == "resolution" and one.symbol is not None:
            number = "/".join(one.symbol.text.split("/")[2:])
            found[number] = "" if number in found else one.id
    return {number: name for number, name in found.items() if name}
