"""The MkDocs hook, event by event: what it asks of the pipeline, and what it hands to the templates."""

import logging
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import DictLoader, Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from build_scripts import books, mkdocs_hook, pipeline
from build_scripts.diagnostics import Diagnostic, Severity, Where
from build_scripts.locales.locale import LANGUAGES
from build_scripts.pipeline import Built

BOOK = "books/ctoc-cop-10-4.en.epub"
ENGLISH = Path("sources/resolutions/ctoc-cop-10-4/en.md")


class State:
    """What the hook hands from event to event, without a build before it."""

    def __init__(self, built: Built) -> None:
        self.serving = False
        self.built = built
        self.navigations: dict[str, Navigation] = {tag: Navigation([], []) for tag in LANGUAGES}
        self.contents = pipeline.contents(built)
        self.offering: dict[str, str] = {}


@pytest.fixture
def state(built: Built, monkeypatch: pytest.MonkeyPatch) -> State:
    new = State(built)
    # Nothing depends on the books that this machine has, or has not.
    monkeypatch.setattr(mkdocs_hook, "_books", frozenset)
    monkeypatch.setattr(mkdocs_hook, "_STATE", new)
    return new


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    (tmp_path / "docs").mkdir()
    made = MkDocsConfig()
    made.load_dict({"site_name": "x", "docs_dir": str(tmp_path / "docs"), "site_dir": str(tmp_path / "site")})
    assert made.validate() == ([], [])
    return made


def problem(severity: Severity) -> Diagnostic:
    return Diagnostic(Where("sources/x.md", 3), "structure", f"one {severity.value}", "none", "mend it", severity)


def page_of(tag: str, path: str, config: MkDocsConfig, **meta: str) -> Page:
    file = File(f"{tag}/{path}index.md", config.docs_dir, config.site_dir, use_directory_urls=True)
    page = Page(None, file, config)
    page.meta = {"lang": tag, **meta}
    return page


