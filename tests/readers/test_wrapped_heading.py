"""Is a title that goes on in the next line told, and never read in silence as the enacting formula?"""

from build_scripts.locales.locale import read_locales
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

_REST = "\n\nThe Harbour Council,\n\nNoting the fog,\n\n1. Thanks the keepers.\n"


def told(text: str) -> list[str]:
    locale = read_locales()[0]["en"]
    return [str(problem) for problem in read_resolution(Source("en.md", text), "x", "en", locale)[1]]


def test_a_title_of_two_lines_is_told() -> None:
    (problem,) = told(f"### Lanterns on\nthe quay{_REST}".replace("The Harbour Council,\n\n", ""))
    assert problem.startswith("en.md:2:1: error[structure]: a line right under a heading")
    assert "an empty line between the two" in problem


def test_a_title_of_one_line_is_not() -> None:
    assert told(f"### Lanterns on the quay{_REST}") == []
    assert told(f"### Lanterns on the quay{_REST}".replace("\n", "\r\n")) == []
