"""A language as data: direction, words of the grammar, drafting phrases and the text of the interface.

In: `<tag>.yml` beside this file. Out: a `Locale`, and `Diagnostic`s for what it lacks. `en.yml` is the pattern:
every other file has its keys, and a text of the interface has the placeholders of the English one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from unicodedata import normalize

from build_scripts.diagnostics import Diagnostic, Where
from build_scripts.locales.addressing import Addressing, read_addressing
from build_scripts.locales.citing import Style, read_style, read_styles
from build_scripts.locales.figures import Figures, read_figures
from build_scripts.locales.search import SearchWords, read_search_words
from build_scripts.locales.structure import Structure, read_structure
from build_scripts.record import Record, read_records

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The official languages in the order in which the United Nations lists them."""

_FOLDER = Path(__file__).parent
_NO_LIST = ("bodies", "body_first", "official")
_PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A drafting phrase ("Recalling", "Urges", "and calls upon"), with the source that shows it. `position` is where it
    stands: it opens a preambular or an operative paragraph, or is embedded in one. `acts` are what it may say, in the
    words of all languages: 请 `invites` or `requests`."""

    text: str
    position: str
    acts: tuple[str, ...]
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Citations:
    """The words and orders of citing.

    The notation of the orders stands in `linkers/orders`, that of `foreign` and `of` in `locales/forms`, that of
    `qualifiers` in `linkers/qualifiers`. `numerals` are number words from one, `parts` the letters of parts from A,
    several for one parted by `|`; `inserted` stands after the number of an article between two (bis); `here` says
    that a paragraph is of this resolution; `its` that a resolution is of the body that speaks; `sessions` are the
    marks of regular, special and emergency special sessions; `bodies` the names by the code of their symbols, `other`
    for those whose resolutions have none; `official` is the title of a link out of the site.
    """

    article: tuple[str, ...]
    articles: tuple[str, ...]
    paragraph: tuple[str, ...]
    paragraphs: tuple[str, ...]
    item: tuple[str, ...]
    items: tuple[str, ...]
    inserted: tuple[str, ...]
    numerals: tuple[str, ...]
    provisions: tuple[str, ...]
    list: tuple[str, ...]
    of: tuple[str, ...]
    foreign: tuple[str, ...]
    qualifiers: tuple[str, ...]
    here: tuple[str, ...]
    own_paragraph: tuple[str, ...]
    ibid: tuple[str, ...]
    resolution: tuple[str, ...]
    resolutions: tuple[str, ...]
    decision: tuple[str, ...]
    decisions: tuple[str, ...]
    resolution_number: tuple[str, ...]
    after_number: tuple[str, ...]
    before_number: tuple[str, ...]
    its: tuple[str, ...]
    body_first: bool
    parts: tuple[str, ...]
    sessions: tuple[str, ...]
    bodies: Mapping[str, tuple[str, ...]]
    series: tuple[str, ...]
    treaty_series: tuple[str, ...]
    official: str

    @property
    def body_names(self) -> tuple[str, ...]:
        """The names of all bodies."""
        return tuple(name for names in self.bodies.values() for name in names)


@dataclass(frozen=True, slots=True)
class Locale:
    """One language.

    `languages` are the names of all languages in this one; `emphasis` is italic or none; `word_space` joins words
    ("" in Chinese); `letters` is the body of a character class ("" where words have no boundaries); `word_prefixes`
    is a regex of what may be written onto a word; `item_letters` are the labels of list items in order, a first;
    `citing` are the styles of citing, that of the United Nations in this language first.
    """

    tag: str
    name: str
    languages: Mapping[str, str]
    direction: str
    emphasis: str
    word_space: str
    sort: str
    letters: str
    word_prefixes: str
    item_letters: tuple[str, ...]
    date: str
    first_day: str
    months: tuple[str, ...]
    citations: Citations
    citing: tuple[Style, ...]
    structure: Structure
    search: SearchWords
    figures: Figures
    phrases: tuple[Phrase, ...]
    addressing: Addressing
    ui: Mapping[str, str]

    def say(self, key: str, **values: str | int) -> str:
        """A text of the interface, its placeholders filled."""
        return self.ui[key].format(**values)

    def letter(self, label: str) -> str:
        """The Latin letter of an item label: (a), a), (أ) and а) are all a. "" when it is none."""
        bare = label.strip("()（） .\u0640")
        latin = _HOMOGLYPHS.get(bare, bare)
        if len(latin) == 1 and "a" <= latin <= "z":
            return latin
        letters = [letter.strip("\u0640") for letter in self.item_letters]
        return chr(ord("a") + letters.index(bare)) if bare in letters else ""

    def labels(self) -> list[str]:
        """Every letter that an item label may be: the language's own, Latin ones, and look-alikes of these."""
        return sorted({*(one.strip("\u0640") for one in self.item_letters), *_LATIN, *_HOMOGLYPHS})

    def date_text(self, iso: str) -> str:
        """A date such as 2020-10-16 in the words of the language; any other text unchanged."""
        try:
            day = date.fromisoformat(iso) if _DAY.fullmatch(iso) else None
        except ValueError:
            day = None
        if day is None:
            return iso
        number = self.first_day if day.day == 1 else str(day.day)
        return self.date.format(day=number, month=self.months[day.month - 1], month_number=day.month, year=day.year)

    def sort_key(self, name: str) -> tuple[bytes, str]:
        """Where a name stands in an alphabetical list: accents do not count, nor does the Arabic article.

        GB 18030 keeps the common characters in the order of their pinyin.
        """
        if self.sort == "gb18030":
            return name.encode("gb18030"), name
        folded = name.casefold().removeprefix("ال")
        return "".join(_LETTERS.get(one) or normalize("NFD", one)[0] for one in folded).encode(), name


