"""Asks of compiled orders: do the templates of citing read the numbers and labels that they say, and no others?"""

import re
from functools import cache

import pytest

from build_scripts.linkers.orders import Cited, Orders, compile_orders
from build_scripts.locales.locale import LANGUAGES, Locale, read_locales

_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "article": ("article", "art.", "articles"),
        "item": ("item", "sub-item"),
        "resolution": ("resolution", "resolutions"),
        "series": ("Series",),
        "here": ("above",),
    },
    "fr": {"article": ("article",), "paragraph": ("paragraphe", "par.")},
    "ru": {"article": ("статья", "статьи", "статьям"), "item": ("пункт",), "resolution": ("резолюцию", "резолюции")},
    "ar": {
        "article": ("مادة", "مواد"),
        "paragraph": ("فقرة",),
        "item": ("فقرة فرعية", "فقرة"),
        "resolution": ("قرار", "قرارين"),
    },
    "zh": {"article": ("条",), "paragraph": ("款",), "item": ("项",), "resolution": ("决议",)},
}


@cache
def locales() -> dict[str, Locale]:
    return read_locales()[0]


def compiled(lang: str, *templates: str) -> Orders:
    """The templates of a test, each of which names the list of words that the first one names last."""
    sign = max(_WORDS[lang], key=lambda name: templates[0].rfind(f"{{{name}}}"))
    return compile_orders(templates, _WORDS[lang], locales()[lang], sign)


def read(lang: str, template: str, text: str) -> list[tuple[str, dict[str, str]]]:
    """The words of each match, with the values of its slots."""
    return [(text[one.start : one.end], dict(one.values)) for one in compiled(lang, template).find(text)]


@pytest.mark.parametrize(
    ("lang", "template", "text", "values"),
    [
        pytest.param("en", "{article} {n}", "article 18", {"n": "18"}, id="number"),
        pytest.param("en", "{article} {n}", "Art. 18", {"n": "18"}, id="abbreviation-and-case"),
        pytest.param("en", "{article} {n}", "articles\u00a0 5", {"n": "5"}, id="a-space-is-any-spaces"),
        pytest.param("en", "{article} {n}~{i}", "article 2(b)", {"n": "2", "i": "(b)"}, id="tilde-for-none"),
        pytest.param("en", "{article} {n}~{i}", "article 2  b)", {"n": "2", "i": "b)"}, id="tilde-for-spaces"),
        pytest.param("en", "{article} {n}~({p})", "article 18 (3)", {"n": "18", "p": "3"}, id="brackets-are-plain"),
        pytest.param("en", "{item} {i} of {article} {n}", "sub-item b) of article 2", {"i": "b)", "n": "2"}, id="item"),
        pytest.param("en", "{resolution} {number}", "resolution 55/25", {"number": "55/25"}, id="slashed"),
        pytest.param("en", "{resolution} {number}", "resolution 217 A (III)", {"number": "217 A (III)"}, id="roman"),
        pytest.param("en", "{resolution} {number}", "resolution 69/96 A-B", {"number": "69/96 A-B"}, id="parts"),
        pytest.param("en", "{resolution} {number}", "resolution ES-10/24", {"number": "ES-10/24"}, id="emergency"),
        pytest.param("en", "{resolution} {number}", "resolution 1373 (2001)", {"number": "1373 (2001)"}, id="year"),
        pytest.param("ar", "{resolution} {number}", "القرار ٧٠ / ١", {"number": "70 / 1"}, id="spaced-slash"),
        pytest.param("ar", "{resolution} {number}", "القرار 377 ألف (د-5)", {"number": "377 ألف (د-5)"}, id="marks"),
        pytest.param(
            "en",
            "{series}, vol. {volume}, No. {entry}",
            "SERIES, VOL. 2, no. 39574",
            {"volume": "2", "entry": "39574"},
            id="series",
        ),
        pytest.param("fr", "{article} {n}", "article premier", {"n": "1"}, id="number-word"),
        pytest.param("fr", "{article} {n}", "Article 1er", {"n": "1"}, id="number-with-ending"),
        pytest.param("ru", "{article} {n}", "статья Первая", {"n": "1"}, id="number-word-and-case"),
        pytest.param("ar", "{article} {n}", "المادة الثانية  عشرة", {"n": "12"}, id="number-word-of-two"),
        pytest.param("zh", "第~{n}~{article}", "第十八条", {"n": "18"}, id="chinese-numeral"),
        pytest.param("zh", "第~{n}~{article}", "第九十九条", {"n": "99"}, id="longest-chinese-numeral"),
        pytest.param(
            "fr", "{paragraph} {p} de l’{article} {n}", "par. 4 de l'article 24", {"p": "4", "n": "24"}, id="apostrophe"
        ),
        pytest.param("ru", "{item} {i} {article} {n}", "пункт b) статьи 2", {"i": "b)", "n": "2"}, id="latin-letter"),
        pytest.param("ru", "{item} {i} {article} {n}", "пункт а) статьи 2", {"i": "а)", "n": "2"}, id="homoglyph"),
        pytest.param("ar", "{article} {n}~{i}", "المادة 2 (ب)", {"n": "2", "i": "(ب)"}, id="abjad"),
        pytest.param("ar", "{article} {n}~{i}", "للمادة 2 هـ)", {"n": "2", "i": "هـ)"}, id="tatweel"),
        pytest.param(
            "ar", "{item} {i}، {article} {n}", "الفقرة الفرعية (أ)، المادة 6", {"i": "(أ)", "n": "6"}, id="words"
        ),
        pytest.param("zh", "第~{n}~{article}~{i}~{item}", "第 2 条（b）项", {"n": "2", "i": "（b）"}, id="full-width"),
        pytest.param("zh", "第~{n}~{article}", "在第18条中", {"n": "18"}, id="no-boundaries-in-chinese"),
    ],
)
def test_a_template_reads_its_slots(lang: str, template: str, text: str, values: dict[str, str]) -> None:
    words = text.removeprefix("在").removesuffix("中")
    assert read(lang, template, text) == [(words, values)]


