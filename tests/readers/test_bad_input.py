"""Is every damage to the sources told with its file and line, all of them at once, and nothing written?

Through the command line, as an author meets it: most damages in this process, which keeps the patterns of the lexicon
that every build compiles, the others in a process of their own.
"""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from .damages import DAMAGES, PAIRS, Damage, Told

Call = Callable[..., subprocess.CompletedProcess[str]]


def _damage(project: Path, damage: Damage) -> None:
    for file, pattern, text in damage.edits:
        path = project / "sources" / file
        if text is None:
            path.unlink()
        elif pattern is None:
            path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        else:
            assert isinstance(text, str)
            whole, count = re.subn(pattern, text, path.read_bytes().decode("utf-8"), count=1, flags=re.MULTILINE)
            assert count == 1, f"{pattern} is not in {file}"
            path.write_bytes(whole.encode("utf-8"))


def _line(project: Path, told: Told) -> int:
    if not told.words:
        return 1
    text = (project / "sources" / told.file).read_bytes().decode("utf-8")
    return text[: text.index(told.words) + len(told.words)].count("\n") + 1


def _assert_told(project: Path, damage: Damage, answer: str) -> None:
    for told in damage.told:
        place = f"sources/{told.file}:{_line(project, told)}:"
        lines = [line for line in answer.splitlines() if line.startswith(place) and told.message in line]
        assert lines, f"{place} … {told.message}\n{answer}"


def _docs(project: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in sorted((project / "docs").rglob("*")) if one.is_file()}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damage_is_told(name: str, project: Path, answer: Call) -> None:
    docs = _docs(project)
    _damage(project, DAMAGES[name])
    done = answer("check")
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 1
    assert done.stdout == ""
    _assert_told(project, DAMAGES[name], done.stderr)
    assert re.search(r"^[0-9]+ errors(, [0-9]+ warnings)?(, [0-9]+ notes)?$", done.stderr, re.MULTILINE)
    assert _docs(project) == docs


@pytest.mark.parametrize("name", PAIRS)
def test_two_damages_are_told_at_once(name: str, project: Path, answer: Call) -> None:
    for one in PAIRS[name]:
        _damage(project, DAMAGES[one])
    done = answer("check")
    assert done.returncode == 1
    for one in PAIRS[name]:
        _assert_told(project, DAMAGES[one], done.stderr)


def test_a_process_of_its_own_says_the_same(project: Path, call: Call, answer: Call) -> None:
    _damage(project, DAMAGES["a number stands twice"])
    own, here = call("check"), answer("check")
    assert own.returncode == 1
    assert (own.returncode, own.stdout, own.stderr) == (here.returncode, here.stdout, here.stderr)


def test_the_lines_come_in_the_order_of_their_places(project: Path, answer: Call) -> None:
    for one in ("a number stands twice", "a control character", "a key is unknown"):
        _damage(project, DAMAGES[one])
    lines = [line for line in answer("check").stderr.splitlines() if "error[" in line]
    places = [(line.split(":")[0], int(line.split(":")[1])) for line in lines]
    assert len(places) >= 3
    assert places == sorted(places)


def test_json_says_the_same(project: Path, answer: Call) -> None:
    for one in ("a control character", "a key is unknown"):
        _damage(project, DAMAGES[one])
    text, records = answer("check"), answer("check", "--format", "json")
    assert (text.returncode, records.returncode) == (1, 1)
    told = [
        f"{one['file']}:{one['line']}:{one['column']}"
        + (f" ({one['anchor']})" if one["anchor"] else "")
        + f": {one['severity']}[{one['check']}]: {one['wrong']}; {one['expected']}; {one['action']}"
        for one in json.loads(records.stdout)
    ]
    assert len(told) >= 2
    assert told == [line for line in text.stderr.splitlines() if "error[" in line or "warning[" in line]


@pytest.mark.parametrize("file", ["fr.yml", "en.yml"])
def test_a_broken_locale_is_told(file: str, project: Path, call: Call) -> None:
    path = project / "build_scripts" / "locales" / file
    path.write_text(path.read_text(encoding="utf-8") + "\n  - [\n", encoding="utf-8")
    done = call("check")
    assert "Traceback" not in done.stderr
    assert done.returncode == 1
    assert f"build_scripts/locales/{file}:" in done.stderr
    assert "error[yaml]: not valid YAML: " in done.stderr


def test_a_text_of_the_interface_that_is_missing_is_told(project: Path, call: Call) -> None:
    path = project / "build_scripts" / "locales" / "fr.yml"
    path.write_text(re.sub(r"(?m)^  glossary: .*\n", "", path.read_text(encoding="utf-8")), encoding="utf-8")
    done = call("check")
    assert done.returncode == 1
    told = "build_scripts/locales/fr.yml:1:1: error[locale]: no text for 'glossary'; one as in en.yml; add it under ui"
    assert told in done.stderr.splitlines()


def test_nothing_is_written_on_an_error(project: Path, call: Call) -> None:
    docs = _docs(project)
    _damage(project, DAMAGES["a number stands twice"])
    done = call("write")
    assert done.returncode == 1
    assert "hexaglot: nothing was written" in done.stderr
    _assert_told(project, DAMAGES["a number stands twice"], done.stderr)
    assert _docs(project) == docs
    assert not (project / "build").exists()


def test_a_vanished_address_is_told_for_each_language_and_stops_the_writing(project: Path, call: Call) -> None:
    docs = _docs(project)
    _damage(project, DAMAGES["a published address that vanished"])
    done = call("write")
    assert done.returncode == 1
    for lang in ("ar", "en", "es", "fr", "ru", "zh"):
        assert f"sources/addresses.txt:2:1: error[addresses]: /glossary/#piracy does not exist in {lang}" in done.stderr
    assert _docs(project) == docs
