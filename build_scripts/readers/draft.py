"""Paragraphs while they are being read, and the ledger that is written along with them.

In: stretches of a text. Out: `Draft`s, which become `Paragraph`s, and ledger entries that cover the text from its
first character to its last, each once: `Drafts` moves one cursor forward and refuses to go back.
"""

import re
from dataclasses import dataclass, field

from build_scripts.diagnostics import Where
from build_scripts.model.inline import Inline, Text
from build_scripts.model.resolution import Entry, Kind, Paragraph, Role

_LINE_END = re.compile(r"[ \t]*\r?\n[ \t\r\n]*")


@dataclass(eq=False)
class Draft:
    """A paragraph in the making. Its address is known last, when it is known which numbering begins again."""

    kind: Kind
    label: str
    where: Where
    part: str = ""
    id: str = ""
    content: list[Inline] = field(default_factory=list)
    items: list["Draft"] = field(default_factory=list)
    wrap_up: "Draft | None" = None
    length: int = 0
    number: int = 0
    untranslated: bool = False

    def words(self) -> str:
        """The words so far."""
        return "".join(one.text for one in self.content if isinstance(one, Text))

    def append(self, text: str) -> None:
        """Add words at the end."""
        self.content.append(Text(text))
        self.length += len(text)

    def paragraph(self) -> Paragraph:
        """The finished paragraph, with its items."""
        return Paragraph(
            id=self.id,
            kind=self.kind,
            label=self.label,
            content=tuple(self.content),
            where=Where(self.where.file, self.where.line, self.where.column, self.id),
            items=tuple(item.paragraph() for item in self.items),
            wrap_up=self.wrap_up.paragraph() if self.wrap_up else None,
            untranslated=self.untranslated,
        )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """An entry of the ledger whose owner has no address yet."""

    owner: Draft
    start: int
    end: int


class Drafts:
    """The ledger of one text. `word_space` joins what a line end has parted."""

    def __init__(self, text: str, word_space: str) -> None:
        self._ledger: list[Entry | _Stretch] = []
        self._text = text
        self._word_space = word_space
        self._cursor = 0

    def resume(self, draft: Draft, start: int) -> None:
        """Go on with a paragraph in a later line."""
        self._skip_to(start)
        if self._word_space and draft.length and not _is_hyphenated(draft):
            draft.append(self._word_space)

    def words(self, draft: Draft, start: int, end: int) -> None:
        """Account for words of a paragraph. A line end inside them is layout and reads as one word space."""
        position = start
        for line_end in _LINE_END.finditer(self._text, start, end):
            self._words(draft, position, line_end.start())
            self.literal(line_end.start(), line_end.end(), Role.LAYOUT)
            if self._word_space and draft.length:
                draft.append(self._word_space)
            position = line_end.end()
        self._words(draft, position, end)

    def literal(self, start: int, end: int, role: Role) -> None:
        """Account for characters that are no words."""
        self._skip_to(start)
        if start < end:
            self._ledger.append(Entry(role, literal=self._text[start:end]))
            self._cursor = end

    def ledger(self) -> tuple[Entry, ...]:
        """The entries, closed at the end of the text, with the addresses that the drafts have now."""
        self._skip_to(len(self._text))
        return tuple(
            one if isinstance(one, Entry) else Entry(Role.TEXT, owner=one.owner.id, start=one.start, end=one.end)
            for one in self._ledger
        )

    def _words(self, draft: Draft, start: int, end: int) -> None:
        self._skip_to(start)
        if start < end:
            begin = draft.length
            draft.append(self._text[start:end])
            self._ledger.append(_Stretch(draft, begin, draft.length))
            self._cursor = end

    def _skip_to(self, position: int) -> None:
        assert position >= self._cursor, "a character of the source was taken twice"
        if position > self._cursor:
            self._ledger.append(Entry(Role.LAYOUT, literal=self._text[self._cursor : position]))
            self._cursor = position


def _is_hyphenated(draft: Draft) -> bool:
    """Whether the last line ended in a hyphen after a letter: the rest of the word follows without a space."""
    words = draft.words()[-2:]
    return len(words) == 2 and words[0].isalpha() and words[1] in "-\u00ad\u2010"
