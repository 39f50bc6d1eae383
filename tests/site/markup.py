"""HTML files as small trees, read with the standard library: what stands in a page, under which address, leading where.

In: the text of a page. Out: `Element`s that can be searched, and the visible words of any of them.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
ADDRESSES = {"a": "href", "link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src"}
OURS = frozenset({"number", "note-back"})


@dataclass(slots=True, repr=False)
class Element:
    """An element with its attributes and what stands in it."""

    tag: str
    attributes: Mapping[str, str]
    content: list["Element | str"] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"<{self.tag}>"

    def get(self, name: str) -> str:
        """An attribute, "" when it is absent."""
        return self.attributes.get(name, "")

    @property
    def classes(self) -> list[str]:
        return self.get("class").split()

    def walk(self) -> Iterator["Element"]:
        """This element and every one in it, in reading order."""
        yield self
        for one in self.content:
            if isinstance(one, Element):
                yield from one.walk()

    def all(self, tag: str = "", **wanted: str) -> list["Element"]:
        """The elements of a tag with the attributes wanted: `id="op-1"`, or `class_="md-nav"` for one class of many."""
        return [one for one in self.walk() if (not tag or one.tag == tag) and one._is(wanted)]

    def one(self, tag: str = "", **wanted: str) -> "Element":
        """The only such element."""
        found = self.all(tag, **wanted)
        assert len(found) == 1, f"{len(found)} of <{tag or '*'}> {wanted}"
        return found[0]

    def text(self, without: Collection[str] = (), tags: Collection[str] = ()) -> str:
        """The words in it, but for those of the classes `without` and of the `tags`."""
        parts = []
        for one in self.content:
            if isinstance(one, str):
                parts.append(one)
            elif one.tag not in tags and not set(one.classes) & set(without):
                parts.append(one.text(without, tags))
        return "".join(parts)

    def words(self) -> str:
        """The words of a paragraph alone: no number link, no note mark, no way back."""
        return self.text(OURS, {"sup"}).removeprefix(" ").removesuffix(" ")

    def line(self) -> str:
        """Its words with every run of layout as one space; a space that does not break is a character."""
        return " ".join(re.split(r"[ \t\n]+", self.text(tags={"script", "style"}).strip(" \t\n")))

    def _is(self, wanted: Mapping[str, str]) -> bool:
        return all(
            value in self.classes if key == "class_" else self.get(key.replace("_", "-")) == value
            for key, value in wanted.items()
        )


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].content.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}> at {self.getpos()}"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].content.append(data)


def read_markup(text: str) -> Element:
    """The tree of a page. A page whose elements are not nested properly is an error."""
    builder = _Builder()
    builder.feed(text)
    builder.close()
    assert len(builder._open) == 1, f"<{builder._open[-1].tag}> is never closed"
    return builder.root


def read_pages(root: Path) -> dict[str, Element]:
    """Every page of a tree by its path."""
    return {
        path.relative_to(root).as_posix(): read_markup(path.read_text(encoding="utf-8"))
        for path in sorted(root.rglob("*.html"))
    }
