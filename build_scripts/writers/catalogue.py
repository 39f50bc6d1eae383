"""A catalogue as HTML in Markdown: a list whose words and links stay Markdown, and the controls that narrow it.

In: a `Catalogue`, and how the page writes a row of inlines. Out: one block, marked for the extension `md_in_html`. The
controls are of use only with `overrides/assets/catalogue/catalogue.js`; without a script the style sheet hides them.
The whole list is narrowed while one chooses; only the beginning of a list has a button, which leads to the whole one.
"""

import html
from collections.abc import Callable, Iterator

from build_scripts.model.page import Catalogue, Content, Listed
from build_scripts.writers.escape import escape, escape_raw_attribute

WriteRow = Callable[[Content], str]


def write_catalogue(block: Catalogue, row: WriteRow) -> str:
    """The whole block."""
    return "\n".join(_lines(block, row))


def _lines(block: Catalogue, row: WriteRow) -> Iterator[str]:
    says = dict(block.says)
    data = "".join(f' data-{key.replace("_", "-")}="{escape_raw_attribute(text)}"' for key, text in block.says)
    yield f'<div class="catalogue"{data} markdown>'
    if block.choices:
        yield from _controls(block, says)
    yield '<ol class="catalogue-list" markdown>'
    for entry in block.entries:
        yield from _entry(entry, block.level, row)
    yield "</ol>"
    if block.rest is not None:
        older = "".join(f'<span id="{anchor}"></span>' for anchor in block.older)
        yield f'<p class="catalogue-rest" markdown>{older}{row((block.rest,))}</p>'
    yield "</div>"


def _controls(block: Catalogue, says: dict[str, str]) -> Iterator[str]:
    """A form with a field for words and one list for each choice, and the place where the count is told."""
    yield f'<form class="catalogue-filter" role="search" aria-label="{escape_raw_attribute(says["filter"])}">'
    field = '<input type="search" name="words" autocomplete="off">'
    yield f"<label><span>{html.escape(says['filter_words'])}</span>{field}</label>"
    for choice in block.choices:
        yield f'<label><span>{html.escape(choice.name)}</span><select name="{choice.key}">'
        yield f'<option value="">{html.escape(says["filter_any"])}</option>'
        for value, name in choice.options:
            yield f'<option value="{escape_raw_attribute(value)}">{html.escape(name)}</option>'
        yield "</select></label>"
    if block.rest is not None:
        yield f'<button type="submit">{html.escape(says["filter_show"])}</button>'
    yield f'<button type="reset">{html.escape(says["filter_clear"])}</button>'
    yield "</form>"
    yield '<p class="catalogue-count" role="status"></p>'


def _entry(entry: Listed, level: int, row: WriteRow) -> Iterator[str]:
    statuses = " ".join(f"{lang}:{status}" for lang, status in entry.statuses)
    chosen_by = f'data-body="{escape_raw_attribute(entry.body)}" data-year="{entry.year}" data-texts="{statuses}"'
    yield f"<li {chosen_by} markdown>"
    yield f'<h{level} id="{entry.anchor}" markdown>{row(entry.title)}</h{level}>'
    yield f'<p class="about" markdown>{row(entry.about)}</p>'
    yield '<ul class="texts" markdown>'
    for name, content in entry.texts:
        yield f'<li markdown><span class="status">{escape(name)}</span> {row(content)}</li>'
    yield "</ul>\n</li>"
