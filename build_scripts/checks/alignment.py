"""Which paragraph of a translation stands for which one of the official text, also where one is lost, doubled or moved.

In: the series of the official text and of another expression, linked. Out: an `Alignment`. Where both have the same
addresses and every paragraph is like its namesake, the addresses decide. Else the paragraphs of a series are laid side
by side by what they cite, the concepts they use, their marks, figures and drafting phrases, and their length (a longest
common subsequence with weights), so that one lost paragraph does not set all those after it against the wrong ones.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from build_scripts.model.inline import Emphasis, NoteMark, PageBreak, Reference, TermUse, Text, walk
from build_scripts.model.resolution import Paragraph, Resolution

_LAST_NUMBER = re.compile(r"[0-9]+(?:-[0-9]+)?$|(?<=-)[a-z]+$")
# Measured on the six texts of resolution 10/4: a paragraph is like its own translation at 0.70 and more, and none is
# more like another one. The bounds leave room for texts in which fewer terms and references are known.
_LIKE = 0.3
_LIKER = 0.35
_SAME_PLACE = 0.05
# Two paragraphs without any sign may be the same or not: that is more than sharing none, and less than sharing some.
_NO_SIGNS = 0.3


@dataclass(frozen=True, slots=True)
class Alignment:
    """`pairs` are the paragraphs of the text by the address of the official one; `lost` the official ones for which
    nothing stands; `added` those of the text that stand for none; `moved` pairs that stand in another order."""

    pairs: Mapping[str, Paragraph]
    lost: tuple[Paragraph, ...] = ()
    added: tuple[Paragraph, ...] = ()
    moved: tuple[tuple[Paragraph, Paragraph], ...] = ()

    @property
    def is_parallel(self) -> bool:
        """Whether each paragraph stands at the address of its counterpart."""
        return not (self.lost or self.added or self.moved)


@dataclass(frozen=True, slots=True)
class _Traits:
    """What a paragraph is recognised by in any language."""

    paragraph: Paragraph
    signs: frozenset[object]
    length: float


Series = Mapping[str, list[_Traits]]


def series_of(text: Resolution, said: Callable[[Paragraph], Iterable[object]]) -> Series:
    """The paragraphs that are numbered together: all preambular ones, all items below one paragraph, …; `said` tells of
    each what it says in any language beside what it cites, uses and marks."""
    series: dict[str, list[Paragraph]] = {}
    for paragraph in text.paragraphs():
        series.setdefault(_LAST_NUMBER.sub("", paragraph.id), []).append(paragraph)
    return {name: _traits(members, said) for name, members in series.items()}


def align(theirs: Series, ours: Series) -> Alignment:
    """The paragraphs of the official text and of another one, side by side."""
    pairs: dict[str, Paragraph] = {}
    lost: list[Paragraph] = []
    added: list[Paragraph] = []
    moved: list[tuple[Paragraph, Paragraph]] = []
    for name in dict.fromkeys((*theirs, *ours)):
        found = _align(theirs.get(name, []), ours.get(name, []))
        pairs.update(found.pairs)
        lost.extend(found.lost)
        added.extend(found.added)
        moved.extend(found.moved)
    return Alignment(pairs, tuple(lost), tuple(added), tuple(moved))


def _traits(members: list[Paragraph], said: Callable[[Paragraph], Iterable[object]]) -> list[_Traits]:
    found = [_signs(one) for one in members]
    whole = sum(length for _, length in found) or 1
    return [
        _Traits(one, signs.union(said(one)), length / whole)
        for one, (signs, length) in zip(members, found, strict=True)
    ]


def _signs(paragraph: Paragraph) -> tuple[frozenset[object], int]:
    """What a paragraph cites, the concepts that it uses and its marks, and how long it is."""
    signs: set[object] = set()
    length = 0
    for inline in walk(paragraph.content):
        match inline:
            case Text(text):
                length += len(text)
            case Reference(_, target):
                signs.add(target)
            case TermUse(_, concept):
                signs.add(concept)
            case NoteMark(number):
                signs.add((number,))
            case Emphasis() | PageBreak():
                pass
            case _:
                assert_never(inline)
    return frozenset(signs), length


def _align(official: list[_Traits], ours: list[_Traits]) -> Alignment:
    namesakes = {one.paragraph.id: one for one in ours}
    if [one.paragraph.id for one in official] == [*namesakes] and not _is_mixed(official, ours):
        return Alignment({name: one.paragraph for name, one in namesakes.items()})
    path = _path(official, ours)
    left = [one.paragraph.id for place, one in enumerate(official) if place not in path]
    right = [one.paragraph.id for place, one in enumerate(ours) if place not in path.values()]
    theirs = {one.paragraph.id: one for one in official}
    pairs = {official[place].paragraph.id: ours[other].paragraph for place, other in path.items()}
    moved = list(_moved([theirs[name] for name in left], [namesakes[name] for name in right]))
    pairs.update((one.paragraph.id, other.paragraph) for one, other in moved)
    gone, come = {one.paragraph.id for one, _ in moved}, {other.paragraph.id for _, other in moved}
    # What stands at its own address and is like nothing else is a bad translation rather than a lost paragraph.
    namesake = {name for name in left if name in right} - gone - come
    pairs.update((name, namesakes[name].paragraph) for name in namesake)
    return Alignment(
        pairs,
        tuple(theirs[name].paragraph for name in left if name not in gone | namesake),
        tuple(namesakes[name].paragraph for name in right if name not in come | namesake),
        tuple((one.paragraph, other.paragraph) for one, other in moved),
    )


def _is_mixed(official: list[_Traits], ours: list[_Traits]) -> bool:
    """Whether some paragraph is like another one rather than like its namesake."""
    for one, namesake in zip(official, ours, strict=True):
        if namesake.paragraph.untranslated:
            continue
        own = _likeness(one, namesake)
        if own < 1 - _LIKER and any(_likeness(other, namesake) > own + _LIKER for other in official):
            return True
    return False


def _likeness(one: _Traits, other: _Traits) -> float:
    """How much two paragraphs are alike, 0 to 1: their signs, and a little their length."""
    if other.paragraph.untranslated:
        return 0.0
    union = len(one.signs | other.signs)
    signs = len(one.signs & other.signs) / union if union else _NO_SIGNS
    longer = max(one.length, other.length)
    return 0.8 * signs + 0.2 * (min(one.length, other.length) / longer if longer else 1.0)


def _path(official: list[_Traits], ours: list[_Traits]) -> dict[int, int]:
    """The best way through both series: places of the official one, each with its counterpart."""
    weight = [[_weight(one, other) for other in ours] for one in official]
    best = [[0.0] * (len(ours) + 1) for _ in range(len(official) + 1)]
    for i in range(len(official) - 1, -1, -1):
        for j in range(len(ours) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + weight[i][j])
    path: dict[int, int] = {}
    i = j = 0
    while i < len(official) and j < len(ours):
        if best[i][j] == best[i + 1][j + 1] + weight[i][j]:
            path[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return path


def _weight(one: _Traits, other: _Traits) -> float:
    same = _SAME_PLACE if one.paragraph.id == other.paragraph.id else 0.0
    if other.paragraph.untranslated:
        return same
    return _likeness(one, other) - _LIKE + same


def _moved(left: Iterable[_Traits], right: list[_Traits]) -> Iterator[tuple[_Traits, _Traits]]:
    """Those that stand in neither place and are alike: one paragraph, moved."""
    rest = list(right)
    for one in left:
        liked = max(rest, key=lambda other: _likeness(one, other), default=None)
        if liked is not None and _likeness(one, liked) > _LIKE + _LIKER:
            rest.remove(liked)
            yield one, liked
