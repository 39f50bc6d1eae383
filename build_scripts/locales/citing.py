"""A style of citing as data, and the one function that fills its patterns.

In: `own_style` in each locale (the style of the United Nations in that language) and `styles.yml` beside this file (the
styles that are English in every language). Out: `Style`s.

A pattern is text with `{name}` for a fact, `{name|else}` with what the style says where the fact is unknown, and
`[…]` around what goes with a fact: it is left out with everything in it where a fact of its own is unknown. A fact that
stands outside brackets and is unknown leaves nothing behind.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from build_scripts.diagnostics import Diagnostic
from build_scripts.record import Record, read_records

KINDS = ("resolution", "decision")
CODES = ("A", "S", "E", "A/HRC")
STATUSES = ("unofficial", "machine", "official")
_FILE = Path(__file__).with_name("styles.yml")
_TOKEN = re.compile(r"(?P<open>\[)|(?P<close>\])|\{(?P<name>[a-z_]+)(?:\|(?P<else>[^}]*))?\}|(?P<text>[^\[\]{}]+)")


@dataclass(frozen=True, slots=True)
class Style:
    """One style.

    `pattern` serves a body that `bodies` names by its code, `pattern_other` any other one; where `after` holds the
    beginnings of names and what they become after the kind ("du Conseil", "Конференции"), a name that begins otherwise
    takes `pattern_plain`. `status` are the words for a text that is no official one, and for an official one in a
    language other than that of the style; `responsible` says in this language who is named in another. `words` replace
    texts of the interface while the style names a place; `date` and `months` are "" and empty where it writes dates as
    its language does. A style without `name` is named by the interface.
    """

    id: str
    name: str
    pattern: str
    pattern_other: str
    pattern_plain: str
    kinds: Mapping[str, str]
    bodies: Mapping[str, str]
    after: Mapping[str, str]
    status: Mapping[str, str]
    responsible: Mapping[str, str]
    words: Mapping[str, str]
    date: str
    months: tuple[str, ...]

    def cite(self, facts: Mapping[str, str], code: str, body: str) -> str:
        """A finished citation; `body` is the full name, which is put as the style has it."""
        if code in self.bodies:
            return self._filled(self.pattern, facts, self.bodies[code])
        if not self.after:
            return self._filled(self.pattern_other, facts, body)
        begin = next((one for one in sorted(self.after, key=len, reverse=True) if body.startswith(one)), "")
        if begin:
            return self._filled(self.pattern_other, facts, self.after[begin] + body.removeprefix(begin))
        return self._filled(self.pattern_plain, facts, body)

    def status_words(self, status: str, language: str, responsible: str) -> str:
        """What a text in a language is, and whose; "" for a status of which the style says nothing."""
        return fill(self.status.get(status, ""), {"language": language, "responsible": responsible})

    def _filled(self, pattern: str, facts: Mapping[str, str], body: str) -> str:
        text = fill(pattern, {**facts, "body": body, "kind": self.kinds[facts["kind"]]})
        # An abbreviation at the end has the full stop already.
        return text[:1].upper() + (text[1:-1] if text.endswith("..") else text[1:])


def fill(pattern: str, facts: Mapping[str, str]) -> str:
    """A pattern with the facts in their places. A fact that is missing from `facts` is a slip of the pattern."""
    return _fill(_TOKEN.finditer(pattern), facts)[0]


def _fill(tokens: Iterator[re.Match[str]], facts: Mapping[str, str]) -> tuple[str, bool]:
    """What stands up to the closing bracket, and whether every fact of its own is known."""
    parts: list[str] = []
    is_complete = True
    for token in tokens:
        if token["close"]:
            break
        if token["open"]:
            inner, is_known = _fill(tokens, facts)
            parts.append(inner if is_known else "")
        elif token["name"]:
            fact = facts[token["name"]] or token["else"] or ""
            is_complete = is_complete and fact != ""
            parts.append(fact)
        else:
            parts.append(token["text"])
    return "".join(parts), is_complete


def read_styles() -> tuple[tuple[Style, ...], list[Diagnostic]]:
    """The styles of `styles.yml`, in order, and what is wrong with the file."""
    problems: list[Diagnostic] = []
    records = read_records(_FILE.read_text(encoding="utf-8"), "build_scripts/locales/styles.yml", problems)
    return tuple(read_style(record, record.text("id")) for record in records), problems


def read_style(record: Record, name: str) -> Style:
    """One style."""
    pattern = record.text("pattern")
    style = Style(
        id=name,
        name=record.text("name", required=False),
        pattern=pattern,
        pattern_other=record.text("pattern_other", required=False) or pattern,
        pattern_plain=record.text("pattern_plain", required=False) or pattern,
        kinds=_mapping(record, "kinds", KINDS),
        bodies=_mapping(record, "bodies"),
        after=_mapping(record, "after"),
        status=_mapping(record, "status", STATUSES),
        responsible=_mapping(record, "responsible"),
        words=_mapping(record, "words"),
        date=record.text("date", required=False),
        months=record.texts("months"),
    )
    record.close()
    return style


def _mapping(record: Record, key: str, wanted: tuple[str, ...] = ()) -> dict[str, str]:
    below = record.record(key, required=bool(wanted))
    if below is None:
        return dict.fromkeys(wanted, "")
    found = {name: below.text(name) for name in (wanted or below.names())}
    below.close()
    return found
