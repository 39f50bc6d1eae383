"""Cuts what the finders find out of a paragraph and puts links in its place.

In: a resolution as read. Out: the same resolution with more inlines. Finders see the plain text and answer with spans;
only this module builds inlines, by slicing, so linking cannot change a word: `plain_text` before and after is equal.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from build_scripts.linkers.documents import body_of
from build_scripts.linkers.lexicon import Lexicon
from build_scripts.linkers.mention import Concept, Context, Finder, Mention, Opening, Same
from build_scripts.model.inline import (
    AnyTarget,
    Emphasis,
    Held,
    Inline,
    Missing,
    NoteMark,
    Official,
    Own,
    PageBreak,
    Reference,
    Target,
    TermUse,
    Text,
    plain_text,
    walk,
)
from build_scripts.model.resolution import Kind, Paragraph, Resolution

_Document = Target | Held | Official
_LINKED = (Kind.FORMULA, Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.WRAP_UP)


def link_resolution(resolution: Resolution, lexicon: Lexicon, finders: tuple[Finder, ...]) -> Resolution:
    """The resolution with its references. Heading and title stay as they are: they are links themselves."""
    anchors = frozenset(paragraph.id for paragraph in resolution.paragraphs())
    context = Context(lexicon, Kind.OPERATIVE, anchors=anchors, body=body_of(resolution.slug, lexicon.instruments))

    def link(paragraph: Paragraph) -> Paragraph:
        return link_paragraph(paragraph, context, finders) if paragraph.kind in _LINKED else paragraph

    return replace(resolution.map(link), notes=_link_notes(resolution.notes, context, finders))


def link_paragraph(
    paragraph: Paragraph, context: Context, finders: tuple[Finder, ...], before: AnyTarget | None = None
) -> Paragraph:
    """A paragraph with its own references. `before` is what the note before it cites last."""
    text = paragraph.text
    here = replace(context, kind=paragraph.kind, place=paragraph.id)
    found = [mention for find in finders for mention in find(text, here)]
    content = cut(paragraph.content, choose(found, before))
    assert plain_text(content) == text, f"linking changed the words of {paragraph.id}"
    return replace(paragraph, content=content)


def _link_notes(notes: tuple[Paragraph, ...], context: Context, finders: tuple[Finder, ...]) -> tuple[Paragraph, ...]:
    """The notes with their references; in each, "ibid." may be what the one before it cites last."""
    linked: list[Paragraph] = []
    before: AnyTarget | None = None
    for note in notes:
        linked.append(link_paragraph(note, context, finders, before))
        cited = [one.target for one in walk(linked[-1].content) if isinstance(one, Reference)]
        before = next((target for target in reversed(cited) if isinstance(target, _Document)), None)
    return tuple(linked)


def choose(found: Iterable[Mention], before: AnyTarget | None = None) -> list[Mention]:
    """The mentions to link, in order of place: no two overlap, and `once` ones come once for each target."""
    taken: list[Mention] = []
    # `sorted` is stable, so equally long mentions keep the order of the finders.
    for mention in sorted(found, key=lambda one: one.start - one.end):
        if all(mention.end <= other.start or mention.start >= other.end for other in taken):
            taken.append(mention)
    seen: set[AnyTarget | Concept | Opening | Same] = set()
    chosen = []
    last = before
    for mention in sorted(taken, key=lambda one: one.start):
        if isinstance(mention.target, Same):
            if last is not None:
                chosen.append(replace(mention, target=last))
            continue
        if not (mention.once and mention.target in seen):
            chosen.append(mention)
        seen.add(mention.target)
        last = mention.target if isinstance(mention.target, _Document) else last
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


def _wrap(content: tuple[Inline, ...], target: AnyTarget | Concept | Opening | Same) -> Inline:
    match target:
        case Target() | Held() | Official() | Own() | Missing():
            return Reference(content, target)
        case Concept(name):
            return TermUse(content, name)
        case Opening():
            return Emphasis(content)
        case Same():
            raise AssertionError("`choose` says what was cited last")
        case _:
            assert_never(target)
