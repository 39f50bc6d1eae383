"""Are the texts of the project read as they stand in print, and is no character of them lost?

The counts are those of the document itself, counted by hand.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.model.inline import NoteMark, plain_text
from build_scripts.model.resolution import Kind, Resolution, Role, rebuild_source
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import read_source

from .outline import covered

_SLUG = "ctoc-cop-10-4"
_PREAMBLE = [f"pp-{number}" for number in range(1, 24)]
_OPERATIVE = [f"op-{number}" for number in range(1, 17)]
_ITEMS = [f"op-15-{letter}" for letter in "abcd"]
_LABELS = {
    "ar": (["1 -", "16 -"], ["(أ)", "(ب)", "(ج)", "(د)"]),
    "zh": (["1.", "16."], ["(a)", "(b)", "(c)", "(d)"]),
    "en": (["1.", "16."], ["(a)", "(b)", "(c)", "(d)"]),
    "fr": (["1.", "16."], ["a)", "b)", "c)", "d)"]),
    "ru": (["1.", "16."], ["a)", "b)", "c)", "d)"]),
    "es": (["1.", "16."], ["a)", "b)", "c)", "d)"]),
}


def _read(root: Path, locales: Mapping[str, Locale], lang: str) -> tuple[str, Resolution]:
    source, found = read_source(root, root / "sources" / "resolutions" / _SLUG / f"{lang}.md")
    assert source is not None
    resolution, problems = read_resolution(source, _SLUG, lang, locales[lang])
    assert [*found, *problems] == []
    return source.text, resolution


def test_the_chinese_text(root: Path, locales: Mapping[str, Locale]) -> None:
    _, text = _read(root, locales, "zh")
    assert text.heading is not None
    assert text.title is not None
    assert text.formula is not None
    assert text.heading.text == "第10/4号决议"
    assert text.title.text == "庆祝《联合国打击跨国有组织犯罪公约》通过二十周年并推动其有效实施"
    assert text.formula.text == "联合国打击跨国有组织犯罪公约缔约方会议，"
    assert [one.text for one in text.notes] == ["联合国，《条约汇编》，第2225卷，第39574号。"]
    assert text.preamble[0].text.startswith("欢迎《联合国打击跨国有组织犯罪公约》获得通过")
    assert text.preamble[22].text.endswith("以及可为此类工作做出的贡献，")
    assert text.operative[15].text == "请会员国和其他捐助方根据联合国的规则和程序为上述目的提供预算外资源。"


def test_the_note_mark_stands_after_the_title_of_the_convention(root: Path, locales: Mapping[str, Locale]) -> None:
    _, text = _read(root, locales, "zh")
    ((paragraph, mark),) = text.note_marks()
    position = paragraph.content.index(mark)
    assert (paragraph.id, mark, mark.anchor) == ("pp-1", NoteMark("25", 1), "fnref-25")
    assert plain_text(paragraph.content[:position]) == "欢迎《联合国打击跨国有组织犯罪公约》"


def test_the_page_breaks(root: Path, locales: Mapping[str, Locale]) -> None:
    _, text = _read(root, locales, "zh")
    found = []
    for anchor, offset, one in text.page_breaks():
        paragraph = text.paragraph(anchor)
        assert paragraph is not None
        found.append((anchor, paragraph.text[:offset][-2:], paragraph.text[offset:][:3], one.evidence))
    assert found == [
        ("pp-10", "议，", "", "marked"),
        ("op-9", "的犯", "罪所得", "inferred"),
        ("op-15-d", "刑事", "事项互", "inferred"),
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_structure(lang: str, root: Path, locales: Mapping[str, Locale]) -> None:
    _, text = _read(root, locales, lang)
    numbers, letters = _LABELS[lang]
    assert [one.id for one in text.preamble] == _PREAMBLE
    assert [one.id for one in text.operative] == _OPERATIVE
    assert [item.id for one in text.operative for item in one.items] == _ITEMS
    assert [one.id for one in text.notes] == ["fn-25"]
    assert [text.operative[0].label, text.operative[15].label] == numbers
    assert [item.label for item in text.operative[14].items] == letters
    assert [(one.id, mark.anchor) for one, mark in text.note_marks()] == [("pp-1", "fnref-25")]
    kinds = {one.kind for one in text.paragraphs()}
    assert kinds == set(Kind) - {Kind.WRAP_UP, Kind.SUBHEADING, Kind.CLOSING}, "this document has none of them"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_ledger_gives_the_file_back_byte_for_byte(lang: str, root: Path, locales: Mapping[str, Locale]) -> None:
    raw = (root / "sources" / "resolutions" / _SLUG / f"{lang}.md").read_bytes()
    _, text = _read(root, locales, lang)
    assert rebuild_source(text).encode("utf-8") == raw


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_ledger_takes_each_character_once(lang: str, root: Path, locales: Mapping[str, Locale]) -> None:
    source, text = _read(root, locales, lang)
    lengths = dict.fromkeys(Role, 0)
    for entry in text.ledger:
        assert bool(entry.literal) == (entry.role is not Role.TEXT)
        lengths[entry.role] += len(entry.literal) or entry.end - entry.start
    assert sum(lengths.values()) == len(source)
    assert covered(text, locales[lang].word_space)
    layout = "".join(entry.literal for entry in text.ledger if entry.role is Role.LAYOUT)
    # A rule in the text itself ends a page; before the notes at the end it is layout.
    assert set(layout) <= set("\n-" if lang != "zh" else "\n"), "words were taken for layout"