# Cyrillic letters that Russian typists mix into Latin labels (conventions of the UN documents seen).
_HOMOGLYPHS = {"а": "a", "с": "c", "е": "e"}
# Letters of their own, whatever they are composed of: ñ stands after n, й after и.
_LETTERS = {"ñ": "n\u0303", "й": "й"}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LATIN = "abcdefghijklmnopqrstuvwxyz"


def read_locales(languages: tuple[str, ...] = LANGUAGES) -> tuple[dict[str, Locale], list[Diagnostic]]:
    """The locales by tag, in order, and what is wrong with their files."""
    styles, problems = read_styles()
    read = ((tag, _read_locale(tag, styles, problems)) for tag in languages)
    locales = {tag: locale for tag, locale in read if locale is not None}
    pattern = locales.get("en")
    for locale in locales.values():
        if pattern is not None:
            problems.extend(_compare_ui(pattern, locale))
    return locales, problems


def _read_locale(tag: str, styles: tuple[Style, ...], problems: list[Diagnostic]) -> Locale | None:
    path = _FOLDER / f"{tag}.yml"
    records = read_records(path.read_text(encoding="utf-8"), _name(tag), problems)
    if not records:
        return None
    record = records[0]
    locale = Locale(
        tag=record.text("tag"),
        name=record.text("name"),
        languages=_read_languages(record),
        direction=record.text("direction"),
        emphasis=record.text("emphasis"),
        word_space=record.text("word_space"),
        sort=record.text("sort"),
        letters=record.text("letters"),
        word_prefixes=record.text("word_prefixes"),
        item_letters=record.texts("item_letters", required=True),
        date=record.text("date"),
        first_day=record.text("first_day", required=False) or "1",
        months=record.texts("months", required=True),
        citations=_read_citations(record),
        citing=(_read_citing(record), *styles),
        structure=read_structure(record),
        search=read_search_words(record),
        figures=read_figures(record),
        phrases=tuple(_read_phrase(one) for one in record.records("phrases")),
        addressing=read_addressing(record),
        ui=_read_ui(record),
    )
    record.close()
    return locale


def _read_citations(record: Record) -> Citations:
    words = record.record("citations", required=True)
    assert words is not None, "a locale without the words of citing"
    bodies = words.record("bodies", required=True)
    lists = {one.name: words.texts(one.name, required=True) for one in fields(Citations) if one.name not in _NO_LIST}
    citations = Citations(
        **lists,
        bodies={} if bodies is None else {code: bodies.texts(code) for code in bodies.names()},
        body_first=words.flag("body_first", default=False),
        official=words.text("official"),
    )
    words.close()
    return citations


def _read_citing(record: Record) -> Style:
    style = record.record("own_style", required=True)
    assert style is not None, "a locale without its style of citing"
    return read_style(style, "un")


def _read_phrase(record: Record) -> Phrase:
    phrase = Phrase(
        text=record.text("text"),
        position=record.text("position"),
        acts=record.texts("acts"),
        source=record.text("source"),
        verified=record.flag("verified", default=False),
    )
    record.close()
    return phrase


def _read_languages(record: Record) -> dict[str, str]:
    names = record.record("languages", required=True)
    return {} if names is None else {tag: names.text(tag) for tag in LANGUAGES}


def _read_ui(record: Record) -> dict[str, str]:
    words = record.record("ui", required=True)
    return {} if words is None else {key: words.text(key) for key in words.names()}


def _compare_ui(pattern: Locale, locale: Locale) -> list[Diagnostic]:
    where = Where(_name(locale.tag))
    problems = []
    for key in sorted(pattern.ui.keys() | locale.ui.keys()):
        if key not in locale.ui:
            problems.append(Diagnostic(where, "locale", f"no text for '{key}'", "one as in en.yml", "add it under ui"))
        elif key not in pattern.ui:
            problems.append(Diagnostic(where, "locale", f"unknown text '{key}'", "a key of en.yml", "remove it"))
        elif set(_PLACEHOLDER.findall(pattern.ui[key])) != set(_PLACEHOLDER.findall(locale.ui[key])):
            wanted = " ".join(sorted(set(_PLACEHOLDER.findall(pattern.ui[key])))) or "none"
            problems.append(
                Diagnostic(where, "locale", f"'{key}' has other placeholders", f"exactly: {wanted}", "correct it")
            )
    return problems


def _name(tag: str) -> str:
    return f"build_scripts/locales/{tag}.yml"
