"""The plan of a text: its stretches with their paragraphs, each with a label as short as a picture has room for.

In: the setting and a text. Out: `Stretch`es in reading order. The heads of the text and its closing lines stand in
stretches without a name, the title of a part is the first entry of its stretch.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_scripts.model.resolution import Kind, Paragraph, Part, Resolution
from build_scripts.pages.places import short_names
from build_scripts.pages.setting import Setting

_SIGNS = " .．、-–—"


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph with its label ("15 (c)"), its name ("para. 15 (c)") and the number of items that it stands in."""

    paragraph: Paragraph
    label: str
    name: str
    depth: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text with the anchor of its heading; both are "" for what no heading stands over."""

    name: str
    anchor: str
    entries: tuple[Entry, ...]


def plan_text(setting: Setting, text: Resolution) -> Iterator[Stretch]:
    """The stretches that have any paragraph."""
    planning = _Planning(setting, short_names(setting.locale, text))
    return (one for one in planning.all(text) if one.entries)


@dataclass(frozen=True, slots=True)
class _Planning:
    setting: Setting
    names: dict[str, str]

    def all(self, text: Resolution) -> Iterator[Stretch]:
        """Every stretch, also the empty ones."""
        yield self._stretch("", "", [one for one in (text.heading, text.title, text.formula) if one is not None])
        yield self._stretch(self.setting.say("preamble"), "preamble", text.preamble)
        yield self._stretch(self.setting.say("operative_part"), "operative-part", text.operative)
        for part in text.parts:
            yield from self._part(part)
        yield self._stretch("", "", text.closing)
        yield self._stretch(self.setting.say("notes"), "notes", text.notes)

    def _part(self, part: Part) -> Iterator[Stretch]:
        name = self.names[part.id]
        heads = [one for one in (part.title, part.formula) if one is not None and one.content]
        yield self._stretch(name[:1].upper() + name[1:], part.id, (*heads, *part.preamble, *part.operative))
        for below in part.parts:
            yield from self._part(below)

    def _stretch(self, name: str, anchor: str, roots: Iterable[Paragraph]) -> Stretch:
        entries = (entry for root in roots for entry in self._tree(root, self._label(root, anchor), 0))
        return Stretch(name, anchor, tuple(entries))

    def _tree(self, paragraph: Paragraph, label: str, depth: int) -> Iterator[Entry]:
        yield Entry(paragraph, label, self.names.get(paragraph.id, label), depth)
        for item in paragraph.items:
            own = item.label.strip() or f"({item.id.rsplit('-', 1)[-1]})"
            yield from self._tree(item, f"{label} {own}" if depth == 0 else f"{label}{own}", depth + 1)
        if paragraph.wrap_up is not None:
            name = self.names.get(paragraph.wrap_up.id, label)
            yield Entry(paragraph.wrap_up, f"{label} …", name, depth + 1)

    def _label(self, paragraph: Paragraph, anchor: str) -> str:
        """The number of a paragraph under the name of its stretch; a name for what has no number."""
        if paragraph.id == anchor:
            return self.setting.say("short_title")
        if paragraph.kind in (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NOTE):
            return paragraph.label.strip(_SIGNS) or paragraph.id.rsplit("-", 1)[-1]
        name = self.names.get(paragraph.id, paragraph.id)
        return name[:1].upper() + name[1:]
