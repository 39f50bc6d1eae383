"""Which resolutions we hold, and which body speaks in one.

In: the instruments and the metadata of the works. Out: targets by the symbol of a document, or by body and number for
bodies that give no symbols ("ctoc-cop 10/4"). A text of our own comes before the page of an instrument.
"""

from collections.abc import Iterable, Mapping

from build_scripts.linkers.numbers import address_of
from build_scripts.model.inline import Held, Target
from build_scripts.model.instrument import Instrument
from build_scripts.model.work import Metadata

_SLUGS = {"a-hrc-res-": "A/HRC", "a-res-": "A", "s-res-": "S", "e-res-": "E"}


def collect_documents(instruments: Mapping[str, Instrument], works: Iterable[Metadata]) -> dict[str, Target | Held]:
    """A/RES/55/25 → the page of the instrument; ctoc-cop 10/4 → the text."""
    documents: dict[str, Target | Held] = {
        address_of(one.symbol.text): Target(one.id)
        for one in instruments.values()
        if one.kind == "resolution" and one.symbol is not None
    }
    for work in works:
        name = f"{body_of(work.slug, instruments)} {work.number}"
        documents[address_of(work.symbol.text) if work.symbol is not None else name] = Held(work.slug)
    return documents


def body_of(slug: str, instruments: Mapping[str, Instrument]) -> str:
    """The body whose resolution has this slug: `A` for a-res-55-25, the id of a body of ours for ctoc-cop-10-4."""
    known = next((body for prefix, body in _SLUGS.items() if slug.startswith(prefix)), "")
    ours = (one.id for one in instruments.values() if one.kind == "body" and slug.startswith(f"{one.id}-"))
    return known or next(ours, "")
