"""A work as JSON: what is known of the resolution as such, and its language versions; and the list of all works.

In: the setting and a work. Out: one object each.
"""

from build_scripts.locales.locale import Locale
from build_scripts.model.citations import Citations
from build_scripts.model.formats import API, REFERENCES, expression_path
from build_scripts.model.inline import Held
from build_scripts.model.translation import State
from build_scripts.model.work import Status, Work
from build_scripts.pages.kit import status_words
from build_scripts.pages.setting import Setting
from build_scripts.writers.api_files.values import (
    Json,
    fact,
    facts,
    head,
    instrument_path,
    known,
    page_path,
    place_id,
    schema_path,
    status_and_rights,
    work_id,
    work_path,
)

INDEX = f"{API}index.json"
GLOSSARY_FILE = f"{API}glossary.json"
VERSION = "1"
KINDS = ("index", "work", "expression", "instrument", "glossary")


def compose_index(setting: Setting) -> Json:
    """The file that leads to all others."""
    corpus, locales = setting.corpus, setting.locales
    return {
        **head(INDEX, "index", "api"),
        "version": VERSION,
        "languages": [
            {"lang": tag, "name": one.name, "direction": one.direction, "page": f"{tag}/"}
            for tag, one in locales.items()
        ],
        "works": [
            {
                "id": work_id(work.slug),
                "number": work.metadata.number,
                "symbol": fact(work.metadata.symbol),
                "titles": _titles(work),
                "file": work_path(work.slug),
            }
            for work in corpus.works
        ],
        "instruments": [
            {
                "id": f"instruments/{one.id}",
                "kind": one.kind,
                "symbol": fact(one.symbol),
                "titles": facts(one.titles),
                "file": instrument_path(one.id),
            }
            for one in corpus.instruments.values()
        ],
        "glossary": GLOSSARY_FILE,
        "references": REFERENCES,
        "schemas": {kind: schema_path(kind) for kind in KINDS},
    }


def compose_work(setting: Setting, work: Work, citations: Citations) -> Json:
    """The file of a work, with every paragraph of another one that cites it."""
    metadata = work.metadata
    official = work.official
    return {
        **head(work_path(work.slug), "work", work_id(work.slug)),
        "slug": work.slug,
        "number": metadata.number,
        "body": facts(metadata.body),
        "facts": known(metadata),
        "documents": facts(metadata.links),
        "titles": _titles(work),
        "official_lang": metadata.official_lang,
        "expressions": [_expression(locale, work) for locale in setting.locales.values()],
        "paragraphs": [
            {"id": f"{work_id(work.slug)}#{one.id}", "kind": one.kind.value, "label": one.label or None}
            for one in official.paragraphs()
        ],
        "cited_by": [place_id(place) for place in citations.by_document.get(Held(work.slug), [])],
    }


def _titles(work: Work) -> Json:
    texts = {lang: text.title for lang, text in work.expressions.items()}
    return {lang: title.text for lang, title in texts.items() if title is not None and title.text}


def _expression(locale: Locale, work: Work) -> Json:
    """What there is in a language; its status says when that is nothing."""
    lang = locale.tag
    version = work.metadata.versions.get(lang)
    missing = work.status_in(lang) is Status.MISSING
    states = list(work.states_in(lang).values())
    own_id = work_id(work.slug)
    return {
        "id": f"{lang}/{own_id}",
        "lang": lang,
        **status_and_rights(locale, work),
        **({"notice": status_words(locale, work), "rights": None} if missing else {}),
        "responsible": (version.responsible or None) if version is not None and not missing else None,
        "reviewed": version.review.date if version is not None and version.review is not None else None,
        "translated": None if not states else sum(one is not State.UNTRANSLATED for one in states),
        "untranslated": None if not states else states.count(State.UNTRANSLATED),
        "stale": None if not states else states.count(State.STALE),
        "file": None if missing else expression_path(work.slug, lang),
        "page": page_path(lang, own_id),
    }
