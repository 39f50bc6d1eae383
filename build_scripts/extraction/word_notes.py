"""The footnotes and endnotes of a Word document: their marks in the text, and the order in which they were met.

In: the parts `footnotes`, `endnotes` and `settings`; then each reference in the order of the text. Out: the marks, and
the notes in that order. Real forms:
    `<w:footnoteReference w:id="3"/>` is counted; `w:numFmt`, `w:numStart` and `w:numRestart` say how
    `<w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t>` is not counted, its mark was typed
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from build_scripts.extraction.numerals import numeral
from build_scripts.extraction.word_package import Element, Package
from build_scripts.extraction.word_styles import number_of, value_of

_FORMS = {"footnote": "decimal", "endnote": "lowerRoman"}


@dataclass(frozen=True, slots=True)
class Note:
    """A note that the text refers to."""

    label: str
    root: Element


class Notes:
    """The notes of a document. `tell` hears what cannot be counted as Word counts it."""

    def __init__(self, package: Package, document: Element, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._met: dict[str, list[Note]] = {kind: [] for kind in _FORMS}
        self._notes = {kind: _by_identifier(package.one(f"{kind}s")) for kind in _FORMS}
        settings = package.one("settings")
        self._forms: dict[str, str] = {}
        self._starts: dict[str, int] = {}
        self._restarts: dict[str, str] = {}
        for kind, usual in _FORMS.items():
            # The first section that says something speaks for all; in UN documents there is one.
            said = (document.find(f".//sectPr/{kind}Pr"), None if settings is None else settings.find(f"{kind}Pr"))
            self._forms[kind] = next(filter(None, (value_of(one, "numFmt") for one in said)), usual)
            self._starts[kind] = next((n for one in said if (n := number_of(one, "numStart")) is not None), 1)
            self._restarts[kind] = next(filter(None, (value_of(one, "numRestart") for one in said)), "continuous")
        self._next = dict(self._starts)

    def refer(self, kind: str, identifier: str, typed: str) -> str:
        """The label of a reference; `typed` is a mark that the author gave it."""
        label = typed or self._count(kind)
        root = self._notes[kind].get(identifier)
        if root is None:
            self._tell(f"the {kind} of the mark “{label}”, which the file lacks")
        else:
            self._met[kind].append(Note(label, root))
        return label

    def end_section(self) -> None:
        """A section of the document ends; notes may be counted anew in the next one."""
        self._next |= {kind: self._starts[kind] for kind in _FORMS if self._restarts[kind] == "eachSect"}

    def met(self) -> Iterator[Note]:
        """The notes in the order of their marks, footnotes first. Reading one may meet another."""
        for notes in self._met.values():
            yield from notes

    def _count(self, kind: str) -> str:
        number = self._next[kind]
        self._next[kind] += 1
        if self._restarts[kind] == "eachPage":
            self._tell(f"{kind}s that Word counts anew on each page; they are counted through")
        label = numeral(self._forms[kind], number)
        if label is None:
            self._tell(f"{kind}s counted in the format {self._forms[kind]}; they are counted 1, 2, 3")
        return str(number) if label is None else label


def _by_identifier(root: Element | None) -> dict[str, Element]:
    return {} if root is None else {one.get("id", ""): one for one in root}
