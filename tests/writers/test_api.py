"""Are the files of the API all there, and valid by their published schemas, which catch what is wrong?"""

import json
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers.api import write

from .api_reading import Json, wrong_in

SLUG = "ctoc-cop-10-4"
Data = Any  # a tree of JSON
_EXPRESSION = "api/v1/expressions/ctoc-cop-10-4/{0}.json"
languages = pytest.mark.parametrize("lang", LANGUAGES)


def _files(setting: Setting) -> dict[str, Json]:
    return {path: json.loads(text) for path, text in write(setting)}


def test_every_file_is_there(built: Built, files: Mapping[str, Json]) -> None:
    wanted = {"index.json", "glossary.json", f"works/{SLUG}.json"}
    wanted |= {f"expressions/{SLUG}/{lang}.json" for lang in LANGUAGES}
    wanted |= {f"instruments/{name}.json" for name in built.corpus.instruments}
    wanted |= {f"schema/{kind}.json" for kind in ("index", "work", "expression", "instrument", "glossary")}
    assert {path.removeprefix("api/v1/") for path in files} == wanted


def test_every_file_is_valid_by_the_schema_that_it_names(
    files: Mapping[str, Json], validators: Mapping[str, Draft202012Validator]
) -> None:
    for path, data in files.items():
        if "/schema/" not in path:
            named = posixpath.normpath(posixpath.join(posixpath.dirname(path), data["$schema"]))
            assert files[named]["title"] == data["kind"], path
            assert wrong_in(data, validators) == [], path


def _parts_of(schema: object) -> Iterator[tuple[str, Json]]:
    """Every property of every object of a schema, and every object under its type."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield "object", schema
        yield from schema.get("properties", {}).items()
    for one in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from _parts_of(one)


def test_the_schemas_are_closed_and_describe_every_field(files: Mapping[str, Json]) -> None:
    count = 0
    for path, schema in files.items():
        if "/schema/" not in path:
            continue
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        for name, part in _parts_of(schema):
            if name == "object":
                assert part["additionalProperties"] is False, path
                languages_of = set(part["properties"]) <= set(LANGUAGES)
                assert languages_of or set(part["required"]) == set(part["properties"]), path
            else:
                count += 1
                assert re.fullmatch(r"[A-Z].+[.…)]", part["description"]), f"{path}: {name}"
    assert count > 150


def _at(data: Data, *way: str | int) -> Data:
    for step in way:
        data = data[step]
    return data


def _put(*way: str | int, value: object) -> Callable[[Json], None]:
    def plant(data: Json) -> None:
        _at(data, *way[:-1])[way[-1]] = value

    return plant


def _drop(*way: str | int) -> Callable[[Json], None]:
    def plant(data: Json) -> None:
        del _at(data, *way[:-1])[way[-1]]

    return plant


_FIRST = ("text", "preamble", 0)
_DEFECTS: dict[str, tuple[str, Callable[[Json], None], str]] = {
    "a field is lost": (_EXPRESSION, _drop("responsible"), "$: 'responsible' is a required property"),
    "a field that nobody knows": (_EXPRESSION, _put("author", value="x"), "'author' was unexpected"),
    "a field too many deep inside": (_EXPRESSION, _put(*_FIRST, "colour", value="x"), "'colour' was unexpected"),
    "an unknown kind of paragraph": (_EXPRESSION, _put(*_FIRST, "kind", value="recital"), "'recital' is not one of"),
    "an unknown kind of piece": (_EXPRESSION, _put(*_FIRST, "content", 0, "kind", value="bold"), "was expected"),
    "a text that is a number": (_EXPRESSION, _put(*_FIRST, "text", value=7), "7 is not of type 'string'"),
    "an address that is none": (_EXPRESSION, _put(*_FIRST, "id", value="PP 1"), "'PP 1' does not match"),
    "an unknown status": (_EXPRESSION, _put("status", value="binding"), "'binding' is not one of"),
    "rights without a licence": (_EXPRESSION, _drop("rights", "licence"), "'licence' is a required property"),
    "a fact without its source": (_EXPRESSION, _drop("facts", "adopted", "source"), "'source' is a required property"),
    "a fact that says yes": (_EXPRESSION, _put("facts", "adopted", "verified", value="yes"), "not of type 'boolean'"),
    "a seventh language": ("api/v1/works/ctoc-cop-10-4.json", _put("titles", "de", value="x"), "'de' was unexpected"),
    "five languages": ("api/v1/works/ctoc-cop-10-4.json", _drop("expressions", 0), "is too short"),
    "a paragraph without a work": (
        "api/v1/works/ctoc-cop-10-4.json",
        _put("paragraphs", 0, "id", value="op-1"),
        "'op-1' does not match",
    ),
    "a provision that nobody cites": (
        "api/v1/instruments/untoc.json",
        _put("cited", 0, "by", value=[]),
        "[] should be non-empty",
    ),
    "an article that is a word": (
        "api/v1/instruments/untoc.json",
        _put("articles", 0, "number", value="two"),
        "integer",
    ),
    "a definition that is null": (
        "api/v1/glossary.json",
        _put("concepts", 0, "definitions", "en", value=None),
        "None is not of type 'string'",
    ),
    "another kind of file": ("api/v1/index.json", _put("schemas", "book", value="x"), "'book' was unexpected"),
}


@pytest.mark.parametrize(("path", "plant", "told"), _DEFECTS.values(), ids=_DEFECTS)
def test_a_planted_defect_is_caught(
    path: str,
    plant: Callable[[Json], None],
    told: str,
    files: Mapping[str, Json],
    validators: Mapping[str, Draft202012Validator],
) -> None:
    damaged = deepcopy(files[path.format("en")])
    plant(damaged)
    assert any(told in one for one in wrong_in(damaged, validators)), wrong_in(damaged, validators)
