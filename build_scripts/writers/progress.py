"""How far the translations are, as a table for the terminal and as JSON.

In: works. Out: for each work and language its status, and how many paragraphs are translated and untranslated of all,
and how many of the translated ones are stale or not recorded. A text that the United Nations published counts as
translated; a language without text has nothing but untranslated paragraphs.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.translation import State, translatable
from build_scripts.model.work import Status, Work

_COLUMNS = ("slug", "lang", "status", "paragraphs", "translated", "untranslated", "stale", "unrecorded")
Row = dict[str, str | int]


def rows(works: Iterable[Work]) -> Iterator[Row]:
    """One row for each work and language, in the order of the United Nations."""
    for work in works:
        for lang in LANGUAGES:
            yield _row(work, lang)


def table(works: Iterable[Work]) -> str:
    """The table, one line for each language."""
    cells = [[str(row[column]) for column in _COLUMNS] for row in rows(works)]
    lines = [list(_COLUMNS), *cells]
    widths = [max(len(line[at]) for line in lines) for at in range(len(_COLUMNS))]
    return "\n".join("  ".join(_padded(line, widths)).rstrip() for line in lines)


def as_json(works: Iterable[Work]) -> str:
    """The same as a list of objects."""
    return json.dumps(list(rows(works)), indent=1)


def _row(work: Work, lang: str) -> Row:
    status = work.status_in(lang)
    everything = len(translatable(work.official))
    count = Counter(work.states_in(lang).values())
    missing = everything if status is Status.MISSING else count[State.UNTRANSLATED]
    return {
        "slug": work.slug,
        "lang": lang,
        "status": status.value,
        "paragraphs": everything,
        "translated": everything - missing,
        "untranslated": missing,
        "stale": count[State.STALE],
        "unrecorded": count[State.UNRECORDED],
    }


def _padded(line: list[str], widths: list[int]) -> Iterator[str]:
    for at, (cell, width) in enumerate(zip(line, widths, strict=True)):
        yield cell.ljust(width) if at < _COLUMNS.index("paragraphs") else cell.rjust(width)