@pytest.mark.parametrize(
    ("lang", "template", "text"),
    [
        pytest.param("en", "{article} {n}", "a particle 18", id="letters-before"),
        pytest.param("en", "{article} {n}", "article18", id="a-space-is-needed"),
        pytest.param("en", "{article} {n}", "article 18/2", id="no-slash"),
        pytest.param("en", "{article} {n}", "article 1234", id="no-four-digits"),
        pytest.param("en", "{article} {n}", "a sub-article 5", id="a-hyphen-before"),
        pytest.param("en", "{article} {n}", "article 18 bis", id="an-inserted-article"),
        pytest.param("ar", "{article} {n}", "المادة 18 مكررا", id="an-inserted-article-in-arabic"),
        pytest.param("en", "{article} {here}", "article aboveboard", id="a-longer-last-word"),
        pytest.param("en", "{article} {n}", "article 18bis", id="letters-after"),
        pytest.param("en", "{article} {n}", "artx 18", id="a-point-is-a-point"),
        pytest.param("en", "{article} {n}", "article\n18", id="a-new-line-is-no-space"),
        pytest.param("en", "{article} {n}~{i}", "article 2 b", id="no-bracket"),
        pytest.param("en", "{article} {n}~{i}", "article 2 (bc)", id="two-letters"),
        pytest.param("en", "{article} {n}~{i}", "article 2 (ب)", id="a-label-of-another-language"),
        pytest.param("en", "{resolution} {number}", "resolution 55/25/3", id="two-slashes"),
        pytest.param("en", "{resolution} {number}", "resolution 155/25", id="a-long-session"),
        pytest.param("en", "{resolution} {number}", "resolution 1373", id="no-slash-and-no-session"),
        pytest.param("en", "{resolution} {number}", "resolution 1373 (2001: 5)", id="no-year-alone-in-brackets"),
        pytest.param("en", "{resolution} {number}", "revolution 55/25", id="another-word"),
        pytest.param("ar", "{article} {n}", "الضمادة 18", id="arabic-letters-before"),
        pytest.param("zh", "第~{n}~{article}", "第一百条", id="no-chinese-hundreds"),
    ],
)
def test_a_template_reads_nothing_else(lang: str, template: str, text: str) -> None:
    assert read(lang, template, text) == []


@pytest.mark.parametrize(
    ("lang", "template", "text", "members"),
    [
        pytest.param(
            "en", "{article} {n+}", "articles 5, 6 and 8", [("articles 5", "5"), ("6", "6"), ("8", "8")], id="three"
        ),
        pytest.param("en", "{article} {n+}", "articles 16 to 18", [("articles 16", "16"), ("18", "18")], id="range"),
        pytest.param("ru", "{article} {n+}", "статьям 5–8", [("статьям 5", "5"), ("8", "8")], id="dash"),
        pytest.param("ar", "{article} {n+}", "المواد ١٦ و١٨", [("المواد ١٦", "16"), ("١٨", "18")], id="joined-and"),
        pytest.param("zh", "第~{n+}~{article}", "第16至18条", [("第16", "16"), ("18条", "18")], id="word-after"),
        pytest.param("zh", "第~{n+}~{article}", "第五和第十八条", [], id="a-sign-between"),
        pytest.param(
            "en", "{article} {n}~{i+}", "article 2 (a) and (b)", [("article 2 (a)", "(a)"), ("(b)", "(b)")], id="items"
        ),
        pytest.param(
            "en",
            "{resolution} {number+}",
            "resolutions 55/25 of 15 November 2000, 69/96 A-B and 1373 (2001)",
            [("resolutions 55/25", "55/25"), ("69/96 A-B", "69/96 A-B"), ("1373 (2001)", "1373 (2001)")],
            id="dates-between",
        ),
        pytest.param(
            "zh",
            "第~{number+}~号{resolution}",
            "第55/25号和2019年12月18日第74/177号决议",
            [("第55/25", "55/25"), ("74/177号决议", "74/177")],
            id="dates-before",
        ),
        pytest.param(
            "ar",
            "{resolution} {number+}",
            "القرارين 55/25 المؤرخ 15 تشرين الثاني/نوفمبر 2000 و74/177",
            [("القرارين 55/25", "55/25"), ("74/177", "74/177")],
            id="months-with-a-slash",
        ),
        pytest.param("en", "{article} {n+}", "articles 5", [], id="one-is-no-list"),
        pytest.param("en", "{article} {n+}", "articles 5, 6/7 and 8", [], id="a-fraction-is-no-member"),
    ],
)
def test_a_list_is_one_citation_for_each_member(
    lang: str, template: str, text: str, members: list[tuple[str, str]]
) -> None:
    found = list(compiled(lang, template).find(text))
    name = template.partition("+")[0].rpartition("{")[2]
    assert [(text[one.start : one.end], one.values[name]) for one in found] == members
    assert {one.whole for one in found} <= {(0, len(text))}


