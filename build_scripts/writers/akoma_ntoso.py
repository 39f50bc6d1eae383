"""An expression as Akoma Ntoso 3.0, in the profile of the United Nations system (AKN4UN).

In: the setting of a language. Out: `formats/<slug>/<slug>.<lang>.akn.xml` for each work with a text in it: a
`statement` named `resolution`, valid against the OASIS schema. What the model says is all there, so that
`readers/akoma_ntoso` makes the same model of it; the ledger and the positions in the source stay behind. The parts of
this writer: `akn_metadata`, `akn_body`, `akn_words`.
"""

from collections.abc import Iterator

from lxml import etree

from build_scripts.model.akoma_ntoso import DOCUMENTS, NAMESPACE, OWN, element_ids
from build_scripts.model.formats import format_path
from build_scripts.model.resolution import Kind, Part, Resolution
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting
from build_scripts.writers.akn_body import BodyWriter
from build_scripts.writers.akn_metadata import MetadataWriter, leads_of
from build_scripts.writers.akn_words import Leads, WordsWriter, own
from build_scripts.writers.xml_tree import add, xml_text

_LEAVES = ("p", "num", "heading", "crossHeading", "block", "listIntroduction", "listWrapUp", "notice", "rights", "fact")


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    lang = setting.locale.tag
    leads = leads_of(setting)
    for work in setting.corpus.works:
        if lang in work.expressions:
            yield format_path(work.slug, "akn", lang), expression_text(setting, work, leads)


def expression_text(setting: Setting, work: Work, leads: Leads) -> str:
    """The file of the text that readers of the setting's language see: where a paragraph is not translated yet, the
    official words stand in their own language and say so."""
    text = work.shown_in(setting.locale.tag)
    root = etree.XML(f'<akomaNtoso xmlns="{NAMESPACE}" xmlns:hx="{OWN}"/>')
    statement = add(root, "statement", name="resolution", contains="originalVersion")
    states = {anchor: state.value for anchor, state in work.states_in(text.lang).items()}
    words = WordsWriter(text, element_ids(text), leads, setting.locales, states)
    about = MetadataWriter(setting, work, text, leads)
    meta = add(statement, "meta")
    about.identify(meta)
    about.refer(meta)
    _preface(statement, text, words, about)
    BodyWriter(words, lambda inside, part: about.identify(inside, _component(text, part))).write(statement, text)
    _unmarked(meta, words)
    about.state(meta)
    return xml_text(root, _LEAVES)


def _preface(statement: etree._Element, text: Resolution, words: WordsWriter, about: MetadataWriter) -> None:
    preface = add(statement, "preface", lang=text.lang)
    about.notice(preface)
    for paragraph, name, kind in ((text.heading, "docNumber", Kind.HEADING), (text.title, "docTitle", Kind.TITLE)):
        if paragraph is not None:
            element = add(add(preface, "p"), name)
            words.address(element, paragraph.id)
            if paragraph.kind is not kind:
                own(element, "kind", paragraph.kind.value)
            words.write(element, paragraph)


def _unmarked(meta: etree._Element, words: WordsWriter) -> None:
    """Notes that nothing in the text calls stand beside it."""
    notes: etree._Element | None = None
    while waiting := words.unmarked_notes():
        if notes is None:
            notes = add(meta, "notes", source="#hexaglot")
        words.note(add(notes, "note"), waiting[0])


def _component(text: Resolution, part: Part) -> str:
    """The name of a document in the IRI: `annex_1`, and `draft_1/annex_1` for an annex of a draft."""
    return "/".join(_path(text.parts, part))


def _path(parts: tuple[Part, ...], wanted: Part) -> list[str]:
    for part in parts:
        number = part.id.rpartition(f"{part.kind.value}-")[2]
        named = [f"{part.kind.value}_{number}"] if part.kind in DOCUMENTS else []
        below = _path(part.parts, wanted)
        if part is wanted or below:
            return [*named, *below]
    return []
