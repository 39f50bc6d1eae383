"""`sources/instruments/*.yml`: what resolutions cite.

In: the files' `Source`s. Out: `Instrument`s by id, and problems: an unknown kind, an id that is not the name of its
file, a provision or a number that is none.
"""

import re
from pathlib import PurePosixPath

from build_scripts.diagnostics import Diagnostic
from build_scripts.model.fact import Fact
from build_scripts.model.instrument import KINDS, Article, Instrument
from build_scripts.readers.facts import read_fact, read_names, read_texts, read_words
from build_scripts.readers.source import Source
from build_scripts.record import Record, read_records

_PROVISION = re.compile(r"art-[0-9]+(-[0-9]+)?(-[a-z])?")


def read_instruments(sources: list[Source]) -> tuple[dict[str, Instrument], list[Diagnostic]]:
    """Every instrument, alphabetical by id."""
    problems: list[Diagnostic] = []
    instruments: dict[str, Instrument] = {}
    for source in sources:
        for record in read_records(source.text, source.file, problems):
            instrument = _read_instrument(record, PurePosixPath(source.file).stem)
            instruments[instrument.id] = instrument
    return dict(sorted(instruments.items(), key=lambda item: _order(item[1]))), problems


def _order(one: Instrument) -> tuple[str, bool, str]:
    """Alphabetical by id, and what supplements another right after it."""
    return one.supplements or one.id, bool(one.supplements), one.id


def _read_instrument(record: Record, stem: str) -> Instrument:
    instrument = Instrument(
        id=record.text("id"),
        kind=record.text("kind"),
        titles=read_names(record, "titles", required=True),
        where=record.where(),
        symbol=read_fact(record, "symbol"),
        adopted=read_fact(record, "adopted"),
        in_force=read_fact(record, "in_force"),
        links=_read_links(record),
        articles=tuple(_read_article(one) for one in record.records("articles")),
        summaries=_read_summaries(record),
        names=read_words(record, "names"),
        short=read_words(record, "short"),
        treaty_series=_read_treaty_series(record),
        supplements=record.text("supplements", required=False),
    )
    if instrument.kind not in KINDS:
        record.problem("kind", f"the kind is '{instrument.kind}'", f"one of: {', '.join(KINDS)}", "correct it")
    if instrument.id != stem:
        record.problem("id", f"the id is '{instrument.id}'", f"the name of the file, '{stem}'", "rename one of them")
    record.close()
    return instrument


def _read_links(record: Record) -> dict[str, Fact]:
    everywhere = read_fact(record, "link")
    return {**({"": everywhere} if everywhere else {}), **read_names(record, "links")}


def _read_article(record: Record) -> Article:
    number = record.text("number")
    if not number.isdecimal():
        record.problem("number", f"the number is '{number}'", "a whole number", "correct it")
    article = Article(int(number) if number.isdecimal() else 0, read_names(record, "titles", required=True))
    record.close()
    return article


def _read_summaries(record: Record) -> dict[str, dict[str, str]]:
    below = record.record("summaries")
    summaries: dict[str, dict[str, str]] = {}
    for key in below.names() if below is not None else ():
        assert below is not None
        if not _PROVISION.fullmatch(key):
            below.problem(key, f"'{key}' is no provision", "one such as art-18 or art-2-b", "correct it")
        summaries[key] = read_texts(below, key)
    return summaries


def _read_treaty_series(record: Record) -> tuple[str, str] | None:
    below = record.record("treaty_series")
    if below is None:
        return None
    place = below.text("volume"), below.text("number")
    below.text("source", required=False)
    below.flag("verified", default=True)
    below.close()
    return place
