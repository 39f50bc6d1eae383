"""Is a paragraph suspiciously short or long?

In: the corpus. Out: a finding for a paragraph that is much shorter or longer than the others of its row lead one to
expect. How many characters a language takes for one of the official text is the middle of all paragraphs of the work,
so that no table of languages is needed; what is expected of a paragraph is the middle of all other expressions.
"""

from collections.abc import Iterator
from statistics import median

from build_scripts.checks.question import Question
from build_scripts.checks.rows import Row, finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.model.work import Work

# Measured on the six texts of resolution 10/4: every paragraph lies between 0.80 and 1.22, its note at up to 1.47.
_SHORT, _LONG = 0.7, 1.5
_TOO_LITTLE = 12


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare the length of each paragraph with what the others lead to expect."""
    rows: dict[str, tuple[Work, list[Row]]] = {}
    for row in question.rows:
        rows.setdefault(row.work.slug, (row.work, []))[1].append(row)
    for _, members in rows.values():
        densities = _densities(members)
        for row in members:
            yield from _compare(row, densities)


def _densities(rows: list[Row]) -> dict[str, float]:
    """How many characters each language takes for one of the official text: the middle of all paragraphs."""
    ratios: dict[str, list[float]] = {}
    for row in rows:
        length = len(row.words[row.lang])
        if length >= _TOO_LITTLE:
            for lang, words in row.words.items():
                ratios.setdefault(lang, []).append(len(words) / length)
    return {lang: median(found) for lang, found in ratios.items()}


def _compare(row: Row, densities: dict[str, float]) -> Iterator[Diagnostic]:
    if len(row.words[row.lang]) < _TOO_LITTLE:
        return
    sizes = {lang: len(words) / densities[lang] for lang, words in row.words.items() if densities.get(lang)}
    for lang, paragraph in row.others.items():
        others = [size for other, size in sizes.items() if other != lang]
        share = sizes.get(lang, 0) / median(others)
        if not _SHORT <= share <= _LONG:
            wrong = f"the paragraph has {len(row.words[lang])} characters"
            about = round(median(others) * densities[lang]) if lang in densities else 0
            told = "short" if share < _SHORT else "long"
            expected = f"about {about}, by the other languages: it is suspiciously {told}"
            yield finding("length", paragraph, wrong, expected, "see whether something is lost or added")
