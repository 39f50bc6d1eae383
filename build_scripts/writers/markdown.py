"""A page as Markdown for MkDocs with Material.

In: a `Page` and the locales. Out: the text of its file in docs/, readable on its own: front matter with `lang` and
`title`, explicit addresses, relative links. Only this writer, the hook, `mkdocs.yml` and `overrides/` know Material.
"""

import posixpath
import re
from collections.abc import Iterable, Mapping
from typing import assert_never

from build_scripts.locales.locale import Locale
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
from build_scripts.model.page import (
    Bar,
    Block,
    Bullets,
    Catalogue,
    Code,
    Doubt,
    Download,
    External,
    Facts,
    Foreign,
    Heading,
    Legal,
    Link,
    Note,
    Notice,
    Page,
    PageInline,
    Parallel,
    Passage,
    Words,
)
from build_scripts.model.picture import Picture
from build_scripts.model.resolution import Kind
from build_scripts.writers.catalogue import write_catalogue
from build_scripts.writers.escape import (
    escape,
    escape_attribute,
    escape_beginning,
    escape_isolated,
    name_attributes,
)
from build_scripts.writers.front_matter import front_matter, is_parallel
from build_scripts.writers.picture import write_picture
from build_scripts.writers.table import write_table

_STYLES = {Kind.PREAMBULAR: "pp", Kind.OPERATIVE: "op", Kind.ITEM: "item"}
_DEEPEST = 4


def write(page: Page, locales: Mapping[str, Locale]) -> str:
    """The Markdown of one page."""
    writing = _Writing(page, locales)
    blocks = [writing.block(block) for block in page.blocks]
    return "\n".join(["---", *front_matter(page), "---", "", "\n\n".join(blocks), ""])


