"""Asks of the qualifiers of every language: which words after a short form make it the name of something else?"""

import pytest

from build_scripts.linkers.qualifiers import compile_qualifiers
from build_scripts.locales.locale import read_locales


@pytest.mark.parametrize(
    ("lang", "text", "rest"),
    [
        pytest.param("en", " on the Rights of the Child", " of the Child", id="a-capital-after-an-article"),
        pytest.param("en", " against Torture", "", id="a-capital"),
        pytest.param("en", " on the one hand", None, id="no-capital"),
        pytest.param("en", " for Member States", None, id="a-word-that-is-no-name"),
        pytest.param("en", ", on the Rights", None, id="a-comma"),
        pytest.param("en", "", None, id="nothing"),
        pytest.param("fr", " relative aux droits de l’enfant", " de l’enfant", id="any-word"),
        pytest.param("fr", "-cadre", "", id="a-hyphen"),
        pytest.param("fr", " de Vienne", "", id="fr-capital"),
        pytest.param("fr", " de présenter", None, id="fr-no-capital"),
        pytest.param("fr", " de l’Union africaine", " africaine", id="fr-elision"),
        pytest.param("es", " Marco sobre el clima", " sobre el clima", id="es-adjective"),
        pytest.param("ru", " о правах ребенка", " ребенка", id="ru"),
        pytest.param("ru", " применяется", None, id="ru-verb"),
        pytest.param("ar", " الدولية لقمع التمويل", " التمويل", id="ar"),
        pytest.param("ar", " نفسها", None, id="ar-pronoun"),
        pytest.param("zh", "第18条", None, id="zh-has-book-titles"),
    ],
)
def test_where_another_name_goes_on_to(lang: str, text: str, rest: str | None) -> None:
    end = compile_qualifiers(read_locales()[0][lang]).end(f"x{text}", 1)
    assert (None if end is None else f"x{text}"[end:]) == rest
