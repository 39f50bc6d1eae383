"""A translation as XLIFF 1.2 (OASIS, 2008): the official words beside the translated ones, unit by unit.

In: the setting of a language, a work. Out: `kit/<slug>/<slug>.<lang>.xlf`. A footnote mark is `<x id="25"/>`; a note is
a unit of its own. `state` is `translated`, `needs-translation`, or `needs-review-translation` where the official
paragraph has changed or nobody has recorded it; `approved` are the paragraphs of a translation whose review is
recorded. 1.2 rather than 2.1: every tool of translators reads it.
"""

from collections.abc import Iterator

from lxml import etree

from build_scripts.model.exchange import XLIFF_STATES, Unit, kit_path, units_of
from build_scripts.model.translation import State, split_marks
from build_scripts.model.work import Status, Work
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting
from build_scripts.writers.xml_tree import add, add_words, rooted, xml_text

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
_LEAVES = ("source", "target", "note")


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The file of each work that is translated into the language of the setting."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.translations:
            yield kit_path(work.slug, "xliff", lang), _document(setting, work, lang)


def _document(setting: Setting, work: Work, lang: str) -> str:
    root = rooted(NAMESPACE, "xliff", version="1.2")
    file = add(root, "file", original=work.slug, datatype="plaintext")
    file.set("source-language", work.metadata.official_lang)
    file.set("target-language", lang)
    file.set("product-name", "Hexaglot")
    header = add(file, "header")
    official = setting.locales[work.metadata.official_lang]
    for locale in (official, setting.locale):
        add(header, "note", legal_words(locale, work), lang=locale.tag, **{"from": "rights"})
    add(header, "note", work.status_in(lang).value, **{"from": "status"})
    body = add(file, "body")
    reviewed = work.status_in(lang) is Status.UNOFFICIAL
    for unit in units_of(work, lang):
        _add_unit(body, unit, official.tag, approved=reviewed and unit.state is State.TRANSLATED)
    return xml_text(root, _LEAVES)


def _add_unit(body: etree._Element, unit: Unit, official_lang: str, *, approved: bool) -> None:
    element = add(body, "trans-unit", id=unit.anchor, approved="yes" if approved else "no", space="preserve")
    _fill(add(element, "source", lang=official_lang), unit.official)
    _fill(add(element, "target", lang=unit.lang, state=XLIFF_STATES[unit.state]), unit.words)
    add(element, "note", unit.stamp, **{"from": "stamp"})


def _fill(element: etree._Element, words: str) -> None:
    for text, number in split_marks(words):
        add_words(element, text)
        if number:
            add(element, "x", id=number, ctype="x-footnote", equiv_text=f"<sup>{number}</sup>")
