"""An instrument as JSON: what a resolution cites, with its provisions and every paragraph that cites them.

In: the setting, an instrument, and who cites what in the official texts. Out: one object.
"""

from build_scripts.model.citations import Citations
from build_scripts.model.inline import Target
from build_scripts.model.instrument import Instrument
from build_scripts.pages.setting import Setting
from build_scripts.writers.api_files.values import (
    Json,
    fact,
    facts,
    head,
    instrument_path,
    our_rights,
    page_path,
    place_id,
    said,
    target_id,
)


def compose_instrument(setting: Setting, instrument: Instrument, citations: Citations) -> Json:
    """The file of an instrument."""
    own_id = f"instruments/{instrument.id}"
    series = instrument.treaty_series
    return {
        **head(instrument_path(instrument.id), "instrument", own_id),
        "type": instrument.kind,
        "titles": facts(instrument.titles),
        "symbol": fact(instrument.symbol),
        "adopted": fact(instrument.adopted),
        "in_force": fact(instrument.in_force),
        "treaty_series": {"volume": series[0], "number": series[1]} if series else None,
        "supplements": f"instruments/{instrument.supplements}" if instrument.supplements else None,
        "documents": [{"lang": lang or None, "url": fact(link)} for lang, link in instrument.links.items()],
        "articles": [
            {"id": f"{own_id}#art-{one.number}", "number": one.number, "titles": facts(one.titles)}
            for one in instrument.articles
        ],
        "summaries": [
            {"id": f"{own_id}#{anchor}", "texts": dict(texts)} for anchor, texts in instrument.summaries.items()
        ],
        "summary_note": said(setting.locales, "summary_note") if instrument.summaries else None,
        "rights": our_rights() if instrument.summaries else None,
        "cited": _cited(instrument, citations),
        "pages": {tag: page_path(tag, own_id) for tag in setting.locales},
    }


def _cited(instrument: Instrument, citations: Citations) -> list[Json]:
    """Who cites the whole of it, then who cites each of its provisions."""
    provisions = [target for target in citations.of_instrument(instrument.id) if target.anchor]
    found = [(Target(instrument.id), citations.of_whole(instrument.id))]
    found += [(target, citations.by_target[target]) for target in provisions]
    return [{"id": target_id(target), "by": list(map(place_id, places))} for target, places in found if places]
