"""From a file as it was received to text in the grammar of the sources: one file for each format."""

from collections.abc import Callable
from pathlib import PurePath

from build_scripts.extraction import html, pdf, word
from build_scripts.extraction.extraction import Extraction, Unplaced, Unreadable

__all__ = ["EXTRACTORS", "Extraction", "Unplaced", "Unreadable", "extract"]

# The United Nations' document system gives its Word files the suffix .doc, whichever their format is.
EXTRACTORS: dict[str, Callable[[bytes], Extraction]] = {
    ".docx": word.extract,
    ".doc": word.extract,
    ".pdf": pdf.extract,
    ".html": html.extract,
    ".htm": html.extract,
}


def extract(name: str, raw: bytes) -> Extraction:
    """The text of a file, read as the suffix of its name says. `Unreadable` is all that it raises."""
    suffix = PurePath(name).suffix.lower()
    if suffix not in EXTRACTORS:
        raise Unreadable(f"no extractor reads '{suffix or name}'", f"save it as one of: {', '.join(EXTRACTORS)}")
    return EXTRACTORS[suffix](raw)
