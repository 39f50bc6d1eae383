"""What stands inside a paragraph, as XHTML of a book.

A book goes where the site does not: what leads to a page of the site is words alone, a paragraph of the book and a
document of the United Nations are links. In EPUB the mark of a note leads to the note; in print the note itself stands
at its mark, and the printer moves it to the foot of the page.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

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
)
from build_scripts.model.page import Bar, Doubt, Download, External, Foreign, Link, PageInline, Words
from build_scripts.pages.setting import Setting
from build_scripts.writers.book.book import SourcePage
from build_scripts.writers.book.markup import element, isolated, languages, text


@dataclass(frozen=True, slots=True)
class Inlines:
    """Writes the words of a chapter. `homes` has the chapter of each address of the book, `feet` the notes that
    are printed at the foot of the page, as markup by their numbers, `pages` the pages that begin inside a paragraph."""

    setting: Setting
    chapter: str
    homes: Mapping[str, str]
    feet: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, tuple[SourcePage, ...]] = field(default_factory=dict)
    printed: bool = False

    def row(self, content: Iterable[PageInline], lang: str = "", owner: str = "", marked: str = "") -> str:
        """Inlines in a language, "" for that of the book. `owner` is the paragraph whose page breaks are shown,
        `marked` what tells the marks of one column from those of another."""
        tag = lang or self.setting.locale.tag
        return "".join(self._all(content, tag, iter(self.pages.get(owner, ())), marked))

    def way(self, anchor: str, home: str = "") -> str:
        """The way from this chapter to an address of the book, or of the chapter `home`."""
        home = home or self.homes[anchor]
        return f"#{anchor}" if home == self.chapter or self.printed else f"{home}.xhtml#{anchor}"

    def _all(self, content: Iterable[PageInline], tag: str, pages: Iterator[SourcePage], marked: str) -> Iterator[str]:
        for inline in content:
            yield self._one(inline, tag, pages, marked)

    def _one(self, inline: PageInline, tag: str, pages: Iterator[SourcePage], marked: str) -> str:
        locale = self.setting.locales[tag]
        match inline:
            case Words(words):
                return isolated(words, locale)
            case Foreign(words, lang):
                of = self.setting.locales[lang]
                return element("span", isolated(words, of), **languages(of, tag))
            case Link(content):
                return "".join(self._all(content, tag, pages, marked))
            case External(words, url):
                return element("bdi", element("a", text(words), href=url), dir="ltr")
            case Doubt(title):
                return element("small", f" ({isolated(title, locale)})")
            case Download() | Bar():
                raise AssertionError("a book offers no file and draws no bar")
            case _:
                return self._legal(inline, tag, pages, marked)

    def _legal(self, inline: Inline, tag: str, pages: Iterator[SourcePage], marked: str) -> str:
        match inline:
            case Text(words):
                return isolated(words, self.setting.locales[tag])
            case Emphasis(content):
                words = "".join(self._all(content, tag, pages, marked))
                return element("em", words) if self.setting.locales[tag].emphasis == "italic" else words
            case Reference(content, target):
                return self._reference("".join(self._all(content, tag, pages, marked)), target, tag)
            case TermUse(content):
                return "".join(self._all(content, tag, pages, marked))
            case NoteMark():
                return self._mark(inline, tag, marked)
            case PageBreak():
                page = next(pages, None)
                return "" if page is None or self.printed else page_break(page)
            case _:
                assert_never(inline)

    def _reference(self, words: str, target: AnyTarget, tag: str) -> str:
        """A link, unless there is one inside it already. The printer makes a link of its own, outside the tag of the
        link, of each element in it (WeasyPrint 70): in print words with elements inside are words alone."""
        if "<a " in words or (self.printed and "<" in words):
            return words
        match target:
            case Own(anchor):
                return element("a", words, href=self.way(anchor)) if anchor in self.homes else words
            case Official(symbol):
                title = self.setting.locales[tag].citations.official.format(symbol=symbol)
                return element("a", words, href=target.address(tag), title=title)
            case Target() | Held() | Missing():
                return words
            case _:
                assert_never(target)

    def _mark(self, mark: NoteMark, tag: str, marked: str) -> str:
        note = f"fn-{mark.number}"
        if note not in self.homes:
            return element("sup", text(mark.number))
        if mark.number in self.feet and mark.occurrence == 1:
            return element("span", self.feet[mark.number], class_="foot", id=note, data_number=mark.number)
        label = self.setting.say("place_note", n=mark.number)
        attributes = {"id": f"{mark.anchor}{marked}", "href": self.way(note), "aria_label": label}
        if not self.printed:
            attributes |= {"epub_type": "noteref", "role": "doc-noteref"}
        return element("sup", element("a", text(mark.number), **attributes))


def page_break(page: SourcePage) -> str:
    """Where a page of the source begins: nothing for the eye, a place for the list of pages and for the ear."""
    return element("span", epub_type="pagebreak", role="doc-pagebreak", id=page.anchor, aria_label=page.told)


def said(content: Iterable[PageInline]) -> str:
    """The words of a row alone, for titles and tables of contents."""
    return "".join(_said(one) for one in content)


def _said(inline: PageInline) -> str:
    match inline:
        case Words(words) | Foreign(words) | External(words) | Text(words):
            return words
        case Link(content) | Emphasis(content) | Reference(content) | TermUse(content):
            return said(content)
        case Doubt() | Download() | Bar() | NoteMark() | PageBreak():
            return ""
        case _:
            assert_never(inline)
