"""The glyphs of a PDF page: which characters are drawn where, and how large.

In: a page of PDFium. Out: `Glyph`s in no order that means anything. Real forms: Word and LibreOffice draw blanks,
Chromium leaves them out between Arabic words; a page with a landscape table is drawn at a right angle; lam and alef are
often one glyph of two characters, and for the forms of Arabic letters PDFium tells the letters.
"""

import ctypes
import math
from collections import defaultdict
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw as pdfium

# What PDFium gives for a hyphen at which a word was broken.
_BROKEN_HYPHENS = (0x02, 0xFFFE)
_SURROGATES = range(0xD800, 0xE000)
UNKNOWN = "\ufffd"
_RIGHT_ANGLE = math.pi / 2
_HAIR = 0.01


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character: where the pen begins, how far it moves, and the middle of the ink that it leaves.

    Of a glyph of several characters PDFium tells one origin, and for each a slice of the ink.
    """

    text: str
    origin: float
    left: float
    right: float
    middle: float
    baseline: float
    size: float


def glyphs_of(page: pypdfium2.PdfPage) -> list[list[Glyph]]:
    """The glyphs by the direction in which they run, turned upright, those of most first; none without any text."""
    text_page = page.get_textpage()
    directions: dict[int, list[Glyph]] = defaultdict(list)
    for index in range(text_page.count_chars()):
        turn, glyph = _glyph(text_page.raw, index)
        # PDFium supposes blanks as well, and gives those no width.
        if glyph.text.strip() or (glyph.text and glyph.right - glyph.left > _HAIR * glyph.size):
            directions[turn].append(glyph)
    written = [glyphs for glyphs in directions.values() if any(not one.text.isspace() for one in glyphs)]
    return sorted(written, key=len, reverse=True)


def _glyph(text_page: pdfium.FPDF_TEXTPAGE, index: int) -> tuple[int, Glyph]:
    """One character, turned upright, and by how many right angles it was turned."""
    matrix, box = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    pdfium.FPDFText_GetLooseCharBox(text_page, index, box)
    x, y, left, right, bottom, top = (ctypes.c_double() for _ in range(6))
    pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
    pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    turn = round(math.atan2(matrix.b, matrix.a) / _RIGHT_ANGLE) % 4
    size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
    origin, baseline = _turned(x.value, y.value, turn)
    edges = [_turned(box.left, box.bottom, turn)[0], _turned(box.right, box.top, turn)[0]]
    middle = _turned((left.value + right.value) / 2, (bottom.value + top.value) / 2, turn)[0]
    return turn, Glyph(_text(text_page, index), origin, min(*edges, origin), max(edges), middle, baseline, size)


def _turned(x: float, y: float, turn: int) -> tuple[float, float]:
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn]


def _text(text_page: pdfium.FPDF_TEXTPAGE, index: int) -> str:
    """The character; "" for blanks and line ends that PDFium only supposes."""
    code = pdfium.FPDFText_GetUnicode(text_page, index)
    if pdfium.FPDFText_IsGenerated(text_page, index) == 1:
        return ""
    if code in _BROKEN_HYPHENS:
        return "-"
    if code == 0 or code in _SURROGATES or pdfium.FPDFText_HasUnicodeMapError(text_page, index) == 1:
        return UNKNOWN
    return chr(code)
