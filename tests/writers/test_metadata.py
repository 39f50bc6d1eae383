"""Does resolution.yml read back as it was written, and does a further language leave every other character alone?"""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.diagnostics import Where
from build_scripts.model.fact import Fact
from build_scripts.model.work import Metadata, Provenance, Review, Status, Version
from build_scripts.readers.metadata import read_metadata
from build_scripts.readers.source import Source
from build_scripts.writers.metadata import add_version, write

_WHERE = Where("resolution.yml")
_SHA = "0" * 63 + "e"
_VERSION = Version(
    "fr", Status.OFFICIAL, _WHERE, received=Provenance("N1.docx", _SHA, "originals/fr.docx", ("an image (on page 1)",))
)
_BLOCK = """\
  fr:
    status: official
    received:
      name: N1.docx
      sha256: 000000000000000000000000000000000000000000000000000000000000000e
      file: originals/fr.docx
      unplaced:
      - an image (on page 1)
"""


def _without_places(metadata: Metadata | None) -> str:
    return re.sub(r"Where\([^)]*\)", "Where", repr(metadata))


def _read(text: str) -> Metadata:
    metadata, _ = read_metadata(Source("resolution.yml", text), "council-3-1")
    assert metadata is not None, "no YAML"
    return metadata


def _metadata(versions: Mapping[str, Version], words: str = "x") -> Metadata:
    fact = Fact(words, f"the text, line 3: {words}", verified=False)
    return Metadata(
        slug="council-3-1",
        body={"zh": fact, "ar": Fact("مجلس الموانئ", "the text, line 1")},
        number="3/1",
        where=_WHERE,
        versions=versions,
        symbol=fact,
        session=Fact("74", "the text, line 9"),
        session_dates=Fact("2020-10-12/2020-10-16", "the text, line 9"),
        adopted=Fact("2019-12-18", "the text, line 9"),
        published_in=fact,
        section=fact,
        links={"en": fact},
        short_forms=("untoc", "no"),
    )


def test_the_form() -> None:
    metadata = Metadata(
        slug="a-res-74-177",
        body={"en": Fact("General Assembly", "the text, line 19")},
        number="74/177",
        where=_WHERE,
        versions={"fr": _VERSION},
        session=Fact("74", "the text, line 3"),
    )
    assert write(metadata) == (
        "# What is known of the resolution beside its text; a key that is absent is a fact that nobody states.\n"
        "body:\n"
        "  en: {text: General Assembly, source: 'the text, line 19', verified: true}\n"
        "number: 74/177\n"
        "session: {text: '74', source: 'the text, line 3', verified: true}\n"
        "languages:\n" + _BLOCK
    )


def test_everything_reads_back() -> None:
    review = Review("2026-11-24", "a second reader", "reviews/en.yml")
    reviewed = Version("en", Status.UNOFFICIAL, _WHERE, review, "the keepers")
    metadata = _metadata({"fr": _VERSION, "en": reviewed})
    assert _without_places(_read(write(metadata))) == _without_places(metadata)


def test_our_own_file_reads_back(root: Path) -> None:
    text = (root / "sources" / "resolutions" / "ctoc-cop-10-4" / "resolution.yml").read_text(encoding="utf-8")
    metadata = _read(text)
    assert _without_places(_read(write(metadata))) == _without_places(metadata)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1))
def test_any_words_read_back(words: str) -> None:
    version = Version("fr", Status.MACHINE, _WHERE, responsible=words, received=Provenance(words, _SHA, "", (words,)))
    metadata = _metadata({"fr": version}, words)
    assert _without_places(_read(write(metadata))) == _without_places(metadata)


# The file of an author, and where the block of a new language begins in it.
_AUTHORS = {
    "a comment behind the last": (
        "languages: # all\n  en: {status: official} # 1\n  # the end\n\n# links\nlinks: {}\n",
        "  # the end",
    ),
    "no line end": ("number: x\nlanguages:\n  en:\n    status: official", ""),
    "a text in lines": ("languages:\n  en:\n    responsible: |\n      a\n      b\nnumber: x\n", "number"),
    "braces over lines": ("languages:\n  en: {status: official,\n    responsible: x\n  }\nnumber: x\n", "number"),
    "an empty entry": ("languages:\n  en:\nnumber: x\n", "number"),
    "a byte order mark": ("\ufefflanguages:\n  en: {status: official}\nnumber: x\n", "number"),
    "a list last": ("languages:\n  en:\n    received:\n      unplaced:\n      - a\n      - b\n", ""),
}


@pytest.mark.parametrize("name", _AUTHORS)
def test_a_language_is_put_behind_the_last(name: str) -> None:
    text, behind = _AUTHORS[name]
    added = add_version(text, _VERSION)
    assert added is not None
    place = text.index(behind) if behind else len(text)
    joint = "" if text[place - 1] == "\n" else "\n"
    assert added == text[:place] + joint + _BLOCK + text[place:]
    assert _read(added).versions["fr"].received == _VERSION.received


def test_the_line_ends_of_the_author() -> None:
    text = "languages:\r\n    en: {status: official}\r\nnumber: x\r\n"
    added = add_version(text, _VERSION)
    assert added is not None
    assert re.findall(r"(?<!\r)\n", added) == []
    assert "\r\n    fr:\r\n      status: official\r\n" in added
    assert added.startswith(text[: text.index("number")])
    assert added.endswith("number: x\r\n")


def test_languages_in_braces() -> None:
    text = "languages: {en: {status: official}} # all\nnumber: x\n"
    added = add_version(text, Version("fr", Status.MACHINE, _WHERE, responsible="the keepers"))
    entry = "fr: {status: machine, responsible: the keepers}"
    assert added == "languages: {en: {status: official}, " + entry + "} # all\nnumber: x\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("languages:\n  fr: {status: missing} # soon\n  en: {status: official}\n", "languages:\n{} # soon\n  en: "),
        (
            "languages:\n  # first\n  fr:\n    status: missing\n  # next\n  en: {}\n",
            "languages:\n  # first\n{}\n  # next\n",
        ),
    ],
)
def test_an_entry_that_says_missing_is_replaced(text: str, wanted: str) -> None:
    added = add_version(text, _VERSION)
    assert added is not None
    assert added.startswith(wanted.format(_BLOCK.rstrip("\n")))
    assert _read(added).versions["fr"].status is Status.OFFICIAL


@pytest.mark.parametrize(
    "text", ["number: x\n", "languages: []\n", "languages:\n", "languages: {}\n", "- a\n", "a\n", ""]
)
def test_a_file_without_languages(text: str) -> None:
    assert add_version(text, _VERSION) is None
