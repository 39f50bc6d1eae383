"""A source file as text with positions.

In: a path below the repository root. Out: a `Source`, or `Diagnostic`s: no such file, an empty file, bytes that are
not UTF-8, a control character.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from build_scripts.diagnostics import Diagnostic, Where

# C0 controls but tab, line feed and carriage return; no UN text has them, and renderers use some as marks. A
# carriage return alone ends no line, neither here nor for Markdown.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)")


@dataclass(frozen=True)
class Source:
    """The text of one file. `file` is its name relative to the repository root."""

    file: str
    text: str

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def where(self, offset: int, anchor: str = "") -> Where:
        """Line and column, from 1, of a character."""
        line = bisect_right(self._line_starts, offset)
        return Where(self.file, line, offset - self._line_starts[line - 1] + 1, anchor)


def read_source(root: Path, path: Path) -> tuple[Source | None, list[Diagnostic]]:
    """The text of a file, byte for byte as it stands there."""
    file = path.relative_to(root).as_posix()
    where = Where(file)
    if not path.is_file():
        return None, [Diagnostic(where, "source", "there is no such file", "a text in UTF-8", "add the file")]
    return decode_source(file, path.read_bytes())


def decode_source(file: str, raw: bytes) -> tuple[Source | None, list[Diagnostic]]:
    """The text that bytes hold, unchanged, and what is wrong with them; None when they are no text."""
    where = Where(file)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        wrong = f"the byte 0x{raw[error.start]:02x} is not UTF-8"
        action = "save the file as UTF-8"
        return None, [Diagnostic(Where(file, line), "source", wrong, "a text in UTF-8", action)]
    if not text.strip("\ufeff \t\r\n"):
        return None, [Diagnostic(where, "source", "the file is empty", "a text", "fill or remove it")]
    source = Source(file, text)
    return source, [
        Diagnostic(
            source.where(match.start()),
            "source",
            f"the control character U+{ord(match.group()):04X}",
            "text alone",
            "delete it",
        )
        for match in _CONTROL.finditer(text)
    ]
