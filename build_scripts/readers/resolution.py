"""The text of a resolution read into the model, with the ledger of every character.

In: a `Source` and the locale of its language. Out: a `Resolution` and `Diagnostic`s. Paragraphs are told apart by
position, numbering and punctuation, never by a list of verbs: what stands between the formula and the first number
is preamble. A plain block after a paragraph without its final punctuation is the rest of that paragraph: a page of
the source ended there (`marked` when a rule stands between them, otherwise `inferred`).
"""

import re

from build_scripts.diagnostics import Diagnostic, Where
from build_scripts.locales.locale import Locale
from build_scripts.model.inline import NoteMark, PageBreak
from build_scripts.model.resolution import Kind, Resolution, Role
from build_scripts.readers.blocks import Block, Shape, split_blocks
from build_scripts.readers.draft import Draft, Drafts
from build_scripts.readers.source import Source

_FINAL = frozenset(",;.:!?…，；。：！？،؛؟")
_CLOSING = "”’»\"')）〉》」』] \u00a0\u200f\u200e"
_MARKUP = re.compile(r"</?[A-Za-z][^<>\n]*>|<!--|!?\[[^\]\n]*\]\([^)\n]*\)|\[\^[^\]\n]+\]")
_NOTE_MARK = re.compile(r"<sup>[ ]*([0-9]{1,4})[ ]*</sup>")
_UNTRANSLATED = "[untranslated]"


def read_resolution(source: Source, slug: str, lang: str, locale: Locale) -> tuple[Resolution, list[Diagnostic]]:
    """The model of one expression. Whatever the text is, this returns; what it could not place, it reports."""
    blocks = list(split_blocks(source.text, locale))
    words_end = max((at for at, block in enumerate(blocks) if block.shape not in (Shape.NOTE, Shape.RULE)), default=-1)
    reading = _Reading(source, locale)
    for position, block in enumerate(blocks):
        following = blocks[position + 1].shape if position + 1 < len(blocks) else None
        reading.take(block, following, more_words=position < words_end)
    return reading.resolution(slug, lang), reading.problems


