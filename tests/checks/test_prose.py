"""Is a page told that people wrote in some languages only, or with other headings?"""

from dataclasses import replace

from build_scripts.checks.prose import check
from build_scripts.model.work import Sample
from build_scripts.pipeline import Built

from .asking import ask


def test_equal_pages_pass(built: Built) -> None:
    assert ask(check, built.corpus) == []


def test_a_page_that_one_language_lacks(built: Built) -> None:
    prose = {key: one for key, one in built.corpus.prose.items() if key != ("about", "ru")}
    assert ask(check, replace(built.corpus, prose=prose)) == [
        "sources/pages/ru/about.md:1:1: error[prose]: the page is missing; one for each language; write it"
    ]


def test_other_headings(built: Built) -> None:
    page = built.corpus.prose["about", "fr"]
    first, second, *rest = page.sections
    renamed = replace(page, sections=(first, replace(second, anchor="officiel"), *rest))
    (told,) = ask(check, replace(built.corpus, prose={**built.corpus.prose, ("about", "fr"): renamed}))
    wanted = ", ".join(built.corpus.prose["about", "en"].anchors())
    found = ", ".join(renamed.anchors())
    assert told == f"sources/pages/fr/about.md:1:1: error[prose]: the headings are {found}; {wanted}; align them"


def test_a_page_that_english_lacks(built: Built) -> None:
    prose = {key: one for key, one in built.corpus.prose.items() if key != ("about", "en")}
    assert ask(check, replace(built.corpus, prose=prose)) == [
        "sources/pages/en/about.md:1:1: error[prose]: the page is missing; one for each language; write it"
    ]


def test_another_program(built: Built) -> None:
    page = built.corpus.prose["api", "ru"]
    changed = tuple(
        replace(
            section,
            paragraphs=tuple(
                replace(one, text=one.text.replace("en.json", "ru.json")) if isinstance(one, Sample) else one
                for one in section.paragraphs
            ),
        )
        for section in page.sections
    )
    prose = {**built.corpus.prose, ("api", "ru"): replace(page, sections=changed)}
    told = "the pieces of programs differ; those of the English page, to the letter; copy them"
    assert ask(check, replace(built.corpus, prose=prose)) == [f"sources/pages/ru/api.md:1:1: error[prose]: {told}"]
