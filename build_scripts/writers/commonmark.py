"""An expression as Markdown that reads the same everywhere: CommonMark, with footnotes where they are known.

In: the setting of a language. Out: `formats/<slug>/<slug>.<lang>.md` for each work with a text in it: front matter,
what the text is and whose, then its words. A label is text, `15\\.`, so that nothing counts it anew; a note stands as
[^25] under its own number, which a renderer without footnotes shows as it is. Titles are headings, items are paragraphs
that their labels tell. A document of the United Nations is a link; what leads into the site is none, since the file may
lie anywhere. docs/ is another matter (writers/markdown): that is the site, for one renderer.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from build_scripts.locales.locale import Locale
from build_scripts.model.formats import format_path
from build_scripts.model.inline import Emphasis, Inline, NoteMark, Official, PageBreak, Reference, TermUse, Text
from build_scripts.model.resolution import Kind, Paragraph, Part, Resolution
from build_scripts.model.translation import State
from build_scripts.model.work import Work
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting
from build_scripts.writers.api_files.values import licence_of, rights_code
from build_scripts.writers.escape import escape, escape_beginning
from build_scripts.writers.source_lines import address_of, remarks

_DEEPEST = 6
# Before a part that nothing heads, an enclosed draft, so that its paragraph 1 does not follow upon paragraph 4.
_BREAK = "***"
_COUNTED = re.compile(r"\A([0-9]+)([.)])")
# Signs that some renderers read and CommonMark does not: strike-through and formulas.
_FURTHER = {"~": "&#126;", "$": "&#36;"}
# Without footnotes a note of one word, which in Chinese is any note, would be the address of a link and vanish.
_LIKE_AN_ADDRESS = re.compile(r"\A\S+(?:\s+[\"'(].*)?\Z")


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.expressions:
            yield format_path(work.slug, "md", lang), _text(setting, work)


def _text(setting: Setting, work: Work) -> str:
    text = work.shown_in(setting.locale.tag)
    writing = _Writing(setting, text, work.states_in(setting.locale.tag))
    matter = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in _matter(setting, work)]
    notice = f"> {_begun(_words(legal_words(setting.locale, work)))}"
    return "\n".join(["---", *matter, "---", "", "\n\n".join([notice, *writing.body(), *writing.notes()]), ""])


def _matter(setting: Setting, work: Work) -> Iterator[tuple[str, object]]:
    """What is known of the text, in the words of the API; null where no source states it."""
    lang, metadata = setting.locale.tag, work.metadata
    code = rights_code(work, lang)
    stated = {
        "body": metadata.body.get(lang),
        "symbol": metadata.symbol,
        "adopted": metadata.adopted,
        "published_in": metadata.published_in,
        "section": metadata.section,
        "document": metadata.links.get(lang),
    }
    yield "title", work.title_in(lang)[0]
    yield "lang", lang
    yield "number", metadata.number
    yield from ((key, fact.text if fact is not None else None) for key, fact in stated.items())
    yield "unverified", [key for key, fact in stated.items() if fact is not None and not fact.verified]
    yield "status", work.status_in(lang).value
    yield "rights", code
    yield "licence", licence_of(code)
    yield "page", address_of(setting, work)


class _Writing:
    """Writes the paragraphs of one text."""

    def __init__(self, setting: Setting, text: Resolution, states: Mapping[str, State]) -> None:
        self._setting = setting
        self._text = text
        self._states = states

    def body(self) -> Iterator[str]:
        """Everything before the notes. A text without a title has its heading as the title."""
        text = self._text
        for head in (text.heading, text.title):
            if head is not None:
                yield from self._block(head, level=1 if head is (text.title or text.heading) else 0)
        if text.formula is not None:
            yield from self._block(text.formula)
        yield from self._rows(1, text.preamble, text.operative, text.parts, text.closing)

    def notes(self) -> Iterator[str]:
        """The notes under their numbers."""
        for note in self._text.notes:
            yield from (f"\\[{_words(one)}\\]" for one in self._remarks(note))
            words = self._row(note.content, self._locale(note))
            guard = "<!-- -->" if _LIKE_AN_ADDRESS.match(words) else ""
            yield f"[^{self._text.note_number(note)}]: {guard}{words if guard else _begun(words)}"

    def _rows(self, level: int, *rows: Iterable[Paragraph | Part]) -> Iterator[str]:
        for one in (one for row in rows for one in row):
            if isinstance(one, Part):
                yield from self._part(one, level + 1)
            else:
                yield from self._tree(one, level)

    def _part(self, part: Part, level: int) -> Iterator[str]:
        if part.title is not None:
            yield from self._block(part.title, level=level)
        else:
            yield _BREAK
        if part.formula is not None:
            yield from self._block(part.formula)
        yield from self._rows(level, part.preamble, part.operative, part.parts)

    def _tree(self, paragraph: Paragraph, level: int) -> Iterator[str]:
        yield from self._block(paragraph, level=level + 1 if paragraph.kind is Kind.SUBHEADING else 0)
        for item in paragraph.items:
            yield from self._tree(item, level)
        if paragraph.wrap_up is not None:
            yield from self._block(paragraph.wrap_up)

    def _block(self, paragraph: Paragraph, level: int = 0) -> Iterator[str]:
        yield from (f"\\[{_words(one)}\\]" for one in self._remarks(paragraph))
        label = _words(paragraph.label.strip())
        words = self._row(paragraph.content, self._locale(paragraph))
        both = " ".join(one for one in (label, words) if one)
        if both:
            yield f"{'#' * min(level, _DEEPEST)} {_ended(both)}" if level else _begun(both)

    def _remarks(self, paragraph: Paragraph) -> list[str]:
        return remarks(self._setting, paragraph, self._states.get(paragraph.id))

    def _locale(self, paragraph: Paragraph) -> Locale:
        return self._setting.locales[paragraph.lang or self._text.lang]

    def _row(self, content: Iterable[Inline], locale: Locale) -> str:
        return "".join(self._inline(one, locale) for one in content)

    def _inline(self, inline: Inline, locale: Locale) -> str:
        match inline:
            case Text(text):
                return _words(text)
            case Emphasis(content):
                words = self._row(content, locale)
                return f"*{words}*" if locale.emphasis == "italic" else words
            case Reference(content, Official() as target):
                return f"[{self._row(content, locale)}](<{target.address(locale.tag)}>)"
            case Reference(content) | TermUse(content):
                return self._row(content, locale)
            case NoteMark(number):
                return f"[^{number}]"
            case PageBreak():
                return ""
            case _:
                assert_never(inline)


def _words(text: str) -> str:
    escaped = escape(text)
    return "".join(_FURTHER.get(one, one) for one in escaped) if any(one in escaped for one in _FURTHER) else escaped


def _begun(block: str) -> str:
    """A block whose first characters open nothing: a number keeps its point, and is no list."""
    return escape_beginning(_COUNTED.sub(r"\1\\\2", block))


def _ended(heading: str) -> str:
    """The words of a heading, whose last signs close nothing."""
    return escape_beginning(heading) if heading[:1].isspace() or heading.endswith(" ") else heading
