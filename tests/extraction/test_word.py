"""Does a Word document give the words that Word shows, in its order, and tell all else?"""

from io import BytesIO
from zipfile import ZipFile

import pytest

from build_scripts.extraction import Extraction, Unplaced, Unreadable, extract, word

from .reading import paragraphs_of
from .written import a_list, definition, level, note, p, r, refer, table, up
from .written import word as written

_PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'


def body(*blocks: str, **parts: str) -> list[str]:
    """The paragraphs of a document with this body."""
    return paragraphs_of(word.extract(written("".join(blocks), **parts)))


def test_the_masthead_stands_first_and_running_heads_once() -> None:
    masthead = table((p(r("United Nations")), p(r("A"), r("/RES/74/177"))), (p(r("Distr.: General")), p()))
    shown = (("first", "header1"), ("default", "header2"), ("even", "header3"))
    headers = "".join(f'<w:headerReference w:type="{kind}" r:id="{{{name}}}"/>' for kind, name in reversed(shown))
    footer = '<w:footerReference w:type="default" r:id="{footer1}"/>'
    found = body(
        p(r("The General Assembly,")),
        f"<w:sectPr>{headers}{footer}<w:titlePg/></w:sectPr>",
        header1=masthead,
        header2=p(r("A/RES/74/177")),
        header3=p(r("A/RES/74/177")) + p(r("Crime prevention")),
        footer1=p(r("20-12345")),
        settings="<w:evenAndOddHeaders/>",
    )
    assert found == [
        "United Nations",
        "A/RES/74/177",
        "Distr.: General",
        "Crime prevention",
        "20-12345",
        "The General Assembly,",
    ]


def test_a_header_that_word_does_not_show_is_no_text() -> None:
    kept = '<w:headerReference w:type="first" r:id="{header1}"/><w:headerReference w:type="even" r:id="{header2}"/>'
    parts = {"header1": p(r("left over")), "header2": p(r("left over"))}
    assert body(p(r("text")), f"<w:sectPr>{kept}</w:sectPr>", **parts) == ["text"]


def test_a_table_before_the_first_words_is_a_masthead_and_a_later_one_is_told() -> None:
    rows = (p(r("Distr.: General")), p(r("18 December")) + p(r("2019"))), (p(), p()), (p(r("a")), p(r("b\tc")))
    extraction = word.extract(written(table(*rows) + p(r("Title")) + table(*rows)))
    assert extraction.text == (
        "Distr.: General\n\n18 December\n\n2019\n\na\n\nb c\n\nTitle\n\nDistr.: General\t18 December 2019\na\tb c\n"
    )
    told = "a table of 2 rows; it stands as lines with tabs"
    assert extraction.unplaced == (Unplaced(told, "in “Distr.: General 18 December 2019”"),)


def test_raised_figures_are_marks_and_raised_letters_are_letters() -> None:
    style = '<w:style w:type="character" w:styleId="Ref"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    note_ref = r("3", '<w:rStyle w:val="Ref"/>')
    lowered = r("2", '<w:rStyle w:val="Ref"/><w:vertAlign w:val="baseline"/>')
    assert body(p(r("a"), refer("footnote", 1, "*"), up("2"), r("b")), footnotes=note("footnote", 1)) == [
        "a<sup>*</sup><sup>2</sup>b",
        "<sup>*</sup>",
    ]
    found = body(p(r("1"), up("er"), r(" a"), up("1"), up("2"), r(" b"), note_ref, r(" CO"), lowered), styles=style)
    assert found == ["1er a<sup>12</sup> b<sup>3</sup> CO2"]


def test_insertions_are_text_and_deletions_are_told() -> None:
    tracked = p(
        r("Urges "),
        f"<w:ins>{r('all ')}</w:ins>",
        "<w:del><w:r><w:delText>some </w:delText></w:r></w:del>",
        f"<w:moveFrom>{r('old ')}</w:moveFrom><w:moveTo>{r('States')}</w:moveTo>",
    )
    extraction = word.extract(written(tracked))
    assert extraction.text == "Urges all States\n"
    assert extraction.unplaced == (
        Unplaced("a tracked deletion: “some”", "in “Urges all States”"),
        Unplaced("a tracked deletion: “old”", "in “Urges all States”"),
    )


def test_a_paragraph_whose_mark_is_deleted_goes_on_in_the_next() -> None:
    numbering = definition(1, level(0, "decimal", "%1.")) + a_list(1, 1)
    deleted = "<w:rPr><w:del/></w:rPr>"
    found = body(
        p(r("Urges "), item="1:0", more=deleted),
        p(r("States;"), item="1:0"),
        p(r("end"), more=deleted),
        numbering=numbering,
    )
    assert found == ["1. Urges States;", "end"]


