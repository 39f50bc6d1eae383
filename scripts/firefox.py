"""The table of queries asked in Firefox, from the files of an offline copy.

In: the folder of an unpacked copy, and the folder of npm's packages. Out: the queries that are answered wrongly, exit
code 1 when there are any.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from build_scripts.locales.locale import LANGUAGES
from tests.site.test_search_queries import ASK, complaints

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("firefox-esr", "firefox")


def main(copy: Path, packages: Path) -> int:
    """Ask all queries, tell what is wrong."""
    table = yaml.safe_load((ROOT / "tests" / "search" / "queries.yml").read_text(encoding="utf-8"))
    pages = [
        {"url": (copy / lang / "about" / "index.html").as_uri(), "argument": [row["query"] for row in table[lang]]}
        for lang in LANGUAGES
    ]
    browser = next(path for name in BROWSERS if (path := shutil.which(name)))
    order = {"browser": browser, "folder": str(packages), "script": ASK, "pages": pages}
    done = subprocess.run(
        ["node", str(ROOT / "scripts" / "firefox.mjs")],
        input=json.dumps(order),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    answers = json.loads(done.stdout)
    wrong = [
        f"{lang}: {one}"
        for lang, own in zip(LANGUAGES, answers, strict=True)
        for row, answer in zip(table[lang], own, strict=True)
        for one in complaints(row, answer)
    ]
    for one in wrong:
        print(one)
    print(f"hexaglot: {sum(map(len, answers))} queries in Firefox, {len(wrong)} wrong answers")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()))
