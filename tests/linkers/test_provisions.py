"""Asks of the finder of provisions: whose article is it, where more than one treaty is about?

Two made-up treaties, "First Convention" with 30 articles and "Second Convention" with 10, and a tool with none.
"""

import pytest

from build_scripts.diagnostics import Where
from build_scripts.linkers.lexicon import Lexicon, compile_lexicon
from build_scripts.linkers.mention import Context
from build_scripts.linkers.provisions import find
from build_scripts.locales.locale import read_locales
from build_scripts.model.inline import Target
from build_scripts.model.instrument import Article, Instrument
from build_scripts.model.resolution import Kind


def instrument(name: str, kind: str, articles: int, names: dict[str, tuple[str, ...]]) -> Instrument:
    numbers = range(1, articles + 1)
    return Instrument(name, kind, {}, Where("x.yml"), articles=tuple(Article(one, {}) for one in numbers), names=names)


def lexicon(lang: str, *short_forms: str) -> Lexicon:
    instruments = [
        instrument("first", "treaty", 30, {"en": ("First Convention",), "zh": ("《甲公约》",)}),
        instrument("second", "treaty", 10, {"en": ("Second Convention",), "zh": ("《乙公约》",)}),
        instrument("tool", "tool", 0, {"en": ("Search Tool",), "zh": ("检索工具",)}),
    ]
    return compile_lexicon(read_locales()[0][lang], {one.id: one for one in instruments}, {}, short_forms)


def owners(lang: str, text: str, *short_forms: str) -> list[str]:
    """The targets of the provisions of a text, as `first#art-5`."""
    context = Context(lexicon(lang, *short_forms), Kind.OPERATIVE)
    targets = [mention.target for mention in find(text, context)]
    return [f"{target.instrument}#{target.anchor}" for target in targets if isinstance(target, Target)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "en",
            "Article 5 of the First Convention and article 6 of the Second Convention differ.",
            ["first#art-5", "second#art-6"],
            id="named-right-after",
        ),
        pytest.param(
            "en",
            "The Second Convention is younger than article 5 of the First Convention.",
            ["first#art-5"],
            id="right-after-before-earlier",
        ),
        pytest.param(
            "en",
            "The First Convention and the Second Convention agree; see article 6.",
            ["second#art-6"],
            id="the-last-one-named-before",
        ),
        pytest.param(
            "en",
            "The Second Convention says in article 6 what the First Convention does not.",
            ["second#art-6"],
            id="not-one-that-comes-later",
        ),
        pytest.param(
            "en",
            "The Second Convention has ten articles, and article 11 is not among them.",
            [],
            id="an-article-that-the-owner-has-not",
        ),
        pytest.param("en", "The Search Tool finds article 6.", ["first#art-6"], id="a-tool-has-no-articles"),
        pytest.param("en", "See article 6.", ["first#art-6"], id="none-named"),
        pytest.param(
            "en",
            "See article 6 of the statute, which is older than the Second Convention.",
            [],
            id="named-too-far-after-another",
        ),
        pytest.param(
            "en",
            "Articles 5, 6 and 7 of the Second Convention apply.",
            ["second#art-5", "second#art-6", "second#art-7"],
            id="one-owner-for-a-list",
        ),
        pytest.param(
            "en",
            "Article 5 and article 6 of the Second Convention apply.",
            ["second#art-5", "second#art-6"],
            id="one-owner-for-a-list-of-articles",
        ),
        pytest.param(
            "zh", "《乙公约》第6条与《甲公约》第5条不同。", ["second#art-6", "first#art-5"], id="right-before"
        ),
        pytest.param("zh", "《乙公约》第5条和第6条适用。", ["second#art-5", "second#art-6"], id="before-a-list"),
        pytest.param("zh", "《甲公约》和《乙公约》一致，见第6条。", ["second#art-6"], id="the-last-one-in-chinese"),
    ],
)
def test_whose_article_it_is(lang: str, text: str, expected: list[str]) -> None:
    """In a resolution that means the first treaty where it names none."""
    assert owners(lang, text, "first") == expected


def test_without_a_short_form_an_article_alone_is_nobodys() -> None:
    assert owners("en", "See article 6.") == []
    assert owners("en", "See article 6 of the Second Convention.") == ["second#art-6"]
    assert owners("en", "See article 6.", "tool") == [], "a tool is no treaty"
