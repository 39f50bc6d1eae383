"""Asks of the project's own resolution 10/4: does each language cite what the Chinese cites, in the same paragraphs?"""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from build_scripts.linkers import FINDERS
from build_scripts.linkers.engine import link_resolution
from build_scripts.linkers.lexicon import compile_lexicon
from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.citations import collect_citations
from build_scripts.model.inline import AnyTarget, Inline, NoteMark, PageBreak, Reference, Target, TermUse, Text, walk
from build_scripts.model.resolution import Paragraph, Resolution, rebuild_source
from build_scripts.model.work import Corpus, Work
from build_scripts.pipeline import link_corpus
from build_scripts.readers.corpus import read_corpus

_ROOT = Path(__file__).parent.parent.parent

_UNTOC = Target("untoc")
_ARTICLES = {
    "pp-14": ["untoc#art-24-4", "untoc#art-25"],
    "pp-20": ["untoc#art-30"],
    "pp-21": ["untoc#art-18"],
    "op-2": ["untoc#art-16", "untoc#art-18", "untoc#art-2-b"],
    "op-6": ["untoc#art-4"],
    "op-8": ["untoc#art-27"],
    "op-9": ["untoc#art-14"],
    "op-12": ["untoc#art-20-2"],
    "op-13": ["untoc#art-10"],
}
_RESOLUTIONS = {
    "pp-1": ["a-res-55-25"],
    "pp-5": ["a-res-55-25"],
    "pp-12": ["a-res-74-177"],
    "pp-17": ["a-res-70-1"],
}


@cache
def corpora() -> tuple[Corpus, Corpus]:
    """The corpus as read, and as linked."""
    locales, _ = read_locales()
    corpus, _ = read_corpus(_ROOT, locales)
    return corpus, link_corpus(corpus, locales)


def work(corpus: Corpus) -> Work:
    return next(one for one in corpus.works if one.slug == "ctoc-cop-10-4")


def expression(lang: str) -> Resolution:
    return work(corpora()[1]).expressions[lang]


def all_references(paragraph: Paragraph) -> list[AnyTarget]:
    """Every reference, also where one target is linked twice."""
    return [inline.target for inline in walk(paragraph.content) if isinstance(inline, Reference)]


def references(paragraph: Paragraph) -> list[Target]:
    """Every reference to an instrument of ours."""
    return [target for target in all_references(paragraph) if isinstance(target, Target)]


def cited(lang: str, prefix: str) -> dict[str, list[str]]:
    """By paragraph, the targets `instrument#anchor` that begin with a prefix."""
    found: dict[str, list[str]] = {}
    for paragraph in expression(lang).paragraphs():
        for target in references(paragraph):
            name = f"{target.instrument}#{target.anchor}".removesuffix("#")
            if name.startswith(prefix):
                found.setdefault(paragraph.id, []).append(name)
    return {place: sorted(names) for place, names in found.items()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_twelve_articles_stand_in_their_paragraphs(lang: str) -> None:
    found = cited(lang, "untoc#")
    assert found == _ARTICLES
    assert sum(len(names) for names in found.values()) == 12


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_resolutions_stand_in_their_paragraphs(lang: str) -> None:
    assert cited(lang, "a-res-") == _RESOLUTIONS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reference_leads_to_an_instrument_of_ours(lang: str) -> None:
    cited = [target for paragraph in expression(lang).paragraphs() for target in all_references(paragraph)]
    assert [target for target in cited if not isinstance(target, Target)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_treaty_series_stands_in_the_note(lang: str) -> None:
    assert cited(lang, "unts") == {"fn-25": ["unts#vol-2225-no-39574"]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_convention_is_linked_only_where_the_chinese_names_it(lang: str) -> None:
    """And never in heading and title, nor in the name of the Conference."""
    linked = {one.id for one in expression(lang).paragraphs() if _UNTOC in references(one)}
    named = {one.id for one in work(corpora()[0]).official.paragraphs() if "公约》" in one.text}
    assert linked <= named - {"heading", "title", "formula"}
    assert len(linked) > 20


@pytest.mark.parametrize("lang", LANGUAGES)
def test_names_and_terms_are_linked_once_a_paragraph(lang: str) -> None:
    for paragraph in expression(lang).paragraphs():
        linked = [inline for inline in walk(paragraph.content) if isinstance(inline, Reference | TermUse)]
        counts = Counter(one.concept if isinstance(one, TermUse) else one.target for one in linked)
        assert [name for name, count in counts.items() if count > 1] == [], paragraph.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_two_directions_of_citing_are_transposes(lang: str) -> None:
    citations = collect_citations(corpora()[1].works, lang)
    forth = [(place, target) for place, targets in citations.by_place.items() for target in targets]
    back = [(place, target) for target, places in citations.by_target.items() for place in places]
    assert Counter(forth) == Counter(back)
    assert max(Counter(forth).values()) == 1, "each target once a paragraph"
    texts = expression(lang)
    seen = {(one.id, target) for one in texts.paragraphs() for target in all_references(one)}
    assert {(place.paragraph, target) for place, target in forth} == seen
    uses = {
        (one.id, inline.concept)
        for one in texts.paragraphs()
        for inline in walk(one.content)
        if isinstance(inline, TermUse)
    }
    concepts = [(place.paragraph, name) for name, places in citations.by_concept.items() for place in places]
    assert sorted(concepts) == sorted(uses)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_directions_are_in_reading_order(lang: str) -> None:
    citations = collect_citations(corpora()[1].works, lang)
    order = [paragraph.id for paragraph in expression(lang).paragraphs()]
    for places in (list(citations.by_place), *citations.by_target.values(), *citations.by_concept.values()):
        assert places == sorted(places, key=lambda place: order.index(place.paragraph))


def marks(paragraph: Paragraph) -> list[tuple[int, Inline]]:
    """Each mark and break with the number of characters before it."""
    found: list[tuple[int, Inline]] = []
    offset = 0
    for inline in walk(paragraph.content):
        offset += len(inline.text) if isinstance(inline, Text) else 0
        if isinstance(inline, NoteMark | PageBreak):
            found.append((offset, inline))
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_linking_keeps_every_paragraph(lang: str) -> None:
    before, after = work(corpora()[0]).expressions[lang], expression(lang)
    assert [(one.id, one.label, one.text, marks(one)) for one in after.paragraphs()] == [
        (one.id, one.label, one.text, marks(one)) for one in before.paragraphs()
    ]
    source = _ROOT / "sources" / "resolutions" / "ctoc-cop-10-4" / f"{lang}.md"
    assert rebuild_source(after).encode() == source.read_bytes()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_short_forms_hold_only_where_a_resolution_says_so(lang: str) -> None:
    """Without them no article has a treaty, and "the Office" is any office."""
    corpus, _ = corpora()
    lexicon = compile_lexicon(read_locales()[0][lang], corpus.instruments, corpus.glossary, ())
    linked = link_resolution(work(corpus).expressions[lang], lexicon, FINDERS)
    targets = [target for paragraph in linked.paragraphs() for target in references(paragraph)]
    assert [target.anchor for target in targets if target.instrument == "untoc" and target.anchor] == []
    assert targets.count(Target("a-res-55-25")) == 2
