"""Does a web page give the words that a browser shows, in its order, and tell all else?"""

import pytest

from build_scripts.extraction import Extraction, Unplaced, Unreadable, html

from .reading import paragraphs_of


def text_of(page: str) -> list[str]:
    """The paragraphs of a page that places everything."""
    return paragraphs_of(html.extract(page.encode("utf-8")))


def test_blocks_are_paragraphs_and_the_head_is_no_text() -> None:
    page = """<!doctype html><html lang=en><head><title>Resolution</title><style>p { color: red }</style></head>
    <body><nav><a href="/">Home</a></nav><header>United Nations</header>
    <h1>Resolution   10/4</h1>
    <div>The Conference of the Parties,<p>Welcoming the <i>twentieth</i>
    anniversary,<!-- twice --> &amp; the caf&eacute;&#x2026;<p>Emphasizing</div> tail
    <p hidden>secret</p><p style="display: none">secret</p><script>secret()</script><noscript>secret</noscript>"""
    assert text_of(page) == [
        "United Nations",
        "Resolution 10/4",
        "The Conference of the Parties,",
        "Welcoming the twentieth anniversary, & the café…",
        "Emphasizing",
        "tail",
    ]


def test_line_breaks_blanks_and_invisible_characters() -> None:
    page = "<p>  a<br>\n b <br><br>c&nbsp;d&shy;e&lrm;\u200f f<wbr>g</p><pre>one\n  two</pre>"
    assert text_of(page) == ["a\nb\nc\u00a0d\u00ade\u200e\u200f fg", "one\ntwo"]


@pytest.mark.parametrize(
    "reference",
    [
        '<sup><a href="#fn25">25</a></sup>',
        '<a href="#fn25"><sup>25</sup></a>',
        '<a href="#fn25">[25]</a>',
        '<a href="#fn25"><span style="vertical-align: super">[25]</span></a>',
        '<a href="#fn25" role="doc-noteref">25</a>',
        '<sup>(<a href="#fn25">25</a>)</sup>',
        "<sup>25</sup>",
    ],
)
def test_a_raised_figure_is_a_mark(reference: str) -> None:
    assert text_of(f"<p>Organized Crime,{reference} which</p>") == ["Organized Crime,<sup>25</sup> which"]


def test_a_mark_may_be_a_star() -> None:
    page = '<p>session<sup><a href="#fn">*</a></sup><p id="fn"><a href="#ref">*</a> Reissued. <a href="#ref">↑</a>'
    assert text_of(page) == ["session*", "Reissued."]


def test_raised_letters_are_letters() -> None:
    assert text_of("<p>n<sup>o</sup> 5, 1<sup>er</sup></p>") == ["no 5, 1er"]


@pytest.mark.parametrize(
    "note",
    [
        '<ol><li id="fn25">See <i>annex I</i>. <a href="#ref25">↩</a></ol>',
        '<p id="fn25"><sup>25</sup> See annex I.',
        '<p><a href="#ref25" name="fn25">[25]</a> See annex I.',
        '<div id="fn25"><a href="#ref25">^</a> <p>See annex I.</div>',
    ],
)
def test_a_note_begins_with_its_mark(note: str) -> None:
    page = f'<p>which<sup id="ref25"><a href="#fn25">25</a></sup></p><hr>{note}'
    assert text_of(page) == ["which<sup>25</sup>", "<sup>25</sup> See annex I."]


_LISTS = {
    "<ol><li>a<li>b</ol>": ["1. a", "2. b"],
    "<ol type=a start=3><li>a<li value=7>b<li>c</ol>": ["c. a", "g. b", "h. c"],
    "<ol type=I reversed><li>a<li>b</ol>": ["II. a", "I. b"],
    "<ol reversed start=9><li>a<li>b</ol>": ["9. a", "8. b"],
    '<ol style="list-style-type: lower-roman"><li>a<li style="list-style: none">b</ol>': ["i. a", "b"],
    "<ol><li>a<ol type=A><li>b<li>c</ol>d<li>e</ol>": ["1. a", "A. b", "B. c", "d", "2. e"],
    "<ol><li><ol type=a><li>a</ol></ol>": ["1. a. a"],
    "<ul><li>a<li><p>b<p>c</ul>": ["• a", "• b", "c"],
    "<dl><dt>a<dd>b</dl>": ["a", "b"],
    "<ul><li><li>a</ul>": ["• a"],
    "<li>a": ["• a"],
}


@pytest.mark.parametrize("page", _LISTS)
def test_the_items_of_a_list_have_their_numbers(page: str) -> None:
    assert text_of(page) == _LISTS[page]


