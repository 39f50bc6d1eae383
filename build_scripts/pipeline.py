"""The table of contents of the whole program. Read it first.

    read      sources/ → the corpus, one language at a time                      readers/
    link      words → references, without changing a word                        linkers/
    check     questions asked of the linked corpus                               checks/
    compose   corpus → pages                                                     pages/
    write     pages → Markdown for docs/, and data for build/                    writers/, output

Every step but the first and the last is a pure function. `build` does them all and writes nothing on an error.
"""

import gc
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from pprint import pformat

from build_scripts.checks import CHECKS
from build_scripts.checks.addresses import check_addresses
from build_scripts.checks.question import Question
from build_scripts.checks.waivers import Settled, settle
from build_scripts.diagnostics import Diagnostic, Where, has_errors, sorted_by_place
from build_scripts.intake import RESOLUTIONS, Order, Taken, take_in
from build_scripts.linkers import FINDERS
from build_scripts.linkers.engine import link_resolution
from build_scripts.linkers.lexicon import Lexicon, compile_lexicon
from build_scripts.locales.locale import LANGUAGES, Locale, read_locales
from build_scripts.model.citations import collect_citations
from build_scripts.model.page import Legal, Page
from build_scripts.model.resolution import Paragraph, Part, Resolution
from build_scripts.model.symbol import slug_of
from build_scripts.model.work import Corpus
from build_scripts.output import compare_tree, write_tree
from build_scripts.pages import PAGES, resolution
from build_scripts.pages.contents import Contents, compose_contents
from build_scripts.pages.navigation import Entry, compose_navigation
from build_scripts.pages.setting import Setting, compose_setting
from build_scripts.readers.corpus import read_corpus
from build_scripts.readers.language import guess_language
from build_scripts.received import Received, read_received
from build_scripts.writers import WRITERS, markdown

