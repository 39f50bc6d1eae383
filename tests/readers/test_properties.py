"""Is any text at all read, with every character accounted for, and is what was written read again as it was meant?"""

import re
from textwrap import fill

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.resolution import rebuild_source
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

from .outline import covered, outline
from .tongues import TONGUES
from .typed import outlined, typed
from .written import Made, resolutions

_LOCALES, _ = read_locales()
_TIE = "\ue000"
# A failing example is shrunk, but not explained, which takes a minute.
_PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
_PIECES = """
    #|##|###|---|***|-|1.|2.|2 -|٣ -|19.|0.|(a)|(b)|(أ)|a)|а)|（c）|(i)|（一）|㈠|I|II.|一、|l.|1 .|a )|<sup>1</sup>
    |<sup> 25 </sup>|<sup>|[untranslated]|²|[^3]|[^3]:|[4]|,|;|.|，|；|。|：|:|”|)|word|字|كلمة|слово|<b>|[a](b)|{: .c }
    |2/5|A/RES/1/2|20-12345|12th plenary meeting|5 May 2020|In favour:|Distr.: General|Annex|附件
    |Article 1|Draft resolution|The Council,|理事会，|إن مجلس الميناء،|Совет,|Le Conseil,|El Consejo,|Recalling
    |Decides|*|_|\ufeff|\u200f|\u00a0|\u00ad|\u200b
""".strip()
_GAPS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "", "\t", "   \n", "\n \n", "\x0b", "\u2028", "\u0085"]
_BLOCKS = """
    ## w|### w|w|w,|w:|1. w;|2. w|(a) w;|(c) w|(i) w;|<sup>1</sup> w|w<sup>1</sup>|---|2/5|I|B. w|Annex|Article 2
    |The Council,|“The Council,|5 May 2020|12th meeting|In favour: w|[untranslated]|1. [untranslated]
""".strip()


def _split(pieces: str) -> list[str]:
    return [piece.strip(" \n") for piece in pieces.split("|")]


def _texts() -> st.SearchStrategy[str]:
    parts = st.one_of(st.sampled_from(_split(_PIECES)), st.sampled_from(_GAPS), st.text(max_size=3))
    blocks = st.lists(st.sampled_from(_split(_BLOCKS)), max_size=14)
    return st.one_of(st.text(), st.lists(parts, max_size=30).map("".join), blocks.map("\n\n".join))


@pytest.mark.parametrize("lang", LANGUAGES)
@settings(max_examples=120)
@given(text=_texts())
def test_any_text_is_read_and_given_back(lang: str, text: str) -> None:
    resolution, problems = read_resolution(Source("any.md", text), "any", lang, _LOCALES[lang])
    assert rebuild_source(resolution) == text
    assert covered(resolution, _LOCALES[lang].word_space)
    anchors = [one.id for one in resolution.paragraphs()] + [part.id for part in resolution.parts if not part.title]
    assert len(anchors) == len(set(anchors)), "two paragraphs at one address"
    for problem in problems:
        assert 1 <= problem.where.line <= text.count("\n") + 1


def _assert_read(made: Made, text: str) -> None:
    resolution, problems = read_resolution(Source("made.md", text), "made", made.lang, _LOCALES[made.lang])
    assert outline(resolution) == outlined(made)
    assert [str(problem) for problem in problems] == []
    assert rebuild_source(resolution) == text


@settings(max_examples=150, phases=_PHASES)
@given(made=resolutions())
def test_what_was_written_is_read_again(made: Made) -> None:
    _assert_read(made, typed(made))


_LAYOUTS: dict[str, tuple[str, str]] = {
    "other line ends": ("\n", "\r\n"),
    "more empty lines": ("\n\n", "\n\n\n"),
    "indented": ("\n\n", "\n\n    "),
    "white space and direction marks at the ends": ("\n\n", " \u00a0\u200f\n\n\u200f"),
}


@pytest.mark.parametrize("layout", _LAYOUTS)
@settings(max_examples=40, phases=_PHASES)
@given(made=resolutions())
def test_layout_does_not_matter(layout: str, made: Made) -> None:
    _assert_read(made, typed(made).replace(*_LAYOUTS[layout]))


@settings(max_examples=60, phases=_PHASES)
@given(made=resolutions().filter(lambda made: made.cut not in ("nothing", "notes")))
def test_paragraphs_without_empty_lines_are_parted(made: Made) -> None:
    _assert_read(made, typed(made).replace("\n\n", "\n"))


@settings(max_examples=60, phases=_PHASES)
@given(made=resolutions())
def test_wrapped_lines_are_joined(made: Made) -> None:
    blocks = typed(made).split("\n\n")
    wrapped = [one if one[0] == "#" else _wrapped(one) for one in blocks]
    _assert_read(made, "\n\n".join(wrapped) if TONGUES[made.lang].space else typed(made))


def _wrapped(block: str) -> str:
    """A block in lines of which none begins with a sign, which would be markup there: no typist wraps so."""
    tied = re.sub(r" (?=[^\w\n])", _TIE, block)
    return fill(tied, 48, break_long_words=False, break_on_hyphens=False).replace(_TIE, " ")
