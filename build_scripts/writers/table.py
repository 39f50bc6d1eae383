"""The table of a parallel page as HTML in Markdown: its words stay Markdown, so that their links are verified too.

In: a `Parallel`, and how the page writes a row of inlines and the way to a page in a language. Out: one block of
`<div>`, `<ul>` and `<table>`, each marked for the extension `md_in_html`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from build_scripts.locales.locale import Locale
from build_scripts.model.page import Cell, Column, Content, Parallel, Row, Words
from build_scripts.writers.escape import escape, escape_isolated, escape_raw_attribute, name_attributes

_DEEPEST = 4
_GUTTER = "parallel_place"
_GROUP = "parallel_languages"

WriteRow = Callable[[Content, str], str]
PathTo = Callable[[str, str], str]


def write_table(block: Parallel, locales: Mapping[str, Locale], row: WriteRow, path: PathTo) -> str:
    """The whole block."""
    return "\n".join(_lines(block, locales, row, path))


def _lines(block: Parallel, locales: Mapping[str, Locale], row: WriteRow, path: PathTo) -> Iterator[str]:
    says = dict(block.says)
    data = " ".join(f'data-{key.replace("_", "-")}="{escape_raw_attribute(text)}"' for key, text in block.says)
    yield f'<div class="parallel" data-path="{block.path}" {data} markdown>'
    yield f'<ul class="parallel-languages" aria-label="{escape_raw_attribute(says[_GROUP])}" markdown>'
    for column in block.columns:
        link = _named_link(column, locales, path(f"{block.path}/parallel", column.lang))
        yield _language(column, block, locales[column.lang].direction, link)
    yield "</ul>"
    yield '<table class="parallel-text" markdown>'
    yield "<thead markdown>"
    yield "<tr markdown>"
    yield f'<th scope="col" class="gutter" markdown>{escape(says[_GUTTER])}</th>'
    shown = [next(one for one in block.columns if one.lang == lang) for lang in block.shown]
    for column in shown:
        link = _named_link(column, locales, path(block.path, column.lang))
        status = f'<span class="status {column.status}">{escape(column.told)}</span>'
        yield f'<th scope="col" markdown>{link} {status}</th>'
    yield "</tr>\n</thead>"
    yield "<tbody markdown>"
    yield '<tr class="notices" markdown>\n<td class="gutter"></td>'
    for column in shown:
        yield f"{_begin(column)} markdown>{row((Words(column.notice),), '')}</td>"
    yield "</tr>"
    for one in block.rows:
        yield from _row(one, shown, locales, row)
    yield "</tbody>\n</table>\n</div>"


def _language(column: Column, block: Parallel, direction: str, link: str) -> str:
    """A language that can be chosen, with what its head would say; without a script, a way to this page in it."""
    data = {
        "lang": column.lang,
        "dir": direction,
        "status": column.status,
        "told": column.told,
        "notice": column.notice if column.held else "",
        "held": "yes" if column.held else "",
        "place": str(block.shown.index(column.lang)) if column.lang in block.shown else "",
    }
    attributes = "".join(f' data-{key}="{escape_raw_attribute(text)}"' for key, text in data.items() if text)
    return f"<li{attributes} markdown>{link} <span>{escape(column.told)}</span></li>"


def _named_link(column: Column, locales: Mapping[str, Locale], path: str) -> str:
    """The name of a language in itself, leading to its page."""
    language = f"lang={column.lang} dir={locales[column.lang].direction} hreflang={column.lang}"
    return f"[{escape(column.name)}]({path}){{ {language} }}"


def _row(row: Row, shown: Iterable[Column], locales: Mapping[str, Locale], write: WriteRow) -> Iterator[str]:
    depth = min(row.depth, _DEEPEST)
    styles = f"{row.style} item-{depth}" if depth else row.style
    absent = "" if any(cell.content for cell in row.cells) else " hidden"
    yield f'<tr id="{row.anchor}" class="{styles}"{absent} markdown>'
    back = f" [↑](#{row.back}){{ .note-back {' '.join(name_attributes(row.back_title))} }}" if row.back else ""
    yield (
        f'<th scope="row" class="gutter" markdown>'
        f"[{escape(row.name)}](#{row.anchor}){{ .place {' '.join(name_attributes(row.title))} }}{back}</th>"
    )
    yield from (_cell(cell, column, locales, write) for cell, column in zip(row.cells, shown, strict=True))
    yield "</tr>"


def _cell(cell: Cell, column: Column, locales: Mapping[str, Locale], write: WriteRow) -> str:
    if cell.told:
        return f'{_begin(column)} class="gap" markdown>{escape(cell.told)}</td>'
    locale = locales[column.lang]
    isolated = escape_isolated if locale.direction == "rtl" else escape
    label = f'<span class="label">{isolated(cell.label.strip())}</span> ' if cell.label.strip() else ""
    words = write(cell.content, column.lang)
    return f'{_begin(column)} lang="{column.lang}" dir="{locale.direction}" markdown>{label}{words}</td>'


def _begin(column: Column) -> str:
    """The beginning of a cell. A stack shows its name, for there the head of the column is far away."""
    return f'<td data-name="{escape_raw_attribute(column.name)}"'
