"""Is a translated paragraph told that has aged or that nobody has recorded, and a record that leads nowhere?"""

from dataclasses import replace

from build_scripts.checks.staleness import check
from build_scripts.model.resolution import Paragraph
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built

from .asking import ask, with_text

_HOME = "sources/resolutions/ctoc-cop-10-4"
_ACCEPT = "`python -m build_scripts accept --in ctoc-cop-10-4"
_NOW = f"the words of {_HOME}/zh.md as they are now; compare them, then"


def _recorded(corpus: Corpus, lang: str, change: dict[str, str | None]) -> Corpus:
    """The corpus with other records of a language; None takes one away."""
    (work,) = corpus.works
    records = {**work.made_from.get(lang, {}), **change}
    kept = {anchor: figures for anchor, figures in records.items() if figures is not None}
    return replace(corpus, works=(replace(work, made_from={**work.made_from, lang: kept}),))


def _left(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, content=(), untranslated=True) if paragraph.id == "op-8" else paragraph


def test_the_translations_as_they_are_pass(built: Built) -> None:
    assert ask(check, built.corpus) == []


def test_a_stale_paragraph_is_told_at_its_line(built: Built) -> None:
    (told,) = ask(check, _recorded(built.corpus, "fr", {"op-15-c": "0" * 16}))
    line = built.corpus.works[0].expressions["fr"].paragraph("op-15-c")
    assert line is not None
    assert told == (
        f"{_HOME}/fr.md:{line.where.line}:1 (op-15-c): warning[staleness]: the official paragraph has changed since it "
        f"was translated; {_NOW} {_ACCEPT} fr op-15-c`"
    )


def test_a_paragraph_that_nobody_has_recorded(built: Built) -> None:
    (told,) = ask(check, _recorded(built.corpus, "ar", {"title": None}))
    assert f"({'title'}): warning[staleness]: it is not recorded which official paragraph this was made from" in told
    assert told.endswith(f"{_ACCEPT} ar title`")


def test_a_language_of_which_nothing_is_recorded_is_told_once(built: Built) -> None:
    (work,) = built.corpus.works
    corpus = _recorded(built.corpus, "ru", dict.fromkeys(work.made_from["ru"]))
    assert ask(check, corpus) == [
        f"{_HOME}/ru.md:1:1: warning[staleness]: it is not recorded which official paragraphs this text was made from; "
        f"{_NOW} {_ACCEPT} ru --all`"
    ]


def test_a_record_that_leads_nowhere(built: Built) -> None:
    told = ask(check, _recorded(_recorded(built.corpus, "es", {"op-99": "0" * 16}), "zh", {"op-1": "0" * 16}))
    assert told == [
        f"{_HOME}/translations.lock:1:1 ({lang} {anchor}): warning[staleness]: there is no such translated paragraph; "
        f"records of translations; {_ACCEPT} {lang} --all` removes it"
        for lang, anchor in (("es", "op-99"), ("zh", "op-1"))
    ]


def test_a_record_of_a_paragraph_that_waits_again(built: Built) -> None:
    """Words that come back into its place would otherwise count as made from the official ones of today."""
    (told,) = ask(check, with_text(built.corpus, "es", lambda text: text.map(_left)))
    assert "(es op-8): warning[staleness]: there is no such translated paragraph" in told
