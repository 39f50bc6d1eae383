"""Sets a PDF from HTML: the only module that imports WeasyPrint, which only `make books` installs.

In: one file of HTML with its style. Out: the bytes of a PDF that is tagged (PDF/UA-1), with its fonts embedded. What
the file would fetch is refused: a book is made from nothing but the sources and the fonts of the system.
"""

import logging

from weasyprint import HTML
from weasyprint.urls import URLFetcher


def print_pdf(html: str) -> bytes:
    """The PDF. Its identifier comes from what is in it, so that the same book has the same bytes."""
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    pdf: bytes = HTML(string=html, url_fetcher=URLFetcher(allowed_protocols=())).write_pdf(pdf_variant="pdf/ua-1")
    return pdf
