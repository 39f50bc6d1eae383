"""Are the files for translators valid, do others read the same words in them, and do they say what the text is?

TMX is held to its DTD; XLIFF and TBX to schemas of the parts that we use. Translate Toolkit, which shares no code with
our writers, reads TMX, XLIFF and PO. For each validator a defect is planted that it must catch.
"""

import csv
import re
from io import StringIO
from pathlib import Path
from typing import Any

import polib
import pytest
from lxml import etree
from translate.storage.pypo import pofile
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile

from build_scripts.locales.locale import Locale
from build_scripts.model.exchange import GLOSSARY, kit_path, units_of
from build_scripts.model.work import Work
from build_scripts.pipeline import Built

# Translate Toolkit is not annotated throughout.
_PO: Any = pofile
_TMX: Any = tmxfile
_XLIFF: Any = xlifffile
_HERE = Path(__file__).parent
_SLUG = "ctoc-cop-10-4"
_TRANSLATED = ("ar", "en", "fr", "ru", "es")
_RIGHTS = {
    "ar": "CC BY 4.0",
    "en": "CC BY 4.0",
    "fr": "CC BY 4.0",
    "ru": "CC BY 4.0",
    "es": "CC BY 4.0",
    "zh": "@un.org",
}
_UNOFFICIAL = {
    "ar": "غير رسمية",
    "en": "not a United Nations document",
    "fr": "n’est pas un document de l’Organisation",
    "ru": "не является документом",
    "es": "No es un documento",
}


def _work(built: Built) -> Work:
    (work,) = built.corpus.works
    return work


def _file(built: Built, form: str, lang: str = "") -> str:
    return built.data[kit_path(_SLUG, form, lang)]


def _valid(schema: etree.DTD | etree.RelaxNG, text: str) -> bool:
    return schema.validate(etree.fromstring(text.encode()))


@pytest.fixture(scope="session")
def dtd() -> etree.DTD:
    return etree.DTD(str(_HERE / "tmx14.dtd"))


def _schema(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(_HERE / name))


def test_tmx_is_valid(dtd: etree.DTD, built: Built) -> None:
    assert _valid(dtd, _file(built, "tmx")), dtd.error_log


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('<ph type="fnote" x="25">', "<sub>"),  # notes without their mark, as in the sample of uncorpora.org
        (' segtype="paragraph"', ' segtype="page"'),
        (' srclang="zh"', ""),
        (' xml:lang="zh"><seg>', "><seg>"),
        ("<prop type=", "<property type="),
    ],
)
def test_tmx_with_a_defect_is_not(right: str, wrong: str, dtd: etree.DTD, built: Built) -> None:
    text = re.sub(r">\s+<", "><", _file(built, "tmx"))
    assert right in text
    damaged = text.replace(right, wrong, 1)
    if wrong == "<sub>":
        damaged = damaged.replace("</ph>", "</sub>", 1)
    if wrong.startswith("<property"):
        damaged = damaged.replace("</prop>", "</property>", 1)
    assert not _valid(dtd, damaged)


def test_tmx_has_one_unit_for_each_paragraph_in_six_languages(built: Built) -> None:
    body = etree.fromstring(_file(built, "tmx").encode())[1]
    official = [one.id for one in _work(built).official.paragraphs()]
    assert [tu.get("tuid") for tu in body] == [anchor for anchor in official if anchor != "fn-25"]
    xml_lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert {tuple(sorted(str(tuv.get(xml_lang)) for tuv in tu)) for tu in body} == {
        ("ar", "en", "es", "fr", "ru", "zh")
    }


@pytest.mark.parametrize("lang", _TRANSLATED)
def test_xliff_is_valid(lang: str, built: Built) -> None:
    schema = _schema("xliff12.rng")
    assert _valid(schema, _file(built, "xliff", lang)), schema.error_log


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('state="translated"', 'state="reviewed"'),
        (' id="op-1"', ""),
        (' original="ctoc-cop-10-4"', ""),
        ('ctype="x-footnote"', 'ctype="footnote"'),
        (' xml:space="preserve"', ' xml:space="wide"'),
    ],
)
def test_xliff_with_a_defect_is_not(right: str, wrong: str, built: Built) -> None:
    text = _file(built, "xliff", "ar")
    assert right in text
    assert not _valid(_schema("xliff12.rng"), text.replace(right, wrong))


