"""Files that come back from translators: one reader for each format, by the suffix of its files."""

from collections.abc import Callable, Mapping

from build_scripts.model.exchange import Delivery
from build_scripts.readers.exchange import csv_table, po, tmx, xliff
from build_scripts.readers.exchange.arrival import Arrival

READERS: Mapping[str, Callable[[Arrival], Delivery | None]] = {
    ".tmx": tmx.read,
    ".xlf": xliff.read,
    ".xliff": xliff.read,
    ".po": po.read,
    ".csv": csv_table.read,
}
