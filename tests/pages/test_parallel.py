"""Does the parallel page show each place once, in all its columns, and say where a column has nothing?

The goldens show the rows of a resolution with everything in it, for a reader from left to right and one from right to
left. `pytest --accept` writes them anew; read them before you commit them.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build_scripts.checks.addresses import addresses_of
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.page import Heading, Notice, Page, Parallel, Passage, Row
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.model.work import Corpus, Status, Version
from build_scripts.pages.columns import merge_places, read_column
from build_scripts.pipeline import Built

from .reading import Way, compose, ways, with_text, words
from .sample import SLUG, corpus, resolution

_FOLDER = Path(__file__).parent / "golden"
_SLUG = "ctoc-cop-10-4"


def parallel(page: Page) -> Parallel:
    (block,) = (one for one in page.blocks if isinstance(one, Parallel))
    return block


def rows(page: Page) -> dict[str, Row]:
    return {row.anchor: row for row in parallel(page).rows}


def told(row: Row) -> list[str]:
    """What each cell says; what is said in its place stands in brackets."""
    return [f"[{one.told}]" if one.told else f"{one.label} {words(one.content)}".strip() for one in row.cells]


def drawn(page: Page) -> str:
    """The page in lines: what stands above the rows, then each row with its cells below it."""
    block = parallel(page)
    lines = [words(one.content) for one in page.blocks if isinstance(one, Heading | Passage | Notice)]
    lines += [f"{one.lang}: {one.name} ({one.told})" for one in block.columns]
    lines.append(f"shown: {' '.join(block.shown)}")
    for row in block.rows:
        back = f" ↑ {row.back} ({row.back_title})" if row.back else ""
        lines += ["", f"#{row.anchor} .{row.style} {row.depth} {row.name} | {row.title}{back}", *told(row)]
    return "\n".join(lines) + "\n"


def damaged(lang: str) -> Resolution:
    """The sample without an item and with a paragraph that is not translated, and with a recital of its own."""
    text = resolution(lang)
    first, second = text.operative
    own = replace(text.preamble[0], id="pp-1-bis", items=())
    preamble = (text.preamble[0], own, *text.preamble[1:])
    left = replace(second, content=(), untranslated=True)
    return replace(text, preamble=preamble, operative=(replace(first, items=first.items[:1]), left))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_golden(lang: str, built: Built, golden: Callable[[Path, str], None]) -> None:
    whole = corpus(built.corpus, "en", "ar")
    damages = with_text(whole, "ar", damaged("ar"), whole.works[0].metadata)
    golden(_FOLDER / f"parallel-{lang}.txt", drawn(compose(damages, lang)[f"resolutions/{SLUG}/parallel"]))


@pytest.mark.parametrize(
    ("lang", "shown"),
    [("zh", ("zh", "en")), ("en", ("en", "zh")), ("ar", ("ar", "zh")), ("ru", ("ru", "zh"))],
)
def test_the_readers_language_stands_beside_the_official_one(lang: str, shown: tuple[str, ...], built: Built) -> None:
    assert parallel(compose(built.corpus, lang)[f"resolutions/{_SLUG}/parallel"]).shown == shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_place_of_the_text_has_its_row(lang: str, built: Built) -> None:
    pages = compose(built.corpus, lang)
    block = parallel(pages[f"resolutions/{_SLUG}/parallel"])
    anchors = [row.anchor for row in block.rows]
    text = pages[f"resolutions/{_SLUG}"]
    there = {address.partition("#")[2] for address in addresses_of(text)} - {"", "data", "formats", "kit"}
    assert set(anchors) == there
    assert len(anchors) == len(there)
    assert [one for one in anchors if one not in ("preamble", "operative-part", "notes")] == [
        paragraph.id for paragraph in built.corpus.works[0].official.paragraphs()
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_each_cell_are_those_of_its_text(lang: str, built: Built) -> None:
    block = parallel(compose(built.corpus, lang)[f"resolutions/{_SLUG}/parallel"])
    for place, column in enumerate(block.shown):
        cells = {row.anchor: row.cells[place] for row in block.rows}
        for paragraph in built.corpus.works[0].expressions[column].paragraphs():
            cell = cells[paragraph.id]
            assert (cell.label, words(cell.content), cell.told) == (paragraph.label, paragraph.text, "")


@pytest.mark.parametrize(
    ("lang", "name", "title"),
    [
        ("zh", "第15(c)段", "永久链接：执行部分第15(c)段"),
        ("ar", "الفقرة 15 (ج)", "الرابط الدائم: الفقرة 15 (ج) من المنطوق"),
    ],
)
def test_a_row_names_its_place(lang: str, name: str, title: str, built: Built) -> None:
    row = rows(compose(built.corpus, lang)[f"resolutions/{_SLUG}/parallel"])["op-15-c"]
    assert (row.name, row.title, row.style, row.depth) == (name, title, "item", 1)


def test_a_note_leads_back_to_the_row_of_its_mark(built: Built) -> None:
    row = rows(compose(built.corpus, "en")[f"resolutions/{_SLUG}/parallel"])["fn-25"]
    assert (row.back, row.back_title) == ("pp-1", "Back to the text from footnote 25")


def test_every_column_says_its_status_and_its_notice(built: Built) -> None:
    columns = {one.lang: one for one in parallel(compose(built.corpus, "en")[f"resolutions/{_SLUG}/parallel"]).columns}
    assert list(columns) == list(LANGUAGES)
    assert [(columns[lang].status, columns[lang].told) for lang in ("zh", "fr")] == [
        ("official", "Official text"),
        ("unofficial", "Unofficial translation"),
    ]
    assert "as published in CTOC/COP/2020/10" in columns["zh"].notice
    assert columns["ar"].notice.endswith("that version should be cited.")


def _without(built: Built, *langs: str) -> Corpus:
    """The corpus without the texts in some languages."""
    (work,) = built.corpus.works
    expressions = {tag: text for tag, text in work.expressions.items() if tag not in langs}
    versions = {
        tag: Version(tag, Status.MISSING, one.where) if tag in langs else one
        for tag, one in work.metadata.versions.items()
    }
    metadata = replace(work.metadata, versions=versions)
    return replace(built.corpus, works=(replace(work, expressions=expressions, metadata=metadata),))


def test_a_language_without_a_text_says_so_and_has_no_column(built: Built) -> None:
    page = compose(_without(built, "ar"), "ar")[f"resolutions/{_SLUG}/parallel"]
    block = parallel(page)
    (column,) = (one for one in block.columns if one.lang == "ar")
    assert (block.shown, column.held, column.told) == (("zh", "en"), False, "لم يترجم بعد")
    assert [one.style for one in page.blocks if isinstance(one, Notice)] == ["missing"]


def test_a_single_text_stands_alone(built: Built) -> None:
    block = parallel(compose(_without(built, "ar", "en", "fr", "ru", "es"), "fr")[f"resolutions/{_SLUG}/parallel"])
    assert block.shown == ("zh",)
    assert {len(row.cells) for row in block.rows} == {1}


def test_the_text_and_the_texts_lead_to_each_other(built: Built) -> None:
    pages = compose(built.corpus, "zh")
    path = f"resolutions/{_SLUG}"
    there = [one for one in pages[path].blocks if isinstance(one, Passage) and one.style == "beside"]
    back = [one for one in pages[f"{path}/parallel"].blocks if isinstance(one, Passage) and one.style == "beside"]
    assert ways(there) == [
        Way("一览本决议全貌", f"/{path}/glance/"),
        Way("引用本决议", f"/{path}/cite/#resolution"),
        Way("多语对照阅读", f"/{path}/parallel/"),
    ]
    assert ways(back) == [Way("返回单语文本", f"/{path}/")]


def test_places_of_one_column_alone_stand_after_what_comes_before_them(built: Built) -> None:
    english, arabic = (built.locales[lang] for lang in ("en", "ar"))
    text = resolution("en")

    def order(changed: Resolution) -> list[str]:
        merged = merge_places([read_column(english, text), read_column(arabic, changed)])
        return [spot.anchor for spot in merged]

    def first(paragraph: Paragraph, *anchors: str) -> tuple[Paragraph, ...]:
        return tuple(replace(paragraph, id=anchor, items=()) for anchor in anchors)

    base = order(text)
    assert len(base) == len(set(base))
    later = replace(text, operative=(*text.operative, *first(text.operative[1], "op-x", "op-y")))
    assert order(later)[base.index("op-2") :][:4] == ["op-2", "op-x", "op-y", "sec-1"]
    begin = replace(text, heading=None, title=replace(text.operative[1], id="before"))
    assert order(begin)[:2] == ["before", "heading"]
