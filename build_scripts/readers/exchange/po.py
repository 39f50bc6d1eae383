"""A PO file that came back, as `writers/po` writes it.

In: an `Arrival`. Out: a `Delivery`. An entry that is still fuzzy is not accepted; obsolete entries are none.
"""

import re

import polib

from build_scripts.diagnostics import Where
from build_scripts.model.exchange import PO_OFFICIAL, PO_RESOLUTION, PO_STAMP, Delivery, Unit
from build_scripts.model.translation import State
from build_scripts.readers.exchange.arrival import Arrival, one_line, tag_of

# polib takes a line without its quotation mark for words that lack a letter.
_LINE = re.compile(r'(?:#.*|(?:#~\s*)?(?:msg(?:ctxt|id|id_plural|str|str\[[0-9]+\])\s+)?"(?:[^"\\]|\\.)*"|)\s*')
# polib parts lines wherever Unicode does; these signs stand inside words.
_HIDDEN = {0x85: "\ue085", 0x2028: "\ue028", 0x2029: "\ue029"}
_SHOWN = {ord(hidden): sign for sign, hidden in _HIDDEN.items()}
# What polib raises on a file that is none, besides the OSError of its own syntax errors.
_DAMAGE = (OSError, ValueError, LookupError, AttributeError, TypeError)


def read(arrival: Arrival) -> Delivery | None:
    """The delivery, or None when the file is no translation of a resolution."""
    # polib opens a file when it is given the name of one; a text with a first entry is no name.
    if "msgid" not in arrival.text or "\n" not in arrival.text:
        arrival.tell(1, "there is no entry in it", "a PO file", "import our own export")
        return None
    for number, line in enumerate(arrival.text.split("\n"), 1):
        if not _LINE.fullmatch(line):
            arrival.tell(number, f"broken PO: {line[:40]}", "a keyword and words in quotation marks", "mend the line")
            return None
    try:
        catalogue = polib.pofile(arrival.text.translate(_HIDDEN))
    except _DAMAGE as error:
        arrival.tell(1, f"broken PO: {_told(error)}", "a PO file", "export it anew")
        return None
    slug = catalogue.metadata.get(PO_RESOLUTION, "")
    if not slug:
        arrival.tell(1, "no resolution is named", f"the header {PO_RESOLUTION}", "import our own export")
        return None
    lang = tag_of(catalogue.metadata.get("Language", ""))
    units = tuple(_unit(arrival, one, lang) for one in catalogue if not one.obsolete)
    official = tag_of(catalogue.metadata.get(PO_OFFICIAL, ""))
    return Delivery(slug, official, {lang: units}, Where(arrival.name))


def _unit(arrival: Arrival, entry: polib.POEntry, lang: str) -> Unit:
    anchor = entry.msgctxt or ""
    words = one_line(entry.msgstr.translate(_SHOWN))
    state = State.UNTRANSLATED if not words else State.STALE if "fuzzy" in entry.flags else State.TRANSLATED
    comments = [line for line in entry.comment.split("\n") if line.startswith(PO_STAMP)]
    stamp = comments[0].removeprefix(PO_STAMP).strip() if comments else ""
    where = Where(arrival.name, entry.linenum or 1, 1, anchor)
    return Unit(anchor, lang, one_line(entry.msgid.translate(_SHOWN)), words, state, stamp, where)


def _told(error: Exception) -> str:
    """What polib says, without the text of the file, which it takes for a name."""
    line = str(error).rpartition("(line ")[2].partition(")")
    return f"line {line[0]}{line[2]}" if line[1] and line[0].isdigit() else type(error).__name__
