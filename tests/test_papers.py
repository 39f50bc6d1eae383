"""Do the papers say what is true: do the paths, the verbs and the targets that they name exist?"""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAPERS = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md", "FORMATS.md", "STYLE.md")
_PLACEHOLDERS = {
    "<slug>": "ctoc-cop-10-4",
    "<lang>": "zh",
    "<id>": "untoc",
    "build_scripts/linkers/<kind>": "build_scripts/linkers/provisions",
    "tests/linkers/<kind>": "tests/linkers/provisions",
    "build_scripts/pages/<kind>": "build_scripts/pages/glossary",
    "build_scripts/readers/exchange/<format>": "build_scripts/readers/exchange/tmx",
    "<format>": "markdown",
    "<question>": "structure",
    "<name>": "about",
}
_MADE = ("site/", "dist/", "build/", ".venv")


def named(paper: str, pattern: str) -> list[str]:
    """What a paper names in code spans or in its code blocks."""
    return sorted(set(re.findall(pattern, (ROOT / paper).read_text(encoding="utf-8"))))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_path_exists(paper: str) -> None:
    missing = []
    for path in named(paper, r"`((?:sources|docs|build_scripts|overrides|tests|bench|scripts)/[^` *]*)`"):
        real = path
        for placeholder, example in sorted(_PLACEHOLDERS.items(), key=lambda item: -len(item[0])):
            real = real.replace(placeholder, example)
        if not (ROOT / real).exists() and not real.startswith(_MADE):
            missing.append(path)
    assert missing == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_target_of_make_exists(paper: str) -> None:
    targets = re.findall(r"(?m)^([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert [name for name in named(paper, r"(?m)(?:`|^)make ([a-z]+)\b") if name not in targets] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_verb_exists(paper: str) -> None:
    cli = (ROOT / "build_scripts" / "cli.py").read_text(encoding="utf-8")
    verbs = named(paper, r"python -m build_scripts ([a-z]+)")
    assert [verb for verb in verbs if f'"{verb}"' not in cli] == []


def test_the_tables_that_contributing_names_exist() -> None:
    rows = re.findall(r"`([A-Z]+)` in `(build_scripts/[^`]+)`", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert {name for name, _ in rows} == {"LANGUAGES", "FINDERS", "WRITERS", "EDITIONS", "READERS", "PAGES", "CHECKS"}
    for name, path in rows:
        assert re.search(rf"(?m)^{name}\b", (ROOT / path).read_text(encoding="utf-8")), (name, path)


def test_the_import_rule_of_architecture_is_the_contract() -> None:
    contract = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    layers = re.findall(r'"(build_scripts[^"]+)",', contract.split("layers = [")[1].split("]")[0])
    modules = [name.strip().removeprefix("build_scripts.") for layer in layers for name in layer.split("|")]
    rule = (
        (ROOT / "ARCHITECTURE.md")
        .read_text(encoding="utf-8")
        .split("## Who may import whom")[1]
        .split("`make check`")[0]
    )
    assert re.findall(r"`([a-z_]+)`", rule) == modules


def test_the_number_of_concepts_in_the_changelog() -> None:
    count = (ROOT / "sources" / "glossary.yml").read_text(encoding="utf-8").count("\n- id: ") + 1
    assert f"a glossary of {count} concepts" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").replace("\n  ", " ")
