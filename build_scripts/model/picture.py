"""Pictures as data, before any drawing: marks, what they are called, where they lead, and the same as a table.

Nothing here knows a place on a page or a colour; `writers/picture` draws.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """Words that lead somewhere: to an anchor on a page of the site, or to a `url` out of it; to neither where both are
    "". `lang` is the language of the words, "" for the page's own; `title` is the full name of where they lead."""

    words: str
    path: str = ""
    anchor: str = ""
    url: str = ""
    lang: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """One end of lines, or a head over several that has none of its own. `below` is one that stands under the node
    before it, as an article under its treaty."""

    way: Way
    head: bool = False
    below: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Two rows of nodes, and the lines between them: pairs of a place among the first and one among the second."""

    begin: tuple[Node, ...]
    end: tuple[Node, ...]
    pairs: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Verb:
    """What is asked of one addressee in one way. `verbs` are the phrases of the text shown, `official` those of the
    official one where that is another; each mark is a paragraph."""

    verbs: tuple[Way, ...]
    official: tuple[Way, ...]
    marks: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Asks:
    """Addressees in the order of the text, each with what is asked of it."""

    rows: tuple[tuple[str, tuple[Verb, ...]], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A length. `words` stand in it; a bar without a way out of `depth` 0 may be a head, whose length is the sum."""

    way: Way
    words: Way
    length: int
    depth: int = 0
    head: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Lengths below each other, on one scale."""

    bars: tuple[Bar, ...]


Drawing = Lines | Asks | Bars


@dataclass(frozen=True, slots=True)
class Table:
    """The same data to read or to be read out. A cell is a row of ways."""

    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[Way, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing under the heading at `anchor`, whose words are `title`; `told` says what it shows, `summary` opens the
    table."""

    anchor: str
    title: str
    told: str
    summary: str
    drawing: Drawing
    table: Table
