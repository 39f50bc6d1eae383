"""Is a file taken byte for byte, or refused with the line at fault?"""

from pathlib import Path

import pytest

from build_scripts.diagnostics import Where
from build_scripts.readers.source import Source, read_source

_REFUSED = {
    "latin-1": (
        "fine\ncaf\xe9\n".encode("latin-1"),
        "a.md:2:1: error[source]: the byte 0xe9 is not UTF-8; a text in UTF",
    ),
    "utf-16": ("fine".encode("utf-16"), "a.md:1:1: error[source]: the byte 0xff is not UTF-8; a text in UTF-8; save"),
    "cut short": ("ok\n罪".encode()[:-1], "a.md:2:1: error[source]: the byte 0xe7 is not UTF-8; a text in UTF-8; save"),
    "empty": (b"", "a.md:1:1: error[source]: the file is empty; a text; fill or remove it"),
    "blank": (b"\xef\xbb\xbf \r\n\t\n", "a.md:1:1: error[source]: the file is empty; a text; fill or remove it"),
}


@pytest.mark.parametrize("name", _REFUSED)
def test_a_file_is_refused(name: str, tmp_path: Path) -> None:
    raw, message = _REFUSED[name]
    (tmp_path / "a.md").write_bytes(raw)
    source, (problem,) = read_source(tmp_path, tmp_path / "a.md")
    assert source is None
    assert str(problem).startswith(message)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    source, (problem,) = read_source(tmp_path, tmp_path / "sub" / "a.md")
    assert source is None
    assert str(problem) == "sub/a.md:1:1: error[source]: there is no such file; a text in UTF-8; add the file"


@pytest.mark.parametrize("character", ["\x00", "\x02", "\x03", "\x0b", "\x0c", "\x1b", "\x7f"])
def test_each_control_character_is_told(character: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"one\ntwo{character}{character}", encoding="utf-8")
    source, problems = read_source(tmp_path, tmp_path / "a.md")
    assert source is not None
    wrong = f"error[source]: the control character U+{ord(character):04X}; text alone; delete it"
    assert [str(one) for one in problems] == [f"a.md:2:4: {wrong}", f"a.md:2:5: {wrong}"]


def test_line_ends_and_the_mark_of_the_encoding_are_kept(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbfone\r\ntwo\tthree\n\n"
    (tmp_path / "a.md").write_bytes(raw)
    source, problems = read_source(tmp_path, tmp_path / "a.md")
    assert source is not None
    assert problems == []
    assert source.text.encode("utf-8") == raw


@pytest.mark.parametrize(
    ("offset", "line", "column"), [(0, 1, 1), (2, 1, 3), (3, 1, 4), (4, 2, 1), (8, 3, 1), (9, 3, 2)]
)
def test_a_character_knows_its_line_and_column(offset: int, line: int, column: int) -> None:
    assert Source("a.md", "one\n字字字\nx").where(offset, "op-1") == Where("a.md", line, column, "op-1")
