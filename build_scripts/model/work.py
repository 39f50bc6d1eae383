"""The resolution as such, with all its expressions, and everything that stands beside it in the sources."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from build_scripts.diagnostics import Where
from build_scripts.model.fact import Fact, Names
from build_scripts.model.glossary import Concept
from build_scripts.model.instrument import Instrument
from build_scripts.model.resolution import Resolution, fill_untranslated
from build_scripts.model.translation import State, states
from build_scripts.model.waiver import Waiver


class Status(Enum):
    """What a text in a language is (design: official, unofficial, machine, missing)."""

    OFFICIAL = "official"
    UNOFFICIAL = "unofficial"
    MACHINE = "machine"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Review:
    """That a second reader compared a translation with the official text, sentence by sentence; `record` is the file,
    below the folder of the resolution, that says what was changed and what is left open."""

    date: str
    reader: str
    record: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """The file that a text was taken from: the name and the SHA-256 that it had when it was received. `file` is its
    copy below the folder of the resolution, "" where the text was that file itself; `unplaced` is what the file holds
    and the text does not."""

    name: str
    sha256: str
    file: str = ""
    unplaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """What `resolution.yml` says of the text in one language."""

    lang: str
    status: Status
    where: Where
    review: Review | None = None
    responsible: str = ""
    received: Provenance | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What `resolution.yml` says of the work. A fact that nobody states is None."""

    slug: str
    body: Names
    number: str
    where: Where
    versions: Mapping[str, Version]
    symbol: Fact | None = None
    session: Fact | None = None
    session_dates: Fact | None = None
    adopted: Fact | None = None
    published_in: Fact | None = None
    section: Fact | None = None
    links: Names = field(default_factory=dict)
    short_forms: tuple[str, ...] = ()

    @property
    def official_lang(self) -> str:
        """The first language whose text is official."""
        return next(
            (lang for lang, version in self.versions.items() if version.status is Status.OFFICIAL),
            next(iter(self.versions), ""),
        )


@dataclass(frozen=True, slots=True)
class Work:
    """A resolution in all the languages that we hold. `made_from` records by language and address the fingerprint of
    the official paragraph behind each translated one; `waivers` are the findings that its editors leave as they are."""

    metadata: Metadata
    expressions: Mapping[str, Resolution]
    made_from: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()

    @property
    def slug(self) -> str:
        """Its address: the name of its folder."""
        return self.metadata.slug

    @property
    def official(self) -> Resolution:
        """The expression that every other one is compared with."""
        return self.expressions[self.metadata.official_lang]

    def status_in(self, lang: str) -> Status:
        """What the text in a language is; missing when there is none."""
        version = self.metadata.versions.get(lang)
        return version.status if version is not None and lang in self.expressions else Status.MISSING

    @property
    def translations(self) -> tuple[str, ...]:
        """The languages whose text is a translation of the official one; a text that the UN published is none."""
        return tuple(lang for lang in self.expressions if self.status_in(lang) in (Status.UNOFFICIAL, Status.MACHINE))

    def states_in(self, lang: str) -> dict[str, State]:
        """How each paragraph of a translation stands to the official one, by address; empty for any other text."""
        if lang not in self.translations:
            return {}
        return states(self.expressions[lang], self.official, self.made_from.get(lang, {}))

    def shown_in(self, lang: str) -> Resolution:
        """The text to show a reader of a language: theirs, with the official words where it has none yet, or else the
        official one."""
        text = self.expressions.get(lang)
        return self.official if text is None else fill_untranslated(text, self.official)

    def title_in(self, lang: str) -> tuple[str, str]:
        """The title that a reader of a language sees, and its language; the number where there is no title."""
        text = self.shown_in(lang)
        if text.title is None:
            return self.metadata.number, lang
        return text.title.text, text.title.lang or text.lang


@dataclass(frozen=True, slots=True)
class Sample:
    """A piece of a program in a page that people write. `language` is that of the program: python, sh."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page that people write. `anchor` and `title` are "" for what stands before the first heading."""

    anchor: str
    title: str
    paragraphs: tuple[str | Sample, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """A page that people write: its title and its sections, in plain words."""

    name: str
    lang: str
    title: str
    sections: tuple[Section, ...]
    where: Where

    def anchors(self) -> tuple[str, ...]:
        """The addresses of its headings."""
        return tuple(section.anchor for section in self.sections if section.anchor)

    def samples(self) -> tuple[Sample, ...]:
        """The pieces of programs in it."""
        return tuple(one for section in self.sections for one in section.paragraphs if isinstance(one, Sample))


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that the sources hold. `addresses` are the lines of the list of published ones."""

    works: tuple[Work, ...]
    instruments: Mapping[str, Instrument]
    glossary: Mapping[str, Concept]
    prose: Mapping[tuple[str, str], Prose]
    addresses: tuple[str, ...] = ()
