"""The examples of the page for programs do what the page says, against a server of the finished site.

In: the pieces of programs that stand on the page itself. The address that they give for the site is replaced by that of
the server. curl need not be on the machine: a small program that knows the two options of the examples stands in for
it; where there is a real one, that one must say the same.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pipeline import Built
from tests.site.markup import Element

_SITE = "https://example.com/"
_CURL = f"""#!{sys.executable}
import sys
from urllib.request import urlopen
words = sys.argv[1:]
assert words.pop(0) == "-s", words
name = words[1] if words[0] == "-o" else ""
(address,) = words[2:] if name else words
with urlopen(address) as answer:
    body = answer.read()
if name:
    open(name, "wb").write(body)
else:
    sys.stdout.buffer.write(body)
"""


@pytest.fixture(scope="module")
def samples(pages: Mapping[str, Element], server: str) -> dict[str, str]:
    """The programs of the page, with the address of the server."""
    return {name: code.replace(_SITE, server) for name, code in _samples(pages, "en").items()}


def _samples(pages: Mapping[str, Element], lang: str) -> dict[str, str]:
    blocks = [one.one("code") for one in pages[f"{lang}/api/index.html"].all("pre")]
    assert [one.get("dir") for one in blocks] == ["ltr"] * 3
    return {(one.get("class") or "").removeprefix("language-"): one.text() for one in blocks}


def _run(folder: Path, *command: str) -> str:
    """What a program says; python3 and curl are those of the tests first."""
    folders = (str(folder / "bin"), str(Path(sys.executable).parent), os.environ["PATH"])
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PATH": os.pathsep.join(folders), "PYTHONIOENCODING": "utf-8", "no_proxy": "*"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_programs_are_the_same_in_every_language(pages: Mapping[str, Element]) -> None:
    english = _samples(pages, "en")
    assert list(english) == ["sh", "python", "js"]
    assert all(_SITE in code for code in english.values())
    for lang in LANGUAGES:
        assert _samples(pages, lang) == english


def test_curl(samples: Mapping[str, str], built: Built, tmp_path: Path) -> None:
    stand_in = tmp_path / "bin" / "curl"
    stand_in.parent.mkdir()
    stand_in.write_text(_CURL, encoding="utf-8")
    stand_in.chmod(0o755)
    said = _run(tmp_path, "sh", "-e", "-c", samples["sh"])
    assert said.startswith(built.data["api/v1/index.json"])
    assert '\n    "status": "unofficial",\n' in said
    references = (tmp_path / "references.csv").read_bytes()
    assert references == built.data["api/v1/references.csv"].encode()
    stand_in.unlink()
    if shutil.which("curl"):
        (tmp_path / "references.csv").unlink()
        assert _run(tmp_path, "sh", "-e", "-c", samples["sh"]) == said
        assert (tmp_path / "references.csv").read_bytes() == references


def test_python(samples: Mapping[str, str], built: Built, tmp_path: Path) -> None:
    lines = _run(tmp_path, sys.executable, "-W", "error", "-c", samples["python"]).splitlines()
    (work,) = built.corpus.works
    versions = [(tag, work.status_in(tag).value, work.title_in(tag)[0]) for tag in built.locales]
    assert lines[:6] == [" ".join(version) for version in versions]
    assert lines[6:] == [f"{one.label} {one.text}" for one in work.expressions["en"].operative]


def test_javascript(samples: Mapping[str, str], built: Built, server: str, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        said: list[str] = []
        # Not what the browser says itself: that the server has no favicon.ico.
        page.on("console", lambda one: said.append(one.text) if one.type == "log" else None)
        page.goto(f"{server}api/v1/index.json")
        page.evaluate(f"async () => {{ {samples['js']} }}")
    citing = built.settings[list(LANGUAGES).index("zh")].citations
    assert said[0].startswith("instruments/untoc resolutions/ctoc-cop-10-4#pp-1 ")
    assert len(said) == len(citing.of_instrument("untoc"))
    assert "instruments/untoc#art-20-2 resolutions/ctoc-cop-10-4#op-12" in said


def test_a_program_runs_from_left_to_right_on_an_arabic_page(server: str, browser: Browser) -> None:
    with browser.new_context(viewport={"width": 360, "height": 740}) as context:
        page = context.new_page()
        page.goto(f"{server}ar/api/")
        code = page.locator("pre code")
        assert code.evaluate_all("(all) => all.map((one) => getComputedStyle(one).direction)") == ["ltr"] * 3
        assert code.evaluate_all("(all) => all.map((one) => getComputedStyle(one).display)") == ["block"] * 3
        wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        assert page.evaluate(wide), "the page does not scroll sideways"
