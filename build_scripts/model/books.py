"""What a text is offered as to be read away from the site: a book in its language, one beside the official text, a PDF.

Books are made by `make books` and not by the build, which offers those that it finds and that say what the sources say.
"""

from pathlib import PurePosixPath

BOOKS = "books/"
SUFFIXES = {"epub": ".epub", "epub_parallel": ".epub", "pdf": ".pdf"}
"""The kinds of book, each with the suffix of its files, in the order in which the page offers them."""


def book_path(slug: str, form: str, lang: str, official: str) -> str:
    """Where the site has a book. The name of a parallel one has both languages, the reader's own first."""
    beside = f"-{official}" if form == "epub_parallel" else ""
    return f"{BOOKS}{slug}.{lang}{beside}{SUFFIXES[form]}"


def language_of(path: str) -> str:
    """The language of the readers for whom a book is made."""
    return PurePosixPath(path).name.split(".")[1].split("-")[0]
