"""Asks of the finder of resolutions: whose resolution is it, in the resolution of one body or another?"""

from dataclasses import replace

import pytest

from build_scripts.linkers.resolutions import find

from .sentences import context_of, mark


@pytest.mark.parametrize(
    ("body", "sentence", "marked"),
    [
        pytest.param("A", "its resolution 55/25", "its [resolution 55/25](a-res-55-25)", id="its-in-the-assembly"),
        pytest.param(
            "A/HRC", "its resolution 55/25", "its [resolution 55/25](A/HRC/RES/55/25)", id="its-in-the-council"
        ),
        pytest.param("A/HRC", "resolution 55/25", "[resolution 55/25](?)", id="of-two-bodies"),
        pytest.param("A/HRC", "resolution 1373 (2001)", "[resolution 1373 (2001)](S/RES/1373(2001))", id="of-one-body"),
        pytest.param("A/HRC", "resolution 7/14", "[resolution 7/14](A/HRC/RES/7/14)", id="too-early-for-the-assembly"),
        pytest.param(
            "E",
            "In its resolution 76/205, the General Assembly agreed",
            "In its [resolution 76/205](A/RES/76/205), the General Assembly agreed",
            id="its-that-the-body-cannot-have-given",
        ),
        pytest.param("ctoc-cop", "its resolution 10/4", "its [resolution 10/4](resolutions/ctoc-cop-10-4)", id="held"),
        pytest.param("ctoc-cop", "its resolution 9/1", "its [resolution 9/1](?)", id="no-symbols-and-not-held"),
        pytest.param("ctoc-cop", "its resolution 74/177", "its [resolution 74/177](?)", id="no-symbols"),
        pytest.param("ctoc-cop", "resolution 74/177", "[resolution 74/177](a-res-74-177)", id="the-assembly-alone"),
        pytest.param(
            "A",
            "the Commission on Human Rights met; recalling its resolution 76/184",
            "the Commission on Human Rights met; recalling its [resolution 76/184](A/RES/76/184)",
            id="a-body-of-another-clause",
        ),
    ],
)
def test_whose_resolution_it_is(body: str, sentence: str, marked: str) -> None:
    context = replace(context_of("en"), body=body)
    assert mark(sentence, find(sentence, context)) == marked
