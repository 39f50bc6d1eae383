"""A reader at a browser: opens pages of an edition by their address, and says where they are.

In: Playwright's page. Out: `Reader`, and the `Log` of whatever a page should not do.
"""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import ConsoleMessage, Locator, Page, Request, Response

RESOLUTION = "resolutions/ctoc-cop-10-4/"
CONVENTION = "instruments/untoc/"

# The words of a paragraph that can be seen, without its number link, its note marks and its way back.
VISIBLE_WORDS = """(paragraph) => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let words = "";
  while (walker.nextNode()) {
    const home = walker.currentNode.parentElement;
    if (home.closest(".number, .note-back, sup")) continue;
    if (home.checkVisibility({opacityProperty: true, visibilityProperty: true})) words += walker.currentNode.data;
  }
  return words;
}"""
# Whether something can be read where the window stands: not under the header, not below the lower edge.
IN_VIEW = """(one) => {
  const box = one.getBoundingClientRect();
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  return box.top >= header - 1 && box.top < innerHeight - 20;
}"""


@dataclass(frozen=True, slots=True)
class Edition:
    """A site: the address that its pages begin with, its folder, and what its links say for the page of a folder."""

    root: str
    folder: Path
    index: str

    def address(self, path: str, anchor: str = "") -> str:
        """The full address of a page such as `zh/glossary/`."""
        page = path + self.index if path.endswith("/") or not path else path
        return self.root + page + (f"#{anchor}" if anchor else "")

    def place(self, address: str) -> tuple[str, str]:
        """The page and the anchor that an address leads to, said without the edition."""
        assert address.startswith(self.root), f"{address} is outside {self.root}"
        parts = urlsplit(address.removeprefix(self.root))
        return parts.path.removesuffix("index.html"), unquote(parts.fragment)


class Log:
    """What a page should not do: fetch from elsewhere, fail to fetch, raise, complain."""

    def __init__(self, page: Page) -> None:
        self.root = ""
        self.problems: list[str] = []
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", self._response)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        page.on("worker", lambda worker: self._address(worker.url))

    def begin(self, root: str) -> None:
        """Forget what was, and allow only addresses below `root`."""
        self.root = root
        self.problems.clear()

    def _address(self, url: str) -> None:
        if not url.startswith((self.root, "data:", "about:")):
            self.problems.append(f"left the site: {url}")

    def _request(self, request: Request) -> None:
        self._address(request.url)

    def _failed(self, request: Request) -> None:
        # A page that is left drops what it was still fetching.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(f"failed: {request.url}: {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.problems.append(f"status {response.status}: {response.url}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning", "assert"):
            self.problems.append(f"{message.type}: {message.text}")


@dataclass(frozen=True, slots=True)
class Reader:
    """A page of the browser in an edition."""

    page: Page
    edition: Edition

    def open(self, path: str, anchor: str = "") -> None:
        """Go to a page as if its address had been typed."""
        if self.page.url.partition("#")[0] == self.edition.address(path):
            # A change of the fragment alone would not load the page again.
            self.page.goto("about:blank")
        self.page.goto(self.edition.address(path, anchor))

    @property
    def place(self) -> tuple[str, str]:
        """The page and the anchor where the reader is."""
        return self.edition.place(self.page.url)

    def at(self, anchor: str) -> Locator:
        """The element at an address of the page."""
        return self.page.locator(f"[id='{anchor}']")

    def sees(self, anchor: str) -> bool:
        """Whether that element begins inside the window."""
        return bool(self.at(anchor).evaluate(IN_VIEW))

    def arrive(self, path: str, anchor: str) -> None:
        """Wait until the window shows that place."""
        wanted = self.edition.address(path, anchor)
        self.page.wait_for_url(wanted)
        assert self.sees(anchor), f"{wanted} does not show {anchor}"
