"""The offline copies as files: which belong into them, what stops them, and that the same site makes the same bytes."""

import hashlib
import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from build_scripts.bundle import NAME, Bundle, compose_bundles, find_remote_assets, make_bundles, pack, read_site
from build_scripts.locales.locale import LANGUAGES, Locale

PAGE = '<!doctype html><html lang="{0}"><body><a href="../">x</a></body></html>'
_SHARED = ("index.json", "works/x-1.json", "instruments/ru.json", "glossary.json", "references.csv")
INDEX = 'hexaglotSearch.take("{0}/core",{{"terms":["Начало"]}});\n'


def small_site() -> dict[str, str]:
    """A site of one page a language and what lies beside it."""
    files = {"index.html": '<a href="ar/">ar</a>', "assets/app.js": "1;", "assets/app.js.map": "{}"}
    files |= {"404.html": "gone", "ru/404.html": "gone", "sitemap.xml": "<urlset/>", "downloads/old.zip": "old"}
    files |= {"assets/search/find.js": "2;", "assets/search/stemmers/russian.js": "3;", "robots.txt": "all"}
    for tag in LANGUAGES:
        files[f"{tag}/index.html"] = PAGE.format(tag)
        files[f"assets/search/{tag}/core.js"] = INDEX.format(tag)
        files[f"assets/search/{tag}/texts/one.js"] = "4;"
        files[f"assets/previews/{tag}.js"] = "var x={};"
        files[f"assets/cite/x-1/{tag}.js"] = "var y={};"
        files |= {f"formats/x-1/x-1.{tag}.{form}": tag for form in ("bib", "ris", "csl.json")}
        files |= {f"kit/x-1/x-1.{tag}.{form}": tag for form in ("po", "xlf", "csv")}
        files |= {f"formats/x-1/x-1.{tag}.{form}": tag for form in ("txt", "md", "references.csv")}
        files[f"api/v1/expressions/x-1/{tag}.json"] = tag
        files |= {f"books/x-1.{tag}{form}": tag for form in (".epub", "-en.epub", ".pdf")}
    files |= {"kit/x-1/x-1.tmx": "all", "kit/glossary.tbx": "all"}
    return files | {f"api/v1/{name}": "all" for name in _SHARED}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in small_site().items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "site"


def silent(step: str) -> None:
    """Hear nothing."""


def test_what_only_a_server_uses_is_left_out(site: Path) -> None:
    left = small_site().keys() - read_site(site).keys()
    assert left == {
        "404.html",
        "ru/404.html",
        "sitemap.xml",
        "downloads/old.zip",
        "assets/app.js.map",
    }


def test_the_files_come_in_order(site: Path) -> None:
    assert list(read_site(site)) == sorted(read_site(site))


REMOTE = [
    ("script", "a.html", '<script src="https://example.org/a.js">', True),
    ("script-in-the-middle", "a.html", '<script async src="http://example.org/a.js" defer>', True),
    ("script-without-scheme", "a.html", '<script src="//example.org/a.js">', True),
    ("script-in-single-quotes", "a.html", "<script src='https://example.org/a.js'>", True),
    ("script-without-quotes", "a.html", "<script src=https://example.org/a.js>", True),
    ("script-in-capitals", "a.html", '<SCRIPT SRC="HTTPS://example.org/a.js">', True),
    ("image", "a.html", '<img alt="" src="https://example.org/a.png">', True),
    ("images-by-width", "a.html", '<img alt="" src="a.png" srcset="https://example.org/a.png 2x">', True),
    ("frame", "a.html", '<iframe src="https://example.org/">', True),
    ("object", "a.html", '<object data="https://example.org/a.svg">', True),
    ("style", "a.html", '<link rel="stylesheet" href="https://example.org/a.css">', True),
    ("font-to-come", "a.html", '<link rel="preconnect" href="https://example.org">', True),
    ("style-in-the-page", "a.html", "<style>@import url(https://example.org/a.css);</style>", True),
    ("imported-style", "a.css", '@import "https://example.org/a.css";', True),
    ("style-of-a-font", "a.css", "src: url( 'https://example.org/a.woff2' )", True),
    ("own-script", "a.html", '<script src="../assets/a.js"></script>', False),
    ("data-in-a-style", "a.css", "src: url(data:font/woff2;base64,AA//AA)", False),
    ("link", "a.html", '<a href="https://example.org/">x</a>', False),
    ("canonical", "a.html", '<link rel="canonical" href="https://example.org/">', False),
    ("alternate", "a.html", '<link rel="alternate" hreflang="zh" href="https://example.org/zh/">', False),
    ("address-in-a-script", "a.js", "var home = 'https://example.org/';", False),
    ("words", "a.html", "<p>script src=https://example.org/a.js</p>", False),
]


