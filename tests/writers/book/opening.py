"""A book as its reader meets it: opened with an XML parser, place by place."""

import posixpath
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

from lxml import etree

from build_scripts.books import files_of
from build_scripts.locales.locale import read_locales
from build_scripts.model.books import book_path
from build_scripts.model.citations import collect_citations
from build_scripts.model.work import Corpus
from build_scripts.pages.setting import Setting, compose_setting
from build_scripts.writers.book import EDITIONS

XHTML = "{http://www.w3.org/1999/xhtml}"
TYPE = "{http://www.idpf.org/2007/ops}type"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
Files = Mapping[str, str]
Opened = Callable[[str, str], Files]


def setting_of(corpus: Corpus, lang: str) -> Setting:
    """The setting of a language."""
    locales, _ = read_locales()
    return compose_setting(corpus, locales[lang], locales, collect_citations(corpus.works, lang))


def book_of(corpus: Corpus, form: str, lang: str) -> Files:
    """The files that a book of the only work is made from."""
    (work,) = corpus.works
    path = book_path(work.slug, form, lang, work.metadata.official_lang)
    setting = setting_of(corpus, lang)
    (book,) = (one for compose in EDITIONS for one in compose(setting) if one.path == path)
    return files_of(book)


def parsed(files: Files, name: str) -> etree._Element:
    """A file of the book. Whatever is not well-formed stops the test."""
    return etree.fromstring(files[f"EPUB/{name}"].encode("utf-8"))


def order(files: Files) -> list[str]:
    """The names of the files in the order of the spine."""
    package = parsed(files, "package.opf")
    ways = {one.get("id"): str(one.get("href")) for one in package.iter("{*}item")}
    return [ways[one.get("idref")] for one in package.iter("{*}itemref")]


def chapters(files: Files) -> list[tuple[str, etree._Element]]:
    """The files of the text, without title page and contents."""
    return [(name, parsed(files, name)) for name in order(files) if name not in ("title.xhtml", "nav.xhtml")]


def places(files: Files) -> dict[str, etree._Element]:
    """Every element of the text with an address, in reading order."""
    return {str(one.get("id")): one for _, root in chapters(files) for one in root.iter("{*}*") if one.get("id")}


def words(element: etree._Element) -> str:
    """What stands in an element, without the ways back."""
    return "".join(_words(element)).strip()


def _words(element: etree._Element) -> Iterator[str]:
    if element.get("role") == "doc-backlink":
        return
    yield element.text or ""
    for child in element:
        yield from _words(child)
        yield child.tail or ""


def around(place: etree._Element, mark: etree._Element) -> tuple[str, str]:
    """The words of a place before an element in it and after it."""
    sides: list[list[str]] = [[], []]
    side = 0
    for event, element in etree.iterwalk(place, ("start", "end")):
        side = 1 if element is mark else side
        sides[side].append((element.text if event == "start" else element is not place and element.tail) or "")
    return "".join(sides[0]), "".join(sides[1])


def dangling(files: Files) -> list[str]:
    """Every link that leads to no file or to no address of the book, and every address that a file has twice."""
    roots = {name.removeprefix("EPUB/"): parsed(files, name.removeprefix("EPUB/")) for name in files if "xhtml" in name}
    ids = {name: [str(one.get("id")) for one in root.iter("{*}*") if one.get("id")] for name, root in roots.items()}
    wrong = [f"{name}: {one} twice" for name, found in ids.items() for one in sorted({*found}) if found.count(one) > 1]
    for name, root in roots.items():
        for link in root.iter(f"{XHTML}a"):
            way = urlsplit(str(link.get("href")))
            home = posixpath.normpath(way.path) if way.path else name
            if not way.scheme and (home not in ids or (way.fragment and way.fragment not in ids[home])):
                wrong.append(f"{name}: {link.get('href')}")
    return wrong
