"""Where the places of a text stand in a book: the chapter of each address, and the pages of the source.

The body of the resolution is one chapter, each of its annexes and drafts another. A note stands in the chapter that
marks it first, so that a reader of books can show it where it is marked.
"""

from collections.abc import Iterable, Iterator, Mapping

from build_scripts.model.inline import PageBreak, walk
from build_scripts.model.resolution import PartKind, Resolution
from build_scripts.pages.setting import Setting
from build_scripts.writers.book.book import SourcePage

TEXT = "text"
_APART = (PartKind.ANNEX, PartKind.DRAFT)


def find_homes(anchors: Iterable[str], texts: Iterable[Resolution]) -> dict[str, str]:
    """The chapter of each address, marks included. `anchors` come in reading order; of the texts the first decides."""
    shown = list(texts)
    starts = {part.id for text in shown for part in text.parts if part.kind in _APART}
    homes: dict[str, str] = {}
    notes: list[str] = []
    chapter = TEXT
    for anchor in filter(None, anchors):
        if anchor.startswith("fn-"):
            notes.append(anchor)
            continue
        chapter = anchor if anchor in starts else chapter
        homes[anchor] = chapter
    marks: dict[str, str] = {}
    for paragraph, mark in (found for text in shown for found in text.note_marks()):
        home = homes.get(paragraph.id) or marks.get(paragraph.id, chapter)
        marks.setdefault(f"fn-{mark.number}", home)
        marks.setdefault(mark.anchor, home)
    return homes | marks | {note: marks.get(note, chapter) for note in notes}


def chapters_of(homes: Mapping[str, str]) -> list[str]:
    """The names of the chapters in reading order."""
    return list(dict.fromkeys((TEXT, *homes.values())))


def find_pages(setting: Setting, text: Resolution, homes: Mapping[str, str]) -> dict[str, tuple[SourcePage, ...]]:
    """The pages of the source that begin inside each paragraph. What is not translated yet has no page of its own."""
    found: dict[str, tuple[SourcePage, ...]] = {}
    number = 1
    for paragraph in text.paragraphs():
        own = () if paragraph.lang else tuple(one for one in walk(paragraph.content) if isinstance(one, PageBreak))
        if own and paragraph.id in homes:
            begun = enumerate(own, number + 1)
            found[paragraph.id] = tuple(_page(setting, place, homes[paragraph.id], one) for place, one in begun)
            number += len(own)
    return found


def list_pages(pages: Mapping[str, tuple[SourcePage, ...]]) -> Iterator[SourcePage]:
    """All pages of the source, its first included, which begins with the text; none where no break is known."""
    if pages:
        yield SourcePage(1, TEXT, "1")
    for begun in pages.values():
        yield from begun


def _page(setting: Setting, number: int, chapter: str, found: PageBreak) -> SourcePage:
    return SourcePage(number, chapter, setting.say(f"book_page_{found.evidence}", n=number))
