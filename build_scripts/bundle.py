"""The offline copies: the finished site as files that work without a server and without a network.

In: the site folder. Out: `dist/hexaglot-offline.zip` with all languages and one zip for each, copied to the site's
`downloads/`, and the headers for the host of the site; the same bytes for the same site. Paths stay as they are online:
only `…/` becomes `…/index.html`. What leads out of the copy becomes plain text that says so. A remote asset is an error
and nothing is written, and so is a script or a style that the headers would block.
"""

import hashlib
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath

from build_scripts.diagnostics import Diagnostic, Where
from build_scripts.headers import APACHE, NETLIFY, NGINX, compose_headers, find_blocked, root_of
from build_scripts.locales.locale import LANGUAGES, Locale, read_locales
from build_scripts.model.books import BOOKS, language_of
from build_scripts.model.exchange import KIT, SUFFIXES
from build_scripts.model.formats import BY_LANGUAGE, EXPRESSIONS, FORMATS
from build_scripts.offline_page import rewrite_page
from build_scripts.remote_assets import find_in_page, find_in_style

NAME = "hexaglot-offline"
# What only a server uses, and parts of the theme that no page asks for.
_LEFT_OUT = re.compile(
    r"downloads/|sitemap\.xml|(\w\w/)?(404\.html|feed\.xml)|assets/cards/|.*\.map$|"
    + "|".join(f"{re.escape(name)}$" for name in (NETLIFY, APACHE, NGINX))
)
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip can hold: no time at all


@dataclass(frozen=True, slots=True)
class Bundle:
    """One offline copy: its name, and its files by path below its folder."""

    name: str
    files: Mapping[str, bytes]


def make_bundles(site: Path, dist: Path, progress: Callable[[str], None]) -> tuple[Diagnostic, ...]:
    """Write every zip, or nothing. Returns what is wrong."""
    if not (site / "index.html").is_file():
        where = Where(str(site))
        return (Diagnostic(where, "bundle", "there is no site", "a finished build", "run `make site`"),)
    files = read_site(site)
    pages = {name: raw.decode("utf-8") for name, raw in read_pages(site).items()}
    problems = (*find_remote_assets(files), *find_blocked(pages))
    if problems:
        return problems
    locales, _ = read_locales()
    archives = {}
    for bundle in compose_bundles(files, locales):
        progress(f"packing {bundle.name}.zip, {len(bundle.files)} files")
        archives[f"{bundle.name}.zip"] = pack(bundle)
    _replace_files(dist, archives)
    shutil.rmtree(site / "downloads", ignore_errors=True)
    _replace_files(site / "downloads", archives)
    headers = compose_headers(pages, root_of(pages["index.html"]))
    _replace_files(site, {name: text.encode() for name, text in headers.items()})
    return ()


def read_site(site: Path) -> dict[str, bytes]:
    """The files of the site that belong into an offline copy."""
    paths = sorted(path for path in site.rglob("*") if path.is_file())
    named = ((path.relative_to(site).as_posix(), path) for path in paths)
    return {name: path.read_bytes() for name, path in named if not _LEFT_OUT.match(name)}


def read_pages(site: Path) -> dict[str, bytes]:
    """Every HTML page of the site, those that answer for missing ones included."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*.html"))}


def find_remote_assets(files: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    """An error for every script, style, image or frame that a page would fetch from elsewhere."""
    finders = {".html": find_in_page, ".css": find_in_style}
    for name, raw in files.items():
        find = finders.get(PurePosixPath(name).suffix)
        for line, address in find(raw.decode("utf-8", "replace")) if find else ():
            wrong = f"a remote asset: {address}"
            yield Diagnostic(Where(f"site/{name}", line), "bundle", wrong, "files of the site alone", "host it here")


def compose_bundles(files: Mapping[str, bytes], locales: Mapping[str, Locale]) -> Iterator[Bundle]:
    """The copy of all languages, then one for each."""
    yield _compose(NAME, files, locales)
    for tag in LANGUAGES:
        others = tuple(other for other in LANGUAGES if other != tag)
        left_out = tuple(f"{folder}{other}/" for other in others for folder in ("", "assets/search/"))
        data = tuple(f"assets/previews/{other}.js" for other in others)
        endings = (*(f".{{}}{suffix}" for suffix in (*SUFFIXES.values(), *BY_LANGUAGE.values())), "/{}.js")
        theirs = tuple(ending.format(other) for other in others for ending in endings)
        kept = {name: raw for name, raw in files.items() if not name.startswith(left_out) and name not in data}
        told_apart = (KIT, FORMATS, "assets/cite/")
        kept = {one: raw for one, raw in kept.items() if not (one.startswith(told_apart) and one.endswith(theirs))}
        texts = tuple(f"/{other}.json" for other in others)
        kept = {one: raw for one, raw in kept.items() if not (one.startswith(EXPRESSIONS) and one.endswith(texts))}
        kept = {one: raw for one, raw in kept.items() if not one.startswith(BOOKS) or language_of(one) == tag}
        yield _compose(f"{NAME}-{tag}", kept, locales)


def pack(bundle: Bundle) -> bytes:
    """The zip, with one folder at its top and the list of hashes in it."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(bundle.files):
            entry = zipfile.ZipInfo(f"{bundle.name}/{name}", _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, bundle.files[name])
    return buffer.getvalue()


def _compose(name: str, files: Mapping[str, bytes], locales: Mapping[str, Locale]) -> Bundle:
    made: dict[str, bytes] = {}
    for path, raw in files.items():
        if path.endswith(".html"):
            made[path] = rewrite_page(path, raw.decode("utf-8"), files.keys(), locales).encode("utf-8")
        else:
            made[path] = raw
    hashes = (f"{hashlib.sha256(made[path]).hexdigest()}  {path}\n" for path in sorted(made))
    made["MANIFEST.sha256"] = "".join(hashes).encode("utf-8")
    return Bundle(name, made)


def _replace_files(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, raw in files.items():
        unfinished = folder / f".{name}.unfinished"
        unfinished.write_bytes(raw)
        unfinished.replace(folder / name)
