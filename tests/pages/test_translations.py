"""Does the page of the state of the translations tell what is done, what is not, and what was found, in words too?

The corpus is that of the project with a text missing, one begun, one stale in two paragraphs, and findings.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build_scripts.locales.locale import LANGUAGES, read_locales
from build_scripts.model.citations import collect_citations
from build_scripts.model.page import Bar, Bullets, Facts, Page
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.model.waiver import Finding
from build_scripts.model.work import Corpus, Work
from build_scripts.pages import translations
from build_scripts.pages.setting import compose_setting
from build_scripts.pages.translations import stale_paragraphs
from build_scripts.pipeline import Built
from build_scripts.writers.markdown import write

from .reading import Way, facts, ways, words

_FOLDER = Path(__file__).with_name("golden")
_SLUG = "ctoc-cop-10-4"
_FINDINGS = (
    Finding(_SLUG, "ru", "fn-25", "untranslated", "The series has one title."),
    Finding(_SLUG, "fr", "op-15-c", "verbs"),
    Finding(_SLUG, "fr", "pp-3", "numbers"),
    Finding(_SLUG, "fr", "op-17", "structure"),
)


def _begun(paragraph: Paragraph) -> Paragraph:
    is_preambular = paragraph.kind is Kind.PREAMBULAR
    return replace(paragraph, content=(), untranslated=True) if is_preambular else paragraph


def _corpus(built: Built) -> Corpus:
    """Spanish is missing; English has no preambular paragraph yet."""
    (work,) = built.corpus.works
    texts = {lang: text for lang, text in work.expressions.items() if lang != "es"}
    return replace(built.corpus, works=(replace(work, expressions={**texts, "en": texts["en"].map(_begun)}),))


def _two_stale(work: Work, lang: str) -> frozenset[str]:
    return frozenset({"op-3", "op-15-a"}) if lang == "fr" else frozenset()


def _page(
    built: Built,
    lang: str,
    monkeypatch: pytest.MonkeyPatch,
    stale: Callable[[Work, str], frozenset[str] | None] = _two_stale,
) -> Page:
    monkeypatch.setattr(translations, "stale_paragraphs", stale)
    locales, corpus = read_locales()[0], _corpus(built)
    citations = collect_citations(corpus.works, lang)
    (page,) = translations.compose(compose_setting(corpus, locales[lang], locales, citations, _FINDINGS))
    return page


@pytest.mark.parametrize("lang", ["zh", "ar"])
def test_golden(lang: str, built: Built, monkeypatch: pytest.MonkeyPatch, golden: Callable[[Path, str], None]) -> None:
    page = _page(built, lang, monkeypatch)
    golden(_FOLDER / f"translations-{lang}.md", write(page, read_locales()[0]))


def test_each_language_has_a_row_with_its_figures(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = facts(_page(built, "en", monkeypatch).blocks)
    assert list(rows) == ["Arabic", "Chinese", "English", "French", "Russian", "Spanish"]
    assert rows["Chinese"] == (
        "[Paragraphs of the official text: 47]Official text · Paragraphs of the official text: 47 · Open findings: 0"
    )
    assert rows["English"] == (
        "[Translated and up to date: 24; official text changed since: 0; not yet translated: 23; total: 47]"
        "Unofficial translation · Paragraphs translated: 24 of 47 · Official text changed since: 0 · Open findings: 0"
    )
    assert rows["French"] == (
        "[Translated and up to date: 45; official text changed since: 2; not yet translated: 0; total: 47]"
        "Unofficial translation · Paragraphs translated: 47 of 47 · Official text changed since: 2 · Open findings: 3"
    )
    assert rows["Russian"].endswith("Open findings: 0 · Findings accepted with a reason: 1")
    assert rows["Spanish"] == (
        "[Translated and up to date: 0; official text changed since: 0; not yet translated: 47; total: 47]"
        "Not yet translated"
    )


def test_the_lock_tells_what_is_stale(built: Built) -> None:
    (work,) = built.corpus.works
    recorded = {**work.made_from["fr"], "op-3": "0123456789abcdef"}
    changed = replace(work, made_from={**work.made_from, "fr": recorded, "ru": {}})
    assert stale_paragraphs(changed, "fr") == frozenset({"op-3"})
    assert stale_paragraphs(changed, "es") == frozenset()
    assert stale_paragraphs(changed, "ru") is None


def test_what_nobody_knows_is_not_said(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page(built, "en", monkeypatch, lambda work, lang: None)
    rows = facts(page.blocks)
    assert rows["French"] == (
        "[Paragraphs translated: 47 of 47]Unofficial translation · Paragraphs translated: 47 of 47 · Open findings: 3"
    )
    bar = "[Paragraphs translated: 24 of 47]"
    assert rows["English"].startswith(f"{bar}Unofficial translation · Paragraphs translated: 24 of 47 ")


def test_the_parts_of_a_bar_are_the_figures(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page(built, "ar", monkeypatch)
    (table,) = (block for block in page.blocks if isinstance(block, Facts))
    bars = [inline.parts for _, row in table.rows for inline in row if isinstance(inline, Bar)]
    whole = (("done", 47), ("stale", 0), ("missing", 0))
    assert bars == [
        whole,
        whole,
        (("done", 24), ("stale", 0), ("missing", 23)),
        (("done", 45), ("stale", 2), ("missing", 0)),
        whole,
        (("done", 0), ("stale", 0), ("missing", 47)),
    ]


def test_open_findings_come_first_and_lead_to_their_paragraph(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    (found,) = (block for block in _page(built, "fr", monkeypatch).blocks if isinstance(block, Bullets))
    assert [words(item) for item in found.items] == [
        "français · préambule, par. 3\u00a0: nombres · en suspens",
        "français · par. 15 c)\u00a0: verbes introductifs · en suspens",
        "français · op-17\u00a0: paragraphe manquant ou ajouté · en suspens",
        "russe · note 25\u00a0: mots laissés dans une autre langue · acceptée\u00a0: The series has one title.",
    ]
    assert ways([found]) == [
        Way("préambule, par. 3", f"/resolutions/{_SLUG}/#pp-3", "fr"),
        Way("par. 15 c)", f"/resolutions/{_SLUG}/#op-15-c", "fr"),
        Way("note 25", f"/resolutions/{_SLUG}/#fn-25", "ru"),
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_work_without_findings_says_so(lang: str, built: Built) -> None:
    locales = read_locales()[0]
    citations = collect_citations(built.corpus.works, lang)
    (page,) = translations.compose(compose_setting(built.corpus, locales[lang], locales, citations))
    assert words(page.blocks[-1].content) == locales[lang].say("findings_none")  # type: ignore[union-attr]


def test_the_committed_page_tells_the_one_accepted_finding(built: Built) -> None:
    (page,) = (one for one in built.pages if one.path == "translations" and one.lang == "en")
    (found,) = (block for block in page.blocks if isinstance(block, Bullets))
    (told,) = (words(item) for item in found.items)
    assert told.startswith("Russian · footnote 25: words left in another language · accepted: Russian texts of the ")
