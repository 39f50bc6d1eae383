"""Markdown as the site renders it: what a browser would build of it, as a list that can be compared."""

import re
from html.parser import HTMLParser
from pathlib import Path

import markdown
import yaml

# What MkDocs adds to every site beside the extensions that mkdocs.yml names.
_ALWAYS = ["toc", "tables", "fenced_code"]
_SPACE = re.compile(r"[ \t\n\r\f]+")

Shape = list[tuple[str, ...]]


class _Settings(yaml.SafeLoader):
    """Reads mkdocs.yml without its environment."""


_Settings.add_multi_constructor("!", lambda loader, suffix, node: None)


def render(text: str, root: Path) -> str:
    """The HTML of a page, its front matter set aside."""
    entries = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Settings)["markdown_extensions"]
    named = {name: options for one in entries for name, options in ({one: {}} if isinstance(one, str) else one).items()}
    extensions = list(dict.fromkeys([*_ALWAYS, *named]))
    body = text.split("---\n", 2)[2] if text.startswith("---\n") else text
    return markdown.markdown(body, extensions=extensions, extension_configs=named)


def shape(html: str) -> Shape:
    """Every tag with its attributes, and every run of visible words, their spaces run together."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    merged: Shape = [("unclosed", tag) for tag in reader.open]
    for kind, *parts in reader.shape:
        if kind == "text" and merged and merged[-1][0] == "text":
            merged[-1] = ("text", merged[-1][1] + parts[0])
        else:
            merged.append((kind, *parts))
    told = [(kind, squeezed(parts[0])) if kind == "text" else (kind, *parts) for kind, *parts in merged]
    return [one for one in told if one != ("text", "")]


def visible(html: str) -> str:
    """The visible words of a page, their spaces run together."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return squeezed("".join(parts[0] for kind, *parts in reader.shape if kind == "text"))


def words_by_id(html: str) -> dict[str, str]:
    """The words of every block that has an address, without its number, its footnote marks and their ways back."""
    found: dict[str, str] = {}
    path: list[tuple[str, str, bool]] = []
    reader = _Reader()
    reader.feed(html)
    for kind, *parts in reader.shape:
        if kind == "tag" and parts[0] not in reader.VOID:
            attributes = dict(one.split("=", 1) for one in parts[1:])
            skipped = parts[0] == "sup" or attributes.get("class") in ("number", "note-back")
            anchor = attributes.get("id", "") if parts[0][0] in "ph" else ""
            assert anchor not in found, f"#{anchor} stands twice"
            if anchor:
                found[anchor] = ""
            path.append((parts[0], anchor, skipped))
        elif kind == "end":
            path.pop()
        elif kind == "text" and not any(skipped for _, _, skipped in path):
            for anchor in (anchor for _, anchor, _ in path if anchor):
                found[anchor] += parts[0]
    return {anchor: squeezed(text) for anchor, text in found.items()}


def squeezed(text: str) -> str:
    """The text as a browser shows it: spaces and line ends are one space, none at the edges."""
    return _SPACE.sub(" ", text).strip(" ")


class _Reader(HTMLParser):
    """Builds the list."""

    VOID = ("br", "hr", "img", "input")

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.shape: Shape = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shape.append(("tag", tag, *(f"{key}={squeezed(value or '')}" for key, value in sorted(attrs))))

    def handle_endtag(self, tag: str) -> None:
        closes = self.open.pop() if self.open else ""
        self.shape.append(("end", tag) if closes == tag else ("crossed", tag))

    def handle_data(self, data: str) -> None:
        self.shape.append(("text", data))

    def handle_comment(self, data: str) -> None:
        self.shape.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.shape.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.shape.append(("instruction", data))
