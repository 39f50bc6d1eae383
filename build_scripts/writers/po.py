"""A translation as a PO file (GNU gettext): the context of an entry is the address of its paragraph.

In: the setting of a language, a work. Out: `kit/<slug>/<slug>.<lang>.po`. A paragraph whose official words have
changed, or of which nobody has recorded them, is fuzzy. Footnote marks stand in the words as `<sup>25</sup>`. The
comment of an entry is its stamp; status and rights stand at the top. The date is the newest one that the sources state.
"""

from collections.abc import Iterator

import polib

from build_scripts.model.exchange import PO_OFFICIAL, PO_RESOLUTION, PO_STAMP, kit_path, units_of
from build_scripts.model.translation import State
from build_scripts.model.work import Work
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting

_NOBODY = "Hexaglot"


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The file of each work that is translated into the language of the setting."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.translations:
            yield kit_path(work.slug, "po", lang), _catalogue(setting, work, lang)


def _catalogue(setting: Setting, work: Work, lang: str) -> str:
    catalogue = polib.POFile(wrapwidth=-1)
    official = setting.locales[work.metadata.official_lang]
    catalogue.header = "\n".join(legal_words(locale, work) for locale in (official, setting.locale))
    catalogue.metadata = {
        "Project-Id-Version": f"Hexaglot {work.slug}",
        "PO-Revision-Date": f"{_date(work, lang)} 00:00+0000",
        "Last-Translator": _NOBODY,
        "Language-Team": setting.locale.name,
        "Language": lang,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        PO_RESOLUTION: work.slug,
        PO_OFFICIAL: official.tag,
        "X-Status": work.status_in(lang).value,
    }
    for unit in units_of(work, lang):
        fuzzy = unit.state in (State.STALE, State.UNRECORDED)
        entry = polib.POEntry(
            msgctxt=unit.anchor,
            msgid=unit.official,
            msgstr=unit.words,
            comment=f"{PO_STAMP}{unit.stamp}",
            flags=["fuzzy"] if fuzzy else [],
        )
        catalogue.append(entry)
    return f"{catalogue}"


def _date(work: Work, lang: str) -> str:
    """The day of the review, or of the adoption; the format asks for one."""
    version, adopted = work.metadata.versions[lang], work.metadata.adopted
    days = [version.review.date if version.review else "", adopted.text if adopted else ""]
    return max(days) or "1970-01-01"