def test_tbx_is_valid(built: Built) -> None:
    schema = _schema("tbx_basic.rng")
    assert _valid(schema, built.data[GLOSSARY]), schema.error_log


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('type="TBX-Basic"', 'type="TBX-Min"'),
        ('target="confiscation"', 'target="nowhere"'),
        ("preferredTerm-admn-sts", "preferredTerm"),
        ('type="definition"', 'type="explanation"'),
        (">没收</term>", "></term>"),
        ("<conceptEntry id=", "<termEntry id="),
    ],
)
def test_tbx_with_a_defect_is_not(right: str, wrong: str, built: Built) -> None:
    text = built.data[GLOSSARY]
    assert right in text
    damaged = text.replace(right, wrong)
    damaged = damaged.replace("conceptEntry>", "termEntry>") if "termEntry" in wrong else damaged
    assert not _valid(_schema("tbx_basic.rng"), damaged)


def test_tbx_holds_every_concept_in_six_languages(built: Built) -> None:
    root = etree.fromstring(built.data[GLOSSARY].encode())
    space = "{urn:iso:std:iso:30042:ed-2}"
    held = {
        (str(entry.get("id")), str(section.get("{http://www.w3.org/XML/1998/namespace}lang"))): (
            section.findtext(f"{space}termSec/{space}term"),
            section.findtext(f"{space}descripGrp/{space}descrip"),
        )
        for entry in root.iter(f"{space}conceptEntry")
        for section in entry.iter(f"{space}langSec")
    }
    assert held == {
        (one.id, lang): (name.text, one.definitions[lang])
        for one in built.corpus.glossary.values()
        for lang, name in one.names.items()
    }
    assert len(held) == 6 * len(built.corpus.glossary)


@pytest.mark.parametrize("lang", _TRANSLATED)
def test_translate_toolkit_reads_the_same_words(lang: str, built: Built) -> None:
    units = list(units_of(_work(built), lang))
    bare = {
        one.anchor: (one.official.replace("<sup>25</sup>", ""), one.words.replace("<sup>25</sup>", "")) for one in units
    }
    po = _PO.parsestring(_file(built, "po", lang).encode())
    assert [(one.getcontext(), one.source, one.target) for one in po.units if not one.isheader()] == [
        (one.anchor, one.official, one.words) for one in units
    ]
    xliff = _XLIFF.parsestring(_file(built, "xliff", lang).encode())
    read = {one.getid().rpartition("\x04")[2]: (str(one.source), str(one.target)) for one in xliff.units}
    assert {anchor: (strip(one), strip(other)) for anchor, (one, other) in read.items()} == {
        anchor: (strip(one), strip(other)) for anchor, (one, other) in bare.items()
    }
    assert all(one.isapproved() and not one.isfuzzy() for one in xliff.units)


def strip(words: str) -> str:
    """Words without what a tool shows for a mark."""
    return re.sub(r"<x [^>]*/>|<sup>25</sup>|\s", "", words)


def test_translate_toolkit_reads_the_memory(built: Built) -> None:
    memory = _TMX.parsestring(_file(built, "tmx").encode())
    said = {str(one.source): str(one.target) for one in memory.units}
    official = {one.official: one.words for one in units_of(_work(built), "ar")}
    plain = {words: said.get(words) for words in official if "<sup>" not in words and words in said}
    assert len(plain) == len(official) - 2
    assert plain == {words: official[words] for words in plain}


@pytest.mark.parametrize("lang", _TRANSLATED)
def test_gettext_would_take_the_po(lang: str, built: Built) -> None:
    text = _file(built, "po", lang)
    catalogue = polib.pofile(text)
    assert catalogue.percent_translated() == 100
    asked = ("Project-Id-Version", "PO-Revision-Date", "Last-Translator", "Language-Team", "MIME-Version")
    assert [key for key in asked if not catalogue.metadata.get(key)] == []
    assert catalogue.metadata["Content-Type"] == "text/plain; charset=UTF-8"
    assert len({(one.msgctxt, one.msgid) for one in catalogue}) == len(catalogue)


@pytest.mark.parametrize("lang", ["zh", *_TRANSLATED])
def test_every_file_says_what_the_text_is_and_whose(lang: str, built: Built, locales: dict[str, Locale]) -> None:
    files = [
        _file(built, "tmx"),
        *(_file(built, form, lang if lang != "zh" else "ar") for form in ("xliff", "po", "csv")),
    ]
    for text in files:
        assert _RIGHTS[lang] in text
        assert _UNOFFICIAL.get(lang, "正式文本原文") in text
        assert "unofficial" in text
    assert locales[lang].say("rights_glossary") in built.data[GLOSSARY]


def test_the_table_is_one_for_spreadsheets(built: Built) -> None:
    text = _file(built, "csv", "ar")
    assert text.startswith('\ufeff"address","zh","ar","state","stamp"\r\n')
    rows = list(csv.reader(StringIO(text[1:], newline=""), strict=True))
    assert rows[1][0] == _SLUG
    assert [row[0] for row in rows[2:]] == [f"{_SLUG}#{one.anchor}" for one in units_of(_work(built), "ar")]
