"""A page as blocks, before any format: what stands on it and where its links lead.

Paths are language-neutral ("resolutions/ctoc-cop-10-4"), so one link means the same page in every language.
"""

from dataclasses import dataclass

from build_scripts.model.inline import Inline
from build_scripts.model.picture import Picture
from build_scripts.model.resolution import Paragraph


@dataclass(frozen=True, slots=True)
class Words:
    """Words of our own in the page's language."""

    text: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words in another language than the page's, or in no language that turns around (symbols)."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside the site. `lang` is the language of the page that it leads to, "" for the reader's own."""

    content: tuple["PageInline", ...]
    path: str
    anchor: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class External:
    """A link out of the site."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Download:
    """A link to a file of the site, by its path below the root, which is saved under a name."""

    text: str
    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """The quiet sign after a fact that nobody has verified. `title` says so in words."""

    title: str


@dataclass(frozen=True, slots=True)
class Bar:
    """Shares of a whole at a glance: pairs of a style and a count. `title` says the same in words."""

    parts: tuple[tuple[str, int], ...]
    title: str


PageInline = Words | Foreign | Link | External | Download | Doubt | Bar | Inline
Content = tuple[PageInline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with an explicit address. `lang` is set when its words are not in the page's language."""

    level: int
    content: Content
    anchor: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of our own. `style` names what it is for the style sheet."""

    content: Content
    style: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Legal:
    """A paragraph of a resolution, words unchanged. `place` names it for its permanent link; `depth` counts the items
    that it stands in, itself included; `cite` is the path of the page that says how to cite it, "" for none."""

    paragraph: Paragraph
    lang: str
    place: str
    notice: str = ""
    depth: int = 0
    cite: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote with the ways back to its marks: pairs of an anchor and its name. `cite` is as in `Legal`."""

    paragraph: Paragraph
    lang: str
    number: str
    backs: tuple[tuple[str, str], ...]
    cite: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """What the reader must know first. `style` is the status that it speaks of."""

    style: str
    title: str
    content: Content


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order."""

    items: tuple[Content, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a name and what is known."""

    rows: tuple[tuple[str, Content], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A piece of a program, line by line. `language` is that of the program."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """A language of a parallel page. `status` is a style and `told` the same in words; a language that is not `held`
    has no column. `notice` is what the reader must know first."""

    lang: str
    name: str
    status: str
    told: str
    notice: str
    held: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """What a language has at a place: a label as printed, and words. `told` says in the reader's language why there
    are none."""

    label: str = ""
    content: Content = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A place in all columns that are written into the page. It carries the address, the cells have none; `name` is
    what the place is called, `title` that of its permanent link, `style` what it is. `back` is the address of the row
    whose mark leads to a note, `back_title` the name of that way."""

    anchor: str
    name: str
    title: str
    style: str
    depth: int
    cells: tuple[Cell, ...]
    back: str = ""
    back_title: str = ""


@dataclass(frozen=True, slots=True)
class Parallel:
    """A text in several languages, row by row. `path` is the page of the text alone, `shown` are the languages of the
    cells; `says` are the words of the controls by their keys, placeholders and all."""

    path: str
    columns: tuple[Column, ...]
    shown: tuple[str, ...]
    rows: tuple[Row, ...]
    says: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A resolution in a catalogue. `about` stands below its title; `texts` are the ways to its languages by status,
    under what that status is called. `body` and `year` are what it is chosen by, "" where unknown, and `statuses`
    pairs of a language and the status of the text in it."""

    anchor: str
    title: Content
    about: Content
    texts: tuple[tuple[str, Content], ...]
    body: str
    year: str
    statuses: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A question by which a catalogue is narrowed: its key, its name, and pairs of a value and what it is called."""

    key: str
    name: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Resolutions to choose from, under headings of a level. Without `choices` there is too little to choose from;
    `rest` leads to the whole list where this is only its beginning, and `older` are the addresses of those that are not
    shown here any more: they stay, and lead to it. `says` are the words of the controls by key."""

    level: int
    entries: tuple[Listed, ...]
    choices: tuple[Choice, ...]
    says: tuple[tuple[str, str], ...]
    rest: Link | None = None
    older: tuple[str, ...] = ()


Block = Heading | Passage | Legal | Note | Notice | Bullets | Facts | Parallel | Code | Catalogue | Picture


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language. `path` is "" for the home page."""

    path: str
    lang: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def file(self) -> str:
        """Its place below docs/."""
        return "/".join(part for part in (self.lang, self.path, "index.md") if part)
