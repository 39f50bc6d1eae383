"""What travels to translators and back, before any format: one unit for each paragraph of a language.

A unit is the same in every format: its address, the official words, the translated ones, the state, and a stamp: the
fingerprints of both as they were at export, by which an import knows whether either has changed in the meantime.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.diagnostics import Where
from build_scripts.model.translation import State, fingerprint, marked_words, translatable
from build_scripts.model.work import Work


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph in one language. Both texts are marked words; `words` is "" where nothing is translated yet."""

    anchor: str
    lang: str
    official: str
    words: str
    state: State
    stamp: str
    where: Where


@dataclass(frozen=True, slots=True)
class Delivery:
    """A file that came back: the resolution that it says it is of, the language of the official words in it, and for
    each language that it holds the units in the order of the file."""

    slug: str
    official_lang: str
    units: Mapping[str, tuple[Unit, ...]]
    where: Where


@dataclass(frozen=True, slots=True)
class TermSection:
    """What a term base says of a concept in a language."""

    concept: str
    lang: str
    name: str
    definition: str
    where: Where


@dataclass(frozen=True, slots=True)
class GlossaryDelivery:
    """A glossary that came back, with the stamp of each language as it was at export."""

    stamps: Mapping[str, str]
    sections: tuple[TermSection, ...]
    where: Where


def units_of(work: Work, lang: str) -> Iterator[Unit]:
    """The units of a translation, in the order of the official text."""
    text = work.expressions[lang]
    ours = {one.id: marked_words(one.content) for one in text.paragraphs()}
    official = translatable(work.official)
    for anchor, state in work.states_in(lang).items():
        stamp = stamp_of(official[anchor], ours[anchor])
        yield Unit(anchor, lang, official[anchor], ours[anchor], state, stamp, Where(text.file, 1, 1, anchor))


def stamp_of(official: str, words: str) -> str:
    """Both fingerprints; the second is `0` where nothing is translated."""
    return f"{fingerprint(official)}.{fingerprint(words) if words else '0'}"


PO_RESOLUTION, PO_OFFICIAL, PO_STAMP = "X-Resolution", "X-Official-Language", "stamp: "
"""The headers of a PO file that say what it translates, and how the comment of an entry begins."""

XLIFF_STATES = {
    State.TRANSLATED: "translated",
    State.STALE: "needs-review-translation",
    State.UNRECORDED: "needs-review-translation",
    State.UNTRANSLATED: "needs-translation",
}

KIT = "kit/"
GLOSSARY = f"{KIT}glossary.tbx"
SUFFIXES = {"tmx": ".tmx", "tbx": ".tbx", "po": ".po", "xliff": ".xlf", "csv": ".csv"}
"""The formats of an exchange, each with the suffix of its files."""


def kit_path(slug: str, form: str, lang: str = "") -> str:
    """Where the site has a file of the kit. TMX and TBX hold all languages, every other file one."""
    return GLOSSARY if form == "tbx" else f"{KIT}{slug}/{slug}{f'.{lang}' if lang else ''}{SUFFIXES[form]}"
