"""The glossary: concepts with a name, its forms and a definition in each language."""

from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.diagnostics import Where
from build_scripts.model.fact import Names
from build_scripts.model.inline import Target
from build_scripts.model.translation import fingerprint


@dataclass(frozen=True, slots=True)
class Concept:
    """One entry. `forms` are the shapes its name takes in running text, in the notation of `locales/forms`."""

    id: str
    names: Names
    forms: Mapping[str, tuple[str, ...]]
    definitions: Mapping[str, str]
    where: Where
    defined_in: Target | None = None
    see_also: tuple[str, ...] = ()


def glossary_stamp(glossary: Mapping[str, Concept], lang: str) -> str:
    """The fingerprint of what the glossary says in a language."""
    said = [
        (one.id, one.names[lang].text if lang in one.names else "", one.definitions.get(lang, ""))
        for one in glossary.values()
    ]
    return fingerprint(repr(said))