class _Writing:
    """Writes the blocks of one page; knows where it stands, so that links are relative."""

    def __init__(self, page: Page, locales: Mapping[str, Locale]) -> None:
        self._page = page
        self._locales = locales
        self._folder = posixpath.dirname(page.file)
        self._paths: dict[tuple[str, str], str] = {}

    def block(self, block: Block) -> str:
        """One block, without the empty line after it."""
        match block:
            case Heading(level, content, anchor, lang):
                words = self._row(content, lang or self._page.lang)
                attributes = _attributes(f"#{anchor}", *_in_contents(content), *self._language(lang))
                return f"{'#' * level} {words} {attributes}"
            case Passage(content, style, anchor):
                return _with_attributes(
                    self._row(content), f".{style}" if style else "", f"#{anchor}" if anchor else ""
                )
            case Legal():
                return self._legal(block)
            case Note():
                return self._note(block)
            case Notice(style, title, content):
                return f'!!! {style} "{escape_attribute(title)}"\n\n    {escape_beginning(self._row(content))}'
            case Bullets(items):
                return "\n".join(f"- {escape_beginning(self._row(item))}" for item in items)
            case Facts(rows):
                return "\n\n".join(
                    f"{escape_beginning(escape(name))}\n:   {escape_beginning(self._row(content))}"
                    for name, content in rows
                )
            case Code(language, text):
                return _fenced(language, text)
            case Parallel() | Catalogue() | Picture():
                return self._with_its_writer(block)
            case _:
                assert_never(block)

    def _with_its_writer(self, block: Parallel | Catalogue | Picture) -> str:
        """A block that a module of its own writes."""
        match block:
            case Parallel():
                return write_table(block, self._locales, self._row, self._path)
            case Catalogue():
                return write_catalogue(block, self._row)
            case Picture():
                return write_picture(block, self._page.lang, self._locales, self._path)
            case _:
                assert_never(block)

    def _legal(self, block: Legal) -> str:
        paragraph = block.paragraph
        title = self._locales[self._page.lang].say("permalink", place=block.place)
        label = escape(paragraph.label) or "¶"
        named = name_attributes(title)[:1] if paragraph.label else name_attributes(title)
        link = f"[{label}](#{paragraph.id})" + _attributes(".number", *named)
        words = self._row(paragraph.content, block.lang)
        styles = [f".{_STYLES.get(paragraph.kind, paragraph.kind.value)}", *_depth(block)]
        words = f"{link} {words}{self._cite(block)}"
        text = _with_attributes(words, f"#{paragraph.id}", *styles, *self._language(block.lang))
        return f"{_with_attributes(escape(block.notice), '.fallback')}\n\n{text}" if block.notice else text

    def _note(self, block: Note) -> str:
        mark = f"[{escape(block.number)}](#{block.paragraph.id})" + _attributes(".number")
        backs = " ".join(
            f"[↑](#{anchor})" + _attributes(".note-back", "role=doc-backlink", *name_attributes(name))
            for anchor, name in block.backs
        )
        words = self._row(block.paragraph.content, block.lang)
        language = self._language(block.lang)
        return _with_attributes(
            f"{mark} {words} {backs}{self._cite(block)}", f"#{block.paragraph.id}", ".note", "role=note", *language
        )

    def _cite(self, block: Legal | Note) -> str:
        """The way to the citations of a paragraph, which a script makes its menu. It has no words of its own, so that
        it is none of the paragraph's."""
        if not block.cite:
            return ""
        name = escape_attribute(self._locales[self._page.lang].say("cite_menu"))
        return f"[]({self._path(block.cite, '')}#{block.paragraph.id})" + _attributes(".cite", f'aria-label="{name}"')

    def _row(self, content: Iterable[PageInline], lang: str = "") -> str:
        return "".join(self._inline(inline, lang or self._page.lang) for inline in content)

    def _inline(self, inline: PageInline, lang: str) -> str:
        match inline:
            case Words(text):
                return self._words(text, lang)
            case Foreign(text, foreign):
                attributes = " ".join(self._language(foreign) or [f"lang={foreign}"])
                return f"<span {attributes}>{self._words(text, foreign)}</span>"
            case Link():
                return self._link(inline)
            case External(text, url):
                return f"[{self._words(text, lang)}](<{url}>)"
            case Download(text, path, name):
                target = posixpath.relpath(path, self._folder)
                return f"[{self._words(text, lang)}]({target})" + _attributes(f"download={name}")
            case Doubt(title):
                return f"[°]({self._path('about', '')}#unverified)" + _attributes(".doubt", *name_attributes(title))
            case Bar(parts, title):
                return _bar(parts, title)
            case _:
                return self._legal_inline(inline, lang)

    def _legal_inline(self, inline: Inline, lang: str) -> str:
        match inline:
            case Text(text):
                return self._words(text, lang)
            case Emphasis(content):
                words = self._row(content, lang)
                return f"*{words}*" if self._locales[lang].emphasis == "italic" else words
            case Reference(content, target):
                return self._reference(self._row(content, lang), target)
            case TermUse(content, concept):
                return f"[{self._row(content, lang)}]({self._path('glossary', '')}#{concept}){{ .term }}"
            case NoteMark(number):
                title = self._locales[self._page.lang].say("place_note", n=number)
                # Side by side the same mark stands in each column, so that none can have the address.
                anchor = "" if is_parallel(self._page) else f"#{inline.anchor}"
                attributes = _attributes(anchor, ".note-mark", "role=doc-noteref", *name_attributes(title)[1:])
                return f"<sup>[{number}](#fn-{number}){attributes}</sup>"
            case PageBreak(evidence):
                return f'<span class="page-break" data-evidence="{evidence}"></span>'
            case _:
                assert_never(inline)

    def _reference(self, words: str, target: AnyTarget) -> str:
        match target:
            case Target(instrument, anchor):
                return f"[{words}]({self._path(f'instruments/{instrument}', '')}{_fragment(anchor)}){{ .ref }}"
            case Held(slug):
                return f"[{words}]({self._path(f'resolutions/{slug}', '')}){{ .ref }}"
            case Own(anchor):
                return f"[{words}](#{anchor}){{ .ref }}"
            case Official(symbol):
                title = self._locales[self._page.lang].citations.official.format(symbol=symbol)
                address = target.address(self._page.lang)
                return f"[{words}](<{address}>)" + _attributes(".official", *name_attributes(title)[:1])
            case Missing():
                return words
            case _:
                assert_never(target)

    def _link(self, link: Link) -> str:
        """A link; one whose words are in another language says so itself."""
        target = self._path(link.path, link.lang) + _fragment(link.anchor)
        if len(link.content) == 1 and isinstance(link.content[0], Foreign):
            only = link.content[0]
            hreflang = [f"hreflang={link.lang}"] if link.lang else []
            words = self._words(only.text, only.lang)
            return f"[{words}]({target})" + _attributes(*self._language(only.lang), *hreflang)
        hreflang = [f"hreflang={link.lang}"] if link.lang and link.lang != self._page.lang else []
        return f"[{self._row(link.content)}]({target})" + _attributes(*hreflang)

    def _path(self, path: str, lang: str) -> str:
        """The relative way to a page. Pages link to the same few pages again and again."""
        known = self._paths.get((path, lang))
        if known is None:
            target = Page(path, lang or self._page.lang, "", ()).file
            known = self._paths[path, lang] = posixpath.relpath(target, self._folder)
        return known

    def _words(self, text: str, lang: str) -> str:
        return escape_isolated(text) if self._locales[lang].direction == "rtl" else escape(text)

    def _language(self, lang: str) -> list[str]:
        """`lang` and `dir` for words that are not in the page's language."""
        if not lang or lang == self._page.lang:
            return []
        return [f"lang={lang}", f"dir={self._locales[lang].direction}"]


