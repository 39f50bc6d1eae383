"""From the corpus to pages: one file for each kind of page, in the order of the navigation."""

from collections.abc import Callable, Iterator

from build_scripts.model.page import Page
from build_scripts.pages import (
    glance,
    glossary,
    home,
    instruments,
    parallel,
    prose,
    references,
    resolution,
    translations,
)
from build_scripts.pages.setting import Setting

PAGES: tuple[Callable[[Setting], Iterator[Page]], ...] = (
    home.compose,
    resolution.compose,
    references.compose,
    parallel.compose,
    glance.compose,
    instruments.compose,
    glossary.compose,
    translations.compose,
    prose.compose,
)
