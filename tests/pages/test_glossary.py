"""Does the glossary define every concept, lead to its uses and to the other languages, in the order of the alphabet?"""

import unicodedata

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import collect_citations
from build_scripts.model.page import Passage
from build_scripts.pipeline import Built

from .reading import Way, compose, headings, under, ways, words

_PLACES = "/resolutions/ctoc-cop-10-4/#"
_ENTRY = {
    "zh": ("没收", "其他语文：", "使用之处：", ["第7段", "第9段"]),
    "ar": ("المصادرة", "باللغات الأخرى: ", "مواضع الاستعمال: ", ["الفقرة 7", "الفقرة 9"]),
}


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_an_entry(lang: str, built: Built) -> None:
    page = compose(built.corpus, lang)["glossary"]
    name, others, used, places = _ENTRY[lang]
    concept = built.corpus.glossary["confiscation"]
    (heading,) = (one for one in headings(page) if one.endswith(" #confiscation"))
    assert heading.lstrip("# ").split(" #")[0].rstrip("°") == name
    passages = [words(one.content) for one in under(page, "confiscation") if isinstance(one, Passage)]
    assert passages[0] == concept.definitions[lang]
    assert passages[1].startswith(others)
    links = ways(under(page, "confiscation"))
    assert [one.lang for one in links if one.to == "/glossary/#confiscation"] == [
        tag for tag in LANGUAGES if tag != lang
    ]
    assert any(one.startswith(used) for one in passages)
    assert [one for one in links if one.to.startswith(_PLACES)] == [
        Way(place, f"{_PLACES}{anchor}") for place, anchor in zip(places, ("op-7", "op-9"), strict=True)
    ]
    assert Way({"zh": "第2条(g)项", "ar": "المادة 2 (ز)"}[lang], "/instruments/untoc/#art-2-g") in links


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_concept_stands_there_once_with_its_uses(lang: str, built: Built) -> None:
    page = compose(built.corpus, lang)["glossary"]
    uses = collect_citations(built.corpus.works, lang).by_concept
    anchors = [one.rsplit("#", 1)[1] for one in headings(page)[1:]]
    assert sorted(anchors) == sorted(built.corpus.glossary)
    for name, concept in built.corpus.glossary.items():
        links = [one.to for one in ways(under(page, name))]
        found = [one.removeprefix(_PLACES) for one in links if one.startswith(_PLACES)]
        assert found == [place.paragraph for place in uses[name]], name
        assert [one for one in concept.see_also if f"/glossary/#{one}" not in links] == []


@pytest.mark.parametrize(
    ("lang", "first", "then"),
    [
        ("zh", "财产", "处置"),
        ("fr", "accès de tous à la justice", "accords ou arrangements"),
        ("en", "access to justice", "adoption"),
        ("es", "acceso a la justicia", "actos de terrorismo"),
    ],
)
def test_the_order_is_that_of_the_alphabet(lang: str, first: str, then: str, built: Built) -> None:
    names = [
        one.lstrip("# ").rsplit(" #", 1)[0].rstrip("°") for one in headings(compose(built.corpus, lang)["glossary"])
    ]
    assert names[1:].index(first) < names[1:].index(then)


@pytest.mark.parametrize("lang", ["fr", "es", "en"])
def test_accented_letters_stand_with_the_bare_ones(lang: str, built: Built) -> None:
    names = [
        one.lstrip("# ").rsplit(" #", 1)[0].rstrip("°") for one in headings(compose(built.corpus, lang)["glossary"])
    ]
    bare = [
        "".join(sign for sign in unicodedata.normalize("NFD", one.casefold()) if sign.isascii()) for one in names[1:]
    ]
    assert bare == sorted(bare)
