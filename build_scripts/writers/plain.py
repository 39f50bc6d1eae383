"""An expression as plain text: UTF-8, one paragraph a line, an empty line between them.

In: the setting of a language. Out: `formats/<slug>/<slug>.<lang>.txt` for each work with a text in it: what the text is
and whose, then its words under their printed labels, note marks as [25], then the notes.
"""

from collections.abc import Iterator

from build_scripts.model.formats import format_path
from build_scripts.model.inline import Inline, NoteMark, plain_text
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.model.work import Work
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.expressions:
            yield format_path(work.slug, "txt", lang), _text(setting, work)


def _text(setting: Setting, work: Work) -> str:
    text = work.shown_in(setting.locale.tag)
    lines = [_line(paragraph, text) for paragraph in text.paragraphs()]
    return "\n\n".join([legal_words(setting.locale, work), *(line for line in lines if line)]) + "\n"


def _line(paragraph: Paragraph, text: Resolution) -> str:
    label = f"[{text.note_number(paragraph)}]" if paragraph in text.notes else paragraph.label.strip()
    return f"{label} {marked(paragraph.content)}".strip()


def marked(content: tuple[Inline, ...]) -> str:
    """The words with [25] for each mark of a note."""
    return "".join(f"[{one.number}]" if isinstance(one, NoteMark) else plain_text((one,)) for one in content)
