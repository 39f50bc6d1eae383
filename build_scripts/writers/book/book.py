"""A book before it is packed: its chapters as XHTML, what it says of itself, and the pages of its source."""

from dataclasses import dataclass

from build_scripts.locales.locale import Locale


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents. `lang` is set where its words are not in the language of the book."""

    words: str
    anchor: str
    level: int
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A file of the book: `body` is the XHTML inside its body, `kind` the type that EPUB knows it by."""

    name: str
    kind: str
    title: str
    body: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page of the source document, counted from its first, and where it begins; `told` is what the list of pages
    calls it."""

    number: int
    chapter: str
    told: str

    @property
    def anchor(self) -> str:
        """Its address in its chapter."""
        return f"page-{self.number}"


@dataclass(frozen=True, slots=True)
class About:
    """What a book says of itself to programs. `languages` are those of its texts, that of its readers first; `document`
    and `address` are those of the official document, `pages_of` is what the pages are of; `date` is that of the
    resolution, "" where no source states it; `modified` is the newest date of the sources."""

    title: str
    languages: tuple[str, ...]
    creator: str
    document: str
    address: str
    date: str
    modified: str
    status: str
    description: str
    rights: str
    summary: str
    pages_of: str


@dataclass(frozen=True, slots=True)
class Book:
    """One book. `path` is where the site has it, `form` its kind (model/books.py), `locale` that of its readers."""

    path: str
    form: str
    locale: Locale
    about: About
    chapters: tuple[Chapter, ...]
    pages: tuple[SourcePage, ...]
