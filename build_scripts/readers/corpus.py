"""Everything in `sources/`, read.

In: the repository root and the locales. Out: a `Corpus` whose expressions are not linked yet, and every problem.
"""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from build_scripts.diagnostics import Diagnostic, Where
from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.model.glossary import Concept
from build_scripts.model.resolution import Resolution
from build_scripts.model.waiver import Waiver
from build_scripts.model.work import Corpus, Metadata, Prose, Provenance, Status, Work
from build_scripts.readers.glossary import read_glossary
from build_scripts.readers.instruments import read_instruments
from build_scripts.readers.legible import illegible
from build_scripts.readers.lock import read_lock
from build_scripts.readers.metadata import read_metadata
from build_scripts.readers.prose import read_prose
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source, read_source
from build_scripts.readers.waivers import read_waivers


def read_corpus(root: Path, locales: Mapping[str, Locale]) -> tuple[Corpus, list[Diagnostic]]:
    """The sources below `root`/sources."""
    folder = root / "sources"
    problems: list[Diagnostic] = []
    instruments, found = read_instruments(_sources(root, sorted((folder / "instruments").glob("*.yml")), problems))
    problems.extend(found)
    works = [_read_work(root, path, locales, problems) for path in sorted((folder / "resolutions").glob("*/"))]
    addresses = _sources(root, [path for path in [folder / "addresses.txt"] if path.is_file()], problems)
    corpus = Corpus(
        works=tuple(work for work in works if work is not None),
        instruments=instruments,
        glossary=_read_glossary(root, folder / "glossary.yml", problems),
        prose=_read_pages(root, folder / "pages", problems),
        addresses=tuple(line.strip() for source in addresses for line in source.text.split("\n")),
    )
    return corpus, problems


def _sources(root: Path, paths: list[Path], problems: list[Diagnostic]) -> list[Source]:
    sources = []
    for path in paths:
        source, found = read_source(root, path)
        problems.extend(found)
        if source is not None:
            sources.append(source)
    return sources


def _read_work(root: Path, path: Path, locales: Mapping[str, Locale], problems: list[Diagnostic]) -> Work | None:
    sources = _sources(root, [path / "resolution.yml"], problems)
    metadata, found = read_metadata(sources[0], path.name) if sources else (None, [])
    problems.extend(found)
    if metadata is None:
        return None
    _report_strangers(root, path, metadata, problems)
    expressions: dict[str, Resolution] = {}
    for lang, version in metadata.versions.items():
        if version.review is not None:
            _sources(root, [path / version.review.record], problems)
        if version.received is not None and version.received.file:
            _check_original(root, path / version.received.file, version.received, problems)
        if version.status is Status.MISSING or lang not in locales:
            continue
        for source in _sources(root, [path / f"{lang}.md"], problems):
            noise = illegible(source, locales[lang])
            if noise is not None:
                problems.append(noise)
                continue
            expressions[lang], found = read_resolution(source, path.name, lang, locales[lang])
            problems.extend(found)
    if metadata.official_lang not in expressions:
        return None
    made_from = _read_lock(root, path / "translations.lock", problems)
    return Work(metadata, expressions, made_from, _read_waivers(root, path / "waivers.yml", problems))


def _read_waivers(root: Path, path: Path, problems: list[Diagnostic]) -> tuple[Waiver, ...]:
    waivers: tuple[Waiver, ...] = ()
    for source in _sources(root, [path] if path.exists() else [], problems):
        waivers, found = read_waivers(source)
        problems.extend(found)
    return waivers


def _read_lock(root: Path, path: Path, problems: list[Diagnostic]) -> dict[str, dict[str, str]]:
    """What is recorded of the translations; nothing where no translation was ever accepted."""
    made_from: dict[str, dict[str, str]] = {}
    for source in _sources(root, [path] if path.exists() else [], problems):
        made_from, found = read_lock(source)
        problems.extend(found)
    return made_from


def _check_original(root: Path, path: Path, received: Provenance, problems: list[Diagnostic]) -> None:
    """A text may be corrected, the file that it was taken from may not."""
    where = Where(path.relative_to(root).as_posix())
    if not path.is_file():
        wrong, expected = "there is no such file", f"the original '{received.name}' that resolution.yml names"
        problems.append(Diagnostic(where, "original", wrong, expected, "restore it, or remove 'received'"))
        return
    found = sha256(path.read_bytes()).hexdigest()
    if found != received.sha256:
        wrong = f"the original has changed: its SHA-256 is {found}"
        problems.append(Diagnostic(where, "original", wrong, received.sha256, "restore it from where it was received"))


def _report_strangers(root: Path, path: Path, metadata: Metadata, problems: list[Diagnostic]) -> None:
    for text in sorted(path.glob("*.md")):
        where = Where(text.relative_to(root).as_posix())
        if text.stem not in LANGUAGES:
            wrong, expected = f"there is no language '{text.stem}'", f"one of: {', '.join(LANGUAGES)}"
            problems.append(Diagnostic(where, "language", wrong, expected, "rename the file"))
        elif text.stem not in metadata.versions:
            wrong = f"resolution.yml does not name the language '{text.stem}'"
            problems.append(Diagnostic(where, "language", wrong, "its status under 'languages'", "add it"))


def _read_glossary(root: Path, path: Path, problems: list[Diagnostic]) -> dict[str, Concept]:
    for source in _sources(root, [path], problems):
        concepts, found = read_glossary(source)
        problems.extend(found)
        return concepts
    return {}


def _read_pages(root: Path, folder: Path, problems: list[Diagnostic]) -> dict[tuple[str, str], Prose]:
    pages: dict[tuple[str, str], Prose] = {}
    for lang in LANGUAGES:
        for source in _sources(root, sorted((folder / lang).glob("*.md")), problems):
            prose, found = read_prose(source, lang)
            problems.extend(found)
            if prose is not None:
                pages[prose.name, lang] = prose
    return pages
