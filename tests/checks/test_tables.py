"""Does each table name every module of its folder that belongs into it, and in the order in which it stands there?"""

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_scripts.checks import CHECKS
from build_scripts.linkers import FINDERS
from build_scripts.model.exchange import SUFFIXES
from build_scripts.pages import PAGES
from build_scripts.readers.exchange import READERS
from build_scripts.writers import WRITERS

_TABLES: dict[str, tuple[tuple[Callable[..., Any], ...], str]] = {
    "linkers": (FINDERS, "find"),
    "checks": (CHECKS, "check"),
    "pages": (PAGES, "compose"),
    "writers": (WRITERS, "write"),
}
# The Markdown of a page is written from the page, not from the setting: the pipeline calls it by name.
_CALLED_BY_NAME = {"markdown", "metadata", "outline"}


def _defines(path: Path, function: str) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(one, ast.FunctionDef) and one.name == function for one in tree.body)


@pytest.mark.parametrize("folder", _TABLES)
def test_the_table_names_every_module_of_its_folder(folder: str, root: Path) -> None:
    table, function = _TABLES[folder]
    modules = sorted((root / "build_scripts" / folder).glob("*.py"))
    defining = {path.stem for path in modules if _defines(path, function)} - _CALLED_BY_NAME
    assert [one.__name__ for one in table] == [function] * len(table)
    assert sorted(one.__module__.rsplit(".", 1)[1] for one in table) == sorted(defining)


@pytest.mark.parametrize("folder", _TABLES)
def test_the_folder_holds_its_table_and_nothing_else(folder: str, root: Path) -> None:
    tree = ast.parse((root / "build_scripts" / folder / "__init__.py").read_text(encoding="utf-8"))
    rest = [one for one in tree.body if not isinstance(one, ast.Import | ast.ImportFrom | ast.Expr)]
    assert [type(one) for one in rest] == [ast.AnnAssign]


def test_every_reader_of_an_exchange_is_in_its_table(root: Path) -> None:
    modules = (root / "build_scripts" / "readers" / "exchange").glob("*.py")
    reading = {path.stem for path in modules if _defines(path, "read")}
    assert {one.__module__.rsplit(".", 1)[1] for one in READERS.values()} == reading
    assert {*READERS} | {".tbx"} == {*SUFFIXES.values(), ".xliff"}