ROOT = Path(__file__).resolve().parent.parent
Progress = Callable[[str], None]
Writer = Callable[[Setting], Iterator[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Built:
    """What one run made: the linked corpus, the pages, the files of docs/ and build/, and every problem."""

    corpus: Corpus
    locales: Mapping[str, Locale]
    settings: tuple[Setting, ...]
    pages: tuple[Page, ...]
    docs: Mapping[str, str]
    data: Mapping[str, str]
    problems: tuple[Diagnostic, ...]


def build(
    root: Path = ROOT,
    progress: Progress = lambda step: None,
    writers: tuple[Writer, ...] = WRITERS,
    site_url: str = "",
) -> Built:
    """Run every step in memory. When `problems` hold an error, `docs` and `data` must not be written. The data cost as
    much as all the rest; whoever only wants to know what is wrong names no writer. `site_url` is where the site will
    be."""
    with _collector_paused():
        return _build(root, progress, writers, site_url)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """What a build makes lives until its end and has no cycles; collecting it costs a fifth of the time at 20 works."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _build(root: Path, progress: Progress, writers: tuple[Writer, ...], site_url: str) -> Built:
    progress("reading the sources")
    locales, problems = read_locales()
    corpus, found = read_corpus(root, locales)
    problems.extend(found)
    if len(locales) < len(LANGUAGES):
        return Built(corpus, locales, (), (), {}, {}, sorted_by_place(problems))
    progress("linking and checking")
    corpus = link_corpus(corpus, locales)
    citations = {tag: collect_citations(corpus.works, tag) for tag in locales}
    settled = check_corpus(Question(corpus, locales, citations))
    problems.extend(settled.problems)
    if has_errors(problems):
        return Built(corpus, locales, (), (), {}, {}, sorted_by_place(problems))
    progress("composing and writing the pages")
    composed = (
        compose_setting(corpus, locale, locales, citations[tag], settled.findings) for tag, locale in locales.items()
    )
    settings = tuple(replace(setting, site_url=site_url) for setting in composed)
    pages = tuple(page for setting in settings for compose in PAGES for page in compose(setting))
    problems.extend(check_addresses(corpus.addresses, pages))
    docs = {page.file: markdown.write(page, locales) for page in pages}
    data = {path: text for setting in settings for write in writers for path, text in write(setting)}
    return Built(corpus, locales, settings, pages, docs, data, sorted_by_place(problems))


def link_corpus(corpus: Corpus, locales: Mapping[str, Locale]) -> Corpus:
    """The same corpus with the references of every expression."""
    lexicons: dict[tuple[str, tuple[str, ...]], Lexicon] = {}
    held = [work.metadata for work in corpus.works]
    works = []
    for work in corpus.works:
        short = tuple(name for name in work.metadata.short_forms if name in corpus.instruments)
        expressions = {}
        for lang, text in work.expressions.items():
            if (lang, short) not in lexicons:
                lexicons[lang, short] = compile_lexicon(locales[lang], corpus.instruments, corpus.glossary, short, held)
            expressions[lang] = link_resolution(text, lexicons[lang, short], FINDERS)
        works.append(replace(work, expressions=expressions))
    return replace(corpus, works=tuple(works))


def check_corpus(question: Question) -> Settled:
    """The answers to every question, and which of them are waived."""
    return settle(question, (problem for check in CHECKS for problem in check(question)))


def navigations(built: Built) -> dict[str, tuple[Entry, ...]]:
    """The navigation of each language."""
    return {setting.locale.tag: compose_navigation(setting) for setting in built.settings}


def contents(built: Built) -> dict[str, Contents]:
    """The contents of each page that holds the text of a resolution, by its file."""
    composed = ((page.file, compose_contents(page, built.locales[page.lang])) for page in built.pages)
    return {file: found for file, found in composed if found is not None}


def write_built(built: Built, root: Path = ROOT) -> tuple[str, ...]:
    """Bring docs/ and build/data/ up to date. Returns the paths below docs/ that changed."""
    assert not has_errors(built.problems), "sources with errors are never written"
    write_tree(root / "build" / "data", built.data)
    return write_tree(root / "docs", built.docs)


def offer_books(built: Built, books: frozenset[str]) -> dict[str, str]:
    """The pages that offer books which are there, by their paths below docs/. The files of docs/ offer none: they are
    the same whether somebody has made the books or not."""
    settings = (replace(setting, books=books) for setting in built.settings)
    pages = (page for setting in settings for page in resolution.compose(setting)) if books else ()
    return {page.file: markdown.write(page, built.locales) for page in pages}


def stale_docs(built: Built, root: Path = ROOT) -> tuple[Diagnostic, ...]:
    """An error for each committed file of docs/ that differs from what the sources say now."""
    return tuple(
        Diagnostic(Where(f"docs/{path}"), "docs", "the file is stale", "what the sources say now", "run `make site`")
        for path in compare_tree(root / "docs", built.docs)
    )


def slugs(root: Path = ROOT) -> tuple[str, ...]:
    """The names of the resolutions that have a folder."""
    return tuple(sorted(path.name for path in (root / RESOLUTIONS).glob("*/")))


def problems_of(names: Iterable[str], problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Those problems that are in the files of some resolutions, or in their pages."""
    theirs = re.compile(rf"(?:sources|docs/[a-z]+)/resolutions/(?:{'|'.join(map(re.escape, names))})(?:/.*)?")
    return tuple(one for one in problems if theirs.fullmatch(one.where.file))


def show(slug: str, lang: str, anchor: str, step: str, root: Path = ROOT) -> str | None:
    """One paragraph, or one part, after `read`, `link` or `write`; None when the address is of neither."""
    locales, _ = read_locales()
    corpus, _ = read_corpus(root, locales)
    linked = corpus if step == "read" else link_corpus(corpus, locales)
    text = next((work.expressions.get(lang) for work in linked.works if work.slug == slug), None)
    found = _at(text, anchor) if text is not None else None
    if found is None:
        return None
    if step != "write":
        return pformat(found, width=110)
    paragraphs = tuple(found.paragraphs()) if isinstance(found, Part) else (found,)
    page = Page(f"resolutions/{slug}", lang, slug, tuple(Legal(one, lang, one.id) for one in paragraphs))
    return markdown.write(page, locales).split("---", 2)[2].strip()


def _at(text: Resolution, anchor: str) -> Part | Paragraph | None:
    """A part comes before the paragraph that is its title."""
    return next((part for part in _all_parts(text.parts) if part.id == anchor), None) or text.paragraph(anchor)


def _all_parts(parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        yield part
        yield from _all_parts(part.parts)


def take_new(order: Order, lang: str = "", root: Path = ROOT) -> Taken:
    """A resolution, or a language of one, from a file. `Taken.lang` is "" when nobody can tell the language."""
    locales, _ = read_locales()
    slug = slug_of(order.symbol)
    # The text of a file is the same in whichever language it is read; only its structure is not.
    received = read_received(order.file, slug, locales[lang or "en"])
    tag = lang or guess_language(received.text, locales)
    if not tag:
        return Taken(slug, tag, received, problems=() if received.text else received.problems)
    if tag != (lang or "en"):
        received = read_received(order.file, slug, locales[tag])
    return take_in(root, order, received, locales[tag])


def read_file(path: Path, lang: str) -> Received:
    """A file that is not in sources/, read as far as it can be."""
    locales, _ = read_locales((lang,))
    return read_received(path, path.stem, locales[lang])
