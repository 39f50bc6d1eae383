"""Does the table of references say of every mention who cites what, as the model does, for every program to read?"""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import Place, collect_citations
from build_scripts.model.inline import (
    AnyTarget,
    Held,
    LinkTarget,
    Missing,
    Official,
    Own,
    Reference,
    Target,
    Text,
    plain_text,
    walk,
)
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers.references_csv import write

from .settings import with_text

_SLUG = "ctoc-cop-10-4"
_ALL = "api/v1/references.csv"
languages = pytest.mark.parametrize("lang", LANGUAGES)


def _rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    assert "\n" not in text.replace("\r\n", "")
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def _path(lang: str) -> str:
    return f"formats/{_SLUG}/{_SLUG}.{lang}.references.csv"


def _target(row: dict[str, str]) -> LinkTarget:
    """The target of a row, as the model has it."""
    path, _, anchor = row["target"].partition("#")
    match row["kind"]:
        case "instrument":
            assert row["provision"] == anchor
            return Target(path.removeprefix("instruments/"), anchor)
        case "resolution":
            return Held(path.removeprefix("resolutions/"))
        case "paragraph":
            assert path == row["resolution"]
            return Own(anchor)
        case "document":
            return Official(row["target"])
    raise AssertionError(row)


def _place(row: dict[str, str]) -> Place:
    path, _, anchor = row["paragraph"].partition("#")
    assert path == row["resolution"]
    return Place(path.removeprefix("resolutions/"), anchor)


@languages
def test_who_cites_what_is_what_the_model_says(lang: str, built: Built) -> None:
    found = {(_place(row), _target(row)) for row in _rows(built.data[_path(lang)]) if row["kind"] != "missing"}
    citations = collect_citations(built.corpus.works, lang)
    wanted = {(place, target) for place, targets in citations.all_by_place.items() for target in targets}
    assert found == wanted
    assert len(wanted) > 50


@languages
def test_every_mention_has_its_row_in_reading_order(lang: str, built: Built) -> None:
    rows = _rows(built.data[_path(lang)])
    text = built.corpus.works[0].expressions[lang]
    mentions = [
        (one.id, plain_text(inline.content))
        for one in text.paragraphs()
        for inline in walk(one.content)
        if isinstance(inline, Reference)
    ]
    assert [(_place(row).paragraph, row["mention"]) for row in rows] == mentions


def test_a_row_in_full(built: Built) -> None:
    assert next(row for row in _rows(built.data[_path("fr")]) if row["provision"] == "art-20-2") == {
        "resolution": "resolutions/ctoc-cop-10-4",
        "number": "10/4",
        "paragraph": "resolutions/ctoc-cop-10-4#op-12",
        "place": "paragraphe 12 du dispositif",
        "language": "fr",
        "mention": "paragraphe 2 de l’article 20",
        "kind": "instrument",
        "target": "instruments/untoc#art-20-2",
        "provision": "art-20-2",
        "official": built.corpus.instruments["untoc"].links[""].text,
        "status": "unofficial",
        "rights": "CC-BY-4.0",
    }


def test_the_table_of_all_holds_the_rows_of_every_language(built: Built) -> None:
    rows = [row for lang in built.locales for row in _rows(built.data[_path(lang)])]
    assert _rows(built.data[_ALL]) == rows
    assert {row["status"] for row in rows if row["language"] == "zh"} == {"official"}
    assert {row["rights"] for row in rows if row["language"] == "zh"} == {"united-nations"}


def _of(built: Built, words: str, target: AnyTarget) -> dict[str, str]:
    """The row of a mention in paragraph 1."""
    text = built.corpus.works[0].expressions["es"]
    content = (Reference((Text(words),), target),)
    changed = text.map(lambda one: replace(one, content=content) if one.id == "op-1" else one)
    setting: Setting = with_text(built, "es", changed)
    ((_, table),) = write(setting)
    return next(row for row in _rows(table) if row["paragraph"].endswith("#op-1"))


@pytest.mark.parametrize(
    ("target", "kind", "to", "official"),
    [
        (Held(_SLUG), "resolution", f"resolutions/{_SLUG}", ""),
        (Own("op-4"), "paragraph", f"resolutions/{_SLUG}#op-4", ""),
        (Official("A/RES/73/186"), "document", "A/RES/73/186", "https://docs.un.org/es/A/RES/73/186"),
        (Missing("instrument"), "missing", "", ""),
        (Target("unts", "vol-2225-no-39574"), "instrument", "instruments/unts#vol-2225-no-39574", None),
    ],
    ids=["held", "own", "official", "missing", "series"],
)
def test_each_kind_of_target(target: AnyTarget, kind: str, to: str, official: str | None, built: Built) -> None:
    row = _of(built, "x", target)
    assert (row["kind"], row["target"]) == (kind, to)
    if official is not None:
        assert row["official"] == official


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=1"])
def test_no_cell_runs_as_a_formula(words: str, built: Built) -> None:
    assert _of(built, words, Own("op-4"))["mention"] == f"'{words}"


@pytest.mark.parametrize("words", ['say "x", or y', "a;b", "x,y", "Декларация «О мире»", "第20条第2款"])
def test_words_come_back_as_they_were(words: str, built: Built) -> None:
    assert _of(built, words, Own("op-4"))["mention"] == words
