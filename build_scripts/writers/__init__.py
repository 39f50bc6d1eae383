"""From the model to files: one file for each format. `markdown` writes docs/; `WRITERS` write build/."""

from collections.abc import Callable, Iterator

from build_scripts.pages.setting import Setting
from build_scripts.writers import (
    akoma_ntoso,
    api,
    bibtex,
    commonmark,
    csl_json,
    csv_table,
    paragraphs,
    plain,
    po,
    previews,
    references_csv,
    ris,
    search_index,
    tbx,
    texts,
    tmx,
    xliff,
)

WRITERS: tuple[Callable[[Setting], Iterator[tuple[str, str]]], ...] = (
    previews.write,
    search_index.write,
    texts.write,
    tmx.write,
    xliff.write,
    po.write,
    csv_table.write,
    tbx.write,
    plain.write,
    akoma_ntoso.write,
    commonmark.write,
    references_csv.write,
    api.write,
    bibtex.write,
    ris.write,
    csl_json.write,
    paragraphs.write,
)
