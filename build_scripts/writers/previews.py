"""What a link shows before one follows it: definitions and provisions as data for the browser.

In: the setting of one language. Out: `assets/previews/<lang>.js`, a classic script that also runs from `file://`:
`hexaglotPreviews = {"glossary#confiscation": ["没收", "…definition…", 2, "第9段 · 第14段"], …}`, keys being address and
anchor, values title, words, the number of paragraphs that cite or use it, and the names of the first of these.
"""

from collections.abc import Iterator, Sequence

from build_scripts.model.citations import Place
from build_scripts.model.inline import Target
from build_scripts.model.instrument import Instrument
from build_scripts.pages.setting import Setting, words_alone
from build_scripts.writers.escape import script_data

_MOST_NAMES = 6


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The file for the setting's language: its path below build/ and its text."""
    entries = dict(sorted([*_concepts(setting), *_targets(setting)]))
    yield f"assets/previews/{setting.locale.tag}.js", f"var hexaglotPreviews={script_data(entries)};\n"


def _concepts(setting: Setting) -> Iterator[tuple[str, list[str | int]]]:
    tag = setting.locale.tag
    for concept in setting.corpus.glossary.values():
        if tag in concept.names and tag in concept.definitions:
            uses = setting.citations.by_concept.get(concept.id, [])
            title, words = concept.names[tag].text, concept.definitions[tag]
            yield f"glossary#{concept.id}", [title, words, len(uses), _names(setting, uses)]


def _targets(setting: Setting) -> Iterator[tuple[str, list[str | int]]]:
    for target, places in setting.citations.by_target.items():
        instrument = setting.corpus.instruments[target.instrument]
        title, words = _titles(setting, instrument, target)
        key = f"instruments/{target.instrument}" + (f"#{target.anchor}" if target.anchor else "")
        yield key, [title, words, len(places), _names(setting, places)]


def _names(setting: Setting, places: Sequence[Place]) -> str:
    """What the first places are called, and a sign when there are more."""
    names = [words_alone(setting.links[place].content) for place in places[:_MOST_NAMES]]
    return " · ".join([*names, *(["…"] if len(places) > _MOST_NAMES else [])])


def _titles(setting: Setting, instrument: Instrument, target: Target) -> tuple[str, str]:
    tag = setting.locale.tag
    name = instrument.titles.get(tag)
    whole = name.text if name is not None else instrument.id
    if not target.anchor:
        return whole, instrument.symbol.text if instrument.symbol else ""
    summary = instrument.summaries.get(target.anchor, {}).get(tag, "")
    return setting.provision_title(instrument, target.anchor), summary or whole
