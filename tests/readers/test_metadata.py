"""Is `resolution.yml` read without inventing anything, and every slip in it told with its line?"""

import pytest

from build_scripts.model.fact import Fact
from build_scripts.model.work import Provenance, Review, Status
from build_scripts.readers.metadata import read_metadata
from build_scripts.readers.source import Source

_TEXT = """\
body: {en: {text: Harbour Council}}
number: "3/1"
languages:
  en: {status: official}
  fr:
    status: unofficial
    responsible: the keepers
    review: {date: "2020-02-29", reader: a second keeper, record: reviews/fr.yml}
"""

_SLIPS = {
    "no number": ('number: "3/1"\n', "", "1:1: error[yaml]: the key 'number' is missing; a value; add 'number: …'"),
    "no body": ("body: {en: {text: Harbour Council}}\n", "", "1:1: error[yaml]: the key 'body' is missing"),
    "unknown key": ("number:", "nunber: x\nnumber:", "2:1: error[yaml]: unknown key 'nunber'; one of: adopted, body"),
    "unknown status": (
        "status: unofficial",
        "status: unoffical",
        "6:1: error[status]: the status is 'unoffical'; one of: official, unofficial, machine, missing; correct it",
    ),
    "unknown language": (
        "  en: {status: official}\n",
        "  en: {status: official}\n  eo: {status: missing}\n",
        "5:1: error[language]: there is no language 'eo'; one of: ar, zh, en, fr, ru, es; correct the code",
    ),
    "language of a body": (
        "body: {en:",
        "body: {xx: {text: x}, en:",
        "1:1: error[language]: there is no language 'xx'; one of: ar, zh, en, fr, ru, es; correct the code",
    ),
    "no official text": (
        "status: official",
        "status: machine, responsible: the keepers",
        "3:1: error[metadata]: no language is official; one official text; set its status",
    ),
    "no review": (
        '    review: {date: "2020-02-29", reader: a second keeper, record: reviews/fr.yml}\n',
        "",
        "6:1: error[status]: the status is 'unofficial' without a recorded review; a 'review' with date and reader",
    ),
    "nobody responsible": (
        "    responsible: the keepers\n",
        "",
        "6:1: error[yaml]: the key 'responsible' is missing; a value; add 'responsible: …'",
    ),
    "no date of review": (
        "2020-02-29",
        "29 February",
        "8:1: error[metadata]: '29 February' is no date; a date such as 2026-11-24; correct it",
    ),
    "no record of the review": (
        ", record: reviews/fr.yml",
        "",
        "8:1: error[yaml]: the key 'record' is missing; a value; add 'record: …'",
    ),
    "no date of adoption": (
        "languages:",
        "adopted: {text: 2020-13-01}\nlanguages:",
        "3:1: error[metadata]: '2020-13-01' is no date; a date such as 2020-10-16; correct it",
    ),
    "a fact without words": (
        "languages:",
        "session: {source: the report}\nlanguages:",
        "3:1: error[yaml]: the key 'text' is missing; a value; add 'text: …'",
    ),
    "a fact of the wrong shape": (
        "languages:",
        "session: tenth\nlanguages:",
        "3:10: error[yaml]: 'session' is not a mapping; keys and values below it; indent them under the key",
    ),
}

_SHA = "0123456789abcdef" * 4
_RECEIVED = f"""\
body: {{en: {{text: Harbour Council}}}}
number: "3/1"
languages:
  en:
    status: official
    received:
      name: N1 9.docx
      sha256: {_SHA}
      file: originals/en.docx
      unplaced: [an image (on page 1), "a comment: late"]
"""

_RECEIVED_SLIPS = {
    "no name": ("      name: N1 9.docx\n", "", "7:1: error[yaml]: the key 'name' is missing; a value; add 'name: …'"),
    "no hash": (f"      sha256: {_SHA}\n", "", "7:1: error[yaml]: the key 'sha256' is missing; a value"),
    "a hash cut short": (
        _SHA,
        _SHA[1:],
        f"8:1: error[metadata]: '{_SHA[1:]}' is no SHA-256; 64 figures and letters; correct it",
    ),
    "a file elsewhere": (
        "originals/en.docx",
        "../en.docx",
        "9:1: error[metadata]: the original '../en.docx'; a file below this folder, such as originals/en.docx",
    ),
    "one thing unplaced": (
        '[an image (on page 1), "a comment: late"]',
        "an image",
        "10:17: error[yaml]: 'unplaced' is not a list of texts",
    ),
    "unknown key": (
        "      name:",
        "      from: x\n      name:",
        "7:1: error[yaml]: unknown key 'from'; one of: file, name, sha256, unplaced; correct or remove it",
    ),
}


def test_what_is_not_stated_is_not_invented() -> None:
    metadata, problems = read_metadata(Source("resolution.yml", _TEXT), "council-3-1")
    assert metadata is not None
    assert problems == []
    assert (metadata.slug, metadata.number, metadata.body) == ("council-3-1", "3/1", {"en": Fact("Harbour Council")})
    assert (metadata.symbol, metadata.session, metadata.adopted, metadata.published_in) == (None, None, None, None)
    assert (metadata.short_forms, metadata.links, metadata.official_lang) == ((), {}, "en")
    assert {tag: one.status for tag, one in metadata.versions.items()} == {
        "en": Status.OFFICIAL,
        "fr": Status.UNOFFICIAL,
    }
    assert metadata.versions["fr"].review == Review("2020-02-29", "a second keeper", "reviews/fr.yml")
    assert metadata.versions["fr"].responsible == "the keepers"


def test_a_fact_keeps_its_source_and_its_doubt() -> None:
    text = f"{_TEXT}adopted: {{text: 2020-10-16, source: the report, verified: false}}\nshort_forms: [treaty]\n"
    metadata, problems = read_metadata(Source("resolution.yml", text), "council-3-1")
    assert metadata is not None
    assert problems == []
    assert metadata.adopted == Fact("2020-10-16", "the report", verified=False)
    assert metadata.short_forms == ("treaty",)


@pytest.mark.parametrize("name", _SLIPS)
def test_a_slip_is_told(name: str) -> None:
    old, new, message = _SLIPS[name]
    assert old in _TEXT
    _, (problem,) = read_metadata(Source("resolution.yml", _TEXT.replace(old, new, 1)), "council-3-1")
    assert str(problem).startswith(f"resolution.yml:{message}")


def test_where_a_text_came_from() -> None:
    metadata, problems = read_metadata(Source("resolution.yml", _RECEIVED), "council-3-1")
    assert metadata is not None
    assert problems == []
    unplaced = ("an image (on page 1)", "a comment: late")
    assert metadata.versions["en"].received == Provenance("N1 9.docx", _SHA, "originals/en.docx", unplaced)


def test_a_text_that_was_received_as_it_is() -> None:
    text = _RECEIVED.replace("      file: originals/en.docx\n", "").split("      unplaced")[0]
    metadata, problems = read_metadata(Source("resolution.yml", text), "council-3-1")
    assert metadata is not None
    assert problems == []
    assert metadata.versions["en"].received == Provenance("N1 9.docx", _SHA)


@pytest.mark.parametrize("name", _RECEIVED_SLIPS)
def test_a_slip_in_where_a_text_came_from(name: str) -> None:
    old, new, message = _RECEIVED_SLIPS[name]
    assert old in _RECEIVED
    _, problems = read_metadata(Source("resolution.yml", _RECEIVED.replace(old, new, 1)), "council-3-1")
    assert [str(one) for one in problems if str(one).startswith(f"resolution.yml:{message}")] != []
