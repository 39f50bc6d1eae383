"""Is every planted defect found, under its address and with its words, and nothing else beside it?

Each defect is typed into the text of one language (`planted_structure`, `planted_words`).
"""

import pytest

from build_scripts.checks.question import Question
from build_scripts.checks.waivers import WAIVABLE
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import collect_citations
from build_scripts.model.waiver import Finding
from build_scripts.pipeline import Built, check_corpus

from .planted_structure import CITED, FIGURES, STRUCTURE
from .planted_words import ADDRESSEES, NAMES, REST, TERMS, VERBS
from .planting import concordance, locales

_WORK = "sources/resolutions/ctoc-cop-10-4"
PLANTED = {**STRUCTURE, **CITED, **FIGURES, **NAMES, **TERMS, **VERBS, **ADDRESSEES, **REST}


def test_the_texts_of_the_project_give_no_false_alarm(built: Built) -> None:
    citations = {tag: collect_citations(built.corpus.works, tag) for tag in LANGUAGES}
    settled = check_corpus(Question(built.corpus, locales(), citations))
    assert settled.problems == ()
    (waiver,) = built.corpus.works[0].waivers
    assert settled.findings == (Finding("ctoc-cop-10-4", "ru", "fn-25", "untranslated", waiver.reason),)


def test_there_are_defects_of_every_kind_and_language() -> None:
    assert len(PLANTED) >= 30
    kinds = {check for one in PLANTED.values() for check, _, _ in one.found}
    assert kinds == set(WAIVABLE)
    assert {one.lang for one in PLANTED.values()} == {tag for tag in LANGUAGES if tag != "zh"}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_defect_is_found(name: str, built: Built) -> None:
    planted = PLANTED[name]
    file = f"{_WORK}/{planted.lang}.md"
    told = [one for one in concordance(built.corpus, planted.lang, planted.edit) if one.where.file == file]
    found = sorted((one.check, one.where.anchor) for one in told)
    assert found == sorted((check, anchor) for check, anchor, _ in planted.found), "\n".join(map(str, told))
    for check, anchor, words in planted.found:
        assert any(words in str(one) for one in told if (one.check, one.where.anchor) == (check, anchor)), words
