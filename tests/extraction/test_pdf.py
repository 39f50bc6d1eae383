"""Does a PDF give the words of its pages in the order in which they are read, and tell all else?"""

import ctypes
from collections.abc import Callable
from io import BytesIO

import pypdfium2
import pytest
from pypdfium2 import raw as pdfium

from build_scripts.extraction import Extraction, Unplaced, Unreadable, pdf
from build_scripts.extraction.pdf_glyphs import Glyph
from build_scripts.extraction.pdf_lines import lines_of
from build_scripts.extraction.pdf_rows import rows_of

from .reading import paragraphs_of

Print = Callable[..., bytes]

# Two pages: a title, a paragraph of two lines with a mark, an item; the note in smaller type, another paragraph.
_PAGES = {
    "ar": """
القرار 10/4

إن مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية<sup>25</sup> (“الاتفاقية”)
التي اعتمدتها الجمعية العامة في قرارها 55/25 المؤرخ 15 تشرين الثاني/نوفمبر 2000، إذ يرحب أيضًا بها،

(أ) يحث الدول الأعضاء على النظر في الانضمام إلى الاتفاقية (انظر CTOC/COP/2020/10) والبروتوكولات؛

<sup>25</sup> الأمم المتحدة، مجموعة المعاهدات، المجلد 2225، الرقم 39574.

<sup>26</sup> United Nations, Treaty Series, vol. 2225, No. 39574

---

2 - يهيب بالدول الأطراف [في الاتفاقية] أن تكفل التنفيذ الكامل والفعال للصكوك الثلاثة «كلها» 2020-2021.
""",
    "zh": """
第10/4号决议

欢迎《联合国打击跨国有组织犯罪公约》<sup>25</sup>获得通过并开放供会员国签署二十周年，
《公约》是大会在2000年11月15日第55/25号决议中通过的（“《公约》”），

(a) 促请尚未批准或加入《公约》的会员国考虑这样做；

<sup>25</sup> 联合国，《条约汇编》，第2225卷，第39574号。

---

2. 吁请缔约国确保充分有效地执行这些文书。
""",
    "en": """
Resolution 10/4

Welcoming the United Nations Convention against Transnational Organized Crime,<sup>25</sup> which was
adopted by the General Assembly in its resolution 55/25 of 15 November 2000 (“the Convention”),

(a) Urges Member States to consider ratifying or acceding to the Convention;

<sup>25</sup> United Nations, Treaty Series, vol. 2225, No. 39574.

---

2. Calls upon States parties to ensure their full and effective implementation.
""",
    "fr": """
Résolution 10/4

Se félicitant de l’adoption de la Convention des Nations Unies contre la criminalité<sup>25</sup> « organisée »
que l’Assemblée générale a adoptée dans sa résolution 55/25 du 15 novembre 2000,

a) Prie instamment les États Membres de devenir parties à la Convention ;

<sup>25</sup> Nations Unies, Recueil des Traités, vol. 2225, no 39574.

---

2. Demande aux États parties d’en assurer l’application intégrale et effective.
""",
    "ru": """
Резолюция 10/4

приветствуя принятие Конвенции против транснациональной организованной преступности<sup>25</sup>,
принятой Генеральной Ассамблеей в ее резолюции 55/25 от 15 ноября 2000 года,

a) настоятельно призывает государства-члены присоединиться к Конвенции;

<sup>25</sup> United Nations, Treaty Series, vol. 2225, No. 39574.

---

2. призывает государства-участники обеспечить их полное осуществление.
""",
    "es": """
Resolución 10/4

Acogiendo con beneplácito la aprobación de la Convención contra la Delincuencia Organizada<sup>25</sup>,
aprobada por la Asamblea General en su resolución 55/25, de 15 de noviembre de 2000,

a) Insta a los Estados Miembros a que se adhieran a la Convención;

<sup>25</sup> Naciones Unidas, Treaty Series, vol. 2225, núm. 39574.

---

2. Exhorta a los Estados partes a que velen por su aplicación plena y efectiva.
""",
}


def _laid_out(text: str) -> str:
    """The text as a page with the lines that it has."""
    title, *paragraphs = text.strip().replace("\n\n---", "<p class=page></p>").split("\n\n")
    made = [f"<h1>{title}</h1>"]
    for paragraph in paragraphs:
        kind = {"<": "note", "(": "item", "a": "item"}.get(paragraph[0], "")
        made.append(f"<p class='{kind}'>" + paragraph.replace("\n", "<br>"))
    return "".join(made)


def text_of(raw: bytes) -> list[str]:
    """The paragraphs of a PDF that places everything."""
    return paragraphs_of(pdf.extract(raw))


@pytest.mark.parametrize("lang", _PAGES)
def test_a_page_in_each_language(lang: str, printed: Print) -> None:
    assert pdf.extract(printed(_laid_out(_PAGES[lang]), lang=lang)) == Extraction(_PAGES[lang].lstrip("\n"), ())


