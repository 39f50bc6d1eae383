"""An expression as plain text: UTF-8, one paragraph a line, an empty line between them.

In: the setting of a language. Out: `formats/<slug>/<slug>.<lang>.txt` for each work with a text in it: what the text is
and whose, where it comes from, then its words under their printed labels, items as deep as they are, note marks as
[25], then the notes. No line is wrapped: where a line ends is the reader's affair.
"""

from collections.abc import Iterable, Iterator, Mapping

from build_scripts.model.formats import format_path
from build_scripts.model.inline import Inline, NoteMark, plain_text
from build_scripts.model.resolution import Paragraph, Part, Resolution
from build_scripts.model.translation import State
from build_scripts.model.work import Work
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting
from build_scripts.writers.source_lines import address_of, remarks, source_lines

_INDENT = "    "
_RULE = "-" * 40
# Before a part that nothing heads, an enclosed draft, so that its paragraph 1 does not follow upon paragraph 4.
_BREAK = "* * *"


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.expressions:
            yield format_path(work.slug, "txt", lang), _text(setting, work)


def _text(setting: Setting, work: Work) -> str:
    text = work.shown_in(setting.locale.tag)
    writing = _Writing(setting, text, work.states_in(setting.locale.tag))
    colon = setting.say("colon")
    source = [f"{name}{colon}{words}" for name, words in source_lines(setting, work)]
    source.append(setting.say("permalink", place=address_of(setting, work)))
    notes = [_RULE, *writing.notes()] if text.notes else []
    blocks = [legal_words(setting.locale, work), "\n".join(source), _RULE, *writing.body(), *notes]
    return "\n\n".join(blocks) + "\n"


class _Writing:
    """Writes the paragraphs of one text."""

    def __init__(self, setting: Setting, text: Resolution, states: Mapping[str, State]) -> None:
        self._setting = setting
        self._text = text
        self._states = states

    def body(self) -> Iterator[str]:
        """Everything before the notes."""
        text = self._text
        for head in (text.heading, text.title, text.formula):
            yield from self._tree(head, 0)
        yield from self._paragraphs(text.preamble, text.operative, text.parts)
        yield from self._paragraphs(text.closing)

    def notes(self) -> Iterator[str]:
        """The notes under their numbers."""
        for note in self._text.notes:
            yield from self._block(note, f"[{self._text.note_number(note)}]", 0)

    def _paragraphs(self, *rows: Iterable[Paragraph | Part]) -> Iterator[str]:
        for one in (one for row in rows for one in row):
            if isinstance(one, Part):
                if one.title is None:
                    yield _BREAK
                for head in (one.title, one.formula):
                    yield from self._tree(head, 0)
                yield from self._paragraphs(one.preamble, one.operative, one.parts)
            else:
                yield from self._tree(one, 0)

    def _tree(self, paragraph: Paragraph | None, depth: int) -> Iterator[str]:
        if paragraph is None:
            return
        yield from self._block(paragraph, paragraph.label.strip(), depth)
        for item in paragraph.items:
            yield from self._tree(item, depth + 1)
        yield from self._tree(paragraph.wrap_up, depth)

    def _block(self, paragraph: Paragraph, label: str, depth: int) -> Iterator[str]:
        told = remarks(self._setting, paragraph, self._states.get(paragraph.id))
        words = marked(paragraph.content)
        lines = [*(f"[{one}]" for one in told), f"{label} {words}".strip()]
        block = "\n".join(f"{_INDENT * depth}{line}" for line in lines if line)
        if block:
            yield block


def marked(content: tuple[Inline, ...]) -> str:
    """The words with [25] for each mark of a note."""
    return "".join(f"[{one.number}]" if isinstance(one, NoteMark) else plain_text((one,)) for one in content)
