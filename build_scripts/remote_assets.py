"""What a page or a style sheet would fetch from elsewhere.

In: the text of an HTML page or of a style sheet. Out: the line and the address of each script, style, image, frame or
font with a remote address. Links that only lead somewhere are none of them.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

_FETCHED = ("src", "srcset", "data", "poster", "background")
_NOT_FETCHED = {"canonical", "alternate", "prev", "next", "license", "author"}
_REMOTE = re.compile(r"(?:https?:)?//[^\s,\"']+", re.IGNORECASE)
_STYLE = re.compile(
    r"""@import\s+["'](?P<import>(?:https?:)?//[^"']+)|url\(\s*["']?(?P<url>(?:https?:)?//[^)"']+)""", re.IGNORECASE
)


def find_in_page(text: str) -> Iterator[tuple[int, str]]:
    """The remote assets of an HTML page."""
    parser = _Parser()
    parser.feed(text)
    parser.close()
    yield from parser.found


def find_in_style(text: str) -> Iterator[tuple[int, str]]:
    """The remote assets of a style sheet."""
    for found in _STYLE.finditer(text):
        yield text[: found.start()].count("\n") + 1, found["import"] or found["url"]


class _Parser(HTMLParser):
    """Collects remote addresses in the attributes that a browser fetches, and in styles."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str]] = []
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one tag."""
        self._in_style = tag == "style"
        given = {name: value or "" for name, value in attrs}
        if tag == "link" and not _NOT_FETCHED & set(given.get("rel", "").lower().split()):
            self._look(_REMOTE, given.get("href", ""))
        for name in _FETCHED:
            self._look(_REMOTE, given.get(name, ""))
        self._look(_STYLE, given.get("style", ""))

    def handle_endtag(self, tag: str) -> None:
        """Leave a style."""
        self._in_style = False

    def handle_data(self, data: str) -> None:
        """Look at the words of a style."""
        if self._in_style:
            self._look(_STYLE, data)

    def _look(self, pattern: re.Pattern[str], text: str) -> None:
        for found in pattern.finditer(text):
            starts_a_word = pattern is _STYLE or found.start() == 0 or text[found.start() - 1] in " ,"
            if starts_a_word:
                self.found.append((self.getpos()[0], found.group()))
