"""The text of a work in one language, as chapters of a book.

In: the blocks that the page of the resolution is made of. Out: the same words in the same order, cut into chapters; the
notes at the end of the chapter that marks them, or, in print, where they are marked.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from build_scripts.model.page import Block, Content, Heading, Legal, Link, Note, Passage, Words
from build_scripts.model.resolution import Kind, Resolution
from build_scripts.pages.setting import Setting
from build_scripts.writers.book.book import Chapter, Entry, SourcePage
from build_scripts.writers.book.inlines import Inlines, page_break, said
from build_scripts.writers.book.markup import element, languages, text
from build_scripts.writers.book.places import TEXT, chapters_of, find_homes, find_pages, list_pages

_STYLES = {Kind.PREAMBULAR: "pp", Kind.OPERATIVE: "op"}
_OURS = ("preamble", "operative-part", "notes")
_DEEPEST = 6
FOOTNOTE = {"epub_type": "footnote", "role": "doc-footnote", "class_": "note"}


@dataclass(frozen=True, slots=True)
class Single:
    """Writes the chapters of a text from its blocks."""

    setting: Setting
    resolution: Resolution
    blocks: tuple[Block, ...]
    printed: bool = False

    def chapters(self) -> Iterator[Chapter]:
        """The chapters in reading order."""
        homes = self.homes()
        pages = self.pages()
        feet = self._feet(homes) if self.printed else {}
        for name in chapters_of(homes):
            inlines = Inlines(self.setting, name, homes, feet, pages, self.printed)
            shown = tuple(self._chapter(name, homes, feet))
            first = [page_break(page) for page in list_pages(pages) if page.number == 1 and name == TEXT]
            parts = [*([] if self.printed else first), *(self._block(one, inlines) for one in shown)]
            entries = tuple(self._entries(shown))
            title = entries[0].words if entries else self.setting.say("resolution")
            yield Chapter(name, "bodymatter", title, "\n".join(parts), entries)

    def homes(self) -> dict[str, str]:
        """The chapter of each address."""
        return find_homes((one for one in map(_anchor, self.blocks) if one != "notes"), (self.resolution,))

    def pages(self) -> dict[str, tuple[SourcePage, ...]]:
        """The pages of the source that begin inside each paragraph."""
        return find_pages(self.setting, self.resolution, self.homes())

    def _feet(self, homes: Mapping[str, str]) -> dict[str, str]:
        """The notes that are marked in the text, by number, with what is told below them."""
        marked = {mark.number for one, mark in self.resolution.note_marks() if one.kind is not Kind.NOTE}
        inlines = Inlines(self.setting, TEXT, homes, printed=True)
        feet: dict[str, str] = {}
        number = ""
        for block in self.blocks:
            if isinstance(block, Note) and block.number in marked:
                number = block.number
                own = languages(self.setting.locales[block.lang], self.setting.locale.tag)
                feet[number] = element("span", inlines.row(block.paragraph.content, block.lang), **own)
            elif isinstance(block, Passage) and number:
                feet[number] += f" {element('small', inlines.row(own_words(block.content)))}"
            else:
                number = ""
        return feet

    def _chapter(self, name: str, homes: Mapping[str, str], feet: Mapping[str, str]) -> Iterator[Block]:
        """The blocks of a chapter: its paragraphs, then its notes under their heading, without those that are printed
        elsewhere. A passage goes with the block before it."""
        home = TEXT
        notes: list[Block] = []
        last: Block | None = None
        for block in self.blocks:
            home = homes.get(_anchor(block), home)
            last = last if isinstance(block, Passage) else block
            if home != name or _anchor(block) == "notes":
                continue
            if not isinstance(last, Note):
                yield block
            elif last.number not in feet:
                notes.append(block)
        if notes:
            yield Heading(2, self.setting.words("notes"), "notes")
            yield from notes

    def _block(self, block: Block, inlines: Inlines) -> str:
        match block:
            case Heading():
                return self._heading(block, inlines)
            case Legal():
                return self._legal(block, inlines)
            case Note():
                return self._note(block, inlines)
            case Passage(content, style):
                return element("p", inlines.row(own_words(content)), class_=style)
            case _:
                raise AssertionError("the text of a work holds no such block")

    def _heading(self, block: Heading, inlines: Inlines) -> str:
        own = {} if not block.lang else languages(self.setting.locales[block.lang], self.setting.locale.tag)
        ours = "ours" if block.anchor in _OURS else ""
        words = inlines.row(block.content, block.lang, block.anchor)
        told = said(block.content) if self.printed else ""
        level = min(block.level, _DEEPEST)
        return element(f"h{level}", words, id=block.anchor, class_=ours, data_told=told, **own)

    def _legal(self, block: Legal, inlines: Inlines) -> str:
        paragraph = block.paragraph
        style = f"{_STYLES.get(paragraph.kind, paragraph.kind.value)}{f' depth-{block.depth}' if block.depth else ''}"
        own = languages(self.setting.locales[block.lang], self.setting.locale.tag)
        label = paragraph.label.strip()
        number = f"{element('span', text(label), class_='label')} " if label else ""
        words = inlines.row(paragraph.content, block.lang, paragraph.id)
        told = _told(block) if self.printed else ""
        legal = element("p", number + words, id=paragraph.id, class_=style, data_told=told, **own)
        return f"{element('p', text(block.notice), class_='fallback')}\n{legal}" if block.notice else legal

    def _note(self, block: Note, inlines: Inlines) -> str:
        own = languages(self.setting.locales[block.lang], self.setting.locale.tag)
        number = element("span", text(block.number), class_="label")
        words = inlines.row(block.paragraph.content, block.lang, block.paragraph.id)
        if self.printed:
            return element("p", f"{number} {words}", id=block.paragraph.id, class_="note", **own)
        backs = "".join(f" {back(inlines, anchor, name)}" for anchor, name in block.backs)
        line = element("p", f"{number} {words}{backs}")
        return element("aside", line, **FOOTNOTE, id=block.paragraph.id, **own)

    def _entries(self, blocks: Iterable[Block]) -> Iterator[Entry]:
        """The headings, and below them the paragraphs that stand in no other."""
        level = 1
        for block in blocks:
            if isinstance(block, Heading):
                level = block.level
                yield Entry(said(block.content), block.anchor, level, block.lang)
            elif isinstance(block, Legal) and _told(block):
                yield Entry(_told(block), block.paragraph.id, level + 1)


def own_words(content: Content) -> Content:
    """What is told without the ways to other pages of the site, and without the space before them."""
    kept = [one for one in content if not isinstance(one, Link)]
    while kept and isinstance(kept[-1], Words) and not kept[-1].text.strip():
        kept.pop()
    return tuple(kept)


def back(inlines: Inlines, anchor: str, name: str, home: str = "") -> str:
    """The way back from a note to its mark. `home` is the chapter of a mark that has an address of its own."""
    return element("a", "↑", href=inlines.way(anchor, home), role="doc-backlink", aria_label=name, title=name)


def _anchor(block: Block) -> str:
    match block:
        case Heading(anchor=anchor):
            return anchor
        case Legal(paragraph=paragraph) | Note(paragraph=paragraph):
            return paragraph.id
        case _:
            return ""


def _told(block: Legal) -> str:
    """What the table of contents calls a paragraph; "" for one that it does not list."""
    listed = block.paragraph.kind in _STYLES and not block.depth
    return block.place[:1].upper() + block.place[1:] if listed else ""
