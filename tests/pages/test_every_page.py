"""Do the pages of all languages hold together: same pages, same addresses, one title each, and no dead link?"""

from itertools import pairwise

import pytest

from build_scripts.checks.addresses import addresses_of
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.page import Heading, Page, Passage
from build_scripts.pipeline import Built, navigations

from .reading import ways, words

_BELOW = ("", "/references", "/parallel", "/glance")


def _of(built: Built, lang: str) -> dict[str, Page]:
    return {page.path: page for page in built.pages if page.lang == lang}


def test_every_kind_of_page_is_there(built: Built) -> None:
    instruments = {f"instruments/{name}" for name in built.corpus.instruments}
    rest = {"", "resolutions", *(f"resolutions/ctoc-cop-10-4{below}" for below in _BELOW)}
    for lang in LANGUAGES:
        assert set(_of(built, lang)) == {*rest, *instruments, "instruments", "glossary", "translations", "about"}


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_each_language_has_the_same_addresses(lang: str, built: Built) -> None:
    english = {path: list(addresses_of(page)) for path, page in _of(built, "en").items()}
    for path, page in _of(built, lang).items():
        assert set(addresses_of(page)) == set(english[path]), path


def test_no_address_stands_twice(built: Built) -> None:
    for page in built.pages:
        addresses = list(addresses_of(page))
        assert len(addresses) == len(set(addresses)), page.file


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_link_is_dead(lang: str, built: Built) -> None:
    held = {tag: {address for page in _of(built, tag).values() for address in addresses_of(page)} for tag in LANGUAGES}
    dead = [
        (page.file, way)
        for page in _of(built, lang).values()
        for way in ways(page.blocks)
        if way.to not in held[way.lang or lang]
    ]
    assert dead == []


def test_no_link_is_without_words(built: Built) -> None:
    assert [(page.file, way.to) for page in built.pages for way in ways(page.blocks) if not way.words.strip()] == []


def test_headings_form_a_tree_under_one_title(built: Built) -> None:
    for page in built.pages:
        levels = [block.level for block in page.blocks if isinstance(block, Heading)]
        assert levels[0] == 1, page.file
        assert levels.count(1) == 1, page.file
        assert all(after <= before + 1 for before, after in pairwise(levels)), page.file


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_navigation_leads_to_every_page(lang: str, built: Built) -> None:
    entries = navigations(built)[lang]
    paths: list[str] = []
    pending = list(entries)
    while pending:
        entry = pending.pop()
        assert entry.label.strip()
        paths.append(entry.path)
        pending.extend(entry.below)
    assert sorted(paths) == sorted(_of(built, lang))


@pytest.mark.parametrize(
    ("lang", "labels"),
    [
        ("zh", ["首页", "决议", "所引文书", "术语表", "译文状况", "关于本网站"]),
        (
            "ar",
            [
                "الصفحة الرئيسية",
                "القرارات",
                "الصكوك المستشهد بها",
                "مسرد المصطلحات",
                "حالة الترجمات",
                "عن هذا الموقع",
            ],
        ),
    ],
)
def test_the_navigation_speaks_the_language(lang: str, labels: list[str], built: Built) -> None:
    entries = navigations(built)[lang]
    assert [one.label for one in entries] == labels
    (work,) = entries[1].below
    title = {"zh": "第10/4号决议", "ar": "القرار 10/4"}[lang]
    below = {"zh": ["引文", "多语对照", "一览"], "ar": ["الإحالات", "النصوص المتقابلة", "نظرة عامة"]}[lang]
    assert (work.label, work.path) == (title, "resolutions/ctoc-cop-10-4")
    paths = [f"resolutions/ctoc-cop-10-4/{name}" for name in ("references", "parallel", "glance")]
    assert [(one.label, one.path) for one in work.below] == list(zip(below, paths, strict=True))


def test_no_passage_is_a_label_with_nothing_after_it(built: Built) -> None:
    """A heading says what follows; such words again, and nothing else, say nothing."""
    locales = {one.locale.tag: one.locale for one in built.settings}
    for page in built.pages:
        keys = ("cited_in", "used_in", "defined_in", "see_also", "other_languages")
        bare = {locales[page.lang].say(key) for key in keys}
        passages = [words(block.content) for block in page.blocks if isinstance(block, Passage)]
        assert [one for one in passages if one in bare] == [], page.file
