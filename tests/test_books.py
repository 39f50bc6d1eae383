"""Books as files: the same bytes twice, a PDF that is read back, nothing half-written, none offered of other words."""

import io
import json
import re
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import page
import pypdfium2
import pytest

from build_scripts import books, cli, pipeline
from build_scripts.books import LIST, compose_books, current_books, make_books, pack
from build_scripts.model.books import BOOKS, book_path, language_of
from build_scripts.model.inline import Text
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.print_engine import print_pdf

SLUG = "ctoc-cop-10-4"
# Heights on the page, in points from its foot: below the running head, above the number of the page, above short notes.
_HEAD, _NUMBER, _FOOT = 210 * 72 / 25.4 - 62, 64, 110
ARABIC = [f"{BOOKS}{SLUG}.ar.epub", f"{BOOKS}{SLUG}.ar-zh.epub", f"{BOOKS}{SLUG}.ar.pdf"]


def setting_of(built: Built, lang: str) -> Setting:
    return next(one for one in built.settings if one.locale.tag == lang)


def silent(step: str) -> None:
    """Hear nothing."""


@pytest.fixture(scope="module")
def made(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a build with the books in Arabic."""
    build = tmp_path_factory.mktemp("build")
    told: list[str] = []
    assert make_books([setting_of(built, "ar")], build, told.append) == ()
    assert told == [f"making {path}" for path in ARABIC]
    return build


@pytest.fixture(scope="module")
def printed(made: Path) -> bytes:
    """The PDF in Arabic."""
    return (made / ARABIC[2]).read_bytes()


def failures(pdf: bytes) -> list[str]:
    report = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1)
    return [one.rule_id for one in report.failures]


def test_the_names_of_the_books(built: Built) -> None:
    paths = list(compose_books(built.settings))
    assert sorted(paths) == sorted(
        [
            *(book_path(SLUG, form, lang, "zh") for form in ("epub", "pdf") for lang in built.locales),
            *(f"books/{SLUG}.{lang}-zh.epub" for lang in built.locales if lang != "zh"),
        ]
    )
    assert [language_of(path) for path in ARABIC] == ["ar"] * 3


def test_an_epub_begins_with_its_type_and_has_no_time(made: Path) -> None:
    raw = (made / ARABIC[0]).read_bytes()
    assert raw[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        first, *others = archive.infolist()
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
        assert {one.compress_type for one in others} == {zipfile.ZIP_DEFLATED}
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


def test_a_second_run_makes_the_same_bytes(made: Path, printed: bytes, built: Built, tmp_path: Path) -> None:
    composed = compose_books([setting_of(built, "ar")])
    assert print_pdf(composed[ARABIC[2]]["book.html"]) == printed
    assert [pack(composed[path]) for path in ARABIC[:2]] == [(made / path).read_bytes() for path in ARABIC[:2]]


def test_a_pdf_is_tagged_and_says_what_it_is(printed: bytes, built: Built) -> None:
    assert failures(printed) == []
    document = pypdfium2.PdfDocument(printed)
    metadata = document.get_metadata_dict()
    title = built.corpus.works[0].expressions["ar"].title
    assert title is not None
    assert title.text in metadata["Title"]
    assert metadata["CreationDate"] == "D:20201016"
    assert pypdfium2.raw.FPDFCatalog_IsTagged(document.raw)
    bookmarks = [(one.level, one.get_title()) for one in document.get_toc()]
    say = built.locales["ar"].say
    assert bookmarks[:3] == [(0, say("book_title_page")), (0, title.text), (1, say("preamble"))]
    assert (2, say("place_op", n=15)) in bookmarks
    assert len([one for level, one in bookmarks if level == 2]) > 30


def test_a_pdf_has_its_notes_and_its_heads_where_they_belong(printed: bytes) -> None:
    pages = [one.get_textpage() for one in pypdfium2.PdfDocument(printed)]
    assert 8 < len(pages) < 20
    assert "CTOC/COP/2020/10" in pages[0].get_text_bounded()
    heads = [one.get_text_bounded(bottom=_HEAD) for one in pages]
    numbers = [one.get_text_bounded(top=_NUMBER).strip() for one in pages]
    assert "CTOC" not in heads[0]
    assert numbers[0] == ""
    # The reader of the PDF turns the pieces of a symbol around among Arabic words, and only there.
    assert all("CTOC" in head and "2020/10" in head for head in heads[1:])
    assert numbers[1:] == [str(number) for number in range(2, len(pages) + 1)]
    # The note stands between the last line of the text and the number of the page, on the page of its mark.
    feet = [one.get_text_bounded(bottom=_NUMBER, top=_FOOT) for one in pages]
    assert [number for number, text in enumerate(feet) if "39574" in text] == [1]
    assert [number for number, one in enumerate(pages) if "39574" in one.get_text_bounded()] == [1]


def test_a_pdf_holds_the_words_of_its_text(built: Built) -> None:
    """Chinese, whose letters no shaping and no direction puts in another order; page breaks and figures left out."""
    setting = setting_of(built, "zh")
    (sheet,) = (files["book.html"] for path, files in compose_books([setting]).items() if path.endswith(".pdf"))
    printed = print_pdf(sheet)
    pages = [one.get_textpage() for one in pypdfium2.PdfDocument(printed)]
    held = letters("".join(one.get_text_bounded(bottom=_NUMBER, top=_HEAD) for one in pages[1:]))
    (work,) = built.corpus.works
    for paragraph in work.official.paragraphs():
        for piece in re.split(r"[^\u4e00-\u9fff]+", paragraph.text):
            assert piece[:12] in held, paragraph.id
    assert failures(printed) == []


def letters(text: str) -> str:
    return "".join(re.findall(r"[\u4e00-\u9fff]", text))


def test_a_pdf_that_lacks_something_is_found_out(built: Built) -> None:
    sheet = compose_books([setting_of(built, "ar")])[ARABIC[2]]["book.html"]
    short = re.sub(r'<section class="bodymatter">.*</section>', "", sheet, flags=re.DOTALL)
    assert failures(print_pdf(short)) == []
    assert failures(print_pdf(short.replace('<html lang="ar"', "<html"))) != []
    nested = short.replace("</h1>", '</h1><p><a href="https://example.org/"><em>x</em></a></p>')
    assert failures(print_pdf(nested)) == ["PDFUA1-LINK-LINK-TAG-001"]


def test_nothing_is_fetched_for_a_pdf(caplog: pytest.LogCaptureFixture) -> None:
    sheet = '<html lang="en"><title>x</title><p>x<img alt="x" src="file:///etc/hostname"></p></html>'
    print_pdf(sheet)
    assert "hostname" in caplog.text
    assert "/Image" not in print_pdf(sheet).decode("latin-1")


def test_without_its_engine_nothing_is_written(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "build_scripts.print_engine", None)
    (problem,) = make_books([setting_of(built, "ar")], tmp_path / "build", silent)
    assert str(problem).startswith("requirements-books.txt:1:1: error[books]: WeasyPrint cannot be used: ")
    assert str(problem).endswith(
        "; WeasyPrint with Pango; run `make books`; "
        "on Debian first: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    )
    assert not (tmp_path / "build").exists()


def test_only_books_of_these_words_are_current(made: Path, built: Built) -> None:
    arabic = setting_of(built, "ar")
    assert current_books([arabic], made) == (frozenset(ARABIC), frozenset())
    (work,) = built.corpus.works
    changed = work.official.map(
        lambda one: replace(one, content=(*one.content, Text("的"))) if one.id == "op-4" else one
    )
    other = replace(work, expressions={**work.expressions, "zh": changed})
    corpus = replace(built.corpus, works=(other,))
    # The translation of op-4 is now stale, and each book says so.
    assert current_books([replace(arabic, corpus=corpus)], made) == (frozenset(), frozenset(ARABIC))
    assert current_books([], made) == (frozenset(), frozenset(ARABIC))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"books/gone.pdf": "0"}'])
def test_a_list_that_says_nothing_offers_nothing(text: str, built: Built, tmp_path: Path) -> None:
    (tmp_path / BOOKS).mkdir()
    (tmp_path / BOOKS / LIST).write_text(text, encoding="utf-8")
    assert current_books(built.settings, tmp_path) == (frozenset(), frozenset())


def test_the_list_names_each_book(made: Path) -> None:
    assert list(json.loads((made / BOOKS / LIST).read_text(encoding="utf-8"))) == sorted(ARABIC)


def test_books_that_are_no_more_go(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / BOOKS).mkdir()
    (tmp_path / BOOKS / "old.en.epub").write_bytes(b"x")
    one: Mapping[str, Mapping[str, str]] = {"books/x.en.epub": {"mimetype": "application/epub+zip"}}
    monkeypatch.setattr(books, "compose_books", lambda settings: one)
    assert make_books(built.settings, tmp_path, silent) == ()
    assert sorted(path.name for path in (tmp_path / BOOKS).iterdir()) == [LIST, "x.en.epub"]


def test_pages_offer_the_books_that_are_there(built: Built) -> None:
    offering = pipeline.offer_books(built, frozenset(ARABIC))
    arabic = offering[f"ar/resolutions/{SLUG}/index.md"]
    added = [line for line in arabic.splitlines() if line not in built.docs[f"ar/resolutions/{SLUG}/index.md"]]
    assert [line.partition("(../../../")[2].partition(")")[0] for line in added] == ARABIC
    assert [label in line for label, line in zip(labels(built), added, strict=True)] == [True] * 3
    assert offering[f"en/resolutions/{SLUG}/index.md"] == built.docs[f"en/resolutions/{SLUG}/index.md"]
    assert pipeline.offer_books(built, frozenset()) == {}


def labels(built: Built) -> list[str]:
    say = built.locales["ar"].say
    return [say(key).split(" (")[0] for key in ("format_epub", "format_epub_parallel", "format_pdf")]


def test_the_committed_pages_offer_none(root: Path) -> None:
    pages = (path.read_text(encoding="utf-8") for path in (root / "docs").rglob("*.md"))
    assert not [text for text in pages if f"/{BOOKS}" in text]


def test_the_verb_makes_them(monkeypatch: pytest.MonkeyPatch, built: Built) -> None:
    asked: list[tuple[object, Path]] = []

    def make(settings: object, build: Path, progress: Callable[[str], None]) -> tuple[()]:
        asked.append((settings, build))
        return ()

    monkeypatch.setattr(pipeline, "build", lambda *_, **__: built)
    monkeypatch.setattr(books, "make_books", make)
    assert cli.main(["books"]) == 0
    assert asked == [(built.settings, pipeline.ROOT / "build")]
