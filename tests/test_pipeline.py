"""Does the whole of it say the same twice, keep docs/ as committed, and give every paragraph one address?"""

import re
from collections import Counter
from pathlib import Path

import pytest

from build_scripts import pipeline
from build_scripts.checks.addresses import addresses_of
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.inline import plain_text
from build_scripts.model.page import Legal, Note, Notice, Parallel
from build_scripts.output import compare_tree
from build_scripts.pipeline import Built
from build_scripts.readers.corpus import read_corpus

_PATH = "resolutions/ctoc-cop-10-4"
_PLACES = [
    *(f"pp-{number}" for number in range(1, 24)),
    *(f"op-{number}" for number in range(1, 17)),
    *(f"op-15-{letter}" for letter in "abcd"),
    "fn-25",
]


def test_the_project_has_neither_errors_nor_warnings(built: Built) -> None:
    assert [str(one) for one in built.problems] == []


def test_two_builds_are_equal(built: Built) -> None:
    again = pipeline.build()
    assert list(again.docs) == list(built.docs)
    assert again.docs == built.docs
    assert list(again.data) == list(built.data)
    assert again.data == built.data


def test_the_steps_are_told_in_their_order() -> None:
    told: list[str] = []
    pipeline.build(progress=told.append)
    assert told == ["reading the sources", "linking and checking", "composing and writing the pages"]


def test_docs_are_as_committed(built: Built, root: Path) -> None:
    assert compare_tree(root / "docs", built.docs) == ()
    assert pipeline.stale_docs(built) == ()


def test_what_is_built_is_what_is_written(built: Built, tmp_path: Path) -> None:
    changed = pipeline.write_built(built, tmp_path)
    assert changed == tuple(sorted(built.docs))
    for folder, files in (("docs", built.docs), ("build/data", built.data)):
        present = {one for one in (tmp_path / folder).rglob("*") if one.is_file()}
        assert {one.relative_to(tmp_path / folder).as_posix(): one.read_bytes() for one in present} == {
            path: text.encode("utf-8") for path, text in files.items()
        }
    assert pipeline.write_built(built, tmp_path) == ()
    assert pipeline.stale_docs(built, tmp_path) == ()


def test_a_build_with_errors_is_never_written(project: Path) -> None:
    (project / "sources" / "glossary.yml").unlink()
    broken = pipeline.build(project)
    assert (broken.docs, broken.data, broken.pages) == ({}, {}, ())
    assert [one.where.file for one in broken.problems][:1] == ["sources/glossary.yml"]
    with pytest.raises(AssertionError, match="never written"):
        pipeline.write_built(broken, project)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_paragraph_has_one_address(lang: str, built: Built) -> None:
    (page,) = (one for one in built.pages if (one.path, one.lang) == (_PATH, lang))
    held = Counter(addresses_of(page))
    assert {anchor: held[f"/{_PATH}/#{anchor}"] for anchor in _PLACES} == dict.fromkeys(_PLACES, 1)
    assert {f"/{_PATH}/#{anchor}": 1 for anchor in ("title", "heading", "formula")}.items() <= held.items()
    assert set(held.values()) == {1}
    text = built.docs[page.file]
    written = Counter(re.findall(r"(?m)^\{: #([a-z0-9-]+)", text))
    assert {anchor: written[anchor] for anchor in _PLACES} == dict.fromkeys(_PLACES, 1)
    assert text.count("{ #fnref-25 ") == 1


def test_every_address_was_published_and_stands(built: Built, root: Path) -> None:
    published = (root / "sources" / "addresses.txt").read_text(encoding="utf-8").split()
    for lang in LANGUAGES:
        held = {address for page in built.pages if page.lang == lang for address in addresses_of(page)}
        assert sorted(set(published) - held) == []
    assert sorted({f"/{_PATH}/#{anchor}" for anchor in _PLACES} - set(published)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_linking_and_composing_change_no_word(lang: str, built: Built, root: Path) -> None:
    unlinked = read_corpus(root, built.locales)[0].works[0].expressions[lang]
    (page,) = (one for one in built.pages if (one.path, one.lang) == (_PATH, lang))
    shown = {one.paragraph.id: one.paragraph for one in page.blocks if isinstance(one, Legal | Note)}
    for paragraph in unlinked.paragraphs():
        if paragraph.id != "title":
            assert plain_text(shown[paragraph.id].content) == paragraph.text


def test_every_page_of_a_translation_says_so(built: Built) -> None:
    for page in built.pages:
        if page.path.startswith(_PATH):
            notices = [one.style for one in page.blocks if isinstance(one, Notice)]
            tables = [one for one in page.blocks if isinstance(one, Parallel)]
            # Side by side each column says so of itself.
            columns = [one.status for table in tables for one in table.columns if one.lang == page.lang and one.notice]
            assert notices + columns == ["official" if page.lang == "zh" else "unofficial"], page.file


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_page_holds_an_absolute_address_of_the_site(lang: str, built: Built) -> None:
    for file, text in built.docs.items():
        if file.startswith(f"{lang}/"):
            assert "localhost" not in text
            assert re.findall(r"\]\((?!<https?://)/?(?:/|[a-z]+:)[^)]*\)", text) == [], file


_DATE = r"20[0-9]{2}-[0-9]{2}-[0-9]{2}"
_SOURCES = Path(__file__).parent.parent / "sources"
# Formats that ask for dates in figures: each date in them is one that the sources state.
_IN_FIGURES = re.compile(r".*(?:\.akn\.xml|\.bib|\.json|\.md)|assets/cite/.*")


def test_nothing_carries_the_time_of_the_build(built: Built) -> None:
    in_figures = {path: text for path, text in built.data.items() if _IN_FIGURES.fullmatch(path)}
    everything = "".join([*built.docs.values(), *(text for path, text in built.data.items() if path not in in_figures)])
    # The one date that a format asks for in figures is that of the review, once in each PO file.
    review = '"PO-Revision-Date: 2026-11-24 00:00+0000\\n"'
    assert everything.count(review) == 5
    dates = set(re.findall(_DATE, everything.replace(review, "")))
    assert dates == set(), "dates are told in the words of each language"
    stated = set(re.findall(_DATE, "".join(path.read_text(encoding="utf-8") for path in _SOURCES.rglob("*.yml"))))
    for path, text in in_figures.items():
        assert set(re.findall(_DATE, text)) <= stated, path
