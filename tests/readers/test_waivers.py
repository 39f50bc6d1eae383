"""Is `waivers.yml` read strictly, and every slip in it told with its line?"""

import pytest

from build_scripts.diagnostics import Where
from build_scripts.model.waiver import Waiver
from build_scripts.readers.source import Source
from build_scripts.readers.waivers import read_waivers

_FILE = "sources/resolutions/harbours-3-7/waivers.yml"
_TEXT = """\
# Findings that are right to be so.
- check: numbers
  language: fr
  id: op-3
  reason: French counts in scores.
- check: names
  language: ar
  id: pp-1
  words: COVID-19
  reason: >-
    Arabic writes the name
    in its own letters.
"""


def _read(text: str) -> tuple[tuple[Waiver, ...], list[str]]:
    waivers, problems = read_waivers(Source(_FILE, text))
    return waivers, [str(one).removeprefix(f"{_FILE}:") for one in problems]


def test_waivers_in_the_order_of_the_file() -> None:
    assert _read(_TEXT) == (
        (
            Waiver("numbers", "fr", "op-3", "French counts in scores.", Where(_FILE, 2)),
            Waiver(
                "names", "ar", "pp-1", "Arabic writes the name in its own letters.", Where(_FILE, 6), words="COVID-19"
            ),
        ),
        [],
    )


_SLIPS = {
    "no check": (
        "- check: numbers\n  language",
        "- language",
        "2:1: error[yaml]: the key 'check' is missing; a value;",
    ),
    "no language": ("  language: fr\n", "", "2:1: error[yaml]: the key 'language' is missing; a value; add"),
    "no id": ("  id: op-3\n", "", "2:1: error[yaml]: the key 'id' is missing; a value; add 'id: …'"),
    "no reason": ("  reason: French counts in scores.\n", "", "2:1: error[yaml]: the key 'reason' is missing"),
    "an empty reason": (
        "French counts in scores.",
        '" "',
        "5:1: error[waivers]: the reason is empty; why the finding is right to be so; say why",
    ),
    "an unknown key": ("  id: op-3\n", "  id: op-3\n  idd: op-4\n", "5:1: error[yaml]: unknown key 'idd'; one of:"),
    "an unknown language": (
        "language: fr",
        "language: de",
        "3:1: error[waivers]: there is no language 'de'; one of: ar, zh, en, fr, ru, es; correct the code",
    ),
    "a list for a text": ("id: op-3", "id: [op-3, op-4]", "4:7: error[yaml]: 'id' is not a text; one line of text;"),
}


@pytest.mark.parametrize("slip", _SLIPS)
def test_a_slip_is_told_and_waives_nothing(slip: str) -> None:
    old, new, message = _SLIPS[slip]
    assert old in _TEXT
    waivers, (told, *rest) = _read(_TEXT.replace(old, new, 1))
    assert told.startswith(message)
    assert rest == []
    assert [one.check for one in waivers] == (["numbers", "names"] if slip == "an unknown key" else ["names"])


def test_the_same_waiver_twice() -> None:
    _, problems = _read(_TEXT + _TEXT.split("\n", 1)[1])
    assert problems == [
        f"{line}:1: error[waivers]: the same finding is waived twice; each waiver once; remove one" for line in (13, 17)
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1:1: error[yaml]: the file is empty; keys and values; fill or remove it"),
        ("- numbers\n", "1:3: error[yaml]: not a mapping; keys and values; write 'key: value'"),
        ("- {check: [", "2:1: error[yaml]: not valid YAML"),
    ],
)
def test_what_is_no_list_of_waivers(text: str, message: str) -> None:
    waivers, (told, *_) = _read(text)
    assert waivers == ()
    assert told.startswith(message)
