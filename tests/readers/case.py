"""What a text of `cases/` must become.

`paragraphs` are all of them in reading order: address, label, words, ⟨fnref-7⟩ where a mark stands, ⟨marked⟩ and
⟨inferred⟩ where a page ended. `problems` begin as the diagnostics do: line, column, words; None stands for some
diagnostics, whatever their words. `apart` are the lines that are no words of the resolution.
"""

from typing import NamedTuple


class Case(NamedTuple):
    """What a text must become."""

    lang: str
    paragraphs: tuple[str, ...]
    problems: tuple[str, ...] | None = ()
    apart: tuple[str, ...] = ()
