"""A page as blocks, before any format: what stands on it and where its links lead.

Paths are language-neutral ("resolutions/ctoc-cop-10-4"), so one link means the same page in every language.
"""

from dataclasses import dataclass

from build_scripts.model.inline import Inline
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
    that it stands in, itself included."""

    paragraph: Paragraph
    lang: str
    place: str
    notice: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote with the ways back to its marks: pairs of an anchor and its name."""

    paragraph: Paragraph
    lang: str
    number: str
    backs: tuple[tuple[str, str], ...]


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


Block = Heading | Passage | Legal | Note | Notice | Bullets | Facts


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
