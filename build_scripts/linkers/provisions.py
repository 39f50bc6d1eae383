"""Finds provisions of treaties.

In: the text of a paragraph. Out: mentions of articles, their paragraphs and items, one for each number of a list.
The forms, each language's in its locale file:
    第2条(b)项 · 第20条第2款 · article 20, paragraph 2 · articles 16 and 18 · l’alinéa b) de l’article 2
    artículo 2, apartado b) · пункт 2 статьи 20 · المادة 2 (ب) · الفقرة 2 من المادة 20
Whose article it is, in this order: the treaty named right after it ("of the Convention") or right before it
(《公约》第18条); nobody's, when another instrument is named there ("of the Charter"); the treaty named last before it
in the paragraph; the treaty that the resolution means by its short form.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from build_scripts.linkers.lexicon import Lexicon
from build_scripts.linkers.mention import Context, Mention
from build_scripts.linkers.orders import Cited, alternatives
from build_scripts.model.inline import Provision, Target
from build_scripts.model.instrument import Instrument

_GAP = 6  # characters between "of" and the name of a treaty: an article, a quotation mark
_SPACE = " \u00a0"
_Found = tuple[int, int, Provision]
_Named = list[tuple[int, int, Instrument]]


def find(text: str, context: Context) -> Iterator[Mention]:
    """The provisions that the text cites."""
    lexicon = context.lexicon
    found = [
        one
        for cited in lexicon.provisions.find(text)
        for one in ((cited.start, cited.end, _provision(cited, lexicon)), *_rest_of_list(text, cited, lexicon))
    ]
    if not found:
        return
    treaties = [named for named in lexicon.named(text) if named[2].kind == "treaty"]
    for group in _groups(text, found, lexicon):
        owner = _owner(text, group[0][0], group[-1][1], treaties, lexicon)
        articles = {article.number for article in owner.articles} if owner is not None else set()
        for start, end, provision in group:
            if owner is not None and provision.article in articles:
                yield Mention(start, end, Target(owner.id, provision.anchor))


def _provision(cited: Cited, lexicon: Lexicon) -> Provision:
    paragraph = cited.values.get("p")
    item = lexicon.locale.letter(cited.values.get("i", ""))
    return Provision(int(cited.values["n"]), int(paragraph) if paragraph else None, item)


def _rest_of_list(text: str, cited: Cited, lexicon: Lexicon) -> Iterator[_Found]:
    """The further numbers of "articles 16, 17 and 18". Only a plural begins a list."""
    words = lexicon.locale.citations
    if not words.articles or set(cited.values) != {"n"}:
        return
    plural = alternatives(words.articles, lexicon.locale)
    if not re.search(f"{plural}[{_SPACE}]+[0-9٠-٩]+$", text[cited.start : cited.end], re.IGNORECASE):
        return
    following = re.compile(rf"{lexicon.separator}(?P<n>[0-9٠-٩]{{1,3}})(?![0-9٠-٩/])", re.IGNORECASE)
    position = cited.end
    while number := following.match(text, position):
        yield number.start("n"), number.end("n"), Provision(int(number["n"]))
        position = number.end()


def _groups(text: str, found: list[_Found], lexicon: Lexicon) -> Iterator[list[_Found]]:
    """Provisions with nothing but "and" or a comma between them belong to one instrument. (Arabic writes "and" onto
    the next word.)"""
    between = re.compile(rf"(?:{lexicon.separator}\S{{0,2}})?[{_SPACE}]?", re.IGNORECASE)
    group = found[:1]
    for before, one in pairwise(found):
        if not between.fullmatch(text, before[1], one[0]):
            yield group
            group = []
        group.append(one)
    yield group


def _owner(text: str, start: int, end: int, treaties: _Named, lexicon: Lexicon) -> Instrument | None:
    position = _skip(text, end, _SPACE)
    if lexicon.foreign.match(text, position) or _foreign_before(text, start, lexicon):
        return None
    link = lexicon.links.match(text, position) or lexicon.links.match(text, _skip(text, end, f"{_SPACE},،"))
    reach = link[0] + _GAP if link else position + 1
    for begin, stop, treaty in treaties:
        if position <= begin <= reach or stop == start:
            return treaty
    if link:
        return None
    before = [treaty for begin, _, treaty in treaties if begin < start]
    return before[-1] if before else lexicon.instruments.get(lexicon.default_treaty)


def _foreign_before(text: str, start: int, lexicon: Lexicon) -> bool:
    return any(end == start for _, end, _ in lexicon.foreign.find(text[:start]))


def _skip(text: str, position: int, characters: str) -> int:
    while position < len(text) and text[position] in characters:
        position += 1
    return position
