"""What speaks against a reading, told to the author.

In: the lines, the steps and what was made of them. Out: `Diagnostic`s. A break in a series, a marker that had to be
guessed and a line that found no place are told in their own words; any other step that is costly (`readers/state`) is
told as a doubt, so that no guess is silent.
"""

from itertools import pairwise

from build_scripts.diagnostics import Diagnostic, Severity, Where
from build_scripts.model.resolution import Kind, PartKind
from build_scripts.readers.assembly import Assembly
from build_scripts.readers.draft import Draft
from build_scripts.readers.line import Line, Lines
from build_scripts.readers.marks import Sign
from build_scripts.readers.source import Source
from build_scripts.readers.state import PARAGRAPHS, Move, Step
from build_scripts.readers.tree import Addresses, PartDraft, operative_of

_DOUBT = 1.8
_HEADING_LENGTH = 200
_SEVERAL = 5
_FEW = 3
_NARROW = "\u2e80"
_QUIET = (Move.FURNITURE, Move.RULE, Move.OTHER, Move.CLOSING, Move.NOTE)


class Doubts:
    """Collects the problems of one reading."""

    def __init__(self, source: Source, read: Lines, steps: list[Step]) -> None:
        self._source = source
        self._lines = read.lines
        self._wrapped = read.wrapped
        self._steps = steps
        self._found: list[Diagnostic] = []
        self._told: set[int] = set()

    def of(self, assembly: Assembly, addresses: Addresses) -> list[Diagnostic]:
        """Every problem, in the order of the text as far as there is one."""
        begun = {id(draft): step for draft, step in assembly.begun}
        for draft in addresses.repeated:
            if draft.label and draft.kind in (Kind.OPERATIVE, Kind.ITEM):
                self._repeated(draft, begun[id(draft)])
        self._series(assembly.body, begun, 0)
        for offset, markup, draft in assembly.markup:
            wrong, expected = f"markup in the text: {markup[:40]}", "words alone; it would be shown as it stands"
            where = self._source.where(offset, draft.id)
            self._found.append(Diagnostic(where, "markup", wrong, expected, "remove it"))
        for draft, step in assembly.begun:
            if draft.kind in (Kind.OPERATIVE, Kind.ITEM) and not draft.length and not draft.untranslated:
                self._report(step, self._at(draft), f"no words after {draft.label}", "a paragraph", "restore its words")
        self._steps_in_doubt()
        self._unsure_of_wraps()
        self._unsure_of_cuts()
        self._joined()
        self._missing(assembly)
        return self._found

    def _series(self, part: PartDraft, begun: dict[int, Step], before: int) -> int:
        """The numbers of a part and of its sections, one after the other. Returns the last one."""
        numbered = any(draft.label for draft in part.operative)
        recitals = [draft.number for draft in part.preamble if _runs_on(begun[id(draft)])]
        before = max([before, *recitals])
        printed = before
        for draft in part.operative:
            self._items(draft, begun)
            if draft.kind is Kind.SUBHEADING:
                continue
            if not draft.label and numbered:
                self._unnumbered(draft, begun[id(draft)])
                before = max(before, begun[id(draft)].state.number)
            elif draft.label:
                step = begun[id(draft)]
                self._number(draft, step, before, printed)
                before, printed = step.state.number or draft.number, draft.number
        for draft in part.preamble:
            self._items(draft, begun)
        if part.kind is not None and not (part.operative or part.preamble or part.parts or part.formula):
            self._empty(part)
        self._lone_section(part)
        for below in part.parts:
            last = self._series(below, begun, before if _goes_on(below, before) else 0)
            before = last if _goes_on(below, before) else before
        return before

    def _lone_section(self, part: PartDraft) -> None:
        """One section amid the paragraphs, with a letter for its heading: it may be what a page has left there."""
        sections = [one for one in part.parts if one.kind is PartKind.SECTION]
        if len(sections) == 1 and part.operative and (title := sections[0].title) is not None and not title.length:
            wrong = f"{title.label} stands alone, and is read as the heading of the only section"
            self._warn(self._at(title), wrong, "a second section, or no heading", "remove it if it is no heading")

    def _empty(self, part: PartDraft) -> None:
        """A part without paragraphs: its words may have been read as its heading."""
        words = part.title.words() if part.title is not None else ""
        longest = 0 if part.kind is PartKind.ARTICLE else _HEADING_LENGTH
        if part.title is not None and len(words) > longest:
            wrong = f"nothing stands under this heading: {words[:60]}"
            expected = "a heading, and paragraphs under it"
            self._warn(self._at(part.title), wrong, expected, "put an empty line behind the heading")

    def _number(self, draft: Draft, step: Step, before: int, printed: int) -> None:
        if draft.number == before + 1 or draft.id.rsplit("-", 1)[0].endswith(f"op-{draft.number}"):
            return
        wrong = f"the number {draft.number} follows {printed}" if printed else f"the first number is {draft.number}"
        self._report(step, self._at(draft), wrong, f"the number {before + 1}", "restore the paragraph or its number")

    def _items(self, draft: Draft, begun: dict[int, Step]) -> None:
        for place, item in enumerate(draft.items):
            if item.number != place + 1:
                expected = f"the label that follows {place}" if place else "the first label"
                self._report(begun[id(item)], self._at(item), f"the item is {item.label}", expected, "restore the item")
            self._items(item, begun)

    def _repeated(self, draft: Draft, step: Step) -> None:
        wrong = f"the number {draft.label} stands twice"
        action = f"renumber it; its address is now {draft.id}"
        self._report(step, self._at(draft), wrong, "each number once", action)

    def _unnumbered(self, draft: Draft, step: Step) -> None:
        wrong = "a paragraph without number among the operative paragraphs"
        action = "number it, or remove the final punctuation of the paragraph that it continues"
        expected = "a number, an item label, or the rest of a cut paragraph"
        self._report(step, self._at(draft), wrong, expected, action)

    def _steps_in_doubt(self) -> None:
        for step in self._steps:
            line = self._lines[step.line]
            where = self._source.where(line.start)
            words = self._words(line)
            if step.move is Move.OTHER:
                wrong, action = f"no place was found for: {words}", "remove it, or correct what stands before it"
                self._warn(where, wrong, "a paragraph, a note or page furniture", action)
            elif step.mark is not None and step.mark.damage:
                wrong = f"the marker {step.mark.label}: {step.mark.damage}"
                self._warn(where, wrong, "a number or a letter with its sign", "correct the marker")
            elif step.cost >= _DOUBT and step.line not in self._told and step.move not in _QUIET:
                wrong = f"read as {step.move.value}, but much speaks against it: {words}"
                self._warn(where, wrong, "a line whose place is plain", "look at it, and at the lines around it")

    def _unsure_of_wraps(self) -> None:
        """In wrapped text a recital may begin under a full line that ends in a comma, or its sentence may go on."""
        places = []
        for before, step in pairwise(self._steps):
            line = self._lines[step.line]
            under = not (line.gap or line.cut or line.fits) and before.state.tail == ","
            if step.move is Move.RECITAL and before.move in (Move.RECITAL, Move.MORE) and under:
                places.append(line.start)
        if self._wrapped and len(places) > 1:
            wrong = f"{len(places)} of the lines that were taken to begin a recital may go on with the one before"
            action = "put an empty line before every paragraph"
            self._warn(self._source.where(places[0]), wrong, "a line that ends before its margin", action)

    def _unsure_of_cuts(self) -> None:
        """Amid a line a small letter behind a comma may open a recital, or go on with one; a list may be none."""
        places = []
        for before, step in pairwise(self._steps):
            line = self._lines[step.line]
            running = line.cut and before.state.tail in (",", ";", ":") and before.move is not Move.FORMULA
            own_blank = self._source.text[line.start] > _NARROW and self._source.text[line.start - 1].isspace()
            recital = step.move is Move.RECITAL and line.case == "" and before.state.tail == "," and not own_blank
            unended = line.cut and before.state.tail == "" and before.move in PARAGRAPHS and not line.gap
            if unended and step.move is Move.OPERATIVE and self._lines[before.line].marks:
                wrong = f"the words before this number end in no sign: {self._words(line)}"
                action = "put the heading that ends them, if there is one, on a line of its own"
                self._warn(self._source.where(line.start), wrong, "a paragraph that ends", action)
            if running and (recital or step.move is Move.ITEM):
                places.append(line.start)
        if len(places) > _FEW:
            wrong = f"{len(places)} of the recitals and items begin amid a line, where its words may run on"
            action = "break the line before each paragraph"
            self._warn(self._source.where(places[0]), wrong, "each paragraph on a line of its own", action)

    def _joined(self) -> None:
        """Over an empty line a paragraph may go on behind a comma, or the next one may begin as no other does."""
        for before, step in pairwise(self._steps):
            line = self._lines[step.line]
            alone = line.gap and not before.state.apart and before.state.tail == "," and not before.state.within
            if step.move is Move.MORE and alone and before.state.open in PARAGRAPHS and not self._wrapped:
                wrong = f"taken to go on with the paragraph over the empty line: {self._words(line)}"
                action = "take the empty line out, or begin the paragraph as the others begin"
                self._warn(self._source.where(line.start), wrong, "a paragraph without an empty line in it", action)
            if step.move is Move.MORE and before.state.apart and before.state.tail == "," and line.unphrased:
                wrong = f"taken to go on with the paragraph before the end of the page: {self._words(line)}"
                action = "join its lines, or begin the paragraph as the others begin"
                self._warn(self._source.where(line.start), wrong, "a paragraph on one page", action)
            small = line.case == "lower" and not (line.opening or line.marks) and before.state.tail == ","
            small = small and self._source.text[line.start].isalpha()
            if step.move is Move.RECITAL and small and step.line not in self._told and step.cost < _DOUBT:
                wrong = f"taken for a recital, though it begins in lower case: {self._words(line)}"
                action = "put it on the line of the paragraph that it goes on with, or begin it as the others begin"
                self._warn(self._source.where(line.start), wrong, "a paragraph of its own", action)

    def _missing(self, assembly: Assembly) -> None:
        where = Where(self._source.file)
        if assembly.title is None:
            self._warn(where, "no title", "a line that begins with '### '", "mark the title")
        if assembly.body.formula is None and not any(part.formula for part in assembly.body.parts):
            self._warn(where, "no enacting formula", "the line that names the organ", "add it")
        paragraphs = [step for step in self._steps if step.move in (Move.RECITAL, Move.OPERATIVE, Move.PLAIN)]
        opening = any(self._lines[step.line].opening for step in paragraphs)
        if not opening and assembly.body.formula is None and len(paragraphs) >= _SEVERAL:
            wrong = f"no organ enacts, and none of {len(paragraphs)} paragraphs opens as one of a resolution does"
            self._warn(where, wrong, "a resolution", "look whether this is a report or another text")
        if not assembly.body.operative and not any(_has_operative(part) for part in assembly.body.parts):
            expected = "a paragraph that begins with '1. '"
            self._found.append(Diagnostic(where, "structure", "no operative paragraph", expected, "number them"))

    def _words(self, line: Line) -> str:
        return " ".join(self._source.text[line.start : min(line.end, line.start + 60)].split())

    def _at(self, draft: Draft) -> Where:
        return Where(draft.where.file, draft.where.line, draft.where.column, draft.id)

    def _report(self, step: Step, where: Where, wrong: str, expected: str, action: str) -> None:
        self._told.add(step.line)
        self._found.append(Diagnostic(where, "structure", wrong, expected, action))

    def _warn(self, where: Where, wrong: str, expected: str, action: str) -> None:
        self._found.append(Diagnostic(where, "structure", wrong, expected, action, Severity.WARNING))


def _runs_on(step: Step) -> bool:
    """Whether a recital has a number of the series that the operative paragraphs go on with."""
    return step.mark is not None and step.mark.sign is Sign.NUMBER


def _goes_on(part: PartDraft, before: int) -> bool:
    """Whether the numbers of a part go on with those before it."""
    first = next((draft.number for draft in operative_of(part) if draft.label), 0)
    return first == before + 1 or (before > 0 and first > 1)


def _has_operative(part: PartDraft) -> bool:
    return bool(part.operative) or any(_has_operative(below) for below in part.parts)
