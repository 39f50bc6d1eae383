"""The only module that writes sources/.

In: a file that was received, or what an author has accepted. Out: the folder of a resolution, a further language in it,
texts and records that a translator has changed, or the list of published addresses; each as a whole or not at all. A
new folder is made beside the others and renamed. A further language comes file by file, resolution.yml last: as long as
that does not name it, nothing is built from it.
"""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from build_scripts.checks.addresses import ADDRESSES, addresses_of
from build_scripts.diagnostics import Diagnostic, Severity, Where, has_errors, sorted_by_place
from build_scripts.locales.locale import Locale
from build_scripts.model.fact import Fact
from build_scripts.model.page import Page
from build_scripts.model.symbol import are_same, is_own, number_of, slug_of
from build_scripts.model.work import Metadata, Provenance, Status, Version
from build_scripts.readers.metadata import read_metadata
from build_scripts.readers.source import Source, read_source
from build_scripts.received import Received
from build_scripts.stated import Stated, read_stated
from build_scripts.writers.metadata import add_version, write

__all__ = ["ADDRESSES", "RESOLUTIONS", "Order", "Taken", "accept_addresses", "put_texts", "take_in"]

RESOLUTIONS = "sources/resolutions"
_METADATA = "resolution.yml"
_GIVEN = "given to `new`; the text does not state it"


@dataclass(frozen=True, slots=True)
class Order:
    """What an editor wants: the symbol of the resolution, the file, what its text is, and who answers for that."""

    symbol: str
    file: Path
    status: Status = Status.OFFICIAL
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of an order. `made` are the files that were written, none where it was refused; `stated` is what the
    text states: a new resolution.yml is made from that, one that was there is not changed by it."""

    slug: str
    lang: str
    received: Received
    stated: Stated | None = None
    made: tuple[str, ...] = ()
    is_new: bool = False
    problems: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What is to be put into a folder: `files` are the contents by name, without resolution.yml."""

    order: Order
    stated: Stated
    version: Version
    files: Mapping[str, bytes]

    @property
    def home(self) -> Path:
        """The folder, from the root."""
        return Path(RESOLUTIONS, slug_of(self.order.symbol))

    @property
    def words(self) -> Path:
        """The file of the text, from the root."""
        return self.home / f"{self.version.lang}.md"


def take_in(root: Path, order: Order, received: Received, locale: Locale) -> Taken:
    """The folder of a resolution with its text in one language, or that language added to the folder that is there."""
    taken = Taken(slug_of(order.symbol), locale.tag, received)
    if received.resolution is None:
        return replace(taken, problems=_unreadable(order, received))
    stated = read_stated(received.text, received.resolution, locale)
    version = _version(order, received, locale.tag)
    arrival = _Arrival(order, stated, version, _files(received, version))
    is_new = not (root / arrival.home).exists()
    text, problems = "", _misnamed(arrival)
    if not problems:
        text, problems = (_entry(arrival), []) if is_new else _extended(root, arrival)
    if not has_errors(problems):
        problems += _put(root, arrival.home, {**arrival.files, _METADATA: text.encode()}, is_new=is_new)
    if has_errors(problems):
        return replace(taken, problems=tuple(problems))
    told = [_in_sources(one, arrival) for one in (*received.problems, *stated.problems)]
    made = tuple((arrival.home / name).as_posix() for name in (*arrival.files, _METADATA))
    return replace(taken, stated=stated, made=made, is_new=is_new, problems=sorted_by_place([*told, *problems]))


def accept_addresses(root: Path, pages: Iterable[Page]) -> int:
    """Add every address of the pages to the published ones. None is ever removed. Returns how many were added."""
    path = root / ADDRESSES
    published = set(path.read_text(encoding="utf-8").split()) if path.is_file() else set()
    present = {address for page in pages for address in addresses_of(page)}
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text("\n".join(sorted(published | present)) + "\n", encoding="utf-8")
    unfinished.replace(path)
    return len(present - published)


def put_texts(root: Path, texts: Mapping[str, str]) -> list[Diagnostic]:
    """Replace files below the root, all of them or none; a finished copy of each stands beside it first."""
    changed = {root / name: text.encode() for name, text in texts.items() if not _holds(root / name, text.encode())}
    before = {path: path.read_bytes() if path.is_file() else None for path in changed}
    unfinished = {path: path.with_name(f"{path.name}.unfinished") for path in changed}
    moved: list[Path] = []
    try:
        for path, raw in changed.items():
            unfinished[path].write_bytes(raw)
        for path in changed:
            unfinished[path].replace(path)
            moved.append(path)
    except OSError as error:
        for path in moved:
            old = before[path]
            path.unlink() if old is None else path.write_bytes(old)
        wrong = f"nothing was written: {error.strerror or error}"
        return [_told(Path(next(iter(texts))), wrong, "room, and the right to write", "mend that, and try again")]
    finally:
        for path in unfinished.values():
            path.unlink(missing_ok=True)
    return []


def _holds(path: Path, raw: bytes) -> bool:
    return path.is_file() and path.read_bytes() == raw


def _unreadable(order: Order, received: Received) -> tuple[Diagnostic, ...]:
    """Why a file without structure is not taken in."""
    if has_errors(received.problems):
        return received.problems
    wrong = "there is no paragraph of a resolution in it"
    return (*received.problems, _told(order.file, wrong, "the text of a resolution", "use another file"))


