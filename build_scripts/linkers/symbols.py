"""Finds the symbols of documents, which are the same in all languages.

In: the text of a paragraph. Out: mentions such as A/RES/70/1 · A/C.3/74/L.15/Rev.1 · A/74/6 (Sect. 29)/Add.1 ·
CTOC/COP/2018/13 · UNEP/CBD/COP/DEC/XII/3 · S/RES/2178 (2014). One that we hold is a link to it, any other a link to
its official address. How symbols are made: research.un.org/en/docs/symbols; the series in `_SERIES` are those of its
lists and of the treaty bodies. A/4 is a size of paper and example.org/A/RES/70/1.pdf an address.
"""

import re
from collections.abc import Iterator

from build_scripts.linkers.mention import Context, Mention
from build_scripts.linkers.numbers import address_of
from build_scripts.model.inline import Official

_SERIES = (
    "A|S|E|T|ST|BWC|CAC|CAT|CBD|CCPR|CCW|CD|CED|CEDAW|CERD|CLCS|CMW|CRC|CRPD|CTOC|DP|ECE|FCCC|HRI|HSP|ICCD|ISBA|JIU|"
    "NPT|PBC|SAICM|SPLOS|TD|TRANS|UNEP|UNITAR"
)
_SECTION = r"Sec[ct]{1,2}\.[ \u00a0]?[0-9]+|(?:Part[a-z]*|Vol\.)[ \u00a0]?[IVX]+|(?:E?S-)?[IVXLC]+|[0-9]{4}"
_SYMBOL = re.compile(
    rf"""
    (?<![A-Za-z0-9/._-])
    (?P<series> {_SERIES} )
    (?: /
        (?: (?P<number> (?:E?S-)? [0-9]{{1,5}} )
            (?P<parts> [A-Z](?:-[A-Z])? | [ \u00a0](?: [A-Z]-[A-Z] | [A-Z](?=[ \u00a0]?\() ) )?  # 77/1A, 69/96 A-B
            (?: [ \u00a0]? [(（] (?P<section> {_SECTION} ) [)）] )?
        |   (?P<letters> [A-Z][A-Za-z]{{0,7}} (?: \.(?: [A-Z] | [0-9]{{1,4}} ) )? )  # RES, CN.4, SER.A, Rev.1, XII
        )
    )+
    (?! [A-Za-z0-9] | [/.][A-Za-z0-9] )
    """,
    re.VERBOSE,
)
_NUMBERED = re.compile(r"/(?:E?S-)?[0-9]|/(?:PV|SR)\.[0-9]")
_TOO_SHORT = re.compile(r"[A-Z]+/[0-9]{1,2}")


def find(text: str, context: Context) -> Iterator[Mention]:
    """The documents that the text cites by their symbols."""
    if "/" not in text:
        return
    for found in _SYMBOL.finditer(text):
        symbol = address_of(found.group())
        if _NUMBERED.search(symbol) and not _TOO_SHORT.fullmatch(symbol):
            yield Mention(found.start(), found.end(), context.lexicon.documents.get(symbol) or Official(symbol))
