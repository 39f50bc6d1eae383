"""Are the references of a resolution told in both directions, each the transpose of the other?"""

from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import collect_citations
from build_scripts.model.inline import Held, Official, Own, Reference, Text
from build_scripts.model.page import Bullets
from build_scripts.model.resolution import Paragraph
from build_scripts.pipeline import Built

from .reading import Way, compose, headings, under, ways, words

_SLUG = "ctoc-cop-10-4"
_PATH = f"resolutions/{_SLUG}"
_ROWS = {
    "zh": {
        "op-2": ["第2段", "联合国打击跨国有组织犯罪公约", "第2条(b)项", "第16条", "第18条"],
        "fn-25": ["注25", "第2225卷，第39574号"],
    },
    "ar": {
        "op-2": [
            "الفقرة 2",
            "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
            "المادة 2 (ب)",
            "المادة 16",
            "المادة 18",
        ],
        "fn-25": ["الحاشية 25", "المجلد 2225، الرقم 39574"],
    },
}
_HEADINGS = {
    "zh": ["# 引文 #title", "## 按段落 #by-paragraph", "## 按文书 #by-instrument"],
    "ar": ["# الإحالات #title", "## حسب الفقرة #by-paragraph", "## حسب الصك #by-instrument"],
}


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_the_parts_of_the_page(lang: str, built: Built) -> None:
    page = compose(built.corpus, lang)[f"{_PATH}/references"]
    citations = collect_citations(built.corpus.works, lang)
    cited = {target.instrument for target in citations.by_target}
    assert headings(page)[:3] == _HEADINGS[lang]
    assert [one.rsplit("#", 1)[1] for one in headings(page)[3:]] == [
        name for name in built.corpus.instruments if name in cited
    ]
    assert ways(page.blocks)[0].to == f"/{_PATH}/"


@pytest.mark.parametrize("lang", ["zh", "ar"])
@pytest.mark.parametrize("anchor", ["op-2", "fn-25"])
def test_a_row_names_what_a_paragraph_cites(lang: str, anchor: str, built: Built) -> None:
    page = compose(built.corpus, lang)[f"{_PATH}/references"]
    (bullets,) = (one for one in under(page, "by-paragraph") if isinstance(one, Bullets))
    rows = [ways([Bullets((item,))]) for item in bullets.items]
    (row,) = (one for one in rows if one[0].to == f"/{_PATH}/#{anchor}")
    assert [one.words for one in row] == _ROWS[lang][anchor]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_directions_hold_the_same_pairs(lang: str, built: Built) -> None:
    page = compose(built.corpus, lang)[f"{_PATH}/references"]
    (forward,) = (one for one in under(page, "by-paragraph") if isinstance(one, Bullets))
    rows = [[one.to for one in ways([Bullets((item,))])] for item in forward.items]
    pairs = {(row[0], target) for row in rows for target in row[1:]}
    transposed = set()
    for heading in headings(page)[3:]:
        (bullets,) = (one for one in under(page, heading.rsplit("#", 1)[1]) if isinstance(one, Bullets))
        for item in bullets.items:
            target, *places = [one.to for one in ways([Bullets((item,))])]
            transposed |= {(place, target) for place in places}
    citations = collect_citations(built.corpus.works, lang)
    assert len(pairs) == sum(len(targets) for targets in citations.by_place.values())
    assert pairs == transposed


def test_the_paragraphs_come_in_reading_order(built: Built) -> None:
    page = compose(built.corpus, "zh")[f"{_PATH}/references"]
    order = [one.id for one in built.corpus.works[0].official.paragraphs()]
    (forward,) = (one for one in under(page, "by-paragraph") if isinstance(one, Bullets))
    places = [ways([Bullets((item,))])[0] for item in forward.items]
    found = [one.to.rsplit("#", 1)[1] for one in places]
    assert found == sorted(found, key=order.index)
    assert places[0] == Way("起首机构名称", f"/{_PATH}/#formula")


def test_documents_elsewhere_and_own_paragraphs_are_told_too(built: Built) -> None:
    def cite(paragraph: Paragraph) -> Paragraph:
        targets = (Official("A/RES/73/186"), Own("op-2"), Held(_SLUG))
        content = tuple(Reference((Text("x"),), target) for target in targets)
        return replace(paragraph, content=content) if paragraph.id == "op-3" else paragraph

    (work,) = built.corpus.works
    expressions = {
        lang: replace(text, operative=tuple(map(cite, text.operative))) for lang, text in work.expressions.items()
    }
    corpus = replace(built.corpus, works=(replace(work, expressions=expressions),))
    page = compose(corpus, "en")[f"{_PATH}/references"]
    (bullets,) = (one for one in under(page, "by-paragraph") if isinstance(one, Bullets))
    (row,) = (item for item in bullets.items if ways([Bullets((item,))])[0].to == f"/{_PATH}/#op-3")
    assert words(row) == "para. 3: A/RES/73/186 · para. 2 · Resolution 10/4"
    assert [one.to for one in ways([Bullets((row,))])[1:]] == [f"/{_PATH}/#op-2", f"/{_PATH}/"]
    assert headings(page)[-2:] == ["### A/RES/73/186 #a-res-73-186", f"### Resolution 10/4 #{_SLUG}"]
    for anchor in ("a-res-73-186", _SLUG):
        assert [one.words for one in ways(under(page, anchor))] == ["para. 3"]
