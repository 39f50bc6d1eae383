"""Whether a text can be read at all: noise must not yield structure.

In: a text and the locale of its language; later the reading of it. Out: a `Diagnostic` when it cannot be read, or None.
What is told apart, each by a measure that any text of the language passes:
    mojibake        Ð“ÐµÐ½ÐµÑ€ Ã©: letters of another script, or pairs that UTF-8 leaves when read as Latin-1
    noise of OCR    next to none of the commonest words of the language
    sentences       most paragraphs neither open nor end as those of a resolution do, and no numbers run on
    another text    no organ that enacts, and no paragraph that opens as one of a resolution does
"""

import re
from collections.abc import Iterator
from statistics import median

from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.locale import Locale
from build_scripts.model.resolution import Kind, Paragraph, PartKind, Resolution
from build_scripts.readers.formulas import names_organ
from build_scripts.readers.invisible import visible
from build_scripts.readers.language import common_share
from build_scripts.readers.lookalikes import fold_lookalikes
from build_scripts.readers.signs import last_sign
from build_scripts.readers.source import Source

_LETTER = re.compile(r"[^\W\d_]")
_MOJIBAKE = re.compile(
    "[ÃÂÐÑØÙ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]|â€|ï»¿|Î[\u0080-\u00bf]"
)
_NO_FIGURE = re.compile(r"[^0-9\u0660-\u0669\uff10-\uff19]")
_OWN_LETTERS = 0.25
_COMMON_WORDS = 0.035
_ENOUGH_LETTERS = 400
_BROKEN = 0.004
_KINDS = (Kind.PREAMBULAR, Kind.OPERATIVE)
_SEVERAL = 6
# Measured on 200 real texts: of shuffled sentences 0.67 and more are strange; where more than 0.55 are in a resolution,
# its paragraphs are numbered.
_STRANGE = 0.6
# As long as the topic of an agenda may be, in a language that parts words; in Chinese a third of it.
_TOPIC = 90
_LABEL = "0123456789. "
_QUOTES = '“"«„‟*_ '


def illegible(source: Source, locale: Locale) -> Diagnostic | None:
    """What makes a text unreadable, before any structure is sought in it."""
    letters = len(_LETTER.findall(source.text))
    if letters < 12:
        return _told(source, "the text holds next to no letters", "the text of a resolution")
    # A Chinese character is a word; the letters beside it are counted as words of three.
    own = len(locale.structure.letter.findall(source.text)) * (1 if locale.word_space else 3)
    if own < _OWN_LETTERS * letters:
        return _told(
            source, f"{max(0, 100 - 100 * own // letters)} % of the letters are of another script", locale.name
        )
    broken = len(_MOJIBAKE.findall(source.text)) + source.text.count("\ufffd")
    if broken > _BROKEN * letters:
        return _told(source, f"{broken} characters are broken: the file was read in a wrong encoding", "UTF-8")
    share = common_share(_plain(source.text, locale), locale)
    if letters > _ENOUGH_LETTERS and share < _COMMON_WORDS:
        return _told(source, f"only {share:.1%} of the words are common ones of the language: noise", locale.name)
    return None


