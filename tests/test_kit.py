"""Does a translator find what is stale, take it home in any format, and bring back words and nothing but words?"""

import re
import shutil
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from build_scripts import kit, pipeline
from build_scripts.kit import Done
from build_scripts.model.exchange import GLOSSARY, SUFFIXES
from build_scripts.model.translation import State
from build_scripts.pipeline import Built
from tests.translators import (
    EDITS,
    HOME,
    ONE_LANGUAGE,
    OTHERS,
    SLUG,
    age,
    change,
    counts,
    edited,
    exported,
    files_in,
    send,
    text_of,
)


@pytest.mark.parametrize("form", SUFFIXES)
def test_an_export_is_the_file_that_the_site_offers(form: str, built: Built) -> None:
    assert kit.export(SLUG, form, "ar") == Done(0, exported(built, form, "ar"))


def test_an_export_needs_what_there_is(home: Path) -> None:
    assert kit.export(SLUG, "po", "zh", home) == Done(2, told=("--lang for po is one of: ar, en, fr, ru, es",))
    assert kit.export("x-1", "tmx", "", home).told == (f"there is no resolution 'x-1'; there are: {SLUG}",)
    assert kit.export("", "tbx", "", home).out.count("<conceptEntry") == 66


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("form", ONE_LANGUAGE)
def test_what_comes_back_unchanged_changes_nothing(form: str, lang: str, home: Path, built: Built) -> None:
    before = files_in(home)
    assert send(home, form, exported(built, form, lang)) == Done(told=("there is nothing new in it",))
    assert files_in(home) == before


@pytest.mark.parametrize("form", ["tmx", "tbx"])
def test_what_comes_back_unchanged_in_six_languages_changes_nothing(form: str, home: Path, built: Built) -> None:
    before = files_in(home)
    assert send(home, form, exported(built, form, "")) == Done(told=("there is nothing new in it",))
    assert files_in(home) == before


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("form", ["po", "xliff", "csv", "tmx"])
def test_new_words_come_into_the_text_and_nothing_else(form: str, lang: str, home: Path, built: Built) -> None:
    before, tree = text_of(home, lang), files_in(home)
    done = send(home, form, edited(exported(built, form, lang), lang))
    assert done == Done(told=(f"{lang}: 1 paragraphs changed: op-3",))
    after = text_of(home, lang)
    assert after == before.replace(*EDITS[lang], 1)
    assert {name for name, raw in files_in(home).items() if tree[name] != raw} == {f"{HOME}/{lang}.md"}
    changed = [SequenceMatcher(None, a, b).ratio() for a, b in zip(before.split("\n"), after.split("\n"), strict=True)]
    assert len([ratio for ratio in changed if ratio < 1]) == 1


@pytest.mark.parametrize("form", ["po", "xliff", "csv", "tmx"])
def test_export_import_export_after_an_edit(form: str, home: Path, built: Built) -> None:
    send(home, form, edited(exported(built, form, "ar"), "ar"))
    again = kit.export(SLUG, form, "ar", home).out
    assert EDITS["ar"][1] in again
    assert send(home, form, again).told == ("there is nothing new in it",)
    assert kit.export(SLUG, form, "ar", home).out == again


def test_a_definition_comes_into_the_glossary_and_nothing_else(home: Path, built: Built) -> None:
    old, new = "Serious offending by organized criminal groups", "Grave crime: that of organized groups"
    path = home / "sources" / "glossary.yml"
    before = path.read_text(encoding="utf-8")
    done = send(home, "tbx", built.data[GLOSSARY].replace(old, new))
    assert done.told == ("en: the definition of transnational-organized-crime changed",)
    lines = zip(before.split("\n"), path.read_text(encoding="utf-8").split("\n"), strict=True)
    ((was, is_),) = [(one, other) for one, other in lines if one != other]
    assert (was.count(old), is_.count(new), is_[:9]) == (1, 1, "    en: '")
    assert send(home, "tbx", kit.export("", "tbx", "", home).out).told == ("there is nothing new in it",)


_FINISHED: dict[str, Callable[[str], str]] = {
    "po": lambda text: text.replace("#, fuzzy\n", ""),
    "xliff": lambda text: text.replace("needs-review-translation", "translated"),
    "csv": lambda text: text.replace('"stale"', '"translated"'),
    "tmx": lambda text: text.replace(">stale<", ">translated<"),
}


@pytest.mark.parametrize("form", _FINISHED)
def test_a_stale_paragraph_is_current_when_the_translator_says_so(form: str, home: Path) -> None:
    age(home)
    text = kit.export(SLUG, form, "ru", home).out
    assert send(home, form, edited(text, "ru"), "ru").told == ("ru: 1 paragraphs changed: op-3",)
    assert counts(home)["ru"] == (47, 1, 0)
    text = kit.export(SLUG, form, "ru", home).out
    assert send(home, form, _FINISHED[form](text), "ru").told == ("ru: 1 paragraphs recorded as translated",)
    assert counts(home)["ru"] == (47, 0, 0)
    assert counts(home)["es"] == (47, 1, 0)


_FILLED: dict[str, Callable[[str], str]] = {
    "po": lambda text: text.replace('msgstr ""\n\n#. stamp: ', 'msgstr "Se felicita;"\n\n#. stamp: ', 2),
    "xliff": lambda text: text.replace(' state="needs-translation"/>', ">Se felicita;</target>"),
    "csv": lambda text: text.replace('"","untranslated"', '"Se felicita;","untranslated"'),
}


