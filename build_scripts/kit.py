"""What translators order: the state of the work, a file of the kit, its return, and that a change was reviewed.

In: what the command line says. Out: `Done`: the exit code, what goes to standard output, what is told, and problems.
Nothing here prints; only `intake` writes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from build_scripts import pipeline
from build_scripts.diagnostics import Diagnostic, Where, has_errors, sorted_by_place
from build_scripts.intake import RESOLUTIONS, put_texts
from build_scripts.locales.locale import read_locales
from build_scripts.model.exchange import SUFFIXES, kit_path
from build_scripts.model.translation import State, fingerprint, translatable
from build_scripts.model.work import Corpus, Work
from build_scripts.readers.corpus import read_corpus
from build_scripts.readers.exchange import READERS
from build_scripts.readers.exchange.arrival import Arrival, open_arrival
from build_scripts.readers.exchange.tbx import read_terms
from build_scripts.readers.source import Source, read_source
from build_scripts.returned import Returned, compare
from build_scripts.returned_terms import compare_terms
from build_scripts.writers import csv_table, po, progress, tbx, tmx, xliff
from build_scripts.writers.lock import lock_text

_WRITERS: Mapping[str, pipeline.Writer] = {
    "tmx": tmx.write,
    "tbx": tbx.write,
    "po": po.write,
    "xliff": xliff.write,
    "csv": csv_table.write,
}
_ONE_FILE = ("tmx", "tbx")
_GLOSSARY = "sources/glossary.yml"
_UNCHANGED = "nothing was changed"
_NOTHING_NEW = "there is nothing new in it"


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an order. Exit code 1: the sources or the file are wrong; 2: the call is."""

    code: int = 0
    out: str = ""
    told: tuple[str, ...] = ()
    problems: tuple[Diagnostic, ...] = ()


def status(slug: str, form: str, root: Path = pipeline.ROOT) -> Done:
    """The table of all works, or of one."""
    corpus, problems = _read(root)
    works = [work for work in corpus.works if slug in ("", work.slug)]
    if not works:
        return _unknown(slug, corpus)
    out = progress.as_json(works) if form == "json" else progress.table(works)
    errors = tuple(one for one in problems if has_errors([one]))
    return Done(int(bool(errors)), out, problems=errors)


def export(slug: str, form: str, lang: str, root: Path = pipeline.ROOT) -> Done:
    """A file of the kit, the very one that the site offers."""
    built = pipeline.build(root, writers=(_WRITERS[form],))
    if has_errors(built.problems):
        return Done(1, problems=built.problems)
    work = _find(built.corpus, slug)
    if work is None and not (form == "tbx" and not slug):
        return _unknown(slug, built.corpus)
    if form not in _ONE_FILE and (work is None or lang not in work.translations):
        there = ", ".join(work.translations) if work is not None else ""
        return Done(2, told=(f"--lang for {form} is one of: {there}",))
    path = kit_path(work.slug if work is not None else "", form, "" if form in _ONE_FILE else lang)
    return Done(0, built.data[path])


def take_back(slug: str, file: Path, lang: str, root: Path = pipeline.ROOT) -> Done:
    """A file of the kit that a translator has worked on: all of it or none."""
    corpus, problems = _read(root)
    if has_errors(problems):
        return Done(1, problems=tuple(problems))
    work = _find(corpus, slug)
    read = READERS.get(file.suffix.lower())
    if work is None and (slug or read is not None):
        return _unknown(slug, corpus)
    if read is None and file.suffix.lower() != SUFFIXES["tbx"]:
        return Done(2, told=(f"a file to import is one of: {', '.join(READERS)}, {SUFFIXES['tbx']}",))
    try:
        arrival = open_arrival(file.as_posix(), file.read_bytes())
    except OSError as error:
        told = Diagnostic(Where(file.as_posix()), "file", f"it cannot be read: {error.strerror}", "a file", "check it")
        return Done(1, problems=(told,))
    if read is None or work is None:
        return _take_terms(arrival, corpus, lang, root)
    delivery = read(arrival)
    if delivery is None or has_errors(arrival.problems):
        return Done(1, told=(_UNCHANGED,), problems=sorted_by_place(arrival.problems))
    returned = compare(delivery, work, _sources(root, work), read_locales()[0], lang)
    return _put(root, work, returned, tuple(arrival.problems))


