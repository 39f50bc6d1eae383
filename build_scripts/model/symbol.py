"""The symbol of a resolution, and what can be read from it.

    A/RES/74/177         74/177        session 74     a-res-74-177
    A/RES/217 A (III)    217 A (III)   session 3      a-res-217-a-iii
    S/RES/1373 (2001)    1373 (2001)                  s-res-1373-2001
    UNEP/EA.3/Res.4      3/4                          unep-ea-3-res-4
    CTOC/COP/10/4        10/4                         ctoc-cop-10-4

The last one is no symbol: the code of a body and the number, for a resolution that was published in a report only.
Sources: research.un.org/en/docs/symbols; since 1976 the General Assembly numbers its resolutions session/number, before
that it counted on with the session in Roman figures.
"""

import re
from collections import Counter

_SYMBOL = re.compile(r"[A-Za-z]+(?:[./][A-Za-z0-9.()\- ]*[A-Za-z0-9)])+")
_OWN = re.compile(r"/(?:RES|DEC)[/.]", re.IGNORECASE)
_DECISION = re.compile(r"/DEC[/.]", re.IGNORECASE)
_BODY = re.compile(r"(?P<code>A/HRC|A|S|E)/(?:RES|DEC)/")
_AFTER_BODY = re.compile(r"/(?:RES|DEC)/(?P<number>[A-Z]*-?[0-9].*)", re.IGNORECASE)
_OF_SESSION = re.compile(r"\.(?P<session>[0-9]+)/(?:RES|DEC)\.(?P<number>[0-9]+)", re.IGNORECASE)
_AT_END = re.compile(r"/(?P<number>(?:[0-9]+|[IVXL]+)/[0-9]+|[0-9]+[A-Z ]*\([IVXL0-9]+\))$")
_BRACKET = re.compile(r"\s*(\([^)]*\))\s*")
_SESSION = re.compile(
    r"(?:A/(?:HRC/)?(?:RES|DEC)/(?P<figure>(?:E?S-)?[0-9]{1,3})/[0-9]+.*|[AE]/RES/[0-9]+.*\((?P<roman>[IVXL]+)\).*)"
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def slug_of(symbol: str) -> str:
    """The address of a resolution: small letters and figures, a hyphen for everything between them."""
    return re.sub("[^a-z0-9]+", "-", symbol.lower()).strip("-")


def number_of(symbol: str) -> str:
    """The number of a resolution, or "" where there is none."""
    if not _SYMBOL.fullmatch(symbol):
        return ""
    of_session = _OF_SESSION.search(symbol)
    if of_session is not None:
        return f"{of_session['session']}/{of_session['number']}"
    found = _AFTER_BODY.search(symbol) or _AT_END.search(symbol)
    return _BRACKET.sub(r" \1 ", found["number"]).strip() if found else ""


def session_of(symbol: str) -> str:
    """The session that the symbol of a resolution names, or ""."""
    found = _SESSION.fullmatch(symbol)
    if found is None:
        return ""
    return found["figure"] or str(_roman(found["roman"]))


def is_own(symbol: str) -> bool:
    """Whether a symbol is that of a resolution or decision itself."""
    return _OWN.search(symbol) is not None


def is_decision(symbol: str) -> bool:
    """Whether a symbol is that of a decision."""
    return _DECISION.search(symbol) is not None


def body_code(symbol: str) -> str:
    """What the symbol of a resolution calls its body, of the four whose code is enough: "A", "S", "E", "A/HRC"."""
    found = _BODY.match(symbol)
    return found["code"] if found else ""


def are_same(one: str, other: str) -> bool:
    """Whether two numbers may be the same, written differently: 217 A (III) is a part of 217 (III)."""
    ours, theirs = (Counter(re.findall("[a-z]+|[0-9]+", number.lower())) for number in (one, other))
    return ours <= theirs or theirs <= ours


def _roman(figures: str) -> int:
    values = [_ROMAN[one] for one in figures]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
