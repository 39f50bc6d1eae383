"""Finds resolutions and decisions that are cited by their numbers.

In: the text of a paragraph. Out: mentions such as 第55/25号决议 · resolution 55/25 · résolution 217 A (III) ·
resoluciones S-10/2 y ES-10/24 · резолюции Совета Безопасности 1373 (2001) · القرار 1514 (د-15) · decision 74/540, one
for each number of a list, also where each number of the list has its date and its subject with it:
    resolutions 74/270 of 2 April 2020 on solidarity, 74/274 of 20 April 2020 on medicines and 74/307 of …
A number alone is no mention ("20/20 vision"). A resolution that we hold is a link to it, any other to its official
address; what has none (decisions of the Assembly), or is of an uncertain body, is missing.
"""

from collections.abc import Iterator

from build_scripts.linkers.bodies import Speakers, find_speakers
from build_scripts.linkers.lexicon import Lexicon
from build_scripts.linkers.mention import Context, Mention
from build_scripts.linkers.numbers import gives_symbols, latin_number, symbol_of
from build_scripts.linkers.orders import Cited
from build_scripts.model.inline import AnyTarget, Missing, Official

_UNKNOWN = Missing("instrument")


def find(text: str, context: Context) -> Iterator[Mention]:
    """The resolutions that the text cites, then the decisions."""
    lexicon = context.lexicon
    resolutions, decisions = tuple(lexicon.resolutions.find(text)), tuple(lexicon.decisions.find(text))
    for cited in (*resolutions, *_continued(text, resolutions, decisions, lexicon)):
        number = latin_number(cited.values["number"], lexicon.locale)
        yield Mention(cited.start, cited.end, _resolution(number, find_speakers(text, cited, context), lexicon))
    for cited in decisions:
        number = latin_number(cited.values["number"], lexicon.locale)
        yield Mention(cited.start, cited.end, _decision(number, find_speakers(text, cited, context)))


def _continued(
    text: str, resolutions: tuple[Cited, ...], decisions: tuple[Cited, ...], lexicon: Lexicon
) -> Iterator[Cited]:
    """The further numbers after a plural: each after a comma or "and", with its date, whatever stands between."""
    lists = [one for one in resolutions if lexicon.ties.plural.match(text, one.whole[0])]
    if not lists:
        return
    for found in lexicon.ties.continued.finditer(text, lists[0].end):
        start, end = found.span("number")
        last = max((one for one in (*resolutions, *decisions) if one.start < end), key=lambda one: one.start)
        if last in lists and last.end <= start:
            yield Cited(start, end, last.template, {"number": found["number"]}, (last.whole[0], end))


def _resolution(number: str, speakers: Speakers, lexicon: Lexicon) -> AnyTarget:
    if speakers.tied:
        return _document(number, speakers.tied, lexicon)
    of_one = _document(number, "", lexicon)
    if not speakers.its:
        near = _document(number, speakers.near, lexicon)
        candidates = {near, of_one} - {_UNKNOWN}
        return candidates.pop() if len(candidates) == 1 else _UNKNOWN
    for body in speakers.its:
        if (found := _document(number, body, lexicon)) != _UNKNOWN:
            return found
    return of_one if all(map(gives_symbols, speakers.its)) else _UNKNOWN


def _decision(number: str, speakers: Speakers) -> AnyTarget:
    """Of the bodies that we know, the Human Rights Council alone gives its decisions symbols of their own."""
    symbol = symbol_of(number, "A/HRC") if "A/HRC" in speakers.tied else ""
    return Official(symbol.replace("/RES/", "/DEC/")) if symbol else _UNKNOWN


def _document(number: str, body: str, lexicon: Lexicon) -> AnyTarget:
    symbol = symbol_of(number, body)
    held = lexicon.documents.get(symbol or f"{body} {number}")
    return held or (Official(symbol) if symbol else _UNKNOWN)
