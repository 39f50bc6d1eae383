"""The glossary: every concept with its definition, its names in the other languages, and the paragraphs that use it."""

from collections.abc import Iterator

from build_scripts.model.glossary import Concept
from build_scripts.model.page import Block, Content, Foreign, Heading, Link, Page, Passage, Words
from build_scripts.pages.setting import Setting, joined


def compose(setting: Setting) -> Iterator[Page]:
    """`/glossary/`, in the alphabetical order of the language."""
    yield Page("glossary", setting.locale.tag, setting.say("glossary"), tuple(_blocks(setting)))


def _blocks(setting: Setting) -> Iterator[Block]:
    yield Heading(1, setting.words("glossary"), "title")
    yield Passage(setting.words("glossary_intro"), "lead")
    for concept in sorted(setting.corpus.glossary.values(), key=lambda one: _order(setting, one)):
        yield from _entry(setting, concept)


def _order(setting: Setting, concept: Concept) -> tuple[bytes, str]:
    name = concept.names.get(setting.locale.tag)
    return setting.locale.sort_key(name.text if name is not None else concept.id)


def _entry(setting: Setting, concept: Concept) -> Iterator[Block]:
    yield Heading(2, setting.name(concept.names), concept.id)
    definition = concept.definitions.get(setting.locale.tag)
    yield Passage((Words(definition),) if definition else setting.words("not_stated"), "definition")
    yield Passage(setting.labelled("other_languages", joined(_other_names(setting, concept))), "uses")
    if concept.defined_in is not None:
        name = setting.instrument_name(setting.corpus.instruments[concept.defined_in.instrument])
        source = (setting.target_link(concept.defined_in), Words(" — "), *name)
        yield Passage(setting.labelled("defined_in", source), "uses")
    places = setting.citations.by_concept.get(concept.id)
    if places:
        yield Passage(setting.labelled("used_in", setting.place_links(places)), "uses")
    if concept.see_also:
        yield Passage(setting.labelled("see_also", joined(_see_also(setting, concept))), "uses")


def _other_names(setting: Setting, concept: Concept) -> list[Content]:
    return [
        (Link((Foreign(name.text, tag),), "glossary", concept.id, tag), *setting.fact(name)[1:])
        for tag, name in concept.names.items()
        if tag != setting.locale.tag and tag in setting.locales
    ]


def _see_also(setting: Setting, concept: Concept) -> list[Content]:
    others = (setting.corpus.glossary[name] for name in concept.see_also)
    return [(Link(setting.name(other.names)[:1], "glossary", other.id),) for other in others]
