"""Are the instruments read whole, and the slips in their files told with their lines?"""

import pytest

from build_scripts.model.fact import Fact
from build_scripts.model.instrument import Article
from build_scripts.readers.instruments import read_instruments
from build_scripts.readers.source import Source

_TEXT = """\
id: harbour-treaty
kind: treaty
titles: {en: {text: Treaty on Harbours}}
symbol: {text: A/RES/1/1}
link: {text: 'https://example.org/'}
links: {fr: {text: 'https://example.org/fr'}}
articles:
  - {number: 18, titles: {en: {text: Lanterns}}}
summaries:
  art-18: {en: In short.}
names: {en: [Treaty on Harbours]}
short: {en: [the Treaty]}
treaty_series: {volume: 12, number: 345}
supplements: sea-treaty
"""

_SLIPS = {
    "unknown kind": (
        "kind: treaty",
        "kind: tready",
        "2:1: error[metadata]: the kind is 'tready'; one of: treaty, resolution, body, mechanism, tool, publication;",
    ),
    "another id": (
        "id: harbour-treaty",
        "id: harbor-treaty",
        "1:1: error[metadata]: the id is 'harbor-treaty'; the name of the file, 'harbour-treaty'; rename one of them",
    ),
    "no titles": ("titles: {en: {text: Treaty", "titels: {en: {text: Treaty", "1:1: error[yaml]: the key 'titles' is"),
    "article in words": (
        "18, titles",
        "x8, titles",
        "8:1: error[metadata]: the number is 'x8'; a whole number; correct",
    ),
    "no provision": (
        "art-18:",
        "article-18:",
        "10:1: error[metadata]: 'article-18' is no provision; one such as art-18",
    ),
    "unknown key": ("supplements:", "suplements:", "14:1: error[yaml]: unknown key 'suplements'; one of: adopted, art"),
    "series": ("volume: 12, ", "", "13:1: error[yaml]: the key 'volume' is missing; a value; add 'volume: …'"),
    "names as a text": (
        "names: {en: [Treaty on Harbours]}",
        "names: {en: Treaty}",
        "11:13: error[yaml]: 'en' is not a",
    ),
    "doubt": (
        "A/RES/1/1}",
        "A/RES/1/1, verified: yes}",
        "4:37: error[yaml]: 'verified' is 'yes'; true or false; write",
    ),
}


def test_an_instrument() -> None:
    instruments, problems = read_instruments([Source("sources/instruments/harbour-treaty.yml", _TEXT)])
    assert problems == []
    treaty = instruments["harbour-treaty"]
    assert treaty.titles == {"en": Fact("Treaty on Harbours")}
    assert treaty.symbol == Fact("A/RES/1/1")
    assert treaty.links == {"": Fact("https://example.org/"), "fr": Fact("https://example.org/fr")}
    assert treaty.articles == (Article(18, {"en": Fact("Lanterns")}),)
    assert treaty.summaries == {"art-18": {"en": "In short."}}
    assert (treaty.names, treaty.short) == ({"en": ("Treaty on Harbours",)}, {"en": ("the Treaty",)})
    assert (treaty.treaty_series, treaty.supplements) == (("12", "345"), "sea-treaty")
    assert (treaty.adopted, treaty.in_force) == (None, None)


@pytest.mark.parametrize("name", _SLIPS)
def test_a_slip_is_told(name: str) -> None:
    old, new, message = _SLIPS[name]
    assert old in _TEXT
    _, problems = read_instruments([Source("harbour-treaty.yml", _TEXT.replace(old, new, 1))])
    told = [str(one) for one in problems]
    assert any(one.startswith(f"harbour-treaty.yml:{message}") for one in told), told
    assert len(told) == (2 if name == "no titles" else 1), told  # one key unknown, the other missing
