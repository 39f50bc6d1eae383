"""From the words of a paragraph to its references. `FINDERS` is the table; `engine` cuts what they find.

Where two mentions overlap, the longer one counts; of two equally long ones, that of the earlier finder.
"""

from build_scripts.linkers import (
    ibid,
    names,
    openings,
    paragraphs,
    provisions,
    resolutions,
    symbols,
    terms,
    treaty_series,
)
from build_scripts.linkers.mention import Finder

FINDERS: tuple[Finder, ...] = (
    provisions.find,
    paragraphs.find,
    resolutions.find,
    symbols.find,
    treaty_series.find,
    ibid.find,
    names.find,
    openings.find,
    terms.find,
)
