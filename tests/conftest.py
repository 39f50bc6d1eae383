"""What the tests share: the repository, a copy of it to damage, what it builds, its command line, its goldens."""

import difflib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, expect, sync_playwright

from build_scripts import pipeline
from build_scripts.cli import main
from build_scripts.locales.locale import Locale, read_locales
from build_scripts.pipeline import Built
from scripts.chromium import launch

_ROOT = Path(__file__).resolve().parent.parent
_COPIED = ("sources", "build_scripts", "overrides", "docs")

# The same examples in every run. `--hypothesis-profile=search` looks for new ones.
_SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=200, suppress_health_check=_SLOW)
settings.register_profile("search", deadline=None, max_examples=5000, suppress_health_check=_SLOW)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests, given time on a busy machine."""
    expect.set_options(timeout=15_000)
    with sync_playwright() as playwright, launch(playwright) as started:
        yield started


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the goldens with what the code makes now")


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return _ROOT


@pytest.fixture(scope="session")
def locales() -> dict[str, Locale]:
    """The locales of all languages."""
    found, problems = read_locales()
    assert problems == []
    return found


@pytest.fixture(scope="session")
def built() -> Built:
    """What the sources of the repository build."""
    return pipeline.build()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the repository that a test may damage."""
    copy = tmp_path / "project"
    for name in _COPIED:
        shutil.copytree(_ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(_ROOT / "mkdocs.yml", copy)
    return copy


@pytest.fixture
def call(project: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """`python -m build_scripts …` in the copy."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-B", "-W", "error", "-m", "build_scripts", *arguments]
        return subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8", check=False)

    return run


@pytest.fixture
def answer(project: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The command line as `call` runs it, but within this process: it need not begin to think anew each time."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        capsys.readouterr()
        try:
            code = main([*arguments], project)
        except SystemExit as wrong_call:
            code = int(wrong_call.code or 0)
        told = capsys.readouterr()
        return subprocess.CompletedProcess(arguments, code, told.out, told.err)

    return run


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with its golden file, or rewrite the file under `--accept`."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--accept"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        wanted = path.read_text(encoding="utf-8") if path.is_file() else ""
        difference = difflib.unified_diff(wanted.splitlines(), text.splitlines(), path.name, "now", lineterm="")
        assert text == wanted, "\n".join(difference)

    return compare


@pytest.fixture
def home(tmp_path: Path, root: Path) -> Path:
    """A copy of the sources alone, which a test may change."""
    shutil.copytree(root / "sources", tmp_path / "home" / "sources")
    return tmp_path / "home"
