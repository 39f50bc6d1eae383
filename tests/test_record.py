"""Is YAML read as the author wrote it, and everything wrong with it told at once, each with its line?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.diagnostics import Diagnostic
from build_scripts.record import Record, read_records

_BROKEN = {
    "a bracket left open": ("a: [1, 2\nb: 3\n", "x.yml:2:2: error[yaml]: not valid YAML: ", "correct the line"),
    "a tab": ("a:\n\tb: 1\n", "x.yml:2:1: error[yaml]: not valid YAML: ", "correct the line"),
    "a colon in a text": ("a: b: c\n", "x.yml:1:5: error[yaml]: not valid YAML: ", "YAML 1.1"),
    "a second document": ("a: 1\n---\nb: 2\n", "x.yml:2:1: error[yaml]: not valid YAML: ", "YAML 1.1"),
    "a name that nobody gave": ("a: *b\n", "x.yml:1:4: error[yaml]: not valid YAML: ", "YAML 1.1"),
    "a control character": ("a: \x01\n", "x.yml:1:1: error[yaml]: not valid YAML: ", "correct the line"),
    "nothing": ("# only a remark\n", "x.yml:1:1: error[yaml]: the file is empty; ", "fill or remove it"),
    "a single text": ("words\n", "x.yml:1:1: error[yaml]: not a mapping; ", "write 'key: value'"),
    "a list of texts": ("- a: 1\n- two\n", "x.yml:2:3: error[yaml]: not a mapping; ", "write 'key: value'"),
    "a key twice": ("a: 1\nb: 2\na: 3\n", "x.yml:3:1: error[yaml]: the key 'a' stands here twice; ", "remove one"),
}


def _record(text: str) -> tuple[Record, list[Diagnostic]]:
    problems: list[Diagnostic] = []
    (record,) = read_records(text, "x.yml", problems)
    return record, problems


@pytest.mark.parametrize("name", _BROKEN)
def test_what_is_no_record_is_told(name: str) -> None:
    text, beginning, ending = _BROKEN[name]
    problems: list[Diagnostic] = []
    read_records(text, "x.yml", problems)
    (told,) = (str(one) for one in problems)
    assert told.startswith(beginning)
    assert ending in told


@pytest.mark.parametrize(
    "written", ["no", "10/4", "2020-10-16", "0012", "1e3", "0x1F", "~x", "Yes", "12:30:00", "=", ".5"]
)
def test_a_scalar_stays_what_the_author_wrote(written: str) -> None:
    record, problems = _record(f"a: {written}\n")
    assert record.text("a") == written
    assert problems == []


def test_every_problem_of_a_record_is_told() -> None:
    record, problems = _record("a: [x]\nb: y\nc: maybe\nd: {e: 1}\nz: 1\n")
    assert (record.text("a"), record.texts("b"), record.flag("c", default=True)) == ("", (), False)
    assert (record.record("b"), record.text("missing"), record.records("b")) == (None, "", ())
    assert record.texts("d") == ()
    record.close()
    assert [f"{one.where} {one.wrong}" for one in problems] == [
        "x.yml:1:4 'a' is not a text",
        "x.yml:2:4 'b' is not a list of texts",
        "x.yml:3:4 'c' is 'maybe'",
        "x.yml:2:4 'b' is not a mapping",
        "x.yml:1:1 the key 'missing' is missing",
        "x.yml:2:4 not a mapping",
        "x.yml:4:4 'd' is not a list of texts",
        "x.yml:5:1 unknown key 'z'",
    ]
    assert problems[-1].expected == "one of: a, b, b, b, c, d, missing"


def test_a_key_without_value_is_missing_only_where_it_must_stand() -> None:
    record, problems = _record("a:\nb: ~\nc: ''\n")
    assert (record.text("a", required=False), record.texts("b"), record.text("c")) == ("", (), "")
    assert problems == []
    assert record.text("b") == ""
    assert [one.wrong for one in problems] == ["the key 'b' is missing"]


def test_flags() -> None:
    record, problems = _record("a: true\nb: false\n")
    flags = [record.flag(key, default=default) for key in "abc" for default in (True, False)]
    assert flags == [True, True, False, False, True, False]
    assert problems == []


def test_records_know_their_lines() -> None:
    problems: list[Diagnostic] = []
    first, second = read_records("- a: 1\n  b: 2\n\n- a: 3\n  b: 4\n", "x.yml", problems)
    assert [str(one.where()) for one in (first, second)] == ["x.yml:1:1", "x.yml:4:1"]
    assert [str(one.where("b")) for one in (first, second)] == ["x.yml:2:1", "x.yml:5:1"]
    assert first.names() == ("a", "b")


@given(text=st.text(alphabet="ab:-[]{}&*!|>'\"#%@`, \n\t\x00é罪") | st.text())
def test_any_text_is_read_without_an_exception(text: str) -> None:
    problems: list[Diagnostic] = []
    for record in read_records(text, "x.yml", problems):
        for key in record.names():
            record.text(key)
            record.texts(key)
            record.record(key)
            record.records(key)
        record.close()
    for problem in problems:
        assert 1 <= problem.where.line <= len(text.splitlines()) + 2
