"""Paragraphs while they are being read, and the ledger that is written along with them.

In: blocks of a text. Out: `Draft`s, which become `Paragraph`s, and ledger entries that cover the text from its
first character to its last, each once: `Drafts` moves one cursor forward and refuses to go back.
"""

import re
from dataclasses import dataclass, field, replace

from build_scripts.diagnostics import Where
from build_scripts.model.inline import Inline, Text
from build_scripts.model.resolution import Entry, Kind, Paragraph, Role
from build_scripts.readers.blocks import Block

_LINE_END = re.compile(r"[ \t]*\r?\n[ \t\r\n]*")


@dataclass
class Draft:
    """A paragraph in the making."""

    id: str
    kind: Kind
    label: str
    where: Where
    content: list[Inline] = field(default_factory=list)
    items: list["Draft"] = field(default_factory=list)
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
        items = tuple(item.paragraph() for item in self.items)
        return Paragraph(self.id, self.kind, self.label, tuple(self.content), self.where, items, self.untranslated)


class Drafts:
    """The drafts of one text and its ledger. `word_space` joins what a line end has parted."""

    def __init__(self, text: str, word_space: str) -> None:
        self.ledger: list[Entry] = []
        self._text = text
        self._word_space = word_space
        self._cursor = 0
        self._ids: dict[str, int] = {}

    def begin(self, block: Block, anchor: str, kind: Kind, where: Where) -> Draft:
        """A new paragraph at an address; a second one at the same address gets `-2`. Its marker is accounted for."""
        count = self._ids[anchor] = self._ids.get(anchor, 0) + 1
        unique = anchor if count == 1 else f"{anchor}-{count}"
        self.literal(block.start, block.body, Role.MARKER)
        label = block.label if kind in (Kind.OPERATIVE, Kind.ITEM) else ""
        return Draft(unique, kind, label, replace(where, anchor=unique))

    def resume(self, draft: Draft, block: Block) -> None:
        """Go on with a paragraph in a later block."""
        self._skip_to(block.start)
        if self._word_space and draft.length:
            draft.append(self._word_space)

    def words(self, draft: Draft, start: int, end: int) -> None:
        """Account for words of a paragraph. A line end inside them is layout and reads as one word space."""
        position = start
        for line_end in _LINE_END.finditer(self._text, start, end):
            self._stretch(draft, position, line_end.start())
            self.literal(line_end.start(), line_end.end(), Role.LAYOUT)
            if self._word_space and draft.length:
                draft.append(self._word_space)
            position = line_end.end()
        self._stretch(draft, position, end)

    def literal(self, start: int, end: int, role: Role) -> None:
        """Account for characters that are no words."""
        self._skip_to(start)
        if start < end:
            self.ledger.append(Entry(role, literal=self._text[start:end]))
            self._cursor = end

    def unread(self, position: int) -> str:
        """What lies between the last character that was accounted for and a position."""
        return self._text[self._cursor : position]

    def close(self) -> None:
        """Account for what follows the last block."""
        self._skip_to(len(self._text))

    def _stretch(self, draft: Draft, start: int, end: int) -> None:
        self._skip_to(start)
        if start < end:
            begin = draft.length
            draft.append(self._text[start:end])
            self.ledger.append(Entry(Role.TEXT, owner=draft.id, start=begin, end=draft.length))
            self._cursor = end

    def _skip_to(self, position: int) -> None:
        assert position >= self._cursor, "a character of the source was taken twice"
        if position > self._cursor:
            self.ledger.append(Entry(Role.LAYOUT, literal=self._text[self._cursor : position]))
            self._cursor = position
