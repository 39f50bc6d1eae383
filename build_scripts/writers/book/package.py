"""A book as the files of an EPUB 3 (W3C, EPUB 3.3), before they are packed.

In: a book. Out: its files by path, in the order in which they are packed: `mimetype` first. Nothing in them is of the
time of the build: the identifier comes from the name of the book, the date from the sources. The metadata say
of accessibility what the book has (EPUB Accessibility 1.1), and claim no conformance: nobody has certified it.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from uuid import NAMESPACE_URL, uuid5

from build_scripts.writers.book.book import Book, Entry
from build_scripts.writers.book.markup import document, element, isolated, text

_DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n'
_STYLE = "book.css"
_FOLDER = "EPUB"
# Where the identifiers of books are counted; no page stands there.
_NAMES = "https://hexaglot.invalid/"
_XHTML = "application/xhtml+xml"


def write(book: Book) -> dict[str, str]:
    """The files of the book."""
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": _container(),
        f"{_FOLDER}/package.opf": _package(book),
        f"{_FOLDER}/nav.xhtml": _navigation(book),
        f"{_FOLDER}/{_STYLE}": Path(__file__).with_name(_STYLE).read_text(encoding="utf-8"),
    }
    for chapter in book.chapters:
        body = document(book.locale, chapter.title, f"\n{chapter.body}\n", _STYLE, chapter.kind)
        files[f"{_FOLDER}/{chapter.name}.xhtml"] = body
    return files


def identifier(book: Book) -> str:
    """The same for the same book at any time, and for no other."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, _NAMES + PurePosixPath(book.path).name)}"


def _container() -> str:
    file = element("rootfile", full_path=f"{_FOLDER}/package.opf", media_type="application/oebps-package+xml")
    root = {"version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"}
    return f"{_DECLARED}{element('container', element('rootfiles', file), **root)}\n"


def _package(book: Book) -> str:
    items = [
        element("item", id="nav", href="nav.xhtml", media_type=_XHTML, properties="nav"),
        element("item", id="style", href=_STYLE, media_type="text/css"),
    ]
    for chapter in book.chapters:
        items.append(element("item", id=_id(chapter.name), href=f"{chapter.name}.xhtml", media_type=_XHTML))
    first, *others = (element("itemref", idref=_id(chapter.name)) for chapter in book.chapters)
    order = [first, element("itemref", idref="nav"), *others]
    parts = [
        element("metadata", _lines(_metadata(book)), xmlns_dc="http://purl.org/dc/elements/1.1/"),
        element("manifest", _lines(items)),
        element("spine", _lines(order), page_progression_direction=book.locale.direction),
    ]
    root = {
        "xmlns": "http://www.idpf.org/2007/opf",
        "version": "3.0",
        "unique_identifier": "id",
        "xml_lang": book.locale.tag,
        "dir": book.locale.direction,
    }
    return f"{_DECLARED}{element('package', _lines(parts), **root)}\n"


def _id(chapter: str) -> str:
    return f"chapter-{chapter}"


def _metadata(book: Book) -> Iterator[str]:
    about = book.about
    yield element("dc:identifier", identifier(book), id="id")
    yield element("dc:title", text(about.title), id="title")
    yield from (element("dc:language", lang) for lang in about.languages)
    yield element("dc:creator", text(about.creator)) if about.creator else ""
    yield element("dc:publisher", "Hexaglot")
    yield element("dc:date", about.date) if about.date else ""
    yield from (element("dc:source", text(one)) for one in (about.document, about.address) if one)
    yield element("dc:type", text(about.status))
    yield element("dc:description", text(about.description))
    yield element("dc:rights", text(about.rights))
    yield _property("dcterms:modified", f"{about.modified}T00:00:00Z")
    features = ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "ARIA"]
    if book.pages:
        features += ["pageBreakMarkers", "pageNavigation"]
        yield _property("pageBreakSource", about.pages_of)
    yield from (_property("schema:accessibilityFeature", one) for one in features)
    yield _property("schema:accessMode", "textual")
    yield _property("schema:accessModeSufficient", "textual")
    yield _property("schema:accessibilityHazard", "none")
    yield _property("schema:accessibilitySummary", about.summary)


def _navigation(book: Book) -> str:
    say = book.locale.say
    title, body = book.chapters[0], book.chapters[1]
    lines = [_line(f"{title.name}.xhtml", title.title, book)]
    for chapter in book.chapters[1:]:
        lines.extend(_tree(list(chapter.entries), f"{chapter.name}.xhtml", book))
    heading = element("h1", text(say("book_contents")))
    toc = element("nav", heading + _list(lines), epub_type="toc", role="doc-toc", id="toc")
    marks = (
        _line(f"{title.name}.xhtml", title.title, book, epub_type="titlepage"),
        _line("nav.xhtml#toc", say("book_contents"), book, epub_type="toc"),
        _line(f"{body.name}.xhtml", say("book_text"), book, epub_type="bodymatter"),
    )
    parts = [toc, _hidden("landmarks", say("book_landmarks"), marks)]
    if book.pages:
        pages = (_line(f"{page.chapter}.xhtml#{page.anchor}", page.told, book) for page in book.pages)
        parts.append(_hidden("page-list", say("book_pages", document=book.about.pages_of), pages, "doc-pagelist"))
    return document(book.locale, book.about.title, _lines(parts), _STYLE, "frontmatter")


def _tree(entries: list[Entry], file: str, book: Book) -> Iterator[str]:
    """The lines of the entries, those of a deeper level inside the one before them."""
    while entries:
        entry = entries.pop(0)
        deeper = 0
        while deeper < len(entries) and entries[deeper].level > entry.level:
            deeper += 1
        below = list(_tree(entries[:deeper], file, book))
        del entries[:deeper]
        own = {"lang": entry.lang, "xml_lang": entry.lang, "dir": "auto"} if entry.lang else {}
        yield _line(f"{file}#{entry.anchor}", entry.words, book, below, **own)


def _line(way: str, words: str, book: Book, below: Iterable[str] = (), **own: str) -> str:
    link = element("a", isolated(words, book.locale), href=way, **own)
    inside = list(below)
    return element("li", link + (_list(inside) if inside else ""))


def _hidden(kind: str, title: str, lines: Iterable[str], role: str = "") -> str:
    """A list for the reading system, which the page does not show."""
    content = element("h2", text(title)) + _list(lines)
    return element("nav", content, epub_type=kind, role=role, hidden="hidden", aria_label=title)


def _list(lines: Iterable[str]) -> str:
    return element("ol", f"\n{_lines(lines)}\n")


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)


def _property(name: str, value: str) -> str:
    return element("meta", text(value), property=name)
