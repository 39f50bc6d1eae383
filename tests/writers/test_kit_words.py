"""Do words that a format would read as its own signs come back as they went out, in every format?"""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.model.citations import collect_citations
from build_scripts.model.exchange import SUFFIXES, Delivery, kit_path
from build_scripts.model.inline import Text
from build_scripts.model.resolution import Paragraph
from build_scripts.model.translation import marked_words
from build_scripts.pages.setting import compose_setting
from build_scripts.pipeline import Built
from build_scripts.readers.exchange import READERS
from build_scripts.readers.exchange.arrival import open_arrival
from build_scripts.writers import WRITERS

_FORMS = ("tmx", "xliff", "po", "csv")
_NASTY = (
    "=1+1",
    "'=1+1",
    "''+x",
    "-a list",
    "@SUM(A1)",
    "'tis so",
    '"quoted" and ""twice""',
    "a, b; c\td",
    "<b>bold</b> & &amp; &#60; ]]>",
    "<sup>x</sup> <!-- no comment --> <![CDATA[x]]>",
    'back\\slash \\n \\t \\" 100% %s {0}',
    "two  spaces, \u00a0no break",
    "e\u0301 and é, \u200f(أ)\u200e, \U0001f54a",
    "#, fuzzy",
    'msgid "x"',
    "\u2028line\u2029",
)


def _files(built: Built, locales: Mapping[str, Locale]) -> dict[str, str]:
    """The kit of a work whose paragraphs in Spanish are these words, one after the other."""
    (work,) = built.corpus.works
    words = iter(_NASTY)

    def say(one: Paragraph) -> Paragraph:
        return one if one.id.startswith("fn") else replace(one, content=(Text(next(words, one.text)),))

    texts = {**work.expressions, "es": work.expressions["es"].map(say)}
    corpus = replace(built.corpus, works=(replace(work, expressions=texts),))
    settings = [
        compose_setting(corpus, one, locales, collect_citations(corpus.works, one.tag)) for one in locales.values()
    ]
    return {path: text for setting in settings for write in WRITERS for path, text in write(setting)}


@pytest.fixture(scope="module")
def files(built: Built, locales: dict[str, Locale]) -> dict[str, str]:
    return _files(built, locales)


@pytest.mark.parametrize("form", _FORMS)
def test_words_come_back_as_they_went_out(form: str, files: dict[str, str]) -> None:
    text = files[kit_path("ctoc-cop-10-4", form, "" if form == "tmx" else "es")]
    arrival = open_arrival(f"back{SUFFIXES[form]}", text.encode("utf-8"))
    delivery = READERS[SUFFIXES[form]](arrival)
    assert isinstance(delivery, Delivery)
    assert arrival.problems == []
    assert set(_NASTY) - {unit.words for unit in delivery.units["es"]} == set()


@pytest.mark.parametrize("form", _FORMS)
def test_the_official_words_travel_unchanged(form: str, files: dict[str, str], built: Built) -> None:
    text = files[kit_path("ctoc-cop-10-4", form, "" if form == "tmx" else "es")]
    delivery = READERS[SUFFIXES[form]](open_arrival(f"back{SUFFIXES[form]}", text.encode("utf-8")))
    assert isinstance(delivery, Delivery)
    official = {one.id: marked_words(one.content) for one in built.corpus.works[0].official.paragraphs()}
    assert {unit.anchor: unit.official for unit in delivery.units["es"]} == official


def test_no_cell_of_the_table_is_a_formula(files: dict[str, str]) -> None:
    cells = files[kit_path("ctoc-cop-10-4", "csv", "es")].removeprefix("\ufeff").split('"')[1::2]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
