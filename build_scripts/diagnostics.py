"""Problems as data: what is wrong in a source, where, what was expected and what to do about it.

In: nothing. Out: `Diagnostic`, its one-line and its JSON form. Authors' errors travel as these values
from the readers and the checks to the command line; nobody raises them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum


class Severity(Enum):
    """How grave a problem is. Only an error stops the build."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a source: file relative to the repository root, line and column from 1, and an address."""

    file: str
    line: int = 1
    column: int = 1
    anchor: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}"
        return f"{place} ({self.anchor})" if self.anchor else place


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem. `check` names the reader or check that found it, in lower case with hyphens."""

    where: Where
    check: str
    wrong: str
    expected: str
    action: str
    severity: Severity = field(default=Severity.ERROR)

    def __str__(self) -> str:
        told = "; ".join(part for part in (self.wrong, self.expected, self.action) if part)
        return f"{self.where}: {self.severity.value}[{self.check}]: {told}"

    def as_record(self) -> dict[str, str | int]:
        """The JSON form: one flat object."""
        return {
            "file": self.where.file,
            "line": self.where.line,
            "column": self.where.column,
            "anchor": self.where.anchor,
            "severity": self.severity.value,
            "check": self.check,
            "wrong": self.wrong,
            "expected": self.expected,
            "action": self.action,
        }


def sorted_by_place(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The same problems in the order in which an author meets them, each once."""
    unique = dict.fromkeys(diagnostics)
    return tuple(sorted(unique, key=lambda one: (one.where, one.check, one.wrong)))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether the build must stop."""
    return any(one.severity is Severity.ERROR for one in diagnostics)
