"""Are the words of a paragraph replaced, and nothing else, in whatever shape a text has them?"""

from difflib import ndiff
from pathlib import Path

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.model.translation import marked_words
from build_scripts.readers.language import guess_language
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.rewording import reword
from build_scripts.readers.source import Source

_TEXT = """\
## Resolution 3/7

### Lanterns in harbours

The Harbour Council,

Recalling the harbour book,<sup>1</sup> which lists the lanterns[^2] of all harbours and
of the piers that belong to them,

---

<sup>1</sup> Harbour book, vol. 2.

<sup>2</sup> Ibid.

Aware of the dark,

1. Requests the keepers:

(a) To light the lanterns;

(b) [untranslated]

2. Invites *all* captains to *thank* the
keepers;

3. [untranslated]
"""


def _after(locales: dict[str, Locale], wanted: dict[str, str], text: str = _TEXT) -> tuple[str, dict[str, str]]:
    """The text with the wanted words, and what is then read in it."""
    resolution, _ = read_resolution(Source("en.md", text), "x-1", "en", locales["en"])
    after = reword(text, resolution, wanted)
    again, _ = read_resolution(Source("en.md", after), "x-1", "en", locales["en"])
    assert [one.id for one in again.paragraphs()] == [one.id for one in resolution.paragraphs()]
    return after, {one.id: marked_words(one.content) for one in again.paragraphs()}


def _read(locales: dict[str, Locale]) -> dict[str, str]:
    return _after(locales, {})[1]


@pytest.mark.parametrize(
    ("anchor", "words"),
    [
        ("title", "Lamps in harbours"),
        ("formula", "The Council of Harbours,"),
        ("pp-2", "Aware also of the dark,"),
        ("pp-2", "Mindful of fog and rain,"),
        ("op-1", "Requests all keepers:"),
        ("op-1-a", "To light the lanterns and the fires;"),
        ("op-1-b", "To fill them;"),
        ("op-3", "Decides to meet again."),
        ("fn-1", "Harbour book, vol. 3."),
        (
            "pp-1",
            "Recalling the book,<sup>1</sup> which lists the lanterns<sup>2</sup> of all harbours and of the piers,",
        ),
        ("pp-1", "Recalling the harbour book, which lists<sup>2</sup> all<sup>1</sup> lanterns,"),
        ("pp-1", "Recalling the harbour book,<sup>1</sup> and the lanterns<sup>2</sup>,"),
        ("op-2", "Invites all captains to thank the keepers and the pilots;"),
        ("op-2", "Invites all captains to thank both the keepers;"),
    ],
)
def test_one_paragraph_gets_other_words(anchor: str, words: str, locales: dict[str, Locale]) -> None:
    before = _read(locales)
    after, read = _after(locales, {anchor: words})
    assert read == {**before, anchor: words}
    gone = [line[2:] for line in ndiff(_TEXT.splitlines(), after.splitlines()) if line.startswith("- ")]
    assert len(gone) <= 2, "the lines of this paragraph alone"


def test_several_at_once(locales: dict[str, Locale]) -> None:
    wanted = {"op-3": "Decides so.", "pp-2": "Aware of light,", "title": "Light", "op-1-b": "To sing;"}
    after, read = _after(locales, wanted)
    assert read == {**_read(locales), **wanted}
    assert after == (
        _TEXT.replace("3. [untranslated]", "3. Decides so.")
        .replace("Aware of the dark", "Aware of light")
        .replace("Lanterns in harbours", "Light")
        .replace("(b) [untranslated]", "(b) To sing;")
    )


def test_the_same_words_change_no_character(locales: dict[str, Locale]) -> None:
    assert _after(locales, {one: words for one, words in _read(locales).items() if words})[0] == _TEXT


def test_a_mark_that_stays_keeps_its_shape(locales: dict[str, Locale]) -> None:
    words = _read(locales)["pp-1"].replace("of all harbours", "of every harbour")
    after, _ = _after(locales, {"pp-1": words})
    assert after == _TEXT.replace("of all harbours", "of every harbour")
    assert "[^2]" in after


def test_the_end_of_a_page_inside_a_paragraph_stays(locales: dict[str, Locale]) -> None:
    text = _TEXT.replace("of the piers that", "of the piers\n\n---\n\nthat")
    before = _after(locales, {}, text)[1]["pp-1"]
    words = before.replace("of the piers that belong to them", "of the quays which they own")
    after, read = _after(locales, {"pp-1": words}, text)
    assert read["pp-1"] == words
    assert after.count("---") == 2


def test_line_ends_of_windows_stay(locales: dict[str, Locale]) -> None:
    text = _TEXT.replace("\n", "\r\n")
    after, _ = _after(locales, {"pp-2": "Aware of light,"}, text)
    assert after == text.replace("of the dark", "of light")


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "cases").glob("*.md")), ids=lambda path: path.stem)
def test_no_text_is_too_strange_to_be_reworded(path: Path, locales: dict[str, Locale]) -> None:
    """The same words change nothing; other words change this paragraph, or are seen to read as something else."""
    text = path.read_bytes().decode("utf-8")
    locale = locales[guess_language(text, locales) or "en"]
    resolution, _ = read_resolution(Source(path.name, text), "x-1", locale.tag, locale)
    said = {one.id: marked_words(one.content) for one in resolution.paragraphs()}
    assert reword(text, resolution, {one: words for one, words in said.items() if words}) == text
    for one in resolution.paragraphs():
        after = reword(text, resolution, {one.id: "Other words altogether;"})
        assert (after != text) == bool(said[one.id] or one.untranslated)
