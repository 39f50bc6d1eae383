"""The files in which machines read the text of a page: what the page offers beside itself, with their media types.

In: a work and a language. Out: the page itself (its path is "") and each format that holds this language.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from build_scripts.model.formats import BY_LANGUAGE, format_path
from build_scripts.model.work import Work

_MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".json": "application/json",
    ".xml": "application/xml",
    ".akn": "application/akn+xml",
    ".epub": "application/epub+zip",
    ".pdf": "application/pdf",
    ".bib": "application/x-bibtex",
    ".ris": "application/x-research-info-systems",
}


@dataclass(frozen=True, slots=True)
class PageFile:
    """A file by its path below the root of the site."""

    path: str
    media_type: str


def files_of(work: Work, lang: str) -> Iterator[PageFile]:
    """The page of a text, and its other formats, where we hold the text in this language."""
    yield PageFile("", "text/html")
    if lang not in work.expressions:
        return
    for form, suffix in BY_LANGUAGE.items():
        end = f".{suffix.rpartition('.')[2]}"
        yield PageFile(format_path(work.slug, form, lang), _MEDIA_TYPES.get(end, "application/octet-stream"))
