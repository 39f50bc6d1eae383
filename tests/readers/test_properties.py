"""Is any text at all read, with every character accounted for, and is what was written read again as it was meant?"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.resolution import rebuild_source
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

from .outline import covered, outline
from .written import Made, outlined, resolutions, typed

_LOCALES, _ = read_locales()
_PIECES = """
    #|##|###|---|***|-|1.|2.|2 -|٣ -|19.|0.|(a)|(b)|(أ)|a)|（c）|(i)|<sup>1</sup>|<sup> 25 </sup>|<sup>|[untranslated]
    |,|;|.|，|；|。|：|:|”|)|word|字|كلمة|<b>|[a](b)|{: .c }|\ufeff|\u200f|\u00a0
""".strip()
_GAPS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "", "\t", "   \n", "\n \n", "\x0b", "\u2028", "\u0085"]
_BLOCKS = ["## w", "### w", "w", "w,", "1. w;", "2. w", "(a) w;", "(c) w", "<sup>1</sup> w", "w<sup>1</sup>", "---"]


def _texts() -> st.SearchStrategy[str]:
    pieces = [piece.strip(" \n") for piece in _PIECES.split("|")]
    parts = st.one_of(st.sampled_from(pieces), st.sampled_from(_GAPS), st.text(max_size=3))
    blocks = st.lists(st.sampled_from([*_BLOCKS, "[untranslated]", "1. [untranslated]"]), max_size=12)
    return st.one_of(st.text(), st.lists(parts, max_size=30).map("".join), blocks.map("\n\n".join))


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=_texts())
def test_any_text_is_read_and_given_back(lang: str, text: str) -> None:
    resolution, problems = read_resolution(Source("any.md", text), "any", lang, _LOCALES[lang])
    assert rebuild_source(resolution) == text
    assert covered(resolution, _LOCALES[lang].word_space)
    anchors = [one.id for one in resolution.paragraphs()]
    assert len(anchors) == len(set(anchors)), "two paragraphs at one address"
    for problem in problems:
        assert 1 <= problem.where.line <= text.count("\n") + 1


@given(made=resolutions())
def test_what_was_written_is_read_again(made: Made) -> None:
    resolution, problems = read_resolution(Source("made.md", typed(made)), "made", made.lang, _LOCALES[made.lang])
    assert problems == []
    assert outline(resolution) == outlined(made, _LOCALES[made.lang].word_space)
    assert rebuild_source(resolution) == typed(made)


@given(made=resolutions())
def test_line_ends_do_not_matter(made: Made) -> None:
    locale = _LOCALES[made.lang]
    text = typed(made).replace("\n", "\r\n")
    resolution, problems = read_resolution(Source("made.md", text), "made", made.lang, locale)
    assert problems == []
    assert outline(resolution) == outlined(made, locale.word_space)
    assert rebuild_source(resolution) == text


@given(made=resolutions())
def test_wrapped_lines_are_joined(made: Made) -> None:
    locale = _LOCALES[made.lang]
    blocks = typed(made).split("\n\n")
    wrapped = [one if one[0] == "#" else re.sub(" (?=[axé])", "\n", one) for one in blocks]
    text = "\n\n".join(wrapped) if locale.word_space else typed(made)
    resolution, problems = read_resolution(Source("made.md", text), "made", made.lang, locale)
    assert problems == []
    assert outline(resolution) == outlined(made, locale.word_space)
    assert rebuild_source(resolution) == text
