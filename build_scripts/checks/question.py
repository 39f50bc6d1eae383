"""What a check may look at: the linked corpus, the locales, who cites what in each language, and which paragraph of
each translation stands for which one of the official text."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from build_scripts.checks.alignment import Alignment
from build_scripts.checks.figures import Figure, figures_of
from build_scripts.checks.grammar import Grammar, compile_grammar
from build_scripts.checks.rows import Row, alignments, compose_rows
from build_scripts.locales.locale import Locale
from build_scripts.model.citations import Citations
from build_scripts.model.work import Corpus


# No slots: what several checks share is composed once.
@dataclass(frozen=True)
class Question:
    """The corpus as the pages will show it."""

    corpus: Corpus
    locales: Mapping[str, Locale]
    citations: Mapping[str, Citations]

    @cached_property
    def grammars(self) -> Mapping[str, Grammar]:
        """What the concordance looks up, by language."""
        return {tag: compile_grammar(locale) for tag, locale in self.locales.items()}

    @cached_property
    def aligned(self) -> tuple[Mapping[str, Alignment], ...]:
        """How each expression of each work stands to the official one, by language."""
        return tuple(alignments(work) for work in self.corpus.works)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Each paragraph of each official text, beside what stands for it in the other languages."""
        works = zip(self.corpus.works, self.aligned, strict=True)
        return tuple(row for work, aligned in works for row in compose_rows(work, aligned))

    @cached_property
    def figures(self) -> tuple[Mapping[str, tuple[Figure, ...]], ...]:
        """What each paragraph of each row says in figures, by language."""
        grammars = self.grammars
        return tuple(
            {lang: tuple(figures_of(one, row.words[lang], grammars[lang])) for lang, one in row.all()}
            for row in self.rows
        )
