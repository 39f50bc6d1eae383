"""Does a translator find what is stale, take it home in any format, and bring back words and nothing but words?"""

import json
import shutil
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from build_scripts import kit, pipeline
from build_scripts.kit import Done
from build_scripts.model.exchange import GLOSSARY, SUFFIXES, kit_path
from build_scripts.model.translation import State
from build_scripts.pipeline import Built

_SLUG = "ctoc-cop-10-4"
_HOME = f"sources/resolutions/{_SLUG}"
_OTHERS = ("ar", "en", "fr", "ru", "es")
_ONE_LANGUAGE = ("po", "xliff", "csv")
# What each language says in operative paragraph 3, and what a translator makes of it.
_EDITS = {
    "ar": ("يهيب بالدول الأطراف أن تتصدى بفعالية", "يطلب إلى الدول الأطراف أن تتصدى بفعالية"),
    "en": (
        "Calls upon States parties to address effectively the challenges",
        "Urges States parties to meet the challenges",
    ),
    "fr": ("Demande aux États parties de faire face", "Prie les États parties de faire face"),
    "ru": ("призывает государства-участники эффективно", "настоятельно призывает государства эффективно"),
    "es": ("Exhorta a los Estados partes", "Insta a los Estados partes"),
}


@pytest.fixture
def home(tmp_path: Path, root: Path) -> Path:
    """A copy of the sources that a test may change."""
    shutil.copytree(root / "sources", tmp_path / "home" / "sources")
    return tmp_path / "home"


def _text(home: Path, lang: str) -> str:
    return (home / _HOME / f"{lang}.md").read_bytes().decode("utf-8")


def _tree(home: Path) -> dict[str, bytes]:
    return {one.relative_to(home).as_posix(): one.read_bytes() for one in sorted(home.rglob("*")) if one.is_file()}


def _change(home: Path, lang: str, old: str, new: str) -> None:
    text = _text(home, lang)
    assert text.count(old) == 1, old
    (home / _HOME / f"{lang}.md").write_bytes(text.replace(old, new).encode("utf-8"))


def _age(home: Path) -> None:
    """One character of operative paragraph 3 of the official text."""
    _change(home, "zh", "3. 促请缔约国", "3. 敦请缔约国")


def _send(home: Path, form: str, text: str, lang: str = "", slug: str = _SLUG) -> Done:
    file = home / f"returned{SUFFIXES[form]}"
    file.write_bytes(text.encode("utf-8"))
    done = kit.take_back(slug if form != "tbx" else "", file, lang, home)
    file.unlink()
    return done


def _exported(built: Built, form: str, lang: str) -> str:
    return built.data[kit_path(_SLUG, form, lang if form in _ONE_LANGUAGE else "")]


def _counts(home: Path) -> dict[str, tuple[int, int, int]]:
    rows = json.loads(kit.status("", "json", home).out)
    return {row["lang"]: (row["translated"], row["stale"], row["unrecorded"]) for row in rows}


def test_status_as_a_table(home: Path) -> None:
    _age(home)
    _change(home, "fr", _text(home, "fr").split("16. ")[1].strip(), "[untranslated]")
    assert kit.status("", "text", home).out.splitlines() == [
        "slug           lang  status      paragraphs  translated  untranslated  stale  unrecorded",
        "ctoc-cop-10-4  ar    unofficial          47          47             0      1           0",
        "ctoc-cop-10-4  zh    official            47          47             0      0           0",
        "ctoc-cop-10-4  en    unofficial          47          47             0      1           0",
        "ctoc-cop-10-4  fr    unofficial          47          46             1      1           0",
        "ctoc-cop-10-4  ru    unofficial          47          47             0      1           0",
        "ctoc-cop-10-4  es    unofficial          47          47             0      1           0",
    ]


def test_status_as_json(home: Path) -> None:
    (home / _HOME / "es.md").unlink()
    yml = home / _HOME / "resolution.yml"
    head, _, _ = yml.read_text(encoding="utf-8").partition("  es:\n    status:")
    yml.write_text(head, encoding="utf-8")
    rows = json.loads(kit.status(_SLUG, "json", home).out)
    assert rows[-1] == {
        "slug": _SLUG,
        "lang": "es",
        "status": "missing",
        "paragraphs": 47,
        "translated": 0,
        "untranslated": 47,
        "stale": 0,
        "unrecorded": 0,
    }
    assert kit.status("x-1", "json", home) == Done(2, told=(f"there is no resolution 'x-1'; there are: {_SLUG}",))


