"""From the moves of a reading to the drafts of its paragraphs, with the ledger of every character.

In: a `Source`, its lines and the step for each. Out: the drafts in their parts, notes, closing lines, furniture, and
the ledger.
A paragraph that goes on behind something else was cut by the end of a page: the break is kept, `marked` when a rule or
page furniture stands there, otherwise `inferred`.
"""

import re

from build_scripts.locales.locale import Locale
from build_scripts.model.inline import NoteMark, PageBreak
from build_scripts.model.resolution import Furniture, Kind, PartKind, Role
from build_scripts.readers.draft import Draft, Drafts
from build_scripts.readers.line import UNTRANSLATED, Line
from build_scripts.readers.marks import Mark, address_part
from build_scripts.readers.source import Source
from build_scripts.readers.state import PARAGRAPHS, Move, Step, Zone
from build_scripts.readers.tree import PartDraft
from build_scripts.readers.words import read_pieces

_KINDS = {
    Move.HEADING: Kind.HEADING,
    Move.TITLE: Kind.TITLE,
    Move.FORMULA: Kind.FORMULA,
    Move.RECITAL: Kind.PREAMBULAR,
    Move.OPERATIVE: Kind.OPERATIVE,
    Move.PLAIN: Kind.OPERATIVE,
    Move.ITEM: Kind.ITEM,
    Move.WRAP_UP: Kind.WRAP_UP,
    Move.SUBHEADING: Kind.SUBHEADING,
    Move.CLOSING: Kind.CLOSING,
    Move.NOTE: Kind.NOTE,
}
_CUT = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.WRAP_UP)
_MARKUP = re.compile(r"</?[A-Za-z][^<>\n]*>|<!--|!?\[[^\]\n]*\]\([^)\n]*\)|\[\^[^\]\n]+\]")
_PART_LABEL = re.compile(
    r"[ \t]*(?:[0-9]{1,5}|[一二三四五六七八九十]{1,5}|[A-Z]{1,5}(?![^\W\d_]))?[ \t]*[.:：．]?[ \t]*(?=\S|$)"
)
_FIGURES = re.compile(r"[0-9]+")


