"""A page as its reader meets it, before any format: headings, links, facts and passages in words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple, assert_never

from build_scripts.locales.locale import read_locales
from build_scripts.model.citations import collect_citations
from build_scripts.model.inline import (
    AnyTarget,
    Emphasis,
    Held,
    Missing,
    NoteMark,
    Official,
    Own,
    PageBreak,
    Reference,
    Target,
    TermUse,
    Text,
)
from build_scripts.model.page import (
    Bar,
    Block,
    Bullets,
    Doubt,
    Download,
    External,
    Facts,
    Foreign,
    Heading,
    Legal,
    Link,
    Note,
    Notice,
    Page,
    PageInline,
    Parallel,
    Passage,
    Words,
)
from build_scripts.model.picture import Asks, Bars, Lines, Picture
from build_scripts.model.picture import Way as Mark
from build_scripts.model.resolution import Resolution
from build_scripts.model.work import Corpus, Metadata
from build_scripts.pages import PAGES
from build_scripts.pages.setting import compose_setting


class Way(NamedTuple):
    """A link: its words, where it leads, and the language of that page ("" for the reader's own)."""

    words: str
    to: str
    lang: str = ""


def compose(corpus: Corpus, lang: str) -> dict[str, Page]:
    """Every page of a language by its path."""
    locales, _ = read_locales()
    setting = compose_setting(corpus, locales[lang], locales, collect_citations(corpus.works, lang))
    return {page.path: page for make in PAGES for page in make(setting)}


def with_text(corpus: Corpus, lang: str, text: Resolution | None, metadata: Metadata) -> Corpus:
    """The corpus with another text in a language, or with none."""
    (work,) = corpus.works
    others = {tag: one for tag, one in work.expressions.items() if tag != lang}
    expressions = others if text is None else {**others, lang: text}
    return replace(corpus, works=(replace(work, metadata=metadata, expressions=expressions),))


def words(content: Iterable[PageInline]) -> str:
    """What a row of inlines says; ° where a fact is doubted."""
    return "".join(_words(one) for one in content)


def headings(page: Page) -> list[str]:
    """`## Words #anchor` for each heading."""
    found = (one for one in page.blocks if isinstance(one, Heading))
    return [f"{'#' * one.level} {words(one.content)} #{one.anchor}" for one in found]


def under(page: Page, anchor: str) -> list[Block]:
    """The blocks between a heading and the next one."""
    start = next(place for place, one in enumerate(page.blocks) if isinstance(one, Heading) and one.anchor == anchor)
    rest = page.blocks[start + 1 :]
    end = next((place for place, one in enumerate(rest) if isinstance(one, Heading)), len(rest))
    return list(rest[:end])


def facts(blocks: Iterable[Block]) -> dict[str, str]:
    """The names and values of every list of facts."""
    return {name: words(value) for one in blocks if isinstance(one, Facts) for name, value in one.rows}


def ways(blocks: Iterable[Block]) -> list[Way]:
    """Every link inside the site, in reading order."""
    return [way for block in blocks for row in _rows(block) for one in row for way in _ways(one)]


def outward(blocks: Iterable[Block]) -> list[str]:
    """The address of every link out of the site."""
    return [one.url for block in blocks for row in _rows(block) for one in row if isinstance(one, External)]


def _rows(block: Block) -> Iterator[Iterable[PageInline]]:
    match block:
        case Heading(content=content) | Passage(content=content) | Notice(content=content):
            yield content
        case Legal(paragraph=paragraph) | Note(paragraph=paragraph):
            yield paragraph.content
        case Bullets(items):
            yield from items
        case Facts(rows):
            yield from (value for _, value in rows)
        case Parallel(rows=lines):
            yield from (cell.content for line in lines for cell in line.cells)
        case Picture():
            yield (_inline(one) for one in (*marks(block), *cells(block)))
        case _:
            assert_never(block)


def marks(picture: Picture) -> list[Mark]:
    """Everything in the drawing of a picture that has words, in reading order."""
    match picture.drawing:
        case Lines(begin, end):
            return [node.way for node in (*begin, *end)]
        case Asks(rows):
            verbs = [verb for _, below in rows for verb in below]
            return [way for verb in verbs for way in (*verb.verbs, *verb.official, *verb.marks)]
        case Bars(bars):
            return [way for bar in bars for way in (bar.way, bar.words)]
        case _:
            assert_never(picture.drawing)


def cells(picture: Picture) -> list[Mark]:
    """Everything in the table of a picture."""
    return [way for row in picture.table.rows for cell in row for way in cell]


def _inline(mark: Mark) -> PageInline:
    if mark.path:
        return Link((Words(mark.words),), mark.path, mark.anchor)
    return External(mark.words, mark.url) if mark.url else Words(mark.words)


def _ways(inline: PageInline) -> Iterator[Way]:
    match inline:
        case Link(content, path, anchor, lang):
            yield Way(words(content), f"/{path}/".replace("//", "/") + (f"#{anchor}" if anchor else ""), lang)
        case Reference(content, target):
            yield from (Way(words(content), to) for to in _inside(target))
        case TermUse(content, concept):
            yield Way(words(content), f"/glossary/#{concept}")
        case Emphasis(content):
            for one in content:
                yield from _ways(one)
        case Doubt():
            yield Way("°", "/about/#unverified")
        case Words() | Foreign() | External() | Download() | Bar() | Text() | NoteMark() | PageBreak():
            pass
        case _:
            assert_never(inline)


def _inside(target: AnyTarget) -> Iterator[str]:
    """Where a reference leads inside the site."""
    match target:
        case Target(instrument, anchor):
            yield f"/instruments/{instrument}/" + (f"#{anchor}" if anchor else "")
        case Held(slug):
            yield f"/resolutions/{slug}/"
        case Own(anchor):
            yield f"#{anchor}"
        case Official() | Missing():
            pass
        case _:
            assert_never(target)


def _words(inline: PageInline) -> str:
    match inline:
        case Words(text) | Foreign(text) | External(text) | Download(text) | Text(text):
            return text
        case Link(content) | Reference(content) | TermUse(content) | Emphasis(content):
            return words(content)
        case Doubt():
            return "°"
        case Bar(title=title):
            return f"[{title}]"
        case NoteMark() | PageBreak():
            return ""
        case _:
            assert_never(inline)
