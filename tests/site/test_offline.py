"""The offline copies: the same bytes from the same sources, true to their manifest, of one language if they say so."""

import hashlib
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pipeline import Built
from tests.site.browsing import RESOLUTION
from tests.site.conftest import build, bundle, copy_repository, run
from tests.site.markup import Element, read_markup

# What a reader sees of each item, with the words that the style sheet adds.
TOLD = """(items) => items.map((item) => item.innerText + [...item.querySelectorAll("*")].map(
  (one) => getComputedStyle(one, "::after").content).join(" "))"""
NAMES = ("hexaglot-offline", *(f"hexaglot-offline-{tag}" for tag in LANGUAGES))
zips = pytest.mark.parametrize("name", NAMES)
languages = pytest.mark.parametrize("lang", LANGUAGES)


def read_zip(path: Path) -> dict[str, bytes]:
    """The files of a zip below its one folder."""
    with zipfile.ZipFile(path) as archive:
        names = [entry.filename for entry in archive.infolist()]
        assert {name.partition("/")[0] for name in names} == {path.stem}
        assert names == sorted(set(names))
        return {name.partition("/")[2]: archive.read(name) for name in names}


def contents(folder: Path) -> dict[str, str]:
    """The hash of every file."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def page_of(files: Mapping[str, bytes], path: str) -> Element:
    return read_markup(files[path].decode("utf-8"))


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second copy in a folder of another name, built without the docs/ of the first, on another clock."""
    copy = copy_repository(tmp_path_factory.mktemp("elsewhere") / "another place" / "второй")
    shutil.rmtree(copy / "docs")
    (copy / "docs").mkdir()
    elsewhere = {"PYTHONHASHSEED": "7", "TZ": "Asia/Shanghai", "LC_ALL": "C"}
    build(copy, **elsewhere)
    bundle(copy, **elsewhere)
    return copy


@pytest.mark.parametrize("folder", ["docs", "site", "dist", "build"])
def test_two_builds_are_equal(site: Path, copy: Path, again: Path, folder: str) -> None:
    assert site.is_dir()
    first, second = contents(copy / folder), contents(again / folder)
    assert len(first) > 5
    assert {
        path: (first.get(path), second.get(path)) for path in first | second if first.get(path) != second.get(path)
    } == {}


@zips
def test_the_download_is_the_zip(site: Path, dist: Path, name: str) -> None:
    assert (site / "downloads" / f"{name}.zip").read_bytes() == (dist / f"{name}.zip").read_bytes()


@zips
def test_the_manifest_agrees_with_the_files(dist: Path, name: str) -> None:
    files = read_zip(dist / f"{name}.zip")
    listed = dict(line.split("  ", 1)[::-1] for line in files.pop("MANIFEST.sha256").decode("utf-8").splitlines())
    assert listed == {path: hashlib.sha256(raw).hexdigest() for path, raw in files.items()}


@zips
def test_a_zip_holds_no_time_and_no_download(dist: Path, name: str) -> None:
    with zipfile.ZipFile(dist / f"{name}.zip") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        inside = [entry.filename.partition("/")[2] for entry in archive.infolist()]
    assert [
        path for path in inside if path.startswith("downloads/") or path.endswith(("404.html", "sitemap.xml"))
    ] == []


@languages
def test_the_zip_of_a_language_holds_no_other(dist: Path, lang: str) -> None:
    whole, own = (read_zip(dist / f"{name}.zip") for name in (NAMES[0], f"{NAMES[0]}-{lang}"))
    assert {path.partition("/")[0] for path in own if path.endswith(".html")} == {lang, "index.html"}
    assert [path for path in own if path.startswith("assets/previews/")] == [f"assets/previews/{lang}.js"]
    pages = {path for path in whole if path.startswith(f"{lang}/")}
    assert {path for path in own if path.startswith(f"{lang}/")} == pages
    assert f"{lang}/{RESOLUTION}index.html" in pages


@languages
@pytest.mark.parametrize(
    "path", ["index.html", "{0}/index.html", f"{{0}}/{RESOLUTION}index.html"], ids=["door", "home", "text"]
)
def test_the_zip_of_a_language_names_the_others_without_a_link(dist: Path, built: Built, lang: str, path: str) -> None:
    page = page_of(read_zip(dist / f"{NAMES[0]}-{lang}.zip"), path.format(lang))
    items = (page.all("ul", class_="hx-languages__list") or page.all("ul"))[0].all("li")
    for tag, item in zip(LANGUAGES, items, strict=True):
        assert len(item.all("a")) == (tag == lang), tag
        assert built.locales[tag].name in item.line()


@pytest.fixture(scope="module", params=["zh", "ar"])
def single(request: pytest.FixtureRequest, dist: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A language, and its copy unpacked."""
    folder = tmp_path_factory.mktemp("single")
    with zipfile.ZipFile(dist / f"{NAMES[0]}-{request.param}.zip") as archive:
        archive.extractall(folder)
    return str(request.param), folder / f"{NAMES[0]}-{request.param}"


@pytest.mark.parametrize("path", ["", f"{{0}}/{RESOLUTION}"], ids=["door", "text"])
def test_the_zip_of_a_language_says_that_the_others_are_not_in_it(
    single: tuple[str, Path], built: Built, browser: Browser, path: str
) -> None:
    lang, folder = single
    with browser.new_page() as page:
        page.goto(f"{folder.as_uri()}/{path.format(lang)}index.html")
        if path:
            page.locator(".hx-languages summary").click()
        items = page.locator(".hx-languages__list li" if path else "li")
        told = [str(one) for one in items.evaluate_all(TOLD)]
    for tag, words in zip(LANGUAGES, told, strict=True):
        says = [built.locales[one].say("skip_unavailable") in words for one in (lang, tag)]
        assert any(says) == (tag != lang), words


def test_the_source_stays_as_text_with_its_address(offline: Path) -> None:
    page = read_markup((offline / f"ar/{RESOLUTION}index.html").read_text(encoding="utf-8"))
    notice = page.one("div", class_="unofficial")
    assert "CTOC/COP/2020/10 (https://docs.un.org/zh/CTOC/COP/2020/10)" in notice.line()
    assert page.all("link", rel="canonical") == []
    assert page.all("p", class_="hx-footer__download") == []


@pytest.mark.parametrize(
    "planted",
    [
        '<script src="https://example.org/x.js"></script>',
        '<script defer src="//example.org/x.js"></script>',
        '<link rel="stylesheet" href="https://example.org/x.css">',
        "<img alt='' src='http://example.org/x.png'>",
        '<iframe src="https://example.org/"></iframe>',
    ],
    ids=["script", "script-without-scheme", "style", "image", "frame"],
)
def test_a_remote_asset_stops_the_bundle(site: Path, copy: Path, tmp_path: Path, planted: str) -> None:
    spoilt = shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("downloads"))
    page = spoilt / "zh" / "glossary" / "index.html"
    text = page.read_text(encoding="utf-8").replace("</head>", f"\n{planted}\n</head>", 1)
    page.write_text(text, encoding="utf-8")
    line = text[: text.index(planted)].count("\n") + 1
    done = run(copy, "build_scripts", "bundle", "--site", str(spoilt), "--dist", str(tmp_path / "dist"))
    assert done.returncode == 1
    assert f"site/zh/glossary/index.html:{line}:1: error[bundle]: a remote asset: " in done.stdout
    assert "example.org" in done.stdout
    assert not (tmp_path / "dist").exists()
    assert not (spoilt / "downloads").exists()
