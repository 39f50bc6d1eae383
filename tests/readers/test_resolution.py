"""Are the irregularities of real texts read as a person would read them, and told where they cannot be?

Each text in `cases/` is of our own wording; what it must become stands in `expected.py`.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.model.resolution import rebuild_source
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

from .expected import CASES
from .outline import covered, outline

_FOLDER = Path(__file__).parent / "cases"


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, locales: Mapping[str, Locale]) -> None:
    case = CASES[name]
    text = (_FOLDER / f"{name}.md").read_bytes().decode("utf-8")
    resolution, problems = read_resolution(Source("case.md", text), "case", case.lang, locales[case.lang])
    told = [str(problem).removeprefix("case.md:") for problem in problems]
    assert outline(resolution) == list(case.paragraphs)
    assert [one.text for one in resolution.furniture] == list(case.apart)
    _assert_told(told, case.problems)
    assert rebuild_source(resolution) == text
    assert covered(resolution, locales[case.lang].word_space)


def _assert_told(told: list[str], problems: tuple[str, ...] | None) -> None:
    """What is told begins as expected, line by line; without expectation, something is told."""
    if problems is None:
        assert told, "nothing was told"
        return
    shown = [one[: len(problem)] for one, problem in zip(told, problems, strict=False)]
    assert shown + told[len(problems) :] == list(problems)


def test_every_case_is_asked() -> None:
    assert sorted(path.stem for path in _FOLDER.glob("*.md")) == sorted(CASES)
