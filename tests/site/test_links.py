"""Every link leads somewhere: in the site, in its offline copy, and in the copy of each language.

Asked of the files, without a browser: links, fragments, scripts, styles, images, and the addresses that scripts use
(search index, previews). In a copy a link names its file, for nobody looks for index.html in a folder there.
"""

import json
import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from build_scripts.locales.locale import LANGUAGES
from tests.site.markup import ADDRESSES, Element, read_pages

COPIES = ("hexaglot-offline", *(f"hexaglot-offline-{tag}" for tag in LANGUAGES))


class Tree:
    """The files of a tree, and the addresses on its pages."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.online = (folder / "sitemap.xml").is_file()
        self.files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        self.pages = read_pages(folder)
        self.anchors = {path: {one.get("id") for one in page.walk()} for path, page in self.pages.items()}

    def wrong(self, path: str, link: str) -> str:
        """What is wrong with a link on a page, "" when it leads somewhere."""
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return "" if self.online and parts.scheme == "https" else "leads out"
        if link.endswith("#") or (parts.path.startswith("/") and not path.endswith("404.html")):
            return "no address"
        base = "" if parts.path.startswith("/") else posixpath.dirname(path)
        target = posixpath.normpath(posixpath.join(base, unquote(parts.path).lstrip("/"))) if parts.path else path
        if self.online and parts.path.endswith(("/", ".")):
            target = posixpath.normpath(posixpath.join(target, "index.html"))
        if target not in self.files:
            return f"no file {target}"
        anchor = unquote(parts.fragment)
        return f"no id {anchor} in {target}" if anchor and anchor not in self.anchors.get(target, set()) else ""


@pytest.fixture(scope="module", params=["site", *COPIES])
def tree(request: pytest.FixtureRequest, site: Path, dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The site, or one of its copies, unpacked."""
    if request.param == "site":
        return Tree(site)
    target = tmp_path_factory.mktemp("links")
    with zipfile.ZipFile(dist / f"{request.param}.zip") as archive:
        archive.extractall(target)
    return Tree(target / str(request.param))


def addresses(page: Element) -> Iterator[str]:
    for one in page.walk():
        name = ADDRESSES.get(one.tag, "")
        if name in one.attributes and one.get("rel") != "canonical":
            yield one.get(name)
        if one.get("id") == "__config":
            yield f"{json.loads(one.text())['base']}/index.html"


def from_scripts(tree: Tree) -> Iterator[tuple[str, str]]:
    """What the search and the previews lead to, as links on the home page of their language."""
    for path in sorted(tree.files):
        found = re.fullmatch(r"assets/(?:previews/(\w+)|search/(\w+)/core|search/(\w+)/texts/([^/]+))\.js", path)
        if found is None:
            continue
        preview, core, texts, slug = found.groups()
        data = handed_over((tree.folder / path).read_text(encoding="utf-8"))
        if preview:
            keys = list(data)
        elif core:
            keys = [entry[0] for kind in ("articles", "terms") for entry in data[kind] if entry[0]]
        else:
            keys = [f"resolutions/{slug}#{entry[0]}" for entry in data]
        for key in keys:
            page, mark, anchor = key.partition("#")
            yield (
                f"{preview or core or texts}/index.html",
                f"{page}/{'' if tree.online else 'index.html'}{mark}{anchor}",
            )


def handed_over(script: str) -> Any:  # noqa: ANN401 - what JSON holds
    """The data of a script that does nothing but hand them over."""
    call = re.fullmatch(r"[\w. ]+(?:\(\"[^\"]+\",|=)(.*?)\)?;\n", script, re.DOTALL)
    assert call is not None, script[:80]
    return json.loads(call[1])


def test_every_link_leads_somewhere(tree: Tree) -> None:
    links = {(path, link) for path, page in tree.pages.items() for link in addresses(page)}
    assert len(links) > 500
    wrong = sorted((path, link, told) for path, link in links if (told := tree.wrong(path, link)))
    assert wrong == []


def test_every_address_in_a_script_leads_somewhere(tree: Tree) -> None:
    links = sorted(set(from_scripts(tree)))
    languages = [tag for tag in LANGUAGES if f"{tag}/index.html" in tree.files]
    assert {path.partition("/")[0] for path, _ in links} == set(languages)
    assert len(links) > 100 * len(languages)
    wrong = [(path, link, told) for path, link in links if (told := tree.wrong(path, link))]
    assert wrong == []


def test_every_style_keeps_to_its_files(tree: Tree) -> None:
    styles = [path for path in tree.files if path.endswith(".css")]
    assert "assets/hexaglot.css" in styles
    for path in styles:
        text = (tree.folder / path).read_text(encoding="utf-8")
        for link in re.findall(r"""(?:url\(|@import)\s*["']?([^"')]+)""", text):
            assert link.startswith("data:") or tree.wrong(path, link) == "", f"{path}: {link}"