def _fenced(language: str, text: str) -> str:
    """A piece of a program, which runs from left to right in every language; its fence is longer than any in it."""
    fence = "`" * max([3, *(len(found) + 1 for found in re.findall("`+", text))])
    return f"{fence} {{ .{language} dir=ltr }}\n{text}\n{fence}"


def _attributes(*parts: str) -> str:
    """The attributes of what stands before them; nothing where there are none, for the signs alone would be read."""
    kept = " ".join(part for part in parts if part)
    return kept and f"{{ {kept} }}"


def _in_contents(content: Iterable[PageInline]) -> list[str]:
    """What the table of contents shows for a heading with note marks, whose figures it would take for words."""
    row = list(content)
    words = "".join(one.text for one in row if isinstance(one, Text | Words))
    return [f'data-toc-label="{escape_attribute(words)}"'] if any(isinstance(one, NoteMark) for one in row) else []


def _depth(block: Legal) -> list[str]:
    """The style of an item below an item, or of what goes on after items: its depth, as far as styles go."""
    depth = min(block.depth, _DEEPEST)
    return [f".item-{depth}"] if depth > 1 or (depth and block.paragraph.kind is Kind.WRAP_UP) else []


def _bar(parts: Iterable[tuple[str, int]], title: str) -> str:
    """A bar whose parts are as wide as their shares, from the side where the language begins; an image for the ear. A
    picture, because a width in `style` is what a strict Content-Security-Policy forbids."""
    name, begun, shares = escape_attribute(title), 0, list(parts)
    total = sum(count for _, count in shares) or 1
    drawn = []
    for style, count in shares:
        if count:
            place = f'x="{100 * begun / total:.2f}%" width="{100 * count / total:.2f}%"'
            drawn.append(f'<rect class="bar-{style}" {place} height="100%"/>')
        begun += count
    picture = f'<svg aria-hidden="true" focusable="false">{"".join(drawn)}</svg>'
    return f'<span class="bar" role="img" aria-label="{name}" title="{name}">{picture}</span>'


def _with_attributes(text: str, *parts: str) -> str:
    kept = [part for part in parts if part]
    begun = escape_beginning(text)
    return f"{begun}\n{{: {' '.join(kept)} }}" if kept else begun


def _fragment(anchor: str) -> str:
    return f"#{anchor}" if anchor else ""
