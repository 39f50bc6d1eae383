"""Do the verbs of `python -m build_scripts` do what they say, and do the exit codes tell the kinds of failure apart?"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.pipeline import Built

Call = Callable[..., subprocess.CompletedProcess[str]]
_SLUG = "ctoc-cop-10-4"


def _files(folder: Path) -> dict[str, bytes]:
    found = (one for one in folder.rglob("*") if one.is_file() and "__pycache__" not in one.parts)
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in found}


def test_check_of_the_project_as_it_is(project: Path, call: Call) -> None:
    before = _files(project)
    done = call("check")
    assert (done.returncode, done.stdout) == (0, "")
    assert [line for line in done.stderr.splitlines() if not line.startswith("hexaglot: ")] == []
    assert _files(project) == before, "check writes nothing"


def test_json_of_the_project_as_it_is(answer: Call) -> None:
    done = answer("check", "--format", "json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_stale_docs_are_told_and_written_again(project: Path, answer: Call) -> None:
    answer("write")
    right = _files(project / "docs")
    (project / "docs" / "en" / "about" / "index.md").unlink()
    (project / "docs" / "zh" / "index.md").write_text("old\n", encoding="utf-8")
    (project / "docs" / "zh" / "extra.md").write_text("old\n", encoding="utf-8")
    wrong = _files(project / "docs")
    told = "error[docs]: the file is stale; what the sources say now; run `make site`"
    stale = ["docs/en/about/index.md:1:1: ", "docs/zh/extra.md:1:1: ", "docs/zh/index.md:1:1: "]
    checked = answer("check")
    assert checked.returncode == 1
    assert [line for line in checked.stderr.splitlines() if "[docs]" in line] == [place + told for place in stale]
    assert _files(project / "docs") == wrong
    written = answer("write")
    assert written.returncode == 0
    assert f"hexaglot: {len(right)} pages, 3 of them changed in docs/" in written.stderr.splitlines()
    assert _files(project / "docs") == right
    assert answer("check").returncode == 0


def test_write_brings_the_data_beside_docs_up_to_date(project: Path, answer: Call, built: Built) -> None:
    stale = project / "build" / "data" / "kit" / "gone.csv"
    stale.parent.mkdir(parents=True)
    stale.write_text("old", encoding="utf-8")
    assert answer("write").returncode == 0
    data = _files(project / "build" / "data")
    assert data == {path: text.encode("utf-8") for path, text in built.data.items()}
    assert f"kit/{_SLUG}/{_SLUG}.fr.po" in data
    assert answer("write").returncode == 0
    assert _files(project / "build" / "data") == data


_SHOWN = {
    "read": (["Paragraph(id='op-12',", "kind=<Kind.OPERATIVE: 'operative'>,", "label='12.',"], ["Reference("]),
    "link": (
        ["Paragraph(id='op-12',", "Reference(content=(Text(text='第20条第2款'),),", "anchor='art-20-2'"],
        ["{: #op-12"],
    ),
    "write": (
        [
            "[12.](#op-12){ .number",
            "[第20条第2款](../../instruments/untoc/index.md#art-20-2){ .ref }",
            "{: #op-12 .op }",
        ],
        ["Paragraph(", "---"],
    ),
}


@pytest.mark.parametrize("step", _SHOWN)
def test_show_prints_each_step(step: str, answer: Call) -> None:
    done = answer("show", "--after", step, _SLUG, "zh", "op-12")
    there, absent = _SHOWN[step]
    assert (done.returncode, done.stderr) == (0, "")
    assert [words for words in there if words not in done.stdout] == []
    assert [words for words in absent if words in done.stdout] == []


def test_show_prints_the_linked_paragraph_when_no_step_is_named(answer: Call) -> None:
    assert answer("show", _SLUG, "zh", "op-12").stdout == answer("show", "--after", "link", _SLUG, "zh", "op-12").stdout


@pytest.mark.parametrize("anchor", ["title", "formula", "pp-1", "op-15-d", "fn-25"])
def test_show_knows_every_kind_of_place(anchor: str, answer: Call) -> None:
    done = answer("show", "--after", "write", _SLUG, "ar", anchor)
    assert done.returncode == 0
    assert f"#{anchor} " in done.stdout


@pytest.mark.parametrize(
    "place",
    [(_SLUG, "zh", "op-17"), (_SLUG, "zh", ""), ("ctoc-cop-9-9", "zh", "op-1")],
    ids=["id", "no id", "resolution"],
)
def test_show_of_what_does_not_exist(place: tuple[str, str, str], answer: Call) -> None:
    done = answer("show", *place)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"there is no {place[2]} in {place[0]}/{place[1]}\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "the following arguments are required: VERB"),
        (("build",), "invalid choice: 'build'"),
        (("check", "--format", "xml"), "invalid choice: 'xml' (choose from"),
        (("show", _SLUG, "xx", "op-1"), "invalid choice: 'xx' (choose from"),
        (("show", "--after", "check", _SLUG, "zh", "op-1"), "invalid choice: 'check'"),
        (("show", _SLUG, "zh"), "the following arguments are required: id"),
        (("accept", "fr"), "accept LANG needs the ID of a paragraph, or --all"),
        (("accept", "fr", "op-3", "--all"), "accept LANG needs the ID of a paragraph, or --all"),
        (("export", _SLUG), "the following arguments are required: --format"),
        (("export", "--format", "docx", _SLUG), "invalid choice: 'docx' (choose from"),
        (("import",), "the following arguments are required: file"),
    ],
)
def test_a_wrong_call(arguments: tuple[str, ...], told: str, answer: Call) -> None:
    done = answer(*arguments)
    assert done.returncode == 2
    assert "usage: python -m build_scripts" in done.stderr
    assert told in done.stderr


def test_who_has_read_enough_sees_no_traceback(root: Path) -> None:
    text = root / "sources" / "resolutions" / _SLUG / "en.md"
    command = [sys.executable, "-m", "build_scripts", "read", str(text), "--lang", "en", "--format", "json"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as reading:
        assert reading.stdout is not None
        assert reading.stderr is not None
        reading.stdout.close()
        assert reading.stderr.read() == b""
    assert reading.returncode == 1


def test_accept_records_the_addresses(project: Path, answer: Call) -> None:
    path = project / "sources" / "addresses.txt"
    path.write_text("/glossary/\n", encoding="utf-8")
    first = answer("accept")
    addresses = path.read_text(encoding="utf-8").splitlines()
    assert first.returncode == 0
    assert f"hexaglot: {len(addresses) - 1} addresses added to sources/addresses.txt" in first.stderr.splitlines()
    assert addresses == sorted(set(addresses))
    for address in ("/", "/glossary/#confiscation", f"/resolutions/{_SLUG}/#op-15-c", "/instruments/untoc/#art-20-2"):
        assert address in addresses
    assert "hexaglot: 0 addresses added" in answer("accept").stderr
    assert path.read_text(encoding="utf-8").splitlines() == addresses


def test_accept_refuses_while_an_address_is_missing(project: Path, answer: Call) -> None:
    path = project / "sources" / "addresses.txt"
    path.write_text("/piracy/\n", encoding="utf-8")
    done = answer("accept")
    assert done.returncode == 1
    assert "sources/addresses.txt:1:1: error[addresses]: /piracy/ does not exist in zh any more" in done.stderr
    assert path.read_text(encoding="utf-8") == "/piracy/\n"


def test_bundle_without_a_site(project: Path, answer: Call) -> None:
    done = answer("bundle", "--site", str(project / "nowhere"), "--dist", str(project / "dist"))
    assert done.returncode == 1
    assert "error[bundle]: there is no site; a finished build; run `make site`" in done.stderr
    assert not (project / "dist").exists()


def test_a_translator_takes_a_file_home_and_brings_it_back(project: Path, answer: Call) -> None:
    text = project / "sources" / "resolutions" / _SLUG / "zh.md"
    text.write_bytes(text.read_bytes().replace("3. 促请".encode(), "3. 敦请".encode()))
    assert "fr    unofficial          47          47             0      1           0" in answer("status").stdout
    home = answer("export", "--format", "po", "--lang", "fr", _SLUG)
    assert (home.returncode, home.stderr) == (0, "")
    back = project / "back.po"
    back.write_text(home.stdout.replace("#, fuzzy\n", ""), encoding="utf-8")
    done = answer("import", _SLUG, str(back))
    assert (done.returncode, done.stderr) == (0, "fr: 1 paragraphs recorded as translated\n")
    rows = json.loads(answer("status", _SLUG, "--format", "json").stdout)
    assert {row["lang"]: row["stale"] for row in rows} == {"ar": 1, "zh": 0, "en": 1, "fr": 0, "ru": 1, "es": 1}
    assert answer("accept", "ru", "op-3").stderr == "1 paragraphs of ru accepted, 0 left to compare\n"
    refused = answer("import", _SLUG, str(project / "nothing.po"))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "error[file]: it cannot be read: No such file or directory; a file; check it" in refused.stderr
