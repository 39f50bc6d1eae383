"""Words that a reader takes for the same share a key, words that they do not share none."""

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.locales.normalisation import Affixes, compose_normaliser, read_rules

SAME = {
    "en": [
        "Conventions convention", "confiscated confiscation", "offences offence",
        "State’s states", "child’s children",
    ],
    "fr": [
        "extradition d’extraditions", "pénaux pénal PENAL", "condamnée condamnés", "l’État Etats", "œuvre oeuvres",
        "juridiques juridique", "coopération cooperation",
    ],
    "es": [
        "delitos delito", "jurídicas juridico", "cooperación cooperacion", "jueces juez", "extradición extradiciones",
    ],
    "ru": ["конфискация конфискации конфискацией", "сторон Стороны", "объём объема", "судебных судебной", "дети детей"],
    "ar": [
        "الاتفاقية اتفاقية للاتفاقية بالاتفاقية والاتفاقية اتفاقيه اتفاقيات", "المصادرة ومصادرة بمصادرة",
        "الجرائم جريمة", "أطراف الاطراف طرف", "إجراءات اجراءات", "مُصَادَرَة مصادرة", "ال\u0640\u0640جريمة الجريمة",
    ],
    "zh": ["没收 没收", "第18条 第１８条", "UNODC unodc"],
}  # fmt: skip
DIFFERENT = {
    "en": ["extradition expedition", "party part"],
    "fr": ["crime criminalité", "partie départ"],
    "es": ["parte aparte", "delito delta"],
    "ru": ["сторона страна", "право правда", "й и"],
    "ar": ["اتفاق اتفاقية", "دول دولي"],
    "zh": ["没收 扣押"],
}


def keys_of(locale: Locale, text: str) -> list[set[str]]:
    """The keys of each word that is longer than a letter."""
    normaliser = compose_normaliser(locale.search.affixes, read_rules())
    return [set(token.keys) for token in normaliser.tokens(text)]


@pytest.mark.parametrize(("lang", "words"), [(lang, words) for lang, rows in SAME.items() for words in rows])
def test_forms_of_a_word_share_a_key(locales: dict[str, Locale], lang: str, words: str) -> None:
    sets = [set().union(*keys_of(locales[lang], word)) for word in words.split()]
    assert sets[0]
    assert all(sets[0] & other for other in sets[1:])


@pytest.mark.parametrize(("lang", "words"), [(lang, words) for lang, rows in DIFFERENT.items() for words in rows])
def test_other_words_share_none(locales: dict[str, Locale], lang: str, words: str) -> None:
    one, other = (set().union(set(), *keys_of(locales[lang], word)) for word in words.split())
    assert not one & other


def test_what_may_be_a_clitic_may_be_a_letter_of_the_word(locales: dict[str, Locale]) -> None:
    committee, of_committee, the_committee = keys_of(locales["ar"], "لجنة بلجنة اللجنة")
    assert committee & the_committee == {"لجن"}
    assert committee & of_committee == {"لجن"}


def test_han_characters_are_taken_one_by_one_and_two_by_two(locales: dict[str, Locale]) -> None:
    normaliser = compose_normaliser(locales["zh"].search.affixes, read_rules())
    assert [token.form for token in normaliser.tokens("《公约》第18条")] == ["公", "公约", "约", "第", "18", "条"]


def test_what_has_no_letters_has_no_tokens(locales: dict[str, Locale]) -> None:
    normaliser = compose_normaliser(locales["en"].search.affixes, read_rules())
    assert list(normaliser.tokens("— “ ” 🙂 a \u0301 \x00")) == []


def test_an_affix_is_cut_off_only_where_a_word_is_left() -> None:
    affixes = Affixes(prefixes=("ال",), clitics=("ب",), suffixes={"ون": 4, "ه": 3}, irregular={"جرايم": "جريمه"})
    normaliser = compose_normaliser(affixes, read_rules())
    found = {token.form: token.keys for token in normaliser.tokens("الحق الا بطلب بعد مجرمون قانون وجرائم بجرائم")}
    assert found == {
        "الحق": ("الحق",),
        "الا": ("الا",),
        "بطلب": ("بطلب", "طلب"),
        "بعد": ("بعد",),
        "مجرمون": ("مجرم",),
        "قانون": ("قانون",),
        "وجرايم": ("وجرايم",),
        "بجرايم": ("جريم",),
    }
