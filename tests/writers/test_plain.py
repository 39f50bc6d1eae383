"""Does the plain text hold every word of the expression, in its order, and say what it is?"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.resolution import Paragraph
from build_scripts.pipeline import Built
from build_scripts.writers.plain import marked, write

from .settings import whole, with_text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_paragraph_is_there_in_its_order(lang: str, built: Built) -> None:
    text = built.data[f"formats/ctoc-cop-10-4/ctoc-cop-10-4.{lang}.txt"]
    (work,) = built.corpus.works
    position = 0
    for paragraph in work.expressions[lang].paragraphs():
        words = marked(paragraph.content)
        position = text.find(words, position)
        assert position >= 0, paragraph.id


def test_it_says_first_what_it_is_and_keeps_labels_and_notes(built: Built) -> None:
    english = built.data["formats/ctoc-cop-10-4/ctoc-cop-10-4.en.txt"].split("\n\n")
    assert english[0].startswith("Translated from the official text (Chinese) by the Hexaglot project")
    assert "“unofficial”" in english[0]
    assert any("Organized Crime,[25] which was adopted" in one for one in english)
    assert any(one.startswith("15. ") for one in english)
    assert any(one.startswith("    (c) ") for one in english)
    assert english[-1].startswith("[25] United Nations, ")
    chinese = built.data["formats/ctoc-cop-10-4/ctoc-cop-10-4.zh.txt"]
    assert "permissions@un.org" in chinese.split("\n\n")[0]


def test_it_says_where_it_comes_from_and_what_nobody_states(built: Built) -> None:
    _, source, rule, *body = built.data["formats/ctoc-cop-10-4/ctoc-cop-10-4.en.txt"].split("\n\n")
    assert source.split("\n") == [
        "Body: Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
        "Number: 10/4",
        "Symbol: not stated in the source",
        "Date of adoption: 16 October 2020",
        "Published in: CTOC/COP/2020/10",
        "Section of the report: I.A",
        "Official document: https://docs.un.org/en/CTOC/COP/2020/10 "
        "(Not verified against a source that we have consulted)",
        "Permanent link: /en/resolutions/ctoc-cop-10-4/",
    ]
    assert body[0] == "Resolution 10/4"
    assert [body.count(rule), body[-2]] == [1, rule], "the notes stand apart"


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_file_as_it_is(lang: str, built: Built, golden: Callable[[Path, str], None]) -> None:
    ((_, text),) = write(whole(built, lang))
    golden(Path(__file__).parent / "golden" / f"whole-{lang}.txt", text)


def test_items_stand_as_deep_as_they_are(built: Built) -> None:
    ((_, text),) = write(whole(built, "en"))
    blocks = text.split("\n\n")
    start = blocks.index("ANNEX I Terms of reference of the keepers[1]")
    shapes = [(len(one) - len(one.lstrip()), one.split()[0]) for one in blocks[start + 2 :][:8]]
    assert shapes == [
        *((0, "4."), (4, "(a)"), (8, "(i)"), (8, "(ii)"), (12, "(a)")),
        *((4, "and"), (4, "(b)"), (0, "and")),
    ]


def test_a_part_that_nothing_heads_stands_apart(built: Built) -> None:
    ((_, text),) = write(whole(built, "en"))
    assert "\n\n* * *\n\nThe Harbour Council,\n\n" in text
    assert text.count("* * *") == 2


def test_what_is_not_translated_and_what_has_aged_says_so(built: Built) -> None:
    def leave(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, content=(), untranslated=True) if paragraph.id == "op-15-c" else paragraph

    setting = with_text(built, "fr", built.corpus.works[0].expressions["fr"].map(leave))
    (work,) = setting.corpus.works
    aged = replace(work, made_from={**work.made_from, "fr": {**work.made_from["fr"], "pp-2": "0"}})
    setting = replace(setting, corpus=replace(setting.corpus, works=(aged,)))
    ((_, text),) = write(setting)
    official = next(one for one in work.official.paragraphs() if one.id == "op-15-c")
    notice, stale = (setting.say(key) for key in ("notice_untranslated", "stale_paragraph"))
    assert f"\n\n    [{notice}]\n    c) {official.text}\n\n" in text
    assert f"\n\n[{stale}]\nSoulignant " in text
    assert text.count(stale) == 1
