"""Finds provisions of treaties.

In: the text of a paragraph. Out: mentions of articles, their paragraphs and items, one for each number of a list.
The forms, each language's in its locale file:
    第2条(b)项 · 第16至18条 · article 20, paragraph 2 · articles 16 and 18 · l’alinéa b) de l’article 2
    article premier · artículo 2, apartado b) · пункт 2 статьи 20 · статьи 5–7 · الفقرة 2 من المادة 20
Whose article it is, in this order: the treaty named right after it ("of the Convention") or right before it
(《公约》第18条); somebody else's, when another instrument is named there ("of the Charter"), and then it is missing;
the treaty named last before it in the paragraph; the treaty that the resolution means by its short form.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from build_scripts.linkers.lexicon import Lexicon, Named
from build_scripts.linkers.mention import Context, Mention
from build_scripts.linkers.orders import Cited
from build_scripts.model.inline import Missing, Provision, Target
from build_scripts.model.instrument import Instrument

_GAP = 6  # characters between "of" and the name of a treaty: an article, a quotation mark
_SPACE = " \u00a0"
_FOREIGN = Missing("instrument")


def find(text: str, context: Context) -> Iterator[Mention]:
    """The provisions that the text cites."""
    lexicon = context.lexicon
    found = list(lexicon.provisions.find(text))
    if not found:
        return
    treaties = [named for named in lexicon.named(text) if named.instrument.kind == "treaty"]
    for group in _groups(text, found, lexicon):
        owner = _owner(text, group[0].start, group[-1].end, treaties, lexicon)
        for cited in group:
            target = _target(cited, owner, lexicon)
            if target is not None:
                yield Mention(cited.start, cited.end, target)


def _target(cited: Cited, owner: Instrument | Missing | None, lexicon: Lexicon) -> Target | Missing | None:
    if not isinstance(owner, Instrument):
        return owner
    number, paragraph = int(cited.values["n"]), cited.values.get("p")
    if number not in {article.number for article in owner.articles}:
        return None
    item = lexicon.locale.letter(cited.values.get("i", ""))
    return Target(owner.id, Provision(number, int(paragraph) if paragraph else None, item).anchor)


def _groups(text: str, found: list[Cited], lexicon: Lexicon) -> Iterator[list[Cited]]:
    """Provisions with nothing but "and" or a comma between them belong to one instrument. (Arabic writes "and" onto
    the next word.)"""
    between = re.compile(rf"(?:{lexicon.separator}\S{{0,2}})?[{_SPACE}]?", re.IGNORECASE)
    group = found[:1]
    for before, one in pairwise(found):
        if not between.fullmatch(text, before.end, one.start):
            yield group
            group = []
        group.append(one)
    yield group


def _owner(text: str, start: int, end: int, treaties: list[Named], lexicon: Lexicon) -> Instrument | Missing | None:
    position = _skip(text, end, _SPACE)
    link = lexicon.links.match(text, position) or lexicon.links.match(text, _skip(text, end, f"{_SPACE},،"))
    reach = link[0] + _GAP if link else position + 1
    beside = (one for one in treaties if position <= one.start <= reach or one.end == start)
    last = [one for one in treaties if one.start < start][-1:]
    named = next(beside, None)
    if named is None:
        if _is_foreign(text, start, _skip(text, link[0], _SPACE) if link else position, lexicon):
            return _FOREIGN
        if link:
            return None
        named = last[0] if last else None
    if named is None:
        return lexicon.instruments.get(lexicon.default_treaty)
    return named.instrument if named.ours else _FOREIGN


def _is_foreign(text: str, start: int, after: int, lexicon: Lexicon) -> bool:
    """Whether an instrument that we do not hold is named right before or right after the provisions."""
    before = any(stop == start for _, stop, _ in lexicon.foreign.find(text[:start]))
    return before or lexicon.foreign.match(text, after) is not None


def _skip(text: str, position: int, characters: str) -> int:
    while position < len(text) and text[position] in characters:
        position += 1
    return position
