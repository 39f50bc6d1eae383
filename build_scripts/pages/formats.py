"""The section of the page of a resolution that offers its text in other formats.

In: the setting and a work. Out: the blocks. What holds one language is offered where we hold the text in it, a book
where somebody has made it.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from build_scripts.model.books import SUFFIXES as BOOK_SUFFIXES
from build_scripts.model.books import book_path
from build_scripts.model.formats import BY_LANGUAGE, format_path
from build_scripts.model.page import Block, Bullets, Content, Download, Heading, Passage
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting


def compose_formats(setting: Setting, work: Work) -> Iterator[Block]:
    """The heading, what the files say of themselves, and a link to each."""
    lang = setting.locale.tag
    if lang not in work.expressions:
        return
    yield Heading(2, setting.words("formats"), "formats")
    yield Passage(setting.words("formats_intro"))
    files = [_file(setting, format_path(work.slug, form, lang), f"format_{form}") for form in BY_LANGUAGE]
    books = ((form, book_path(work.slug, form, lang, work.metadata.official_lang)) for form in BOOK_SUFFIXES)
    files += [_file(setting, path, f"format_{form}") for form, path in books if path in setting.books]
    yield Bullets(tuple(files))


def _file(setting: Setting, path: str, name: str) -> Content:
    return (Download(setting.say(name), path, PurePosixPath(path).name),)
