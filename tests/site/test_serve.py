"""`mkdocs serve`: a change of a source or of a script shows, and a broken source does not end the preview.

MkDocs answers no request between a broken build and the next good one; so being alive is asked of the process, and of
the page once the source is mended.
"""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.site.browsing import RESOLUTION
from tests.site.conftest import copy_repository

SOURCE = Path("sources/resolutions/ctoc-cop-10-4/en.md")
SCRIPT = Path("build_scripts/writers/markdown.py")
PATIENCE = 30


@dataclass(frozen=True, slots=True)
class Preview:
    """A preview that runs: where its sources lie, where its pages are, what it says."""

    folder: Path
    address: str
    log: Path
    process: subprocess.Popen[bytes]

    def page(self) -> str:
        """The resolution as served now, "" while nothing answers."""
        try:
            with urlopen(f"{self.address}en/{RESOLUTION}", timeout=10) as answer:
                return str(answer.read().decode("utf-8"))
        except (URLError, ConnectionError, TimeoutError):
            return ""

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def replace(self, before: str, after: str, file: Path = SOURCE) -> int:
        """Change a file. Returns the line of the change."""
        text = (self.folder / file).read_text(encoding="utf-8")
        assert text.count(before) == 1
        (self.folder / file).write_text(text.replace(before, after), encoding="utf-8", newline="")
        return text[: text.index(before)].count("\n") + after.count("\n") + 1

    def wait(self, come: Callable[[], bool], what: str) -> None:
        """Wait until something has come, as long as the preview lives."""
        end = time.monotonic() + PATIENCE
        while not come():
            assert self.process.poll() is None, f"the preview has ended:\n{self.said()}"
            assert time.monotonic() < end, f"{what} did not come in {PATIENCE} seconds:\n{self.said()}"
            time.sleep(0.2)


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """`mkdocs serve` in a copy, ended with the test."""
    folder = copy_repository(tmp_path / "copy")
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port = asked.getsockname()[1]
    log = tmp_path / "log.txt"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
    with (
        log.open("wb") as out,
        subprocess.Popen(command, cwd=folder, env=environment, stdout=out, stderr=subprocess.STDOUT) as process,
    ):
        try:
            yield Preview(folder, f"http://127.0.0.1:{port}/", log, process)
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


def test_the_preview_follows_the_sources(preview: Preview) -> None:
    preview.wait(lambda: 'id="op-3"' in preview.page(), "the first page")
    preview.wait(lambda: "Serving on" in preview.said(), "the watch over the sources")
    assert " purposes, in accordance with the rules" in preview.page()

    preview.replace("for the above purposes", "for the said purposes")
    preview.wait(lambda: "for the said purposes" in preview.page(), "the changed word")

    preview.replace('or "¶"', 'or "§"', SCRIPT)
    preview.wait(lambda: ">§</a> Welcoming" in re.sub("</?em>", "", preview.page()), "the changed script")

    line = preview.replace("\n2. ", "\n22. ")
    told = f"{SOURCE.as_posix()}:{line}:1 (op-22): error[structure]: the number 22 follows 1; the number 2;"
    preview.wait(lambda: told in preview.said(), "the diagnostic")
    preview.wait(lambda: "the sources have errors; nothing was written" in preview.said(), "the end of the build")
    preview.wait(lambda: "An error happened during the rebuild" in preview.said(), "the preview's own word")

    preview.replace("\n22. ", "\n2. ")
    preview.replace("for the said purposes", "for these purposes")
    preview.wait(lambda: "for these purposes" in preview.page(), "the mended page")
