"""Does the work for a line stay the same, however long the text is? Counted in options, not in seconds."""

from collections.abc import Iterator, Mapping

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.readers import structure
from build_scripts.readers.line import Line
from build_scripts.readers.lines import read_lines
from build_scripts.readers.state import Move, Option, State
from build_scripts.readers.structure import find_structure

_HEAD = "## Resolution 3/1\n\n### Lanterns\n\nThe Harbour Council,\n\n"
_SHAPES = {
    "recitals": "Noting the fog of winter {number},",
    "numbered": "{number}. Asks the keepers to light lantern {number};",
    "items": "{number}. Asks for:\n\n(a) Oil;\n\n(b) Wicks, namely:\n\n(i) Long ones;\n\n(ii) Short ones;",
    "cut by pages": "{number}. Asks the keepers to light\n\nA/HAR/3/1\n\n{number}/400\n\nlantern {number};",
    "with notes": "{number}. Asks for oil;<sup>{number}</sup>\n\n<sup>{number}</sup> See the book, volume {number}.",
    "without marks": "Asks the keepers to light lantern {number};",
    "bare words": "lantern {number}",
}


def _work(shape: str, count: int, locale: Locale, monkeypatch: pytest.MonkeyPatch) -> tuple[float, float]:
    """How many options were weighed, and from how many places, for a line on average."""
    text = _HEAD + "\n\n".join(_SHAPES[shape].format(number=number) for number in range(1, count + 1))
    seen = {"options": 0, "places": 0}
    weigh = structure._options

    def counted(line: Line, state: State, *, wrapped: bool) -> Iterator[Option]:
        seen["places"] += 1
        for option in weigh(line, state, wrapped=wrapped):
            seen["options"] += 1
            yield option

    read = read_lines(text, locale)
    with monkeypatch.context() as patched:
        patched.setattr(structure, "_options", counted)
        steps = find_structure(read)
    assert len(steps) == len(read.lines)
    return seen["options"] / len(read.lines), seen["places"] / len(read.lines)


@pytest.mark.parametrize("shape", _SHAPES)
def test_the_options_of_a_line_do_not_grow_with_the_text(
    shape: str, locales: Mapping[str, Locale], monkeypatch: pytest.MonkeyPatch
) -> None:
    short, _ = _work(shape, 20, locales["en"], monkeypatch)
    long, places = _work(shape, 400, locales["en"], monkeypatch)
    assert long <= 1.3 * short, "a line costs more in a longer text"
    assert places <= structure._WIDTH
    assert long <= 30 * structure._WIDTH


def test_a_long_series_is_read_to_its_end(locales: Mapping[str, Locale]) -> None:
    text = _HEAD + "\n\n".join(_SHAPES["numbered"].format(number=number) for number in range(1, 401))
    steps = find_structure(read_lines(text, locales["en"]))
    numbers = [step.mark.value for step in steps if step.move is Move.OPERATIVE and step.mark]
    assert numbers == list(range(1, 401))