def _take_terms(arrival: Arrival, corpus: Corpus, lang: str, root: Path) -> Done:
    delivery = read_terms(arrival)
    source, problems = read_source(root, root / _GLOSSARY)
    if delivery is None or source is None or has_errors(arrival.problems):
        return Done(1, told=(_UNCHANGED,), problems=sorted_by_place([*arrival.problems, *problems]))
    returned = compare_terms(delivery, corpus.glossary, source, lang)
    found = returned.problems or tuple(put_texts(root, {_GLOSSARY: returned.text}))
    told = [f"{tag}: the definition of {concept} changed" for concept, tag in returned.changed]
    code = int(has_errors(found))
    return Done(code, "", (_UNCHANGED,) if code else tuple(told or [_NOTHING_NEW]), (*arrival.problems, *found))


def accept(slug: str, lang: str, anchor: str, root: Path = pipeline.ROOT) -> Done:
    """That a translated paragraph, or with "" each of a language, was compared with the official one as it is now."""
    corpus, problems = _read(root)
    if has_errors(problems):
        return Done(1, problems=tuple(problems))
    work = _find(corpus, slug)
    if work is None:
        return _unknown(slug, corpus)
    states = work.states_in(lang)
    if not states:
        return Done(2, told=(f"'{lang}' is no translation of {work.slug}; there are: {', '.join(work.translations)}",))
    if anchor and states.get(anchor, State.UNTRANSLATED) is State.UNTRANSLATED:
        return Done(2, told=(f"there is no translated paragraph '{anchor}' in {work.slug}/{lang}",))
    waiting = [one for one, state in states.items() if state in (State.STALE, State.UNRECORDED)]
    chosen = [one for one in waiting if anchor in ("", one)]
    official = translatable(work.official)
    records = {**work.made_from.get(lang, {}), **{one: fingerprint(official[one]) for one in chosen}}
    found = put_texts(root, {_lock(work): _written(work, {**work.made_from, lang: records})})
    told = f"{len(chosen)} paragraphs of {lang} accepted, {len(waiting) - len(chosen)} left to compare"
    return Done(int(bool(found)), told=() if found else (told,), problems=tuple(found))


def _put(root: Path, work: Work, returned: Returned, notes: tuple[Diagnostic, ...]) -> Done:
    problems = (*notes, *returned.problems)
    if has_errors(problems):
        return Done(1, told=(_UNCHANGED,), problems=problems)
    files = {f"{RESOLUTIONS}/{work.slug}/{tag}.md": text for tag, text in returned.texts.items()}
    if returned.accepted:
        files[_lock(work)] = _written(work, returned.made_from)
    found = put_texts(root, files)
    told = [f"{tag}: {len(anchors)} paragraphs changed: {', '.join(anchors)}" for tag, anchors in _sorted(returned)]
    told += [f"{tag}: {len(one)} paragraphs recorded as translated" for tag, one in sorted(returned.accepted.items())]
    return Done(int(bool(found)), told=tuple(told or [_NOTHING_NEW]), problems=(*problems, *found))


def _sorted(returned: Returned) -> list[tuple[str, tuple[str, ...]]]:
    return sorted(returned.changed.items())


def _written(work: Work, made_from: Mapping[str, Mapping[str, str]]) -> str:
    """The records of the work, in the order of its text and without those that lead nowhere."""
    order = translatable(work.official)
    kept = {
        lang: {anchor: recorded[anchor] for anchor in order if anchor in recorded}
        for lang, recorded in made_from.items()
        if lang in work.translations
    }
    return lock_text(kept)


def _lock(work: Work) -> str:
    return f"{RESOLUTIONS}/{work.slug}/translations.lock"


def _sources(root: Path, work: Work) -> dict[str, Source]:
    read = {lang: read_source(root, root / text.file)[0] for lang, text in work.expressions.items()}
    return {lang: source for lang, source in read.items() if source is not None}


def _read(root: Path) -> tuple[Corpus, list[Diagnostic]]:
    locales, problems = read_locales()
    corpus, found = read_corpus(root, locales)
    return corpus, [*problems, *found]


def _find(corpus: Corpus, slug: str) -> Work | None:
    """The work of that name; the only one where nobody names it."""
    if not slug and len(corpus.works) == 1:
        return corpus.works[0]
    return next((work for work in corpus.works if work.slug == slug), None)


def _unknown(slug: str, corpus: Corpus) -> Done:
    there = ", ".join(work.slug for work in corpus.works) or "none"
    wrong = f"there is no resolution '{slug}'" if slug else "name the resolution"
    return Done(2, told=(f"{wrong}; there are: {there}",))
