"""Does the index find what stands in the texts, in files that any page can load and a phone can bear?"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.locales.normalisation import Normaliser, compose_normaliser, read_rules
from build_scripts.model.citations import Place, collect_citations
from build_scripts.model.inline import Text
from build_scripts.model.work import Corpus
from build_scripts.pages.setting import compose_setting
from build_scripts.pipeline import Built
from build_scripts.writers.search_documents import Document, collect_documents
from build_scripts.writers.search_index import cut_shards, index_documents, write
from tests.pages.sample import SLUG, corpus

_LOCALES, _ = read_locales()


def normaliser(lang: str) -> Normaliser:
    return compose_normaliser(_LOCALES[lang].search.affixes, read_rules())


def data_of(files: Mapping[str, str], name: str) -> Any:  # noqa: ANN401 - what JSON holds
    """What a file hands over, under its own name."""
    text = files[f"assets/search/{name}.js"]
    before = f'hexaglotSearch.take("{name}",'
    assert text.startswith(before)
    assert text.endswith(");\n")
    return json.loads(text.removeprefix(before).removesuffix(");\n"))


def write_all(corpus: Corpus, lang: str) -> dict[str, str]:
    setting = compose_setting(corpus, _LOCALES[lang], _LOCALES, collect_citations(corpus.works, lang))
    pairs = list(write(setting))
    assert len(pairs) == len(dict(pairs))
    return dict(pairs)


@pytest.fixture(scope="module")
def written(built: Built) -> dict[str, dict[str, str]]:
    """The files of the project in each language."""
    return {setting.locale.tag: dict(write(setting)) for setting in built.settings}


def rising(differences: list[int]) -> list[int]:
    """The numbers that differences stand for."""
    numbers: list[int] = []
    for step in differences:
        numbers.append(step + (numbers[-1] if numbers else 0))
    return numbers


def groups_of(files: Mapping[str, str], lang: str) -> list[list[Any]]:
    """The groups of all shards in their order."""
    count = len(data_of(files, f"{lang}/core")["shards"])
    return [group for number in range(count) for group in data_of(files, f"{lang}/terms-{number}")]


# --- documents → groups -----------------------------------------------------------------------------------------------


def test_words_with_one_key_are_one_group_with_the_forms_that_stand_in_the_texts() -> None:
    row = [
        Document("a", "Extradition", "of persons"),
        Document("b", "second", "extraditing, extradited; extraditing"),
        Document("c", "of the person", "extradition", is_named=False),
        Document("d", "x", ""),
        Document("e", "Persons", ""),
    ]
    assert index_documents(row, normaliser("en")) == [
        ("extradit", "extradited extraditing extradition", [0, 1, 1]),
        ("of", "", [0]),
        ("person", "persons", [0, 4]),
        ("second", "", [1]),
    ]


@pytest.mark.parametrize(
    ("lang", "text", "keys"),
    [
        ("fr", "criminalité", {"criminalit": "criminalite"}),
        ("ru", "серьёзный", {"серьезн": "серьезный"}),
        ("es", "extradición", {"extradicion": ""}),
        ("ar", "والجريمة للجرائم", {"جريم": "للجرايم والجريمه"}),
        ("zh", "没收", {"没": "", "没收": "", "收": ""}),
    ],
)
def test_words_are_kept_folded_under_their_key(lang: str, text: str, keys: dict[str, str]) -> None:
    groups = index_documents([Document("a", "", text)], normaliser(lang))
    found = {key: forms for key, forms, _ in groups}
    assert keys.items() <= found.items(), found
    assert [numbers for *_, numbers in groups] == [[0]] * len(groups)


def test_a_name_and_its_text_do_not_run_together() -> None:
    keys = {key for key, *_ in index_documents([Document("a", "没", "收")], normaliser("zh"))}
    assert keys == {"没", "收"}


# --- groups → shards --------------------------------------------------------------------------------------------------


def test_shards_hold_every_group_once_and_in_order() -> None:
    groups = [(f"{number:05}", "form", [number, 1, 1]) for number in range(20_000)]
    shards = list(cut_shards(groups))
    assert len(shards) > 3
    assert [group for shard in shards for group in shard] == groups
    sizes = [sum(len(key) + len(forms) + 3 * len(numbers) for key, forms, numbers in shard) for shard in shards]
    assert max(sizes) <= 60_000
    assert min(sizes[:-1]) > 59_900


def test_a_group_larger_than_a_shard_has_its_own() -> None:
    small, large = ("b", "", [1]), ("a", "", [1] * 30_000)
    assert list(cut_shards([large, small])) == [[large], [small]]
    assert list(cut_shards([small, large, small])) == [[small], [large], [small]]


def test_without_a_word_there_is_one_empty_shard() -> None:
    assert list(cut_shards([])) == [[("", "", [])]]


# --- the files --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_writes_its_own_files_and_the_first_what_all_share(
    written: dict[str, dict[str, str]], lang: str
) -> None:
    shards = len(data_of(written[lang], f"{lang}/core")["shards"])
    stemmers = [f"stemmers/{name}.js" for name in ("english", "french", "russian", "spanish")]
    assert {name.removeprefix("assets/search/") for name in written[lang]} == {
        *(["rules.js", *stemmers] if lang == LANGUAGES[0] else []),
        f"{lang}/core.js",
        *(f"{lang}/terms-{number}.js" for number in range(shards)),
        f"{lang}/texts/ctoc-cop-10-4.js",
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_of_every_paragraph_leads_to_it(built: Built, written: dict[str, dict[str, str]], lang: str) -> None:
    files = written[lang]
    core = data_of(files, f"{lang}/core")
    groups = groups_of(files, lang)
    keys = [group[0] for group in groups]
    assert keys == sorted(set(keys))
    firsts = [data_of(files, f"{lang}/terms-{number}")[0][0] for number in range(len(core["shards"]))]
    assert core["shards"] == firsts
    index = {key: (forms.split(), set(rising(numbers))) for key, forms, numbers in groups}
    assert all(step > 0 for group in groups for step in group[2][1:])
    words = normaliser(lang)
    start = len(core["articles"]) + len(core["terms"])
    texts = data_of(files, f"{lang}/texts/ctoc-cop-10-4")
    assert [entry[2] for entry in texts if entry[2]] == [
        one.text for one in built.corpus.works[0].shown_in(lang).paragraphs()
    ]
    for number, (_, _, text) in enumerate(texts, start):
        for token in words.tokens(text):
            for key in token.keys:
                forms, numbers = index[key]
                assert number in numbers, f"{token.form} does not lead to {texts[number - start][0]}"
                assert token.form in (forms or [key])
    # And no word leads where it does not stand.
    for key, (_, numbers) in index.items():
        for number in numbers:
            if number >= start:
                name, text = texts[number - start][1:3]
                held = {one for token in words.tokens(f"{name}\n{text}") for one in token.keys}
                assert key in held


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_article_knows_the_paragraphs_that_cite_it(written: dict[str, dict[str, str]], lang: str) -> None:
    core = data_of(written[lang], f"{lang}/core")
    texts = data_of(written[lang], f"{lang}/texts/ctoc-cop-10-4")
    start = len(core["articles"]) + len(core["terms"])

    def cited(kind: str, address: str) -> list[str]:
        (entry,) = (entry for entry in core[kind] if entry[0] == address)
        return [texts[number - start][0] for number in rising(entry[3])]

    assert cited("articles", "instruments/untoc#art-18") == ["pp-21", "op-2"]
    assert cited("articles", "instruments/a-res-55-25") == ["pp-1", "pp-5"]
    assert cited("articles", "instruments/untoc#art-1") == []
    assert cited("terms", "glossary#confiscation") == ["op-7", "op-9"]


def test_a_work_says_its_size_its_symbols_and_where_its_title_is(built: Built) -> None:
    (work,) = data_of(write_all(built.corpus, "en"), "en/core")["works"]
    slug, number, title, size, symbols, head = work
    assert (slug, number, symbols) == ("ctoc-cop-10-4", "10/4", ["CTOC/COP/2020/10"])
    assert title.startswith("Celebrating the twentieth anniversary of the adoption")
    texts = data_of(write_all(built.corpus, "en"), "en/texts/ctoc-cop-10-4")
    assert (len(texts), texts[head][0], texts[head][2]) == (size, "title", title)


def test_the_numbers_of_a_second_work_go_on_after_the_first(built: Built) -> None:
    made = corpus(built.corpus, "en")
    both = replace(made, works=(*built.corpus.works, *made.works))
    files = write_all(both, "en")
    core = data_of(files, "en/core")
    assert [work[0] for work in core["works"]] == ["ctoc-cop-10-4", SLUG]
    start = len(core["articles"]) + len(core["terms"]) + core["works"][0][3]
    (lanterns,) = (group for group in groups_of(files, "en") if group[0] == "pilot")
    anchors = [data_of(files, f"en/texts/{SLUG}")[number - start][0] for number in rising(lanterns[2])]
    assert anchors[:2] == ["op-1", "op-2"]
    documents = collect_documents(compose_setting(both, _LOCALES["en"], _LOCALES, collect_citations(both.works, "en")))
    assert documents.numbers()[Place(SLUG, anchors[0])] == rising(lanterns[2])[0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_terms_are_known_by_their_names_in_every_language(
    built: Built, written: dict[str, dict[str, str]], lang: str
) -> None:
    core = data_of(written[lang], f"{lang}/core")
    assert list(core["names"]) == list(LANGUAGES)
    first = len(core["articles"])
    for tag, names in core["names"].items():
        concepts: dict[str, list[str]] = {}
        for name, number in names:
            concepts.setdefault(core["terms"][number - first][0].partition("#")[2], []).append(name)
        assert list(concepts) == list(built.corpus.glossary)
        for concept, found in concepts.items():
            entry = built.corpus.glossary[concept]
            assert found[0] == entry.names[tag].text.lower()
            assert set(found) == {entry.names[tag].text.lower(), *(form.lower() for form in entry.forms.get(tag, ()))}
            assert len(found) == len(set(found))


def test_a_text_in_the_official_language_says_which(built: Built) -> None:
    files = write_all(corpus(built.corpus, "en", "ar"), "zh")
    texts = data_of(files, f"zh/texts/{SLUG}")
    assert {tuple(entry[3:]) for entry in texts if entry[2]} == {("en",)}
    own = data_of(write_all(corpus(built.corpus, "en", "ar"), "ar"), f"ar/texts/{SLUG}")
    assert {len(entry) for entry in own} == {3}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_in_the_data_can_end_a_script_or_a_line(built: Built, lang: str) -> None:
    words = "a</script><!--<b>\u2028b\u2029\"\\'c"
    made = corpus(built.corpus, "en")
    (work,) = made.works
    text = work.expressions["en"]
    hostile = replace(text.operative[1], content=(Text(words),))
    work = replace(work, expressions={"en": replace(text, operative=(text.operative[0], hostile))})
    files = write_all(replace(made, works=(work,)), lang)
    for name, script in files.items():
        assert re.search("</|[\u2028\u2029\r]", script) is None, name
        assert script.count("\n") == 1 or "stemmers/" in name, name
    (entry,) = (entry for entry in data_of(files, f"{lang}/texts/{SLUG}") if entry[0] == "op-2")
    assert entry[2] == words


def test_words_are_written_in_letters_and_not_in_escapes(written: dict[str, dict[str, str]]) -> None:
    for lang, word in (("ar", "الاتفاقية"), ("zh", "公约"), ("ru", "Конвенции")):
        assert word in written[lang][f"assets/search/{lang}/texts/ctoc-cop-10-4.js"]
        assert "\\u" not in written[lang][f"assets/search/{lang}/core.js"]


def test_the_browser_is_told_how_words_are_compared_and_numbered(written: dict[str, dict[str, str]]) -> None:
    data = data_of(written["ar"], "rules")
    assert list(data["languages"]) == list(LANGUAGES)
    arabic, english = data["languages"]["ar"], data["languages"]["en"]
    assert (arabic["name"], arabic["direction"], arabic["stemmer"]) == ("العربية", "rtl", "")
    assert (english["name"], english["direction"], english["stemmer"]) == ("English", "ltr", "english")
    assert "ال" in arabic["prefixes"]
    assert arabic["letters"][2] == "ج"
    assert "footnote" in english["numbered"]["note"]
    assert "the" in english["stop"]
    assert data["rules"]["han"] == read_rules().han


def test_the_stemmers_say_whose_they_are(written: dict[str, dict[str, str]]) -> None:
    for name in ("english", "french", "russian", "spanish"):
        script = written["ar"][f"assets/search/stemmers/{name}.js"]
        assert script.startswith(f"/* Snowball 3.0.1, {name}: https://snowballstem.org, BSD-3-Clause;")
        assert script.endswith(f'hexaglotSearch.take("stemmers/{name}",new {name.capitalize()}Stemmer);}})();\n')


def test_the_same_sources_make_the_same_bytes(built: Built, written: dict[str, dict[str, str]]) -> None:
    again = dict(write(built.settings[0]))
    assert again == written[built.settings[0].locale.tag]
    assert list(again) == list(written[built.settings[0].locale.tag])
