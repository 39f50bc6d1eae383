"""Is the data of a column valid for a browser, complete, true to the words, and harmless?"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.inline import AnyTarget, Held, Inline, Missing, Official, Own, Reference, Target, Text
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers.texts import write

_SLUG = "ctoc-cop-10-4"


def _read(text: str, lang: str) -> dict[str, Any]:
    begin = f'(window.hexaglotTexts=window.hexaglotTexts||{{}})["{_SLUG}/{lang}"]='
    assert text.startswith(begin)
    assert text.endswith("};\n")
    assert text.count("\n") == 1
    spots: dict[str, Any] = json.loads(text.removeprefix(begin).removesuffix(";\n"))
    return spots


def _words(nodes: list[Any]) -> str:
    """What the nodes show, without note marks and page breaks."""
    shown = ""
    for node in nodes:
        if isinstance(node, str):
            shown += node
        elif node[0] in ("t", "r", "o"):
            shown += _words(node[2:])
        elif node[0] in ("e", "b"):
            shown += _words(node[1:])
        else:
            assert node[0] in ("n", "p")
    return shown


def _with(built: Built, lang: str, changed: Resolution) -> Setting:
    setting = next(one for one in built.settings if one.locale.tag == lang)
    (work,) = setting.corpus.works
    works = (replace(work, expressions={**work.expressions, lang: changed}),)
    return replace(setting, corpus=replace(setting.corpus, works=works))


def _of(built: Built, lang: str, *content: Inline) -> Mapping[str, Any]:
    """The data of a text whose title has this content."""
    text = built.corpus.works[0].expressions[lang]
    assert text.title is not None
    ((_, written),) = write(_with(built, lang, replace(text, title=replace(text.title, content=content))))
    return _read(written, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_place_has_its_label_and_its_words(lang: str, built: Built) -> None:
    spots = _read(built.data[f"assets/texts/{_SLUG}/{lang}.js"], lang)
    paragraphs = list(built.corpus.works[0].expressions[lang].paragraphs())
    assert set(spots) == {one.id for one in paragraphs} | {"preamble", "operative-part", "notes"}
    for paragraph in paragraphs:
        label, *nodes = spots[paragraph.id]
        assert (label, _words(nodes)) == (paragraph.label.strip(), paragraph.text)
    assert spots["preamble"] == ["", built.locales[lang].say("preamble")]


def test_each_kind_of_inline(built: Built) -> None:
    english = _read(built.data[f"assets/texts/{_SLUG}/en.js"], "en")
    assert english["pp-3"][:2] == ["", ["e", "Gravely concerned"]]
    assert ["n", "25"] in english["pp-1"]
    assert ["t", "glossary#organized-crime", "organized crime"] in english["pp-3"]
    arabic = _read(built.data[f"assets/texts/{_SLUG}/ar.js"], "ar")
    assert arabic["pp-3"][1].startswith("وإذ"), "no drafting verb is set apart in Arabic"
    chinese = _read(built.data[f"assets/texts/{_SLUG}/zh.js"], "zh")
    assert ["p", "marked"] in chinese["pp-10"] or ["p", "marked"] in chinese["pp-11"]


@pytest.mark.parametrize(
    ("target", "node"),
    [
        (Target("untoc"), ["r", "instruments/untoc", "x"]),
        (Target("untoc", "art-2-b"), ["r", "instruments/untoc#art-2-b", "x"]),
        (Held("a-res-1"), ["r", "resolutions/a-res-1", "x"]),
        (Own("op-4"), ["r", "#op-4", "x"]),
        (Official("A/RES/73/186"), ["o", "A/RES/73/186", "x"]),
        (Missing("instrument"), "x"),
    ],
    ids=["whole", "provision", "held", "own", "official", "missing"],
)
def test_each_target_of_a_reference(target: AnyTarget, node: object, built: Built) -> None:
    assert _of(built, "en", Reference((Text("x"),), target))["title"] == ["", node]


def test_latin_words_are_isolated_where_words_run_from_right_to_left(built: Built) -> None:
    words = Text("الوثيقة CTOC/COP/2020/10 ومشروع Hexaglot")
    assert _of(built, "ar", words)["title"] == [
        "",
        "الوثيقة ",
        ["b", "CTOC/COP/2020/10"],
        " ومشروع ",
        ["b", "Hexaglot"],
    ]
    assert _of(built, "zh", Text("文件CTOC"))["title"] == ["", "文件CTOC"]


def test_a_place_that_is_not_translated_is_told_apart_from_one_that_is_not_there(built: Built) -> None:
    def leave(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, content=(), untranslated=True) if paragraph.id == "op-8" else paragraph

    text = built.corpus.works[0].expressions["fr"].map(leave)
    ((_, written),) = write(_with(built, "fr", replace(text, operative=text.operative[:-1])))
    spots = _read(written, "fr")
    assert spots["op-8"] == 0
    assert "op-16" not in spots


def test_a_language_without_a_text_has_no_file(built: Built) -> None:
    setting = next(one for one in built.settings if one.locale.tag == "fr")
    (work,) = setting.corpus.works
    others = {lang: text for lang, text in work.expressions.items() if lang != "fr"}
    corpus = replace(setting.corpus, works=(replace(work, expressions=others),))
    assert list(write(replace(setting, corpus=corpus))) == []


def test_no_word_can_end_the_script(built: Built) -> None:
    nasty = '</script><script>alert("x")</SCRIPT>\u2028\\'
    text = built.corpus.works[0].expressions["en"]
    assert text.title is not None
    setting = _with(built, "en", replace(text, title=replace(text.title, content=(Text(nasty),))))
    ((path, written),) = write(setting)
    assert path == f"assets/texts/{_SLUG}/en.js"
    assert "</" not in written
    assert _read(written, "en")["title"] == ["", nasty]
