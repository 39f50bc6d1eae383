"""Cuts what the finders find out of a paragraph and puts links in its place.

In: a resolution as read. Out: the same resolution with more inlines. Finders see the plain text and answer with spans;
only this module builds inlines, by slicing, so linking cannot change a word: `plain_text` before and after is equal.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from build_scripts.linkers.lexicon import Lexicon
from build_scripts.linkers.mention import Concept, Context, Finder, Mention, Opening
from build_scripts.model.inline import (
    Emphasis,
    Inline,
    NoteMark,
    PageBreak,
    Reference,
    Target,
    TermUse,
    Text,
    plain_text,
)
from build_scripts.model.resolution import Kind, Paragraph, Resolution

_LINKED = (Kind.FORMULA, Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.NOTE)


def link_resolution(resolution: Resolution, lexicon: Lexicon, finders: tuple[Finder, ...]) -> Resolution:
    """The resolution with its references. Heading and title stay as they are: they are links themselves."""

    def link(paragraph: Paragraph) -> Paragraph:
        return link_paragraph(paragraph, lexicon, finders)

    return replace(
        resolution,
        formula=link(resolution.formula) if resolution.formula else None,
        preamble=tuple(link(one) for one in resolution.preamble),
        operative=tuple(link(one) for one in resolution.operative),
        notes=tuple(link(one) for one in resolution.notes),
    )


def link_paragraph(paragraph: Paragraph, lexicon: Lexicon, finders: tuple[Finder, ...]) -> Paragraph:
    """A paragraph and its items with their references."""
    assert paragraph.kind in _LINKED
    context = Context(lexicon, paragraph.kind)
    text = paragraph.text
    found = [mention for find in finders for mention in find(text, context)]
    content = cut(paragraph.content, choose(found))
    assert plain_text(content) == text, f"linking changed the words of {paragraph.id}"
    items = tuple(link_paragraph(item, lexicon, finders) for item in paragraph.items)
    return replace(paragraph, content=content, items=items)


def choose(found: Iterable[Mention]) -> list[Mention]:
    """The mentions to link, in order of place: no two overlap, and `once` ones come once for each target."""
    taken: list[Mention] = []
    # `sorted` is stable, so equally long mentions keep the order of the finders.
    for mention in sorted(found, key=lambda one: one.start - one.end):
        if all(mention.end <= other.start or mention.start >= other.end for other in taken):
            taken.append(mention)
    seen: set[Target | Concept | Opening] = set()
    chosen = []
    for mention in sorted(taken, key=lambda one: one.start):
        if not (mention.once and mention.target in seen):
            chosen.append(mention)
        seen.add(mention.target)
    return chosen


def cut(content: Iterable[Inline], mentions: Iterable[Mention]) -> tuple[Inline, ...]:
    """The content with each mention's characters, and the marks and breaks inside it, under one inline."""
    result: list[Inline] = []
    rest = list(content)
    offset = 0
    for mention in mentions:
        before, rest = _split(rest, mention.start - offset, marks_left=True)
        inside, rest = _split(rest, mention.end - mention.start, marks_left=False)
        result.extend(before)
        # A note mark is a link of its own, and links do not nest.
        noted = any(isinstance(inline, NoteMark) for inline in inside)
        result.extend(inside if noted else [_wrap(tuple(inside), mention.target)])
        offset = mention.end
    return (*result, *rest)


def _split(inlines: list[Inline], length: int, *, marks_left: bool) -> tuple[list[Inline], list[Inline]]:
    """Cut after so many characters. Marks and breaks at the cut go to the side that is asked for."""
    left: list[Inline] = []
    for position, inline in enumerate(inlines):
        if length == 0 and not (marks_left and isinstance(inline, NoteMark | PageBreak)):
            return left, inlines[position:]
        if isinstance(inline, Text) and len(inline.text) > length:
            right = [Text(inline.text[length:]), *inlines[position + 1 :]]
            return [*left, Text(inline.text[:length])], right
        left.append(inline)
        length -= len(inline.text) if isinstance(inline, Text) else 0
    return left, []


def _wrap(content: tuple[Inline, ...], target: Target | Concept | Opening) -> Inline:
    match target:
        case Target():
            return Reference(content, target)
        case Concept(name):
            return TermUse(content, name)
        case Opening():
            return Emphasis(content)
        case _:
            assert_never(target)
