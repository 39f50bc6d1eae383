"""Does `new` say what it made, what it found and what is left to do, and does `check` then speak of one resolution?"""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts import pipeline
from build_scripts.intake import Order
from tests.mastheads import SYMBOL, TEXTS

Call = Callable[..., subprocess.CompletedProcess[str]]
_SLUG = "a-res-74-177"
_HOME = f"sources/resolutions/{_SLUG}"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The English text, as it was received."""
    path = tmp_path / "received.txt"
    path.write_text(TEXTS["en"], encoding="utf-8")
    return path


def test_from_a_file_to_a_clean_check(file: Path, project: Path, answer: Call) -> None:
    made = answer("new", SYMBOL, "--from", str(file))
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.splitlines() == [
        f"made {_HOME}/: en.md, resolution.yml",
        "language: en (guessed from its words)",
        "found: 2 preambular paragraphs, 3 operative paragraphs, 2 items, 1 notes, 0 parts",
        "title: Keeping the harbours open",
        "body: General Assembly (the text, line 19)",
        "symbol: A/RES/74/177 (the text, line 3)",
        "session: 74 (the text, line 3)",
        "adopted: 2019-12-18 (the text, line 13)",
        "not stated: session_dates, published_in",
        f"next: look at {_HOME}/en.md; `python -m build_scripts check {_SLUG}`; `make site`",
    ]
    stale = [line for line in answer("check", _SLUG).stderr.splitlines() if not line.startswith("hexaglot: ")]
    assert [line for line in stale[:-1] if f"/{_SLUG}/" not in line or "run `make site`" not in line] == []
    assert answer("write").returncode == 0
    done = answer("check", _SLUG)
    assert [line for line in done.stderr.splitlines() if not line.startswith("hexaglot: ")] == []
    assert done.returncode == 0
    assert answer("check").returncode == 0
    page = (project / "docs" / "ar" / "resolutions" / _SLUG / "index.md").read_text(encoding="utf-8")
    assert "shown: en" in page.splitlines(), "a language that resolution.yml does not name is shown as missing"
    assert "!!! missing " in page


def test_a_second_language(file: Path, tmp_path: Path, answer: Call) -> None:
    answer("new", SYMBOL, "--from", str(file))
    french = tmp_path / "fr.html"
    words = "".join(f"<p>{line}</p>" for line in TEXTS["fr"].split("\n\n"))
    french.write_text(f"<html><body>{words}<img src='x.png'></body></html>", encoding="utf-8")
    done = answer("new", SYMBOL, "--from", str(french), "--lang", "fr", "--status", "machine", "--responsible", "us")
    assert done.returncode == 0
    told = done.stdout.splitlines()
    assert told[:2] == [f"added to {_HOME}/: originals/fr.html, fr.md, resolution.yml", "language: fr"]
    assert "resolution.yml names the new language; its other lines are as they were" in told
    assert f"{_HOME}/originals/fr.html:1:1: warning[extraction]: not in the text: an image" in done.stderr
    again = answer("new", SYMBOL, "--from", str(french))
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr.splitlines()[-1] == "hexaglot: nothing was written"
    assert f"{_HOME}/resolution.yml:1:1: error[intake]: the language 'fr' is there already" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("A/74/L.5", "--from", "FILE"), 2, "there is no number of a resolution in 'A/74/L.5'; write A/RES/74/177, or"),
        ((SYMBOL,), 2, "the following arguments are required: --from"),
        ((SYMBOL, "--from", "FILE", "--lang", "xx"), 2, "invalid choice: 'xx'"),
        ((SYMBOL, "--from", "FILE", "--status", "unofficial"), 2, "invalid choice: 'unofficial'"),
        ((SYMBOL, "--from", "FILE", "--status", "machine"), 2, "a translation of your own needs --responsible NAME"),
        ((SYMBOL, "--from", "nowhere.pdf"), 1, "nowhere.pdf:1:1: error[file]: the file cannot be read: No such file"),
        (
            ("A/RES/74/178", "--from", "FILE"),
            1,
            "error[intake]: the text, line 3, says A/RES/74/177; the number 74/178",
        ),
        ((SYMBOL, "--from", "BOTH"), 2, "cannot be told; say it with --lang"),
    ],
)
def test_what_is_refused(
    *, arguments: tuple[str, ...], code: int, told: str, file: Path, project: Path, answer: Call
) -> None:
    both = file.with_name("both.txt")
    both.write_text(TEXTS["fr"] + TEXTS["es"], encoding="utf-8")
    paths = {"FILE": str(file), "BOTH": str(both)}
    done = answer("new", *(paths.get(one, one) for one in arguments))
    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert [one.name for one in (project / "sources" / "resolutions").iterdir()] == ["ctoc-cop-10-4"]


def test_check_tells_and_counts_the_problems_of_one_resolution(file: Path, project: Path, answer: Call) -> None:
    answer("new", SYMBOL, "--from", str(file))
    answer("write")
    text = project / "sources" / "resolutions" / "ctoc-cop-10-4" / "en.md"
    text.write_text(text.read_text(encoding="utf-8").replace("\n16. ", "\n17. "), encoding="utf-8")
    assert answer("check", _SLUG).returncode == 0
    both = answer("check", _SLUG, "ctoc-cop-10-4", "--format", "json")
    ours = answer("check", "ctoc-cop-10-4", "--format", "json")
    assert (both.returncode, ours.returncode) == (1, 1)
    assert json.loads(both.stdout) == json.loads(ours.stdout)
    assert {one["file"] for one in json.loads(ours.stdout)} == {"sources/resolutions/ctoc-cop-10-4/en.md"}


def test_check_of_what_is_not_there(answer: Call) -> None:
    done = answer("check", "ctoc-cop-10-4", "a-res-1-1", "x")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "there is no resolution a-res-1-1, x; there are: ctoc-cop-10-4\n"


_ANNEXED = TEXTS["en"].replace(
    "50th plenary",
    "Annex\n\nRules of the harbours\n\n1. The masters shall count:\n\n(a) Ships:\n\n(i) That float;\n\n"
    "(ii) That do not;\n\n(b) Boats.\n\n2. The masters shall report.\n\n50th plenary",
)


def test_show_of_a_part_and_of_an_item_in_an_item(project: Path, tmp_path: Path) -> None:
    (tmp_path / "annexed.txt").write_text(_ANNEXED, encoding="utf-8")
    assert pipeline.take_new(Order(SYMBOL, tmp_path / "annexed.txt"), "en", project).made != ()
    part = pipeline.show(_SLUG, "en", "annex-1", "write", project)
    item = pipeline.show(_SLUG, "en", "annex-1-op-1-a-ii", "write", project)
    assert part is not None
    assert item is not None
    shown = [line for line in part.splitlines() if line.startswith("{: #")]
    anchors = ["annex-1", *(f"annex-1-op-{one}" for one in ("1", "1-a", "1-a-i", "1-a-ii", "1-b", "2"))]
    assert [line.split()[1] for line in shown] == [f"#{anchor}" for anchor in anchors]
    assert item in part
    assert "That do not;" in item
    for step in ("read", "link"):
        printed = pipeline.show(_SLUG, "en", "annex-1", step, project)
        assert printed is not None
        assert printed.startswith("Part(id='annex-1',")
        assert printed.count("Paragraph(id='annex-1-op-1-a-ii'") == 1
    assert pipeline.show(_SLUG, "en", "annex-2", "read", project) is None
