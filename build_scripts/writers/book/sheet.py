"""A book for the printer: one file of HTML with its style, from which a PDF is set.

In: a printed book. Out: the text of the file. The running heads come from the first lines of the body: the document and
what the text is. `@page` and the fonts of each script stand in `print.css`.
"""

from pathlib import Path

from build_scripts.writers.book.book import Book
from build_scripts.writers.book.markup import element, isolated, text


def write(book: Book) -> str:
    """The whole file. A program that reads it needs nothing beside it."""
    about, locale = book.about, book.locale
    style = Path(__file__).with_name("print.css").read_text(encoding="utf-8")
    facts = {
        "author": about.creator,
        "description": about.description,
        "dcterms.created": about.date,
        "dcterms.modified": about.modified,
    }
    metas = (element("meta", name=name, content=value) for name, value in facts.items() if value)
    head = [element("meta", charset="utf-8"), element("title", text(about.title)), *metas, element("style", style)]
    document = about.document or about.pages_of
    heads = (
        element("div", isolated(document, locale), class_="running-document"),
        element("div", isolated(about.status, locale), class_="running-status"),
    )
    chapters = (element("section", f"\n{one.body}\n", class_=one.kind) for one in book.chapters)
    body = element("body", "\n".join([*heads, *chapters]))
    root = {"lang": locale.tag, "dir": locale.direction}
    return f"<!DOCTYPE html>\n{element('html', ''.join([element('head', ''.join(head)), body]), **root)}\n"
