"""The editions of a work: which there are in a language, and the book of each.

In: the setting of a language. Out: for each work with a text in it a book of that text alone and one for the printer;
where another text is the official one, also a book of both, paragraph by paragraph.
"""

from collections.abc import Iterator

from build_scripts.model.books import book_path
from build_scripts.model.page import Parallel
from build_scripts.model.translation import State
from build_scripts.model.work import Work
from build_scripts.pages import parallel as parallel_page
from build_scripts.pages.resolution import compose_text
from build_scripts.pages.setting import Setting
from build_scripts.writers.book.beside import Beside, is_shown
from build_scripts.writers.book.book import Book, Chapter, SourcePage
from build_scripts.writers.book.places import list_pages
from build_scripts.writers.book.single import Single
from build_scripts.writers.book.title_page import TitlePage


def single(setting: Setting) -> Iterator[Book]:
    """The text of each work alone."""
    for work in _works(setting):
        yield _alone(setting, work, "epub", printed=False)


def printed(setting: Setting) -> Iterator[Book]:
    """The text of each work alone, for the printer."""
    for work in _works(setting):
        yield _alone(setting, work, "pdf", printed=True)


def parallel(setting: Setting) -> Iterator[Book]:
    """The text of each work beside the official one."""
    tag = setting.locale.tag
    pages = {page.path: page for page in parallel_page.compose(setting)}
    for work in _works(setting):
        official = work.metadata.official_lang
        if tag == official:
            continue
        blocks = pages[f"resolutions/{work.slug}/parallel"].blocks
        rows = tuple(row for one in blocks if isinstance(one, Parallel) for row in one.rows if is_shown(row))
        stale = frozenset(anchor for anchor, state in work.states_in(tag).items() if state is State.STALE)
        beside = Beside(setting, work, rows, stale)
        title_page = TitlePage(setting, work, (tag, official))
        pages_of = tuple(list_pages(beside.pages()))
        yield _book(setting, title_page, "epub_parallel", tuple(beside.chapters()), pages_of)


def _works(setting: Setting) -> Iterator[Work]:
    return (work for work in setting.corpus.works if setting.locale.tag in work.expressions)


def _alone(setting: Setting, work: Work, form: str, *, printed: bool) -> Book:
    text = work.shown_in(setting.locale.tag)
    writing = Single(setting, text, tuple(compose_text(setting, work)), printed)
    title_page = TitlePage(setting, work, (setting.locale.tag,), printed)
    return _book(setting, title_page, form, tuple(writing.chapters()), tuple(list_pages(writing.pages())))


def _book(
    setting: Setting, title_page: TitlePage, form: str, chapters: tuple[Chapter, ...], pages: tuple[SourcePage, ...]
) -> Book:
    work, locale = title_page.work, setting.locale
    return Book(
        path=book_path(work.slug, form, locale.tag, work.metadata.official_lang),
        form=form,
        locale=locale,
        about=title_page.about(),
        chapters=(title_page.chapter(), *chapters),
        pages=pages,
    )
