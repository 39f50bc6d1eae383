"""A file that a translator has sent back, compared with the work that it is of.

In: the `Delivery`, the work with its texts, and their sources. Out: `Returned`: the texts with the new words and
nothing else changed, the records of what they were made from, or the conflicts, all of them, and then nothing. Refused
are: a file of another resolution; a paragraph that is unknown, lost or there twice; official words that are no longer
those of the work; a translation that somebody else has changed since the export; a footnote mark lost or added; words
that would read as something else than that paragraph.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from unicodedata import normalize

from build_scripts.diagnostics import Diagnostic, Severity, Where, has_errors, sorted_by_place
from build_scripts.locales.locale import Locale
from build_scripts.model.exchange import Delivery, Unit, units_of
from build_scripts.model.resolution import Resolution
from build_scripts.model.translation import State, fingerprint, marked_words, marks_in
from build_scripts.model.work import Work
from build_scripts.readers.exchange.arrival import one_line
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.rewording import reword
from build_scripts.readers.source import Source


@dataclass(frozen=True, slots=True)
class Returned:
    """What an import would write: `texts` by language, where they change, and `made_from`, the records after it.
    `changed` and `accepted` are the addresses by language."""

    texts: Mapping[str, str] = field(default_factory=dict)
    made_from: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    changed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    accepted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()


def compare(
    delivery: Delivery, work: Work, sources: Mapping[str, Source], locales: Mapping[str, Locale], lang: str = ""
) -> Returned:
    """What the delivery changes in one language, or in all that it holds."""
    problems = list(_strangers(delivery, work, lang))
    texts: dict[str, str] = {}
    changed: dict[str, tuple[str, ...]] = {}
    accepted: dict[str, tuple[str, ...]] = {}
    made_from = {tag: dict(recorded) for tag, recorded in work.made_from.items()}
    for tag in () if problems else ([lang] if lang else list(delivery.units)):
        mine = _Comparison(delivery.units[tag], {unit.anchor: unit for unit in units_of(work, tag)}, delivery.where)
        found = list(mine.conflicts())
        problems.extend(found)
        wanted = {} if found else mine.wanted()
        if wanted:
            changed[tag] = tuple(wanted)
            texts[tag], told = _reworded(sources[tag], work.expressions[tag], wanted, locales[tag], delivery.where)
            problems.extend(told)
        records = {} if found else mine.records()
        if records:
            accepted[tag] = tuple(records)
            made_from[tag] = {**made_from.get(tag, {}), **records}
    if has_errors(problems):
        return Returned(problems=sorted_by_place(problems))
    return Returned(texts, made_from, changed, accepted, sorted_by_place(problems))


def _strangers(delivery: Delivery, work: Work, lang: str) -> Iterator[Diagnostic]:
    """Why none of it can be of this work."""
    if delivery.slug != work.slug:
        wrong = f"it is a translation of '{delivery.slug}'"
        yield _conflict(delivery.where, wrong, f"one of '{work.slug}'", "name the resolution that it is of")
        return
    if delivery.official_lang != work.metadata.official_lang:
        wrong = f"it was translated from '{delivery.official_lang}'"
        expected = f"the official text, '{work.metadata.official_lang}'"
        yield _conflict(delivery.where, wrong, expected, "export it anew")
    if lang and lang not in delivery.units:
        there = ", ".join(delivery.units) or "no language"
        yield _conflict(delivery.where, f"there is no '{lang}' in it", there, "use another file, or another --lang")
    for tag in [lang] if lang else delivery.units:
        if tag not in work.translations:
            expected = f"one of: {', '.join(work.translations)}"
            yield _conflict(delivery.where, f"'{tag}' is no translation of this work", expected, "use another file")


class _Comparison:
    """One language: the units that came back beside those of the work."""

    def __init__(self, theirs: tuple[Unit, ...], ours: Mapping[str, Unit], file: Where) -> None:
        self._theirs = theirs
        self._ours = ours
        self._file = file

    def conflicts(self) -> Iterator[Diagnostic]:
        """Everything that forbids to take any of it."""
        counts = Counter(unit.anchor for unit in self._theirs)
        for anchor in (anchor for anchor in self._ours if anchor not in counts):
            where = Where(self._file.file, 1, 1, anchor)
            yield _conflict(where, "the paragraph is not in the file", "every paragraph", "export it anew")
        seen: set[str] = set()
        for unit in self._theirs:
            ours = self._ours.get(unit.anchor)
            if ours is None:
                yield _conflict(unit.where, "there is no such paragraph", "the paragraphs of the work", "take it out")
            elif unit.anchor in seen:
                yield _conflict(unit.where, f"it is there {counts[unit.anchor]} times", "once", "take one out")
            else:
                yield from _of_unit(unit, ours)
            seen.add(unit.anchor)

    def wanted(self) -> dict[str, str]:
        """The new words, by address."""
        return {
            unit.anchor: unit.words for unit in self._theirs if not _same(unit.words, self._ours[unit.anchor].words)
        }

    def records(self) -> dict[str, str]:
        """What is to be recorded: the official words of every paragraph that the translator has finished."""
        return {
            unit.anchor: fingerprint(self._ours[unit.anchor].official)
            for unit in self._theirs
            if unit.words and _is_finished(unit) and self._ours[unit.anchor].state is not State.TRANSLATED
        }


def _same(theirs: str, ours: str) -> bool:
    """Tools compose accents anew, and trim."""
    return normalize("NFC", theirs) == normalize("NFC", one_line(ours))


def _is_finished(unit: Unit) -> bool:
    """Whoever fills an empty place need not say that it is filled."""
    return unit.state in (State.TRANSLATED, State.UNTRANSLATED)


def _of_unit(theirs: Unit, ours: Unit) -> Iterator[Diagnostic]:
    """What is wrong with one paragraph, the first reason alone: the others follow from it."""
    official, _, words = theirs.stamp.partition(".")
    known = words or "0"
    if not _same(theirs.official, ours.official) or official not in ("", fingerprint(ours.official)):
        wrong = "the official words in the file are not those of the text now"
        yield _conflict(theirs.where, wrong, ours.official, "export it anew, and translate what has changed")
    elif _same(theirs.words, ours.words):
        return
    elif known != (fingerprint(ours.words) if ours.words else "0"):
        wrong = "the translation has changed since the export" if words else "the stamp of the export is gone"
        yield _conflict(theirs.where, wrong, ours.words, "export it anew, and bring your words into that")
    elif not theirs.words:
        yield _conflict(theirs.where, "the translation is gone", ours.words, "translate it, or leave it as it was")
    elif marks_in(theirs.words) != marks_in(ours.official):
        expected = ", ".join(marks_in(ours.official)) or "none"
        wrong = f"the footnote marks are {', '.join(marks_in(theirs.words)) or 'gone'}"
        yield _conflict(theirs.where, wrong, expected, "put every mark into the translation once")


def _reworded(
    source: Source, text: Resolution, wanted: Mapping[str, str], locale: Locale, file: Where
) -> tuple[str, list[Diagnostic]]:
    """The text with the new words, read again: it must differ in these words alone. What the reader doubts in them
    is told."""
    after = reword(source.text, text, wanted)
    again, doubts = read_resolution(Source(source.file, after), text.slug, text.lang, locale)
    before = [(one.id, one.kind, one.label, marked_words(one.content)) for one in text.paragraphs()]
    expected = [(anchor, kind, label, wanted.get(anchor, words)) for anchor, kind, label, words in before]
    found = [(one.id, one.kind, one.label, marked_words(one.content)) for one in again.paragraphs()]
    if found == expected:
        known = {one.wrong for one in read_resolution(source, text.slug, text.lang, locale)[1]}
        return after, [one for one in doubts if one.wrong not in known]
    moved = [want for want, is_ in zip(expected, [*found, *[None] * len(expected)], strict=False) if want != is_]
    culprits = [anchor for anchor, *_ in moved if anchor in wanted] or list(wanted)
    wrong = "with these words the text would be read as another structure"
    action = "write words alone: no number, letter, heading or note of another paragraph, no empty line"
    return after, [
        _conflict(Where(file.file, 1, 1, anchor), wrong, "the same paragraphs", action) for anchor in culprits
    ]


def _conflict(where: Where, wrong: str, expected: str, action: str) -> Diagnostic:
    return Diagnostic(where, "import", wrong, expected, action, Severity.ERROR)
