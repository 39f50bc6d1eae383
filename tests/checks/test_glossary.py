"""Is a concept told that lacks something in a language, claims another's form, or that no text uses?"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from build_scripts.checks.glossary import check
from build_scripts.locales.locale import read_locales
from build_scripts.model.glossary import Concept
from build_scripts.model.inline import Target
from build_scripts.pipeline import Built, link_corpus
from build_scripts.readers.corpus import read_corpus

from .asking import ask, with_concept

_Held = TypeVar("_Held")


def _without_french(held: Mapping[str, _Held]) -> dict[str, _Held]:
    return {tag: one for tag, one in held.items() if tag != "fr"}


_PARTS: dict[str, Callable[[Concept], Concept]] = {
    "names": lambda one: replace(one, names=_without_french(one.names)),
    "forms": lambda one: replace(one, forms=_without_french(one.forms)),
    "definitions": lambda one: replace(one, definitions=_without_french(one.definitions)),
}


def test_whole_concepts_pass(built: Built) -> None:
    assert ask(check, built.corpus) == []


@pytest.mark.parametrize("part", _PARTS)
def test_a_language_without_a_part(part: str, built: Built) -> None:
    line = built.corpus.glossary["confiscation"].where
    assert ask(check, with_concept(built.corpus, "confiscation", _PARTS[part])) == [
        f"{line}: error[glossary]: confiscation has no {part} in fr; one for each language; add {part}: fr"
    ]


def test_a_form_that_another_concept_has(built: Built) -> None:
    def claim(concept: Concept) -> Concept:
        return replace(concept, forms={**concept.forms, "en": (*concept.forms["en"], "Confiscation")})

    owner = list(built.corpus.glossary).index("confiscation")
    later = list(built.corpus.glossary)[owner + 1]
    (told,) = ask(check, with_concept(built.corpus, later, claim))
    assert told == (
        f"{built.corpus.glossary[later].where}: error[glossary]: the form 'Confiscation' (en) belongs to confiscation "
        f"and to {later}; one concept for each form; remove one"
    )


@pytest.mark.parametrize(
    ("target", "told"), [(Target("untac", "art-2"), "'untac'"), (Target("untoc", "art-99"), "'untoc#art-99'")]
)
def test_a_definition_that_leads_nowhere(target: Target, told: str, built: Built) -> None:
    damaged = with_concept(built.corpus, "confiscation", lambda one: replace(one, defined_in=target))
    where = built.corpus.glossary["confiscation"].where
    assert [one.split(";")[0] for one in ask(check, damaged)] == [
        f"{where}: error[glossary]: confiscation is defined in {told}"
    ]


def test_a_concept_that_no_text_uses(built: Built) -> None:
    unused = replace(built.corpus.glossary["confiscation"], id="piracy", forms=dict.fromkeys(built.locales, ("zzz",)))
    damaged = replace(built.corpus, glossary={**built.corpus.glossary, "piracy": unused})
    assert [one for one in ask(check, damaged) if "belongs to" not in one] == [
        f"{unused.where}: error[glossary]: no text uses piracy; at least one use; add its forms, or remove it"
    ]


def test_a_concept_that_one_translation_never_uses(root: Path) -> None:
    locales, _ = read_locales()
    corpus, _ = read_corpus(root, locales)

    def forget(concept: Concept) -> Concept:
        return replace(concept, forms={**concept.forms, "es": ("zzz",)})

    damaged = link_corpus(with_concept(corpus, "confiscation", forget), locales)
    assert ask(check, damaged) == [
        f"{corpus.glossary['confiscation'].where}: warning[glossary]: confiscation is used in none of its places in "
        "ctoc-cop-10-4/es.md; a use in: op-7, op-9; add a form"
    ]
