"""The only module that writes docs/ and build/.

In: the files that a folder should hold, by relative path. Out: the folder holds these and no others. A file is written
only when its text differs, so that `mkdocs serve` does not see a change where there is none, and by renaming a
finished copy, so that nobody reads half a file.
"""

from collections.abc import Mapping
from pathlib import Path


def write_tree(folder: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """Make the folder hold exactly the files. Returns the paths that changed, sorted."""
    changed = [path for path, text in files.items() if _write(folder / path, text)]
    for path in stale_files(folder, files):
        (folder / path).unlink()
        changed.append(path)
    for directory in sorted((one for one in folder.rglob("*") if one.is_dir()), reverse=True):
        if not any(directory.iterdir()):
            directory.rmdir()
    return tuple(sorted(changed))


def compare_tree(folder: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """The paths at which the folder differs from the files, without writing anything."""
    differing = [path for path, text in files.items() if _read(folder / path) != text]
    return tuple(sorted([*differing, *stale_files(folder, files)]))


def stale_files(folder: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """What lies in the folder and should not."""
    present = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(set(present) - set(files)))


def _read(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else None


def _write(path: Path, text: str) -> bool:
    if _read(path) == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.unfinished")
    unfinished.write_bytes(text.encode("utf-8"))
    unfinished.replace(path)
    return True
