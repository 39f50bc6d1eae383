"""Does a folder hold exactly what it should, with as little writing as that takes and no file half written?"""

from pathlib import Path

import pytest

from build_scripts.output import compare_tree, stale_files, write_tree

_FILES = {"en/index.md": "one\n", "zh/a/index.md": "二\r\n", "top.js": ""}


def _present(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_a_new_folder(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    assert write_tree(folder, _FILES) == ("en/index.md", "top.js", "zh/a/index.md")
    assert _present(folder) == {path: text.encode("utf-8") for path, text in _FILES.items()}


def test_what_has_not_changed_is_not_written(tmp_path: Path) -> None:
    write_tree(tmp_path, _FILES)
    for path in _FILES:
        (tmp_path / path).chmod(0o444)
    before = {path: (tmp_path / path).stat() for path in _FILES}
    assert write_tree(tmp_path, _FILES | {"en/index.md": "new\n"}) == ("en/index.md",)
    after = {path: (tmp_path / path).stat() for path in _FILES}
    written = {path for path in _FILES if before[path].st_ino != after[path].st_ino}
    assert written == {"en/index.md"}
    assert (tmp_path / "en/index.md").read_text(encoding="utf-8") == "new\n"


def test_what_should_not_be_there_goes(tmp_path: Path) -> None:
    write_tree(tmp_path, _FILES)
    (tmp_path / "en" / ".index.md.unfinished").write_text("half", encoding="utf-8")
    (tmp_path / "old" / "deep").mkdir(parents=True)
    (tmp_path / "old" / "deep" / "index.md").write_text("old", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    stale = ("en/.index.md.unfinished", "old/deep/index.md")
    assert stale_files(tmp_path, _FILES) == stale
    assert write_tree(tmp_path, _FILES) == stale
    assert sorted(_present(tmp_path)) == sorted(_FILES)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["en", "top.js", "zh"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, _FILES)

    def fail(self: Path, target: Path) -> Path:
        raise OSError(28, "no space left", str(target))

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="no space left"):
        write_tree(tmp_path, _FILES | {"en/index.md": "new\n"})
    assert (tmp_path / "en/index.md").read_text(encoding="utf-8") == "one\n"
    monkeypatch.undo()
    write_tree(tmp_path, _FILES)
    assert sorted(_present(tmp_path)) == sorted(_FILES), "the unfinished copy is gone after the next run"


def test_comparing_writes_nothing(tmp_path: Path) -> None:
    write_tree(tmp_path, _FILES)
    (tmp_path / "en/index.md").write_bytes(b"one\r\n")
    (tmp_path / "zh/a/index.md").write_bytes(b"\xff")
    (tmp_path / "extra.md").write_bytes(b"")
    before = _present(tmp_path)
    assert compare_tree(tmp_path, _FILES) == ("en/index.md", "extra.md", "zh/a/index.md")
    assert _present(tmp_path) == before
    assert compare_tree(tmp_path / "nowhere", _FILES) == tuple(sorted(_FILES))
