"""The words in which a JSON Schema (2020-12) is said: closed objects whose every field is there and is described.

In: descriptions and fields. Out: parts of a schema. A field is never left out: what nobody states is null.
"""

from collections.abc import Iterable

from build_scripts.locales.locale import LANGUAGES
from build_scripts.writers.api_files.values import Json

Fields = dict[str, Json]
DRAFT = "https://json-schema.org/draft/2020-12/schema"


def text(told: str, pattern: str = "") -> Json:
    """A string, perhaps of a form."""
    return {"description": told, "type": "string", **({"pattern": pattern} if pattern else {})}


def whole(told: str, least: int = 0) -> Json:
    """A whole number."""
    return {"description": told, "type": "integer", "minimum": least}


def truth(told: str) -> Json:
    """True or false."""
    return {"description": told, "type": "boolean"}


def constant(told: str, value: str) -> Json:
    """One value alone."""
    return {"description": told, "const": value}


def choice(told: str, values: Iterable[str]) -> Json:
    """One of several values."""
    return {"description": told, "enum": list(values)}


def language(told: str) -> Json:
    """The tag of a language."""
    return choice(told, LANGUAGES)


def fields(told: str, /, **named: Json) -> Json:
    """An object with these fields and no others, all of them there."""
    rest: Json = {"required": list(named), "additionalProperties": False, "properties": named}
    return {"description": told, "type": "object", **rest}


def several(told: str, of: Json, least: int = 0) -> Json:
    """A list."""
    return {"description": told, "type": "array", "items": of, **({"minItems": least} if least else {})}


def by_language(told: str, of: Json) -> Json:
    """A value for each language that has one."""
    named = {tag: {**of, "description": f"In {tag}. {told}"} for tag in LANGUAGES}
    return {"description": told, "type": "object", "additionalProperties": False, "properties": named}


def shared(told: str, name: str) -> Json:
    """What `$defs` says under a name."""
    return {"description": told, "$ref": f"#/$defs/{name}"}


def perhaps(one: Json) -> Json:
    """The same or null."""
    rest = {key: value for key, value in one.items() if key != "description"}
    return {"description": one["description"], "anyOf": [rest, {"type": "null"}]}


def one_of(told: str, *kinds: Json) -> Json:
    """One of several kinds of object."""
    return {"description": told, "oneOf": list(kinds)}


def schema(title: str, told: str, definitions: Fields, /, **named: Json) -> Json:
    """A whole schema. `definitions` are what it shares."""
    opening: Fields = {
        "$schema": text("The schema of this file, as a path from this file."),
        "kind": constant("What kind of file this is.", title),
        "id": text("The identifier of what the file is about: an address of the site without a language."),
        "root": text("The way from this file to the root of the site. Every link is a path below that root."),
    }
    return {"$schema": DRAFT, "title": title, **fields(told, **opening, **named), "$defs": definitions}
