"""Does every address that was ever published still exist, in every language?

In: the corpus and the pages. Out: an error for each address of `sources/addresses.txt` that no page has any more.
"""

from collections.abc import Iterable, Iterator

from build_scripts.diagnostics import Diagnostic, Where
from build_scripts.model.page import (
    Bullets,
    Catalogue,
    Code,
    Facts,
    Heading,
    Legal,
    Note,
    Notice,
    Page,
    Parallel,
    Passage,
)
from build_scripts.model.picture import Picture

ADDRESSES = "sources/addresses.txt"


def check_addresses(published: Iterable[str], pages: Iterable[Page]) -> Iterator[Diagnostic]:
    """Compare the list with what the pages hold."""
    held: dict[str, set[str]] = {}
    for page in pages:
        held.setdefault(page.lang, set()).update(addresses_of(page))
    for line, address in enumerate(published, 1):
        for lang in sorted(lang for lang, addresses in held.items() if address and address not in addresses):
            where = Where(ADDRESSES, line)
            wrong = f"{address} does not exist in {lang} any more"
            yield Diagnostic(where, "addresses", wrong, "published addresses never change", "restore it")


def addresses_of(page: Page) -> Iterator[str]:
    """Every address on a page, without its language: `/glossary/`, `/glossary/#confiscation`."""
    path = f"/{page.path}/" if page.path else "/"
    yield path
    for block in page.blocks:
        match block:
            case Heading():
                yield f"{path}#{block.anchor}"
            case Legal() | Note():
                yield f"{path}#{block.paragraph.id}"
            case Passage():
                if block.anchor:
                    yield f"{path}#{block.anchor}"
            case Parallel():
                yield from (f"{path}#{row.anchor}" for row in block.rows)
            case Catalogue():
                yield from (f"{path}#{anchor}" for anchor in (*(one.anchor for one in block.entries), *block.older))
            case Notice() | Bullets() | Facts() | Code() | Picture():
                pass
