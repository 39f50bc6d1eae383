"""The model as JSON, for programs: a small API of files that need no server of their own.

In: the setting of a language. Out, below `api/v1/`: `expressions/<slug>/<lang>.json` for each text in it, and with the
first of the languages what all share: `index.json`, `works/<slug>.json`, `instruments/<id>.json`, `glossary.json`, and
`schema/<kind>.json`, the JSON Schema of each kind of file. What links and identifiers are stands in `api_files/values`.
"""

import json
from collections.abc import Iterator

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.formats import expression_path
from build_scripts.pages.setting import Setting
from build_scripts.writers.api_files.expression import compose_expression
from build_scripts.writers.api_files.glossary import compose_glossary
from build_scripts.writers.api_files.instrument import compose_instrument
from build_scripts.writers.api_files.schemas import SCHEMAS
from build_scripts.writers.api_files.values import Json, instrument_path, official_citations, schema_path, work_path
from build_scripts.writers.api_files.work import GLOSSARY_FILE, INDEX, compose_index, compose_work


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files of the setting's language; with the first of the languages, those that all share."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.expressions:
            yield expression_path(work.slug, lang), _line(compose_expression(setting, work))
    if lang == LANGUAGES[0]:
        yield from ((path, _line(data)) for path, data in _shared(setting))
        yield from ((schema_path(kind), _lines(schema)) for kind, schema in SCHEMAS.items())


def _shared(setting: Setting) -> Iterator[tuple[str, Json]]:
    citations = official_citations(setting.corpus)
    yield INDEX, compose_index(setting)
    for work in setting.corpus.works:
        yield work_path(work.slug), compose_work(setting, work, citations)
    for instrument in setting.corpus.instruments.values():
        yield instrument_path(instrument.id), compose_instrument(setting, instrument, citations)
    yield GLOSSARY_FILE, compose_glossary(setting, citations)


def _line(data: Json) -> str:
    """Data in one line: Python writes indented JSON twenty times as slowly, and a program does not look at it."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def _lines(schema: Json) -> str:
    """A schema, which people read."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
