"""The glossary as a term base: TBX-Basic (ISO 30042:2019, style DCA), one entry for each concept in all languages.

In: the setting of a language. Out: `kit/glossary.tbx`, made once. Every name says its source. The
header says the rights, and for each language the fingerprint of its names and definitions, by
which an import knows whether they have changed in the meantime.
"""

from collections.abc import Iterator

from lxml import etree

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.exchange import GLOSSARY
from build_scripts.model.glossary import Concept, glossary_stamp
from build_scripts.pages.setting import Setting
from build_scripts.writers.xml_tree import XML, add, rooted, xml_text

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_LEAVES = ("p", "title", "term", "termNote", "descrip", "admin", "ref")


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The file, with the first of the languages."""
    if setting.locale.tag == LANGUAGES[0] and setting.corpus.glossary:
        yield GLOSSARY, _base(setting)


def _base(setting: Setting) -> str:
    root = rooted(NAMESPACE, "tbx", type="TBX-Basic", style="dca")
    root.set(f"{XML}lang", "en")
    _add_header(root, setting)
    body = add(add(root, "text"), "body")
    for concept in setting.corpus.glossary.values():
        _add_concept(body, concept)
    return xml_text(root, _LEAVES)


def _add_header(root: etree._Element, setting: Setting) -> None:
    header = add(root, "tbxHeader")
    description = add(header, "fileDesc")
    add(add(description, "titleStmt"), "title", "Hexaglot: glossary")
    published = add(description, "publicationStmt")
    source = add(description, "sourceDesc")
    for tag, locale in setting.locales.items():
        words = f"{locale.say('glossary_intro')}{locale.word_space}{locale.say('rights_glossary')}"
        add(published, "p", words, lang=tag)
        add(source, "p", glossary_stamp(setting.corpus.glossary, tag), lang=tag)


def _add_concept(body: etree._Element, concept: Concept) -> None:
    entry = add(body, "conceptEntry", id=concept.id)
    for other in concept.see_also:
        add(entry, "ref", other, type="crossReference", target=other)
    for tag in (tag for tag in LANGUAGES if tag in concept.names):
        section = add(entry, "langSec", lang=tag)
        if concept.definitions.get(tag):
            add(add(section, "descripGrp"), "descrip", concept.definitions[tag], type="definition")
        name = concept.names[tag]
        term = add(section, "termSec")
        add(term, "term", name.text)
        add(term, "termNote", "preferredTerm-admn-sts", type="administrativeStatus")
        if name.source:
            add(term, "admin", name.source, type="source")
