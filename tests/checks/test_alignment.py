"""Do the paragraphs find their counterparts, also where few terms and no references are known?"""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from build_scripts.checks.question import Question
from build_scripts.model.citations import collect_citations
from build_scripts.model.inline import Emphasis, Inline, Reference, TermUse, Text
from build_scripts.model.resolution import Paragraph, Resolution, rebuild_source
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

from .planting import Edit, double, locales, lose, move


def _plain(content: Iterable[Inline]) -> tuple[Inline, ...]:
    row: list[Inline] = []
    for one in content:
        row.extend(_plain(one.content) if isinstance(one, Emphasis | Reference | TermUse) else [one])
    return tuple(row)


def _unlinked(built: Built, lang: str, edit: Edit) -> Corpus:
    """The corpus as it is read, without a single link, one text edited."""
    (work,) = built.corpus.works
    texts = {
        tag: text.map(lambda one: replace(one, content=_plain(one.content))) for tag, text in work.expressions.items()
    }
    held = work.expressions[lang]
    source = Source(held.file, edit(rebuild_source(held)))
    texts[lang] = read_resolution(source, work.slug, lang, locales()[lang])[0]
    return replace(built.corpus, works=(replace(work, expressions=texts),))


def _question(corpus: Corpus) -> Question:
    return Question(corpus, locales(), {tag: collect_citations(corpus.works, tag) for tag in locales()})


def test_parallel_texts_stand_at_their_addresses(built: Built) -> None:
    for corpus in (built.corpus, _unlinked(built, "en", lambda text: text)):
        (aligned,) = _question(corpus).aligned
        addresses = [one.id for one in corpus.works[0].official.paragraphs()]
        assert sorted(aligned) == ["ar", "en", "es", "fr", "ru"]
        for alignment in aligned.values():
            assert alignment.is_parallel
            assert {name: one.id for name, one in alignment.pairs.items()} == {name: name for name in addresses}


def test_after_a_lost_paragraph_all_others_keep_their_counterparts(built: Built) -> None:
    (aligned,) = _question(_unlinked(built, "en", lose("Reaffirming the importance"))).aligned
    english = aligned["en"]
    assert [one.id for one in english.lost] == ["pp-7"]
    assert [english.pairs[name].id for name in ("pp-6", "pp-8", "pp-23", "op-1")] == ["pp-6", "pp-7", "pp-22", "op-1"]
    assert aligned["fr"].is_parallel


def test_after_a_doubled_paragraph_too(built: Built) -> None:
    (aligned,) = _question(_unlinked(built, "fr", double("Soulignant que la Convention demeure"))).aligned
    french = aligned["fr"]
    assert [one.id for one in french.added] in (["pp-11"], ["pp-12"])
    assert [french.pairs[name].id for name in ("pp-10", "pp-12", "pp-23")] == ["pp-10", "pp-13", "pp-24"]


def test_a_moved_paragraph_is_one_and_not_two(built: Built) -> None:
    edit = move("Recordando a este respecto", "Reafirmando la importancia")
    (aligned,) = _question(_unlinked(built, "es", edit)).aligned
    spanish = aligned["es"]
    assert [(one.id, place.id) for one, place in spanish.moved] == [("pp-12", "pp-8")]
    assert (spanish.lost, spanish.added) == ((), ())
    assert spanish.pairs["pp-8"].id == "pp-9"


@pytest.mark.parametrize("anchor", ["pp-3", "pp-14", "op-8"])
def test_a_bad_translation_is_no_lost_paragraph(anchor: str, built: Built) -> None:
    (work,) = built.corpus.works

    def spoil(one: Paragraph) -> Paragraph:
        return replace(one, content=(Text("Something else altogether."),)) if one.id == anchor else one

    spoilt: Resolution = work.expressions["ru"].map(spoil)
    corpus = replace(built.corpus, works=(replace(work, expressions={**work.expressions, "ru": spoilt}),))
    (aligned,) = _question(corpus).aligned
    assert aligned["ru"].is_parallel
    assert aligned["ru"].pairs[anchor].id == anchor