def no_resolution(source: Source, text: Resolution, locale: Locale) -> Diagnostic | None:
    """Whether what was read is no resolution: nobody enacts it, no numbers run on, no paragraph opens as one does."""
    paragraphs = [one for one in text.paragraphs() if one.kind in (Kind.PREAMBULAR, Kind.OPERATIVE)]
    formulas = [one for one in (text.formula, *(part.formula for part in text.parts)) if one is not None]
    numbers = [_NO_FIGURE.sub("", one.label) for one in paragraphs if one.kind is Kind.OPERATIVE]
    first = min((one.where.line for one in paragraphs), default=0)
    unplaced = sum(1 for one in text.furniture if one.kind == "unplaced" and one.where.line < first)
    if unplaced > max(12, len(paragraphs)) and not _series(numbers):
        return _told(source, f"{unplaced} lines have no place beside {len(paragraphs)} paragraphs", "a resolution")
    body = list(_body(text))
    strange = sum(_is_strange(one.text, locale) for one in body)
    over_items = [one for one in paragraphs if one.items and last_sign(one.text, 0, len(one.text)) == ":"]
    enacted = any(_enacts(one.text, locale) for one in formulas) or any(_names(one.text, locale) for one in over_items)
    ordered = _series(numbers) and (enacted or _are_sentences(body, locale))
    most = len(body) >= _SEVERAL and strange > _STRANGE * len(body) and not ordered
    if most or (len(body) == strange > 1 and not any(numbers)):
        wrong = f"{strange} of {len(body)} paragraphs neither open nor end as those of a resolution do"
        return _told(source, wrong, "the text of one resolution, in its order")
    if enacted:
        return None
    if unplaced > 2 * len(paragraphs) and not any(numbers):
        return _told(source, f"{unplaced} lines have no place beside {len(paragraphs)} paragraphs", "a resolution")
    operative = [one.text for one in paragraphs if one.kind is Kind.OPERATIVE]
    if 2 * sum(_recites(words, locale) for words in operative) > len(operative) > 0:
        return _told(source, "no organ enacts anything here, and what is numbered are recitals", "a resolution")
    opening = sum(_opens(one.text.lstrip(_LABEL), locale) for one in paragraphs)
    # Without formula, recital and number most paragraphs must open as one of a resolution does.
    least = 1 / 3 if formulas else 1 / 2 if len(operative) < len(paragraphs) or any(numbers) else 2 / 3
    if len({number for number in numbers if number}) > 2 or opening > least * len(paragraphs):
        return None
    return _told(source, "no organ enacts anything here", "an enacting formula, or paragraphs of a resolution")


def _plain(words: str, locale: Locale) -> str:
    """Words as the forms of the locale are written."""
    return fold_lookalikes(visible(words)[0], locale)


def _series(numbers: list[str]) -> bool:
    """Whether three numbers follow one another."""
    found = [int(number) for number in numbers if number]
    return any((b, c) == (a + 1, a + 2) for a, b, c in zip(found, found[1:], found[2:], strict=False))


def _are_sentences(body: list[Paragraph], locale: Locale) -> bool:
    """Whether half of the paragraphs are as long as sentences: the items of an agenda, numbered too, are shorter."""
    return median(len(one.text) for one in body) > (_TOPIC if locale.word_space else _TOPIC // 3)


def _opens(words: str, locale: Locale) -> bool:
    """Whether a paragraph opens as one of a resolution does, or names the meeting as a decision does."""
    shape = locale.structure
    words = _plain(words, locale)
    return bool(shape.recitals.match(words) or shape.operatives.match(words) or shape.adopted.search(words[:120]))


def _recites(words: str, locale: Locale) -> bool:
    """Whether a paragraph opens as a recital and not as an operative paragraph."""
    words = _plain(words, locale)
    return bool(locale.structure.recitals.match(words) and not locale.structure.operatives.match(words))


def _is_strange(words: str, locale: Locale) -> bool:
    """Whether a paragraph neither opens as one of a resolution nor ends in a sign that leads on to the next."""
    return last_sign(words, 0, len(words)) in (".", "") and not _opens(words.lstrip(_QUOTES), locale)


def _enacts(words: str, locale: Locale) -> bool:
    """Whether an organ that we know enacts. A formula that its place alone shows proves no resolution."""
    return locale.structure.formula.match(_plain(words, locale).lstrip(_QUOTES)) is not None


def _names(words: str, locale: Locale) -> bool:
    """Whether a decision names its organ at its beginning, or right before its colon: "…, the Council decided:"."""
    plain = _plain(words, locale)
    return _enacts(words, locale) or names_organ(plain, 0, len(plain), locale)


def _body(text: Resolution) -> Iterator[Paragraph]:
    """The paragraphs of the resolution itself and of its sections; articles and annexes are worded in other ways."""
    sections = [part for part in text.parts if part.kind is PartKind.SECTION]
    within = [one for part in sections for one in (*part.preamble, *part.operative)]
    yield from (one for one in (*text.preamble, *text.operative, *within) if one.kind in _KINDS)


def _told(source: Source, wrong: str, expected: str) -> Diagnostic:
    return Diagnostic(source.where(0), "legible", wrong, expected, "check the file, its encoding and its language")
