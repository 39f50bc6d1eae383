"""Is the language of a text told by its script and its commonest words, and left open where it is open?"""

from collections.abc import Mapping

import pytest

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.readers.language import guess_language
from tests.mastheads import TEXTS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_language(lang: str, locales: Mapping[str, Locale]) -> None:
    assert guess_language(TEXTS[lang], locales) == lang


@pytest.mark.parametrize(
    "text",
    [
        "",
        "74/177 --- 55/25",
        TEXTS["fr"] + TEXTS["es"],
        TEXTS["en"] + TEXTS["ru"],
        "Ordo mundi hominibus praecipitur; terra nova gentibus clausa numquam reperietur.",
        "国際連合総会はすべての人びとのためにこのせんげんをここにおこないます",
    ],
    ids=["nothing", "no letters", "two languages of a script", "two scripts", "another language", "another script"],
)
def test_what_cannot_be_told(text: str, locales: Mapping[str, Locale]) -> None:
    assert guess_language(text, locales) == ""


def test_quotations_do_not_count_for_more_than_the_text(locales: Mapping[str, Locale]) -> None:
    quoted = "entitled “La Asamblea General de los puertos y de la paz en el mundo”"
    assert guess_language(TEXTS["en"] + quoted, locales) == "en"
