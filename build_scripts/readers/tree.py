"""Parts while they are being read, and the addresses of everything in them.

In: drafts put into the part that they belong to. Out: `Part`s, whose paragraphs have their addresses: numbers as the
source prints them, letters and figures normalised, the address of a part before them only where its numbering begins
again (`sec-2-op-4`, `annex-1-op-4`, `draft-1-op-2`, `art-3-op-1`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from build_scripts.model.resolution import Kind, Part, PartKind
from build_scripts.readers.draft import Draft

_NAMES = {PartKind.SECTION: "sec", PartKind.ARTICLE: "art", PartKind.ANNEX: "annex", PartKind.DRAFT: "draft"}


@dataclass(eq=False)
class PartDraft:
    """A part in the making; `kind` is None for the body of the resolution. `level` is the depth of a section."""

    kind: PartKind | None = None
    value: int = 0
    level: int = -1
    title: Draft | None = None
    formula: Draft | None = None
    preamble: list[Draft] = field(default_factory=list)
    operative: list[Draft] = field(default_factory=list)
    parts: list["PartDraft"] = field(default_factory=list)
    id: str = ""

    def part(self) -> Part:
        """The finished part."""
        assert self.kind is not None, "the body is no part"
        return Part(
            id=self.id,
            kind=self.kind,
            title=self.title.paragraph() if self.title else None,
            formula=self.formula.paragraph() if self.formula else None,
            preamble=tuple(one.paragraph() for one in self.preamble),
            operative=tuple(one.paragraph() for one in self.operative),
            parts=tuple(one.part() for one in self.parts),
        )


class Addresses:
    """Gives every draft its address, each once: a second one at the same address gets `-2`."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}
        self.repeated: list[Draft] = []

    def give(self, draft: Draft, wanted: str) -> None:
        """An address for one draft."""
        draft.id = self._unique(wanted)
        if draft.id != wanted:
            self.repeated.append(draft)

    def place(self, part: PartDraft, prefix: str = "", flow: "Flow | None" = None) -> None:
        """Addresses for a part and everything in it. `prefix` stands before those of its paragraphs."""
        flow = flow or Flow()
        if part.formula is not None:
            self.give(part.formula, f"{part.id}-formula" if part.id else "formula")
        for draft in part.preamble:
            if draft.kind is Kind.SUBHEADING:
                self.give(draft, f"{prefix}sub-{flow.next_subheading()}")
            else:
                self._paragraph(draft, f"{prefix}pp-{flow.next_recital()}")
        for draft in part.operative:
            if draft.kind is Kind.SUBHEADING:
                self.give(draft, f"{prefix}sub-{flow.next_subheading()}")
            else:
                flow.numbers.add(draft.number)
                self._paragraph(draft, f"{prefix}op-{draft.part or draft.number}")
        self._parts(part, prefix, flow)

    def _parts(self, parent: PartDraft, prefix: str, flow: "Flow") -> None:
        runs = _runs_on([one for one in parent.parts if one.kind is PartKind.SECTION], flow)
        counts: dict[PartKind, int] = {}
        for part in parent.parts:
            assert part.kind is not None
            count = counts[part.kind] = counts.get(part.kind, 0) + 1
            number = part.value or count
            part.id = self._unique(f"{parent.id}-{_NAMES[part.kind]}-{number}".lstrip("-"))
            if part.title is not None:
                part.title.id = part.id
            goes_on = runs if part.kind is PartKind.SECTION else part.kind is PartKind.ANNEX and _runs_on([part], flow)
            if goes_on:
                self.place(part, prefix, flow)
            else:
                self.place(part, f"{part.id}-")

    def _paragraph(self, draft: Draft, wanted: str) -> None:
        self.give(draft, wanted)
        for item in draft.items:
            self._paragraph(item, f"{draft.id}-{item.part}")
        if draft.wrap_up is not None:
            self.give(draft.wrap_up, f"{draft.id}-wrap-up")

    def _unique(self, wanted: str) -> str:
        count = self._used[wanted] = self._used.get(wanted, 0) + 1
        return wanted if count == 1 else f"{wanted}-{count}"


@dataclass
class Flow:
    """The counts of a stretch in which numbering runs on."""

    recitals: int = 0
    subheadings: int = 0
    numbers: set[int] = field(default_factory=set)

    def next_recital(self) -> int:
        """The place of the next preambular paragraph."""
        self.recitals += 1
        return self.recitals

    def next_subheading(self) -> int:
        """The place of the next heading without a label."""
        self.subheadings += 1
        return self.subheadings


def _runs_on(parts: list[PartDraft], flow: Flow) -> bool:
    """Whether the numbers of these parts go on with those before them, none of them twice, and all of them printed."""
    used = set(flow.numbers)
    for draft in (one for part in parts for one in operative_of(part)):
        if draft.number in used or not draft.label:
            return False
        used.add(draft.number)
    first = min((draft.number for part in parts for draft in operative_of(part)), default=0)
    return first > 1 or (not flow.numbers and parts[:1] != [] and parts[0].kind is PartKind.SECTION)


def operative_of(part: PartDraft) -> Iterator[Draft]:
    """The operative paragraphs of a part and of the sections in it, in order."""
    yield from (draft for draft in part.operative if draft.kind is not Kind.SUBHEADING)
    for below in part.parts:
        if below.kind is PartKind.SECTION:
            yield from operative_of(below)
