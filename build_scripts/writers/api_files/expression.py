"""An expression as JSON: the whole model of one text, paragraph by paragraph and inline by inline.

In: the setting of its language and the work. Out: one object, from which the same `Resolution` can be read back; only
the places in the source and the ledger stay behind. A place that is not translated yet is empty and says so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import assert_never

from build_scripts.model.formats import BY_LANGUAGE, expression_path, format_path
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
from build_scripts.model.resolution import Paragraph, Part, Resolution
from build_scripts.model.translation import State
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting
from build_scripts.writers.api_files.values import (
    Json,
    fact,
    head,
    known,
    page_path,
    status_and_rights,
    target_id,
    work_id,
    work_path,
)


def compose_expression(setting: Setting, work: Work) -> Json:
    """The file of the work in the setting's language."""
    locale, metadata = setting.locale, work.metadata
    lang, text = locale.tag, work.expressions[locale.tag]
    version = metadata.versions[lang]
    own_id = work_id(work.slug)
    return {
        **head(expression_path(work.slug, lang), "expression", f"{lang}/{own_id}"),
        "work": own_id,
        "slug": work.slug,
        "lang": lang,
        "direction": locale.direction,
        "number": metadata.number,
        "title": text.title.text or None if text.title is not None else None,
        **status_and_rights(locale, work),
        "responsible": version.responsible or None,
        "review": asdict(version.review) if version.review else None,
        "received": asdict(version.received) if version.received else None,
        "source": text.file,
        "facts": {"body": fact(metadata.body.get(lang)), **known(metadata), "document": fact(metadata.links.get(lang))},
        "links": {
            "page": page_path(lang, own_id),
            "work": work_path(work.slug),
            "official": expression_path(work.slug, metadata.official_lang),
            **{form: format_path(work.slug, form, lang) for form in BY_LANGUAGE},
        },
        "text": _Writing(text, work.states_in(lang)).text(),
    }


class _Writing:
    """Writes one text; knows the state of each of its paragraphs."""

    def __init__(self, text: Resolution, states: Mapping[str, State]) -> None:
        self._text = text
        self._states = states

    def text(self) -> Json:
        """All of it."""
        text = self._text
        return {
            "heading": self._one(text.heading),
            "title": self._one(text.title),
            "formula": self._one(text.formula),
            "preamble": self._all(text.preamble),
            "operative": self._all(text.operative),
            "parts": [self._part(part) for part in text.parts],
            "closing": self._all(text.closing),
            "notes": self._all(text.notes),
            "furniture": [{"kind": one.kind, "text": one.text} for one in text.furniture],
        }

    def _part(self, part: Part) -> Json:
        return {
            "id": part.id,
            "kind": part.kind.value,
            "title": self._one(part.title),
            "formula": self._one(part.formula),
            "preamble": self._all(part.preamble),
            "operative": self._all(part.operative),
            "parts": [self._part(one) for one in part.parts],
        }

    def _all(self, paragraphs: Iterable[Paragraph]) -> list[Json]:
        return [self._paragraph(one) for one in paragraphs]

    def _one(self, paragraph: Paragraph | None) -> Json | None:
        return self._paragraph(paragraph) if paragraph is not None else None

    def _paragraph(self, paragraph: Paragraph) -> Json:
        state = self._states.get(paragraph.id)
        return {
            "id": paragraph.id,
            "kind": paragraph.kind.value,
            "label": paragraph.label or None,
            "lang": paragraph.lang or None,
            "untranslated": paragraph.untranslated,
            "state": state.value if state is not None else None,
            "text": paragraph.text,
            "content": self._content(paragraph.content),
            "items": self._all(paragraph.items),
            "wrap_up": self._one(paragraph.wrap_up),
        }

    def _content(self, content: Iterable[Inline]) -> list[Json]:
        return [self._inline(one) for one in content]

    def _inline(self, inline: Inline) -> Json:
        match inline:
            case Text(text):
                return {"kind": "text", "text": text}
            case Emphasis(content):
                return {"kind": "emphasis", "content": self._content(content)}
            case Reference(content, target):
                return {"kind": "reference", "target": self._target(target), "content": self._content(content)}
            case TermUse(content, concept):
                return {"kind": "term", "concept": f"glossary#{concept}", "content": self._content(content)}
            case NoteMark(number, occurrence):
                mark = {"id": inline.anchor, "note": f"fn-{number}"}
                return {"kind": "note-mark", "number": number, "occurrence": occurrence, **mark}
            case PageBreak(evidence):
                return {"kind": "page-break", "evidence": evidence}
            case _:
                assert_never(inline)

    def _target(self, target: AnyTarget) -> Json:
        match target:
            case Target():
                return {"kind": "instrument", "id": target_id(target)}
            case Held(slug):
                return {"kind": "resolution", "id": work_id(slug)}
            case Own(anchor):
                return {"kind": "paragraph", "id": f"{work_id(self._text.slug)}#{anchor}"}
            case Official(symbol):
                return {"kind": "document", "symbol": symbol, "url": target.address(self._text.lang)}
            case Missing(what):
                return {"kind": "missing", "what": what}
            case _:
                assert_never(target)
