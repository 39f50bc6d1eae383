"""The styles of a Word file, as far as words depend on them: lists, raised text, hidden text.

In: the part `styles`. Out: `Styles`, asked for a paragraph's list and for a run's letters. A style inherits from the
style on which it is based; what the paragraph or the run says itself comes first. Real names: `FootnoteReference`
raises its text, `Heading1` may belong to a list.
"""

import re
from collections.abc import Iterator

from build_scripts.extraction.word_package import Element

_NUMBER = re.compile(r"[-+]?[0-9]{1,9}")
_OFF = ("0", "false", "off", "none")


def value_of(parent: Element | None, path: str) -> str:
    """The `val` of an element below another; "" where one of them is missing."""
    found = None if parent is None else parent.find(path)
    return "" if found is None else found.get("val", "")


def number_of(parent: Element | None, path: str) -> int | None:
    """The same as a number; None where there is none."""
    value = value_of(parent, path)
    return int(value) if _NUMBER.fullmatch(value) else None


def is_on(switch: Element | None) -> bool:
    """Whether a property stands there and is not switched off."""
    return switch is not None and switch.get("val", "on") not in _OFF


class Styles:
    """The styles of a document by their identifiers."""

    def __init__(self, root: Element | None) -> None:
        styles = () if root is None else root.findall("style")
        self._styles = {one.get("styleId", ""): one for one in styles}
        self._default = next(
            (one.get("styleId", "") for one in styles if one.get("type") == "paragraph" and one.get("default") == "1"),
            "",
        )

    def name_of(self, paragraph: Element) -> str:
        """The identifier of a paragraph's style."""
        return value_of(paragraph, "pPr/pStyle") or self._default

    def list_of(self, paragraph: Element) -> tuple[str, int | None]:
        """The list and the level of a paragraph: ("", None) for none, the level None where the list must tell."""
        own = paragraph.find("pPr")
        list_id, depth = value_of(own, "numPr/numId"), number_of(own, "numPr/ilvl")
        if list_id:
            return list_id, depth
        inherited, below = self.list_of_style(self.name_of(paragraph))
        return inherited, below if depth is None else depth

    def list_of_style(self, name: str) -> tuple[str, int | None]:
        """The list and the level that a style gives its paragraphs."""
        chain = list(self._chain(name))
        lists = (value_of(style, "pPr/numPr/numId") for style in chain)
        depths = (number_of(style, "pPr/numPr/ilvl") for style in chain)
        return next(filter(None, lists), ""), next((depth for depth in depths if depth is not None), None)

    def is_raised(self, run: Element) -> bool:
        """Whether a run stands above the line."""
        found = self._of_run(run, "vertAlign")
        return found is not None and found.get("val") == "superscript"

    def is_hidden(self, run: Element) -> bool:
        """Whether Word does not show a run."""
        return is_on(self._of_run(run, "vanish"))

    def _of_run(self, run: Element, name: str) -> Element | None:
        """A property of a run, its own or that of its style."""
        own = run.find("rPr")
        if own is None:
            return None
        chain = (style.find("rPr") for style in self._chain(value_of(own, "rStyle")))
        found = (properties.find(name) for properties in (own, *chain) if properties is not None)
        return next((one for one in found if one is not None), None)

    def _chain(self, name: str) -> Iterator[Element]:
        """A style and those on which it is based. A damaged file may base a style on itself."""
        seen: set[str] = set()
        while name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = value_of(self._styles[name], "basedOn")
