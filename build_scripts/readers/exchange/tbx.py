"""A term base that came back, as `writers/tbx` writes it.

In: an `Arrival`. Out: a `GlossaryDelivery`, in the order of the file.
"""

from lxml import etree

from build_scripts.diagnostics import Where
from build_scripts.model.exchange import GlossaryDelivery, TermSection
from build_scripts.readers.exchange.arrival import Arrival, one_line, tag_of
from build_scripts.readers.exchange.xml import child, children, language, line_of, local, parse


def read_terms(arrival: Arrival) -> GlossaryDelivery | None:
    """The delivery, or None when the file is no term base."""
    root = parse(arrival, "tbx")
    if root is None:
        return None
    sources = [one for one in root.iter() if local(one) == "sourceDesc"]
    stamps = {tag_of(language(p)): one_line(p.text or "") for source in sources for p in children(source, "p")}
    sections = tuple(
        _section(arrival, entry, section)
        for entry in root.iter()
        if local(entry) == "conceptEntry"
        for section in children(entry, "langSec")
    )
    return GlossaryDelivery(stamps, sections, Where(arrival.name))


def _section(arrival: Arrival, entry: etree._Element, section: etree._Element) -> TermSection:
    concept, lang = entry.get("id") or "", tag_of(language(section))
    descriptions = [one for one in section.iter() if local(one) == "descrip" and one.get("type") == "definition"]
    terms = [_words(child(one, "term")) for one in children(section, "termSec")]
    definition = _words(descriptions[0]) if descriptions else ""
    where = Where(arrival.name, line_of(section), 1, f"{concept} {lang}")
    return TermSection(concept, lang, " / ".join(terms), definition, where)


def _words(element: etree._Element | None) -> str:
    return one_line("".join(map(str, element.itertext()))) if element is not None else ""
