"""A translation as a table for spreadsheets: CSV (RFC 4180) in UTF-8 with a byte order mark, by which they know it.

In: the setting of a language, a work. Out: `kit/<slug>/<slug>.<lang>.csv`. The first row below the head is the whole
resolution with what its texts are and the rights in them; then comes one row for each paragraph. A cell that a
spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection), and so does one that begins with
apostrophes before such a sign, so that taking away one gives back the words.
"""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from build_scripts.model.exchange import kit_path, units_of
from build_scripts.model.work import Work
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting

_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The file of each work that is translated into the language of the setting."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.translations:
            yield kit_path(work.slug, "csv", lang), _table(setting, work, lang)


def _table(setting: Setting, work: Work, lang: str) -> str:
    text = StringIO(newline="")
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    official = setting.locales[work.metadata.official_lang]
    table.writerow(("address", official.tag, lang, "state", "stamp"))
    said = (legal_words(official, work), legal_words(setting.locale, work), work.status_in(lang).value)
    table.writerow(map(harmless, (work.slug, *said, "")))
    for unit in units_of(work, lang):
        address = f"{work.slug}#{unit.anchor}"
        table.writerow(map(harmless, (address, unit.official, unit.words, unit.state.value, unit.stamp)))
    return f"\ufeff{text.getvalue()}"


def harmless(cell: str) -> str:
    """A cell that no spreadsheet runs."""
    return f"'{cell}" if _FORMULA.match(cell) else cell