def test_one_character_is_told_everywhere(home: Path) -> None:
    _age(home)
    assert _counts(home) == {"zh": (47, 0, 0)} | dict.fromkeys(_OTHERS, (47, 1, 0))
    built = pipeline.build(home)
    assert [str(one) for one in built.problems if one.check == "staleness"] == [
        f"{_HOME}/{lang}.md:{line}:1 (op-3): warning[staleness]: the official paragraph has changed since it was "
        f"translated; the words of {_HOME}/zh.md as they are now; "
        f"compare them, then `python -m build_scripts accept --in {_SLUG} {lang} op-3`"
        for lang in sorted(_OTHERS)
        for line in [next(n for n, one in enumerate(_text(home, lang).split("\n"), 1) if one.startswith("3"))]
    ]
    for lang in _OTHERS:
        say = built.locales[lang].say
        page = built.docs[f"{lang}/resolutions/{_SLUG}/index.md"]
        words = say("stale_paragraph") + f" [{say('to_official')}](../../../zh/resolutions/{_SLUG}/index.md#op-3)"
        marked = page.index(words)
        assert page.count("{: .stale }") == 1
        assert page.index("{: #op-3 .op }") < marked < page.index("{: #op-4 .op }")
        assert say("notice_stale", n=1) in page.split("\n## ")[0]
    assert ".stale" not in built.docs[f"zh/resolutions/{_SLUG}/index.md"]


def test_one_character_is_told_in_the_exports(home: Path) -> None:
    _age(home)
    built = pipeline.build(home)
    for lang in _OTHERS:
        (fuzzy,) = _exported(built, "po", lang).split("#, fuzzy\n")[1:]
        assert fuzzy.startswith('msgctxt "op-3"\n')
        (stale,) = [one for one in _exported(built, "csv", lang).split("\r\n") if ',"stale",' in one]
        assert stale.startswith(f'"{_SLUG}#op-3"')
        (before,) = _exported(built, "xliff", lang).split('state="needs-review-translation"')[:-1]
        assert before.rpartition("<trans-unit ")[2].startswith('id="op-3" approved="no"')
        for form in _ONE_LANGUAGE:
            assert built.locales[lang].say("notice_stale", n=1) in _exported(built, form, lang)
    memory = _exported(built, "tmx", "")
    units = [one.partition('"')[0] for one in memory.split('<tu tuid="')[1:] if ">stale<" in one]
    assert (units, memory.count(">stale<")) == (["op-3"], 5)


def test_accept_clears_one_paragraph_of_one_language(home: Path) -> None:
    _age(home)
    _change(home, "zh", "第10/4号决议", "第10/4号 决议")
    assert _counts(home)["fr"] == (47, 2, 0)
    done = kit.accept("", "fr", "op-3", home)
    assert done == Done(0, told=("1 paragraphs of fr accepted, 1 left to compare",))
    assert {lang: stale for lang, (_, stale, _) in _counts(home).items()} == {
        "zh": 0,
        "fr": 1,
        **dict.fromkeys(("ar", "en", "ru", "es"), 2),
    }
    assert kit.accept(_SLUG, "fr", "", home).told == ("1 paragraphs of fr accepted, 0 left to compare",)
    assert _counts(home)["fr"] == (47, 0, 0)


def test_accept_changes_one_line_of_the_lock(home: Path) -> None:
    before = (home / _HOME / "translations.lock").read_text(encoding="utf-8").splitlines()
    _age(home)
    kit.accept("", "ar", "op-3", home)
    after = (home / _HOME / "translations.lock").read_text(encoding="utf-8").splitlines()
    assert len(before) == len(after)
    assert [old.split(":")[0] for old, new in zip(before, after, strict=True) if old != new] == ["  op-3"]


