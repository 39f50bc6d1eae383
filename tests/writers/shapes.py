"""What a JSON-LD graph of ours must look like: a shape for each type, as JSON Schemas, and what no schema can say.

In: the text of an HTML page. Out: its graph, read back with lxml, and the complaints about it.
"""

import json
from typing import Any

from jsonschema import Draft202012Validator
from lxml import html

Json = dict[str, Any]

_WORDS = {"type": "string", "pattern": r"\S"}
_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_LANGUAGE = {"enum": ["ar", "zh", "en", "fr", "ru", "es"]}
_RELATIVE = {"type": "string", "pattern": r"^(?!/|[a-z]+:)"}
_ID = {
    "type": "object",
    "required": ["@id"],
    "additionalProperties": False,
    "properties": {"@id": {**_RELATIVE, "minLength": 1}},
}
_IDS = {"type": "array", "items": _ID, "minItems": 1}
_OURS = {"const": {"@type": "Organization", "name": "Hexaglot"}}
_NAMED = {
    "type": "object",
    "required": ["@type", "name"],
    "properties": {"@type": {"enum": ["Organization", "CreativeWork"]}, "name": _WORDS},
    "additionalProperties": False,
}
_FILE = {
    "type": "object",
    "required": ["@type", "contentUrl", "inLanguage", "legislationLegalValue"],
    "properties": {
        "@type": {"const": "LegislationObject"},
        "name": _WORDS,
        "encodingFormat": {"type": "string", "pattern": "^(text|application)/[a-z+.-]+$"},
        "contentUrl": {"type": "string", "minLength": 1},
        "inLanguage": _LANGUAGE,
        "legislationLegalValue": {
            "enum": ["https://schema.org/OfficialLegalValue", "https://schema.org/UnofficialLegalValue"]
        },
    },
    "additionalProperties": False,
}


def _shape(required: str, **properties: Json) -> Json:
    return {
        "type": "object",
        "required": ["@type", *required.split()],
        "properties": {"@type": {}, "@id": _RELATIVE, **properties},
        "additionalProperties": False,
    }


_LEGISLATION = _shape(
    "@id name legislationType",
    name=_WORDS,
    alternateName=_WORDS,
    inLanguage=_LANGUAGE,
    legislationType=_WORDS,
    legislationIdentifier=_WORDS,
    legislationDate=_DAY,
    legislationDateOfApplicability=_DAY,
    legislationPassedBy=_NAMED,
    isPartOf=_NAMED,
    isBasedOn=_ID,
    creativeWorkStatus=_WORDS,
    publisher=_OURS,
    license={"const": "https://creativecommons.org/licenses/by/4.0/"},
    copyrightNotice=_WORDS,
    translationOfWork=_ID,
    workTranslation=_IDS,
    citation={"type": "array", "items": {"anyOf": [_ID, _NAMED]}, "minItems": 1},
    encoding={"type": "array", "items": _FILE, "minItems": 1},
)
_TERM = _shape("@id name termCode description", name=_WORDS, termCode=_WORDS, description=_WORDS)
_STEP = _shape("position name", position={"type": "integer"}, name=_WORDS, item=_RELATIVE)
SHAPES: dict[str, Json] = {
    "Legislation": _LEGISLATION,
    "WebSite": _shape("@id name inLanguage", name=_WORDS, inLanguage=_LANGUAGE, description=_WORDS, publisher=_OURS),
    "WebPage": _shape("@id inLanguage about", inLanguage=_LANGUAGE, about=_ID),
    "CollectionPage": _shape("@id inLanguage hasPart", inLanguage=_LANGUAGE, hasPart=_IDS),
    "DefinedTermSet": _shape(
        "@id name inLanguage hasDefinedTerm",
        name=_WORDS,
        inLanguage=_LANGUAGE,
        publisher=_OURS,
        license={},
        hasDefinedTerm={"type": "array", "items": _TERM, "minItems": 1},
    ),
    "BreadcrumbList": _shape("itemListElement", itemListElement={"type": "array", "items": _STEP, "minItems": 2}),
    **{kind: _shape("@id name", name=_WORDS, identifier=_WORDS) for kind in ("Organization", "CreativeWork", "Thing")},
}


def read_graph(page: str) -> list[Json]:
    """The graph of a page. There is one element of data, and it names its vocabulary."""
    (script,) = [one for one in html.fromstring(page).iter("script") if one.get("type") == "application/ld+json"]
    data = json.loads(script.text or "")
    assert data.keys() == {"@context", "@graph"}
    assert data["@context"] == "https://schema.org"
    return list(data["@graph"])


def complaints(graph: list[Json]) -> list[str]:
    """What is wrong with a graph."""
    told = [f"{node['@type']}: no such shape" for node in graph if node["@type"] not in SHAPES]
    for node in graph:
        found = Draft202012Validator(SHAPES.get(node["@type"], {})).iter_errors(node)
        told += [f"{node['@type']}: {one.json_path}: {one.message}" for one in found]
        told += _said_twice(node)
    return told


def _said_twice(node: Json) -> list[str]:
    """A text is a translation or has translations, never both; only a translation has a publisher and a licence of
    ours, and no file of ours has official value; the steps to a page are counted from one, the last has no address."""
    told = []
    if "translationOfWork" in node and ("workTranslation" in node or "publisher" not in node):
        told.append("a translation has no translations, and it has a publisher")
    if node["@type"] == "Legislation" and "license" in node and "translationOfWork" not in node:
        told.append("only a translation of ours is under our licence")
    for file in node.get("encoding", ()):
        official = file["legislationLegalValue"].endswith("/OfficialLegalValue")
        if official != ("encodingFormat" not in file) or (official and "translationOfWork" in node):
            told.append(f"the value of {file['contentUrl']} is not what it is")
    steps = node.get("itemListElement", ())
    if [one["position"] for one in steps] != list(range(1, len(steps) + 1)) or ["item" in one for one in steps] != [
        *([True] * (len(steps) - 1)),
        *([False] if steps else []),
    ]:
        told.append("the steps are out of order")
    return told
