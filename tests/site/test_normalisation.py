"""The browser makes words comparable exactly as Python does: for the words of all texts, and for any other text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.locales.normalisation import compose_normaliser, read_rules
from build_scripts.pipeline import Built
from tests.site.browsing import Reader

TOKENS = """async ([lang, texts]) => {
  await hexaglotSearch.ready(lang);
  const normaliser = hexaglotSearch.normaliser(lang);
  return texts.map((text) => normaliser.tokens(text).map((token) => [token.form, token.keys]));
}"""
# Assigned characters of the scripts that meet here and of the blocks around them; a lone surrogate is no text.
ANY = st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=40)
WORDS = st.text(
    st.sampled_from(
        "aàâçeéèiïoôœuùyñáíóúübcdlmnrst’' -йёиеоаяыьктпрснвобуюжحمدالوبكفلةهىيءأإآؤئتسنور٠١٢没收犯罪第条0123"
    ),
    max_size=30,
)


def by_python(locale: Locale, texts: list[str]) -> list[list[list[object]]]:
    normaliser = compose_normaliser(locale.search.affixes, read_rules())
    return [[[token.form, list(token.keys)] for token in normaliser.tokens(text)] for text in texts]


@pytest.fixture(scope="module")
def texts(built: Built) -> list[str]:
    """Every paragraph in every language, names of terms and all."""
    paragraphs = [
        one.text for work in built.corpus.works for text in work.expressions.values() for one in text.paragraphs()
    ]
    names = [name.text for concept in built.corpus.glossary.values() for name in concept.names.values()]
    return [*paragraphs, *names]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_all_texts(reader: Reader, locales: dict[str, Locale], lang: str, texts: list[str]) -> None:
    reader.open(f"{lang}/about/")
    assert reader.page.evaluate(TOKENS, [lang, texts]) == by_python(locales[lang], texts)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_any_text(server: str, tab: tuple[Page, object], locales: dict[str, Locale], lang: str) -> None:
    page, _ = tab
    page.context.set_offline(False)
    page.goto(f"{server}{lang}/about/")

    @settings(max_examples=25)
    @given(st.lists(ANY | WORDS, min_size=20, max_size=20))
    def same(some: list[str]) -> None:
        assert page.evaluate(TOKENS, [lang, some]) == by_python(locales[lang], some)

    same()
