"""Where enacting formulas begin and end inside a line: in a text on one line, and in titles that run into a formula.

In: a line of the text. Out: offsets. A formula that does not begin its line is believed only where a phrase that opens
paragraphs follows it. In real texts
    `77/5. The quay The Assembly, Recalling …`                     its last article in a capital letter begins it
    `Вопрос о набережной Совет гавани, отмечая …`                  the name of an organ does, without an article
    `The Council Recommends to the Assembly …`                     a verb in a capital letter ends it
"""

import re
from collections.abc import Iterator

from build_scripts.locales.locale import Locale
from build_scripts.readers.marks import CHAINED, Sign, read_marks
from build_scripts.readers.signs import BLANK, first_word, last_sign

# After the end of a sentence, or a gap as wide as between columns: `RES.17   The Assembly,`
_AFTER_SENTENCE = re.compile(r"(?<=[.。\])»”:：—–-])[ \u00a0]+|(?<=\S)(?:[ \u00a0]{3,}|\t)[ \u00a0\t]*")
_CHINESE_WORD = re.compile(r"(?<=[\s\]])(?=[\u2e80-\U0003ffff])")
_COMMA = re.compile("[,،，]")
_COLON = re.compile("[:：]")
_ANNOUNCES_WITHIN = 200
_WORD = re.compile(r"(?<!\S)\S")
_ORGAN_WITHIN = 80
_LONGEST_NAME = 30
_NEXT_WORD = re.compile(r"[ \u00a0]+(?=\S)")
_REST_OF_NAME = 60
_ANNOUNCED = 40
_MOST_FORMULAS = 20
_ENDS_NAME = ".,;:،؛"


def formulas(text: str, start: int, end: int, locale: Locale) -> Iterator[int]:
    """Where each further formula of a line begins and ends: those of the drafts and annexes that it holds."""
    for _ in range(_MOST_FORMULAS):
        late = late_formula(text, start, end, locale)
        if not late:
            return
        places = (place.end() for place in _AFTER_SENTENCE.finditer(text, start, late))
        yield from (at for at in places if _parts(text, at, locale))
        yield late
        formula = locale.structure.formula.match(text, late, end)
        start = verb_after_organ(text, late, end, locale) or (formula.end() if formula else end)
        yield start


def _parts(text: str, place: int, locale: Locale) -> bool:
    """Whether an annex begins at a place, or words before it have announced a draft, whose title follows."""
    annex = locale.structure.annex.match(text, place) if text[place].isupper() else None
    before = text[max(0, place - _ANNOUNCED) : place].rstrip(BLANK)
    return annex is not None or (before[-1:] in (":", "：") and locale.structure.announces.search(before) is not None)


def verb_after_organ(text: str, start: int, end: int, locale: Locale) -> int:
    """Where the organ ends at the beginning of a line whose formula has no sign and runs on into a recital, into a
    verb in a capital letter, "The Council Recommends to the Assembly …", into the first number or a draft; or 0."""
    organ = locale.structure.organ.match(text, start, end)
    if organ is None or text[start].islower():
        return 0
    shape = locale.structure
    verb = first_word(text, organ.end(), end)
    small = text[verb : verb + 1].islower() and last_sign(text, start, end) in (",", ";")
    if locale.word_space and small and shape.recitals.match(text, verb) and verb > organ.end():
        return organ.end()
    capital = locale.word_space and not shape.lower_recitals
    for word in _NEXT_WORD.finditer(text, organ.end(), min(end, organ.end() + _REST_OF_NAME)):
        if _announces_draft(text, word.end(), end, locale) or _begins_numbers(text, word.end(), end, locale):
            return word.start()
        if capital and text[word.end()].isupper() and shape.operatives.match(text, word.end()):
            return word.start()
        if text[word.start() - 1] in _ENDS_NAME:
            break
    return 0


def _announces_draft(text: str, verb: int, end: int, locale: Locale) -> bool:
    """Whether a verb leads to a draft: `… recommends to the Assembly the following draft resolution:`."""
    colon = _COLON.search(text, verb, min(end, verb + _ANNOUNCES_WITHIN))
    if colon is None or not locale.structure.operatives.match(text, verb):
        return False
    last = max(verb, text.rfind(" ", verb, colon.start()))  # "le projet de résolution suivant :"
    return any(locale.structure.announces.search(text, verb, stop) for stop in (colon.end(), last))


