"""What the places of a resolution are called: "section II, paragraph 4 (a)", "annex I, para. 4".

In: a text and the locale of its reader. Out: a name for each of its addresses. Items and parts go by the labels that
the source prints; a part without one, or with one in another language, goes by the number in its address. A part is
named only where the address names it: in sections whose numbering runs on, paragraph 4 is paragraph 4.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from build_scripts.locales.locale import Locale
from build_scripts.model.resolution import Kind, Paragraph, Part, PartKind, Resolution

_SIGNS = "()（）[] .．、:：-–—‘’'\"*_"
_KINDS = {Kind.PREAMBULAR: "pp", Kind.OPERATIVE: "op"}
_ITEMS = {Kind.PREAMBULAR: "pp_item", Kind.OPERATIVE: "item"}
# Where there is one alone, nothing needs to count it.
_COUNTLESS = (PartKind.ANNEX, PartKind.DRAFT)


def place_names(locale: Locale, text: Resolution) -> dict[str, str]:
    """The full names, by address: "operative paragraph 15 (c)". Parts have one even where they have no heading."""
    return dict(_Names(locale, text, "place").all())


def short_names(locale: Locale, text: Resolution) -> dict[str, str]:
    """The short names, by address: "para. 15 (c)"."""
    return dict(_Names(locale, text, "short").all())


@dataclass(frozen=True, slots=True)
class _Around:
    """A part around a place. `nameless` when it is the only draft and nothing numbers it."""

    id: str
    name: str
    nameless: bool


@dataclass(frozen=True, slots=True)
class _Names:
    """Names the places of one text in a style, `place` or `short`. Both share the names that differ in neither."""

    locale: Locale
    text: Resolution
    style: str

    def all(self) -> Iterator[tuple[str, str]]:
        """Pairs of an address and a name."""
        text = self.text
        for root in (text.heading, text.title, text.formula, *text.preamble, *text.operative):
            yield from self._tree(root, ())
        yield from self._parts(text.parts, ())
        for root in (*text.closing, *text.notes):
            yield from self._tree(root, ())

    def _parts(self, parts: tuple[Part, ...], around: tuple[_Around, ...]) -> Iterator[tuple[str, str]]:
        for part in parts:
            alone = part.kind in _COUNTLESS and sum(one.kind is part.kind for one in parts) == 1
            here = self._around(part, alone=alone)
            yield part.id, self._inside(around, here.name)
            for root in (part.formula, *part.preamble, *part.operative):
                yield from self._tree(root, (*around, here))
            yield from self._parts(part.parts, (*around, here))

    def _around(self, part: Part, *, alone: bool) -> _Around:
        own = self.text.lang == self.locale.tag
        label = part.title.label.strip(_SIGNS) if part.title and own else ""
        noun = self._noun(part.kind, label)
        if noun:
            return _Around(part.id, label[:noun].lower() + label[noun:], nameless=False)
        number = label or ("" if alone else part.id.rsplit("-", 1)[-1])
        name = self.locale.say(f"part_{part.kind.value}", n=number).strip()
        return _Around(part.id, name, nameless=part.kind is PartKind.DRAFT and not number)

    def _noun(self, kind: PartKind, label: str) -> int:
        """The length of the noun that a label begins with ("Annex I", "第一部分"), 0 for a mere number ("II", "A")."""
        structure = self.locale.structure
        nouns = {
            PartKind.SECTION: structure.section,
            PartKind.ARTICLE: structure.article,
            PartKind.ANNEX: structure.annex,
            PartKind.DRAFT: structure.draft,
        }
        found = nouns[kind].match(label)
        # Arabic numbers sections by words of their own (أولا), which stand among the nouns of its grammar.
        number = kind is PartKind.SECTION and " " not in label and self.locale.word_space
        return found.end() if found and not number else 0

    def _tree(self, root: Paragraph | None, parts: tuple[_Around, ...]) -> Iterator[tuple[str, str]]:
        if root is None:
            return
        around = [part for part in parts if root.id.startswith(f"{part.id}-")]
        tail = root.id.removeprefix(f"{around[-1].id}-") if around else root.id
        number = tail.partition("-")[2].partition("-")[0]
        for paragraph, labels in _labelled(root, ()):
            kind = (_ITEMS if labels else _KINDS).get(root.kind, root.kind.value)
            letters = self.locale.say("item_below").join(labels)
            name = self._inside(around, self._say(kind, number, letters, inside=bool(around)))
            is_after = paragraph.kind is Kind.WRAP_UP
            yield paragraph.id, self.locale.say("after_items", place=name) if is_after else name

    def _say(self, kind: str, number: str, letters: str, *, inside: bool) -> str:
        """A name without the parts around it. Only the body of a resolution calls its paragraphs operative."""
        style = "inside" if inside and self.style == "place" else self.style
        key = f"{style}_{kind}" if f"{style}_{kind}" in self.locale.ui else f"place_{kind}"
        return self.locale.say(key, n=number, i=letters).strip()

    def _inside(self, around: Sequence[_Around], name: str) -> str:
        for part in reversed(around):
            key = "in_draft" if part.nameless else "in_part"
            name = self.locale.say(key, part=part.name, place=name)
        return name


def _labelled(paragraph: Paragraph, labels: tuple[str, ...]) -> Iterator[tuple[Paragraph, tuple[str, ...]]]:
    """The paragraph and all below it, each with the labels of the items that it stands in."""
    yield paragraph, labels
    for item in paragraph.items:
        label = item.label.strip(_SIGNS) or item.id.rsplit("-", 1)[-1]
        yield from _labelled(item, (*labels, label))
    if paragraph.wrap_up is not None:
        yield paragraph.wrap_up, labels
