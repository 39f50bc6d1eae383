"""The head of every page of the finished site: what it says of itself, and that saying it costs no request."""

import gzip
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import etree

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pipeline import Built
from tests.site.browsing import RESOLUTION, Reader
from tests.site.markup import Element
from tests.writers.shapes import complaints, read_graph

languages = pytest.mark.parametrize("lang", LANGUAGES)
_OURS = re.compile(r'<meta property="og:site_name".*?</script>', re.DOTALL)


def of_language(pages: Mapping[str, Element], lang: str) -> dict[str, Element]:
    return {path: one for path, one in pages.items() if path.startswith(f"{lang}/") and not path.endswith("404.html")}


def metas(page: Element, kind: str) -> dict[str, str]:
    return {one.get(kind): one.get("content") for one in page.all("meta") if one.get(kind)}


@languages
def test_every_page_has_a_description_of_its_own(pages: Mapping[str, Element], lang: str) -> None:
    told = {path: metas(page, "name")["description"] for path, page in of_language(pages, lang).items()}
    assert len(set(told.values())) == len(told) > 20
    assert [path for path, words in told.items() if len(words) < 15] == []


@languages
def test_every_page_can_be_shared(pages: Mapping[str, Element], built: Built, lang: str) -> None:
    own = {page.file.replace(".md", ".html"): page for page in built.pages if page.lang == lang}
    say = built.locales[lang].say
    for path, page in of_language(pages, lang).items():
        shared = metas(page, "property")
        assert shared["og:title"] == own[path].title, path
        assert shared["og:description"] == metas(page, "name")["description"], path
        assert shared["og:type"] == ("website" if own[path].path.count("/") == 0 else "article"), path
        assert shared["og:site_name"] == "Hexaglot"
        assert shared["og:locale"] == say("open_graph_locale")
        assert shared["og:url"] == page.one("link", rel="canonical").get("href"), path
        assert shared["og:image"].endswith(f"/assets/cards/{lang}.png")
        assert shared["og:image:alt"] == f"Hexaglot{say('colon')}{say('tagline')}"
        others = [one.get("content") for one in page.all("meta") if one.get("property") == "og:locale:alternate"]
        assert others == [built.locales[tag].say("open_graph_locale") for tag in LANGUAGES if tag != lang]
        assert metas(page, "name")["twitter:card"] == "summary_large_image"


@languages
def test_a_resolution_speaks_dublin_core(pages: Mapping[str, Element], built: Built, lang: str) -> None:
    told = metas(pages[f"{lang}/{RESOLUTION}index.html"], "name")
    work = built.corpus.works[0]
    assert told["dcterms.title"] == work.title_in(lang)[0]
    assert (told["dcterms.language"], told["dcterms.issued"]) == (lang, "2020-10-16")
    assert told["dcterms.creator"] == work.metadata.body[lang].text
    assert told["dcterms.isPartOf"] == "CTOC/COP/2020/10"
    ours = told.get("dcterms.publisher"), told.get("dcterms.license")
    cc = "https://creativecommons.org/licenses/by/4.0/"
    assert ours == ((None, None) if lang == "zh" else ("Hexaglot", cc))


@languages
def test_the_graph_of_every_page_is_in_shape(site: Path, lang: str) -> None:
    for path in sorted((site / lang).rglob("index.html")):
        assert complaints(read_graph(path.read_text(encoding="utf-8"))) == [], path.relative_to(site)


@languages
def test_every_page_leads_to_the_feed_and_the_files(site: Path, pages: Mapping[str, Element], lang: str) -> None:
    for path, page in of_language(pages, lang).items():
        links = [one for one in page.all("link") if one.get("rel").strip() == "alternate"]
        found = {(site / path).parent.joinpath(one.get("href")).resolve(): one.get("type") for one in links}
        assert found.pop(site.resolve() / lang / "feed.xml") == "application/atom+xml", path
        assert all(file.is_file() for file in found), path
        named = [one.get("href") for one in page.one("p", class_="hx-footer__feed").all("a")]
        assert [(site / path).parent.joinpath(one).resolve() for one in named] == [site.resolve() / lang / "feed.xml"]
    texts = [
        one.get("type")
        for one in pages[f"{lang}/{RESOLUTION}index.html"].all("link")
        if "formats" in str(one.get("href"))
    ]
    assert "text/plain" in texts
    assert etree.parse(site / lang / "feed.xml").getroot().tag == "{http://www.w3.org/2005/Atom}feed"


@languages
def test_the_head_of_a_resolution_is_light(site: Path, lang: str) -> None:
    page = (site / lang / RESOLUTION / "index.html").read_text(encoding="utf-8")
    bare = _OURS.sub("", page)
    assert len(bare) < len(page) - 3000
    assert len(gzip.compress(page.encode(), 9)) - len(gzip.compress(bare.encode(), 9)) <= 1500


def test_the_head_costs_no_request(reader: Reader) -> None:
    """The theme's script asks for `sitemap.xml` beside each address that `link[rel=alternate]` finds."""
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))
    reader.open(f"ar/{RESOLUTION}")
    reader.page.wait_for_load_state("networkidle")
    assert reader.page.evaluate("document.querySelectorAll('link[rel~=alternate]').length") >= 1
    assert [url for url in asked if url.endswith((".xml", ".txt", ".png"))] == []
