"""What the tests of the PDF reader share: a Chromium that prints."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

_STYLE = """
    @page { size: A4; margin: 25mm }
    body { font: 11pt 'Liberation Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC', serif; margin: 0 }
    p, h1 { margin: 0 0 8pt; white-space: nowrap } h1 { font-size: 14pt } sup { font-size: 65%; line-height: 0 }
    .note { font-size: 8.5pt } .item { text-indent: 2em } .hanging { margin-left: 2em; text-indent: -2em }
    .page { break-after: page } .wide { display: flex; justify-content: space-between; align-items: baseline }
    .turned { width: 9em; margin-top: 9em; rotate: 90deg }
"""


@pytest.fixture(scope="module")
def printed(browser: Browser) -> Iterator[Callable[..., bytes]]:
    """Print the content of a page into a PDF, in a language and from its side."""
    with browser.new_context() as context:
        page = context.new_page()

        def print_it(content: str, *, lang: str = "en", style: str = "") -> bytes:
            direction = "rtl" if lang == "ar" else "ltr"
            head = f"<meta charset=utf-8><style>{_STYLE}{style}</style>"
            page.set_content(f"<!doctype html><html lang={lang} dir={direction}>{head}<body>{content}")
            return page.pdf(prefer_css_page_size=True)

        yield print_it
