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

from build_scripts.linkers.lexicon import Lexicon
from build_scripts.linkers.mention import Context, Mention
from build_scripts.linkers.orders import Cited, alternatives
from build_scripts.model.inline import Provision, Target
from build_scripts.model.instrument import Instrument

_GAP = 6  # characters between "of" and the name of a treaty: an article, a quotation mark


def find(text: str, context: Context) -> Iterator[Mention]:
    """The provisions that the text cites."""
    cited = list(context.lexicon.provisions.find(text))
    if not cited:
        return
    treaties = _treaties(text, context.lexicon)
    for one in cited:
        chain = [(one.start, one.end, _provision(one, context.lexicon)), *_rest_of_list(text, one, context.lexicon)]
        owner = _owner(text, chain[0][0], chain[-1][1], treaties, context.lexicon)
        articles = {article.number for article in owner.articles} if owner else set()
        for start, end, provision in chain:
            if owner is not None and provision.article in articles:
                yield Mention(start, end, Target(owner.id, provision.anchor))


def _provision(cited: Cited, lexicon: Lexicon) -> Provision:
    paragraph = cited.values.get("p")
    item = lexicon.locale.letter(cited.values.get("i", ""))
    return Provision(int(cited.values["n"]), int(paragraph) if paragraph else None, item)


def _rest_of_list(text: str, cited: Cited, lexicon: Lexicon) -> Iterator[tuple[int, int, Provision]]:
    """The further numbers of "articles 16, 17 and 18". Only a plural begins a list."""
    words = lexicon.locale.citations
    if not words.articles or set(cited.values) != {"n"}:
        return
    plural = alternatives(words.articles, lexicon.locale)
    if not re.search(f"{plural}[ \u00a0]+[0-9٠-٩]+$", text[cited.start : cited.end], re.IGNORECASE):
        return
    separators = "|".join(re.escape(one) for one in sorted(words.list, key=len, reverse=True))
    following = re.compile(rf"[ \u00a0]*(?:{separators})[ \u00a0]*(?P<n>[0-9]{{1,3}})(?![0-9/])", re.IGNORECASE)
    position = cited.end
    while found := following.match(text, position):
        yield found.start("n"), found.end("n"), Provision(int(found["n"]))
        position = found.end()


def _treaties(text: str, lexicon: Lexicon) -> list[tuple[int, int, str]]:
    return [
        (start, end, name)
        for start, end, name in lexicon.names.find(text)
        if lexicon.instruments[name].kind == "treaty"
    ]


def _owner(
    text: str, start: int, end: int, treaties: list[tuple[int, int, str]], lexicon: Lexicon
) -> Instrument | None:
    position = end + len(text[end:]) - len(text[end:].lstrip(" \u00a0"))
    if lexicon.foreign.match(text, position) or _foreign_before(text, start, lexicon):
        return None
    link = lexicon.links.match(text, position)
    reach = link[0] + _GAP if link else position + 1
    for begin, stop, name in treaties:
        if position <= begin <= reach or stop == start:
            return lexicon.instruments[name]
    if link:
        return None
    before = [name for begin, _, name in treaties if begin < start]
    return lexicon.instruments.get(before[-1] if before else lexicon.default_treaty)


def _foreign_before(text: str, start: int, lexicon: Lexicon) -> bool:
    return any(end == start for _, end, _ in lexicon.foreign.find(text[:start]))
