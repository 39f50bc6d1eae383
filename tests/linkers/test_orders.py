"""Asks of compiled orders: do the templates of citing read the numbers and labels that they say, and no others?"""

from functools import cache

import pytest

from build_scripts.linkers.orders import Cited, Orders, compile_orders
from build_scripts.locales.locale import LANGUAGES, Locale, read_locales

_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {"article": ("article", "art.", "articles"), "item": ("item", "sub-item"), "resolution": ("resolution",)},
    "fr": {"article": ("article",), "paragraph": ("paragraphe", "par.")},
    "ru": {"article": ("статья", "статьи"), "item": ("пункт",)},
    "ar": {"article": ("مادة",), "paragraph": ("فقرة",), "item": ("فقرة فرعية", "فقرة")},
    "zh": {"article": ("条",), "paragraph": ("款",), "item": ("项",)},
}


@cache
def locales() -> dict[str, Locale]:
    return read_locales()[0]


def compiled(lang: str, *templates: str) -> Orders:
    return compile_orders(templates, _WORDS[lang], locales()[lang])


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
        pytest.param("en", "{resolution} {number}", "resolution 1373", {"number": "1373"}, id="unslashed"),
        pytest.param("en", "vol. {volume}, No. {number}", "VOL. 2, no. 3", {"volume": "2", "number": "3"}, id="series"),
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
        pytest.param("en", "{article} {n}", "article 12345", id="no-five-digits"),
        pytest.param("en", "{article} {n}", "article 18bis", id="letters-after"),
        pytest.param("en", "{article} {n}", "artx 18", id="a-point-is-a-point"),
        pytest.param("en", "{article} {n}", "article\n18", id="a-new-line-is-no-space"),
        pytest.param("en", "{article} {n}~{i}", "article 2 b", id="no-bracket"),
        pytest.param("en", "{article} {n}~{i}", "article 2 (bc)", id="two-letters"),
        pytest.param("en", "{article} {n}~{i}", "article 2 (ب)", id="a-label-of-another-language"),
        pytest.param("en", "{resolution} {number}", "resolution 55/25/3", id="two-slashes"),
        pytest.param("en", "{resolution} {number}", "revolution 55/25", id="another-word"),
        pytest.param("ar", "{article} {n}", "الضمادة 18", id="arabic-letters-before"),
        pytest.param("zh", "第~{n}~{article}", "第十八条", id="no-chinese-numerals"),
    ],
)
def test_a_template_reads_nothing_else(lang: str, template: str, text: str) -> None:
    assert read(lang, template, text) == []


def test_the_first_template_that_matches_counts() -> None:
    text = "article 2 (b)"
    long_first = list(compiled("en", "{article} {n}~{i}", "{article} {n}").find(text))
    assert long_first == [Cited(0, 13, "{article} {n}~{i}", {"n": "2", "i": "(b)"})]
    short_first = list(compiled("en", "{article} {n}", "{article} {n}~{i}").find(text))
    assert short_first == [Cited(0, 9, "{article} {n}", {"n": "2"})]


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
    orders = compile_orders(("{item} {i} {n}",), {"item": ("فقرة", "فقرة فرعية")}, locales()["ar"])
    assert [(one.start, one.end) for one in orders.find(text)] == [(0, len(text))]


def _sample(template: str, locale: Locale) -> tuple[str, dict[str, str]]:
    """A text in the order of a template, and the values to be read from it."""
    words = locale.citations
    label = f"({locale.item_letters[1]})"
    values = {"n": "18", "p": "3", "i": label, "number": "55/25", "volume": "2225"}
    lists = {
        "article": words.article,
        "paragraph": words.paragraph,
        "item": words.item,
        "resolution": words.resolution,
    }
    text = template.replace("~", "")
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    for name, forms in lists.items():
        text = text.replace(f"{{{name}}}", forms[0])
    return text, {name: value for name, value in values.items() if f"{{{name}}}" in template}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_template_of_a_locale_reads_a_sentence_in_its_order(lang: str) -> None:
    """None is shadowed by another that comes before it and reads less."""
    words = locales()[lang].citations
    lists = {
        "article": (*words.article, *words.articles),
        "paragraph": words.paragraph,
        "item": words.item,
        "resolution": (*words.resolution, *words.resolutions),
    }
    for templates in (words.provisions, words.resolution_number, words.treaty_series):
        orders = compile_orders(templates, lists, locales()[lang])
        for template in templates:
            text, values = _sample(template, locales()[lang])
            read_values = [(one.start, one.end, dict(one.values)) for one in orders.find(text)]
            assert read_values == [(0, len(text), values)], f"{lang}: {template}: {text}"