@pytest.mark.parametrize(
    ("order", "told"),
    [
        (("", "zh", "op-3"), f"'zh' is no translation of {_SLUG}; there are: ar, en, fr, ru, es"),
        (("", "fr", "op-99"), f"there is no translated paragraph 'op-99' in {_SLUG}/fr"),
        (("x-1", "fr", "op-3"), f"there is no resolution 'x-1'; there are: {_SLUG}"),
    ],
)
def test_accept_of_what_does_not_exist(order: tuple[str, str, str], told: str, home: Path) -> None:
    before = _tree(home)
    assert kit.accept(*order, home) == Done(2, told=(told,))
    assert _tree(home) == before


def test_without_a_lock_each_language_is_told_once(home: Path) -> None:
    (home / _HOME / "translations.lock").unlink()
    told = [one for one in pipeline.build(home).problems if one.check == "staleness"]
    assert [one.where.file for one in told] == [f"{_HOME}/{lang}.md" for lang in sorted(_OTHERS)]
    assert {one.wrong for one in told} == {"it is not recorded which official paragraphs this text was made from"}
    for lang in _OTHERS:
        kit.accept("", lang, "", home)
    assert (home / _HOME / "translations.lock").read_text(encoding="utf-8").count("op-15-c: ") == 5
    assert [one for one in pipeline.build(home).problems if one.check == "staleness"] == []


@pytest.mark.parametrize("form", SUFFIXES)
def test_an_export_is_the_file_that_the_site_offers(form: str, built: Built) -> None:
    assert kit.export(_SLUG, form, "ar") == Done(0, _exported(built, form, "ar"))


def test_an_export_needs_what_there_is(home: Path) -> None:
    assert kit.export(_SLUG, "po", "zh", home) == Done(2, told=("--lang for po is one of: ar, en, fr, ru, es",))
    assert kit.export("x-1", "tmx", "", home).told == (f"there is no resolution 'x-1'; there are: {_SLUG}",)
    assert kit.export("", "tbx", "", home).out.count("<conceptEntry") == 66


@pytest.mark.parametrize("lang", _OTHERS)
@pytest.mark.parametrize("form", _ONE_LANGUAGE)
def test_what_comes_back_unchanged_changes_nothing(form: str, lang: str, home: Path, built: Built) -> None:
    before = _tree(home)
    assert _send(home, form, _exported(built, form, lang)) == Done(told=("there is nothing new in it",))
    assert _tree(home) == before


@pytest.mark.parametrize("form", ["tmx", "tbx"])
def test_what_comes_back_unchanged_in_six_languages_changes_nothing(form: str, home: Path, built: Built) -> None:
    before = _tree(home)
    assert _send(home, form, _exported(built, form, "")) == Done(told=("there is nothing new in it",))
    assert _tree(home) == before


def _edited(text: str, lang: str) -> str:
    old, new = _EDITS[lang]
    begin = text.index("op-3")
    assert old in text[begin:]
    return text[:begin] + text[begin:].replace(old, new, 1)


@pytest.mark.parametrize("lang", _OTHERS)
@pytest.mark.parametrize("form", ["po", "xliff", "csv", "tmx"])
def test_new_words_come_into_the_text_and_nothing_else(form: str, lang: str, home: Path, built: Built) -> None:
    before, tree = _text(home, lang), _tree(home)
    done = _send(home, form, _edited(_exported(built, form, lang), lang))
    assert done == Done(told=(f"{lang}: 1 paragraphs changed: op-3",))
    after = _text(home, lang)
    assert after == before.replace(*_EDITS[lang], 1)
    assert {name for name, raw in _tree(home).items() if tree[name] != raw} == {f"{_HOME}/{lang}.md"}
    changed = [SequenceMatcher(None, a, b).ratio() for a, b in zip(before.split("\n"), after.split("\n"), strict=True)]
    assert len([ratio for ratio in changed if ratio < 1]) == 1


@pytest.mark.parametrize("form", ["po", "xliff", "csv", "tmx"])
def test_export_import_export_after_an_edit(form: str, home: Path, built: Built) -> None:
    _send(home, form, _edited(_exported(built, form, "ar"), "ar"))
    again = kit.export(_SLUG, form, "ar", home).out
    assert _EDITS["ar"][1] in again
    assert _send(home, form, again).told == ("there is nothing new in it",)
    assert kit.export(_SLUG, form, "ar", home).out == again


