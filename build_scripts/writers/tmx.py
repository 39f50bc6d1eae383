"""A work as a translation memory: TMX 1.4b (LISA OSCAR, 2005), one unit for each paragraph in all languages.

In: the setting, a work. Out: `kit/<slug>/<slug>.tmx`, made once, with the official language. A footnote mark is an
inline element that holds its note, which therefore has no unit of its own:
    <ph type="fnote" x="25">&lt;sup&gt;25&lt;/sup&gt;<sub type="fnote">United Nations, Treaty Series, …</sub></ph>
A language in which a paragraph is not translated has no variant in its unit; a note that is translated although the
paragraph with its mark is not has a unit. Each variant of a translation says its state and its stamp.
"""

from collections.abc import Iterator, Mapping

from lxml import etree

from build_scripts.model.exchange import Unit, kit_path, units_of
from build_scripts.model.translation import State, split_marks, translatable
from build_scripts.model.work import Work
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting
from build_scripts.writers.xml_tree import add, add_words, xml_text

_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
_LEAVES = ("seg", "prop", "note")


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The file of each work whose official language is that of the setting."""
    for work in setting.corpus.works:
        if work.metadata.official_lang == setting.locale.tag:
            yield kit_path(work.slug, "tmx"), _memory(setting, work)


def _memory(setting: Setting, work: Work) -> str:
    root = etree.Element("tmx", version="1.4")
    _add_header(root, setting, work)
    body = add(root, "body")
    official = translatable(work.official)
    units = {lang: {one.anchor: one for one in units_of(work, lang)} for lang in work.translations}
    inside = {f"fn-{number}" for words in official.values() for _, number in split_marks(words) if number}
    for anchor, words in official.items():
        tu = etree.Element("tu", tuid=anchor)
        if anchor not in inside:
            _Variant(tu, work.metadata.official_lang, {}, official).write(anchor, words)
        for lang, ours in units.items():
            unit = ours.get(anchor)
            if unit is not None and unit.words and not (anchor in inside and _has_home(unit, ours)):
                said = {one.anchor: one.words for one in ours.values()}
                _Variant(tu, lang, ours, said).write(anchor, unit.words)
        if len(tu):
            body.append(tu)
    return xml_text(root, _LEAVES, _DOCTYPE)


def _has_home(note: Unit, units: Mapping[str, Unit]) -> bool:
    """Whether a note stands inside the unit of a paragraph in this language."""
    mark = f"<sup>{note.anchor.removeprefix('fn-')}</sup>"
    return any(mark in one.words for one in units.values())


def _add_header(root: etree._Element, setting: Setting, work: Work) -> None:
    header = add(root, "header", creationtool="Hexaglot", creationtoolversion="1", segtype="paragraph")
    for name, value in (("o-tmf", "Hexaglot"), ("adminlang", "en"), ("srclang", work.metadata.official_lang)):
        header.set(name, value)
    header.set("datatype", "plaintext")
    for lang in work.expressions:
        add(header, "note", legal_words(setting.locales[lang], work), lang=lang)
    add(header, "prop", work.slug, type="x-resolution")
    for lang in work.expressions:
        add(header, "prop", work.status_in(lang).value, type="x-status", lang=lang)


class _Variant:
    """Writes one language of a unit. `said` are the words of every paragraph in that language, for the notes."""

    def __init__(self, tu: etree._Element, lang: str, units: Mapping[str, Unit], said: Mapping[str, str]) -> None:
        self._tuv = add(tu, "tuv", lang=lang)
        self._units = units
        self._said = said
        self._noted: list[str] = []

    def write(self, anchor: str, words: str) -> None:
        """The properties, then the segment."""
        segment = etree.Element("seg")
        self._fill(segment, words)
        if anchor in self._units:
            self._describe(self._units[anchor], "")
        for note in (one for one in self._noted if one in self._units):
            self._describe(self._units[note], f"-{note}")
        self._tuv.append(segment)

    def _describe(self, unit: Unit, of: str) -> None:
        add(self._tuv, "prop", unit.state.value, type=f"x-state{of}")
        if unit.state is not State.UNTRANSLATED:
            add(self._tuv, "prop", unit.stamp, type=f"x-stamp{of}")

    def _fill(self, element: etree._Element, words: str) -> None:
        for text, number in split_marks(words):
            add_words(element, text)
            if number:
                mark = add(element, "ph", f"<sup>{number}</sup>", type="fnote", x=number)
                note = f"fn-{number}"
                if note in self._said and note not in self._noted:
                    self._noted.append(note)
                    if self._said[note]:
                        self._fill(add(mark, "sub", type="fnote"), self._said[note])
