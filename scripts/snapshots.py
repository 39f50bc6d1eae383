"""The five main pages as they look, `pictures/snapshots/`, drawn anew or compared; the three pictures of the README.

In: the finished and bundled site in `site/`, and Chromium. `renew` draws everything. `compare` draws the snapshots and
tells which differ from the committed ones; exit code 1 when one does. Fonts differ from machine to machine: this
belongs to `make validate` on the machine that drew them, and not to `make test`.

The tolerance: both pictures are blurred over 2 pixels of the scaled-down picture, and cut into tiles of 10 by 10; a
tile differs when the mean of its red, green and blue differs by more than 8 of 255 in any. At most 1 tile in 100 may.
A letter drawn a little differently is below this; another colour of a surface and a column that moved are above it.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from scripts.chromium import launch
from tests.site.browsing import RESOLUTION
from tests.site.hosting import host

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "pictures"
SNAPSHOTS = PICTURES / "snapshots"
KINDS = {
    "home": "",
    "resolution": RESOLUTION,
    "parallel": f"{RESOLUTION}parallel/",
    "glossary": "glossary/",
    "glance": f"{RESOLUTION}glance/",
}
LANGUAGES = ("en", "ar", "zh")
WINDOWS = {1280: (900, 640), 390: (844, 312)}
TILE, DIFFERENT, SHARE = 10, 8, 0.01
COLOURS = 32
TOTAL, EACH = 2_500_000, 200_000
STILL = "document.getAnimations().forEach((one) => one.finish())"


def draw(page: Page, address: str, dark: bool = False) -> Image.Image:
    """The window of a page, nothing moving."""
    page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
    page.goto("about:blank")
    page.goto(address, wait_until="networkidle")
    page.evaluate(STILL)
    return Image.open(io.BytesIO(page.screenshot(animations="disabled", caret="hide"))).convert("RGB")


def packed(picture: Image.Image, colours: int) -> bytes:
    """The picture as a PNG of few colours."""
    out = io.BytesIO()
    picture.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def snapshots(browser: Browser, root: str) -> Iterator[tuple[str, Image.Image]]:
    """The name and the scaled-down picture of each page in each window."""
    for width, (height, scaled) in WINDOWS.items():
        with browser.new_context(viewport={"width": width, "height": height}) as context:
            page = context.new_page()
            for kind, path in KINDS.items():
                for lang in LANGUAGES:
                    for dark in (False, True):
                        whole = draw(page, f"{root}{lang}/{path}", dark)
                        small = whole.resize((scaled, height * scaled // width), Image.Resampling.LANCZOS)
                        yield f"{kind}-{lang}-{width}-{'dark' if dark else 'light'}.png", small


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of tiles that differ; 1 when the pictures are not of one size."""
    if one.size != other.size:
        return 1.0
    tiles = (one.width // TILE, one.height // TILE)
    blurred = [each.convert("RGB").filter(ImageFilter.GaussianBlur(2)) for each in (one, other)]
    means = [each.resize(tiles, Image.Resampling.BOX) for each in blurred]
    bands = ImageChops.difference(*means).split()
    most = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return sum(most.histogram()[DIFFERENT + 1 :]) / (tiles[0] * tiles[1])


def compare(browser: Browser, root: str) -> list[str]:
    """Tell which snapshots differ; the new ones are in build/snapshots/ to be looked at."""
    told = []
    target = ROOT / "build" / "snapshots"
    target.mkdir(parents=True, exist_ok=True)
    for name, picture in snapshots(browser, root):
        committed = SNAPSHOTS / name
        # Of as few colours as the committed one, which alone would differ.
        picture = Image.open(io.BytesIO(packed(picture, COLOURS)))  # noqa: PLW2901
        share = difference(picture, Image.open(committed)) if committed.is_file() else 1.0
        if share > SHARE:
            picture.save(target / name)
            told.append(
                f"{name}: {share:.1%} of it differ (build/snapshots/{name}); `make pictures` where it is right so"
            )
    return told


# The pictures of the README: name, address below the site, window.
SHOWN: dict[str, tuple[str, ViewportSize]] = {
    "resolution": (f"en/{RESOLUTION}#op-3", {"width": 1280, "height": 800}),
    "parallel": (f"en/{RESOLUTION}parallel/?with=zh,ar,en#op-15-c", {"width": 1280, "height": 800}),
    "phone": (f"ar/{RESOLUTION}#op-3", {"width": 390, "height": 780}),
}


def renew(browser: Browser, root: str) -> list[str]:
    """Draw all pictures; tell which are too heavy."""
    made = {SNAPSHOTS / name: packed(picture, COLOURS) for name, picture in snapshots(browser, root)}
    heavy = [f"the snapshots have {size} bytes"] if (size := sum(map(len, made.values()))) > TOTAL else []
    for name, (path, window) in SHOWN.items():
        with browser.new_context(viewport=window) as context:
            data = packed(draw(context.new_page(), root + path), 64)
        made[PICTURES / f"{name}.png"] = data
        if len(data) > EACH:
            heavy.append(f"pictures/{name}.png has {len(data)} bytes, more than {EACH}")
    SNAPSHOTS.mkdir(exist_ok=True)
    for file, data in made.items():
        file.write_bytes(data)
    print(f"hexaglot: {len(made)} pictures, the snapshots {size} bytes")
    return heavy


def main(verb: str) -> int:
    """Do what is asked, and tell what is wrong."""
    with host(ROOT / "site") as root, sync_playwright() as play:
        browser = launch(play)
        told = renew(browser, root) if verb == "renew" else compare(browser, root)
        browser.close()
    for one in told:
        print(f"hexaglot: {one}", file=sys.stderr)
    print(f"hexaglot: pictures: {len(told)} findings")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2] or ["compare"]))