@pytest.mark.parametrize(("name", "text", "remote"), [row[1:] for row in REMOTE], ids=[row[0] for row in REMOTE])
def test_a_remote_asset_is_told(name: str, text: str, remote: bool) -> None:
    told = [str(one) for one in find_remote_assets({name: f"<!-- 1 -->\n<!-- 2 -->\n{text}\n".encode()})]
    assert len(told) == remote
    for one in told:
        assert one.startswith(f"site/{name}:3:1: error[bundle]: a remote asset: ")
        assert "example.org" in one
        assert one.endswith("; files of the site alone; host it here")


def test_without_a_site_there_is_nothing_to_bundle(tmp_path: Path) -> None:
    (problem,) = make_bundles(tmp_path / "none", tmp_path / "dist", silent)
    assert str(problem).endswith("none:1:1: error[bundle]: there is no site; a finished build; run `make site`")
    assert not (tmp_path / "dist").exists()


def test_a_problem_leaves_the_copies_of_before(site: Path, tmp_path: Path) -> None:
    assert make_bundles(site, tmp_path / "dist", silent) == ()
    before = {path.name: path.read_bytes() for path in (tmp_path / "dist").iterdir()}
    downloads = {path.name for path in (site / "downloads").iterdir()}
    (site / "zh" / "index.html").write_text('\n<img src="https://example.org/a.png">', encoding="utf-8")
    (problem,) = make_bundles(site, tmp_path / "dist", silent)
    assert str(problem.where) == "site/zh/index.html:2:1"
    assert {path.name: path.read_bytes() for path in (tmp_path / "dist").iterdir()} == before
    assert {path.name for path in (site / "downloads").iterdir()} == downloads


def test_every_copy_is_made_and_offered(site: Path, tmp_path: Path) -> None:
    told: list[str] = []
    assert make_bundles(site, tmp_path / "dist", told.append) == ()
    names = [f"{NAME}.zip", *(f"{NAME}-{tag}.zip" for tag in LANGUAGES)]
    assert {path.name for path in (tmp_path / "dist").iterdir()} == set(names)
    assert {path.name for path in (site / "downloads").iterdir()} == set(names)
    assert [line.split(",")[0] for line in told] == [f"packing {name}" for name in names]


