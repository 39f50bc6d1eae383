"""What the search knows of a language: how its words are compared, which do not count, and what people call numbers.

In: the key `search` of a locale. Out: `SearchWords`. The words are folded ones, as `locales/normalisation` makes them:
    stop                                   words that a result need not have
    article, paragraph, recital, note, resolution    what stands before a number in a query: art · § · сноска · 条
"""

from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.locales.normalisation import Affixes
from build_scripts.record import Record

NUMBERED = ("article", "paragraph", "recital", "note", "resolution")


@dataclass(frozen=True, slots=True)
class SearchWords:
    """`numbered` are the words before a number, by what they number."""

    affixes: Affixes
    stop: tuple[str, ...]
    numbered: Mapping[str, tuple[str, ...]]


def read_search_words(record: Record) -> SearchWords:
    """The words under `search`."""
    words = record.record("search", required=True)
    assert words is not None, "a locale without the words of the search"
    irregular, suffixes = words.record("irregular"), words.record("suffixes")
    read = SearchWords(
        affixes=Affixes(
            stemmer=words.text("stemmer", required=False),
            prefixes=words.texts("prefixes"),
            clitics=words.texts("clitics"),
            suffixes={} if suffixes is None else {end: int(suffixes.text(end)) for end in suffixes.names()},
            irregular={} if irregular is None else {form: irregular.text(form) for form in irregular.names()},
        ),
        stop=words.texts("stop", required=True),
        numbered={kind: words.texts(kind, required=True) for kind in NUMBERED},
    )
    words.close()
    return read
