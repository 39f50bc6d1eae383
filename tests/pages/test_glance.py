"""Do the pictures hold everything that they are of: each citing pair, each operative paragraph, each length?"""

from collections import Counter
from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.citations import collect_citations
from build_scripts.model.inline import Held, Official, Own, Reference, Target, Text
from build_scripts.model.page import Heading, Page, Passage
from build_scripts.model.picture import Asks, Bars, Lines, Picture, Way
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built

from . import sample
from .reading import compose, headings, under, words

_SLUG = "ctoc-cop-10-4"
_PATH = f"resolutions/{_SLUG}"
_HEADINGS = {
    "zh": ["# 一览 #title", "## 各段所引内容 #cites", "## 对谁提出何种要求 #asks", "## 结构与篇幅 #outline"],
    "ar": [
        "# نظرة عامة #title",
        "## ما تستشهد به الفقرات #cites",
        "## المطلوب والجهات المخاطبة به #asks",
        "## هيكل النص وطوله #outline",
    ],
}
# Addressee, the verbs of the text, those of the official text, the paragraphs.
_ASKED = {
    "zh": [
        ("会员国", "敦促", "", "1"),
        ("会员国", "鼓励", "", "14"),
        ("缔约国", "促请 吁请", "", "1 3 4 5 6 8 10"),
        ("缔约国", "请", "", "2 11 13"),
        ("缔约国", "鼓励", "", "7 9 12"),
        ("联合国毒品和犯罪问题办公室", "请", "", "15"),
        ("会员国 · 捐助方", "请", "", "16"),
    ],
    "ru": [
        ("Государства-члены", "настоятельно призывает", "敦促", "1"),
        ("Государства-члены", "призывает", "鼓励", "14"),
        ("Государства-участники", "призывает", "促请 吁请", "1 3 4 5 6 8 10"),
        ("Государства-участники", "предлагает", "请", "2 11 13"),
        ("Государства-участники", "призывает", "鼓励", "7 9 12"),
        ("Управление Организации Объединенных Наций по наркотикам и преступности", "просит", "请", "15"),
        ("Государства-члены · доноры", "предлагает", "请", "16"),
    ],
    "en": [
        ("Member States", "Urges", "敦促", "1"),
        ("Member States", "Encourages", "鼓励", "14"),
        ("States parties", "Calls upon", "促请 吁请", "1 3 4 5 6 8 10"),
        ("States parties", "Invites", "请", "2 11 13"),
        ("States parties", "Encourages", "鼓励", "7 9 12"),
        ("United Nations Office on Drugs and Crime", "Requests", "请", "15"),
        ("Member States · donors", "Invites", "请", "16"),
    ],
}


def _page(corpus: Corpus, lang: str) -> Page:
    return compose(corpus, lang)[f"resolutions/{corpus.works[0].slug}/glance"]


def _picture(page: Page, anchor: str) -> Picture:
    (found,) = (one for one in under(page, anchor) if isinstance(one, Picture))
    assert found.anchor == anchor
    return found


def _asks(picture: Picture) -> Asks:
    assert isinstance(picture.drawing, Asks)
    return picture.drawing


def _bars(picture: Picture) -> Bars:
    assert isinstance(picture.drawing, Bars)
    return picture.drawing


def _to(way: Way) -> tuple[str, str]:
    return (way.path or way.url, way.anchor)


def _changed(corpus: Corpus, anchor: str, **changes: object) -> Corpus:
    """The corpus with one paragraph changed in every language."""
    (work,) = corpus.works

    def change(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, **changes) if paragraph.id == anchor else paragraph  # type: ignore[arg-type]

    return replace(corpus, works=(replace(work, expressions={k: t.map(change) for k, t in work.expressions.items()}),))


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_parts_of_the_page(lang: str, built: Built) -> None:
    page = _page(built.corpus, lang)
    assert headings(page) == _HEADINGS[lang]
    shown = {one.anchor: words(one.content) for one in page.blocks if isinstance(one, Heading)}
    for anchor in ("cites", "asks", "outline"):
        assert _picture(page, anchor).title == shown[anchor]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_citing_pair_is_a_line_and_a_row(lang: str, built: Built) -> None:
    picture = _picture(_page(built.corpus, lang), "cites")
    drawing = picture.drawing
    assert isinstance(drawing, Lines)
    wanted = {
        ((_PATH, place.paragraph), (f"instruments/{one.instrument}", one.anchor))
        for place, targets in collect_citations(built.corpus.works, lang).all_by_place.items()
        for one in targets
        if isinstance(one, Target)
    }
    lines = [(_to(drawing.begin[one].way), _to(drawing.end[other].way)) for one, other in drawing.pairs]
    rows = [(_to(place), _to(target)) for (place,), (target,) in picture.table.rows]
    assert len(wanted) > 50
    assert Counter(lines) == Counter(rows) == Counter(wanted)
    heads = [node for node in (*drawing.begin, *drawing.end) if node.head]
    ends = {place for pair in enumerate(zip(*drawing.pairs, strict=True)) for place in pair[1]}
    assert heads
    assert len(ends) <= len(drawing.begin)