def test_forms_of_arabic_letters_are_letters(printed: Print) -> None:
    assert text_of(printed("<p>ﺇﻻ أﻻ يكونﹸ لا</p>", lang="ar")) == ["إلا ألا يكونُ لا"]


def test_a_mark_stands_behind_its_letter(printed: Print) -> None:
    words = "أيضًا أيضاً جدًّا مدّة كتابٌ"
    assert text_of(printed(f"<p>{words}", lang="ar")) == [words]
    assert text_of(printed(f"<p>{words}", lang="ar", style="p { font-family: 'DejaVu Sans' }")) == [words]


def test_a_stroke_that_stretches_a_word_is_no_letter(printed: Print) -> None:
    assert text_of(printed("<p>(هـ) مكافحة الجـــــريمة</p>", lang="ar")) == ["(هـ) مكافحة الجريمة"]


def test_what_is_no_text_is_told(printed: Print) -> None:
    image = (
        '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width=9 height=9>'
    )
    extraction = pdf.extract(printed(f"<p>Recalling {image}</p><p class=turned>on its side<p class=page></p>{image}"))
    assert extraction == Extraction(
        "Recalling\n",
        (
            Unplaced("an image", "on page 1"),
            Unplaced("text that is turned: “on its side”", "on page 1"),
            Unplaced("a page without any text, perhaps scanned", "on page 2"),
            Unplaced("an image", "on page 2"),
        ),
    )


def test_a_page_that_is_turned_as_a_whole_is_read(printed: Print) -> None:
    document = pypdfium2.PdfDocument(printed("<p>one one one,<br>one<p>two"))
    document[0].set_rotation(90)
    assert text_of(_saved(document)) == ["one one one,\none", "two"]
    landscape = "<div style='writing-mode: sideways-rl; height: 20em'><p>one one one,<br>one<p>two</div>"
    assert text_of(printed(landscape, style="p { margin: 8pt }")) == ["one one one,\none", "two"]


def test_comments_and_attached_files_are_told(printed: Print) -> None:
    document = pypdfium2.PdfDocument(printed("<p>Recalling <a href='https://un.org'>a link</a>"))
    page = document[0]
    for kind in (pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_POPUP, pdfium.FPDF_ANNOT_HIGHLIGHT):
        annotation = pdfium.FPDFPage_CreateAnnot(page.raw, kind)
        if kind == pdfium.FPDF_ANNOT_TEXT:
            words = ctypes.create_string_buffer("Check this: 公约".encode("utf-16-le") + b"\x00\x00")
            pdfium.FPDFAnnot_SetStringValue(
                annotation, b"Contents", ctypes.cast(words, ctypes.POINTER(ctypes.c_ushort))
            )
        pdfium.FPDFPage_CloseAnnot(annotation)
    document.new_attachment("a.txt").set_data(b"attached")
    assert pdf.extract(_saved(document)) == Extraction(
        "Recalling a link\n",
        (
            Unplaced("a comment: “Check this: 公约”", "on page 1"),
            Unplaced("highlighted words", "on page 1"),
            Unplaced("an attached file", "in the PDF"),
        ),
    )


def _saved(document: pypdfium2.PdfDocument) -> bytes:
    saved = BytesIO()
    document.save(saved)
    document.close()
    return saved.getvalue()


_NO_PAGE = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
trailer <</Root 1 0 R/ID[(a)(a)]>>
"""
_LOCK = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")>>>>"
_UNREADABLE = {
    "empty": (b"", "the file is no PDF, or damaged"),
    "text": (b"The General Assembly,", "the file is no PDF, or damaged"),
    "a header alone": (b"%PDF-1.7\n", "the file is no PDF, or damaged"),
    "password": (_NO_PAGE.replace(b">>\n", _LOCK), "the PDF is behind a password"),
    "no page": (_NO_PAGE, "the file is no PDF, or damaged"),
}


def test_a_page_that_is_damaged_is_told() -> None:
    damaged = _NO_PAGE.replace(b"/Kids[]/Count 0", b"/Kids[9 0 R]/Count 1")
    assert pdf.extract(damaged) == Extraction("", (Unplaced("a page that is damaged", "on page 1"),))


def test_letters_that_a_damaged_file_draws_without_a_size_are_read() -> None:
    letters = [Glyph(one, at, at, at + 5.0, at + 2.0, 9.0, 0.0) for at, one in enumerate("ab")]
    assert [line.text for row in rows_of(letters) for line in lines_of(row, right_to_left=False)] == ["ab"]


@pytest.mark.parametrize("name", _UNREADABLE)
def test_what_cannot_be_read_is_said_with_what_to_do(name: str) -> None:
    raw, wrong = _UNREADABLE[name]
    with pytest.raises(Unreadable) as raised:
        pdf.extract(raw)
    assert raised.value.wrong == wrong
    assert raised.value.action
