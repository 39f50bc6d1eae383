"""`sources/glossary.yml`: the concepts, each with its names, forms and definitions.

In: the file's `Source`. Out: `Concept`s by id, and problems: an id used twice, a `see_also` that leads nowhere.
"""

from build_scripts.diagnostics import Diagnostic
from build_scripts.model.glossary import Concept
from build_scripts.model.inline import Target
from build_scripts.readers.facts import read_names, read_texts, read_words
from build_scripts.readers.source import Source
from build_scripts.record import Record, read_records


def read_glossary(source: Source) -> tuple[dict[str, Concept], list[Diagnostic]]:
    """Every concept, in the order of the file."""
    problems: list[Diagnostic] = []
    concepts: dict[str, Concept] = {}
    entries = [(record, _read_concept(record)) for record in read_records(source.text, source.file, problems)]
    for record, concept in entries:
        if concept.id in concepts:
            record.problem("id", f"the id '{concept.id}' stands twice", "each concept once", "merge the entries")
        concepts[concept.id] = concept
    for record, concept in entries:
        for other in concept.see_also:
            if other not in concepts:
                record.problem("see_also", f"there is no concept '{other}'", "an id of this file", "correct it")
    return concepts, problems


def _read_concept(record: Record) -> Concept:
    concept = Concept(
        id=record.text("id"),
        names=read_names(record, "names", required=True),
        forms=read_words(record, "forms"),
        definitions=read_texts(record, "definitions"),
        where=record.where(),
        defined_in=_read_target(record),
        see_also=record.texts("see_also"),
    )
    record.close()
    return concept


def _read_target(record: Record) -> Target | None:
    below = record.record("defined_in")
    if below is None:
        return None
    target = Target(below.text("instrument"), below.text("provision", required=False))
    below.close()
    return target
