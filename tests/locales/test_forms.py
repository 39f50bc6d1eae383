"""Asks of compiled forms: does the notation of names and terms mean what `locales/forms` says, in each script?"""

from functools import cache

import pytest

from build_scripts.locales.forms import Forms, compile_forms
from build_scripts.locales.locale import LANGUAGES, Locale, read_locales


@cache
def locales() -> dict[str, Locale]:
    return read_locales()[0]


def compiled(lang: str, *forms: str) -> Forms[str]:
    """Each form under its own text as id."""
    return compile_forms([(form, form) for form in forms], locales()[lang])


def found(lang: str, forms: tuple[str, ...], text: str) -> list[tuple[str, str]]:
    """The words found, each with the form that found it."""
    return [(text[start:end], name) for start, end, name in compiled(lang, *forms).find(text)]


@pytest.mark.parametrize(
    ("lang", "form", "text", "words"),
    [
        pytest.param("en", "money laundering", "no money-laundering", "money-laundering", id="hyphen"),
        pytest.param("en", "money laundering", "money\u2011laundering", None, id="no-break-hyphen"),
        pytest.param("en", "money laundering", "money\u00a0laundering", None, id="no-break-space"),
        pytest.param("en", "money laundering", "money  laundering", None, id="two-spaces"),
        pytest.param("en", "Treaty Series", "TREATY series", None, id="case-does-not-matter"),
        pytest.param("ru", "Устав*", "УСТАВОМ", None, id="case-does-not-matter-in-russian"),
        pytest.param("fr", "état de droit", "l’État de droit", "État de droit", id="accented-capital"),
        pytest.param("fr", "s’y rapportant", "ceux s'y rapportant", "s'y rapportant", id="straight-apostrophe"),
        pytest.param("fr", "s'y rapportant", "ceux s’y rapportant", "s’y rapportant", id="curly-apostrophe"),
        pytest.param("ru", "организованн* преступност*", "организованной преступностью", None, id="star"),
        pytest.param("ru", "доход*", "доход", None, id="star-for-no-letter"),
        pytest.param("ru", "государств* участник*", "государствами-участниками", None, id="star-before-a-hyphen"),
        pytest.param("en", "Laws on Crime (X)", "see Laws on Crime (X).", "Laws on Crime (X)", id="brackets-are-plain"),
        pytest.param("zh", "没收", "依法没收财产", "没收", id="no-boundaries-in-chinese"),
        pytest.param("ar", "جريمة منظمة", "الجريمة المنظمة", None, id="article-before-every-word"),
        pytest.param("ar", "جريمة منظمة", "وبالجريمة المنظمة", None, id="two-clitics"),
        pytest.param("ar", "جريمة منظمة", "للجريمة منظمة", None, id="clitic-on-one-word-only"),
    ],
)
def test_a_form_finds_its_variants(lang: str, form: str, text: str, words: str | None) -> None:
    """Where no words are given, the whole text is the match."""
    assert found(lang, (form,), text) == [(words or text, form)]


@pytest.mark.parametrize(
    ("lang", "form", "text"),
    [
        pytest.param("en", "crime", "the crimes", id="letters-after"),
        pytest.param("en", "return", "a nonreturn valve", id="letters-around"),
        pytest.param("en", "crime", "crime2 and 2crime", id="digits-are-letters"),
        pytest.param("fr", "gel", "le gelé", id="accented-letter-after"),
        pytest.param("ru", "арест", "арестант", id="russian-letters-after"),
        pytest.param("ru", "доход*", "недоход", id="star-does-not-open-the-left"),
        pytest.param("ar", "ضبط", "انضباط وضبطية", id="arabic-letters-around"),
        pytest.param("ar", "ضبط", "سضبط", id="a-letter-that-is-no-clitic"),
        pytest.param("en", "money laundering", "moneylaundering", id="a-space-is-needed"),
        pytest.param("en", "money laundering", "money, laundering", id="a-comma-is-no-space"),
        pytest.param("en", "money laundering", "money\nlaundering", id="a-new-line-is-no-space"),
        pytest.param("en", "a.b", "axb", id="a-point-is-a-point"),
        pytest.param("en", "a*b", "axb", id="a-star-inside-a-word-is-a-star"),
        pytest.param("zh", "有组织犯罪", "有组织的犯罪", id="chinese-characters-between"),
        pytest.param("ru", "доход* от*", "доходы, полученные от", id="a-star-stays-in-its-word"),
    ],
)
def test_a_form_finds_nothing_else(lang: str, form: str, text: str) -> None:
    assert found(lang, (form,), text) == []


