"""The words by which the structure of a resolution shows in one language.

In: the key `structure` of a locale. Out: `Structure`, forms compiled to patterns. A form is a few words; `*` stands
for any letters, spaces and figures, `#` for a figure; case does not matter, spaces match any run of white space, with
the stars of Markdown that may stand beside it:
    organs     nouns that an enacting formula ends in or holds: Assembly · Conseil · 理事会
    formula    what an enacting formula may begin with: The · L’ · إن
    bodies     in a language without article, the names of organs that it may begin with amid a line
    annex      Annex · 附件        section   Section · Part        draft    Draft resolution
    adopted    the meeting and date line: plenary meeting · séance plénière
    vote       In favour · Votes contre
    masthead   Distr. · Original: * · Agenda item #
    conjunctions    what may stand after the sign of the last paragraph but one: "…; and"
    common, others    the commonest words of the language, and those of the other languages of its script
    variants   a sign and its older forms, letter for letter: 会會 · 为為爲
    serves     what a formula goes on with after its first comma: serving as the meeting of the Parties
    recital_labels, operative_labels    what may stand before a paragraph with its number: PP# · OP#
    therefore  what may stand before the organ of an enacting formula: Now, therefore, the Council
    continues  what goes on a sentence and begins none: который · التي · 其中
    recitals, operatives    first words of paragraphs, as evidence of where one begins, never of what it is
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.record import Record

_FIGURE = "[0-9\u0660-\u0669\uff10-\uff19]"
# A stroke of Markdown is no letter: `_Recalling_`.
_WORD_ENDS = r"(?![^\W_])"
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Structure:
    """Compiled words of structure. Every pattern is to be matched at the beginning of a line; `adopted` is searched."""

    formula: re.Pattern[str]
    enacts: re.Pattern[str]
    determiner: re.Pattern[str]
    organ: re.Pattern[str]
    annex: re.Pattern[str]
    section: re.Pattern[str]
    draft: re.Pattern[str]
    announces: re.Pattern[str]
    article: re.Pattern[str]
    numbered: re.Pattern[str]
    adopted: re.Pattern[str]
    vote: re.Pattern[str]
    masthead: re.Pattern[str]
    serves: re.Pattern[str]
    therefore: re.Pattern[str]
    continues: re.Pattern[str]
    recital_labels: re.Pattern[str]
    operative_labels: re.Pattern[str]
    recitals: re.Pattern[str]
    operatives: re.Pattern[str]
    links: re.Pattern[str]
    common: frozenset[str]
    others: frozenset[str]
    letter: re.Pattern[str]
    lower_recitals: bool
    cased: bool
    variants: Mapping[int, int]


def read_structure(record: Record) -> Structure:
    """The words under `structure`."""
    words = record.record("structure", required=True)
    assert words is not None, "a locale without the words of structure"
    structure = Structure(
        formula=_formula(words.texts("formula"), words.texts("organs", required=True), words.texts("therefore")),
        organ=_organ(words.texts("formula"), words.texts("organs")),
        enacts=_begins_inside(words.texts("formula") or words.texts("bodies")),
        determiner=_begins_inside(words.texts("formula")),
        annex=_starting(words.texts("annex", required=True)),
        section=_starting(words.texts("section", required=True)),
        draft=_starting(words.texts("draft", required=True)),
        announces=re.compile(rf"(?:{_alternatives(words.texts('draft'))})[ ：:]*$", re.IGNORECASE),
        article=_starting(words.texts("article", required=True)),
        numbered=_starting(words.texts("numbered", required=True)),
        adopted=_anywhere(words.texts("adopted", required=True)),
        vote=_starting(words.texts("vote", required=True), any_case=False),
        masthead=_starting(words.texts("masthead", required=True)),
        serves=_starting(words.texts("serves")),
        recital_labels=_labels(words.texts("recital_labels")),
        operative_labels=_labels(words.texts("operative_labels")),
        therefore=re.compile(_thus(words.texts("therefore")), re.IGNORECASE),
        continues=_starting(words.texts("continues")),
        recitals=_starting(words.texts("recitals", required=True)),
        operatives=_starting(words.texts("operatives", required=True)),
        links=re.compile(rf"(?<=[;；؛])\s*(?:{_alternatives(words.texts('conjunctions', required=True))})$"),
        common=frozenset(words.texts("common", required=True)),
        others=frozenset(words.texts("others")),
        letter=re.compile(f"[{words.text('script')}]"),
        lower_recitals=words.flag("lower_recitals", default=False),
        cased=words.text("script").lower() != words.text("script").upper(),
        variants={ord(older): ord(pair[0]) for pair in words.texts("variants") for older in pair[1:]},
    )
    words.close()
    return structure


def _letter(one: str) -> str:
    """A letter; one with an accent stands also for the bare one, which old prints and scans have in its place, and an
    Arabic one may bear a sign of its vowel, or be drawn out by strokes."""
    if "\u0621" <= one <= "\u064a":
        return f"{one}[\u0640\u064b-\u0652]{{0,6}}"
    bare = unicodedata.normalize("NFD", one)[0]
    return re.escape(one) if bare == one or not bare.isascii() else f"[{one}{bare}]"


def _form(form: str) -> str:
    parts = {"$": r"\s*$", " ": r"[*_]{0,3}\s+[*_]{0,3}", "*": r"[^\n,;]{0,80}?", "#": _FIGURE + "{1,4}", "’": "[’'ʼ`]"}
    return "".join(parts.get(one, _letter(one)) for one in form)


def _alternatives(forms: tuple[str, ...]) -> str:
    return "|".join(_form(one) for one in sorted(forms, key=len, reverse=True))


def _starting(forms: tuple[str, ...], *, any_case: bool = True) -> re.Pattern[str]:
    # A word ends where its form ends; a form that ends in a sign or a star says so itself, and Chinese has no ends.
    ends = "|".join(_form(one) + _end(one) for one in sorted(forms, key=len, reverse=True))
    return re.compile(f"(?:{ends})", re.MULTILINE | (re.IGNORECASE if any_case else 0)) if forms else _NOTHING


def _end(form: str) -> str:
    last = form[-1]
    return _WORD_ENDS if last.isalpha() and last < "\u2e80" else ""


def _anywhere(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"(?:{_alternatives(forms)})", re.IGNORECASE)


def _organ(openings: tuple[str, ...], organs: tuple[str, ...]) -> re.Pattern[str]:
    """The organ alone, for a formula without its sign that runs on into a verb: The Council recalling that …"""
    opening = f"(?i:{_alternatives(openings)})\\s*" if openings else ""
    name = _alternatives(organs)
    blank = r"\s" if organs[0] < "\u2e80" else r"\s?"  # Chinese parts no words.
    return re.compile(rf"[*_]*{opening}(?:[^\n,;:.،，；：。0-9]{{0,40}}?{blank})??(?:{name}){_WORD_ENDS}")


def _begins_inside(openings: tuple[str, ...]) -> re.Pattern[str]:
    """Where an enacting formula may begin inside a line (group `name`: what it begins with)."""
    return re.compile(rf"(?<=[\s\]])(?=(?P<name>{_alternatives(openings)})\s*\S)") if openings else _NOTHING


def _thus(therefore: tuple[str, ...]) -> str:
    """What may lead over to the organ, with its comma, or nothing."""
    ends = r"(?!\w(?<![\u2e80-\U0003ffff]))"
    return rf"(?:(?i:{_alternatives(therefore)}){ends}\s*[,،，]?\s*)?" if therefore else ""


def _labels(forms: tuple[str, ...]) -> re.Pattern[str]:
    """A label of words and a number, with its sign (group 1: the label without the sign)."""
    if not forms:
        return _NOTHING
    return re.compile(rf"[*_]*({_alternatives(forms)})(?![0-9])[*_]*\s?[.:：)）،,-]?[*_]*\s*", re.IGNORECASE)


def _formula(openings: tuple[str, ...], organs: tuple[str, ...], therefore: tuple[str, ...]) -> re.Pattern[str]:
    """The organ from the beginning of a line to the sign that ends the formula (group 1: the formula with it)."""
    opening = f"(?i:{_alternatives(openings)})\\s*" if openings else ""
    organ = _alternatives(organs)
    return re.compile(
        rf"([*_]*{_thus(therefore)}{opening}(?:[^\n,;:.،，；：。0-9]{{0,60}}?\s?)??(?:{organ}){_WORD_ENDS}(?:[^\n,;:.،，；：。0-9]|(?<=/)[0-9]{{1,3}}){{0,160}}?[*_]*(?:\s?[,;:.،，；：。]|\s?[-–—](?=\s)|$))[*_]*",
        re.MULTILINE,
    )
