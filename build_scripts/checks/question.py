"""What a check may look at: the linked corpus, the locales, who cites what in each language, and which paragraph of
each translation stands for which one of the official text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from build_scripts.checks.alignment import Alignment, Series, align, series_of
from build_scripts.checks.figures import Figure, figures_of
from build_scripts.checks.grammar import Grammar, acts_of, compile_grammar
from build_scripts.checks.rows import Row, compose_rows
from build_scripts.locales.deeds import DeedGrammar, compile_deeds
from build_scripts.locales.locale import Locale
from build_scripts.model.citations import Citations
from build_scripts.model.resolution import Paragraph
from build_scripts.model.work import Corpus, Work

Place = tuple[str, str, str]


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
    def deeds(self) -> Mapping[str, DeedGrammar]:
        """What paragraphs do and whom they speak to, by language."""
        return {tag: compile_deeds(locale) for tag, locale in self.locales.items()}

    @cached_property
    def figures(self) -> Mapping[Place, tuple[Figure, ...]]:
        """What each paragraph says in figures, by its work, its language and its address."""
        return {
            (work.slug, lang, one.id): tuple(figures_of(one, one.text, self.grammars[lang]))
            for work in self.corpus.works
            for lang, text in work.expressions.items()
            for one in text.paragraphs()
        }

    @cached_property
    def aligned(self) -> tuple[Mapping[str, Alignment], ...]:
        """How each expression of each work stands to the official one, by language."""
        return tuple(self._align(work) for work in self.corpus.works)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Each paragraph of each official text, beside what stands for it in the other languages."""
        works = zip(self.corpus.works, self.aligned, strict=True)
        return tuple(row for work, aligned in works for row in compose_rows(work, aligned))

    def _align(self, work: Work) -> dict[str, Alignment]:
        official = work.metadata.official_lang
        series = {lang: self._series(work, lang) for lang in work.expressions}
        return {lang: align(series[official], ours) for lang, ours in series.items() if lang != official}

    def _series(self, work: Work, lang: str) -> Series:
        grammar = self.grammars[lang]

        def said(paragraph: Paragraph) -> Iterator[object]:
            for figure in self.figures[work.slug, lang, paragraph.id]:
                if not figure.cited:
                    yield figure.kind, figure.value
            yield from acts_of(paragraph, grammar)

        return series_of(work.expressions[lang], said)
