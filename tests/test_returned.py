"""Is a file that must not come in refused with the list of all conflicts, and is nothing changed by it?"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.model.exchange import SUFFIXES, kit_path
from build_scripts.model.inline import Text
from build_scripts.model.resolution import Paragraph
from build_scripts.model.work import Work
from build_scripts.pipeline import Built
from build_scripts.readers.exchange import READERS
from build_scripts.readers.exchange.arrival import open_arrival
from build_scripts.readers.source import Source, read_source
from build_scripts.returned import Returned, compare

_SLUG = "ctoc-cop-10-4"
_FORMS = ("tmx", "xliff", "po", "csv")
_OLDER = "the official words in the file are not those of the text now"
_NOTE = '<sub type="fnote">United Nations, Treaty Series, vol. 2225, No. 39574.</sub>'
Edit = Callable[[str], str]


@dataclass(frozen=True)
class _Desk:
    """What a comparison is made of."""

    work: Work
    data: Mapping[str, str]
    sources: Mapping[str, Source]
    locales: dict[str, Locale]

    def file(self, form: str) -> str:
        return self.data[kit_path(_SLUG, form, "" if form == "tmx" else "en")]

    def compare(self, form: str, text: str, work: Work, lang: str = "") -> Returned:
        arrival = open_arrival(f"back{SUFFIXES[form]}", text.encode("utf-8"))
        delivery = READERS[SUFFIXES[form]](arrival)
        assert delivery is not None, arrival.problems
        return compare(delivery, work, self.sources, self.locales, lang)


@pytest.fixture
def desk(built: Built, root: Path, locales: dict[str, Locale]) -> _Desk:
    (work,) = built.corpus.works
    read = {lang: read_source(root, root / one.file)[0] for lang, one in work.expressions.items()}
    return _Desk(work, built.data, {lang: source for lang, source in read.items() if source}, locales)


def _told(returned: Returned) -> list[str]:
    assert (returned.texts, returned.made_from, returned.changed) == ({}, {}, {})
    return [f"{one.where.anchor}: {one.wrong}" for one in returned.problems]


def _english(text: str, old: str, new: str) -> str:
    """The file with another English variant."""
    assert text.count(old) == 1, (text.count(old), old)
    return text.replace(old, new)


def _mark(form: str) -> str:
    """What the English text of pp-1 has in the place of its footnote mark."""
    marks = {
        "tmx": '<ph type="fnote" x="25">&lt;sup&gt;25&lt;/sup&gt;' + _NOTE + "</ph>",
        "xliff": '<x id="25" ctype="x-footnote" equiv-text="&lt;sup&gt;25&lt;/sup&gt;"/>',
        "po": "<sup>25</sup>",
        "csv": "<sup>25</sup>",
    }
    return f"Transnational Organized Crime,{marks[form]} which was adopted"


@pytest.mark.parametrize("form", _FORMS)
def test_a_file_of_another_resolution(form: str, desk: _Desk) -> None:
    text = desk.file(form).replace(_SLUG, "a-res-74-177")
    returned = desk.compare(form, text, desk.work)
    assert _told(returned) == [": it is a translation of 'a-res-74-177'"]
    assert returned.problems[0].expected == f"one of '{_SLUG}'"


@pytest.mark.parametrize("form", _FORMS)
def test_a_footnote_mark_is_lost(form: str, desk: _Desk) -> None:
    lost = "Transnational Organized Crime, which was adopted"
    text = _english(desk.file(form), _mark(form), lost)
    told = _told(desk.compare(form, text, desk.work, "en"))
    wanted = ["pp-1: the footnote marks are gone"]
    # In a memory the note is lost with its mark, and the stamp of the note with both.
    assert told == (["fn-25: the stamp of the export is gone", *wanted] if form == "tmx" else wanted)


@pytest.mark.parametrize("form", ["xliff", "po", "csv"])
def test_a_footnote_mark_is_doubled(form: str, desk: _Desk) -> None:
    mark = _mark(form)
    twice = mark.replace(" which was", mark.removeprefix("Transnational Organized Crime,").replace(" adopted", ""))
    told = _told(desk.compare(form, _english(desk.file(form), mark, twice), desk.work, "en"))
    assert told == ["pp-1: the footnote marks are 25, 25"]


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(
    ("old", "new", "anchors"),
    [
        (
            "Calls upon States parties to address effectively the challenges",
            "(a) States parties, the challenges",
            "op-3",
        ),
        ("Emphasizing the central coordinating role", "## Emphasizing the central coordinating role", "pp-22"),
    ],
)
def test_words_that_would_read_as_another_structure(form: str, old: str, new: str, anchors: str, desk: _Desk) -> None:
    returned = desk.compare(form, _english(desk.file(form), old, new), desk.work, "en")
    assert _told(returned) == [f"{anchors}: with these words the text would be read as another structure"]


def _age(work: Work, lang: str, anchor: str) -> Work:
    """The work after somebody has changed a paragraph in a language."""

    def change(one: Paragraph) -> Paragraph:
        return replace(one, content=(*one.content, Text("的"))) if one.id == anchor else one

    return replace(work, expressions={**work.expressions, lang: work.expressions[lang].map(change)})


@pytest.mark.parametrize("form", _FORMS)
def test_a_file_from_an_older_source(form: str, desk: _Desk) -> None:
    work = _age(_age(desk.work, "zh", "op-3"), "zh", "pp-5")
    told = _told(desk.compare(form, desk.file(form), work, "en"))
    assert told == [f"{anchor}: {_OLDER}" for anchor in ("pp-5", "op-3")]


@pytest.mark.parametrize("form", _FORMS)
def test_a_stamp_alone_tells_an_older_source(form: str, desk: _Desk) -> None:
    """The words of the official text were put right in the file, the translation was not made from them."""
    work = desk.work
    official = work.official.paragraph("op-3")
    assert official is not None
    file = desk.file(form)
    begin = file.index("op-3")
    stamp = re.compile(r"[0-9a-f]{16}\.[0-9a-f]{16}").search(file, begin)
    assert stamp is not None
    # In a memory the first variant with a stamp is the Arabic one; a stamp of a PO file stands before its address.
    lang = "ar" if form == "tmx" else "en"
    if form == "po":
        stamp = list(re.finditer(r"[0-9a-f]{16}\.[0-9a-f]{16}", file[:begin]))[-1]
    text = file[: stamp.start()] + "0" * 16 + file[stamp.start() + 16 :]
    told = _told(desk.compare(form, text, work, lang))
    assert told == [f"op-3: {_OLDER}"]


@pytest.mark.parametrize("form", _FORMS)
def test_somebody_else_was_faster(form: str, desk: _Desk) -> None:
    work = _age(desk.work, "en", "op-3")
    told = _told(desk.compare(form, desk.file(form), work, "en"))
    assert told == ["op-3: the translation has changed since the export"]


@pytest.mark.parametrize("form", _FORMS)
def test_a_stamp_is_gone(form: str, desk: _Desk) -> None:
    text = re.sub(r"[0-9a-f]{16}\.[0-9a-f]{16}", "", desk.file(form))
    unchanged = desk.compare(form, text, desk.work, "en")
    assert (unchanged.problems, unchanged.changed) == ((), {})
    text = _english(text, "address effectively the challenges", "meet the challenges")
    told = _told(desk.compare(form, text, desk.work, "en"))
    assert told == ["op-3: the stamp of the export is gone"]


_UNIT = {
    "tmx": r'    <tu tuid="op-3">.*?</tu>\n',
    "xliff": r'      <trans-unit id="op-3" .*?</trans-unit>\n',
    "po": r'#\. stamp: [^\n]*\nmsgctxt "op-3"\n.*?\n\n',
    "csv": r'"ctoc-cop-10-4#op-3",[^\r]*\r\n',
}


def _unit(form: str, text: str) -> str:
    found = re.search(_UNIT[form], text, re.DOTALL)
    assert found is not None
    return found.group()


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda unit: unit + unit, "op-3: it is there 2 times"),
        (lambda unit: "", "op-3: the paragraph is not in the file"),
        (lambda unit: unit + unit.replace("op-3", "op-99"), "op-99: there is no such paragraph"),
    ],
    ids=["twice", "lost", "unknown"],
)
def test_a_paragraph_twice_lost_or_unknown(form: str, edit: Edit, told: str, desk: _Desk) -> None:
    text, unit = desk.file(form), _unit(form, desk.file(form))
    returned = desk.compare(form, text.replace(unit, edit(unit)), desk.work, "en")
    assert _told(returned) == [told]


@pytest.mark.parametrize("form", _FORMS)
def test_a_translation_is_emptied(form: str, desk: _Desk) -> None:
    work = desk.work
    english = work.expressions["en"].paragraph("op-3")
    assert english is not None
    told = _told(desk.compare(form, _english(desk.file(form), english.text, ""), work, "en"))
    assert told == ["op-3: the translation is gone"]


@pytest.mark.parametrize("form", ["po", "xliff", "csv"])
def test_the_official_text_is_not_imported(form: str, desk: _Desk) -> None:
    text = desk.data[kit_path(_SLUG, form, "en")]
    swapped = {
        "po": text.replace("Language: en", "Language: zh"),
        "xliff": text.replace('target-language="en"', 'target-language="zh"'),
        "csv": text.replace('"address","zh","en"', '"address","zh","zh"'),
    }[form]
    assert _told(desk.compare(form, swapped, desk.work)) == [": 'zh' is no translation of this work"]


def test_all_conflicts_at_once(desk: _Desk) -> None:
    text = _english(desk.file("po"), _mark("po"), "Transnational Organized Crime, which was adopted")
    text = text.replace(_unit("po", text), "")
    work = _age(desk.work, "zh", "op-7")
    assert _told(desk.compare("po", text, work)) == [
        "op-3: the paragraph is not in the file",
        "pp-1: the footnote marks are gone",
        f"op-7: {_OLDER}",
    ]


def test_a_conflict_in_one_language_stops_all(desk: _Desk) -> None:
    text = desk.file("tmx").replace("Insta a los", "Pide a los").replace("Alienta", "Anima")
    text = _english(text, _mark("tmx"), "Transnational Organized Crime, which was adopted")
    assert [one.partition(":")[0] for one in _told(desk.compare("tmx", text, desk.work))] == [
        "fn-25",
        "pp-1",
    ]


def test_another_language_than_the_file_has(desk: _Desk) -> None:
    assert _told(desk.compare("po", desk.file("po"), desk.work, "fr")) == [": there is no 'fr' in it"]
