"""Does the suffix choose the extractor, and does nothing but `Unreadable` ever leave it, whatever the bytes are?"""

import re
from collections.abc import Callable
from html import escape
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_scripts.extraction import EXTRACTORS, Extraction, Unreadable, extract

from .written import a_list, definition, level, note, p, r, refer, table, up, word

_WORD = word(
    p(r("Resolution 10/4"), style="Heading1")
    + table((p(r("a")), p(r("b"))))
    + p(r("Welcoming,"), refer("footnote", 1), up("2"), f"<w:ins>{r(' all')}</w:ins>", item="1:0")
    + p(r("إذ يرحب"), refer("footnote", 1, "*"), '<w:r><w:br w:type="page"/></w:r>', item="2:1")
    + '<w:sectPr><w:headerReference w:type="default" r:id="{header1}"/></w:sectPr>',
    header1=p(r("A/RES/74/177")),
    footnotes=note("footnote", 1, p("<w:r><w:footnoteRef/></w:r>", r(" See."))),
    numbering=definition(1, level(0, "upperRoman", "%1."), level(1, "arabicAbjad", "(%2)", "<w:isLgl/>"))
    + a_list(1, 1)
    + a_list(2, 1, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>'),
    styles='<w:style w:type="paragraph" w:styleId="S"><w:basedOn w:val="S"/></w:style>',
)
_PAGE = """<!doctype html><html><meta charset=utf-8><h1>Resolution 10/4</h1><p>Welcoming,<sup><a href="#n">1</a></sup>
<ol type=a start=3><li value=7>all<li>يرحب</ol><table><tr><td>a<td>b</table><p id=n>See.</p><pre> x </pre><img alt=y>"""
_PARTS = ["document", "styles", "numbering", "settings", "footnotes", "header1", "_rels/document.xml.rels"]
_VALUES = ["", "-1", "0", "9", "10", "99999999999999999999", "٣", "a", "true", "%1%9", "S", "none", "bullet", "../../x"]
_TAGS = [
    "w:p",
    "w:r",
    "w:t",
    "w:tbl",
    "w:tr",
    "w:tc",
    "w:del",
    "w:pict",
    "w:footnoteReference",
    "w:sdt",
    "w:lvl",
    "w:num",
]


@pytest.fixture(scope="module")
def whole(printed: Callable[..., bytes]) -> dict[str, bytes]:
    """A valid file of each kind."""
    return {".docx": _WORD, ".html": _PAGE.encode(), ".pdf": printed(_PAGE)}


def tried(suffix: str, raw: bytes) -> None:
    """Extract, and hold what comes out to its promises."""
    try:
        extraction = extract(f"a{suffix}", raw)
    except Unreadable:
        return
    assert extraction.text.encode("utf-8").decode("utf-8") == extraction.text
    assert re.search(r"[\x00-\x08\x0b-\x1f\x7f]|\n{3}|\A\n|[^\n]\Z", extraction.text) is None


def test_a_file_of_a_kind_that_nothing_reads() -> None:
    with pytest.raises(Unreadable) as raised:
        extract("A_RES_74_177.RTF", b"")
    assert raised.value.wrong == "no extractor reads '.rtf'"
    assert raised.value.action == "save it as one of: .docx, .doc, .pdf, .html, .htm"


def test_the_suffix_chooses_the_extractor(whole: dict[str, bytes]) -> None:
    for suffix, raw in whole.items():
        assert "Resolution 10/4\n" in extract(f"N2032654{suffix.upper()}", raw).text


@given(suffix=st.sampled_from(list(EXTRACTORS)), raw=st.binary())
def test_any_bytes(suffix: str, raw: bytes) -> None:
    tried(suffix, raw)


@given(kind=st.sampled_from([".docx", ".html", ".pdf"]), part=st.floats(0, 1))
def test_a_file_that_is_cut_short(kind: str, part: float, whole: dict[str, bytes]) -> None:
    tried(kind, whole[kind][: int(part * len(whole[kind]))])


@given(
    kind=st.sampled_from([".docx", ".html", ".pdf"]),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=8)), min_size=1, max_size=5),
)
def test_a_file_that_is_damaged(kind: str, changes: list[tuple[float, bytes]], whole: dict[str, bytes]) -> None:
    raw = bytearray(whole[kind])
    for part, written in changes:
        at = int(part * len(raw))
        raw[at : at + len(written)] = written
    tried(kind, bytes(raw))


@given(
    part=st.sampled_from(_PARTS),
    values=st.lists(st.tuples(st.integers(0, 400), st.sampled_from(_VALUES)), max_size=6),
    tags=st.lists(st.tuples(st.sampled_from(_TAGS), st.sampled_from(_TAGS)), max_size=2),
)
def test_a_word_file_that_says_strange_things(
    part: str, values: list[tuple[int, str]], tags: list[tuple[str, str]]
) -> None:
    with ZipFile(BytesIO(_WORD)) as archive:
        parts = {name: archive.read(name).decode("utf-8", "surrogateescape") for name in archive.namelist()}
    name = next(one for one in parts if one.startswith(f"word/{part}"))
    pieces = re.split(r'(?<==)("[^"]*")', parts[name])
    strings = [index for index, piece in enumerate(pieces) if piece.startswith('"') and "http" not in piece]
    for at, value in values:
        pieces[strings[at % len(strings)]] = f'"{value}"'
    parts[name] = "".join(pieces)
    for one, other in tags:
        parts[name] = re.sub(rf"(?<=[</]){one}\b", other, parts[name])
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for member, content in parts.items():
            archive.writestr(member, content.encode("utf-8", "surrogateescape"))
    tried(".docx", packed.getvalue())


_WORDS = st.lists(st.text(st.sampled_from("aé字كَ٣7.()[]<&\u00a0\u00ad\u200f"), min_size=1), min_size=1, max_size=4)


@settings(max_examples=50)
@given(paragraphs=st.lists(_WORDS, min_size=1, max_size=4))
def test_what_is_written_in_word_or_html_is_read_again(paragraphs: list[list[str]]) -> None:
    texts = [" ".join(words) for words in paragraphs]
    wanted = Extraction("\n\n".join(text for text in texts if text.strip()) + "\n", ())
    if wanted.text.strip():
        assert extract("a.docx", word("".join(p(r(text)) for text in texts))) == wanted
        assert extract("a.html", "".join(f"<p>{escape(text)}</p>" for text in texts).encode()) == wanted
