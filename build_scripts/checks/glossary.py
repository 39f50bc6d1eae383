"""Is every concept whole: a name, forms and a definition in each language, and at least one use?

In: the corpus, linked. Out: errors for what is missing, for a `defined_in` that leads nowhere, and for a form that two
concepts claim; a warning for a concept that a translation uses in none of the paragraphs where the official text does.
"""

from collections.abc import Iterator

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic, Severity
from build_scripts.model.citations import Place
from build_scripts.model.glossary import Concept


def check(question: Question) -> Iterator[Diagnostic]:
    """Look at each concept, then at its uses."""
    for concept in question.corpus.glossary.values():
        yield from _missing(question, concept)
    yield from _claimed_twice(question)
    for concept in question.corpus.glossary.values():
        uses = {tag: found.by_concept.get(concept.id, []) for tag, found in question.citations.items()}
        yield from _unused(question, concept, uses)


def _missing(question: Question, concept: Concept) -> Iterator[Diagnostic]:
    for tag in question.locales:
        parts = {"names": concept.names, "forms": concept.forms, "definitions": concept.definitions}
        for part, held in parts.items():
            if not held.get(tag):
                wrong = f"{concept.id} has no {part} in {tag}"
                yield Diagnostic(concept.where, "glossary", wrong, "one for each language", f"add {part}: {tag}")
    yield from _defined_nowhere(question, concept)


def _defined_nowhere(question: Question, concept: Concept) -> Iterator[Diagnostic]:
    target = concept.defined_in
    if target is None:
        return
    instrument = question.corpus.instruments.get(target.instrument)
    if instrument is None:
        wrong = f"{concept.id} is defined in '{target.instrument}'"
        yield Diagnostic(concept.where, "glossary", wrong, "an id in sources/instruments", "correct it")
    elif target.anchor and target.anchor.split("-")[1:2] not in [[str(one.number)] for one in instrument.articles]:
        wrong = f"{concept.id} is defined in '{target.instrument}#{target.anchor}'"
        yield Diagnostic(concept.where, "glossary", wrong, "an article that the instrument has", "correct it")


def _claimed_twice(question: Question) -> Iterator[Diagnostic]:
    owners: dict[tuple[str, str], str] = {}
    for concept in question.corpus.glossary.values():
        for tag, forms in concept.forms.items():
            for form in forms:
                owner = owners.setdefault((tag, form.casefold()), concept.id)
                if owner != concept.id:
                    wrong = f"the form '{form}' ({tag}) belongs to {owner} and to {concept.id}"
                    yield Diagnostic(concept.where, "glossary", wrong, "one concept for each form", "remove one")


def _unused(question: Question, concept: Concept, uses: dict[str, list[Place]]) -> Iterator[Diagnostic]:
    if question.corpus.works and not any(uses.values()):
        wrong = f"no text uses {concept.id}"
        yield Diagnostic(concept.where, "glossary", wrong, "at least one use", "add its forms, or remove it")
        return
    for work, aligned in zip(question.corpus.works, question.aligned, strict=True):
        official = {place for place in uses[work.metadata.official_lang] if place.slug == work.slug}
        # Where a paragraph is lost or moved, addresses do not compare; `terms` asks paragraph by paragraph.
        for tag in (one for one in work.expressions if one not in aligned or aligned[one].is_parallel):
            if official and not official & set(uses[tag]):
                wrong = f"{concept.id} is used in none of its places in {work.slug}/{tag}.md"
                expected = ", ".join(sorted(place.paragraph for place in official))
                yield Diagnostic(
                    concept.where, "glossary", wrong, f"a use in: {expected}", "add a form", Severity.WARNING
                )
