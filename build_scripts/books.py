"""The books as files: EPUB and PDF of every work in every language, in `build/books/`.

In: what the sources build. Out: the files, the same bytes for the same sources and fonts, and `books.json`, which says
what each was made from, so that a site never offers a book of words that have changed since.
"""

import json
import zipfile
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path, PurePosixPath

from build_scripts.diagnostics import Diagnostic, Where
from build_scripts.model.books import BOOKS
from build_scripts.pages.setting import Setting
from build_scripts.writers.book import EDITIONS, package, sheet
from build_scripts.writers.book.book import Book

LIST = "books.json"
PRINTED = "pdf"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip can hold: no time at all
_ENGINE = "run `make books`; on Debian first: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


def compose_books(settings: Iterable[Setting]) -> dict[str, Mapping[str, str]]:
    """Every book by its path, as the files that it is made from: those of an EPUB, or the one sheet of a PDF."""
    books = (book for setting in settings for compose in EDITIONS for book in compose(setting))
    return {book.path: files_of(book) for book in books}


def files_of(book: Book) -> dict[str, str]:
    """What a book is made from."""
    return {"book.html": sheet.write(book)} if book.form == PRINTED else package.write(book)


def make_books(settings: Iterable[Setting], build: Path, progress: Callable[[str], None]) -> tuple[Diagnostic, ...]:
    """Write every book below `build`, or nothing. Returns what is wrong."""
    try:
        from build_scripts.print_engine import print_pdf  # noqa: PLC0415 - the site is built without it
    except (ImportError, OSError) as error:
        wrong = f"WeasyPrint cannot be used: {str(error).splitlines()[0]}"
        return (Diagnostic(Where("requirements-books.txt"), "books", wrong, "WeasyPrint with Pango", _ENGINE),)
    composed = compose_books(settings)
    made = {}
    for path, files in composed.items():
        progress(f"making {path}")
        made[path] = print_pdf(files["book.html"]) if path.endswith(f".{PRINTED}") else pack(files)
    told = {path: fingerprint(files) for path, files in composed.items()}
    made[f"{BOOKS}{LIST}"] = (json.dumps(told, indent=1, sort_keys=True) + "\n").encode("utf-8")
    _replace(build, made)
    return ()


def current_books(settings: Iterable[Setting], build: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The books below `build` that say what the sources say now, and those that do not."""
    told = _read_list(build / BOOKS / LIST)
    if not told:
        return frozenset(), frozenset()
    now = {path: fingerprint(files) for path, files in compose_books(settings).items()}
    current = frozenset(path for path, made_from in told.items() if now.get(path) == made_from)
    there = frozenset(path for path in told if (build / path).is_file())
    return current & there, there - current


def fingerprint(files: Mapping[str, str]) -> str:
    """What tells the words of a book from others."""
    return sha256("\0".join(part for item in files.items() for part in item).encode("utf-8")).hexdigest()


def pack(files: Mapping[str, str]) -> bytes:
    """The files of an EPUB as one: `mimetype` first and as it is, nothing of the time."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, text.encode("utf-8"), compresslevel=9)
    return buffer.getvalue()


def _read_list(path: Path) -> dict[str, str]:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _replace(build: Path, files: Mapping[str, bytes]) -> None:
    folder = build / BOOKS
    folder.mkdir(parents=True, exist_ok=True)
    for path, raw in files.items():
        unfinished = folder / f".{PurePosixPath(path).name}.unfinished"
        unfinished.write_bytes(raw)
        unfinished.replace(build / path)
    for stale in folder.iterdir():
        if f"{BOOKS}{stale.name}" not in files:
            stale.unlink()