def _version(order: Order, received: Received, lang: str) -> Version:
    extracted, suffix = received.extracted, order.file.suffix.lower()
    provenance = Provenance(
        name=order.file.name,
        sha256=sha256(received.raw).hexdigest(),
        file=f"originals/{lang}{suffix}" if extracted else "",
        unplaced=tuple(f"{one.what} ({one.where})" for one in extracted.unplaced) if extracted else (),
    )
    return Version(lang, order.status, Where(_METADATA), responsible=order.responsible, received=provenance)


def _files(received: Received, version: Version) -> dict[str, bytes]:
    """The original where the text was extracted from it, and the text; a text is kept byte for byte."""
    words = f"{version.lang}.md"
    if version.received is None or not version.received.file:
        return {words: received.raw}
    return {version.received.file: received.raw, words: received.text.encode()}


def _misnamed(arrival: _Arrival) -> list[Diagnostic]:
    """The text of another resolution must not come under this address."""
    given, symbol = number_of(arrival.order.symbol), arrival.stated.symbol
    if symbol is None or are_same(number_of(symbol.text), given):
        return []
    wrong = f"{symbol.source}, says {symbol.text}"
    action = f"call `new '{symbol.text}'`, or correct the text"
    return [_told(arrival.order.file, wrong, f"the number {given}", action)]


def _entry(arrival: _Arrival) -> str:
    """resolution.yml with what the text states."""
    order, stated, version = arrival.order, arrival.stated, arrival.version
    given = Fact(order.symbol, _GIVEN, verified=False) if is_own(order.symbol) else None
    metadata = Metadata(
        slug=arrival.home.name,
        body={version.lang: stated.body} if stated.body is not None else {},
        number=number_of(order.symbol),
        where=version.where,
        versions={version.lang: version},
        symbol=stated.symbol or given,
        session=stated.session,
        session_dates=stated.session_dates,
        adopted=stated.adopted,
        published_in=stated.published_in,
    )
    return write(metadata)


def _extended(root: Path, arrival: _Arrival) -> tuple[str, list[Diagnostic]]:
    """resolution.yml with one more language, and what speaks against that; a warning where the text contradicts it."""
    path, lang = arrival.home / _METADATA, arrival.version.lang
    source, problems = read_source(root, root / path)
    metadata, found = read_metadata(source, path.parent.name) if source is not None else (None, problems)
    if source is None or metadata is None:
        return "", found
    known = metadata.versions.get(lang)
    if known is not None and known.status is not Status.MISSING:
        action = "correct its text, or remove the text and its entry first"
        return "", [_told(path, f"the language '{lang}' is there already", "one that is not", action)]
    # A `new` that was killed has left the same files, and no word of them in resolution.yml.
    for name, content in arrival.files.items():
        there = root / arrival.home / name
        if there.exists() and there.read_bytes() != content:
            return "", [_told(arrival.home / name, "another file is there already", "none", "move it away")]
    text = add_version(source.text, arrival.version)
    after, _ = read_metadata(Source(source.file, text or ""), path.parent.name)
    if text is None or after is None or after.versions.keys() != {*metadata.versions, lang}:
        action = "write one language on each line"
        return "", [_told(path, f"there is no place for '{lang}'", "languages under 'languages'", action)]
    return text, list(_contradictions(arrival, metadata))


def _contradictions(arrival: _Arrival, metadata: Metadata) -> Iterator[Diagnostic]:
    for name in ("symbol", "session", "session_dates", "adopted", "published_in"):
        ours, theirs = getattr(metadata, name), getattr(arrival.stated, name)
        if ours is not None and theirs is not None and ours.text != theirs.text:
            wrong, expected = f"{name}: {theirs.source}, says {theirs.text}", f"{ours.text}, as resolution.yml says"
            yield _told(arrival.words, wrong, expected, "find out which is right", Severity.WARNING)


def _in_sources(problem: Diagnostic, arrival: _Arrival) -> Diagnostic:
    """The problem at the place where its file is now."""
    if problem.where.file != arrival.order.file.as_posix():
        return problem
    received = arrival.version.received
    of_original = problem.check == "extraction" and received is not None and received.file
    name = (arrival.home / received.file if received is not None and of_original else arrival.words).as_posix()
    return replace(problem, where=replace(problem.where, file=name))


def _told(file: Path, wrong: str, expected: str, action: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic(Where(file.as_posix()), "intake", wrong, expected, action, severity)


def _put(root: Path, home: Path, files: Mapping[str, bytes], *, is_new: bool) -> list[Diagnostic]:
    """Write everything beside its place, then move it there. Only a kill leaves something behind, in a folder that
    nothing reads and that the next `new` removes."""
    folder = root / home
    unfinished = root / "sources" / f"{folder.name}.unfinished"
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        for name, content in files.items():
            (unfinished / name).parent.mkdir(parents=True, exist_ok=True)
            (unfinished / name).write_bytes(content)
        if is_new:
            folder.parent.mkdir(parents=True, exist_ok=True)
            unfinished.replace(folder)
        else:
            _move_into(folder, unfinished, list(files))
    except OSError as error:
        wrong = f"nothing was written: {error.strerror or error}"
        return [_told(home, wrong, "room, and the right to write", "mend that, and call `new` again")]
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return []


def _move_into(folder: Path, unfinished: Path, names: list[str]) -> None:
    """Move files into a folder, the last of which makes the others count; take them back when that fails."""
    moved: list[Path] = []
    try:
        for name in names[:-1]:
            (folder / name).parent.mkdir(exist_ok=True)
            (unfinished / name).replace(folder / name)
            moved.append(folder / name)
        (unfinished / names[-1]).replace(folder / names[-1])
    except BaseException:
        for path in moved:
            path.unlink()
        for name in names[:-1]:
            with suppress(OSError):  # another file is in it
                (folder / name).parent.rmdir()
        raise