class _Reading:
    """The state of one reading: what has been placed, and what the next plain block would be."""

    def __init__(self, source: Source, locale: Locale) -> None:
        self.problems: list[Diagnostic] = []
        self._source = source
        self._locale = locale
        self._drafts = Drafts(source.text, locale.word_space)
        self._heading: Draft | None = None
        self._title: Draft | None = None
        self._formula: Draft | None = None
        self._preamble: list[Draft] = []
        self._operative: list[Draft] = []
        self._notes: list[Draft] = []
        self._last: Draft | None = None
        self._page_ended = False
        self._marks: dict[str, int] = {}

    def take(self, block: Block, following: Shape | None, *, more_words: bool) -> None:
        """Place one block; `following` is the shape of the next, and `more_words` tells whether any words follow."""
        match block.shape:
            case Shape.RULE:
                self._take_rule(block, more_words=more_words)
            case Shape.HEADING:
                self._take_heading(block, following)
            case Shape.NOTE:
                self._take_note(block)
            case Shape.NUMBERED:
                self._take_numbered(block)
            case Shape.ITEM:
                self._take_item(block)
            case Shape.PLAIN:
                self._take_plain(block)

    def resolution(self, slug: str, lang: str) -> Resolution:
        """What has been read, with the ledger closed."""
        self._drafts.close()
        where = Where(self._source.file)
        if self._title is None:
            self._report(where, "no title", "a line that begins with '### '", "mark the title")
        if self._formula is None:
            self._report(where, "no enacting formula", "the line that names the organ", "add it")
        if not self._operative:
            self._report(where, "no operative paragraph", "a paragraph that begins with '1. '", "number them")
        return Resolution(
            slug=slug,
            lang=lang,
            file=self._source.file,
            heading=self._heading.paragraph() if self._heading else None,
            title=self._title.paragraph() if self._title else None,
            formula=self._formula.paragraph() if self._formula else None,
            preamble=tuple(draft.paragraph() for draft in self._preamble),
            operative=tuple(draft.paragraph() for draft in self._operative),
            notes=tuple(draft.paragraph() for draft in self._notes),
            ledger=tuple(self._drafts.ledger),
        )

    def _take_rule(self, block: Block, *, more_words: bool) -> None:
        ends_page = more_words and self._last is not None
        self._drafts.literal(block.start, block.end, Role.PAGE_BREAK if ends_page else Role.LAYOUT)
        self._page_ended = self._page_ended or ends_page

    def _take_heading(self, block: Block, following: Shape | None) -> None:
        """The title, and before it, if two headings stand together, the heading with the number."""
        if self._title is not None:
            where = self._source.where(block.start)
            self._report(where, "a heading after the title", "the heading and the title alone", "remove its '#'")
            self._take_plain(Block(Shape.PLAIN, block.start, block.end, block.body))
        elif self._heading is None and following is Shape.HEADING:
            self._heading = self._begin(block, "heading", Kind.HEADING)
        else:
            self._title = self._begin(block, "title", Kind.TITLE)

    def _take_note(self, block: Block) -> None:
        number = block.label
        draft = self._drafts.begin(block, f"fn-{number}", Kind.NOTE, self._source.where(block.start, f"fn-{number}"))
        self._fill(draft, block)
        self._notes.append(draft)

    def _take_numbered(self, block: Block) -> None:
        number = int(re.sub(r"[^0-9٠-٩]", "", block.label))
        before = self._operative[-1].number if self._operative else 0
        draft = self._begin(block, f"op-{number}", Kind.OPERATIVE)
        draft.number = number
        if number != before + 1 and draft.id == f"op-{number}":
            wrong = f"the number {number} follows {before}" if before else f"the first number is {number}"
            self._report(draft.where, wrong, f"the number {before + 1}", "restore the paragraph or its number")
        self._operative.append(draft)

    def _take_item(self, block: Block) -> None:
        parents = self._operative or self._preamble
        letter = self._locale.letter(block.label)
        if not parents:
            where = self._source.where(block.start)
            self._report(where, f"the item {block.label} has no paragraph", "a paragraph before it", "move it")
            self._take_plain(Block(Shape.PLAIN, block.start, block.end, block.start))
            return
        parent = parents[-1]
        draft = self._begin(block, f"{parent.id}-{letter}", Kind.ITEM)
        wanted = chr(ord("a") + len(parent.items))
        if letter != wanted:
            self._report(draft.where, f"the item is {block.label}", f"the letter {wanted}", "restore the item")
        parent.items.append(draft)

    def _take_plain(self, block: Block) -> None:
        last = self._last
        if last is not None and last.kind in _CUT and not (last.untranslated or _is_finished(last.words())):
            self._break_page(last)
            self._drafts.resume(last, block)
            self._fill(last, block)
        elif self._formula is None:
            if last is not None and "\n\n" not in self._drafts.unread(block.start).replace("\r", ""):
                where = self._source.where(block.start)
                wrong = "a line right under a heading: it may belong to it or be the enacting formula"
                self._report(where, wrong, "an empty line between the two", "join the lines or part them")
            self._formula = self._begin(block, "formula", Kind.FORMULA)
        elif not self._operative:
            self._preamble.append(self._begin(block, f"pp-{len(self._preamble) + 1}", Kind.PREAMBULAR))
        else:
            where = self._source.where(block.start)
            wrong = "a paragraph without number among the operative paragraphs"
            action = "number it, or remove the final punctuation of the paragraph that it continues"
            self._report(where, wrong, "a number, an item label, or the rest of a cut paragraph", action)
            stray = self._begin(block, f"{self._operative[-1].id}-stray", Kind.OPERATIVE)
            stray.number = self._operative[-1].number
            self._operative.append(stray)

    def _begin(self, block: Block, anchor: str, kind: Kind) -> Draft:
        if self._page_ended and self._last is not None:
            self._break_page(self._last)
        draft = self._drafts.begin(block, anchor, kind, self._source.where(block.start, anchor))
        if draft.id != anchor and block.label:
            wrong = f"the number {block.label} stands twice"
            self._report(draft.where, wrong, "each number once", f"renumber it; its address is now {draft.id}")
        self._fill(draft, block)
        self._last = draft
        return draft

    def _break_page(self, draft: Draft) -> None:
        draft.content.append(PageBreak("marked" if self._page_ended else "inferred"))
        self._page_ended = False

    def _fill(self, draft: Draft, block: Block) -> None:
        text = self._source.text
        if text[block.body : block.end] == _UNTRANSLATED:
            draft.untranslated = True
            self._drafts.literal(block.body, block.end, Role.MARKER)
            return
        position = block.body
        for mark in _NOTE_MARK.finditer(text, block.body, block.end):
            self._words(draft, position, mark.start())
            count = self._marks[mark[1]] = self._marks.get(mark[1], 0) + 1
            draft.content.append(NoteMark(mark[1], count))
            self._drafts.literal(mark.start(), mark.end(), Role.MARKER)
            position = mark.end()
        self._words(draft, position, block.end)

    def _words(self, draft: Draft, start: int, end: int) -> None:
        for found in _MARKUP.finditer(self._source.text, start, end):
            where = self._source.where(found.start(), draft.id)
            wrong = f"markup in the text: {found.group()[:40]}"
            self._report(where, wrong, "words alone; it would be shown as it stands", "remove it", "markup")
        self._drafts.words(draft, start, end)

    def _report(self, where: Where, wrong: str, expected: str, action: str, check: str = "structure") -> None:
        self.problems.append(Diagnostic(where, check, wrong, expected, action))


_CUT = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM)


def _is_finished(words: str) -> bool:
    """Whether a paragraph ends as one does; closing quotes and brackets may follow the final mark."""
    return words.rstrip(_CLOSING)[-1:] in _FINAL
