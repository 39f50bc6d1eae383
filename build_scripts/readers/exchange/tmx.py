"""A translation memory that came back, as `writers/tmx` writes it.

In: an `Arrival`. Out: a `Delivery` with the units of every language but the official one. A variant that is not there
is a paragraph without translation; the note inside a mark is the unit of that note.
"""

from dataclasses import dataclass, field

from lxml import etree

from build_scripts.diagnostics import Where
from build_scripts.model.exchange import Delivery, Unit
from build_scripts.model.translation import State
from build_scripts.readers.exchange.arrival import Arrival, one_line, tag_of
from build_scripts.readers.exchange.xml import child, children, language, line_of, local, parse

_MARKS = ("ph", "it", "ut")


@dataclass(slots=True)
class _Said:
    """What a language says under one address."""

    words: str
    line: int
    props: dict[str, str] = field(default_factory=dict)


def read(arrival: Arrival) -> Delivery | None:
    """The delivery, or None when the file is no memory of a resolution."""
    root = parse(arrival, "tmx")
    header = child(root, "header")
    named = [prop for prop in children(header, "prop") if prop.get("type") == "x-resolution"]
    if root is None:
        return None
    if header is None or not named:
        arrival.tell(1, "no resolution is named", "<prop type='x-resolution'> in the header", "import our own export")
        return None
    official = tag_of(header.get("srclang") or "")
    reading = _Reading(arrival)
    for tu in children(child(root, "body"), "tu"):
        reading.take(tu)
    return Delivery(one_line(named[0].text or ""), official, reading.units(official), Where(arrival.name))


class _Reading:
    """Collects what each language says, in the order of the file."""

    def __init__(self, arrival: Arrival) -> None:
        self._arrival = arrival
        self._said: dict[str, list[tuple[str, _Said]]] = {}
        self._order: dict[str, None] = {}

    def take(self, tu: etree._Element) -> None:
        """One unit."""
        anchor = tu.get("tuid") or ""
        for tuv in children(tu, "tuv"):
            segment = child(tuv, "seg")
            if segment is None:
                self._arrival.tell(line_of(tuv), "a variant without a segment", "<seg>", "add it", anchor)
                continue
            props = {prop.get("type") or "": prop.text or "" for prop in children(tuv, "prop")}
            self._order.setdefault(anchor)
            said = _Said("", line_of(tuv), {key: props.get(key, "") for key in ("x-state", "x-stamp")})
            self._said.setdefault(tag_of(language(tuv)), []).append((anchor, said))
            said.words = self._words(segment, tag_of(language(tuv)), props)

    def _words(self, element: etree._Element, lang: str, props: dict[str, str]) -> str:
        words = element.text or ""
        for inline in element:
            words += self._mark(inline, lang, props) + (inline.tail or "")
        return one_line(words)

    def _mark(self, inline: etree._Element, lang: str, props: dict[str, str]) -> str:
        number = inline.get("x") or ""
        if local(inline) not in _MARKS or not number.isdecimal():
            wrong = f"the element <{local(inline)}> is no footnote mark"
            self._arrival.tell(line_of(inline), wrong, '<ph type="fnote" x="25">', "take it out")
            return ""
        note = f"fn-{number}"
        sub = child(inline, "sub")
        state = props.get(f"x-state-{note}", "")
        if sub is not None or state:
            of_note = {"x-state": state, "x-stamp": props.get(f"x-stamp-{note}", "")}
            said = _Said("", line_of(inline), of_note)
            self._order.setdefault(note)
            self._said.setdefault(lang, []).append((note, said))
            said.words = self._words(sub, lang, props) if sub is not None else ""
        return f"<sup>{number}</sup>"

    def units(self, official: str) -> dict[str, tuple[Unit, ...]]:
        """The units by language; what nobody has translated is a unit without words."""
        originals = dict(reversed([(anchor, said.words) for anchor, said in self._said.get(official, [])]))
        return {
            lang: (
                *(self._unit(lang, anchor, originals.get(anchor, ""), one) for anchor, one in said),
                *(
                    self._unit(lang, anchor, originals[anchor], _Said("", 1))
                    for anchor in self._order
                    if anchor in originals and anchor not in dict(said)
                ),
            )
            for lang, said in self._said.items()
            if lang != official
        }

    def _unit(self, lang: str, anchor: str, original: str, said: _Said) -> Unit:
        known = {state.value: state for state in State}
        default = State.TRANSLATED if said.words else State.UNTRANSLATED
        state = known.get(one_line(said.props.get("x-state", "")), default)
        stamp = one_line(said.props.get("x-stamp", ""))
        return Unit(anchor, lang, original, said.words, state, stamp, Where(self._arrival.name, said.line, 1, anchor))
