"""Does the JSON hold everything that the reader found, each thing in its place, and empty lists when it found none?"""

import json
from collections.abc import Mapping
from typing import Any

from build_scripts.diagnostics import Diagnostic, Severity, Where
from build_scripts.locales.locale import Locale
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source
from build_scripts.writers import outline

_TEXT = """\
A/HAR/3/1

Distr.: General

Resolution 3/1

Lanterns on the quay

The Harbour Council,

Noting:

(a) The fog;<sup>1</sup>

(b) The tide,

1. Decides to light:

(a) The lanterns of the

2/5

north quay, namely:

(i) The red one;

(ii) The green one;

(b) The lighthouse;

before the end of the year;

2. Recommends to the Harbour Assembly the adoption of the following draft resolution:

The Harbour Assembly,

Recalling the wreck,<sup>2</sup>

1. Thanks the keepers.

12th plenary meeting
5 May 2020

Annex

Rules of the quay

I

Lamps

1. Each lamp has a number.

---

<sup>1</sup> See the book.
"""
_SECTIONS = """\
The Harbour Council,

I

Noting the fog,

1. Asks the keepers to light the lanterns;

II

Lamps

1. Thanks the keepers.
"""
_ARABIC = "إن مجلس الميناء،\n\nإذ يلاحظ ما يلي:\n\n(أ) الضباب،\n\n١ - يشكر الحراس؛\n\n٢ - يشكر الصيادين.\n"


def _printed(text: str, locale: Locale) -> dict[str, Any]:
    resolution, problems = read_resolution(Source("a.md", text), "a", locale.tag, locale)
    printed = json.loads(outline.write(resolution, locale.tag, "A/HAR/3/1", problems))
    assert isinstance(printed, dict)
    return printed


def _item(anchor: str, label: str, text: str, *below: dict[str, Any]) -> dict[str, Any]:
    return {"id": anchor, "label": label, "text": text, "subparagraphs": list(below), "wrap_up": None}


def test_the_head_and_the_numbers(locales: Mapping[str, Locale]) -> None:
    printed = _printed(_TEXT, locales["en"])
    assert {name: printed[name] for name in ("lang", "symbol", "number", "title", "enacting_formula")} == {
        "lang": "en",
        "symbol": "A/HAR/3/1",
        "number": "Resolution 3/1",
        "title": "Lanterns on the quay",
        "enacting_formula": "The Harbour Council,",
    }
    assert printed["counts"] == {"preambular": 2, "operative": 4, "subparagraphs": 6}
    assert printed["closing"] == ["12th plenary meeting", "5 May 2020"]
    assert printed["diagnostics"] == []


def test_paragraphs_with_all_that_stands_under_them(locales: Mapping[str, Locale]) -> None:
    printed = _printed(_TEXT, locales["en"])
    fog, tide = _item("pp-1-a", "(a)", "The fog;"), _item("pp-1-b", "(b)", "The tide,")
    assert printed["preambular"] == [{"id": "pp-1", "text": "Noting:", "subparagraphs": [fog, tide], "wrap_up": None}]
    first, second = printed["operative"]
    red, green = _item("op-1-a-i", "(i)", "The red one;"), _item("op-1-a-ii", "(ii)", "The green one;")
    quay = _item("op-1-a", "(a)", "The lanterns of the north quay, namely:", red, green)
    assert first == {
        "id": "op-1",
        "number": "1",
        "text": "Decides to light:",
        "subparagraphs": [quay, _item("op-1-b", "(b)", "The lighthouse;")],
        "wrap_up": "before the end of the year;",
    }
    assert (second["id"], second["number"], second["subparagraphs"]) == ("op-2", "2", [])
    assert printed["subheadings"] == []