_PICTURE = "<w:drawing><wp:inline>{told}<a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing>"
_BOX = (
    "<mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx>"
    "</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox>"
    "</w:pict></mc:Fallback></mc:AlternateContent>"
)
_UNPLACED = {
    "image": (_PICTURE.format(told=""), "an image"),
    "image with words": (_PICTURE.format(told='<wp:docPr descr="a map"/>'), "an image: “a map”"),
    "old image": ("<w:pict><v:imagedata/></w:pict>", "an image"),
    "chart": ("<w:drawing><c:chart/></w:drawing>", "a chart"),
    "shape": ("<w:drawing><wps:wsp/></w:drawing>", "a drawing"),
    "object": ("<w:object><o:OLEObject/></w:object>", "an embedded object"),
    "symbol": ('<w:sym w:font="Wingdings" w:char="F04A"/>', "the character F04A of the font Wingdings"),
    "comment": ('<w:commentReference w:id="3"/>', "a comment: “Check this. Please.”"),
    "hidden": ("<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>", "hidden text: “secret”"),
    "reading": ("<w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt></w:ruby>", "a reading above a word: “kan”"),
}


@pytest.mark.parametrize("name", _UNPLACED)
def test_what_is_no_text_is_told(name: str) -> None:
    content, what = _UNPLACED[name]
    comment = note("comment", 3, p(r("Check this.")), p(r("Please.")))
    extraction = word.extract(written(p(r("text")) + p(r("Recalling"), f"<w:r>{content}</w:r>"), comments=comment))
    assert extraction == Extraction("text\n\nRecalling\n", (Unplaced(what, "in “Recalling”"),))


def test_where_nothing_is_said_the_words_before_tell_the_place() -> None:
    image = p("<w:r>" + _PICTURE.format(told="") + "</w:r>")
    found = word.extract(
        written(image + p(r("Recalling the 2005 World Summit Outcome, which is long")) + image)
    ).unplaced
    assert [one.where for one in found] == [
        "at the beginning of the text",
        "after “Recalling the 2005 World Summit Outcome,…”",
    ]


def test_the_words_of_a_text_box_stand_after_their_paragraph() -> None:
    extraction = word.extract(written(p(r("Title"), f"<w:r>{_BOX.format(p(r('boxed')))}</w:r>") + p(r("text"))))
    told = Unplaced("a text box; its words stand after this paragraph", "in “Title”")
    assert extraction == Extraction("Title\n\nboxed\n\ntext\n", (told,))


def test_fields_give_their_results_and_links_their_words() -> None:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    instruction = '<w:r><w:instrText> DOCVARIABLE "sss1" </w:instrText></w:r>'
    field = f"{begin}{instruction}{separate}{r('A/RES/74/177')}{end}"
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p(r('kept'))}</w:sdtContent></w:sdt>"
    formula = "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"
    found = body(p(field, f"<w:hyperlink>{r(' and 55/25')}</w:hyperlink>"), control, p(formula))
    assert found == ["A/RES/74/177 and 55/25", "kept", "x+1"]


def test_breaks_blanks_and_hyphens() -> None:
    content = (
        "<w:r><w:t>Secretary</w:t><w:noBreakHyphen/><w:t>General</w:t><w:softHyphen/><w:tab/><w:t>a\u00a0b</w:t></w:r>"
    )
    found = body(
        p("<w:r><w:tab/></w:r>", content, "<w:r><w:br/><w:t xml:space='preserve'>  next  line </w:t></w:r>"),
        p(r("Calls"), _PAGE_BREAK, r(" upon")),
        p(r("annex"), more="<w:pageBreakBefore/>"),
        p(_PAGE_BREAK),
    )
    assert body(p(r("text"), more="<w:pageBreakBefore/>")) == ["text"]
    assert found == ["Secretary-General\u00ad a\u00a0b\nnext line", "Calls", "---", "upon", "---", "annex"]


def test_chinese_and_arabic_stay_as_they_are() -> None:
    chinese = "1. 请联合国毒品和犯罪问题办公室（“办公室”）；"
    arabic = "(أ) تقديم المساعدة التقنية \u200f(2020)\u200f إلى الدول؛"
    assert body(p(r(chinese)), p(r(arabic), more="<w:bidi/>")) == [chinese, arabic]


def test_word_files_of_the_document_system_are_called_doc() -> None:
    assert extract("N1945432.DOC", written(p(r("text")))).text == "text\n"


def _zipped(**members: str) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


_COMPOUND_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
_UNREADABLE = {
    "empty": (b"", "the file is no Word file, or damaged"),
    "text": (b"The General Assembly,", "the file is no Word file, or damaged"),
    "cut short": (written(p(r("text")))[:-30], "the file is no Word file, or damaged"),
    "a zip": (_zipped(a="b"), "the file is a zip, but no Word document"),
    "Word 97": (_COMPOUND_FILE + b"WordDocument", "the file is in the format of Word 97–2003"),
    "password": (_COMPOUND_FILE + "EncryptedPackage".encode("utf-16-le"), "the Word file is behind a password"),
}


@pytest.mark.parametrize("name", _UNREADABLE)
def test_what_cannot_be_read_is_said_with_what_to_do(name: str) -> None:
    raw, wrong = _UNREADABLE[name]
    with pytest.raises(Unreadable) as raised:
        word.extract(raw)
    assert raised.value.wrong.startswith(wrong)
    assert raised.value.action


def test_a_damaged_part_is_named() -> None:
    whole = ZipFile(BytesIO(written(p(r("text")))))
    damaged = {name: whole.read(name).decode("latin-1") for name in whole.namelist()} | {"word/document.xml": "<w:p>"}
    with pytest.raises(Unreadable, match=r"the part word/document\.xml of the Word file is damaged"):
        word.extract(_zipped(**damaged))