def test_provisions_stand_under_their_instrument_in_their_order(built: Built) -> None:
    drawing = _picture(_page(built.corpus, "en"), "cites").drawing
    assert isinstance(drawing, Lines)
    names = [node.way.words for node in drawing.end if "untoc" in node.way.path]
    assert names[0] == "United Nations Convention against Transnational Organized Crime"
    assert names[1:4] == [
        "Article 2 (b) — Use of terms",
        "Article 4 — Protection of sovereignty",
        "Article 10 — Liability of legal persons",
    ]
    assert [node.below for node in drawing.end if "untoc" in node.way.path] == [False, *[True] * (len(names) - 1)]
    series = [(node.way.words, node.head, node.below) for node in drawing.end if "unts" in node.way.path]
    assert series == [("United Nations, Treaty Series", True, False), ("Volume 2225, No. 39574", False, True)]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_documents_elsewhere_and_own_paragraphs_are_ends_too(lang: str, built: Built) -> None:
    targets = (Official("A/RES/73/186"), Own("op-2"), Held(_SLUG))
    content = tuple(Reference((Text("x"),), target) for target in targets)
    picture = _picture(_page(_changed(built.corpus, "op-3", content=content), lang), "cites")
    found = [_to(target) for (place,), (target,) in picture.table.rows if place.anchor == "op-3"]
    assert found == [(f"https://docs.un.org/{lang}/A/RES/73/186", ""), (_PATH, "op-2"), (_PATH, "")]


