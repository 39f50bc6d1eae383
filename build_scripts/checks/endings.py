"""Does every paragraph end with the sign that the official one ends with, in the form of its language?

In: the corpus. Out: a finding where one ends with a comma and the other with a semicolon, or where the sign is that of
another language: an Arabic paragraph ends with ، and ؛, a Chinese one with ，；：。.
"""

from collections.abc import Iterator, Mapping

from build_scripts.checks.question import Question
from build_scripts.checks.rows import finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.figures import ENDINGS

_CLOSING = " \u00a0\u202f\u200e\u200f\"'”’»)）」』*_"


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare the last sign of each paragraph with that of the official one."""
    signs = {tag: locale.figures.endings for tag, locale in question.locales.items()}
    meanings = {sign: name for ways in signs.values() for name, sign in ways.items()}
    for row in question.rows:
        wanted = _ending(row.words[row.lang], meanings)
        for lang, paragraph in row.others.items():
            last = row.words[lang].rstrip(_CLOSING)[-1:]
            found = _ending(row.words[lang], meanings)
            if found == wanted and (not found or signs[lang][found] == last):
                continue
            wrong = f"the paragraph ends with {_name(found)}" + (f" “{last}”" if found else f", “{last}”")
            expected = f"{_name(wanted)}" + (f" “{signs[lang][wanted]}”" if wanted else "")
            yield finding("endings", paragraph, wrong, f"{expected}, as in {row.official.where.file}", "correct it")


def _ending(text: str, meanings: Mapping[str, str]) -> str:
    return meanings.get(text.rstrip(_CLOSING)[-1:], "")


def _name(ending: str) -> str:
    assert ending in ("", *ENDINGS), ending
    return {"": "no sign", "stop": "a full stop"}.get(ending, f"a {ending}")
