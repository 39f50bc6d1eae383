"""The site under an address of its own, `SITE_URL=https://example.org/docs/`: what says the address, what does not."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest

from build_scripts.locales.locale import LANGUAGES
from tests.site.alternates import complaints
from tests.site.conftest import build
from tests.site.markup import Element, read_pages

BASE = "https://example.org/docs/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
WRITTEN = {".html", ".js", ".json", ".css", ".svg"}
XHTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module")
def published(copy: Path, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same sources, built for that address."""
    assert site.is_dir()
    target = tmp_path_factory.mktemp("published") / "site"
    build(copy, "--site-dir", str(target), SITE_URL=BASE)
    return target


@pytest.fixture(scope="module")
def published_pages(published: Path) -> Mapping[str, Element]:
    return read_pages(published)


@pytest.fixture(scope="module")
def sitemap(published: Path) -> dict[str, dict[str, str]]:
    """Each address of the sitemap with its alternates by language."""
    root = ElementTree.parse(published / "sitemap.xml").getroot()
    return {
        url.findtext(f"{SITEMAP}loc", ""): {
            link.get("hreflang", ""): link.get("href", "") for link in url.findall(f"{XHTML}link")
        }
        for url in root
    }


def address(path: str) -> str:
    return BASE + path.removesuffix("index.html")


def of_languages(pages: Mapping[str, Element]) -> list[str]:
    return [path for path in pages if path.startswith(LANGUAGES) and not path.endswith("404.html")]


def test_every_page_names_its_address(published_pages: Mapping[str, Element]) -> None:
    for path in ["index.html", *of_languages(published_pages)]:
        link = published_pages[path].one("link", rel="canonical")
        assert link.get("href") == address(path)


def test_the_sitemap_lists_every_page(
    published_pages: Mapping[str, Element], sitemap: Mapping[str, Mapping[str, str]]
) -> None:
    assert sorted(sitemap) == sorted(address(path) for path in of_languages(published_pages))


def test_the_sitemap_lists_every_language_of_every_page(sitemap: Mapping[str, Mapping[str, str]]) -> None:
    for one, alternates in sitemap.items():
        path = one.removeprefix(BASE)[3:]
        default = f"{BASE}en/{path}" if path else BASE
        assert alternates == {tag: f"{BASE}{tag}/{path}" for tag in LANGUAGES} | {"x-default": default}


def test_the_languages_of_the_sitemap_answer_each_other(sitemap: Mapping[str, Mapping[str, str]]) -> None:
    for one, alternates in sitemap.items():
        assert one in alternates.values()
        for tag in LANGUAGES:
            assert sitemap[alternates[tag]] == alternates


def test_the_languages_keep_the_rules_of_hreflang(
    published_pages: Mapping[str, Element], sitemap: Mapping[str, Mapping[str, str]]
) -> None:
    assert complaints(sitemap, [address(path) for path in of_languages(published_pages)], BASE) == []


# Each as somebody might break the map: the page, its languages, and what is told.
DEFECTS: dict[str, Callable[[dict[str, dict[str, str]], str], object]] = {
    "does not name itself": lambda map_, one: map_[one].pop("ar"),
    "no x-default": lambda map_, one: map_[one].pop("x-default"),
    "not answered by": lambda map_, one: map_[one].update(fr=f"{BASE}fr/glossary/"),
    "not absolute": lambda map_, one: map_[one].update(fr="/docs/fr/about/"),
    "no such language": lambda map_, one: map_[one].update({"zh-hans-CN": map_[one]["zh"]}),
    "not in the map": lambda map_, one: map_.pop(one),
    "no such page": lambda map_, one: map_.update({f"{BASE}ar/gone/": map_[one]}),
    "an address for two languages": lambda map_, one: map_[one].update(fr=map_[one]["es"]),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_of_the_languages_is_told(sitemap: Mapping[str, Mapping[str, str]], defect: str) -> None:
    broken = {one: dict(others) for one, others in sitemap.items()}
    DEFECTS[defect](broken, f"{BASE}ar/about/")
    assert [one for one in complaints(broken, list(sitemap), BASE) if defect in one] != []


def test_what_is_shared_names_the_address(published: Path, published_pages: Mapping[str, Element]) -> None:
    for path in of_languages(published_pages):
        metas = {one.get("property"): one.get("content") for one in published_pages[path].all("meta")}
        assert metas["og:url"] == address(path)
        card = metas["og:image"].removeprefix(BASE)
        assert (card, (published / card).is_file()) == (f"assets/cards/{path[:2]}.png", True)


def test_the_feeds_name_the_address(published: Path) -> None:
    for tag in LANGUAGES:
        feed = ElementTree.parse(published / tag / "feed.xml").getroot()
        links = [link.get("href", "") for link in feed.iter("{http://www.w3.org/2005/Atom}link")]
        assert links == [f"{BASE}{tag}/{path}" for path in ("feed.xml", "", "resolutions/ctoc-cop-10-4/")]


@pytest.mark.parametrize("path", ["404.html", "ar/404.html"])
def test_a_missing_page_leads_below_the_base(published_pages: Mapping[str, Element], path: str) -> None:
    page = published_pages[path]
    tags = LANGUAGES if path == "404.html" else ("ar",)
    assert [one.get("href") for one in page.all("a")] == [f"/docs/{tag}/" for tag in tags]
    assert [one.get("href") for one in page.all("link")] == ["/docs/assets/favicon.svg", "/docs/assets/hexaglot.css"]


def test_nothing_else_says_the_address(published: Path) -> None:
    # What is shared has an absolute address, or none is shown (ogp.me).
    canonical = re.compile(r'<link rel="canonical" href="[^"]*">|<meta property="og:(?:url|image)" content="[^"]*">')
    # A citation is read elsewhere, so that the address of what it cites is whole, and no other is.
    cited = re.compile(rf"{re.escape(BASE)}[a-z]{{2}}/resolutions/ctoc-cop-10-4/(?:#[a-z0-9-]+)?(?![a-z0-9/#-])")
    for path in sorted(published.rglob("*")):
        if path.suffix in WRITTEN:
            text = canonical.sub("", path.read_text(encoding="utf-8"))
            if path.relative_to(published).as_posix().startswith(("assets/cite/", "formats/")):
                text = cited.sub("", text)
            assert "example.org" not in text, path.relative_to(published)
            assert "localhost:8000" not in text, path.relative_to(published)


def test_no_page_carries_alternates_that_the_theme_would_fetch(published_pages: Mapping[str, Element]) -> None:
    for path, page in published_pages.items():
        assert page.all("link", rel="alternate") == [], path