def test_a_second_run_makes_the_same_bytes(site: Path, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        assert make_bundles(site, tmp_path / folder, silent) == ()
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def bundles_of(locales: Mapping[str, Locale]) -> dict[str, Bundle]:
    files = {name: text.encode() for name, text in small_site().items() if name != "downloads/old.zip"}
    return {bundle.name: bundle for bundle in compose_bundles(files, locales)}


def test_the_copy_of_a_language_has_its_own_files(locales: Mapping[str, Locale]) -> None:
    files = bundles_of(locales)[f"{NAME}-ru"].files
    assert {name for name in files if name[2:3] == "/"} == {"ru/index.html", "ru/404.html"}
    # Of the search, what all languages share and the index of its own.
    assert {name.removeprefix("assets/search/") for name in files if name.startswith("assets/search/")} == {
        "find.js",
        "stemmers/russian.js",
        "ru/core.js",
        "ru/texts/one.js",
    }
    assert {name for name in files if "previews" in name} == {"assets/previews/ru.js"}
    assert {name for name in files if "/cite/" in name} == {"assets/cite/x-1/ru.js"}
    forms = ("txt", "md", "references.csv", "bib", "ris", "csl.json")
    formats = {f"formats/x-1/x-1.ru.{form}" for form in forms}
    assert {name for name in files if name.startswith("formats/")} == formats
    assert {"index.html", "assets/app.js", "robots.txt", "MANIFEST.sha256"} <= files.keys()


def test_only_pages_are_rewritten(locales: Mapping[str, Locale]) -> None:
    files = bundles_of(locales)[NAME].files
    kept = {name for name, text in small_site().items() if files.get(name) == text.encode()}
    assert small_site().keys() - kept == {name for name in small_site() if re.search(r"index\.html$|^downloads/", name)}
    assert files["assets/search/ru/core.js"].decode() == 'hexaglotSearch.take("ru/core",{"terms":["Начало"]});\n'


def test_the_manifest_lists_every_other_file(locales: Mapping[str, Locale]) -> None:
    files = dict(bundles_of(locales)[NAME].files)
    lines = files.pop("MANIFEST.sha256").decode("utf-8").splitlines()
    assert lines == [f"{hashlib.sha256(files[path]).hexdigest()}  {path}" for path in sorted(files)]


def test_a_zip_has_one_folder_one_order_and_no_time() -> None:
    raw = pack(Bundle("copy", {"b.txt": b"2", "a/ж.txt": b"1"}))
    assert raw == pack(Bundle("copy", {"a/ж.txt": b"1", "b.txt": b"2"}))
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        entries = archive.infolist()
        assert [entry.filename for entry in entries] == ["copy/a/ж.txt", "copy/b.txt"]
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.external_attr >> 16 for entry in entries} == {0o644}
        assert archive.read("copy/a/ж.txt") == b"1"


def test_the_copy_of_a_language_has_the_files_for_its_translators(locales: Mapping[str, Locale]) -> None:
    bundles = bundles_of(locales)
    kits = {name: [one for one in bundle.files if one.startswith("kit/")] for name, bundle in bundles.items()}
    assert len(kits[NAME]) == 2 + 3 * len(LANGUAGES)
    whole = ["kit/x-1/x-1.tmx", "kit/glossary.tbx"]
    assert kits[f"{NAME}-ru"] == [*(f"kit/x-1/x-1.ru.{form}" for form in ("po", "xlf", "csv")), *whole]


def test_the_copy_of_a_language_has_its_formats_and_of_the_api_what_all_share(locales: Mapping[str, Locale]) -> None:
    files = bundles_of(locales)[f"{NAME}-ru"].files
    formats = {one.removeprefix("formats/x-1/") for one in files if one.startswith("formats/")}
    assert formats == {f"x-1.ru.{form}" for form in ("txt", "md", "references.csv", "bib", "ris", "csl.json")}
    api = {one.removeprefix("api/v1/") for one in files if one.startswith("api/")}
    assert api == {*_SHARED, "expressions/x-1/ru.json"}
    whole = [one for one in bundles_of(locales)[NAME].files if one.startswith("api/v1/expressions/")]
    assert len(whole) == len(LANGUAGES)


def test_the_copy_of_a_language_has_its_own_books(locales: Mapping[str, Locale]) -> None:
    bundles = bundles_of(locales)
    books = {name: [one for one in bundle.files if one.startswith("books/")] for name, bundle in bundles.items()}
    assert len(books[NAME]) == 3 * len(LANGUAGES)
    assert books[f"{NAME}-ru"] == [f"books/x-1.ru{form}" for form in (".epub", "-en.epub", ".pdf")]
    assert books[f"{NAME}-en"] == [f"books/x-1.en{form}" for form in (".epub", "-en.epub", ".pdf")]
