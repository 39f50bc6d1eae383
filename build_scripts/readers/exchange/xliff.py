"""An XLIFF 1.2 file that came back, as `writers/xliff` writes it.

In: an `Arrival`. Out: a `Delivery`. What a tool adds around the units (groups, matches, segmented sources, marks of
segments) is left aside; any other element inside the words is an error.
"""

from lxml import etree

from build_scripts.diagnostics import Where
from build_scripts.model.exchange import Delivery, Unit
from build_scripts.model.translation import State
from build_scripts.readers.exchange.arrival import Arrival, one_line, tag_of
from build_scripts.readers.exchange.xml import child, children, line_of, local, parse

_DONE = ("translated", "final", "signed-off", "")


def read(arrival: Arrival) -> Delivery | None:
    """The delivery, or None when the file is no translation of a resolution."""
    root = parse(arrival, "xliff")
    if root is None:
        return None
    if not (root.get("version") or "").startswith("1."):
        arrival.tell(1, f"XLIFF {root.get('version')}", "XLIFF 1.2", "save it in that version")
        return None
    files = children(root, "file")
    if len(files) != 1 or not files[0].get("original"):
        arrival.tell(
            1, f"{len(files)} files", "one <file> with the resolution as its original", "import our own export"
        )
        return None
    file = files[0]
    lang = tag_of(file.get("target-language") or "")
    units = tuple(_unit(arrival, one, lang) for one in file.iter() if local(one) == "trans-unit")
    official = tag_of(file.get("source-language") or "")
    return Delivery(file.get("original") or "", official, {lang: units}, Where(arrival.name))


def _unit(arrival: Arrival, element: etree._Element, lang: str) -> Unit:
    anchor = element.get("id") or ""
    target = child(element, "target")
    words = _words(arrival, target)
    said = (target.get("state") or "") if target is not None else ""
    state = State.UNTRANSLATED if not words else State.TRANSLATED if said in _DONE else State.STALE
    if words and said in ("new", "needs-translation"):
        state = State.TRANSLATED
    stamps = [note.text or "" for note in children(element, "note") if note.get("from") == "stamp"]
    where = Where(arrival.name, line_of(element), 1, anchor)
    return Unit(anchor, lang, _words(arrival, child(element, "source")), words, state, one_line("".join(stamps)), where)


def _words(arrival: Arrival, element: etree._Element | None) -> str:
    return "" if element is None else one_line(_inside(arrival, element))


def _inside(arrival: Arrival, element: etree._Element) -> str:
    words = element.text or ""
    for inline in element:
        number = inline.get("id") or ""
        if local(inline) == "mrk":
            words += _inside(arrival, inline)
        elif local(inline) in ("x", "ph") and number.isdecimal():
            words += f"<sup>{number}</sup>"
        else:
            wrong = f"the element <{local(inline)}> is no footnote mark"
            arrival.tell(line_of(inline), wrong, '<x id="25"/>', "take it out")
        words += inline.tail or ""
    return words
