"""Asks of the finder of own paragraphs: which paragraph is it in a part that numbers its own?"""

import pytest

from build_scripts.linkers.mention import Context
from build_scripts.linkers.paragraphs import find
from build_scripts.model.resolution import Kind

from .sentences import lexicon_of, mark

_ANCHORS = frozenset(("op-1", "op-2", "op-3", "annex-1-op-1", "annex-1-op-2", "annex-1-op-2-a"))


@pytest.mark.parametrize(
    ("place", "sentence", "marked"),
    [
        ("op-3", "paragraph 2 above", "[paragraph 2 above](@op-2)"),
        ("op-3", "paragraph 2 (a) above", "[paragraph 2 (a) above](?)"),
        ("pp-1", "paragraph 2 below", "[paragraph 2 below](@op-2)"),
        ("annex-1-op-2", "paragraph 1 above", "[paragraph 1 above](@annex-1-op-1)"),
        ("annex-1-op-2-a", "paragraph 2 (a) above", "[paragraph 2 (a) above](@annex-1-op-2-a)"),
        ("annex-1-op-2", "paragraph 3 above", "[paragraph 3 above](@op-3)"),
        ("annex-1-op-2", "paragraph 4 above", "[paragraph 4 above](?)"),
    ],
)
def test_the_part_comes_before_the_whole(place: str, sentence: str, marked: str) -> None:
    context = Context(lexicon_of("en"), Kind.OPERATIVE, place, _ANCHORS)
    assert mark(sentence, find(sentence, context)) == marked
