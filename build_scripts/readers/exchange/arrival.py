"""A file that came back, as text, and what is wrong with it.

In: its name and its bytes. Out: an `Arrival`. A byte order mark and the line ends of Windows are taken off, UTF-16 with
its mark becomes text, and each is told in a note; bytes that are no text are an error.
"""

import re
from dataclasses import dataclass, field

from build_scripts.diagnostics import Diagnostic, Severity, Where
from build_scripts.readers.source import decode_source

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")


@dataclass(frozen=True, slots=True)
class Arrival:
    """The text, "" when there is none. The readers add what they find wrong."""

    name: str
    text: str
    problems: list[Diagnostic] = field(default_factory=list)

    def tell(self, line: int, wrong: str, expected: str, action: str, anchor: str = "") -> None:
        """An error at a line of the file."""
        where = Where(self.name, max(1, line), 1, anchor)
        self.problems.append(Diagnostic(where, "exchange", wrong, expected, action))

    def note(self, wrong: str) -> None:
        """Something that was cleaned."""
        where = Where(self.name)
        self.problems.append(Diagnostic(where, "exchange", f"{wrong} was taken off", "", "", Severity.NOTE))


def open_arrival(name: str, raw: bytes) -> Arrival:
    """The file as text with one kind of line end."""
    cleaned = []
    if raw.startswith(_UTF16):
        try:
            raw = raw.decode("utf-16").encode()
        except UnicodeError:
            told = Diagnostic(Where(name), "exchange", "bytes that are not UTF-16", "a text in UTF-8", "save it anew")
            return Arrival(name, "", [told])
        cleaned.append("the encoding UTF-16")
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
        cleaned.append("a byte order mark")
    if b"\r\n" in raw:
        raw = raw.replace(b"\r\n", b"\n")
        cleaned.append("the line ends of Windows")
    source, problems = decode_source(name, raw)
    arrival = Arrival(name, "" if source is None or problems else source.text, problems)
    # Spreadsheets know a table by these, and ours has them too.
    for what in cleaned if not name.lower().endswith(".csv") else []:
        arrival.note(what)
    return arrival


def one_line(words: str) -> str:
    """The words of a paragraph, which has no line ends: what a tool has wrapped is joined."""
    return _LINE_END.sub(" ", words).strip(" \t\n")


def tag_of(code: str) -> str:
    """Our tag of a language: translators' tools make zh-CN of zh."""
    return re.split("[-_]", code.strip())[0].lower()