class Assembly:
    """Takes the steps one by one. `drafts` are the paragraphs with the line and the step that began each."""

    def __init__(self, source: Source, locale: Locale, notes: frozenset[str]) -> None:
        self.body = PartDraft()
        self.heading: Draft | None = None
        self.title: Draft | None = None
        self.notes: list[Draft] = []
        self.closing: list[Draft] = []
        self.furniture: list[Furniture] = []
        self.markup: list[tuple[int, str, Draft]] = []
        self.begun: list[tuple[Draft, Step]] = []
        self.drafts = Drafts(source.text, locale.word_space)
        self._source = source
        self._text = source.text
        self._known_notes = notes
        self._parts = [self.body]
        self._last: Draft | None = None
        self._open: list[Draft] = []
        self._page: str = ""
        self._quoting = False
        self._marks: dict[str, int] = {}

    def take(self, line: Line, step: Step, *, more_words: bool) -> None:
        """One line. `more_words` tells whether any words of the resolution follow."""
        match step.move:
            case Move.RULE:
                ends_page = more_words and self._last is not None
                self.drafts.literal(line.start, line.end, Role.PAGE_BREAK if ends_page else Role.LAYOUT)
                self._page = "marked" if ends_page else self._page
            case Move.FURNITURE | Move.OTHER:
                self._furnish(line, _kind_of(line, step))
                if more_words and self._last and step.move is Move.FURNITURE and not line.foreign:
                    self._page = "marked"
            case Move.MORE:
                self._resume(self._last, line, quoted=self._quoting or step.state.within)
            case Move.MORE_NOTE:
                if self.notes:
                    self._resume(self.notes[-1], line)
                else:
                    self._furnish(line, "footnote without number")
            case Move.SECTION | Move.ARTICLE | Move.ANNEX | Move.DRAFT:
                self._begin_part(line, step)
            case _:
                self._begin(line, step)
        if line.behind is not None:
            self.drafts.literal(*line.behind, Role.MARKER)
        self._quoting = step.state.within

    def _furnish(self, line: Line, kind: str) -> None:
        self.drafts.literal(line.start, line.end, Role.FURNITURE)
        where = self._source.where(line.start)
        self.furniture.append(Furniture(kind, self._text[line.start : line.end], where))

    def _resume(self, draft: Draft | None, line: Line, *, quoted: bool = False) -> None:
        assert draft is not None, "a line that goes on with nothing"
        cut = draft is self._last and draft.length and draft.kind in _CUT
        if cut and (self._page or (line.gap and not quoted)):
            draft.content.append(PageBreak(self._page or "inferred"))
            self._page = ""
        self.drafts.resume(draft, line.start)
        self._fill(draft, line.start, line.end)

    def _begin_part(self, line: Line, step: Step) -> None:
        if step.move is Move.DRAFT:
            part = PartDraft(PartKind.DRAFT)
            self._add_part(part, len(self._parts))
            self._begin(line, step._replace(move=Move.FORMULA))
            return
        kind = {Move.SECTION: PartKind.SECTION, Move.ARTICLE: PartKind.ARTICLE}.get(step.move, PartKind.ANNEX)
        if kind is PartKind.SECTION and line.draft and step.mark is None:
            kind = PartKind.DRAFT
        part = PartDraft(kind, step.mark.value if step.mark else 0, -1 if kind is PartKind.ANNEX else step.depth)
        if kind is PartKind.ANNEX:
            self._add_part(part, 1)
        else:
            sections = [at for at, one in enumerate(self._parts) if one.level >= step.depth]
            self._add_part(part, sections[0] if sections else len(self._parts))
        named = max(line.annex, line.article, line.section) if step.mark is None else step.mark.body
        end = self._label_end(line, named, step.mark)
        if kind is PartKind.ARTICLE:
            figure = _FIGURES.search(self._text, line.words, end)
            part.value = int(figure.group()) if figure else 0
        part.title = self._draft(line, end, step, Kind.SUBHEADING, self._text[line.words : end].strip())
        self._last = part.title

    def _label_end(self, line: Line, named: int, mark: Mark | None) -> int:
        """Where the label of a part ends and its title begins; a short rest ("II", "1.") belongs to the label."""
        if mark is not None:
            return mark.body
        rest = _PART_LABEL.match(self._text, named, line.end)
        return rest.end() if rest else named

    def _add_part(self, part: PartDraft, depth: int) -> None:
        self._parts = self._parts[: max(1, depth)]
        self._parts[-1].parts.append(part)
        self._parts.append(part)
        self._open = []

    def _begin(self, line: Line, step: Step) -> None:
        if step.move in (Move.OPERATIVE, Move.PLAIN) and step.state.outer is None and step.state.part is not Move.ANNEX:
            self._leave_drafts()
        if step.state.part is Move.ANNEX and all(one.kind is not PartKind.ANNEX for one in self._parts):
            self._add_part(PartDraft(PartKind.ANNEX), 1)
        kind = _KINDS[step.move]
        body = step.mark.body if step.mark else line.words
        if kind is Kind.TITLE and line.headed:
            body = min(line.headed, line.end)
        label = self._text[line.words : body].strip() if kind is Kind.TITLE else step.mark.label if step.mark else ""
        if self._page and step.move in PARAGRAPHS:
            if self._last is not None and self._last.kind in _CUT:
                self._last.content.append(PageBreak(self._page))
            self._page = ""
        draft = self._draft(line, body, step, kind, "" if kind is Kind.NOTE else label)
        self._put(draft, step)
        if kind is not Kind.NOTE:
            self._last = draft

    def _leave_drafts(self) -> None:
        # A draft with a heading of its own ends like a section does.
        drafts = [at for at, one in enumerate(self._parts) if one.kind is PartKind.DRAFT and one.title is None]
        depth = drafts[0] if drafts else len(self._parts)
        self._parts = self._parts[: max(1, depth)]

    def _draft(self, line: Line, body: int, step: Step, kind: Kind, label: str) -> Draft:
        draft = Draft(kind, label, self._source.where(line.start))
        self.drafts.literal(line.start, body, Role.MARKER)
        if step.mark is not None:
            draft.number = step.mark.value
            draft.part = address_part(step.mark)
        self._fill(draft, body, line.end)
        self.begun.append((draft, step))
        return draft

    def _put(self, draft: Draft, step: Step) -> None:
        part = self._parts[-1]
        match draft.kind:
            case Kind.HEADING | Kind.TITLE | Kind.FORMULA:
                self._put_head(draft)
            case Kind.PREAMBULAR | Kind.OPERATIVE:
                self._put_paragraph(draft, part, step)
            case Kind.ITEM:
                self._open = self._open[: step.depth + 1]
                self._open[-1].items.append(draft)
                self._open.append(draft)
            case Kind.WRAP_UP:
                self._put_wrap_up(draft)
            case Kind.SUBHEADING:
                (part.operative or part.preamble).append(draft)
            case Kind.CLOSING:
                self.closing.append(draft)
            case Kind.NOTE:
                self.notes.append(draft)

    def _put_wrap_up(self, draft: Draft) -> None:
        owner = self._open[0]
        if owner.wrap_up is None:
            owner.wrap_up = draft
        else:
            draft.kind = Kind.OPERATIVE if owner.kind is Kind.OPERATIVE else Kind.PREAMBULAR
            draft.number, draft.part = owner.number, f"{owner.part or owner.number}-stray"
            (self._parts[-1].operative if owner.kind is Kind.OPERATIVE else self._parts[-1].preamble).append(draft)

    def _put_head(self, draft: Draft) -> None:
        if draft.kind is Kind.HEADING:
            self.heading = draft
        elif draft.kind is Kind.TITLE:
            self.title = draft
        else:
            self._parts[-1].formula = draft

    def _put_paragraph(self, draft: Draft, part: PartDraft, step: Step) -> None:
        if draft.kind is Kind.OPERATIVE:
            before = part.operative[-1] if part.operative else None
            if not draft.label and before is not None and before.label and step.state.number > before.number:
                draft.number = step.state.number  # Its number is lost, but not its place in the series.
            elif not draft.label and before is not None and before.label:
                draft.number, draft.part = before.number, f"{before.part}-stray"
            draft.number = draft.number or 1 + max((one.number for one in part.operative), default=0)
            part.operative.append(draft)
        else:
            part.preamble.append(draft)
        self._open = [draft]

    def _fill(self, draft: Draft, start: int, end: int) -> None:
        if self._text[start:end] == UNTRANSLATED:
            draft.untranslated = True
            self.drafts.literal(start, end, Role.MARKER)
            return
        position = start
        pieces = list(read_pieces(self._text, start, end, self._known_notes))
        self.markup.extend(
            (found.start(), found.group(), draft)
            for found in _MARKUP.finditer(self._text, start, end)
            if not any(piece.start <= found.start() < piece.end for piece in pieces)
        )
        for piece in pieces:
            self.drafts.words(draft, position, piece.start)
            if piece.number:
                count = self._marks[piece.number] = self._marks.get(piece.number, 0) + 1
                draft.content.append(NoteMark(piece.number, count))
            self.drafts.literal(piece.start, piece.end, Role.MARKER)
            position = piece.end
        self.drafts.words(draft, position, end)


def _kind_of(line: Line, step: Step) -> str:
    """The kind of furniture: what the line looks like, or why it is no text."""
    if step.move is Move.OTHER:
        return "unplaced"
    if line.furniture is not None:
        return line.furniture[0]
    if line.foreign:
        return "other language"
    return "running head" if line.repeated or line.head_words else "vote" if step.state.zone is Zone.TAIL else "head"
