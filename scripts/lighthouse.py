"""Lighthouse on the real pages, served as a host serves them: packed, with the headers that we ship.

In: the finished and bundled site in `site/`, Chromium, and the folder of npm's packages with `lighthouse` in it. The
preset is Lighthouse's own for a phone. Out: with `validate` the pages that have less than 100 for accessibility, best
practices or search engines, with the audits that say why, exit code 1 when there are any; with `bench` the performance
of the page of the resolution in each language, the median of five, of which 95 is asked.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from build_scripts.locales.locale import LANGUAGES
from tests.site.hosting import host

ROOT = Path(__file__).resolve().parent.parent
CHECKED = ("accessibility", "best-practices", "seo")
RESOLUTION = "resolutions/ctoc-cop-10-4/"
# Each kind of page once, and the page of the text in all six languages.
PAGES = (
    *(f"{lang}/{RESOLUTION}" for lang in LANGUAGES),
    "",
    "ar/",
    f"zh/{RESOLUTION}parallel/",
    f"fr/{RESOLUTION}references/",
    "en/instruments/untoc/",
    "ru/glossary/",
    "es/translations/",
)
RUNS, LEAST = 5, 95
# What a host on this machine cannot have; the site itself says nothing of it.
_OF_THE_HOST = {"is-on-https", "redirects-http"}


def audit(packages: Path, address: str, categories: tuple[str, ...]) -> dict[str, Any]:
    """Lighthouse's report on a page."""
    command = [
        "node",
        str(packages / "lighthouse" / "cli" / "index.js"),
        address,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(categories)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ]
    browser = next((found for name in ("chromium", "google-chrome") if (found := shutil.which(name))), None)
    if not browser:
        raise SystemExit("Lighthouse needs a Chromium with a window; on Debian: apt-get install chromium")
    done = subprocess.run(
        command, env={**os.environ, "CHROME_PATH": browser}, stdout=subprocess.PIPE, encoding="utf-8", check=True
    )
    return dict(json.loads(done.stdout))


def complaints(report: dict[str, Any]) -> list[str]:
    """The audits that cost a category its 100, each with what it found first."""
    told = []
    for name, category in report["categories"].items():
        for one in category["auditRefs"]:
            found = report["audits"][one["id"]]
            if one["weight"] and found["score"] is not None and found["score"] < 1 and one["id"] not in _OF_THE_HOST:
                items = found.get("details", {}).get("items", [])
                told.append(f"{name}: {found['title']}: {json.dumps(items[:2], ensure_ascii=False)[:400]}")
    return told


def validate(packages: Path, address: str) -> int:
    """Tell what is less than 100."""
    wrong = 0
    for path in PAGES:
        for one in complaints(audit(packages, address + path, CHECKED)):
            wrong += 1
            print(f"/{path}: {one}")
    print(f"hexaglot: Lighthouse on {len(PAGES)} pages, {wrong} findings")
    return 1 if wrong else 0


def bench(packages: Path, address: str) -> int:
    """Print the performance of the page of a resolution in each language."""
    low = 0
    for lang in LANGUAGES:
        reports = [audit(packages, f"{address}{lang}/{RESOLUTION}", ("performance",)) for _ in range(RUNS)]
        scores = [round(100 * one["categories"]["performance"]["score"]) for one in reports]
        shift = max(one["audits"]["cumulative-layout-shift"]["numericValue"] for one in reports)
        paint = statistics.median(one["audits"]["largest-contentful-paint"]["numericValue"] for one in reports)
        median = statistics.median(scores)
        low += median < LEAST
        told = f"{median:>4.0f} (at least {LEAST}; {scores})"
        print(f"Lighthouse performance, {lang}: {told}; largest paint {paint:.0f} ms; shift {shift:.3f}")
    return 1 if low else 0


def main(order: str, packages: Path) -> int:
    """Serve the site and do what is asked."""
    site = ROOT / "site"
    if not (site / "_headers").is_file():
        sys.exit("there is no bundled site; run `make site`")
    with host(site) as address:
        return {"validate": validate, "bench": bench}[order](packages, address)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