def test_a_definition_comes_into_the_glossary_and_nothing_else(home: Path, built: Built) -> None:
    old, new = "Serious offending by organized criminal groups", "Grave crime: that of organized groups"
    path = home / "sources" / "glossary.yml"
    before = path.read_text(encoding="utf-8")
    done = _send(home, "tbx", built.data[GLOSSARY].replace(old, new))
    assert done.told == ("en: the definition of transnational-organized-crime changed",)
    lines = zip(before.split("\n"), path.read_text(encoding="utf-8").split("\n"), strict=True)
    ((was, is_),) = [(one, other) for one, other in lines if one != other]
    assert (was.count(old), is_.count(new), is_[:9]) == (1, 1, "    en: '")
    assert _send(home, "tbx", kit.export("", "tbx", "", home).out).told == ("there is nothing new in it",)


_FINISHED: dict[str, Callable[[str], str]] = {
    "po": lambda text: text.replace("#, fuzzy\n", ""),
    "xliff": lambda text: text.replace("needs-review-translation", "translated"),
    "csv": lambda text: text.replace('"stale"', '"translated"'),
    "tmx": lambda text: text.replace(">stale<", ">translated<"),
}


@pytest.mark.parametrize("form", _FINISHED)
def test_a_stale_paragraph_is_current_when_the_translator_says_so(form: str, home: Path) -> None:
    _age(home)
    text = kit.export(_SLUG, form, "ru", home).out
    assert _send(home, form, _edited(text, "ru"), "ru").told == ("ru: 1 paragraphs changed: op-3",)
    assert _counts(home)["ru"] == (47, 1, 0)
    text = kit.export(_SLUG, form, "ru", home).out
    assert _send(home, form, _FINISHED[form](text), "ru").told == ("ru: 1 paragraphs recorded as translated",)
    assert _counts(home)["ru"] == (47, 0, 0)
    assert _counts(home)["es"] == (47, 1, 0)


_FILLED: dict[str, Callable[[str], str]] = {
    "po": lambda text: text.replace('msgstr ""\n\n#. stamp: ', 'msgstr "Se felicita;"\n\n#. stamp: ', 2),
    "xliff": lambda text: text.replace(' state="needs-translation"/>', ">Se felicita;</target>"),
    "csv": lambda text: text.replace('"","untranslated"', '"Se felicita;","untranslated"'),
}


@pytest.mark.parametrize("form", _FILLED)
def test_an_empty_place_is_filled_and_recorded(form: str, home: Path) -> None:
    old = next(one for one in _text(home, "es").split("\n") if one.startswith("11. "))
    _change(home, "es", old, "11. [untranslated]")
    text = kit.export(_SLUG, form, "es", home).out
    done = _send(home, form, _FILLED[form](text))
    assert done.told == ("es: 1 paragraphs changed: op-11", "es: 1 paragraphs recorded as translated")
    assert "\n11. Se felicita;\n" in _text(home, "es")
    assert State.TRANSLATED is pipeline.build(home).corpus.works[0].states_in("es")["op-11"]


def test_one_language_of_a_memory(home: Path, built: Built) -> None:
    text = _edited(_edited(_exported(built, "tmx", ""), "fr"), "es")
    before = _text(home, "es")
    assert _send(home, "tmx", text, "fr").told == ("fr: 1 paragraphs changed: op-3",)
    assert _text(home, "es") == before


def test_a_note_and_its_mark_in_a_memory(home: Path, built: Built) -> None:
    old = '<sub type="fnote">United Nations, Treaty Series, vol. 2225, No. 39574.</sub>'
    text = _exported(built, "tmx", "")
    assert text.count(old) >= 1
    done = _send(home, "tmx", text.replace(old, old.replace("vol. 2225", "volume 2225")), "en")
    assert done.told == ("en: 1 paragraphs changed: fn-25",)
    assert "<sup>25</sup> United Nations, Treaty Series, volume 2225, No. 39574." in _text(home, "en")
