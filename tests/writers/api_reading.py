"""An expression of the API read back into the model: what a program of somebody else's would do; and validation.

In: the object of an `expressions/<slug>/<lang>.json`. Out: the `Resolution` that it was written from; the places in the
source are all one and the ledger is empty, since the API does not have them.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from jsonschema import Draft202012Validator

from build_scripts.diagnostics import Where
from build_scripts.model.inline import (
    AnyTarget,
    Emphasis,
    Held,
    Inline,
    Missing,
    NoteMark,
    Official,
    Own,
    PageBreak,
    Reference,
    Target,
    TermUse,
    Text,
)
from build_scripts.model.resolution import Furniture, Kind, Paragraph, Part, PartKind, Resolution

_NOWHERE = Where("")
Json = dict[str, Any]


def wrong_in(data: Json, validators: Mapping[str, Draft202012Validator]) -> list[str]:
    """What a file says against its schema, the innermost reason first."""
    return [
        f"{error.json_path}: {error.message}"
        for error in validators[data["kind"]].iter_errors(data)
        for error in (error, *(error.context or ()))
    ]


def read_expression(data: Json) -> Resolution:
    """The text."""
    text = data["text"]
    return Resolution(
        slug=data["slug"],
        lang=data["lang"],
        file=data["source"],
        heading=_one(text["heading"]),
        title=_one(text["title"]),
        formula=_one(text["formula"]),
        preamble=_all(text["preamble"]),
        operative=_all(text["operative"]),
        notes=_all(text["notes"]),
        ledger=(),
        parts=tuple(map(_part, text["parts"])),
        closing=_all(text["closing"]),
        furniture=tuple(Furniture(one["kind"], one["text"], _NOWHERE) for one in text["furniture"]),
    )


def without_places(text: Resolution) -> Resolution:
    """A text without what the API leaves behind."""
    furniture = tuple(replace(one, where=_NOWHERE) for one in text.furniture)
    placed = text.map(lambda paragraph: replace(paragraph, where=_NOWHERE))
    return replace(placed, ledger=(), furniture=furniture)


def _part(part: Json) -> Part:
    kind, title, formula = PartKind(part["kind"]), _one(part["title"]), _one(part["formula"])
    parts = tuple(map(_part, part["parts"]))
    return Part(part["id"], kind, title, formula, _all(part["preamble"]), _all(part["operative"]), parts)


def _all(paragraphs: list[Json]) -> tuple[Paragraph, ...]:
    return tuple(map(_paragraph, paragraphs))


def _one(paragraph: Json | None) -> Paragraph | None:
    return None if paragraph is None else _paragraph(paragraph)


def _paragraph(paragraph: Json) -> Paragraph:
    return Paragraph(
        id=paragraph["id"],
        kind=Kind(paragraph["kind"]),
        label=paragraph["label"] or "",
        content=_content(paragraph["content"]),
        where=_NOWHERE,
        items=_all(paragraph["items"]),
        wrap_up=_one(paragraph["wrap_up"]),
        untranslated=paragraph["untranslated"],
        lang=paragraph["lang"] or "",
    )


def _content(nodes: list[Json]) -> tuple[Inline, ...]:
    return tuple(map(_inline, nodes))


def _inline(node: Json) -> Inline:
    match node:
        case {"kind": "text", "text": text}:
            return Text(text)
        case {"kind": "emphasis", "content": content}:
            return Emphasis(_content(content))
        case {"kind": "reference", "content": content, "target": target}:
            return Reference(_content(content), _target(target))
        case {"kind": "term", "content": content, "concept": concept}:
            return TermUse(_content(content), concept.removeprefix("glossary#"))
        case {"kind": "note-mark", "number": number, "occurrence": occurrence}:
            return NoteMark(number, occurrence)
        case {"kind": "page-break", "evidence": evidence}:
            return PageBreak(evidence)
    raise AssertionError(node)


def _target(target: Json) -> AnyTarget:
    match target:
        case {"kind": "instrument", "id": own_id}:
            path, _, anchor = own_id.partition("#")
            return Target(path.removeprefix("instruments/"), anchor)
        case {"kind": "resolution", "id": own_id}:
            return Held(own_id.removeprefix("resolutions/"))
        case {"kind": "paragraph", "id": own_id}:
            return Own(own_id.partition("#")[2])
        case {"kind": "document", "symbol": symbol}:
            return Official(symbol)
        case {"kind": "missing", "what": what}:
            return Missing(what)
    raise AssertionError(target)
