"""Does the site show exactly the words of the sources, whatever Markdown or HTML would make of them?

Each page is written twice, with a harmless word and with a nasty one, rendered as the site renders it, and taken
apart: the second must be the first with the one word in the place of the other, tags, attributes and all.
"""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.page import Page
from build_scripts.pipeline import Built
from build_scripts.writers.markdown import write

from .rendering import Shape, render, shape, squeezed, visible, words_by_id
from .samples import BLOCKS, NASTY, page

_LOCALES, _ = read_locales()
_ROOT = Path(__file__).resolve().parents[2]
_PLAIN = "字"
# Characters that a text editor shows: no controls, no surrogates, no separators of lines, no private ones.
_PRINTABLE = st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn", "Zl", "Zp"])
_MARKUP = st.sampled_from(list("\\`*_{}[]()#+-.!|<>&~:=\"'^$%@/ 1a"))


def _shape(made: Page) -> Shape:
    """The shape of a page, without the isolation of Latin words, which is not the question here."""
    told = shape(re.sub(r'<bdi dir="ltr">|</bdi>', "", render(write(made, _LOCALES), _ROOT)))
    return [one for one in told if one != ("text", "")]


def _replaced(plain: Shape, word: str) -> Shape:
    replaced = [tuple(_put(part, word) for part in one) for one in plain]
    return [one for one in replaced if one != ("text", "")]


def _put(part: str, word: str) -> str:
    name, sign, value = part.partition("=")
    return f"{name}{sign}{squeezed(value.replace(_PLAIN, word))}" if sign else squeezed(part.replace(_PLAIN, word))


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("block", BLOCKS)
def test_nasty_words(block: str, lang: str) -> None:
    plain = _shape(page(block, _PLAIN, lang))
    wrong = [word for word in NASTY if _shape(page(block, word, lang)) != _replaced(plain, word)]
    assert wrong == []


@given(words=st.text(_PRINTABLE, min_size=1) | st.text(_MARKUP, min_size=1))
def test_any_words_of_a_legal_paragraph(words: str) -> None:
    for lang in ("en", "ar"):
        html = render(write(page("legal paragraph", words, lang), _LOCALES), _ROOT)
        assert visible(html) == squeezed(f"begin 1. {words} finish")


@given(words=st.text(_MARKUP).map(str.strip).filter(bool), block=st.sampled_from(sorted(BLOCKS)))
def test_any_markup_in_any_block(words: str, block: str) -> None:
    assert _shape(page(block, words, "en")) == _replaced(_shape(page(block, _PLAIN, "en")), words)


@given(title=st.text(_PRINTABLE))
def test_the_front_matter_keeps_the_title(title: str) -> None:
    text = write(Page("glossary", "zh", title, ()), _LOCALES)
    assert yaml.safe_load(text.split("---\n")[1]) == {"lang": "zh", "title": title}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_the_resolution_are_shown_unchanged(lang: str, built: Built) -> None:
    text = built.corpus.works[0].expressions[lang]
    shown = words_by_id(render(built.docs[f"{lang}/resolutions/ctoc-cop-10-4/index.md"], _ROOT))
    for paragraph in text.paragraphs():
        assert shown[paragraph.id] == squeezed(paragraph.text), paragraph.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_address_stands_twice_on_a_page(lang: str, built: Built) -> None:
    for file, text in built.docs.items():
        if file.startswith(f"{lang}/"):
            ids = re.findall(r' id="([^"]*)"', render(text, _ROOT))
            assert sorted(ids) == sorted(set(ids)), file
