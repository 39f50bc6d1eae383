"""Does the plain text hold every word of the expression, in its order, and say what it is?"""

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pipeline import Built
from build_scripts.writers.plain import marked


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_paragraph_is_there_in_its_order(lang: str, built: Built) -> None:
    text = built.data[f"formats/ctoc-cop-10-4/ctoc-cop-10-4.{lang}.txt"]
    (work,) = built.corpus.works
    position = 0
    for paragraph in work.expressions[lang].paragraphs():
        words = marked(paragraph.content)
        position = text.find(words, position)
        assert position >= 0, paragraph.id


def test_it_says_first_what_it_is_and_keeps_labels_and_notes(built: Built) -> None:
    english = built.data["formats/ctoc-cop-10-4/ctoc-cop-10-4.en.txt"].split("\n\n")
    assert english[0].startswith("Translated from the official text (Chinese) by the Hexaglot project")
    assert "“unofficial”" in english[0]
    assert any("Organized Crime,[25] which was adopted" in one for one in english)
    assert any(one.startswith("15. ") for one in english)
    assert any(one.startswith("(c) ") for one in english)
    assert english[-1].startswith("[25] United Nations, ")
    chinese = built.data["formats/ctoc-cop-10-4/ctoc-cop-10-4.zh.txt"]
    assert "permissions@un.org" in chinese.split("\n\n")[0]
