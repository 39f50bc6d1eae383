"""Everything that the finders look up in one language, compiled once for all paragraphs.

In: a locale, the instruments, the glossary, and the short forms that the resolution uses ("the Convention").
Out: a `Lexicon`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.linkers.forms import Forms, compile_forms
from build_scripts.linkers.orders import Orders, compile_orders
from build_scripts.locales.locale import Locale
from build_scripts.model.glossary import Concept
from build_scripts.model.instrument import Instrument


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled words of one language.

    `default_treaty` is the one that a bare "article 18" belongs to; `numbers` are the resolutions that we hold.
    """

    locale: Locale
    instruments: Mapping[str, Instrument]
    default_treaty: str
    names: Forms[str]
    foreign: Forms[str]
    links: Forms[str]
    terms: Forms[str]
    openings: Mapping[str, Forms[str]]
    provisions: Orders
    resolutions: Orders
    treaty_series: Orders
    separator: str
    numbers: Mapping[str, str]

    def named(self, text: str) -> Iterator[tuple[int, int, Instrument]]:
        """Each instrument that the text calls by a name or by a short form, in order: start, end, instrument."""
        for start, end, name in self.names.find(text):
            if name:
                yield start, end, self.instruments[name]


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
        names=compile_forms(_names(locale, instruments, short_forms), locale),
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
        separator=_separator(words.list),
        numbers=_resolution_numbers(instruments),
    )


def _names(
    locale: Locale, instruments: Mapping[str, Instrument], short_forms: tuple[str, ...]
) -> list[tuple[str, str]]:
    """Forms and ids. Names of instruments that we do not hold stand for "", so that they hide what they contain:
    "the Convention on the Rights of the Child" is not the Convention."""
    tag, foreign = locale.tag, locale.citations.foreign
    entries = [(form, one.id) for one in instruments.values() for form in one.names.get(tag, ())]
    short = [(form, name) for name in short_forms for form in instruments[name].short.get(tag, ())]
    hidden = list(foreign)
    for form, _ in short:
        begins = max(form.rfind(" "), form.rfind("’")) + 1
        article, head = form[:begins], form[begins:].casefold()
        hidden.extend(article + name for name in foreign if article and name.casefold().startswith(head))
    return [*entries, *short, *((name, "") for name in hidden)]


def _separator(words: tuple[str, ...]) -> str:
    """A pattern for what may stand between the numbers of a list."""
    longest_first = sorted(words, key=len, reverse=True)
    return rf"[ \u00a0]*(?:{'|'.join(re.escape(word) for word in longest_first)})[ \u00a0]*"


def _resolution_numbers(instruments: Mapping[str, Instrument]) -> dict[str, str]:
    """55/25 → a-res-55-25. A number that two bodies have used points nowhere."""
    found: dict[str, str] = {}
    for one in instruments.values():
        if one.kind == "resolution" and one.symbol is not None:
            number = "/".join(one.symbol.text.split("/")[2:])
            found[number] = "" if number in found else one.id
    return {number: name for number, name in found.items() if name}
