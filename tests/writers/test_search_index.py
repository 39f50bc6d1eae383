"""Is the search index split by language, and does it find what the theme's own search would not?"""

import json
from typing import Any

import pytest

from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.writers.search_index import normalise, split_index

_LOCALES, _ = read_locales()
_INDEX = {
    "config": {"lang": ["en"], "fields": {"title": {"boost": 1000.0}, "text": {"boost": 1.0}}},
    "docs": [
        {"location": "zh/resolutions/a/", "title": "决议", "text": "<p>没收的犯罪所得</p>"},
        {"location": "zh/resolutions/a/#op-9", "title": "", "text": "犯罪"},
        {"location": "fr/glossary/#x", "title": "Criminalité", "text": "d’un État"},
        {"location": "fr/", "title": "Accueil", "text": ""},
        {"location": "ar/", "title": "الصفحة", "text": "والجريمة للجريمة بالجريمة"},
    ],
}


def _norm(lang: str, text: str) -> set[str]:
    return set(normalise({"title": "", "text": text}, _LOCALES[lang]).split())


def _split() -> dict[str, Any]:
    return {path: json.loads(text) for path, text in split_index(_INDEX, _LOCALES)}


def test_each_language_has_its_own_entries_and_no_others() -> None:
    split = _split()
    assert sorted(split) == [f"{lang}/search/search_index.json" for lang in sorted(LANGUAGES)]
    locations = {path.split("/")[0]: [one["location"] for one in index["docs"]] for path, index in split.items()}
    assert locations == {
        "ar": [""],
        "zh": ["resolutions/a/", "resolutions/a/#op-9"],
        "en": [],
        "fr": ["glossary/#x", ""],
        "ru": [],
        "es": [],
    }


def test_titles_and_words_are_shown_as_they_were() -> None:
    for path, index in _split().items():
        wanted = [one for one in _INDEX["docs"] if isinstance(one, dict) and one["location"].startswith(path[:3])]
        assert [(one["title"], one["text"]) for one in index["docs"]] == [(one["title"], one["text"]) for one in wanted]


def test_the_field_for_finding_is_searched_below_the_others() -> None:
    fields = _split()["fr/search/search_index.json"]["config"]["fields"]
    assert fields == {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "norm": {"boost": 0.5}}


def test_it_is_written_in_letters_and_not_in_escapes() -> None:
    text = dict(split_index(_INDEX, _LOCALES))["ar/search/search_index.json"]
    assert "والجريمة" in text
    assert "\\u" not in text


@pytest.mark.parametrize("query", ["罪所", "所得", "犯罪", "没", "得"])
def test_chinese_is_found_across_the_borders_of_words(query: str) -> None:
    assert query in _norm("zh", "没收的犯罪所得")


def test_chinese_takes_no_pair_that_does_not_stand_there() -> None:
    assert _norm("zh", "犯罪，所得<b>x</b>") == {"犯", "罪", "犯罪", "所", "得", "所得"}


@pytest.mark.parametrize(
    ("lang", "word", "found"),
    [
        ("fr", "criminalité", "criminalite"),
        ("fr", "Œuvre État", "etat"),
        ("es", "extradición", "extradicion"),
        ("ru", "серьёзный", "серьезный"),
        ("ar", "والجريمة", "جريمة"),
        ("ar", "للجريمة", "جريمة"),
        ("ar", "بالجريمة", "جريمة"),
        ("ar", "فالجريمة", "جريمة"),
        ("ar", "الجريمة", "جريمة"),
        ("ar", "وبالاتفاقية", "اتفاقية"),
        ("ar", "إجرامية", "اجرامية"),
        ("ar", "الجَرِيمَة", "جريمة"),
    ],
)
def test_a_word_is_found_without_its_accents_and_clitics(lang: str, word: str, found: str) -> None:
    assert found in _norm(lang, word)


def test_a_word_that_has_nothing_to_lose_is_not_repeated() -> None:
    assert _norm("en", "confiscation of property") == set()
    assert _norm("fr", "confiscation") == set()
