"""Is what a link shows before one follows it valid data for a browser, true to the corpus, and harmless?"""

import json
from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import Place
from build_scripts.model.fact import Fact
from build_scripts.model.glossary import Concept
from build_scripts.pages.places import short_names
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers.previews import write

Entries = dict[str, list[str | int]]


def _read(text: str) -> Entries:
    assert text.startswith("var hexaglotPreviews={")
    assert text.endswith("};\n")
    assert text.count("\n") == 1
    entries: Entries = json.loads(text.removeprefix("var hexaglotPreviews=").removesuffix(";\n"))
    return entries


def _setting(built: Built, lang: str) -> Setting:
    return next(one for one in built.settings if one.locale.tag == lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_concept_and_every_cited_target_has_its_preview(lang: str, built: Built) -> None:
    setting = _setting(built, lang)
    entries = _read(built.data[f"assets/previews/{lang}.js"])
    concepts = {f"glossary#{name}" for name in built.corpus.glossary}
    targets = {
        f"instruments/{target.instrument}" + (f"#{target.anchor}" if target.anchor else "")
        for target in setting.citations.by_target
    }
    assert set(entries) == concepts | targets
    assert list(entries) == sorted(entries)
    for name, concept in built.corpus.glossary.items():
        uses = setting.citations.by_concept[name]
        told = _first_names(setting, uses)
        assert entries[f"glossary#{name}"] == [concept.names[lang].text, concept.definitions[lang], len(uses), told]
    for target, places in setting.citations.by_target.items():
        key = f"instruments/{target.instrument}" + (f"#{target.anchor}" if target.anchor else "")
        assert entries[key][2:] == [len(places), _first_names(setting, places)]


def _first_names(setting: Setting, places: list[Place]) -> str:
    """The short names of the first six places, and a sign when there are more."""
    names = short_names(setting.locale, setting.corpus.works[0].shown_in(setting.locale.tag))
    return " · ".join([names[one.paragraph] for one in places[:6]] + ["…"] * (len(places) > 6))


def test_the_paragraphs_that_cite_are_named(built: Built) -> None:
    en, zh = (_read(built.data[f"assets/previews/{lang}.js"]) for lang in ("en", "zh"))
    assert en["instruments/untoc#art-18"][2:] == [2, "preamble, para. 21 · para. 2"]
    assert zh["instruments/untoc#art-18"][2:] == [2, "序言部分第21段 · 第2段"]


def test_the_words_of_a_provision(built: Built) -> None:
    zh, ar = (_read(built.data[f"assets/previews/{lang}.js"]) for lang in ("zh", "ar"))
    treaty = built.corpus.instruments["untoc"]
    assert zh["instruments/untoc#art-2-b"][:2] == ["第2条(b)项 — 术语的使用", treaty.summaries["art-2-b"]["zh"]]
    assert str(ar["instruments/untoc#art-2-b"][0]).startswith("المادة 2 (ب) — ")
    assert zh["instruments/untoc#art-20-2"][2] == 1
    assert zh["instruments/untoc"][:2] == ["联合国打击跨国有组织犯罪公约", "A/RES/55/25, annex I"]


def test_no_word_can_end_the_script(built: Built) -> None:
    nasty = '</script><script>alert("x")</SCRIPT>\u2028\\'
    concept = built.corpus.glossary["confiscation"]
    changed: Concept = replace(
        concept, names={**concept.names, "en": Fact(nasty)}, definitions={**concept.definitions, "en": nasty}
    )
    setting = _setting(built, "en")
    corpus = replace(setting.corpus, glossary={**setting.corpus.glossary, "confiscation": changed})
    ((path, text),) = write(replace(setting, corpus=corpus))
    assert path == "assets/previews/en.js"
    assert "</" not in text
    assert _read(text)["glossary#confiscation"][:2] == [nasty, nasty]