@pytest.mark.parametrize("form", _FILLED)
def test_an_empty_place_is_filled_and_recorded(form: str, home: Path) -> None:
    old = next(one for one in text_of(home, "es").split("\n") if one.startswith("11. "))
    change(home, "es", old, "11. [untranslated]")
    text = kit.export(SLUG, form, "es", home).out
    done = send(home, form, _FILLED[form](text))
    assert done.told == ("es: 1 paragraphs changed: op-11", "es: 1 paragraphs recorded as translated")
    assert "\n11. Se felicita;\n" in text_of(home, "es")
    assert State.TRANSLATED is pipeline.build(home).corpus.works[0].states_in("es")["op-11"]


@pytest.mark.parametrize("form", SUFFIXES)
def test_every_state_goes_out_and_comes_back(form: str, home: Path) -> None:
    """Stale, unrecorded and waiting paragraphs; a note that is translated although the paragraph of its mark is not."""
    age(home)
    for line in text_of(home, "ar").split("\n"):
        if "<sup>25</sup>" in line[9:] or line.startswith("9 - "):
            change(home, "ar", line, "9 - [untranslated]" if line.startswith("9") else "[untranslated]")
    lock = home / HOME / "translations.lock"
    lock.write_text(re.sub(r"  pp-4: .*\n", "", lock.read_text(encoding="utf-8")), encoding="utf-8")
    states = pipeline.build(home).corpus.works[0].states_in("ar")
    assert [states[one] for one in ("op-3", "pp-1", "op-9", "pp-4", "fn-25")] == [
        State.STALE,
        State.UNTRANSLATED,
        State.UNTRANSLATED,
        State.UNRECORDED,
        State.TRANSLATED,
    ]
    before, out = files_in(home), kit.export(SLUG, form, "ar", home).out
    assert send(home, form, out).told == ("there is nothing new in it",)
    assert files_in(home) == before
    assert kit.export(SLUG, form, "ar", home).out == out


def test_one_language_of_a_memory(home: Path, built: Built) -> None:
    text = edited(edited(exported(built, "tmx", ""), "fr"), "es")
    before = text_of(home, "es")
    assert send(home, "tmx", text, "fr").told == ("fr: 1 paragraphs changed: op-3",)
    assert text_of(home, "es") == before


def test_a_note_and_its_mark_in_a_memory(home: Path, built: Built) -> None:
    old = '<sub type="fnote">United Nations, Treaty Series, vol. 2225, No. 39574.</sub>'
    text = exported(built, "tmx", "")
    assert text.count(old) >= 1
    done = send(home, "tmx", text.replace(old, old.replace("vol. 2225", "volume 2225")), "en")
    assert done.told == ("en: 1 paragraphs changed: fn-25",)
    assert "<sup>25</sup> United Nations, Treaty Series, volume 2225, No. 39574." in text_of(home, "en")


@pytest.mark.parametrize(
    ("name", "raw", "told"),
    [
        ("back.po", b"not a po", "there is no entry in it"),
        ("back.tmx", b"<!DOCTYPE x [<!ENTITY a 'b'>]><tmx/>", "a declaration of entities"),
        ("back.xlf", b"<xliff", "broken XML"),
        ("back.csv", b'"address"\n', "the columns address"),
        ("back.tbx", b"<tbx", "broken XML"),
    ],
)
def test_a_file_that_is_none_changes_nothing_on_disk(name: str, raw: bytes, told: str, project: Path) -> None:
    (project / name).write_bytes(raw)
    before = {one: one.read_bytes() for one in sorted((project / "sources").rglob("*")) if one.is_file()}
    done = kit.take_back("" if name.endswith("tbx") else SLUG, project / name, "", project)
    assert (done.code, done.told) == (1, ("nothing was changed",))
    assert told in done.problems[0].wrong
    assert {one: one.read_bytes() for one in sorted((project / "sources").rglob("*")) if one.is_file()} == before


def test_a_file_that_is_not_there_and_one_of_another_kind(project: Path) -> None:
    done = kit.take_back(SLUG, project / "none.po", "", project)
    assert (done.code, done.problems[0].wrong) == (1, "it cannot be read: No such file or directory")
    assert kit.take_back(SLUG, project / "text.docx", "", project).told == (
        "a file to import is one of: .tmx, .xlf, .xliff, .po, .csv, .tbx",
    )


def test_where_there_are_several_resolutions_one_is_named(home: Path, built: Built) -> None:
    shutil.copytree(home / HOME, home / "sources" / "resolutions" / "x-1")
    told = (f"name the resolution; there are: {SLUG}, x-1",)
    assert kit.accept("", "fr", "op-3", home) == Done(2, told=told)
    assert kit.export("", "tmx", "", home).told == told
    assert send(home, "po", exported(built, "po", "fr"), slug="").told == told
    refused = send(home, "po", exported(built, "po", "fr"), slug="x-1")
    assert [one.wrong for one in refused.problems] == [f"it is a translation of '{SLUG}'"]
    assert send(home, "po", exported(built, "po", "fr")).told == ("there is nothing new in it",)
