"""The navigation of one language: labels and paths, as a tree."""

from dataclasses import dataclass

from build_scripts.model.instrument import KINDS
from build_scripts.pages.setting import Setting, words_alone


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the navigation under its label, with the pages below it."""

    label: str
    path: str
    below: tuple["Entry", ...] = ()


def compose_navigation(setting: Setting) -> tuple[Entry, ...]:
    """Home, the resolutions, what they cite, the glossary, the translations, and the pages that people wrote."""
    works = []
    for work in setting.corpus.works:
        text = work.shown_in(setting.locale.tag)
        heading = text.heading
        own = heading is not None and (heading.lang or text.lang) == setting.locale.tag
        label = heading.text if own and heading is not None else work.metadata.number
        path = f"resolutions/{work.slug}"
        below = (Entry(setting.say(name), f"{path}/{name}") for name in ("references", "parallel", "glance"))
        works.append(Entry(label, path, tuple(below)))
    instruments = tuple(
        Entry(words_alone(setting.instrument_name(one)), f"instruments/{one.id}")
        for kind in KINDS
        for one in setting.corpus.instruments.values()
        if one.kind == kind
    )
    prose = (Entry(one.title, name) for (name, lang), one in setting.corpus.prose.items() if lang == setting.locale.tag)
    return (
        Entry(setting.say("home"), ""),
        Entry(setting.say("resolutions"), "resolutions", tuple(works)),
        Entry(setting.say("instruments"), "instruments", instruments),
        Entry(setting.say("glossary"), "glossary"),
        Entry(setting.say("translations"), "translations"),
        *prose,
    )
