"""A glossary that a translator has sent back, compared with ours.

In: the `GlossaryDelivery`, our glossary and the source of its file. Out: the text of the file with the new definitions
and every other character as it was, or the conflicts, all of them, and then nothing. Definitions are our own words and
may change; a name is a fact that carries its source, and is changed in the file together with that source.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from build_scripts.diagnostics import Diagnostic, Where, sorted_by_place
from build_scripts.model.exchange import GlossaryDelivery, TermSection
from build_scripts.model.glossary import Concept, glossary_stamp
from build_scripts.readers.exchange.arrival import one_line
from build_scripts.readers.glossary import read_glossary
from build_scripts.readers.source import Source

_WIDTH = 1_000_000
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ReturnedTerms:
    """The file after the import, and the definitions that it changes, by concept and language."""

    text: str
    changed: tuple[Place, ...] = ()
    problems: tuple[Diagnostic, ...] = ()


def compare_terms(
    delivery: GlossaryDelivery, glossary: Mapping[str, Concept], source: Source, lang: str = ""
) -> ReturnedTerms:
    """What the delivery changes in one language, or in all."""
    sections = [one for one in delivery.sections if lang in ("", one.lang)]
    ours = {
        (one.id, tag): (name.text, one.definitions.get(tag, ""))
        for one in glossary.values()
        for tag, name in one.names.items()
        if lang in ("", tag)
    }
    problems = list(_conflicts(delivery, glossary, sections, ours))
    wanted = {
        (one.concept, one.lang): one.definition
        for one in sections
        if not problems and one.definition != one_line(ours[one.concept, one.lang][1])
    }
    if problems or not wanted:
        return ReturnedTerms(source.text, problems=sorted_by_place(problems))
    text = _edited(source.text, wanted)
    if not _reads_as(text, glossary, wanted):
        told = _conflict(delivery.where, "the definitions find no place in the file", "one text each", "edit the file")
        return ReturnedTerms(source.text, problems=(told,))
    return ReturnedTerms(text, tuple(wanted))


def _conflicts(
    delivery: GlossaryDelivery,
    glossary: Mapping[str, Concept],
    sections: list[TermSection],
    ours: Mapping[Place, tuple[str, str]],
) -> Iterator[Diagnostic]:
    counts = Counter((one.concept, one.lang) for one in sections)
    for concept, tag in (place for place in ours if place not in counts):
        where = Where(delivery.where.file, 1, 1, f"{concept} {tag}")
        yield _conflict(where, "the concept is not in the file", "every concept in every language", "export it anew")
    for one in sections:
        place = one.concept, one.lang
        name, definition = ours.get(place, ("", ""))
        if place not in ours:
            yield _conflict(one.where, "there is no such concept", "the concepts of the glossary", "take it out")
        elif counts[place] > 1:
            yield _conflict(one.where, f"it is there {counts[place]} times", "once", "take one out")
        elif one.name != one_line(name):
            action = "change the name in sources/glossary.yml, together with its source"
            yield _conflict(one.where, f"the name is '{one.name}'", name, action)
        elif one.definition == one_line(definition):
            continue
        elif delivery.stamps.get(one.lang) != glossary_stamp(glossary, one.lang):
            yield _conflict(one.where, "the glossary has changed since the export", definition, "export it anew")
        elif not one.definition or not definition:
            yield _conflict(one.where, "a definition is gone or new", definition, "edit sources/glossary.yml")


def _edited(text: str, wanted: Mapping[Place, str]) -> str:
    """The file with other scalars in the places of definitions."""
    top = yaml.compose(text, Loader=yaml.SafeLoader)
    edits = []
    for entry in top.value if isinstance(top, yaml.SequenceNode) else []:
        fields = {key.value: value for key, value in entry.value}
        for key, value in fields["definitions"].value if "definitions" in fields else []:
            words = wanted.get((fields["id"].value, key.value))
            if words is not None:
                edits.append((value.start_mark.index, value.end_mark.index, _scalar(words)))
    for start, end, words in sorted(edits, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _scalar(words: str) -> str:
    return yaml.safe_dump(words, allow_unicode=True, width=_WIDTH).removesuffix("\n...\n").strip()


def _reads_as(text: str, glossary: Mapping[str, Concept], wanted: Mapping[Place, str]) -> bool:
    """Whether the file says the same as before but for these definitions."""
    again, problems = read_glossary(Source("sources/glossary.yml", text))
    return not problems and {name: _said(one, {}) for name, one in again.items()} == {
        name: _said(one, wanted) for name, one in glossary.items()
    }


def _said(concept: Concept, wanted: Mapping[Place, str]) -> object:
    definitions = {tag: wanted.get((concept.id, tag), words) for tag, words in concept.definitions.items()}
    return concept.names, concept.forms, definitions, concept.defined_in, concept.see_also


def _conflict(where: Where, wrong: str, expected: str, action: str) -> Diagnostic:
    return Diagnostic(where, "import", wrong, expected, action)
