"""What a check may look at: the linked corpus, the locales, and who cites what in each language."""

from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.locales.locale import Locale
from build_scripts.model.citations import Citations
from build_scripts.model.work import Corpus


@dataclass(frozen=True, slots=True)
class Question:
    """The corpus as the pages will show it."""

    corpus: Corpus
    locales: Mapping[str, Locale]
    citations: Mapping[str, Citations]