def test_parts_stand_in_lists_of_their_own(locales: Mapping[str, Locale]) -> None:
    printed = _printed(_TEXT, locales["en"])
    assert printed["sections"] == []
    (draft,) = printed["drafts"]
    assert (draft["id"], draft["label"], draft["title"]) == ("draft-1", None, None)
    assert draft["enacting_formula"] == "The Harbour Assembly,"
    assert [one["id"] for one in draft["preambular"]] == ["draft-1-pp-1"]
    assert [(one["id"], one["number"]) for one in draft["operative"]] == [("draft-1-op-1", "1")]
    (annex,) = printed["annexes"]
    assert (annex["id"], annex["label"], annex["title"]) == ("annex-1", "Annex", "Rules of the quay")
    assert (annex["enacting_formula"], annex["preambular"], annex["operative"]) == (None, [], [])
    (section,) = annex["sections"]
    assert (section["id"], section["label"], section["title"]) == ("annex-1-sec-1", "I", "Lamps")
    assert [one["text"] for one in section["operative"]] == ["Each lamp has a number."]


def test_notes_pages_and_furniture(locales: Mapping[str, Locale]) -> None:
    printed = _printed(_TEXT, locales["en"])
    assert printed["footnotes"] == [{"number": "1", "text": "See the book."}, {"number": "2", "text": None}]
    (cut,) = printed["page_breaks"]
    assert cut == {"id": "op-1-a", "offset": len("The lanterns of the"), "evidence": "marked"}
    assert printed["furniture"] == [
        {"kind": "symbol", "text": "A/HAR/3/1", "line": 1},
        {"kind": "job number", "text": "Distr.: General", "line": 3},
        {"kind": "page number", "text": "2/5", "line": 21},
        {"kind": "adoption line", "text": "12th plenary meeting", "line": 41},
        {"kind": "adoption line", "text": "5 May 2020", "line": 42},
    ]


def test_sections_of_the_body(locales: Mapping[str, Locale]) -> None:
    printed = _printed(_SECTIONS, locales["en"])
    assert (printed["preambular"], printed["operative"]) == ([], [])
    first, second = printed["sections"]
    assert (first["id"], first["label"], first["title"]) == ("sec-1", "I", "")
    assert [one["id"] for one in first["preambular"]] == ["sec-1-pp-1"]
    assert (second["label"], second["title"]) == ("II", "Lamps")
    assert [(one["id"], one["number"]) for one in second["operative"]] == [("sec-2-op-1", "1")]


def test_labels_are_as_printed_and_numbers_without_their_sign(locales: Mapping[str, Locale]) -> None:
    printed = _printed(_ARABIC, locales["ar"])
    assert printed["preambular"][0]["subparagraphs"][0]["label"] == "(أ)"
    assert [one["number"] for one in printed["operative"]] == ["١", "٢"]
    alone = _printed("The Harbour Council,\n\nNoting the fog,\n\nDecides to wait.\n", locales["en"])
    assert [(one["id"], one["number"]) for one in alone["operative"]] == [("op-1", None)]


def test_subheadings_have_their_words(locales: Mapping[str, Locale]) -> None:
    text = "The Harbour Council,\n\nNoting the fog,\n\n### Lamps\n\n1. Asks for oil;\n\n### Thanks\n\n2. Thanks them.\n"
    assert _printed(text, locales["en"])["subheadings"] == [
        {"id": "sub-1", "text": "Lamps"},
        {"id": "sub-2", "text": "Thanks"},
    ]


def test_nothing_read_is_empty_lists_and_the_reasons() -> None:
    told = [Diagnostic(Where("a.md", 3, 2, "op-1"), "legible", "noise", "words", "look", Severity.ERROR)]
    printed = json.loads(outline.write(None, "zh", None, told))
    lists = ("preambular", "operative", "sections", "annexes", "drafts", "footnotes", "page_breaks", "furniture")
    assert {name: printed[name] for name in lists} == {name: [] for name in lists}
    assert (printed["lang"], printed["symbol"], printed["title"], printed["enacting_formula"]) == (
        "zh",
        None,
        None,
        None,
    )
    assert printed["diagnostics"] == [
        {
            "file": "a.md",
            "line": 3,
            "column": 2,
            "anchor": "op-1",
            "severity": "error",
            "check": "legible",
            "wrong": "noise",
            "expected": "words",
            "action": "look",
        }
    ]


def test_letters_are_printed_as_they_are(locales: Mapping[str, Locale]) -> None:
    resolution, _ = read_resolution(Source("a.md", _ARABIC), "a", "ar", locales["ar"])
    assert "إن مجلس الميناء،" in outline.write(resolution, "ar", None, [])
