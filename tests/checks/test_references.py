"""Is a citation told that the official paragraph has and a translation has not, and the other way round?"""

from dataclasses import replace

from build_scripts.checks.references import check
from build_scripts.model.inline import Reference, Target, Text
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
