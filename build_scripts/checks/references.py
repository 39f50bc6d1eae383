"""Do all expressions of a work cite the same provisions and instruments, paragraph by paragraph?

In: the corpus, linked. Out: an error for each target that the official paragraph cites and this one does not, and the
other way round. Bodies and short names may be repeated or replaced by a pronoun, so they are compared by paragraph
only for provisions, resolutions, treaties, tools and publications.
"""

from collections.abc import Iterator

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic
from build_scripts.model.citations import targets_of
from build_scripts.model.inline import Target
from build_scripts.model.resolution import Paragraph
from build_scripts.model.work import Corpus


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare each paragraph with the official one."""
    for work in question.corpus.works:
        for lang, text in work.expressions.items():
            for paragraph in text.paragraphs():
                official = work.official.paragraph(paragraph.id)
                if official is not None and not paragraph.untranslated and lang != work.metadata.official_lang:
                    yield from _compare(question.corpus, official, paragraph)


def _compare(corpus: Corpus, official: Paragraph, paragraph: Paragraph) -> Iterator[Diagnostic]:
    wanted, found = set(targets_of(official)), set(targets_of(paragraph))
    for target in sorted(wanted - found):
        wrong = f"no reference to {_name(target)}"
        yield Diagnostic(paragraph.where, "references", wrong, "what the official paragraph cites", "cite it")
    for target in sorted(found - wanted):
        wrong = f"a reference to {_name(target)}, which the official paragraph does not cite"
        yield Diagnostic(paragraph.where, "references", wrong, "what the official paragraph cites", "correct it")


def _name(target: Target) -> str:
    return f"{target.instrument}#{target.anchor}" if target.anchor else target.instrument
