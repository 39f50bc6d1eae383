"""The MkDocs hook: the only module that imports mkdocs. Each event hands over to a plain function.

In: MkDocs' events. Out: docs/ and build/ brought up to date before the build, and one site in which every page has the
language and the navigation that its `lang` asks for. MkDocs renders pages one after the other, so what is chosen for a
page may be set when its turn comes (1.6.1).
"""

import logging
import posixpath
import re
import sys
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, DictLoader, Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent
_LOG = logging.getLogger("mkdocs.hexaglot")
_THEME_SEARCH = re.compile(r"assets/javascripts/(?:lunr|workers)/")


class _Data(File):
    """A file that is copied as it is, be it Markdown: that is offered to readers, and no page."""

    def is_documentation_page(self) -> bool:
        return False


class _State:
    """What one build hands from event to event."""

    def __init__(self) -> None:
        self.serving = False
        self.built: Any = None
        self.navigations: dict[str, Navigation] = {}
        self.contents: dict[str, Any] = {}
        self.offering: dict[str, str] = {}


_STATE = _State()


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Make `build_scripts` importable, which the `mkdocs` command does not, and remember what it is doing."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    _STATE.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Ask for a 404 page in each language beside the one at the root, and for a feed in each."""
    from build_scripts.locales.locale import LANGUAGES

    config.theme.static_templates.update(f"{tag}/{name}" for tag in LANGUAGES for name in ("404.html", "feed.xml"))
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Read, link, check, compose and write. Errors in the sources end the build with their list."""
    if _STATE.serving:
        _forget_modules()
    from build_scripts import pipeline
    from build_scripts.diagnostics import Severity, has_errors

    built = pipeline.build(ROOT, lambda step: _LOG.info("hexaglot: %s", step), site_url=public_address(config.site_url))
    # A warning about the sources is no warning to --strict.
    levels = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.INFO, Severity.NOTE: logging.DEBUG}
    for problem in built.problems:
        _LOG.log(levels[problem.severity], str(problem))
    if has_errors(built.problems):
        raise PluginError("the sources have errors; nothing was written")
    pipeline.write_built(built, ROOT)
    _STATE.built = built
    _STATE.contents = pipeline.contents(built)


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add what lies in build/data to the site, and leave out the scripts of the theme's search."""
    for file in [file for file in files if _THEME_SEARCH.match(file.src_uri)]:
        files.remove(file)
    folder = ROOT / "build" / "data"
    for path in _STATE.built.data:
        files.append(_Data.generated(config, path, abs_src_path=str(folder / path)))
    for path in sorted(_books()):
        files.append(File.generated(config, path, abs_src_path=str(ROOT / "build" / path)))
    return files


def _books() -> frozenset[str]:
    """The books that are there and say what the sources say; the pages are told to offer them."""
    from build_scripts import books, pipeline

    current, old = books.current_books(_STATE.built.settings, ROOT / "build")
    for path in sorted(old):
        _LOG.info("hexaglot: build/%s does not say what the sources say now and is not offered; run `make books`", path)
    _STATE.offering = pipeline.offer_books(_STATE.built, current)
    return current


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The page as docs/ has it, or as it is with the books that are there."""
    offering = _STATE.offering.get(page.file.src_uri)
    return markdown if offering is None else offering.split("---\n", 2)[2].lstrip("\n")


def on_nav(nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
    """Build one navigation for each language, and no chain from page to page across languages."""
    from build_scripts import pipeline

    for page in nav.pages:
        page.previous_page = page.next_page = page.parent = None
    _STATE.navigations = {
        tag: _navigation(tag, entries, files) for tag, entries in pipeline.navigations(_STATE.built).items()
    }
    return nav


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """A 404 page of one language is the page of all six, told which one; a feed comes as it is."""
    assert env.loader is not None
    pages = {f"{tag}/404.html": f'{{% set only = "{tag}" %}}{{% include "404.html" %}}' for tag in _STATE.built.locales}
    feeds = dict.fromkeys((f"{tag}/feed.xml" for tag in _STATE.built.locales), "{{ feed }}")
    env.loader = ChoiceLoader([env.loader, DictLoader(pages | feeds)])
    return env


def on_template_context(context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
    """What the pages without a language (`/`, 404, sitemap) show, and the feeds."""
    from build_scripts.writers.feed import feed_path, write_feed

    context["locales"] = list(_STATE.built.locales.values())
    context["root"] = urlsplit(config.site_url or "/").path or "/"
    for setting in _STATE.built.settings:
        if template_name == feed_path(setting.locale.tag):
            context["feed"] = write_feed(setting, f"{(config.site_url or '').rstrip('/')}/")
    return context


def on_page_context(context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
    """Choose the page's language for everything around its content, and hand its head to the template."""
    from build_scripts.writers.head import compose_head

    tag = str(page.meta["lang"])
    context["locale"] = _STATE.built.locales[tag]
    context["locales"] = list(_STATE.built.locales.values())
    context["nav"] = _STATE.navigations[tag]
    context["contents"] = _STATE.contents.get(page.file.src_uri)
    context["path"] = page.url.removeprefix(f"{tag}/")
    setting = next(one for one in _STATE.built.settings if one.locale.tag == tag)
    context["head"] = compose_head(setting, context["path"].strip("/"), str(page.meta.get("title", "")))
    page.meta.setdefault("description", context["head"].description)
    shown = page.meta.get("shown")
    if shown and page.canonical_url:
        page.canonical_url = f"{(config.site_url or '').rstrip('/')}/{shown}/{context['path']}"
    return context


def on_post_build(*, config: MkDocsConfig) -> None:
    """Remove the compressed map of the site: the name and the time inside differ from build to build."""
    for compressed in Path(config.site_dir).glob("*.gz"):
        compressed.unlink()


def public_address(site_url: str | None) -> str:
    """Where the site will be, "" for the address of a preview on this machine."""
    parts = urlsplit(site_url or "")
    return "" if parts.hostname in (None, "localhost", "127.0.0.1") else parts.geturl()


def _navigation(tag: str, entries: Any, files: Files) -> Navigation:
    pages: list[Page] = []
    items = [_item(tag, entry, files, pages) for entry in entries]
    navigation = Navigation(items, pages)
    navigation.homepage = pages[0]
    return navigation


def _item(tag: str, entry: Any, files: Files, pages: list[Page]) -> Section | Page:
    file = files.get_file_from_path(posixpath.join(tag, entry.path, "index.md"))
    page = file.page if file is not None else None
    assert page is not None, f"{entry.path} is in the navigation and not in docs/"
    if entry.label:
        page.title = entry.label
    pages.append(page)
    if not entry.below:
        return page
    section = Section(entry.label, [page, *(_item(tag, one, files, pages) for one in entry.below)])
    for child in section.children:
        child.parent = section
    return section


def _forget_modules() -> None:
    """MkDocs reads the hook again before each build under `serve`, but not what it imports."""
    for name in [name for name in sys.modules if name.split(".")[0] == "build_scripts"]:
        del sys.modules[name]