def test_the_first_template_that_matches_counts() -> None:
    text = "article 2 (b)"
    long_first = list(compiled("en", "{article} {n}~{i}", "{article} {n}").find(text))
    assert long_first == [Cited(0, 13, "{article} {n}~{i}", {"n": "2", "i": "(b)"}, (0, 13))]
    short_first = list(compiled("en", "{article} {n}", "{article} {n}~{i}").find(text))
    assert short_first == [Cited(0, 9, "{article} {n}", {"n": "2"}, (0, 9))]


def test_each_match_says_its_own_template() -> None:
    orders = compiled("en", "{article} {n}~{i}", "{item} {i} of {article} {n}", "{article} {n}")
    found = orders.find("article 18, item (a) of article 5 and article 2 (b)")
    assert [(one.template, one.values["n"]) for one in found] == [
        ("{article} {n}", "18"),
        ("{item} {i} of {article} {n}", "5"),
        ("{article} {n}~{i}", "2"),
    ]


def test_a_word_of_a_list_may_be_several_words() -> None:
    text = "الفقرة الفرعية (أ) 6"
    orders = compile_orders(("{item} {i} {n}",), {"item": ("فقرة", "فقرة فرعية")}, locales()["ar"], "item")
    assert [(one.start, one.end) for one in orders.find(text)] == [(0, len(text))]


_LISTS = (
    "article",
    "articles",
    "paragraph",
    "paragraphs",
    "item",
    "items",
    "here",
    "series",
    "resolution",
    "resolutions",
)
_SIGNS = {
    "provisions": "article",
    "own_paragraph": "here",
    "resolution_number": "resolution",
    "treaty_series": "series",
}


def _sample(template: str, locale: Locale) -> tuple[str, dict[str, str]]:
    """A text in the order of a template, and the values to be read from it, those of its last member for a list."""
    first, second = (f"({locale.item_letters[position]})" for position in (0, 1))
    between = next(word for word in locale.citations.list if len(word) == 1)
    values = {"n": "18", "p": "3", "i": second, "number": "55/25", "volume": "2225", "entry": "39574"}
    before = {"n": "17", "p": "2", "i": first, "number": "54/1"}
    text = template.replace("~", "").replace("{body}", next(iter(locale.citations.bodies["A"])))
    for name, value in values.items():
        members = f"{before.get(name)}{between} {value}" if locale.word_space else f"{before.get(name)}{between}{value}"
        text = text.replace(f"{{{name}+}}", members).replace(f"{{{name}}}", value)
    for name in _LISTS:
        text = text.replace(f"{{{name}}}", next(iter(getattr(locale.citations, name)), ""))
    return text, {name: value for name, value in values.items() if {f"{{{name}}}", f"{{{name}+}}"} & _slots(template)}


def _slots(template: str) -> set[str]:
    return set(re.findall(r"\{[a-z]+\+?\}", template))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_template_of_a_locale_reads_a_sentence_in_its_order(lang: str) -> None:
    """None is shadowed by another that comes before it and reads less."""
    words = locales()[lang].citations
    lists = {name: getattr(words, name) for name in _LISTS} | {"body": words.bodies["A"]}
    for several in ("article", "paragraph", "item", "resolution"):
        lists[several] = (*lists[several], *lists[f"{several}s"])
    for key, sign in _SIGNS.items():
        templates = getattr(words, key)
        orders = compile_orders(templates, lists, locales()[lang], sign)
        for template in templates:
            text, values = _sample(template, locales()[lang])
            found = list(orders.find(text))
            assert found, f"{lang}: {template}: {text}"
            assert found[-1].whole == (0, len(text)), f"{lang}: {template}: {text}"
            assert dict(found[-1].values) == values, f"{lang}: {template}: {text}"
            assert len(found) == 1 + ("+" in template), f"{lang}: {template}: {text}"