@pytest.mark.parametrize("order", [1, -1], ids=["short-first", "long-first"])
@pytest.mark.parametrize(
    ("lang", "forms", "text"),
    [
        pytest.param("en", ("organized crime", "organized crime group"), "organized crime group", id="en"),
        pytest.param("zh", ("犯罪", "有组织犯罪", "跨国有组织犯罪"), "跨国有组织犯罪", id="zh"),
        pytest.param("ru", ("доход*", "доходы от преступлений"), "доходы от преступлений", id="star-and-letters"),
        pytest.param("ru", ("доходы", "доход* от преступлени*"), "доходы от преступлений", id="letters-and-star"),
        pytest.param("ar", ("تعاون", "تعاون دولي"), "والتعاون الدولي", id="ar"),
    ],
)
def test_the_longest_form_counts(lang: str, forms: tuple[str, ...], text: str, order: int) -> None:
    """The last one, whatever the order in which they are given."""
    assert found(lang, forms[::order], text) == [(text, forms[-1])]


def test_a_longer_form_that_breaks_off_leaves_the_shorter_one() -> None:
    forms = ("organized crime", "organized crime group")
    assert found("en", forms, "organized crime grouping") == [("organized crime", "organized crime")]


def test_matches_come_in_order_and_do_not_overlap() -> None:
    forms = ("crime group", "organized crime", "group of ten")
    text = "An organized crime group of ten, and organized crime."
    assert [words for words, _ in found("en", forms, text)] == ["organized crime", "group of ten", "organized crime"]


@pytest.mark.parametrize("text", ["article 2, of the Charter", "item b, of the Charter", "letter b), of the Charter"])
def test_a_form_that_begins_with_a_comma_stands_right_after_a_word(text: str) -> None:
    comma = text.index(",")
    forms = compiled("en", ", of the", "of the")
    assert [(start, end, name) for start, end, name in forms.find(text)] == [(comma, comma + 8, ", of the")]
    assert forms.match(text, comma) == (comma + 8, ", of the")
    assert forms.match(text, comma + 2) == (comma + 8, "of the")


def test_a_form_that_begins_with_a_comma_ends_at_a_boundary() -> None:
    assert found("en", (", of the",), "article 2, of them") == []


def test_match_looks_at_one_place_only() -> None:
    forms = compiled("en", "of the")
    assert forms.match("18 of the Charter", 3) == (9, "of the")
    assert forms.match("18 of the Charter", 2) is None
    assert forms.match("proof the", 3) is None, "the beginning of a word is a boundary also for `match`"


def test_of_two_equal_forms_the_first_counts() -> None:
    forms = compile_forms([("the Convention", "first"), ("the Convention", "second")], locales()["en"])
    assert [name for _, _, name in forms.find("the Convention")] == ["first"]


def test_no_forms_find_nothing() -> None:
    assert list(compiled("en").find("any text")) == []
    assert compiled("en").match("any text") is None


def test_each_form_keeps_its_own_id_among_many() -> None:
    forms = [f"{first} {second}*" for first in ("red", "green", "blue") for second in ("apple", "plum", "pear")]
    for form in forms:
        text = f"two {form.replace('*', 's')} here"
        assert found("en", tuple(forms), text) == [(form.replace("*", "s"), form)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_drafting_phrases_match_whole(lang: str) -> None:
    """Every phrase of a locale among all the others, also where one begins another."""
    phrases = [phrase.text for phrase in locales()[lang].phrases]
    forms = compiled(lang, *phrases)
    ends = {phrase: forms.match(f"{phrase}，") for phrase in phrases}
    assert {phrase: end[0] if end else 0 for phrase, end in ends.items()} == {one: len(one) for one in phrases}
