"""How a language writes figures, names and the end of a paragraph: what a comparison of languages must know.

In: the key `figures` of a locale. Out: `Figures`.
    to            what joins two days of one month: 12 to 15 December
    percent       how a percentage is written, `#` for the figure: "# per cent" · "#%" · "百分之#"
    scales        words that multiply the figure before them, by what they multiply it: 1000000: [million, millions]
    tens          the words for twenty to ninety, as cardinal and as ordinal numbers, in the notation of `forms`
    acronyms      acronyms and short names that this language writes in its own way: COVID-19: [كوفيد-19]
    transliterates    whether names in Latin letters are written in the letters of this language
    endings       the sign at the end of a paragraph: comma, semicolon, colon, stop
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.record import Record

NUMBER = r"[0-9]{1,3}(?:[ \u00a0\u202f,.][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)?"
ENDINGS = ("comma", "semicolon", "colon", "stop")


@dataclass(frozen=True, slots=True)
class Figures:
    """The words and signs of one language; the patterns are for texts with Latin digits."""

    to: tuple[str, ...]
    percent: re.Pattern[str]
    percent_signs: tuple[str, ...]
    scale: re.Pattern[str]
    scales: Mapping[str, int]
    tens: Mapping[str, tuple[str, ...]]
    acronyms: Mapping[str, tuple[str, ...]]
    transliterates: bool
    endings: Mapping[str, str]


def read_figures(record: Record) -> Figures:
    """The words under `concordance`."""
    words = record.record("figures", required=True)
    assert words is not None, "a locale without the words of figures"
    scales = {
        word.lower(): int(factor) for factor, forms in _lists(words, "scales").items() for word in forms if word.strip()
    }
    forms = words.texts("percent", required=True)
    ways = "|".join(_percentage(form) for form in forms)
    multipliers = "|".join(_whole(word) for word in sorted(scales, key=len, reverse=True))
    endings = words.record("endings", required=True)
    figures = Figures(
        to=words.texts("to", required=True),
        percent=re.compile(ways),
        percent_signs=tuple(form.replace("#", "").strip() for form in forms),
        scale=re.compile(rf"[ \u00a0]?(?P<scale>{multipliers})", re.IGNORECASE),
        scales=scales,
        tens=_lists(words, "tens"),
        acronyms=_lists(words, "acronyms"),
        transliterates=words.flag("transliterates", default=False),
        endings={} if endings is None else {name: endings.text(name) for name in ENDINGS},
    )
    if endings is not None:
        endings.close()
    words.close()
    return figures


def _lists(words: Record, key: str) -> dict[str, tuple[str, ...]]:
    below = words.record(key, required=True)
    return {} if below is None else {name: below.texts(name) for name in below.names()}


def _whole(word: str) -> str:
    """A word that no letter follows: `mil` is not the beginning of `militares`. Chinese ones have no boundaries."""
    return re.escape(word) + (r"(?![^\W\d_])" if word < "\u2e80" else "")


def _percentage(form: str) -> str:
    return re.escape(form).replace(r"\ ", r"[ \u00a0\u202f]?").replace(r"\#", f"(?:{NUMBER})")
