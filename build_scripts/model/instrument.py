"""Instruments: what a resolution cites, be it treaty, resolution, body, tool or publication."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from build_scripts.diagnostics import Where
from build_scripts.model.fact import Fact, Names

KINDS = ("treaty", "resolution", "body", "mechanism", "tool", "publication")


SERIES = "unts"
"""The id of the Treaty Series, on whose page each volume and number has its address."""


def series_anchor(volume: str, number: str) -> str:
    """The address of a registration in the Treaty Series: `vol-2225-no-39574`."""
    return f"vol-{volume}-no-{number}"


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a treaty: its number and its titles."""

    number: int
    titles: Names


@dataclass(frozen=True, slots=True)
class Instrument:
    """One instrument.

    `names` are the ways in which running text calls it, per language, in the notation of `locales/forms`; `short` the
    ones that only hold where a resolution says so ("the Convention"). `links` are addresses of the official text per
    language, "" for one that serves all; `treaty_series` is volume and number; `supplements` is an instrument.
    """

    id: str
    kind: str
    titles: Names
    where: Where
    symbol: Fact | None = None
    adopted: Fact | None = None
    in_force: Fact | None = None
    links: Names = field(default_factory=dict)
    articles: tuple[Article, ...] = ()
    summaries: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    short: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    treaty_series: tuple[str, str] | None = None
    supplements: str = ""
