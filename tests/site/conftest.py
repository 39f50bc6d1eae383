"""What the tests of the finished site share: one strict build, its offline copy, a server and a real Chromium."""

import fcntl
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site.browsing import Edition, Log, Reader
from tests.site.markup import Element, read_pages

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("sources", "build_scripts", "overrides", "docs", "mkdocs.yml")


def copy_repository(target: Path) -> Path:
    """What a build reads, in a folder of its own."""
    target.mkdir(parents=True)
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, target / name)
    return target


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m …` in a folder. Both outputs come in `stdout`."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=180,
        check=False,
    )


def build(folder: Path, *options: str, **environment: str) -> str:
    """A strict build that has nothing to complain about. Returns what it said."""
    done = run(folder, "mkdocs", "build", "--strict", *options, **environment)
    complaints = [line for line in done.stdout.splitlines() if line.startswith(("WARNING", "ERROR", "Traceback"))]
    assert (done.returncode, complaints) == (0, []), done.stdout
    return done.stdout


def bundle(folder: Path, *options: str, **environment: str) -> None:
    """The offline copies of a build."""
    done = run(folder, "build_scripts", "bundle", *options, **environment)
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="session")
def copy(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A temporary copy of the repository, its site and the offline copies, made by the first worker for all."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    target = shared / "repository"
    with (shared / "repository.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (target / "dist").is_dir():
            copy_repository(target)
            build(target)
            bundle(target)
    return target


@pytest.fixture(scope="session")
def site(copy: Path) -> Path:
    """The finished site, downloads included."""
    return copy / "site"


@pytest.fixture(scope="session")
def dist(site: Path) -> Path:
    """The folder of the zips."""
    return site.parent / "dist"


@pytest.fixture(scope="session")
def offline(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The offline copy of all languages, unpacked."""
    target = tmp_path_factory.mktemp("offline")
    with zipfile.ZipFile(dist / "hexaglot-offline.zip") as archive:
        archive.extractall(target)
    return target / "hexaglot-offline"


@pytest.fixture(scope="session")
def pages(site: Path) -> Mapping[str, Element]:
    """Every page of the site by its path."""
    return read_pages(site)


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """The address of a server of a folder, on this machine alone."""

    class Quiet(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        timeout = 30

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the library
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as listening:
        listening.daemon_threads = True
        listening.block_on_close = False
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_address[1]}/"
        listening.shutdown()


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """The address of a server of the site."""
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session", params=["http", "file"])
def edition(request: pytest.FixtureRequest) -> Edition:
    """The site from a server, and the same site from files."""
    if request.param == "http":
        return Edition(str(request.getfixturevalue("server")), request.getfixturevalue("site"), "")
    folder: Path = request.getfixturevalue("offline")
    return Edition(f"{folder.as_uri()}/", folder, "index.html")


@pytest.fixture(scope="session")
def tab(browser: Browser) -> Iterator[tuple[Page, Log]]:
    """One tab for all tests that need no fresh one, and what it does on the network and in the console."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        context.set_default_timeout(15_000)
        page = context.new_page()
        yield page, Log(page)


@pytest.fixture
def reader(edition: Edition, tab: tuple[Page, Log]) -> Iterator[Reader]:
    """Someone who reads an edition. Whatever they do, no request leaves it and nothing fails."""
    page, log = tab
    log.begin(edition.root)
    page.context.set_offline(edition.root.startswith("file:"))
    page.mouse.move(0, 0)
    yield Reader(page, edition)
    assert log.problems == []