def test_a_table_is_lines_and_is_told() -> None:
    rows = "<tr><th>State<th>Year<tr><td>Italy<td>2000<br>2006<tr><td><td>"
    extraction = html.extract(f"<p>Annex<table><caption>Parties</caption>{rows}</table>after".encode())
    told = Unplaced("a table of 2 rows; it stands as lines with tabs", "in “State Year”")
    assert extraction == Extraction("Annex\n\nParties\n\nState\tYear\nItaly\t2000 2006\n\nafter\n", (told,))


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>United Nations<td>A/RES/74/177</table>",
        "United Nations<table><tr><td><p>A/RES/74/177<p></table>",
        "<p>United Nations<table role=presentation><tr><td>A/RES/74/177</table>",
        "<p>United Nations<table><tr><td><table><tr><td><p>A/RES/74/177<h2></h2></table></table>",
    ],
)
def test_a_table_that_lays_out_is_paragraphs(page: str) -> None:
    assert text_of(page) == ["United Nations", "A/RES/74/177"]


_UNPLACED = {
    '<img src="x.png" alt="emblem">': "an image: “emblem”",
    "<img src=x.png>": "an image",
    "<svg><text>drawn</text></svg>": "a drawing: “drawn”",
    '<iframe src="x"></iframe>': "an embedded page",
    "<object>old</object>": "an embedded object: “old”",
    "<video></video>": "a film",
    "<input>": "a field of a form",
    "<select><option>one</select>": "a field of a form: “one”",
    "<del>some</del>": "a deletion: “some”",
    "<ruby><rp>(</rp><rt>kan</rt></ruby>": "a reading above a word: “kan”",
}


@pytest.mark.parametrize("element", _UNPLACED)
def test_what_is_no_text_is_told(element: str) -> None:
    extraction = html.extract(f"<p>text<p>Recalling{element}<ins> also</ins>".encode())
    told = Unplaced(_UNPLACED[element], "in “Recalling also”")
    assert extraction == Extraction("text\n\nRecalling also\n", (told,))


def test_a_page_that_word_saved_has_ends_of_pages() -> None:
    page = '<p>a<br style="page-break-before:always" clear=all>b<p style="break-after: page">c<p>d'
    assert text_of(page) == ["a", "---", "b", "c", "---", "d"]


def test_chinese_and_arabic_stay_as_they_are() -> None:
    page = "<p>请联合国<p dir=rtl>إن مؤتمر الأطراف في القرار 55/25 (أ)<bdo dir=ltr>A/RES</bdo>"
    assert text_of(page) == ["请联合国", "إن مؤتمر الأطراف في القرار 55/25 (أ)A/RES"]


_ENCODED = {
    "named": ('<meta charset="windows-1251"><p>Организация', "windows-1251"),
    "named by Word": (
        '<meta http-equiv=Content-Type content="text/html; charset=windows-1256"><p>قرار',
        "windows-1256",
    ),
    "named by XML": ('<?xml version="1.0" encoding="utf-8"?><html><p>é', "utf-8"),
    "GB 18030 by the name of its part": ("<meta charset=gb2312><p>联合国㐂", "gb18030"),
    "a mark": ("\ufeff<p>قرار", "utf-16-le"),
    "a mark against a name": ("\ufeff<meta charset=ascii><p>é", "utf-8"),
    "not named": ("<p>قرار", "utf-8"),
    "an old page": ("<p>“é”", "windows-1252"),
    "a name that does not exist": ("<meta charset=nothing><p>é", "utf-8"),
    "a name that is none of text": ("<meta charset=base64><p>é", "utf-8"),
    "UTF-16 that is none": ('<meta charset="utf-16"><p>é', "utf-8"),
}


@pytest.mark.parametrize("name", _ENCODED)
def test_the_encoding_of_a_page(name: str) -> None:
    page, encoding = _ENCODED[name]
    assert html.extract(page.encode(encoding)).text == page.split("<p>")[1] + "\n"


def test_bytes_that_are_no_characters_are_told() -> None:
    extraction = html.extract(b"<meta charset=utf-8><p>caf\xe9 \xff")
    told = Unplaced("2 bytes that are no characters in its encoding", "in the page")
    assert extraction == Extraction("caf\ufffd \ufffd\n", (told,))


@pytest.mark.parametrize("raw", [b"", b"  ", b"<!-- -->", b"<head><title>x</title></head>"])
def test_a_page_without_text(raw: bytes) -> None:
    assert html.extract(raw) == Extraction("", ())


@pytest.mark.parametrize(
    ("raw", "wrong"),
    [
        (b"%PDF-1.7\x00\x01", "the file is no web page: its bytes are no text"),
        (b"<div>" * 3000 + b"deep", "the page is nested deeper than any reader follows"),
    ],
)
def test_what_cannot_be_read_is_said_with_what_to_do(raw: bytes, wrong: str) -> None:
    with pytest.raises(Unreadable) as raised:
        html.extract(raw)
    assert (raised.value.wrong, raised.value.action) == (wrong, "save the page anew from the browser, as HTML alone")


def test_a_page_may_be_nested_deeper_than_functions_may_call() -> None:
    assert text_of("<div>" * 1500 + "deep") == ["deep"]
