"""Does one changed character make one paragraph stale, and what does a fingerprint cover?"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from build_scripts.model.inline import NoteMark, PageBreak, Reference, Target, Text
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.model.translation import State, fingerprint, marked_words, marks_in, split_marks, translatable
from build_scripts.model.work import Status, Work
from build_scripts.pipeline import Built

_OTHERS = ("ar", "en", "fr", "ru", "es")


def _work(built: Built) -> Work:
    (work,) = built.corpus.works
    return work


def _with(work: Work, lang: str, change: Callable[[Paragraph], Paragraph]) -> Work:
    return replace(work, expressions={**work.expressions, lang: work.expressions[lang].map(change)})


def _stale(work: Work, state: State = State.STALE) -> dict[str, list[str]]:
    return {lang: [one for one, is_ in work.states_in(lang).items() if is_ is state] for lang in work.translations}


def _one_more_sign(anchor: str) -> Callable[[Paragraph], Paragraph]:
    def change(one: Paragraph) -> Paragraph:
        return replace(one, content=(*one.content, Text("的"))) if one.id == anchor else one

    return change


def test_nothing_is_stale_as_it_is(built: Built) -> None:
    work = _work(built)
    assert work.translations == _OTHERS
    assert [set(work.states_in(lang).values()) for lang in _OTHERS] == [{State.TRANSLATED}] * 5
    assert work.states_in("zh") == {}


def test_one_character_makes_exactly_that_paragraph_stale_in_five_languages(built: Built) -> None:
    work = _work(built)
    anchors = list(translatable(work.official))
    assert (len(anchors), {"title", "pp-5", "op-15", "op-15-c", "fn-25"} - {*anchors}) == (47, set())
    for anchor in anchors:
        assert _stale(_with(work, "zh", _one_more_sign(anchor))) == {lang: [anchor] for lang in _OTHERS}


def test_a_translation_may_change_without_ageing(built: Built) -> None:
    changed = _with(_work(built), "fr", _one_more_sign("op-3"))
    assert _stale(changed) == {lang: [] for lang in _OTHERS}


def test_what_a_fingerprint_does_not_cover(built: Built) -> None:
    def change(one: Paragraph) -> Paragraph:
        content = (PageBreak("marked"), *one.content)
        return replace(one, label=f"{one.label}.", content=content)

    assert _stale(_with(_work(built), "zh", change)) == {lang: [] for lang in _OTHERS}


@pytest.mark.parametrize("kept", ["", "26"])
def test_a_mark_that_moves_or_changes_is_a_change(kept: str, built: Built) -> None:
    def change(one: Paragraph) -> Paragraph:
        if one.id != "pp-1":
            return one
        mark = (NoteMark(kept),) if kept else ()
        return replace(one, content=(*(part for part in one.content if not isinstance(part, NoteMark)), *mark))

    assert _stale(_with(_work(built), "zh", change)) == {lang: ["pp-1"] for lang in _OTHERS}


def test_links_and_accents_composed_anew_change_nothing() -> None:
    target = Target("untoc", "art-1")
    linked = (Text("L'"), Reference((Text("Etat"), NoteMark("3")), target), Text("."))
    assert marked_words(linked) == "L'Etat<sup>3</sup>."
    assert fingerprint("é") == fingerprint("e\u0301") != fingerprint("e")


def test_what_nobody_recorded_and_what_waits(built: Built) -> None:
    def leave(one: Paragraph) -> Paragraph:
        return replace(one, content=(), untranslated=True) if one.id == "op-8" else one

    work = _with(_work(built), "ar", leave)
    made_from = {**work.made_from, "ar": {one: it for one, it in work.made_from["ar"].items() if one != "pp-2"}}
    work = replace(work, made_from=made_from)
    assert _stale(work, State.UNTRANSLATED)["ar"] == ["op-8"]
    assert _stale(work, State.UNRECORDED)["ar"] == ["pp-2"]


def test_a_text_that_the_united_nations_published_never_ages(built: Built) -> None:
    work = _with(_work(built), "zh", _one_more_sign("op-3"))
    versions = {**work.metadata.versions, "fr": replace(work.metadata.versions["fr"], status=Status.OFFICIAL)}
    assert "fr" not in _stale(replace(work, metadata=replace(work.metadata, versions=versions)))


def test_marks_are_told_from_words() -> None:
    assert list(split_marks("a<sup>2</sup>b<sup>x</sup><sup>1</sup>")) == [("a", "2"), ("b<sup>x</sup>", "1"), ("", "")]
    assert marks_in("a<sup>2</sup>b<sup>1</sup><sup>2</sup>") == ["1", "2", "2"]


def test_a_paragraph_without_words_is_not_translatable(built: Built) -> None:
    official: Resolution = _work(built).official
    bare = official.map(lambda one: replace(one, content=()) if one.id == "op-15" else one)
    assert set(translatable(official)) - set(translatable(bare)) == {"op-15"}
