"""Asks of a language as data: labels, dates and order of names, and the problems of a locale that is not like English.

The diagnostics are asked of copies of the project's locales, each with one thing wrong.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from build_scripts.locales import locale as module
from build_scripts.locales.locale import LANGUAGES, Locale, read_locales

_FOLDER = Path(module.__file__).parent


@cache
def locales() -> dict[str, Locale]:
    return read_locales()[0]


@pytest.mark.parametrize(
    ("lang", "label", "letter"),
    [
        pytest.param("en", "(a)", "a", id="en-brackets"),
        pytest.param("en", "z.", "z", id="en-point"),
        pytest.param("fr", "a)", "a", id="fr-bracket"),
        pytest.param("es", " c) ", "c", id="es-spaces"),
        pytest.param("zh", "（b）", "b", id="zh-full-width"),
        pytest.param("ru", "а)", "a", id="ru-cyrillic-a"),
        pytest.param("ru", "с)", "c", id="ru-cyrillic-s"),
        pytest.param("ru", "(е)", "e", id="ru-cyrillic-e"),
        pytest.param("ar", "(أ)", "a", id="ar-first"),
        pytest.param("ar", "أ)", "a", id="ar-one-bracket"),
        pytest.param("ar", "(ج)", "c", id="ar-abjad-order"),
        pytest.param("ar", "(هـ)", "e", id="ar-tatweel"),
        pytest.param("ar", "(ه)", "e", id="ar-without-tatweel"),
        pytest.param("ar", "(b)", "b", id="ar-latin"),
        pytest.param("en", "", "", id="nothing"),
        pytest.param("en", "()", "", id="empty-brackets"),
        pytest.param("en", "(1)", "", id="a-digit"),
        pytest.param("en", "(ab)", "", id="two-letters"),
        pytest.param("en", "(A)", "", id="a-capital"),
        pytest.param("en", "(é)", "", id="an-accent"),
        pytest.param("en", "(أ)", "", id="a-letter-of-another-language"),
        pytest.param("ru", "б)", "", id="a-cyrillic-series-of-its-own"),
    ],
)
def test_the_letter_of_a_label(lang: str, label: str, letter: str) -> None:
    assert locales()[lang].letter(label) == letter


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_labels_of_a_language_are_the_letters_in_order(lang: str) -> None:
    labels = locales()[lang].item_letters
    assert [locales()[lang].letter(f"({label})") for label in labels] == list("abcdefghijklmnopqrstuvwxyz")


@pytest.mark.parametrize(
    ("lang", "iso", "words"),
    [
        ("ar", "2020-10-16", "16 تشرين الأول/أكتوبر 2020"),
        ("zh", "2020-10-16", "2020年10月16日"),
        ("en", "2020-10-16", "16 October 2020"),
        ("fr", "2020-10-16", "16 octobre 2020"),
        ("ru", "2020-10-16", "16 октября 2020 года"),
        ("es", "2020-10-16", "16 de octubre de 2020"),
        ("en", "2003-09-05", "5 September 2003"),
        ("zh", "2003-09-05", "2003年9月5日"),
        ("fr", "2000-12-01", "1er décembre 2000"),
    ],
)
def test_a_date_in_words(lang: str, iso: str, words: str) -> None:
    assert locales()[lang].date_text(iso) == words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2020",
        "2020-10",
        "2020-10-12/2020-10-16",
        "not-a-date",
        "2020-13-01",
        "2020-00-10",
        "2020-02-30",
        "20201016",
        "2020-W42-5",
    ],
)
def test_any_other_text_is_no_date(text: str) -> None:
    assert {lang: locales()[lang].date_text(text) for lang in LANGUAGES} == dict.fromkeys(LANGUAGES, text)


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        pytest.param("en", ["accession", "Member State", "property"], id="en-case"),
        pytest.param("fr", ["blanchiment", "enquête", "état de droit", "extradition", "gel"], id="fr-accents"),
        pytest.param("es", ["ámbito de aplicación", "bienes", "decomiso"], id="es-accents"),
        pytest.param("es", ["nube", "ñandú", "obra"], id="es-a-letter-of-its-own"),
        pytest.param("ru", ["арест", "Генеральная Ассамблея", "имущество", "юридические лица"], id="ru"),
        pytest.param("ru", ["истец", "йена", "конфискация"], id="ru-a-letter-of-its-own"),
        pytest.param("ar", ["الاتفاقية", "بروتوكول", "التعاون", "جريمة", "الفساد"], id="ar-article"),
        pytest.param("zh", ["财产", "冻结", "扣押", "没收", "引渡"], id="zh-pinyin"),
    ],
)
def test_names_in_alphabetical_order(lang: str, names: list[str]) -> None:
    assert sorted(names, key=locales()[lang].sort_key) == names


def test_a_text_of_the_interface_is_filled() -> None:
    assert locales()["en"].say("short_item", n=15, i="c") == "para. 15 (c)"
    assert locales()["fr"].say("short_item", n=15, i="c") == "par. 15 c)"


def test_the_locales_of_the_project_are_complete() -> None:
    found, problems = read_locales()
    assert [str(problem) for problem in problems] == []
    assert tuple(found) == LANGUAGES
    assert {one.tag: set(one.languages) for one in found.values()} == {tag: set(LANGUAGES) for tag in LANGUAGES}
    assert {one.tag for one in found.values() if one.direction == "rtl"} == {"ar"}
    assert {one.tag for one in found.values() if one.word_space == ""} == {"zh"}


def edited(lang: str, edit: tuple[str, str]) -> str:
    """The locale of a language with one pattern replaced."""
    text, count = re.subn(*edit, (_FOLDER / f"{lang}.yml").read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
    assert count == 1, f"nothing to edit: {edit[0]}"
    return text


def line_of(text: str, key: str) -> int:
    """The line of a key, 1 for none."""
    lines = enumerate(text.splitlines(), 1)
    return next(number for number, line in lines if line.lstrip().startswith(f"{key}:")) if key else 1


@pytest.mark.parametrize(
    ("edit", "key", "message"),
    [
        pytest.param(
            (r"^  glossary: .*\n", ""),
            "",
            "error[locale]: no text for 'glossary'; one as in en.yml; add it under ui",
            id="missing-text",
        ),
        pytest.param(
            (r"^  glossary: ", "  glosary: Glossaire\n  glossary: "),
            "",
            "error[locale]: unknown text 'glosary'; a key of en.yml; remove it",
            id="unknown-text",
        ),
        pytest.param(
            (r"^  short_note: .*$", '  short_note: "note"'),
            "",
            "error[locale]: 'short_note' has other placeholders; exactly: {n}; correct it",
            id="placeholder-missing",
        ),
        pytest.param(
            (r"^  short_item: .*$", '  short_item: "par. {n} {k})"'),
            "",
            "error[locale]: 'short_item' has other placeholders; exactly: {i} {n}; correct it",
            id="another-placeholder",
        ),
        pytest.param(
            (r"^  glossary: .*$", '  glossary: "{n} mots"'),
            "",
            "error[locale]: 'glossary' has other placeholders; exactly: none; correct it",
            id="placeholder-too-many",
        ),
        pytest.param(
            (r"^months: .*\n", ""),
            "tag",
            "error[yaml]: the key 'months' is missing; a value; add 'months: …'",
            id="missing-key",
        ),
        pytest.param(
            (r"^  paragraph: .*\n", ""),
            "article",
            "error[yaml]: the key 'paragraph' is missing; a value; add 'paragraph: …'",
            id="missing-word-of-the-grammar",
        ),
        pytest.param(
            (r"^emphasis: ", "emfasis: italic\nemphasis: "),
            "emfasis",
            "error[yaml]: unknown key 'emfasis'; one of: addressing, citations, date, direction, emphasis, ",
            id="unknown-key",
        ),
    ],
)
def test_what_a_locale_lacks_is_said(
    edit: tuple[str, str], key: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exactly one problem, of the edited file; of a long message only the beginning is compared."""
    french = edited("fr", edit)
    (tmp_path / "en.yml").write_text((_FOLDER / "en.yml").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "fr.yml").write_text(french, encoding="utf-8")
    monkeypatch.setattr(module, "_FOLDER", tmp_path)
    _, problems = read_locales(("en", "fr"))
    expected = f"build_scripts/locales/fr.yml:{line_of(french, key)}:1: {message}"
    assert [str(problem)[: len(expected)] for problem in problems] == [expected]
