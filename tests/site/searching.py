"""The search box as its reader meets it: asked, waited for, read.

In: a page on which a box stands. Out: `Box`, with what it shows.
"""

import json
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.site.browsing import Edition

# Writes what no keyboard can: the text comes as escapes, which hold half a pair of surrogates too.
PUT = """(field, text) => {
  field.focus();
  field.value = JSON.parse(text);
  field.dispatchEvent(new Event("input", {bubbles: true}));
}"""
# The words that are marked; a word that a link cuts is marked in two.
MARKS = """(one) => [...one.querySelectorAll("mark")].map((mark) => mark.textContent)"""
# Each group as its reader sees it: its title, and the addresses of its results.
GROUPS = """(list) => [...list.querySelectorAll("[role=group]")].map((group) => [
  document.getElementById(group.getAttribute("aria-labelledby")).textContent,
  [...group.querySelectorAll("a[role=option]")].map((one) => one.href),
])"""


@dataclass(frozen=True, slots=True)
class Box:
    """The box of a page."""

    page: Page

    def one(self, name: str) -> Locator:
        """A part of the box."""
        return self.page.locator(f".hx-search__{name}")

    @property
    def field(self) -> Locator:
        return self.page.get_by_role("combobox")

    @property
    def status(self) -> Locator:
        """What is announced."""
        return self.one("panel").get_by_role("status")

    @property
    def options(self) -> Locator:
        return self.one("list").get_by_role("option")

    def text(self, name: str) -> str:
        """A text of the box in the language of the page, as the page itself carries it."""
        return str(self.page.locator(".hx-search").get_attribute(f"data-{name}"))

    def write(self, query: str) -> None:
        """Write as an input method does, into the field that has the focus."""
        self.field.fill("")
        expect(self.one("panel")).to_be_hidden()
        self.page.keyboard.insert_text(query)

    def ask(self, query: str) -> None:
        """Write and wait for the answer."""
        self.write(query)
        self.answered()

    def put(self, query: str) -> None:
        """The same from a script."""
        self.field.fill("")
        self.field.evaluate(PUT, json.dumps(query))

    def answered(self) -> None:
        """Wait until the answer is there."""
        expect(self.one("panel")).to_be_visible()
        expect(self.status).not_to_have_text(self.text("loading"))
        expect(self.status).not_to_be_empty()

    def groups(self) -> dict[str, list[str]]:
        """The addresses of the results under the title of each group."""
        return {str(title): found for title, found in self.one("list").evaluate(GROUPS)}

    def found(self, edition: Edition) -> list[tuple[str, str]]:
        """The page and the anchor of every result."""
        return [
            edition.place(one.partition("?")[0] + fragment(one)) for group in self.groups().values() for one in group
        ]

    def told(self) -> str:
        """What stands between the number of results and the results."""
        return self.one("notes").inner_text()


def fragment(address: str) -> str:
    """The fragment of an address with its sign, "" when it has none."""
    return "".join(address.partition("#")[1:])


def query_of(address: str, name: str = "q") -> str:
    """The query that an address carries."""
    values = dict(part.partition("=")[::2] for part in urlsplit(address).query.split("&"))
    return unquote(values[name])


def marks(place: Locator) -> list[str]:
    """The words marked in a place."""
    return [str(one) for one in place.evaluate(MARKS)]
