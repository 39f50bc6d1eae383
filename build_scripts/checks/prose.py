"""Does every page that people write stand in every language, with the same headings and the same pieces of programs?

In: the corpus. Out: an error for a page, a heading or a program that one language has and another has not.
"""

from collections.abc import Iterator

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic, Where


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare each page with the English one."""
    pages = question.corpus.prose
    for name in sorted({name for name, _ in pages}):
        pattern = pages.get((name, "en"))
        for tag in question.locales:
            prose = pages.get((name, tag))
            if prose is None:
                where = Where(f"sources/pages/{tag}/{name}.md")
                yield Diagnostic(where, "prose", "the page is missing", "one for each language", "write it")
            elif pattern is not None and prose.anchors() != pattern.anchors():
                wrong = f"the headings are {', '.join(prose.anchors())}"
                yield Diagnostic(prose.where, "prose", wrong, ", ".join(pattern.anchors()), "align them")
            elif pattern is not None and prose.samples() != pattern.samples():
                wrong, expected = "the pieces of programs differ", "those of the English page, to the letter"
                yield Diagnostic(prose.where, "prose", wrong, expected, "copy them")