def test_the_repository_is_first_on_the_path(state: State, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", ["/somewhere"])
    mkdocs_hook.on_startup(command="build", dirty=False)
    mkdocs_hook.on_startup(command="build", dirty=False)
    assert sys.path == [str(pipeline.ROOT), "/somewhere"]
    assert not state.serving
    mkdocs_hook.on_startup(command="serve", dirty=False)
    assert state.serving


def test_every_language_asks_for_its_missing_page(config: MkDocsConfig) -> None:
    mkdocs_hook.on_config(config)
    assert {f"{tag}/404.html" for tag in LANGUAGES} <= config.theme.static_templates


def test_books_that_are_there_are_offered(
    built: Built, config: MkDocsConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = State(built)
    monkeypatch.setattr(mkdocs_hook, "_STATE", state)
    monkeypatch.setattr(mkdocs_hook, "ROOT", tmp_path)
    monkeypatch.setattr(books, "current_books", lambda *_: (frozenset([BOOK]), frozenset(["books/old.en.pdf"])))
    config.plugins._current_plugin = "hook"
    files = mkdocs_hook.on_files(Files([]), config=config)
    assert files.get_file_from_path(BOOK) is not None
    assert files.get_file_from_path("books/old.en.pdf") is None
    page = page_of("en", "resolutions/ctoc-cop-10-4/", config)
    offering = mkdocs_hook.on_page_markdown("as in docs/", page=page, config=config, files=files)
    assert offering.startswith("Resolution 10/4") or offering.startswith("[")
    assert f"](../../../{BOOK})" in offering
    other = page_of("en", "glossary/", config)
    assert mkdocs_hook.on_page_markdown("as in docs/", page=other, config=config, files=files) == "as in docs/"


def test_errors_end_the_build_and_nothing_is_written(
    state: State, config: MkDocsConfig, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    problems = (problem(Severity.ERROR), problem(Severity.WARNING), problem(Severity.NOTE))
    monkeypatch.setattr(pipeline, "build", lambda *_, **__: replace(state.built, problems=problems))
    monkeypatch.setattr(pipeline, "write_built", lambda *_: pytest.fail("written in spite of an error"))
    with (
        caplog.at_level(logging.DEBUG, "mkdocs"),
        pytest.raises(PluginError, match=r"have errors; nothing was written"),
    ):
        mkdocs_hook.on_pre_build(config)
    # A warning of ours is no warning of MkDocs, for --strict would make an error of it.
    assert [(one.levelname, one.getMessage()) for one in caplog.records if "sources/" in one.getMessage()] == [
        ("ERROR", "sources/x.md:3:1: error[structure]: one error; none; mend it"),
        ("INFO", "sources/x.md:3:1: warning[structure]: one warning; none; mend it"),
        ("DEBUG", "sources/x.md:3:1: note[structure]: one note; none; mend it"),
    ]


@pytest.mark.parametrize("serving", [False, True], ids=["build", "serve"])
def test_a_good_build_is_written_and_kept(
    state: State, config: MkDocsConfig, monkeypatch: pytest.MonkeyPatch, serving: bool
) -> None:
    made = replace(state.built, problems=(problem(Severity.WARNING),))
    written: list[object] = []
    forgotten: list[bool] = []
    monkeypatch.setattr(pipeline, "build", lambda *_, **__: made)
    monkeypatch.setattr(pipeline, "write_built", lambda *given: written.append(given))
    monkeypatch.setattr(mkdocs_hook, "_forget_modules", lambda: forgotten.append(True))
    state.serving = serving
    mkdocs_hook.on_pre_build(config)
    assert written == [(made, pipeline.ROOT)]
    assert state.built is made
    assert forgotten == [True] * serving


def test_only_our_modules_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("build_scripts", "build_scripts.pages.home", "build_scripts_of_others", "mkdocs", "tests.build_scripts")
    modules = dict.fromkeys(names)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "modules", modules)
        mkdocs_hook._forget_modules()
    assert list(modules) == ["build_scripts_of_others", "mkdocs", "tests.build_scripts"]


def test_the_data_of_the_build_become_files_of_the_site(state: State, config: MkDocsConfig) -> None:
    config.plugins._current_plugin = "hook"
    files = mkdocs_hook.on_files(Files([]), config=config)
    assert [file.src_uri for file in files] == list(state.built.data)
    assert {f"assets/search/{tag}/core.js" for tag in LANGUAGES} <= state.built.data.keys()
    file = files.get_file_from_path("assets/previews/zh.js")
    assert file is not None
    assert file.abs_src_path == str(pipeline.ROOT / "build" / "data" / "assets/previews/zh.js")
    assert file.url == "assets/previews/zh.js"


def test_markdown_that_is_offered_is_no_page(state: State, config: MkDocsConfig) -> None:
    config.plugins._current_plugin = "hook"
    files = mkdocs_hook.on_files(Files([]), config=config)
    offered = [path for path in state.built.data if path.endswith(".md")]
    assert len(offered) == len(LANGUAGES)
    assert list(files.documentation_pages()) == []
    for path in offered:
        file = files.get_file_from_path(path)
        assert file is not None
        assert (file.dest_uri, file.url) == (path, path)


def test_the_scripts_of_the_search_of_the_theme_are_left_out(state: State, config: MkDocsConfig) -> None:
    config.plugins._current_plugin = "hook"
    scripts = ("lunr/min/lunr.ar.min.js", "lunr/tinyseg.js", "workers/search.a7633da7.min.js", "bundle.d0b6dc1d.min.js")
    theme = [File(f"assets/javascripts/{name}", config.docs_dir, config.site_dir, True) for name in scripts]
    files = mkdocs_hook.on_files(Files(theme), config=config)
    assert [one for one in files.src_uris if one.startswith("assets/javascripts/")] == [
        "assets/javascripts/bundle.d0b6dc1d.min.js"
    ]


def test_each_language_has_its_own_navigation(state: State, config: MkDocsConfig) -> None:
    files = Files([page_of(one.lang, f"{one.path}/" if one.path else "", config).file for one in state.built.pages])
    pages = [file.page for file in files if file.page is not None]
    chained = Navigation([*pages], pages)
    for before, after in pairwise(pages):
        before.next_page, after.previous_page = after, before
    assert mkdocs_hook.on_nav(chained, config=config, files=files) is chained
    assert [page for page in pages if page.next_page or page.previous_page] == []
    assert list(state.navigations) == list(LANGUAGES)
    for tag, navigation in state.navigations.items():
        assert {page.url.partition("/")[0] for page in navigation.pages} == {tag}
        assert navigation.homepage is not None
        assert navigation.homepage.url == f"{tag}/"
        assert [page for page in navigation.pages if page.title is None] == []
        say = state.built.locales[tag].say
        titles = [item.title for item in navigation.items[:4]]
        assert titles == [say(key) for key in ("home", "resolutions", "instruments", "glossary")]
        (resolution,) = (one for one in navigation.items[1].children or [] if isinstance(one, Section))
        assert resolution.parent is navigation.items[1]


@pytest.mark.parametrize(
    ("tag", "path"), [("zh", ""), ("ar", "glossary/"), ("ru", "resolutions/ctoc-cop-10-4/references/")]
)
def test_a_page_gets_what_its_language_asks_for(state: State, config: MkDocsConfig, tag: str, path: str) -> None:
    context: dict[str, Any] = {}
    page = page_of(tag, path, config)
    mkdocs_hook.on_page_context(context, page=page, config=config, nav=Navigation([], []))
    assert context["locale"] is state.built.locales[tag]
    assert [one.tag for one in context["locales"]] == list(LANGUAGES)
    assert context["nav"] is state.navigations[tag]
    assert context["path"] == path


@pytest.mark.parametrize("site_url", ["https://example.org/", "https://example.org/docs/", "https://example.org/ar/"])
def test_a_page_that_shows_another_language_points_to_it(config: MkDocsConfig, state: State, site_url: str) -> None:
    config.site_url = site_url
    page = page_of("ar", "resolutions/r-1/", config, shown="zh")
    mkdocs_hook.on_page_context({}, page=page, config=config, nav=state.navigations["ar"])
    assert page.canonical_url == f"{site_url}zh/resolutions/r-1/"


@pytest.mark.parametrize(
    ("site_url", "root"),
    [("https://example.org/docs/", "/docs/"), ("https://example.org/", "/"), ("https://example.org", "/"), ("", "/")],
    ids=["below", "top", "bare", "none"],
)
def test_pages_without_a_language_know_the_root(state: State, config: MkDocsConfig, site_url: str, root: str) -> None:
    config.site_url = site_url
    context = mkdocs_hook.on_template_context({}, template_name="404.html", config=config)
    assert context["root"] == root
    assert [one.tag for one in context["locales"]] == list(LANGUAGES)


def test_the_missing_page_of_a_language_is_told_which_one(state: State, config: MkDocsConfig) -> None:
    env = Environment(loader=DictLoader({"404.html": "only {{ only or 'all' }}"}), autoescape=True)
    mkdocs_hook.on_env(env, config=config, files=Files([]))
    assert env.get_template("404.html").render() == "only all"
    assert [env.get_template(f"{tag}/404.html").render() for tag in LANGUAGES] == [f"only {tag}" for tag in LANGUAGES]


def test_the_compressed_map_is_removed_and_nothing_else(tmp_path: Path) -> None:
    for name in ("sitemap.xml", "sitemap.xml.gz", "ar/deep.gz", "index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    mkdocs_hook.on_post_build(config=SimpleNamespace(site_dir=str(tmp_path)))  # type: ignore[arg-type]
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"sitemap.xml", "ar/deep.gz", "index.html"}


def test_the_mkdocs_command_says_what_is_wrong_and_writes_nothing(
    project: Path, call: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    source = project / ENGLISH
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("\n2. ", "\n22. "), encoding="utf-8", newline="")
    line = text[: text.index("\n2. ")].count("\n") + 2
    before = {path: path.read_bytes() for path in (project / "docs").rglob("*.md")}
    command = [str(Path(sys.executable).with_name("mkdocs")), "build", "--strict"]
    done = subprocess.run(
        command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert (
        f"ERROR   -  {ENGLISH.as_posix()}:{line}:1 (op-22): error[structure]: the number 22 follows 1;" in done.stdout
    )
    assert "the sources have errors; nothing was written" in done.stdout
    assert "Traceback" not in done.stdout
    assert not (project / "site").exists()
    assert {path: path.read_bytes() for path in (project / "docs").rglob("*.md")} == before
    told = call("check").stderr.splitlines()
    assert [line for line in told if "error[" in line] == [
        line.removeprefix("ERROR   -  ") for line in done.stdout.splitlines() if "error[" in line
    ]


@pytest.mark.parametrize(
    ("site_url", "told"),
    [
        ("https://example.org/r/", "https://example.org/r/"),
        ("http://localhost:8000/", ""),
        ("http://127.0.0.1:8000/", ""),
        (None, ""),
        ("", ""),
    ],
)
def test_the_address_of_a_preview_is_no_address_of_the_site(site_url: str | None, told: str) -> None:
    assert mkdocs_hook.public_address(site_url) == told
