"""Is a paragraph told that one language has lost, or that the official text does not have?"""

from dataclasses import replace

from build_scripts.checks.structure import check
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.pipeline import Built

from .asking import ask, with_text

_FR = "sources/resolutions/ctoc-cop-10-4/fr.md"
_EXPECTED = (
    "a paragraph as in sources/resolutions/ctoc-cop-10-4/zh.md; translate it, or write [untranslated] in its place"
)


def test_parallel_texts_pass(built: Built) -> None:
    assert ask(check, built.corpus) == []


def test_a_lost_paragraph_with_its_items_is_told(built: Built) -> None:
    def lose(text: Resolution) -> Resolution:
        return replace(text, operative=(*text.operative[:14], text.operative[15]))

    assert ask(check, with_text(built.corpus, "fr", lose)) == [
        f"{_FR}:1:1 ({one}): error[structure]: the paragraph is not in this text; {_EXPECTED}"
        for one in ("op-15", "op-15-a", "op-15-b", "op-15-c", "op-15-d")
    ]


def test_a_paragraph_too_many_is_told_at_its_line(built: Built) -> None:
    def add(text: Resolution) -> Resolution:
        last: Paragraph = text.operative[15]
        added = replace(last, id="op-17", where=replace(last.where, line=99, anchor="op-17"))
        return replace(text, operative=(*text.operative, added))

    assert ask(check, with_text(built.corpus, "fr", add)) == [
        f"{_FR}:99:1 (op-17): error[structure]: the official text has no such paragraph; "
        "the paragraphs of sources/resolutions/ctoc-cop-10-4/zh.md; remove or renumber it"
    ]


def test_a_lost_title_is_told(built: Built) -> None:
    damaged = with_text(built.corpus, "fr", lambda text: replace(text, title=None))
    assert ask(check, damaged) == [
        f"{_FR}:1:1 (title): error[structure]: the paragraph is not in this text; {_EXPECTED}"
    ]
