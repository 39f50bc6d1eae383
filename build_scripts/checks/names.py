"""Do the names and acronyms that stay the same in all languages stay the same?

In: the corpus, linked. Out: a finding for each acronym (COVID-19), and in texts of one script for each name in Latin
letters (Giovanni Falcone), that the official paragraph has and this one has not, or the other way round. What a
language writes in its own way (كوفيد-19, ВИЧ) stands in its locale; a language that writes foreign names in its own
letters is asked of acronyms alone. What is cited is asked of by the check of references.
"""

import re
from collections.abc import Iterator

from build_scripts.checks.grammar import Grammar
from build_scripts.checks.question import Question
from build_scripts.checks.rows import Row, finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.model.resolution import Kind

_ACRONYM = re.compile(r"(?<![A-Za-z0-9/])(?:[A-Z]{2,}(?:[-/][A-Z0-9]+)*|[A-Z]+-[0-9]+)(?![A-Za-z0-9])(?!/)")
_NAME = re.compile(r"(?<![A-Za-zÀ-ÿ])[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+(?:[ ·][A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)*(?![A-Za-zÀ-ÿ])")
_ROMAN = re.compile(r"[IVXL]+")


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare each paragraph with the official one."""
    for row in question.rows:
        if row.official.kind is not Kind.NOTE:
            yield from _compare_row(question, row)


def _compare_row(question: Question, row: Row) -> Iterator[Diagnostic]:
    grammar = question.grammars[row.lang]
    official, names = _acronyms(row.words[row.lang], grammar), _names(row.words[row.lang], grammar)
    for lang, paragraph in row.others.items():
        theirs = question.grammars[lang]
        ours = _acronyms(row.words[lang], theirs)
        for one in sorted(official - ours):
            ways = theirs.locale.figures.acronyms.get(one, (one,))
            wrong = f"“{one}” does not stand here"
            yield finding("names", paragraph, wrong, " or ".join(f"“{way}”" for way in ways), "write it so")
        for one in sorted(ours - official):
            wrong = f"“{one}” stands here and not in the official paragraph"
            yield finding("names", paragraph, wrong, f"the names of {row.official.where.file}", "correct it")
        if not theirs.locale.figures.transliterates:
            for name in (one for one in names if one not in row.words[lang]):
                wrong = f"the name “{name}” does not stand here"
                yield finding("names", paragraph, wrong, f"“{name}”, as in {row.official.where.file}", "write it so")


def _acronyms(text: str, grammar: Grammar) -> set[str]:
    """The acronyms of a text, each under the key that all languages share. Roman figures are none, nor are the words of
    a heading in capitals."""
    if text.isupper() and " " in text:
        return set()
    known = list(grammar.acronyms.finditer(text))
    keys = {grammar.keys[one[1]] for one in known}
    for found in _ACRONYM.finditer(text):
        inside = any(one.start() <= found.start() < one.end() for one in known)
        if not inside and not _ROMAN.fullmatch(found[0]):
            keys.add(found[0])
    return keys


def _names(text: str, grammar: Grammar) -> list[str]:
    """The names in Latin letters, where a text in other letters has some."""
    if grammar.locale.structure.letter.match("a"):
        return []
    return list(dict.fromkeys(found[0] for found in _NAME.finditer(text)))