@pytest.mark.parametrize("lang", _ASKED)
def test_who_is_asked_to_do_what(lang: str, built: Built) -> None:
    rows = [
        (name, *(" ".join(one.words for one in ways) for ways in (verb.verbs, verb.official, verb.marks)))
        for name, verbs in _asks(_picture(_page(built.corpus, lang), "asks")).rows
        for verb in verbs
    ]
    assert rows == _ASKED[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_operative_paragraph_stands_once_for_each_of_whom_it_asks(lang: str, built: Built) -> None:
    picture = _picture(_page(built.corpus, lang), "asks")
    marks = Counter(mark.anchor for _, verbs in _asks(picture).rows for verb in verbs for mark in verb.marks)
    # The first asks one thing of Member States and another of States parties.
    assert marks == {f"op-{n}": 2 if n == 1 else 1 for n in range(1, 17)}
    assert Counter(place.anchor for (place,), *_ in picture.table.rows) == marks


def test_a_row_of_the_table_says_what_is_asked(built: Built) -> None:
    rows = [[cell[0].words for cell in row] for row in _picture(_page(built.corpus, "en"), "asks").table.rows]
    assert rows[0][:3] == ["para. 1", "Member States", "Urges"]
    assert rows[1] == [
        "para. 1",
        "States parties",
        "and calls upon",
        "并促请",
        "to ensure the full and effective implementation of those instruments in order to prevent and…",
    ]
    # What stands between commas behind the addressee is left out, with the sign of that.
    assert rows[8][0] == "para. 8"
    assert rows[8][-1].startswith("… to afford one another the widest measure of cooperation in investigations")


def test_the_official_text_decides_and_names_nobody_that_it_does_not(built: Built) -> None:
    other = _changed(built.corpus, "op-3", content=(Text("促请加强合作；"),))
    rows = _asks(_picture(_page(other, "zh"), "asks")).rows
    name, (verb,) = rows[-1]
    assert name == "未指明对象"
    assert ([one.words for one in verb.verbs], [one.words for one in verb.marks]) == (["促请"], ["3"])


@pytest.mark.parametrize(("lang", "none"), [("en", "Addressee not stated"), ("ar", "الجهة المخاطبة غير محددة")])
def test_a_text_with_parts_of_its_own(lang: str, none: str, built: Built) -> None:
    corpus = sample.corpus(built.corpus, lang)
    page = _page(corpus, lang)
    text = corpus.works[0].official
    locale = read_locales()[0][lang]
    assert [words(one.content) for one in under(page, "cites") if isinstance(one, Passage)] == [
        locale.say("glance_cites_none")
    ]
    rows = _asks(_picture(page, "asks")).rows
    operative = [one.id for one in text.paragraphs() if one.kind is Kind.OPERATIVE]
    assert [name for name, _ in rows] == [none]
    assert [mark.anchor for _, verbs in rows for verb in verbs for mark in verb.marks] == operative
    bars = _bars(_picture(page, "outline")).bars
    drawn = [bar.way.anchor for bar in bars if not bar.head]
    assert drawn == [one.id for one in text.paragraphs() if one.content]
    assert [bar.way.anchor for bar in bars if bar.head][:4] == ["preamble", "operative-part", "sec-1", "sec-2"]


def test_items_stand_under_their_paragraph_with_its_number(built: Built) -> None:
    bars = _bars(_picture(_page(sample.corpus(built.corpus, "en"), "en"), "outline")).bars
    found = [(bar.way.words, bar.depth) for bar in bars if bar.way.anchor.startswith("op-1")]
    assert found == [
        ("1", 0),
        ("1 (a)", 1),
        ("1 (a)(i)", 2),
        ("1 (a)(ii)", 2),
        ("1 (a)(ii)(a)", 3),
        ("1 (a) …", 2),
        ("1 (b)", 1),
        ("1 …", 1),
    ]


@pytest.mark.parametrize(("lang", "unit"), [("en", 51), ("zh", 80)])
def test_lengths_are_in_words_or_in_characters(lang: str, unit: int, built: Built) -> None:
    bars = _bars(_picture(_page(built.corpus, lang), "outline")).bars
    text = built.corpus.works[0].expressions[lang]
    paragraph = text.paragraph("op-1")
    assert paragraph is not None
    assert next(bar.length for bar in bars if bar.way.anchor == "op-1") == unit
    counted = len(paragraph.text.split()) if lang == "en" else len("".join(paragraph.text.split()))
    assert counted == unit
    head = next(bar for bar in bars if bar.head and bar.way.anchor == "preamble")
    assert head.length == sum(bar.length for bar in bars if not bar.head and bar.way.anchor.startswith("pp-"))


def test_what_is_not_translated_has_no_length_and_the_verb_of_the_official_text(built: Built) -> None:
    (work,) = built.corpus.works

    def lose(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, content=(), untranslated=True) if paragraph.id == "op-14" else paragraph

    expressions = {**work.expressions, "en": work.expressions["en"].map(lose)}
    page = _page(replace(built.corpus, works=(replace(work, expressions=expressions),)), "en")
    bar = next(one for one in _bars(_picture(page, "outline")).bars if one.way.anchor == "op-14")
    assert (bar.length, bar.words.words) == (0, "Not yet translated")
    row = next(row for row in _picture(page, "asks").table.rows if row[0][0].anchor == "op-14")
    assert row[1:4] == ((Way("Member States"),), (Way("鼓励", lang="zh"),), (Way("鼓励", lang="zh"),))
    assert row[-1][0].lang == "zh"


def test_a_language_without_a_text_sees_the_official_one(built: Built) -> None:
    (work,) = built.corpus.works
    expressions = {lang: text for lang, text in work.expressions.items() if lang != "en"}
    page = _page(replace(built.corpus, works=(replace(work, expressions=expressions),)), "en")
    name, verbs = _asks(_picture(page, "asks")).rows[0]
    assert (name, verbs[0].verbs, verbs[0].official) == ("Member States", (Way("敦促", lang="zh"),), ())
    outline = _picture(page, "outline")
    assert outline.table.heads[-1] == "Characters"
    assert {bar.words.lang for bar in _bars(outline).bars if not bar.head} == {"zh"}


def test_a_text_that_asks_nothing_says_so(built: Built) -> None:
    (work,) = sample.corpus(built.corpus, "en").works
    text = replace(work.official, operative=(), parts=())
    corpus = replace(built.corpus, works=(replace(work, expressions={"en": text}),))
    assert [words(one.content) for one in under(_page(corpus, "en"), "asks") if isinstance(one, Passage)] == [
        "This resolution has no operative paragraphs."
    ]
