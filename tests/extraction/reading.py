"""How the tests read an extraction."""

from build_scripts.extraction import Extraction


def paragraphs_of(extraction: Extraction) -> list[str]:
    """The paragraphs of an extraction that has placed everything."""
    assert extraction.unplaced == ()
    assert extraction.text.endswith("\n")
    return extraction.text[:-1].split("\n\n")
