"""What a reference manager is told of a resolution and of each of its paragraphs, before any format.

In: the setting of a language and a work. Out: one `Reference` for the whole and one for each paragraph, in reading
order, with keys that stay: `ctoc-cop-10-4-zh`, `ctoc-cop-10-4-zh-op-15-c`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from build_scripts.model.cited import Citation
from build_scripts.model.work import Work
from build_scripts.pages.citing import body_name, compose_citations, version_words
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting

_SPACES = re.compile("[ \t\r\n\f\v\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry. What nobody has stated or verified is "". `number` is that of the resolution, `kind` its word in the
    language of the entry; `place` is the paragraph; `notes` say what the text is and whose, and the session; `legal`,
    for the whole alone, says what may be done with it."""

    key: str
    lang: str
    body: str
    title: str
    kind: str
    number: str
    date: str
    document: str
    section: str
    place: str
    notes: tuple[str, ...]
    url: str
    legal: str


def on_one_line(text: str) -> str:
    """A value without line ends. No-break spaces are part of the words."""
    return _SPACES.sub(" ", text).strip(" ")


def references(setting: Setting, work: Work) -> Iterator[tuple[Citation, Reference]]:
    """Each citation with its entry."""
    for citation in compose_citations(setting.locale, setting.locales, work):
        reference = _reference(setting, citation)
        yield citation, reference if citation.anchor else replace(reference, legal=legal_words(setting.locale, work))


def _reference(setting: Setting, citation: Citation) -> Reference:
    locale, cited = setting.locale, citation.cited
    kind = locale.citing[0].kinds[cited.kind]
    session = setting.say("session") + setting.say("colon") + cited.session if cited.session else ""
    return Reference(
        key="-".join(part for part in (cited.slug, locale.tag, citation.anchor) if part),
        lang=cited.lang,
        body=body_name(locale, cited),
        title=cited.title or f"{kind[:1].upper()}{kind[1:]} {cited.number}",
        kind=kind,
        number=cited.number,
        date=cited.date,
        document=cited.document,
        section=cited.section,
        place=citation.pinpoint,
        notes=tuple(one for one in (version_words(locale, cited), session) if one),
        url=setting.address(f"resolutions/{cited.slug}", citation.anchor),
        legal="",
    )
