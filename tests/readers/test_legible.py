"""Is a text that cannot be read told by what is wrong with it, and never a text that can?"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.model.resolution import rebuild_source
from build_scripts.readers.legible import illegible, no_resolution
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

from .expected import CASES
from .garbage import AGENDA, NEWS, PAGE_OF_NEWS, REPORT, RESOLUTIONS, SHUFFLED, VOTED, mojibake, noise

_FOLDER = Path(__file__).parent / "cases"
# Three words, and a text that says nothing but a few words.
_TOO_LITTLE = ("nothing-but-words",)


def _wrong(text: str, locale: Locale) -> str:
    found = illegible(Source("a.md", text), locale)
    return found.wrong if found else ""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_texts_of_the_language_are_legible(lang: str, locales: Mapping[str, Locale]) -> None:
    assert _wrong(RESOLUTIONS[lang], locales[lang]) == ""
    assert _wrong(NEWS[lang], locales[lang]) == ""


@pytest.mark.parametrize("name", [name for name in CASES if name not in _TOO_LITTLE])
def test_no_case_is_taken_for_noise(name: str, locales: Mapping[str, Locale]) -> None:
    locale = locales[CASES[name].lang]
    source = Source("case.md", (_FOLDER / f"{name}.md").read_bytes().decode("utf-8"))
    assert illegible(source, locale) is None
    resolution, _ = read_resolution(source, "case", locale.tag, locale)
    assert no_resolution(source, resolution, locale) is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_noise_holds_no_common_words(lang: str, locales: Mapping[str, Locale]) -> None:
    assert "of the words are common ones of the language: noise" in _wrong(noise(lang).decode("utf-8"), locales[lang])


@pytest.mark.parametrize("lang", ["ar", "zh", "ru"])
def test_mojibake_is_of_another_script(lang: str, locales: Mapping[str, Locale]) -> None:
    assert "of the letters are of another script" in _wrong(mojibake(RESOLUTIONS[lang]).decode("utf-8"), locales[lang])


@pytest.mark.parametrize("lang", ["fr", "es"])
def test_mojibake_of_accents(lang: str, locales: Mapping[str, Locale]) -> None:
    broken = mojibake(NEWS[lang]).decode("utf-8")
    assert _wrong(broken, locales[lang]).endswith("characters are broken: the file was read in a wrong encoding")


def test_replacement_characters_are_broken_ones(locales: Mapping[str, Locale]) -> None:
    text = RESOLUTIONS["fr"].encode("cp1252").decode("utf-8", errors="replace")
    assert _wrong(text, locales["fr"]).endswith("characters are broken: the file was read in a wrong encoding")


@pytest.mark.parametrize("text", ["", "12 / 45", "Lanterns", "--- *** 1. 2. 3."])
def test_next_to_no_letters(text: str, locales: Mapping[str, Locale]) -> None:
    assert _wrong(text, locales["en"]) == "the text holds next to no letters"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_news_enact_nothing(lang: str, locales: Mapping[str, Locale]) -> None:
    source = Source("a.md", NEWS[lang])
    resolution, _ = read_resolution(source, "a", lang, locales[lang])
    assert rebuild_source(resolution) == NEWS[lang]
    found = no_resolution(source, resolution, locales[lang])
    assert found is not None
    assert found.wrong == "no organ enacts anything here"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_resolution_without_its_formula_is_one(lang: str, locales: Mapping[str, Locale]) -> None:
    _, recital, paragraph = RESOLUTIONS[lang].split("\n\n")
    source = Source("a.md", f"{recital}\n\n{paragraph}")
    resolution, _ = read_resolution(source, "a", lang, locales[lang])
    assert no_resolution(source, resolution, locales[lang]) is None


@pytest.mark.parametrize("lang", SHUFFLED)
def test_shuffled_sentences_are_no_resolution(lang: str, locales: Mapping[str, Locale]) -> None:
    source = Source("a.md", SHUFFLED[lang])
    resolution, _ = read_resolution(source, "a", lang, locales[lang])
    found = no_resolution(source, resolution, locales[lang])
    assert found is not None
    assert found.wrong == "5 of 6 paragraphs neither open nor end as those of a resolution do"


@pytest.mark.parametrize("lang", SHUFFLED)
def test_the_same_sentences_with_numbers_are_read(lang: str, locales: Mapping[str, Locale]) -> None:
    """A declaration is worded so: its numbers show what its words do not."""
    head, formula, tail = SHUFFLED[lang].partition(SHUFFLED[lang].splitlines()[2] + "\n")
    numbered = [f"{place}. {line}" for place, line in enumerate(tail.splitlines(), start=1)]
    source = Source("a.md", f"{head.splitlines()[0]}\n\n{formula}\n" + "\n".join(numbered))
    resolution, _ = read_resolution(source, "a", lang, locales[lang])
    assert [one.label for one in resolution.operative] == ["1.", "2.", "3.", "4.", "5.", "6."]
    assert no_resolution(source, resolution, locales[lang]) is None


def test_numbered_recitals_that_no_organ_enacts_are_no_resolution(locales: Mapping[str, Locale]) -> None:
    recitals = "一. 深信灯塔重要；\n二. 铭记渔民的耐心；\n三. 决心购买灯油；\n四. 相信守塔人。\n"
    source = Source("a.md", f"港口条约\n\n本条约各方，\n\n{recitals}")
    resolution, _ = read_resolution(source, "a", "zh", locales["zh"])
    assert [one.label for one in resolution.operative] == ["一.", "二.", "三.", "四."]
    found = no_resolution(source, resolution, locales["zh"])
    assert found is not None
    assert found.wrong == "no organ enacts anything here, and what is numbered are recitals"


def test_a_numbered_report_is_told(locales: Mapping[str, Locale]) -> None:
    _, problems = read_resolution(Source("a.md", REPORT), "a", "en", locales["en"])
    told = "no organ enacts, and none of 5 paragraphs opens as one of a resolution does"
    assert told in [one.wrong for one in problems]


@pytest.mark.parametrize(("words", "lang", "strange"), [(VOTED, "ru", "4 of 4"), (AGENDA, "zh", "6 of 8")])
def test_news_of_a_vote_and_an_agenda_are_no_resolutions(
    words: str, lang: str, strange: str, locales: Mapping[str, Locale]
) -> None:
    source = Source("a.md", words)
    resolution, _ = read_resolution(source, "a", lang, locales[lang])
    found = no_resolution(source, resolution, locales[lang])
    assert found is not None
    assert found.wrong == f"{strange} paragraphs neither open nor end as those of a resolution do"


def test_a_page_of_news_is_no_resolution(locales: Mapping[str, Locale]) -> None:
    source = Source("a.md", PAGE_OF_NEWS)
    resolution, _ = read_resolution(source, "a", "zh", locales["zh"])
    found = no_resolution(source, resolution, locales["zh"])
    assert found is not None
    assert found.wrong == "no organ enacts anything here"
