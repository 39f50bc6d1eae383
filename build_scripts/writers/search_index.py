"""The theme's search index, one for each language.

In: the index that MkDocs made of all pages. Out: for each language its own entries, written as UTF-8 (a third of the
escaped size in Arabic), with a field `norm` that is searched and never shown: what the theme's search cannot do
itself. For Chinese that is every character and every pair of characters; for the others accents taken off, and for
Arabic the words without their clitics. Measured: with it a string of two characters is found across word boundaries.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from build_scripts.locales.locale import Locale

_TAG = re.compile(r"<[^>]+>")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_MARK = re.compile(r"[\u0300-\u036f\u0640\u064b-\u0652]")
_WORD = re.compile(r"[^\W\d_]{3,}")


def split_index(index: Mapping[str, Any], locales: Mapping[str, Locale]) -> Iterator[tuple[str, str]]:
    """`(path below the site, text)` of each language's index. Locations become relative to the language."""
    for tag, locale in locales.items():
        documents = [
            {**document, "location": document["location"].removeprefix(f"{tag}/"), "norm": normalise(document, locale)}
            for document in index["docs"]
            if document["location"].startswith(f"{tag}/")
        ]
        config = {**index["config"], "fields": {**index["config"].get("fields", {}), "norm": {"boost": 0.5}}}
        text = json.dumps({"config": config, "docs": documents}, ensure_ascii=False, separators=(",", ":"))
        yield f"{tag}/search/search_index.json", text


def normalise(document: Mapping[str, Any], locale: Locale) -> str:
    """What else an entry should be found by."""
    text = _TAG.sub(" ", f"{document['title']} {document['text']}")
    if not locale.word_space:
        grams = (
            run[start : start + size] for run in _HAN.findall(text) for size in (1, 2) for start in range(len(run))
        )
        return " ".join(dict.fromkeys(grams))
    text = _MARK.sub("", text.casefold())
    # й is a letter of its own; every other composed letter is found by its base.
    bases = {ord(one): unicodedata.normalize("NFD", one)[0] for one in set(text) - {"й"} if not one.isascii()}
    prefix = re.compile(f"^(?:{locale.word_prefixes})") if locale.word_prefixes else None
    words: dict[str, None] = {}
    for word, folded in dict(zip(_WORD.findall(text), _WORD.findall(text.translate(bases)), strict=True)).items():
        bare = prefix.sub("", folded) if prefix else folded
        words.update(dict.fromkeys(form for form in (folded, bare) if form != word and len(form) > 1))
    return " ".join(words)
