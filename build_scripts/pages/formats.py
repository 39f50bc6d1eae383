"""The section of the page of a resolution that offers its text in other formats.

In: the setting and a work. Out: the blocks. What holds one language is offered where we hold the text in it, a book
where somebody has made it.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from build_scripts.model.books import SUFFIXES as BOOK_SUFFIXES
from build_scripts.model.books import book_path
from build_scripts.model.formats import BY_LANGUAGE, expression_path, format_path
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
    yield Bullets((*_files(setting, work, BY_LANGUAGE), _data(setting, work), *_books(setting, work)))


def compose_files(setting: Setting, work: Work, forms: Iterable[str]) -> Iterator[Block]:
    """A list of links to some of the files, where there are any."""
    if setting.locale.tag in work.expressions:
        yield Bullets(tuple(_files(setting, work, forms)))


def _files(setting: Setting, work: Work, forms: Iterable[str]) -> Iterator[Content]:
    for form in forms:
        path = format_path(work.slug, form, setting.locale.tag)
        yield (Download(setting.say(f"format_{form}"), path, PurePosixPath(path).name),)


def _data(setting: Setting, work: Work) -> Content:
    lang = setting.locale.tag
    return (Download(setting.say("format_json"), expression_path(work.slug, lang), f"{work.slug}.{lang}.json"),)


def _books(setting: Setting, work: Work) -> Iterator[Content]:
    """The books in the language that are there."""
    for form in BOOK_SUFFIXES:
        path = book_path(work.slug, form, setting.locale.tag, work.metadata.official_lang)
        if path in setting.books:
            yield (Download(setting.say(f"format_{form}"), path, PurePosixPath(path).name),)
