"""Everything that the finders look up in one language, compiled once for all paragraphs.

In: a locale, the instruments, the glossary, the short forms that the resolution uses ("the Convention"), and the
metadata of the works. Out: a `Lexicon`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from build_scripts.linkers.documents import collect_documents
from build_scripts.linkers.orders import Orders, compile_orders, separator_pattern
from build_scripts.linkers.qualifiers import Qualifiers, compile_qualifiers
from build_scripts.linkers.ties import Ties, compile_ties
from build_scripts.locales.forms import Forms, compile_forms
from build_scripts.locales.locale import Locale
from build_scripts.model.glossary import Concept
from build_scripts.model.inline import Held, Target
from build_scripts.model.instrument import Instrument
from build_scripts.model.work import Metadata

_SHORT, _HIDDEN = "short", "hidden"


@dataclass(frozen=True, slots=True)
class Named:
    """An instrument that the text calls by a name or by a short form; not `ours` when the short form goes on as the
    name of another one."""

    start: int
    end: int
    instrument: Instrument
    ours: bool = True


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled words of one language.

    `default_treaty` is the one that a bare "article 18" belongs to; `documents` are the resolutions that we hold, by
    their symbols.
    """

    locale: Locale
    instruments: Mapping[str, Instrument]
    default_treaty: str
    names: Forms[tuple[str, str]]
    qualifiers: Qualifiers
    foreign: Forms[str]
    links: Forms[str]
    ibid: Forms[str]
    terms: Forms[str]
    openings: Mapping[str, Forms[str]]
    provisions: Orders
    own_paragraphs: Orders
    resolutions: Orders
    decisions: Orders
    treaty_series: Orders
    separator: str
    ties: Ties
    documents: Mapping[str, Target | Held]

    def named(self, text: str) -> Iterator[Named]:
        """Each name and short form, in order."""
        for start, end, (name, sort) in self.names.find(text):
            if sort == _SHORT:
                # "Европейской конвенции" is no short form: its noun keeps its capital.
                noun = max(text.rfind(sign, start, end) for sign in " \u00a0’'") + 1
                stop = self.qualifiers.end(text, end)
                if not text[max(noun, start)].islower():
                    yield Named(start, stop or end, self.instruments[name], ours=stop is None)
            elif sort != _HIDDEN:
                yield Named(start, end, self.instruments[name])


def compile_lexicon(
    locale: Locale,
    instruments: Mapping[str, Instrument],
    glossary: Mapping[str, Concept],
    short_forms: tuple[str, ...],
    works: Iterable[Metadata] = (),
) -> Lexicon:
    """The lexicon for one language and one set of short forms."""
    words = locale.citations
    terms = ((form, one.id) for one in glossary.values() for form in one.forms.get(locale.tag, ()))
    return Lexicon(
        locale=locale,
        instruments=instruments,
        default_treaty=next((name for name in short_forms if instruments[name].kind == "treaty"), ""),
        names=compile_forms(_names(locale, instruments, short_forms), locale),
        qualifiers=compile_qualifiers(locale),
        foreign=compile_forms(_same(words.foreign), locale),
        links=compile_forms(_same(words.of), locale),
        ibid=compile_forms(_same(words.ibid), locale),
        terms=compile_forms(terms, locale),
        openings={
            position: compile_forms(
                ((one.text, position) for one in locale.phrases if one.position == position), locale
            )
            for position in ("preambular", "operative")
        },
        separator=separator_pattern(locale),
        ties=compile_ties(locale, instruments),
        documents=collect_documents(instruments, works),
        **_orders(locale),
    )


def _orders(locale: Locale) -> dict[str, Orders]:
    """The orders of each kind of reference; a word in the singular may stand for the plural, not the other way."""
    words = locale.citations
    lists = {
        "article": (*words.article, *words.articles),
        "articles": words.articles,
        "paragraph": (*words.paragraph, *words.paragraphs),
        "paragraphs": words.paragraphs,
        "item": (*words.item, *words.items),
        "items": words.items,
        "here": words.here,
        "series": (*words.series, *words.ibid),
        "body": words.body_names,
        "resolution": (*words.resolution, *words.resolutions),
        "resolutions": words.resolutions,
    }
    decisions = {**lists, "resolution": (*words.decision, *words.decisions), "resolutions": words.decisions}
    return {
        "provisions": compile_orders(words.provisions, lists, locale, "article"),
        "own_paragraphs": compile_orders(words.own_paragraph, lists, locale, "here"),
        "resolutions": compile_orders(words.resolution_number, lists, locale, "resolution"),
        "decisions": compile_orders(words.resolution_number, decisions, locale, "resolution"),
        "treaty_series": compile_orders(words.treaty_series, lists, locale, "series"),
    }


def _same(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((word, word) for word in words)


def _names(
    locale: Locale, instruments: Mapping[str, Instrument], short_forms: tuple[str, ...]
) -> list[tuple[str, tuple[str, str]]]:
    """Forms, each with its id and whether it is short. A foreign name hides the name that it contains: 世界卫生大会 is
    not 大会."""
    tag = locale.tag
    entries = [(form, (one.id, "")) for one in instruments.values() for form in one.names.get(tag, ())]
    entries.extend((form, (name, _SHORT)) for name in short_forms for form in instruments[name].short.get(tag, ()))
    ours = [form for form, _ in entries]
    hidden = [name for name in locale.citations.foreign if any(form in name for form in ours)]
    return [*entries, *((name, ("", _HIDDEN)) for name in hidden)]
