"""What a text is offered as beside its page: one file for each format and language, or for each format alone.

The files for translators are another matter (model/exchange.py), since they come back.
"""

FORMATS = "formats/"
BY_LANGUAGE = {
    "txt": ".txt",
    "md": ".md",
    "akn": ".akn.xml",
    "references": ".references.csv",
    "bib": ".bib",
    "ris": ".ris",
    "csl": ".csl.json",
}
"""The formats of one expression, each with the suffix of its files, in the order in which the page offers them."""

API = "api/v1/"
"""The files for programs. What changes in a way that a program must know of goes below another number."""
EXPRESSIONS = f"{API}expressions/"
REFERENCES = f"{API}references.csv"


def format_path(slug: str, form: str, lang: str) -> str:
    """Where the site has a format of an expression. Its name says which, wherever the file may go."""
    return f"{FORMATS}{slug}/{slug}.{lang}{BY_LANGUAGE[form]}"


def expression_path(slug: str, lang: str) -> str:
    """Where the site has an expression as JSON."""
    return f"{EXPRESSIONS}{slug}/{lang}.json"