def _begins_numbers(text: str, place: int, end: int, locale: Locale) -> bool:
    """Whether the first number stands at a place, before words that open an operative paragraph: `1. Decides …`."""
    first = [mark for mark in read_marks(text, place, end, locale) if mark.sign is Sign.NUMBER and mark.value == 1]
    return any(one.style.endswith(CHAINED) and locale.structure.operatives.match(text, one.body) for one in first)


def names_organ(text: str, start: int, end: int, locale: Locale) -> bool:
    """Whether an organ is named in the last words of a stretch: "In view of the letter, the Council decided:"."""
    words = _WORD.finditer(text, max(start, end - _ORGAN_WITHIN), end)
    return any(locale.structure.organ.match(text, word.start(), end) for word in words)


def late_formula(text: str, start: int, end: int, locale: Locale, *, enacted: bool = False) -> int:
    """Where an enacting formula begins on a line that begins with something else, or 0: after the end of a sentence, or
    anywhere when recitals follow it and no organ has `enacted` above."""
    label = max((mark.body for mark in read_marks(text, start, end, locale)), default=start)
    first = 0
    for place in _AFTER_SENTENCE.finditer(text, label, end):
        found = locale.structure.formula.match(text, place.end(), end)
        if found and text[found.end() - 1] in ",،，" and formula_end(text, found, end, locale, late=True):
            first = _shortest(text, place.end(), found.end(), end, locale)
            break
    if enacted:
        return first
    # Without an article a formula may begin at any word of Chinese that a blank parts from the one before.
    begins = locale.structure.enacts if locale.word_space else _CHINESE_WORD
    for place in begins.finditer(text, max(start, label) + 1, first or end):
        verb = verb_after_organ(text, place.end(), end, locale)
        if verb:
            within = (one.end() for one in begins.finditer(text, place.end(), verb))
            return max((at for at in within if verb_after_organ(text, at, end, locale) == verb), default=place.end())
        found = locale.structure.formula.match(text, place.end(), end)
        stop = formula_end(text, found, end, locale, late=True) if found and found[1][-1:] not in ":：" else 0
        if 0 < stop < end and (locale.word_space or _enacts_alone(text, place.end(), stop, end, locale)):
            return _shortest(text, place.end(), stop, end, locale)
    return first


def _shortest(text: str, start: int, stop: int, end: int, locale: Locale) -> int:
    """Where a formula begins that may have words of a title before it: at its last article in a capital letter, in
    "The quay The Assembly,", or at the last name of an organ that no other name holds."""
    named = start
    for place in locale.structure.enacts.finditer(text, start, stop):
        if place.end() < named:
            continue
        found = locale.structure.formula.match(text, place.end(), end)
        if found and found.end() == stop and text[place.end()].isupper():
            start, named = place.end(), place.end("name")
    return start


def _enacts_alone(text: str, start: int, stop: int, end: int, locale: Locale) -> bool:
    """Whether a formula without an article is short, is no operative paragraph, and has a recital behind it."""
    leads = locale.structure.recitals.match(text, first_word(text, stop, end))
    return stop - start <= _LONGEST_NAME and leads is not None and not locale.structure.operatives.match(text, start)


def formula_end(text: str, formula: re.Match[str], end: int, locale: Locale, *, late: bool = False) -> int:
    """Where an enacting formula ends: at the end of the line, or before the first recital on it. `late` formulas, which
    do not begin their line, are believed only when a phrase that opens paragraphs follows."""
    stop = formula.end()
    following = first_word(text, stop, end)
    if not late and locale.structure.serves.match(text, following):
        comma = _COMMA.search(text, following, end)
        stop = comma.end() if comma else end
        following = first_word(text, stop, end)
    if stop >= end or not text[stop:end].strip(BLANK + "*_"):
        return end
    if late and text[following].islower() and locale.structure.cased and not locale.structure.lower_recitals:
        return 0  # "The themes of the Council, bearing in mind …": words of a sentence.
    if locale.structure.continues.match(text, following):
        return 0  # "The themes of the Council, and recalling …": nothing stands before a first recital that it adds to.
    begins = locale.structure.recitals.match(text, following) or locale.structure.operatives.match(text, following)
    ended = text[stop - 1] in ",،，:：-–—" or text[stop - 2 : stop - 1] in (",", "،", "，")
    recital = not late and locale.word_space and text[stop - 1] in ",،" and last_sign(text, stop, end) == ","
    part = locale.structure.section.match(text, following)
    return stop if ended and (begins or recital or part or read_marks(text, following, end, locale)) else 0
