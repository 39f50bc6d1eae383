"""The two directions of citing: what a paragraph cites, and who cites a target. One is the transpose of the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from build_scripts.model.inline import Held, LinkTarget, Missing, Official, Reference, Target, TermUse, walk
from build_scripts.model.resolution import Paragraph
from build_scripts.model.work import Work


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A paragraph of a work."""

    slug: str
    paragraph: str


Document = Held | Official


@dataclass(frozen=True, slots=True)
class Citations:
    """Who cites what in the texts that readers of one language see, in reading order.

    `by_place` and `by_target` are about the instruments of ours, `by_document` about texts that we hold and documents
    elsewhere. What a paragraph cites of all these and of its own resolution is `all_by_place`.
    """

    by_place: dict[Place, list[Target]] = field(default_factory=dict)
    all_by_place: dict[Place, list[LinkTarget]] = field(default_factory=dict)
    by_target: dict[Target, list[Place]] = field(default_factory=dict)
    by_document: dict[Document, list[Place]] = field(default_factory=dict)
    by_concept: dict[str, list[Place]] = field(default_factory=dict)

    def of_whole(self, name: str) -> list[Place]:
        """Who cites the whole of an instrument. Where we hold its text, references lead there."""
        return [*self.by_target.get(Target(name), ()), *self.by_document.get(Held(name), ())]

    def of_instrument(self, name: str) -> list[Target]:
        """The targets on the page of an instrument that somebody cites, the whole of it first."""
        return sorted(
            (target for target in self.by_target if target.instrument == name),
            key=lambda target: provision_order(target.anchor),
        )


def collect_citations(works: Iterable[Work], lang: str) -> Citations:
    """The index over the text of each work that is shown in a language."""
    citations = Citations()
    for work in works:
        for paragraph in work.shown_in(lang).paragraphs():
            place = Place(work.slug, paragraph.id)
            for target in targets_of(paragraph):
                citations.all_by_place.setdefault(place, []).append(target)
                if isinstance(target, Target):
                    citations.by_place.setdefault(place, []).append(target)
                    citations.by_target.setdefault(target, []).append(place)
                elif isinstance(target, Held | Official):
                    citations.by_document.setdefault(target, []).append(place)
            for concept in concepts_of(paragraph):
                citations.by_concept.setdefault(concept, []).append(place)
    return citations


def targets_of(paragraph: Paragraph) -> Iterator[LinkTarget]:
    """What a paragraph itself cites, each target once, without what is missing."""
    found = (inline.target for inline in walk(paragraph.content) if isinstance(inline, Reference))
    yield from dict.fromkeys(target for target in found if not isinstance(target, Missing))


def concepts_of(paragraph: Paragraph) -> Iterator[str]:
    """The concepts that a paragraph itself uses, each once."""
    found = (inline.concept for inline in walk(paragraph.content) if isinstance(inline, TermUse))
    yield from dict.fromkeys(found)


def provision_order(anchor: str) -> list[tuple[int, str]]:
    """Where a provision stands among others: article 9 before article 18, paragraph 2 before paragraph 13."""
    parts = anchor.split("-")
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts]
