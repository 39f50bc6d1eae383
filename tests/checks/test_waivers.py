"""Does a waiver cover what it names and no more, and is one told that names nothing, or covers nothing any more?"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from build_scripts.checks.question import Question
from build_scripts.checks.waivers import WAIVABLE, Settled, settle
from build_scripts.diagnostics import Diagnostic, Severity, Where
from build_scripts.model.citations import collect_citations
from build_scripts.model.waiver import Finding, Waiver
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built

from .planting import locales

_FILE = "sources/resolutions/ctoc-cop-10-4/waivers.yml"
_FR = "sources/resolutions/ctoc-cop-10-4/fr.md"
_SLUG = "ctoc-cop-10-4"
_TWENTY = Diagnostic(Where(_FR, 9, 1, "pp-2"), "numbers", "the number 20 is missing", "“20”", "", Severity.WARNING)
_THIRTY = replace(_TWENTY, wrong="the number 30 is too many", expected="the figures of zh.md")
_WAIVER = Waiver("numbers", "fr", "pp-2", "French counts so.", Where(_FILE, 4))
_EXPECTED = ", ".join(WAIVABLE)


def _settle(corpus: Corpus, waivers: tuple[Waiver, ...], *told: Diagnostic) -> Settled:
    (work,) = corpus.works
    waived = replace(corpus, works=(replace(work, waivers=waivers),))
    citations = {tag: collect_citations(waived.works, tag) for tag in locales()}
    return settle(Question(waived, locales(), citations), told)


def test_without_a_waiver_a_finding_is_open(built: Built) -> None:
    settled = _settle(built.corpus, (), _TWENTY)
    assert settled == Settled((_TWENTY,), (Finding(_SLUG, "fr", "pp-2", "numbers"),))


def test_a_waiver_covers_every_finding_of_its_check_in_its_paragraph(built: Built) -> None:
    settled = _settle(built.corpus, (_WAIVER,), _TWENTY, _THIRTY)
    assert settled.problems == ()
    assert settled.findings == (Finding(_SLUG, "fr", "pp-2", "numbers", "French counts so."),) * 2


def test_words_narrow_a_waiver(built: Built) -> None:
    settled = _settle(built.corpus, (replace(_WAIVER, words="the number 30"),), _TWENTY, _THIRTY)
    assert settled.problems == (_TWENTY,)
    assert [one.reason for one in settled.findings] == ["", "French counts so."]


_OTHERS: dict[str, Callable[[Diagnostic], Diagnostic]] = {
    "check": lambda one: replace(one, check="dates"),
    "address": lambda one: replace(one, where=replace(one.where, anchor="pp-3")),
    "language": lambda one: replace(one, where=replace(one.where, file=_FR.replace("fr.md", "es.md"))),
}


@pytest.mark.parametrize("what", _OTHERS)
def test_another_finding_stays_open_and_the_waiver_is_told(what: str, built: Built) -> None:
    other = _OTHERS[what](_TWENTY)
    settled = _settle(built.corpus, (_WAIVER,), other)
    assert settled.problems[0] == other
    assert str(settled.problems[1]) == (
        f"{_FILE}:4:1: warning[waivers]: numbers finds nothing in fr pp-2 that this waives; a finding that it covers; "
        "remove the waiver"
    )


@pytest.mark.parametrize(
    ("waiver", "message"),
    [
        (
            replace(_WAIVER, check="nubmers"),
            f"there is no check 'nubmers' to waive; one of: {_EXPECTED}; correct the name",
        ),
        (
            replace(_WAIVER, check="glossary"),
            f"there is no check 'glossary' to waive; one of: {_EXPECTED}; correct the name",
        ),
        (
            replace(_WAIVER, lang="de"),
            "there is no text in 'de'; one of: ar, zh, en, fr, ru, es; correct the language",
        ),
        (
            replace(_WAIVER, anchor="pp-99"),
            f"there is no paragraph 'pp-99'; an address of {_FR}; correct the address",
        ),
    ],
    ids=["check", "a check that is no comparison", "language", "address"],
)
def test_a_waiver_of_nothing_is_an_error_at_its_line(waiver: Waiver, message: str, built: Built) -> None:
    (told,) = _settle(built.corpus, (waiver,)).problems
    assert str(told) == f"{_FILE}:4:1: error[waivers]: {message}"


def test_a_paragraph_that_only_the_official_text_has_may_be_waived(built: Built) -> None:
    lost = Diagnostic(Where(_FR, 1, 1, "pp-23"), "structure", "the paragraph is not in this text", "", "")
    settled = _settle(built.corpus, (replace(_WAIVER, check="structure", anchor="pp-23"),), lost)
    assert settled.problems == ()


def test_a_note_and_what_is_not_in_a_text_are_told_and_no_finding(built: Built) -> None:
    note = replace(_TWENTY, check="references", severity=Severity.NOTE)
    glossary = Diagnostic(Where("sources/glossary.yml", 3), "glossary", "no text uses it", "", "")
    settled = _settle(built.corpus, (), note, glossary)
    assert settled == Settled((note, glossary), ())
