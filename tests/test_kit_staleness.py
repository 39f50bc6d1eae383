"""Does a translator find what is stale, in the terminal, on the page and in the files, and is it cleared by review?"""

import json
from pathlib import Path

import pytest

from build_scripts import kit, pipeline
from build_scripts.kit import Done
from tests.translators import (
    HOME,
    ONE_LANGUAGE,
    OTHERS,
    SLUG,
    age,
    change,
    counts,
    exported,
    files_in,
    text_of,
)


def test_status_as_a_table(home: Path) -> None:
    age(home)
    change(home, "fr", text_of(home, "fr").split("16. ")[1].strip(), "[untranslated]")
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
    (home / HOME / "es.md").unlink()
    yml = home / HOME / "resolution.yml"
    head, _, _ = yml.read_text(encoding="utf-8").partition("  es:\n    status:")
    yml.write_text(head, encoding="utf-8")
    rows = json.loads(kit.status(SLUG, "json", home).out)
    assert rows[-1] == {
        "slug": SLUG,
        "lang": "es",
        "status": "missing",
        "paragraphs": 47,
        "translated": 0,
        "untranslated": 47,
        "stale": 0,
        "unrecorded": 0,
    }
    assert kit.status("x-1", "json", home) == Done(2, told=(f"there is no resolution 'x-1'; there are: {SLUG}",))


def test_one_character_is_told_everywhere(home: Path) -> None:
    age(home)
    assert counts(home) == {"zh": (47, 0, 0)} | dict.fromkeys(OTHERS, (47, 1, 0))
    built = pipeline.build(home)
    assert [str(one) for one in built.problems if one.check == "staleness"] == [
        f"{HOME}/{lang}.md:{line}:1 (op-3): warning[staleness]: the official paragraph has changed since it was "
        f"translated; the words of {HOME}/zh.md as they are now; "
        f"compare them, then `python -m build_scripts accept --in {SLUG} {lang} op-3`"
        for lang in sorted(OTHERS)
        for line in [next(n for n, one in enumerate(text_of(home, lang).split("\n"), 1) if one.startswith("3"))]
    ]
    for lang in OTHERS:
        say = built.locales[lang].say
        page = built.docs[f"{lang}/resolutions/{SLUG}/index.md"]
        words = say("stale_paragraph") + f" [{say('to_official')}](../../../zh/resolutions/{SLUG}/index.md#op-3)"
        marked = page.index(words)
        assert page.count("{: .stale }") == 1
        assert page.index("{: #op-3 .op }") < marked < page.index("{: #op-4 .op }")
        assert say("notice_stale", n=1) in page.split("\n## ")[0]
    assert ".stale" not in built.docs[f"zh/resolutions/{SLUG}/index.md"]


def test_one_character_is_told_in_the_exports(home: Path) -> None:
    age(home)
    built = pipeline.build(home)
    for lang in OTHERS:
        (fuzzy,) = exported(built, "po", lang).split("#, fuzzy\n")[1:]
        assert fuzzy.startswith('msgctxt "op-3"\n')
        (stale,) = [one for one in exported(built, "csv", lang).split("\r\n") if ',"stale",' in one]
        assert stale.startswith(f'"{SLUG}#op-3"')
        (before,) = exported(built, "xliff", lang).split('state="needs-review-translation"')[:-1]
        assert before.rpartition("<trans-unit ")[2].startswith('id="op-3" approved="no"')
        for form in ONE_LANGUAGE:
            assert built.locales[lang].say("notice_stale", n=1) in exported(built, form, lang)
    memory = exported(built, "tmx", "")
    units = [one.partition('"')[0] for one in memory.split('<tu tuid="')[1:] if ">stale<" in one]
    assert (units, memory.count(">stale<")) == (["op-3"], 5)


def test_accept_clears_one_paragraph_of_one_language(home: Path) -> None:
    age(home)
    change(home, "zh", "第10/4号决议", "第10/4号 决议")
    assert counts(home)["fr"] == (47, 2, 0)
    done = kit.accept("", "fr", "op-3", home)
    assert done == Done(0, told=("1 paragraphs of fr accepted, 1 left to compare",))
    assert {lang: stale for lang, (_, stale, _) in counts(home).items()} == {
        "zh": 0,
        "fr": 1,
        **dict.fromkeys(("ar", "en", "ru", "es"), 2),
    }
    assert kit.accept(SLUG, "fr", "", home).told == ("1 paragraphs of fr accepted, 0 left to compare",)
    assert counts(home)["fr"] == (47, 0, 0)


def test_accept_changes_one_line_of_the_lock(home: Path) -> None:
    before = (home / HOME / "translations.lock").read_text(encoding="utf-8").splitlines()
    age(home)
    kit.accept("", "ar", "op-3", home)
    after = (home / HOME / "translations.lock").read_text(encoding="utf-8").splitlines()
    assert len(before) == len(after)
    assert [old.split(":")[0] for old, new in zip(before, after, strict=True) if old != new] == ["  op-3"]


@pytest.mark.parametrize(
    ("order", "told"),
    [
        (("", "zh", "op-3"), f"'zh' is no translation of {SLUG}; there are: ar, en, fr, ru, es"),
        (("", "fr", "op-99"), f"there is no translated paragraph 'op-99' in {SLUG}/fr"),
        (("x-1", "fr", "op-3"), f"there is no resolution 'x-1'; there are: {SLUG}"),
    ],
)
def test_accept_of_what_does_not_exist(order: tuple[str, str, str], told: str, home: Path) -> None:
    before = files_in(home)
    assert kit.accept(*order, home) == Done(2, told=(told,))
    assert files_in(home) == before


def test_without_a_lock_each_language_is_told_once(home: Path) -> None:
    (home / HOME / "translations.lock").unlink()
    told = [one for one in pipeline.build(home).problems if one.check == "staleness"]
    assert [one.where.file for one in told] == [f"{HOME}/{lang}.md" for lang in sorted(OTHERS)]
    assert {one.wrong for one in told} == {"it is not recorded which official paragraphs this text was made from"}
    for lang in OTHERS:
        kit.accept("", lang, "", home)
    assert (home / HOME / "translations.lock").read_text(encoding="utf-8").count("op-15-c: ") == 5
    assert [one for one in pipeline.build(home).problems if one.check == "staleness"] == []
