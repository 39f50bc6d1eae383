"""What a link shows before one follows it: definitions and provisions as data for the browser.

In: the setting of one language. Out: `assets/previews/<lang>.js`, a classic script that also runs from `file://`:
`hexaglotPreviews = {"glossary#confiscation": ["没收", "…definition…", 2], …}`, keys being address and anchor,
values title, words and the number of paragraphs that cite or use it.
"""

from collections.abc import Iterator

from build_scripts.model.inline import Target
from build_scripts.model.instrument import Instrument
from build_scripts.pages.setting import Setting
from build_scripts.writers.escape import script_data


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The file for the setting's language: its path below build/ and its text."""
    entries = dict(sorted([*_concepts(setting), *_targets(setting)]))
    yield f"assets/previews/{setting.locale.tag}.js", f"var hexaglotPreviews={script_data(entries)};\n"


def _concepts(setting: Setting) -> Iterator[tuple[str, list[str | int]]]:
    tag = setting.locale.tag
    for concept in setting.corpus.glossary.values():
        if tag in concept.names and tag in concept.definitions:
            uses = len(setting.citations.by_concept.get(concept.id, []))
            yield f"glossary#{concept.id}", [concept.names[tag].text, concept.definitions[tag], uses]


def _targets(setting: Setting) -> Iterator[tuple[str, list[str | int]]]:
    for target, places in setting.citations.by_target.items():
        instrument = setting.corpus.instruments[target.instrument]
        title, words = _titles(setting, instrument, target)
        key = f"instruments/{target.instrument}" + (f"#{target.anchor}" if target.anchor else "")
        yield key, [title, words, len(places)]


def _titles(setting: Setting, instrument: Instrument, target: Target) -> tuple[str, str]:
    tag = setting.locale.tag
    name = instrument.titles.get(tag)
    whole = name.text if name is not None else instrument.id
    if not target.anchor:
        return whole, instrument.symbol.text if instrument.symbol else ""
    summary = instrument.summaries.get(target.anchor, {}).get(tag, "")
    return setting.provision_title(instrument, target.anchor), summary or whole
