"""Facts and names in YAML: `{text: …, source: …, verified: true}`, alone or one per language.

In: a `Record` and a key. Out: `Fact`s. A language that does not exist is reported.
"""

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.fact import Fact
from build_scripts.record import Record


def read_fact(record: Record, key: str, *, required: bool = False) -> Fact | None:
    """The fact under a key, or None when nobody states it."""
    below = record.record(key, required=required)
    return None if below is None else _fact(below)


def read_names(record: Record, key: str, *, required: bool = False) -> dict[str, Fact]:
    """One fact per language."""
    below = record.record(key, required=required)
    names: dict[str, Fact] = {}
    for tag in language_keys(below):
        assert below is not None
        fact = read_fact(below, tag)
        if fact is not None:
            names[tag] = fact
    return names


def read_words(record: Record, key: str) -> dict[str, tuple[str, ...]]:
    """A list of texts per language."""
    below = record.record(key)
    return {} if below is None else {tag: below.texts(tag) for tag in language_keys(below)}


def read_texts(record: Record, key: str) -> dict[str, str]:
    """One text per language."""
    below = record.record(key)
    return {} if below is None else {tag: below.text(tag) for tag in language_keys(below)}


def language_keys(record: Record | None) -> list[str]:
    """The keys of a record that are languages; the others are reported."""
    if record is None:
        return []
    for key in record.names():
        if key not in LANGUAGES:
            wrong = f"there is no language '{key}'"
            record.problem(key, wrong, f"one of: {', '.join(LANGUAGES)}", "correct the code", "language")
    return [key for key in record.names() if key in LANGUAGES]


def _fact(record: Record) -> Fact:
    fact = Fact(
        text=record.text("text"),
        source=record.text("source", required=False),
        verified=record.flag("verified", default=True),
    )
    record.close()
    return fact
