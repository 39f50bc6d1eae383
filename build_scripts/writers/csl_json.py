"""References as CSL-JSON, the input of every processor of the Citation Style Language (Zotero, pandoc, citeproc).

In: the setting of a language. Out: `formats/<slug>/<slug>.<lang>.csl.json` for each work with a text in it: a list of
items after the schema csl-data.json. The type is `legislation`, the only one there for what an organ enacts; `section`
is the paragraph, as legal styles print it, and the section of a report stands with the symbol in `source`.
"""

import json
from collections.abc import Iterator

from build_scripts.model.formats import format_path
from build_scripts.pages.bibliography import Reference, references
from build_scripts.pages.setting import Setting

Item = dict[str, object]


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.expressions:
            yield format_path(work.slug, "csl", lang), _text([item(one) for _, one in references(setting, work)])


def entry(reference: Reference) -> str:
    """A list of one item, as a file of its own."""
    return _text([item(reference)])


def item(reference: Reference) -> Item:
    """One item. What nobody has stated is not there."""
    said: Item = {
        "id": reference.key,
        "type": "legislation",
        "title": reference.title,
        "authority": reference.body,
        "author": [{"literal": reference.body}] if reference.body else [],
        "genre": reference.kind,
        "number": reference.number,
        "issued": {"date-parts": [[int(part) for part in reference.date.split("-")]]} if reference.date else {},
        "source": ", ".join(one for one in (reference.document, reference.section) if one),
        "section": reference.place,
        "language": reference.lang,
        "note": "; ".join(reference.notes),
        "annote": reference.legal,
        "URL": reference.url,
    }
    return {name: value for name, value in said.items() if value}


def _text(items: list[Item]) -> str:
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"
