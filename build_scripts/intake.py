"""The only module that writes sources/.

In: what an author has accepted. Out: the file in sources/, replaced as a whole.
"""

from collections.abc import Iterable
from pathlib import Path

from build_scripts.checks.addresses import ADDRESSES, addresses_of
from build_scripts.model.page import Page

__all__ = ["ADDRESSES", "accept_addresses"]


def accept_addresses(root: Path, pages: Iterable[Page]) -> int:
    """Add every address of the pages to the published ones. None is ever removed. Returns how many were added."""
    path = root / ADDRESSES
    published = set(path.read_text(encoding="utf-8").split()) if path.is_file() else set()
    present = {address for page in pages for address in addresses_of(page)}
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text("\n".join(sorted(published | present)) + "\n", encoding="utf-8")
    unfinished.replace(path)
    return len(present - published)
