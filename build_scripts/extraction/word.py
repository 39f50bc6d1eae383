"""A Word document as text in the grammar of the sources.

In: the bytes of a .docx. Out: an `Extraction`; `Unreadable` for anything else. The order of the text is the order in
which a page is read, the running matter once: headers and footers, body, footnotes and endnotes. Real forms:
    the masthead of a resolution is a table of the first page's header, or the first table of the body: `United
    Nations`, `A/RES/74/177`, `Distr.: General` become a paragraph each
    `Convention,<sup>25</sup> which` and, at the end, `<sup>25</sup> United Nations, Treaty Series, vol. 2225.`
    `* Reissued for technical reasons` is a note with a mark of its own: `<sup>*</sup>`
    `(a) By drawing on` whether its label was typed or counted by Word
Tracked insertions are text. Tracked deletions, hidden text, comments and all that is drawn are told as unplaced.
"""

from collections.abc import Iterator

from build_scripts.extraction.extraction import Extraction, Unplaced, Unreadable, compose, tidy_cell
from build_scripts.extraction.word_blocks import Blocks
from build_scripts.extraction.word_notes import Notes
from build_scripts.extraction.word_numbering import Numbering
from build_scripts.extraction.word_package import Element, Package
from build_scripts.extraction.word_runs import Runs
from build_scripts.extraction.word_styles import Styles, is_on


def extract(raw: bytes) -> Extraction:
    """The text of a Word document."""
    package = Package(raw)
    document = package.root(package.document)
    body = None if document is None else document.find("body")
    if document is None or body is None:
        raise Unreadable("the Word file has no body", "open it in Word and save it again")
    uncounted: dict[str, None] = {}
    styles = Styles(package.one("styles"))
    notes = Notes(package, document, uncounted.setdefault)
    numbering = Numbering(package.one("numbering"), styles, uncounted.setdefault)
    blocks = Blocks(Runs(styles, notes, _comments(package)), numbering, notes)
    paragraphs = [
        *_running(package, document, "header", blocks),
        *_running(package, document, "footer", blocks),
        *blocks.body(body),
        *map(blocks.note, notes.met()),
    ]
    counting = (Unplaced(what, "in the numbers that Word counts") for what in uncounted)
    return compose(paragraphs, (*blocks.unplaced, *counting))


def _comments(package: Package) -> dict[str, str]:
    root = package.one("comments")
    comments = () if root is None else root.iterchildren("comment")
    return {one.get("id", ""): tidy_cell(" ".join(text.text or "" for text in one.iter("t"))) for one in comments}


def _running(package: Package, document: Element, kind: str, blocks: Blocks) -> list[str]:
    """Headers or footers: each part once, and what stands in two of them once."""
    parts = package.related(package.document, kind)
    names = dict.fromkeys(parts.get(one, "") for one in _shown(package, document, f"{kind}Reference"))
    roots = [root for name in names if (root := package.root(name)) is not None]
    return list(dict.fromkeys(said for root in roots for said in blocks.running(root, f"in the {kind}")))


def _shown(package: Package, document: Element, tag: str) -> Iterator[str]:
    """The first page before the others, which it opens. Word keeps the headers of pages that no longer differ."""
    settings = package.one("settings")
    even = settings is not None and is_on(settings.find("evenAndOddHeaders"))
    for section in document.iter("sectPr"):
        shown = {"first": is_on(section.find("titlePg")), "default": True, "even": even}
        found = {one.get("type", "default"): one.get("id", "") for one in section.iterchildren(tag)}
        yield from (found[kind] for kind, is_shown in shown.items() if is_shown and kind in found)
