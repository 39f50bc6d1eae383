"""The books of the repository, composed once for all tests."""

from collections.abc import Mapping

import pytest

from build_scripts.books import compose_books
from build_scripts.model.books import book_path
from build_scripts.pipeline import Built

from .opening import Files, Opened


@pytest.fixture(scope="session")
def composed(built: Built) -> Mapping[str, Files]:
    """What every book is made from, by its path."""
    return compose_books(built.settings)


@pytest.fixture(scope="session")
def opened(built: Built, composed: Mapping[str, Files]) -> Opened:
    """The files of a book of the only work."""
    (work,) = built.corpus.works
    return lambda form, lang: composed[book_path(work.slug, form, lang, work.metadata.official_lang)]
