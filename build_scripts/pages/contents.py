"""The contents of the page of a resolution: every paragraph under its part, by its number and its first words.

In: a composed page. Out: what its head line says (which resolution, which status) and its sections in the order of the
page, each with a line for every paragraph or note; None for a page that holds no text of a resolution. A number is the
one that the source prints; a recital, which has none, goes by its place, as in its address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from build_scripts.locales.locale import Locale
from build_scripts.model.inline import plain_text
from build_scripts.model.page import (
    Bar,
    Content,
    Doubt,
    Download,
    External,
    Foreign,
    Heading,
    Legal,
    Link,
    Note,
    Notice,
    Page,
    Words,
)
from build_scripts.model.resolution import Kind, Paragraph

_LISTED = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.WRAP_UP, Kind.NOTE)
_AFTER_NUMBERS = " .．、:：-–—"
_PUNCTUATION = " ,，、;；:：.。؛،"
# What one line of the list holds beside the number; a Chinese character is as wide as two letters.
_MOST_LETTERS = 36
# A figure or a Latin word is not cut in two.
_CHARACTERS = re.compile(r".{0,18}(?![0-9A-Za-z-])", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph. `lang` is set where its words are not in the page's language; `depth` as in `Legal`."""

    address: str
    number: str
    words: str
    lang: str
    depth: int


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the page with the paragraphs below it. `level` is that of the heading."""

    address: str
    title: str
    lang: str
    level: int
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """`name` is what the resolution calls itself ("Resolution 10/4"), `status` a style and `told` the same in words."""

    name: str
    status: str
    told: str
    sections: tuple[Section, ...]


def compose_contents(page: Page, locale: Locale) -> Contents | None:
    """The contents of a page in the language of its reader."""
    notice = next((block for block in page.blocks if isinstance(block, Notice)), None)
    if notice is None or not any(isinstance(block, Legal) for block in page.blocks):
        return None
    heading = next((one for one in page.blocks if isinstance(one, Legal) and one.paragraph.kind is Kind.HEADING), None)
    name = heading.paragraph.text if heading is not None else page.title
    return Contents(name.strip(), notice.style, notice.title, tuple(_sections(page, locale)))


def first_words(text: str, locale: Locale) -> str:
    """The beginning of a paragraph, with a sign that it goes on."""
    text = text.strip()
    if locale.word_space:
        begun = ""
        for word in text.split():
            if begun and len(begun) + len(word) >= _MOST_LETTERS:
                break
            begun = f"{begun} {word}".strip()
    else:
        found = _CHARACTERS.match(text)
        begun = found[0] if found else ""
    return text if begun == text else begun.rstrip(_PUNCTUATION) + "…"


def _sections(page: Page, locale: Locale) -> Iterator[Section]:
    section: Section | None = None
    for block in page.blocks:
        if isinstance(block, Heading) and block.level > 1:
            if section is not None:
                yield section
            section = Section(block.anchor, _title(block.content), block.lang, block.level)
        elif isinstance(block, Legal | Note) and section is not None and block.paragraph.kind in _LISTED:
            foreign = block.lang if block.lang != page.lang else ""
            depth = block.depth if isinstance(block, Legal) else 0
            words = first_words(block.paragraph.text, locale)
            line = Line(block.paragraph.id, _number(block.paragraph), words, foreign, depth)
            section = replace(section, lines=(*section.lines, line))
    if section is not None:
        yield section


def _title(content: Content) -> str:
    """The words of a heading without its links, signs and note marks."""
    words = []
    for one in content:
        match one:
            case Words(text) | Foreign(text, _):
                words.append(text)
            case Link() | External() | Download() | Doubt() | Bar():
                pass
            case _:
                words.append(plain_text((one,)))
    return "".join(words).strip()


def _number(paragraph: Paragraph) -> str:
    if paragraph.kind is Kind.WRAP_UP:
        return ""
    label = paragraph.label.strip()
    own = label if paragraph.kind is Kind.ITEM else label.rstrip(_AFTER_NUMBERS)
    return own or paragraph.id.rsplit("-", 1)[-1]
