"""Is a citation told that the official paragraph has and a translation has not, and the other way round?"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from build_scripts.checks.references import check
from build_scripts.model.inline import AnyTarget, Missing, Official, Own, Reference, Target, Text
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.pipeline import Built

from .asking import ask, with_text

_RU = "sources/resolutions/ctoc-cop-10-4/ru.md"


def _change(text: Resolution, number: int, paragraph: Paragraph) -> Resolution:
    return replace(text, operative=(*text.operative[: number - 1], paragraph, *text.operative[number:]))


def _unlinked(paragraph: Paragraph, target: Target) -> Paragraph:
    content = tuple(
        Text("…") if isinstance(one, Reference) and one.target == target else one for one in paragraph.content
    )
    return replace(paragraph, content=content)


def test_equal_citations_pass(built: Built) -> None:
    assert ask(check, built.corpus) == []


def test_a_lost_citation(built: Built) -> None:
    def lose(text: Resolution) -> Resolution:
        return _change(text, 8, _unlinked(text.operative[7], Target("untoc", "art-27")))

    (told,) = ask(check, with_text(built.corpus, "ru", lose))
    assert told.startswith(f"{_RU}:")
    assert told.endswith(
        "(op-8): error[references]: no reference to untoc#art-27; what the official paragraph cites; cite it"
    )


def test_a_citation_too_many(built: Built) -> None:
    def add(text: Resolution) -> Resolution:
        third = text.operative[2]
        cited = Reference((Text("…"),), Target("general-assembly"))
        return _change(text, 3, replace(third, content=(*third.content, cited)))

    (told,) = ask(check, with_text(built.corpus, "ru", add))
    assert told.endswith(
        "(op-3): error[references]: a reference to general-assembly, which the official paragraph does not cite; "
        "what the official paragraph cites; correct it"
    )


def test_an_item_is_compared_too(built: Built) -> None:
    def lose(text: Resolution) -> Resolution:
        chapeau = text.operative[14]
        last = _unlinked(chapeau.items[3], Target("unodc-2012-manual"))
        return _change(text, 15, replace(chapeau, items=(*chapeau.items[:3], last)))

    (told,) = ask(check, with_text(built.corpus, "ru", lose))
    assert "(op-15-d): error[references]: no reference to unodc-2012-manual;" in told


def test_a_paragraph_that_is_not_translated_is_not_compared(built: Built) -> None:
    def leave(text: Resolution) -> Resolution:
        return _change(text, 8, replace(text.operative[7], content=(), untranslated=True))

    assert ask(check, with_text(built.corpus, "ru", leave)) == []


def _cite(target: AnyTarget) -> Callable[[Resolution], Resolution]:
    def cite(text: Resolution) -> Resolution:
        third = text.operative[2]
        return _change(text, 3, replace(third, content=(*third.content, Reference((Text("that one"),), target))))

    return cite


@pytest.mark.parametrize(
    ("target", "name"), [(Official("A/RES/73/186"), "A/RES/73/186"), (Own("op-2"), "op-2")], ids=["official", "own"]
)
def test_documents_and_own_paragraphs_are_compared_too(target: AnyTarget, name: str, built: Built) -> None:
    (told,) = ask(check, with_text(built.corpus, "ru", _cite(target)))
    assert f"(op-3): error[references]: a reference to {name}, which the official paragraph does not cite;" in told


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (
            "instrument",
            "an instrument in sources/instruments or a document with a symbol; add it, or leave it in words",
        ),
        ("paragraph", "a paragraph of this resolution; correct the number"),
    ],
)
def test_what_leads_nowhere_is_noted_and_not_compared(what: str, expected: str, built: Built) -> None:
    corpus = with_text(built.corpus, "ru", _cite(Missing(what)))
    (told,) = ask(check, with_text(corpus, "zh", _cite(Missing(what))))[1:]
    assert told.startswith(f"{_RU}:")
    assert told.endswith(f"(op-3): note[references]: “that one” leads nowhere; {expected}")
