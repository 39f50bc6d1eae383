"""What the concordance found in a work, and what its editors have decided to leave as it is."""

from dataclasses import dataclass

from build_scripts.diagnostics import Where


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that is right to be as it is, and why. `words`, where given, stand in the finding: a paragraph may hold
    another one of the same check."""

    check: str
    lang: str
    anchor: str
    reason: str
    where: Where
    words: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One difference of a paragraph from the others. `reason` says why it is waived, "" while it is open."""

    slug: str
    lang: str
    anchor: str
    check: str
    reason: str = ""
