"""What a text states of its resolution: the organ, the symbol, the session, the dates.

In: the reading of a text and its locale. Out: `Stated`. Nothing is inferred from what is known of the United Nations,
but that a symbol names its session; whatever the text states in two ways is left out and told. Real forms:
    The General Assembly,                                     the organ: the enacting formula without its article
    A/RES/74/177 · CTOC/COP/2020/10                           alone on a line: the symbol, or that of a report
    Resolution adopted by the General Assembly on 18 December 2019 · 2019年12月18日大会决议
    50th plenary meeting ⏎ 18 December 2019                   the date of adoption, at the head and at the end
    10th session · Vienna, 12–16 October 2020                 the session and its days, at the head
The date under "Distr.: General" is that of a document: a line of the head counts when it names the organ as well.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from build_scripts.diagnostics import Diagnostic, Severity, Where
from build_scripts.locales.locale import Locale
from build_scripts.model.fact import Fact
from build_scripts.model.resolution import Kind, Resolution
from build_scripts.model.symbol import is_own, session_of
from build_scripts.readers.dates import days, figures, folded, stretches

_SIGNS = " \t\u00a0*_#,،，;:：.。-–—“”«»\"'"
_FIRST_WORD = re.compile(r"[^\s’'ʼ`]+(?:[’'ʼ`]|\s+)")
# After these a formula has gone on to something else: 大会决定： · Генеральная Ассамблея, рассмотрев доклад,
_MORE = re.compile(r"[:：]\s*$|[,،，;](?=.*\w)|[0-9]")
_BODY = (Kind.FORMULA, Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.WRAP_UP)
_ADOPTION = ("adoption line", "vote")
_OF_THE_DOCUMENT = ("symbol", "job number", "date", "page number")
_LONGEST_NAME = 200
# Inflected languages change the ends of words: Генеральная Ассамблея, принятая Генеральной Ассамблеей.
_STEM = 5
_FIRST_YEAR = 1945
_MORE_LETTERS = 8


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text, with its number."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Stated:
    """The facts that a text states, each with its line as the source; None where it states none, or two of them.
    `published_in` is the symbol of the document that holds the resolution, where that is not its own."""

    body: Fact | None
    symbol: Fact | None
    session: Fact | None
    session_dates: Fact | None
    adopted: Fact | None
    published_in: Fact | None
    problems: tuple[Diagnostic, ...]


def read_stated(text: str, resolution: Resolution, locale: Locale) -> Stated:
    """The facts in the head of a text, in its enacting formula and in the lines that close it."""
    return _Reading(text, resolution, locale).stated()


class _Reading:
    """Looks for one fact after the other; `problems` are those that the text states in two ways."""

    def __init__(self, text: str, resolution: Resolution, locale: Locale) -> None:
        self._text = resolution
        self._locale = locale
        self._problems: list[Diagnostic] = []
        self._formula = resolution.formula or next((one.formula for one in resolution.parts if one.formula), None)
        self._kinds = {one.where.line: one.kind for one in resolution.furniture}
        self._session_word = folded(locale.say("session"))
        self._first = min((one.where.line for one in resolution.paragraphs() if one.kind in _BODY), default=1)
        lines = [_Line(number, line.strip()) for number, line in enumerate(text.split("\n"), 1)]
        self._head = lines[: self._first - 1]

    def stated(self) -> Stated:
        body = self._body()
        symbol, report = self._symbols()
        return Stated(
            body=body,
            symbol=self._fact("symbol", symbol),
            session=self._fact("session", [*self._session(), *_named_by(symbol)]),
            session_dates=self._fact("session_dates", list(self._session_dates())),
            adopted=self._fact("adopted", [*self._adopted_at_head(body), *self._adopted_at_end()]),
            published_in=self._fact("published_in", report),
            problems=tuple(self._problems),
        )

    def _fact(self, name: str, found: list[_Line]) -> Fact | None:
        """The fact when every line that states it states the same."""
        if not found:
            return None
        if len({one.text for one in found}) > 1:
            told = ", ".join(f"{one.text} (line {one.number})" for one in found)
            where = Where(self._text.file, found[0].number)
            action = f"write the right one into resolution.yml as '{name}'"
            problem = Diagnostic(where, "stated", f"{name}: {told}", "one statement", action, Severity.WARNING)
            self._problems.append(problem)
            return None
        return Fact(found[0].text, f"the text, line {found[0].number}")

    def _symbols(self) -> tuple[list[_Line], list[_Line]]:
        """The symbol of the resolution, or else that of the document which holds it: at the head, or at many heads."""
        alone = [_Line(one.where.line, one.text.strip(_SIGNS)) for one in self._text.furniture if one.kind == "symbol"]
        times = Counter(one.text for one in alone)
        running = [one for one in alone if one.number < self._first or times[one.text] > 1]
        own = [one for one in running if is_own(one.text)][:1]
        return own, [] if own else [one for one in running if one.number < self._first][:1]

    def _body(self) -> Fact | None:
        """The organ. A formula that goes on after it names it only together with a line of the head."""
        if self._formula is None or len(self._formula.text) > _LONGEST_NAME:
            return None
        name = " ".join(self._formula.text.split()).strip(_SIGNS)
        name = self._locale.structure.therefore.sub("", name, count=1)
        if self._locale.structure.determiner.match(f" {name.capitalize()}", 1):
            name = _FIRST_WORD.sub("", name, count=1)
        if _MORE.search(self._formula.text) or (not self._locale.word_space and " " in name):
            named = [one for one in self._head if one.text and folded(name).startswith(folded(one.text))]
            return self._fact("body", named[:1])
        return self._fact("body", [_Line(self._formula.where.line, name)])

    def _session(self) -> Iterator[_Line]:
        """A session in figures. A year is none: a body may meet several times in it."""
        for line in self._head:
            numbers = figures(line.text) if self._is_of_session(line) else []
            if len(numbers) == 1 and 0 < numbers[0] < _FIRST_YEAR and self._is_alone(line):
                yield _Line(line.number, str(numbers[0]))
                return

    def _is_alone(self, line: _Line) -> bool:
        """Whether a line says hardly more than "10th session"."""
        rest = re.sub(r"[\W\d_]", "", folded(line.text).replace(self._session_word, ""))
        return len(rest) <= _MORE_LETTERS

    def _session_dates(self) -> Iterator[_Line]:
        """Days beside the session, or on the line after it."""
        said = [line for line in self._head if line.text]
        for before, line in zip([None, *said], said, strict=False):
            if self._is_of_session(line) or (before is not None and self._is_of_session(before)):
                yield from (_Line(line.number, stretch) for stretch in stretches(line.text, self._locale))

    def _is_of_session(self, line: _Line) -> bool:
        words = self._locale.structure
        return self._session_word in folded(line.text) and words.masthead.match(line.text) is not None

    def _adopted_at_head(self, body: Fact | None) -> Iterator[_Line]:
        """The days on lines that name the organ; such a line may be wrapped before its date."""
        stems = [word[:_STEM] for word in folded(body.text).split()] if body is not None else []
        for line, following in zip(self._head, [*self._head[1:], _Line(0, "")], strict=False):
            if not stems or self._kinds.get(line.number) in _OF_THE_DOCUMENT:
                continue
            whole = line.text if days(line.text, self._locale) else f"{line.text} {following.text}"
            if all(stem in folded(line.text) for stem in stems) and self._tells_adoption(whole):
                yield from (_Line(line.number, day) for day in days(whole, self._locale))

    def _tells_adoption(self, line: str) -> bool:
        words = self._locale.structure
        opens = (words.masthead, words.numbered, words.vote)
        return any(pattern.match(line) for pattern in opens) or words.adopted.search(line) is not None

    def _adopted_at_end(self) -> Iterator[_Line]:
        lines = [(one.where.line, one.text) for one in self._text.closing if one.where.line > self._first]
        lines += [(one.where.line, one.text) for one in self._text.furniture if one.kind in _ADOPTION]
        for number, text in lines:
            yield from (_Line(number, day) for day in days(text, self._locale))


def _named_by(symbols: list[_Line]) -> Iterator[_Line]:
    """The session that a symbol names."""
    yield from (_Line(one.number, session) for one in symbols if (session := session_of(one.text)))
