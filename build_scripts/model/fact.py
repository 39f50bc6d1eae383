"""Facts: something that a source states, with that source and whether somebody saw it there."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement. `verified` is true when it was seen word for word, or inflected, in `source`."""

    text: str
    source: str = ""
    verified: bool = True


Names = Mapping[str, Fact]
"""One fact per language tag."""
