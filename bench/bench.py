"""How the build grows: time and memory at 1, 20 and 200 resolutions, beside plain Material on the same Markdown.

In: the number of resolutions as arguments (1 20 200 when there are none). Out: one table on standard output. The real
resolution is copied so many times into a temporary tree. Our steps are `pipeline.build` and the writing of docs/, the
checks a part of them; rendering is everything else that `mkdocs build` does; plain Material renders the same docs/ with
the same extensions and the theme's own search, without hook and overrides. The offline copies are printed apart.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHILD = Path(__file__).with_name("measure.py")
SLUG = "ctoc-cop-10-4"
PLAIN = """site_name: plain
docs_dir: plain-docs
theme: {name: material, font: false, features: [navigation.prune, navigation.indexes, navigation.top, toc.follow]}
plugins: [search]
markdown_extensions: [attr_list, def_list, admonition, {toc: {permalink: false, toc_depth: 4}}]
"""


def main(counts: list[int]) -> None:
    """Print the table, a line as soon as it is known."""
    print(f"{'resolutions':>11} {'pages':>6}  {'what':<22}{'CPU s':>8}{'wall s':>8}{'peak MB':>9}")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            tree = Path(folder)
            multiply(tree, count)
            steps, rendering = measure(tree, "site")
            pages = len(list((tree / "docs").rglob("*.md")))
            simplify(tree)
            (checks,) = measure(tree, "checks")
            (plain,) = measure(tree, "plain")
            (bundle,) = measure(tree, "bundle")
            for name, row in (
                ("our steps", steps),
                ("of these the checks", checks),
                ("rendering", rendering),
                ("plain Material", plain),
                ("offline copies", bundle),
            ):
                figures = f"{row['cpu']:>8.2f}{row['wall']:>8.2f}{row['memory']:>9.0f}"
                print(f"{count:>11} {pages:>6}  {name:<22}{figures}", flush=True)
            print(f"{'':>19} checks of one resolution {checks['cpu'] / count:.3f} s (at most 1.00, and no more at 200)")
            ours, theirs = steps["cpu"] / rendering["cpu"], rendering["cpu"] / plain["cpu"]
            print(f"{'':>19} steps/rendering {ours:.2f} (at most 0.25), rendering/plain {theirs:.2f} (at most 1.20)")


def multiply(tree: Path, count: int) -> None:
    """The project with so many copies of its resolution, each under its own number."""
    for name in ("sources", "build_scripts", "overrides"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", tree)
    (tree / "docs").mkdir()
    original = tree / "sources" / "resolutions" / SLUG
    for number in range(2, count + 1):
        copy = original.with_name(f"{SLUG}-copy-{number}")
        shutil.copytree(original, copy)
        metadata = copy / "resolution.yml"
        text = metadata.read_text(encoding="utf-8")
        metadata.write_text(re.sub(r"(?m)^number: .*$", f'number: "10/4-{number}"', text), encoding="utf-8")


def simplify(tree: Path) -> None:
    """The same Markdown for plain Material, which has none of our templates."""
    shutil.copytree(tree / "docs", tree / "plain-docs")
    for page in (tree / "plain-docs").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"(?m)^template: .*\n", "", text, count=1), encoding="utf-8")
    (tree / "plain.yml").write_text(PLAIN, encoding="utf-8")


def measure(tree: Path, what: str) -> list[dict[str, float]]:
    """The rows that one child process reports on its last line."""
    done = subprocess.run(
        [sys.executable, str(CHILD), what], cwd=tree, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        sys.exit(done.stderr[-3000:])
    rows: list[dict[str, float]] = json.loads(done.stdout.splitlines()[-1])
    return rows


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or [1, 20, 200])
