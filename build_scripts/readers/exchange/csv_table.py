"""A table that came back from a spreadsheet, as `writers/csv_table` writes it.

In: an `Arrival`. Out: a `Delivery`. Commas, semicolons and tabs may part the cells. A cell that a spreadsheet would run
as a formula is an error; the apostrophe that keeps it from running is taken off.
"""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from build_scripts.diagnostics import Where
from build_scripts.model.exchange import Delivery, Unit
from build_scripts.model.translation import State
from build_scripts.readers.exchange.arrival import Arrival, one_line, tag_of

_HARMLESS = re.compile(r"'+[=+\-@\t\r]")
_FORMULA = re.compile(r"[=+\-@\t\r]")
_COLUMNS = 5


def read(arrival: Arrival) -> Delivery | None:
    """The delivery, or None when the table has not our columns."""
    rows = list(_rows(arrival))
    if not rows:
        return None
    (_, head), *rest = rows
    if len(head) != _COLUMNS or (head[0], *head[3:]) != ("address", "state", "stamp"):
        arrival.tell(1, f"the columns {', '.join(head)}", "address, two languages, state, stamp", "keep the first row")
        return None
    slugs = sorted({row[0].partition("#")[0] for _, row in rest})
    if len(slugs) != 1:
        arrival.tell(1, f"rows of {len(slugs)} resolutions", "one resolution", "import them one by one")
        return None
    official, lang = tag_of(head[1]), tag_of(head[2])
    units = tuple(_unit(arrival, line, row, lang) for line, row in rest if "#" in row[0])
    return Delivery(slugs[0], official, {lang: units}, Where(arrival.name))


def _rows(arrival: Arrival) -> Iterator[tuple[int, list[str]]]:
    """Each row with its line, made harmless; nothing when a row is no row of ours."""
    first = arrival.text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    table = csv.reader(StringIO(arrival.text, newline=""), delimiter=separator, strict=True)
    try:
        rows = [(table.line_num, row) for row in table if any(row)]
    except csv.Error as error:
        arrival.tell(table.line_num, f"broken CSV: {error}", "a table", "save it anew")
        return
    if not rows:
        arrival.tell(1, "there is no row in it", "a table", "import our own export")
    for line, row in rows:
        if len(row) != len(rows[0][1]):
            arrival.tell(line, f"a row of {len(row)} cells", f"{len(rows[0][1])}, as the first one has", "mend the row")
            return
        for cell in row:
            if _FORMULA.match(cell):
                told = f"the cell '{cell[:40]}' is a formula"
                arrival.tell(line, told, "words", "write an apostrophe before it if these are words", row[0])
        yield line, [cell[1:] if _HARMLESS.match(cell) else cell for cell in row]


def _unit(arrival: Arrival, line: int, row: list[str], lang: str) -> Unit:
    anchor = row[0].partition("#")[2]
    known = {state.value: state for state in State}
    if row[3] not in known:
        arrival.tell(line, f"the state '{row[3]}'", f"one of: {', '.join(known)}", "correct it", anchor)
    words = one_line(row[2])
    state = known.get(row[3], State.STALE)
    return Unit(anchor, lang, one_line(row[1]), words, state, row[4].strip(), Where(arrival.name, line, 1, anchor))
