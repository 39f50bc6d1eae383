"""From the words of a paragraph to its references. `FINDERS` is the table; `engine` cuts what they find.

Where two mentions overlap, the longer one counts; of two equally long ones, that of the earlier finder.
"""

from build_scripts.linkers import names, openings, provisions, resolutions, terms, treaty_series
from build_scripts.linkers.mention import Finder

FINDERS: tuple[Finder, ...] = (
    provisions.find,
    resolutions.find,
    treaty_series.find,
    names.find,
    openings.find,
    terms.find,
)
