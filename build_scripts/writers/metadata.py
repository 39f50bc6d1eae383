"""`resolution.yml`, as `readers/metadata` reads it.

In: the metadata of a work, or the text of its file and one more language. Out: the text of the file. A file that an
author has written is never written anew: an entry is put in after the last one, in the form that the file has
(`languages:` as a block or in braces), and every other character stays. A form is written as short as it can be read:
    adopted: {text: '2019-12-18', source: 'the text, line 14', verified: true}
"""

import textwrap
from dataclasses import asdict
from typing import Any

import yaml

from build_scripts.model.fact import Fact, Names
from build_scripts.model.work import Metadata, Version

Json = dict[str, Any]

_HEAD = "# What is known of the resolution beside its text; a key that is absent is a fact that nobody states.\n"
_FACTS = ("symbol", "session", "session_dates", "adopted", "published_in", "section")
_WIDTH = 1_000_000


def write(metadata: Metadata) -> str:
    """The whole file."""
    parts = [_HEAD, *_names("body", metadata.body), _block({"number": metadata.number})]
    stated = {key: getattr(metadata, key) for key in _FACTS}
    parts += [f"{key}: {_braces(_of_fact(fact))}\n" for key, fact in stated.items() if fact is not None]
    parts += _names("links", metadata.links)
    if metadata.short_forms:
        parts.append(f"short_forms: {_braces(list(metadata.short_forms))}\n")
    return "".join([*parts, "languages:\n", *(_entry(version, 2) for version in metadata.versions.values())])


def add_version(text: str, version: Version) -> str | None:
    """The file with one more language, in place of an entry that says `missing`; None when it has no `languages`."""
    top = yaml.compose(text, Loader=yaml.SafeLoader)
    fields = top.value if isinstance(top, yaml.MappingNode) else []
    below = next((value for key, value in fields if key.value == "languages"), None)
    if not isinstance(below, yaml.MappingNode) or not below.value:
        return None
    newline = "\r\n" if "\r\n" in text else "\n"
    in_braces = f"{version.lang}: {_braces(_of_version(version))}"
    indent = below.value[0][0].start_mark.column
    entry = in_braces if below.flow_style else _entry(version, indent).replace("\n", newline)
    for key, value in below.value:
        if key.value == version.lang:
            return text[: key.start_mark.index] + entry.strip() + text[_end(value) :]
    last = _end(below.value[-1][1])
    if below.flow_style:
        return f"{text[:last]}, {entry}{text[last:]}"
    end = _end_of_line(text, last)
    return text[:end] + ("" if text[end - 1] == "\n" else newline) + entry + text[end:]


def _names(key: str, names: Names) -> list[str]:
    return [f"{key}:\n", *(f"  {tag}: {_braces(_of_fact(fact))}\n" for tag, fact in names.items())] if names else []


def _entry(version: Version, indent: int) -> str:
    return textwrap.indent(_block({version.lang: _of_version(version)}), " " * indent)


def _of_fact(fact: Fact) -> Json:
    return {"text": fact.text, "source": fact.source, "verified": fact.verified}


def _of_version(version: Version) -> Json:
    entry = {
        "status": version.status.value,
        "responsible": version.responsible,
        "review": version.review and asdict(version.review),
        "received": version.received and _given(asdict(version.received)),
    }
    return _given(entry)


def _given(fields: Json) -> Json:
    return {key: value for key, value in fields.items() if value}


def _block(value: Json) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=_WIDTH)


def _braces(value: Json | list[str]) -> str:
    return yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=_WIDTH).strip()


def _end(node: yaml.Node) -> int:
    """Where the last character of a value stands. The mark of a block stands behind the comments that follow it."""
    if not isinstance(node, yaml.CollectionNode) or node.flow_style or not node.value:
        return node.end_mark.index
    last = node.value[-1]
    return _end(last[1] if isinstance(node, yaml.MappingNode) else last)


def _end_of_line(text: str, position: int) -> int:
    found = text.find("\n", position - 1)
    return len(text) if found < 0 else found + 1
