"""Who cites what, as a table: CSV (RFC 4180) in UTF-8 with a byte order mark, one row for each mention.

In: the setting of a language. Out: `formats/<slug>/<slug>.<lang>.references.csv` for each work with a text in it, and
with the first of the languages `api/v1/references.csv`, the same rows for all works and languages. What the text cites
and nothing leads to has a row, too: of the kind `missing`, without a target. No cell can run as a formula.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from typing import NamedTuple, assert_never

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.model.citations import Place
from build_scripts.model.formats import REFERENCES, format_path
from build_scripts.model.inline import (
    AnyTarget,
    Held,
    Missing,
    Official,
    Own,
    Reference,
    Target,
    plain_text,
    walk,
)
from build_scripts.model.work import Corpus, Work
from build_scripts.pages.places import place_names
from build_scripts.pages.setting import Setting
from build_scripts.writers.api_files.values import place_id, rights_code, target_id, work_id
from build_scripts.writers.csv_table import harmless


class Row(NamedTuple):
    """A mention. `resolution`, `paragraph` and `target` are identifiers of the API; `official` is the address of a
    document that the site does not hold, or of the official text of the instrument."""

    resolution: str
    number: str
    paragraph: str
    place: str
    language: str
    mention: str
    kind: str
    target: str
    provision: str
    official: str
    status: str
    rights: str


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files of the setting's language; with the first of the languages, the one of all."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.expressions:
            yield format_path(work.slug, "references", lang), _table(rows_of(setting.corpus, setting.locale, work))
    if lang == LANGUAGES[0]:
        yield REFERENCES, _table(_all_rows(setting.corpus, setting.locales))


def rows_of(corpus: Corpus, locale: Locale, work: Work) -> Iterator[Row]:
    """The mentions in the text that readers of a language see, in reading order."""
    lang = locale.tag
    text = work.shown_in(lang)
    places = place_names(locale, text)
    said = (work.status_in(lang).value, rights_code(work, lang))
    for paragraph in text.paragraphs():
        for one in walk(paragraph.content):
            if isinstance(one, Reference):
                where = (work_id(work.slug), work.metadata.number, place_id(Place(work.slug, paragraph.id)))
                what = _target(corpus, work, one.target, lang)
                yield Row(*where, places[paragraph.id], lang, plain_text(one.content), *what, *said)


def _all_rows(corpus: Corpus, locales: Mapping[str, Locale]) -> Iterator[Row]:
    for work in corpus.works:
        for lang, locale in locales.items():
            if lang in work.expressions:
                yield from rows_of(corpus, locale, work)


def _target(corpus: Corpus, work: Work, target: AnyTarget, lang: str) -> tuple[str, str, str, str]:
    """The kind, the identifier, the provision, and the official address."""
    match target:
        case Target(name, anchor):
            links = corpus.instruments[name].links
            link = links.get(lang) or links.get("")
            return "instrument", target_id(target), anchor, link.text if link is not None else ""
        case Held(slug):
            return "resolution", work_id(slug), "", ""
        case Own(anchor):
            return "paragraph", place_id(Place(work.slug, anchor)), anchor, ""
        case Official(symbol):
            return "document", symbol, "", target.address(lang)
        case Missing():
            return "missing", "", "", ""
        case _:
            assert_never(target)


def _table(rows: Iterable[Row]) -> str:
    text = StringIO(newline="")
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    table.writerow(Row._fields)
    table.writerows(map(harmless, row) for row in rows)
    return f"\ufeff{text.getvalue()}"
