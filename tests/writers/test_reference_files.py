"""Do libraries of others read back what the reference files say, in six languages and with any title?"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import rispy
from jsonschema import Draft7Validator
from pybtex.database import BibliographyDataError, parse_string
from pybtex.scanner import PybtexSyntaxError

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.inline import Text
from build_scripts.pages.bibliography import Reference, references
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers import bibtex, csl_json, ris

SCHEMA = Draft7Validator(json.loads(Path(__file__).with_name("csl_item.schema.json").read_text(encoding="utf-8")))
HOSTILE = "100 % {of} the \\textbf{net} & the #1 ~tide^ $_€ “light” <b>\r\nTY  - BOOK\n} @book{x, title={y}}"
Entry = Mapping[str, object]


def of_language(built: Built, lang: str) -> Setting:
    """The setting of a language, on a site whose address is known."""
    setting = next(one for one in built.settings if one.locale.tag == lang)
    return replace(setting, site_url="https://hexaglot.example/un/")


def expected(setting: Setting) -> list[Reference]:
    """What the files of the one work should say."""
    (work,) = setting.corpus.works
    return [reference for _, reference in references(setting, work)]


def with_title(setting: Setting, title: str) -> Setting:
    """The setting with another title of its text."""
    (work,) = setting.corpus.works
    text = work.expressions[setting.locale.tag]
    assert text.title is not None
    changed = replace(text, title=replace(text.title, content=(Text(title),)))
    works = (replace(work, expressions={**work.expressions, setting.locale.tag: changed}),)
    return replace(setting, corpus=replace(setting.corpus, works=works))


def squeezed(text: str) -> str:
    """A value that stands on one line."""
    return re.sub("[ \r\n]+", " ", text)


# TeX's words for the signs that it would take for its own (source2e and the table of text symbols).
_TEX = {"textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~"}
_TEX["textasciicircum"] = "^"


def typeset(value: str) -> str:
    """What TeX prints of a value that holds no other commands than these."""
    bare = value[1:-1] if value.startswith("{") else value
    return re.sub(r"\\(?:([a-z]+)\{\}|([%&$#_]))", lambda found: _TEX.get(found[1], found[2] or "?"), bare)


def read_bibtex(text: str) -> list[Entry]:
    """The entries as pybtex reads them."""
    data = parse_string(text, "bibtex")
    return [
        {"key": key, "kind": one.type, **{name.lower(): typeset(value) for name, value in one.fields.items()}}
        for key, one in data.entries.items()
    ]


def read_ris(text: str) -> list[Entry]:
    """The entries as rispy reads them."""
    return list(rispy.loads(text))


def read_csl(text: str) -> list[Entry]:
    """The items, valid by the schema."""
    items: list[Entry] = json.loads(text)
    assert [error.message for error in SCHEMA.iter_errors(items)] == []
    return items


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pybtex_reads_every_reference(lang: str, built: Built) -> None:
    setting = of_language(built, lang)
    ((path, text),) = bibtex.write(setting)
    assert path == f"formats/ctoc-cop-10-4/ctoc-cop-10-4.{lang}.bib"
    read = read_bibtex(text)
    for entry, told in zip(read, expected(setting), strict=True):
        assert (entry["key"], entry["kind"]) == (told.key, "report")
        assert (entry["institution"], entry["title"]) == (told.body, squeezed(told.title))
        assert (entry["type"], entry["number"], entry["date"]) == (told.kind, "10/4", "2020-10-16")
        assert entry.get("titleaddon", "") == told.place
        # pybtex makes one space of any, also of one that is part of the words.
        assert entry["note"] == " ".join("; ".join(("CTOC/COP/2020/10, I.A", *told.notes)).split())
        assert entry["url"] == told.url
    assert {entry["langid"] for entry in read} == {bibtex.LANGUAGES[lang]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rispy_reads_every_reference(lang: str, built: Built) -> None:
    setting = of_language(built, lang)
    ((_, text),) = ris.write(setting)
    for entry, told in zip(read_ris(text), expected(setting), strict=True):
        assert entry["type_of_reference"] == "GOVDOC"
        assert (entry["id"], entry["authors"], entry["title"]) == (told.key, [told.body], squeezed(told.title))
        assert (entry["year"], entry["date"], entry["language"]) == ("2020", "2020/10/16", told.lang)
        assert (entry["accession_number"], entry["section"]) == ("CTOC/COP/2020/10", "I.A")
        assert entry.get("start_page", "") == told.place
        assert entry["notes"] == [*told.notes, *([told.legal] if told.legal else [])]
        assert entry["urls"] == [told.url]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_csl_json_is_valid_and_says_the_same(lang: str, built: Built) -> None:
    setting = of_language(built, lang)
    ((_, text),) = csl_json.write(setting)
    for item, told in zip(read_csl(text), expected(setting), strict=True):
        assert (item["id"], item["title"], item["authority"]) == (told.key, told.title, told.body)
        assert item["author"] == [{"literal": told.body}]
        assert item["issued"] == {"date-parts": [[2020, 10, 16]]}
        assert (item["number"], item["source"]) == ("10/4", "CTOC/COP/2020/10, I.A")
        assert (item.get("section", ""), item["URL"]) == (told.place, told.url)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_keys_are_those_of_the_addresses_and_status_and_rights_are_told(lang: str, built: Built) -> None:
    told = {one.key: one for one in expected(of_language(built, lang))}
    whole, item = told[f"ctoc-cop-10-4-{lang}"], told[f"ctoc-cop-10-4-{lang}-op-15-c"]
    assert item.url == f"https://hexaglot.example/un/{lang}/resolutions/ctoc-cop-10-4/#op-15-c"
    locale = built.locales[lang]
    rights = locale.say("rights_official" if lang == "zh" else "rights_translation")
    assert rights in whole.legal
    assert item.notes[0] == (locale.say("status_official") if lang == "zh" else whole.notes[0])
    assert ("Hexaglot" in item.notes[0]) == (lang != "zh")
    (work,) = built.corpus.works
    anchors = [one.id for one in work.expressions[lang].paragraphs() if one.id not in ("heading", "title")]
    assert [*told] == [f"ctoc-cop-10-4-{lang}", *(f"ctoc-cop-10-4-{lang}-{anchor}" for anchor in anchors)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_any_title_comes_back_as_it_was(lang: str, built: Built) -> None:
    setting = with_title(of_language(built, lang), HOSTILE)
    count = len(expected(setting))
    readers: tuple[tuple[Callable[[str], list[Entry]], str, str], ...] = (
        (read_bibtex, next(bibtex.write(setting))[1], squeezed(HOSTILE)),
        (read_ris, next(ris.write(setting))[1], squeezed(HOSTILE)),
        (read_csl, next(csl_json.write(setting))[1], HOSTILE),
    )
    for read, text, title in readers:
        assert [entry["title"] for entry in read(text)] == [title] * count


def test_what_is_not_stated_is_not_there(built: Built) -> None:
    setting = next(one for one in built.settings if one.locale.tag == "en")
    (work,) = setting.corpus.works
    bare = replace(work, metadata=replace(work.metadata, adopted=None, published_in=None, section=None, session=None))
    bare_setting = replace(setting, corpus=replace(setting.corpus, works=(bare,)))
    first = read_bibtex(next(bibtex.write(bare_setting))[1])[0]
    assert {"date", "url"} & set(first) == set()
    assert first["note"] == "unofficial translation by the Hexaglot project"
    assert {"year", "date", "section", "urls"} & set(read_ris(next(ris.write(bare_setting))[1])[0]) == set()
    assert {"issued", "source", "URL"} & set(read_csl(next(csl_json.write(bare_setting))[1])[0]) == set()


def test_the_readers_catch_what_is_broken(built: Built) -> None:
    setting = of_language(built, "ar")
    text = next(bibtex.write(setting))[1]
    with pytest.raises(PybtexSyntaxError):
        read_bibtex(text.replace("},\n", "{,\n", 1))
    with pytest.raises(BibliographyDataError):
        read_bibtex(text + text)
    (entry, *_) = read_ris(next(ris.write(setting))[1].replace("TI  - ", "TI  - x\nTX  - ", 1))
    assert entry["title"] == "x"
    item = json.loads(next(csl_json.write(setting))[1])[0]
    for broken in ({**item, "title": 1}, {**item, "place": "x"}, {**item, "type": "resolution"}, {"id": "x"}):
        assert list(SCHEMA.iter_errors([broken])) != []
    assert list(SCHEMA.iter_errors([{**item, "issued": {"date-parts": [[]]}}])) != []
