"""A work as a book: in the reader's language alone, beside the official text, and for the printer."""

from collections.abc import Callable, Iterator

from build_scripts.pages.setting import Setting
from build_scripts.writers.book import editions
from build_scripts.writers.book.book import Book

EDITIONS: tuple[Callable[[Setting], Iterator[Book]], ...] = (editions.single, editions.parallel, editions.printed)
