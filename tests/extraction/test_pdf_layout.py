"""Are the lines of a PDF page joined and parted as a reader joins and parts them?"""

from collections.abc import Callable

import pytest

from build_scripts.extraction import Extraction, Unplaced, pdf

from .reading import paragraphs_of

Print = Callable[..., bytes]


def text_of(raw: bytes) -> list[str]:
    """The paragraphs of a PDF that places everything."""
    return paragraphs_of(pdf.extract(raw))


@pytest.mark.parametrize(("lang", "words"), [("en", "United Nations"), ("ar", "الأمم المتحدة")])
def test_a_mark_may_stand_far_beside_its_note(lang: str, words: str, printed: Print) -> None:
    notes = "".join(f"<p class=note><sup style='display: inline-block; width: 9em'>{n}</sup>{words}" for n in (25, 26))
    assert text_of(printed(notes, lang=lang)) == [f"<sup>25</sup> {words}", f"<sup>26</sup> {words}"]


def test_small_lines_beside_large_letters_stay_apart(printed: Print) -> None:
    style = "h1 { font-size: 30pt } p { font-size: 8pt; line-height: 9pt; margin: 0 }"
    page = "<div class=wide><h1>General Assembly</h1><div><p>Distr.: General<p>18 December 2019</div></div>"
    assert sorted(text_of(printed(page, style=style))) == ["18 December 2019", "Distr.: General", "General Assembly"]


def test_a_word_that_a_line_end_parts_is_whole(printed: Print) -> None:
    lines = (
        "the use of cross-",
        "border powers in 2015–",
        "2030, economic/",
        "social",
        "- and nothing more –",
        "pre-",
        "“post”",
    )
    joined = "the use of cross-border powers in 2015–2030, economic/social\n- and nothing more –\npre-\n“post”"
    assert text_of(printed(f"<p>{'<br>'.join(lines)}")) == [joined]


@pytest.mark.parametrize(
    ("page", "paragraphs"),
    [
        ("<p>one one one,<br>one<p>two", ["one one one,\none", "two"]),
        ("<p style='margin: 0'>one one<br>one<p class=item>two<br>two", ["one one\none", "two\ntwo"]),
        ("<p class=hanging>(a) one<br>one<p>two", ["(a) one\none", "two"]),
        ("<p style='margin: 0'>one one one;<br>one;<p class=item>(b) two", ["one one one;\none;", "(b) two"]),
        ("<ol><li>one one one one;<br>one.<li>two<li>three</ol>", ["1. one one one one;\none.", "2. two", "3. three"]),
        ("<h1 style='text-align: center'>a long title<br>one</h1>", ["a long title\none"]),
        ("<p>A convention of one<br>2. November, was signed", ["A convention of one\n2. November, was signed"]),
        (
            "<p>(a) revenue of the year, all of it;<br>(b) other revenue",
            ["(a) revenue of the year, all of it;\n(b) other revenue"],
        ),
        ("<p class=hanging>(a) one<br>one one one one<p>two", ["(a) one\none one one one", "two"]),
        (
            "<p class='note hanging'><sup>25</sup> one<br>one one one one<p>two",
            ["<sup>25</sup> one\none one one one", "two"],
        ),
        ("<h1 style='text-align: center'>of<br>a long title<br>one</h1>", ["of\na long title\none"]),
        ("<p>one<p>_________<p class=note>two", ["one", "two"]),
        ("<p>one<p>two<p>three<p>four<p>five five<br>five", ["one", "two", "three", "four", "five five\nfive"]),
        ("<p style='margin: 0'>one<p class=note>two", ["one", "two"]),
        ("<p style='line-height: 2'>one<br>one<br>one<p style='line-height: 2'>two", ["one\none\none", "two"]),
    ],
)
def test_what_parts_two_paragraphs(page: str, paragraphs: list[str], printed: Print) -> None:
    assert text_of(printed(page)) == paragraphs


def test_the_halves_of_a_masthead_and_of_a_running_head_stand_alone(printed: Print) -> None:
    masthead = "".join(f"<p class=wide><span>{one}</span><span>{other}</span>" for one, other in _MASTHEAD)
    running = "<p class=wide><span>A/RES/74/177</span><span>2/15</span>"
    found = text_of(printed(f"{masthead}<p class=page>The General Assembly,</p>{running}<p>Recalling"))
    wanted = ["United Nations", "A/RES/74/177", "General Assembly", "Distr.: General", "Session", "18 December 2019"]
    assert found == [*wanted, "The General Assembly,", "---", "A/RES/74/177", "2/15", "Recalling"]


_MASTHEAD = (
    ("United Nations", "A/RES/74/177"),
    ("General Assembly", "Distr.: General"),
    ("Session", "18 December 2019"),
)


def test_the_halves_of_a_masthead_in_arabic(printed: Print) -> None:
    halves = ("الأمم المتحدة", "A/RES/74/177"), ("الجمعية", "عام")
    masthead = "".join(f"<p class=wide><span>{one}</span><span>{other}</span>" for one, other in halves)
    assert text_of(printed(f"{masthead}<p>النص", lang="ar")) == [*halves[0], *halves[1], "النص"]


def test_a_table_is_lines_and_is_told(printed: Print) -> None:
    rows = (
        ("State", "Year of signature"),
        ("Italy", "2006"),
        ("(Sicily)", ""),
        ("Palermo, and all else", "2000"),
        *[("a", "b")] * 3,
    )
    table = "".join(f"<tr><td width=200>{one}<td>{other}" for one, other in rows)
    extraction = pdf.extract(printed(f"<p>Annex<table>{table}</table>"))
    told = "a table of 7 rows that begins “State Year of signature Italy 2006 (Sici…”; it stands as lines with tabs"
    lines = "State\tYear of signature\nItaly\t2006\n(Sicily)\nPalermo, and all else\t2000\na\tb\na\tb\na\tb"
    assert extraction == Extraction(f"Annex\n\n{lines}\n", (Unplaced(told, "on page 1"),))


_COLUMNS = {
    "en": ("Resolution and a title across the whole page, on both of its columns", "Urges the States parties to do so"),
    "ar": ("القرار 10/4 الذي اتخذه مؤتمر الأطراف في اتفاقية الأمم المتحدة", "يحث الدول الأطراف على أن تفعل ذلك"),
}


@pytest.mark.parametrize("lang", _COLUMNS)
def test_a_page_in_columns_is_read_column_by_column(lang: str, printed: Print) -> None:
    title, words = _COLUMNS[lang]
    paragraphs = [f"{number}. {words}\n{words}" for number in range(1, 9)]
    columns = "".join(f"<p>{one}" for one in paragraphs).replace("\n", "<br>")
    page = f"<h1>{title}<br>{title[:9]}</h1><div>{columns}</div><p>{title}"
    style = "div { columns: 2; column-gap: 2em; width: 32em } div p { text-align-last: justify }"
    assert text_of(printed(page, lang=lang, style=style)) == [f"{title}\n{title[:9]}", *paragraphs, title]
