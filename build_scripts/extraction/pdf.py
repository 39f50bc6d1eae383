"""A PDF as text in the grammar of the sources.

In: the bytes of a PDF. Out: an `Extraction`; `Unreadable` for a file that is damaged or behind a password. What stands
on a page comes in the order in which a reader meets it: running head, text, footnotes, page number; `---` ends it.
Real forms:
    `A/RES/74/177` and `Distr.: General` in the two halves of a masthead: a paragraph each
    `in the areas of extradition ⏎ and mutual legal assistance`: the lines of one paragraph stay lines
    `crime,<sup>25</sup>` and, in smaller type at the foot, `<sup>25</sup> United Nations, Treaty Series, vol. 2225.`
    a page that was scanned holds no text; it is told as unplaced, as are images, comments and text that is turned
"""

import ctypes
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw as pdfium

from build_scripts.extraction.extraction import PAGE_END, Extraction, Unplaced, Unreadable, compose, excerpt, tidy_cell
from build_scripts.extraction.pdf_columns import strands_of
from build_scripts.extraction.pdf_glyphs import UNKNOWN, Glyph, glyphs_of
from build_scripts.extraction.pdf_lines import is_right_to_left, lines_of
from build_scripts.extraction.pdf_paragraphs import Strand, leadings_of, paragraphs_of
from build_scripts.extraction.pdf_rows import rows_of

_PRINT_ANEW = "open it in a PDF reader and print it into a new PDF, or fetch it again"
_ANNOTATIONS = {
    pdfium.FPDF_ANNOT_WIDGET: "a field of a form",
    pdfium.FPDF_ANNOT_HIGHLIGHT: "highlighted words",
    pdfium.FPDF_ANNOT_STRIKEOUT: "words that are struck out",
    pdfium.FPDF_ANNOT_FILEATTACHMENT: "an attached file",
}
_NO_CONTENT = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP)
# Word draws the line above the footnotes as text.
_DRAWN_LINE = re.compile("_+")


@dataclass(frozen=True, slots=True)
class _Page:
    strands: list[Strand]
    unplaced: list[str]


def extract(raw: bytes) -> Extraction:
    """The text of a PDF."""
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise Unreadable("the PDF is behind a password", "remove the password and save it again") from error
        raise Unreadable("the file is no PDF, or damaged", _PRINT_ANEW) from error
    try:
        pages = [_read(document, index) for index in range(len(document))]
        attached = document.count_attachments()
    finally:
        document.close()
    leadings = leadings_of([strand for page in pages for strand in page.strands])
    paragraphs = [text for page in pages for text in (*_said(page, leadings, is_first=page is pages[0]), PAGE_END)]
    unplaced = [Unplaced(what, f"on page {number}") for number, page in enumerate(pages, 1) for what in page.unplaced]
    return compose(paragraphs, unplaced + [Unplaced("an attached file", "in the PDF")] * attached)


def _said(page: _Page, leadings: Mapping[float, float], *, is_first: bool) -> Iterator[str]:
    for strand in page.strands:
        for paragraph in paragraphs_of(strand, leadings, is_first=is_first and strand is page.strands[0]):
            if paragraph.rows:
                what = f"a table of {paragraph.rows} rows that begins {excerpt(paragraph.text)}"
                page.unplaced.append(f"{what}; it stands as lines with tabs")
            yield paragraph.text


def _read(document: pypdfium2.PdfDocument, index: int) -> _Page:
    try:
        page = document[index]
        directions = [_strands(glyphs) for glyphs in glyphs_of(page)]
        unplaced = list(_unplaced(page))
    except pypdfium2.PdfiumError:
        return _Page([], ["a page that is damaged"])
    if not directions:
        return _Page([], ["a page without any text, perhaps scanned", *unplaced])
    texts = [" ".join(_words(strands)) for strands in directions]
    unplaced += (f"text that is turned: “{text}”" for text in texts[1:])
    unknown = texts[0].count(UNKNOWN)
    if unknown:
        unplaced.append(f"characters of which the PDF does not tell what they are: {unknown}, written {UNKNOWN}")
    return _Page(directions[0], unplaced)


def _strands(glyphs: Sequence[Glyph]) -> list[Strand]:
    right_to_left = is_right_to_left(glyphs)
    strands = strands_of(rows_of(glyphs), right_to_left=right_to_left)
    lines = [[lines_of(row, right_to_left=right_to_left) for row in strand] for strand in strands]
    return [[row for row in strand if not _DRAWN_LINE.fullmatch(row[0].text)] for strand in lines]


def _words(strands: Sequence[Strand]) -> Iterator[str]:
    return (tidy_cell(line.text) for strand in strands for row in strand for line in row)


def _unplaced(page: pypdfium2.PdfPage) -> Iterator[str]:
    """The images of a page, and what readers or editors laid over it."""
    for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        yield "an image"
    for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind not in _NO_CONTENT:
            words = tidy_cell(_contents(annotation))
            name = _ANNOTATIONS.get(kind, "a comment")
            yield f"{name}: “{words}”" if words else name
        pdfium.FPDFPage_CloseAnnot(annotation)


def _contents(annotation: pdfium.FPDF_ANNOTATION) -> str:
    """What an annotation says, which PDFium copies as UTF-16 with a nought at its end."""
    length = pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0)
    copied = ctypes.create_string_buffer(length)
    words = ctypes.cast(copied, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", words, length)
    return copied.raw[:-2].decode("utf-16-le", errors="replace")
