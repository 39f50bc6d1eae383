"""Does Word's counting become text: the numbers of lists, the marks of notes?"""

from build_scripts.extraction import Unplaced, word

from .reading import paragraphs_of
from .written import a_list, definition, level, note, p, r, refer, up
from .written import word as written


def body(*blocks: str, **parts: str) -> list[str]:
    """The paragraphs of a document with this body."""
    return paragraphs_of(word.extract(written("".join(blocks), **parts)))


def before(*items: str, **parts: str) -> list[str]:
    """What stands before paragraphs of lists: `1:0` is list 1, level 0."""
    return [one.removesuffix("x").rstrip(" ") for one in body(*(p(r("x"), item=item) for item in items), **parts)]


def test_a_number_stands_before_its_paragraph() -> None:
    levels = (level(0, "decimal", "%1."), level(1, "arabicAbjad", "(%2)"), level(2, "upperRoman", "%1.%2.%3", start=3))
    numbering = definition(1, *levels) + a_list(1, 1)
    found = before("1:0", "1:1", "1:1", "1:2", "1:0", "1:1", "1:2", numbering=numbering)
    assert found == ["1.", "(أ)", "(ب)", "1.ب.III", "2.", "(أ)", "2.أ.III"]


def test_a_legal_number_is_written_in_digits() -> None:
    levels = level(0, "upperRoman", "Article %1"), level(1, "decimalZero", "%1.%2", "<w:isLgl/>")
    found = before("1:0", "1:0", "1:1", numbering=definition(1, *levels) + a_list(1, 1))
    assert found == ["Article I", "Article II", "2.1"]


def test_lists_of_one_definition_share_its_counters_unless_one_begins_anew() -> None:
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    numbering = definition(1, level(0, "decimal", "%1.")) + a_list(1, 1) + a_list(2, 1) + a_list(3, 1, anew)
    found = before("1:0", "2:0", "3:0", "3:0", "1:0", numbering=numbering)
    assert found == ["1.", "2.", "7.", "8.", "9."]


def test_a_level_begins_anew_after_the_level_that_it_names() -> None:
    never, after_the_first = '<w:lvlRestart w:val="0"/>', '<w:lvlRestart w:val="1"/>'
    levels = (
        level(0, "decimal", "%1."),
        level(1, "lowerLetter", "(%2)", never),
        level(2, "lowerRoman", "(%3)", after_the_first),
    )
    found = before(
        "1:0", "1:1", "1:2", "1:1", "1:2", "1:0", "1:1", "1:2", numbering=definition(1, *levels) + a_list(1, 1)
    )
    assert found == ["1.", "(a)", "(i)", "(b)", "(ii)", "2.", "(c)", "(i)"]


def test_a_level_that_the_text_skips_counts_as_begun() -> None:
    levels = level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")
    found = before("1:1", "1:0", "1:1", numbering=definition(1, *levels) + a_list(1, 1))
    assert found == ["1.1", "2.", "2.1"]


def test_a_list_may_replace_a_level_of_its_definition() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "russianLower", "%1)")}</w:lvlOverride>'
    numbering = definition(1, level(0, "decimal", "%1.")) + a_list(1, 1, own)
    assert before("1:0", "1:0", numbering=numbering) == ["а)", "б)"]


def test_a_style_may_give_the_number() -> None:
    levels = (
        level(0, "chineseCountingThousand", "%1、", '<w:suff w:val="nothing"/>'),
        level(1, "decimal", "%2.", '<w:pStyle w:val="Second"/>'),
    )
    listed = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        f'<w:style w:type="paragraph" w:styleId="First">{listed}</w:style>'
        '<w:style w:type="paragraph" w:styleId="Heir"><w:basedOn w:val="First"/></w:style>'
        f'<w:style w:type="paragraph" w:styleId="Second">{listed}</w:style>'
    )
    found = body(
        p(r("总则"), style="First"),
        p(r("请"), style="Second"),
        p(r("附则"), style="Heir"),
        p(r("text"), style="First", item="0:0"),
        numbering=definition(1, *levels) + a_list(1, 1),
        styles=styles,
    )
    assert found == ["一、总则", "1. 请", "二、附则", "text"]


def test_a_style_that_is_based_on_itself_is_left() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="S"><w:basedOn w:val="S"/></w:style>'
    assert body(p(r("text"), style="S"), styles=styles) == ["text"]


def test_a_definition_may_stand_in_a_style_of_numbering() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Legal"/></w:abstractNum>'
        + definition(2, level(0, "upperLetter", "%1."))
        + a_list(1, 1)
        + a_list(2, 2)
    )
    linked = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
    styles = f'<w:style w:type="numbering" w:styleId="Legal">{linked}</w:style>'
    assert before("1:0", "1:0", numbering=numbering, styles=styles) == ["A.", "B."]


def test_a_bullet_is_a_bullet_whatever_font_draws_it() -> None:
    levels = (level(depth, "bullet", text) for depth, text in enumerate(("\uf0b7", "o", "–", "§")))
    found = before("1:0", "1:1", "1:2", "1:3", numbering=definition(1, *levels) + a_list(1, 1))
    assert found == ["•", "•", "–", "•"]


def test_a_format_that_nobody_knows_is_told() -> None:
    numbering = definition(1, level(0, "hebrew1", "%1.")) + a_list(1, 1)
    extraction = word.extract(written(p(r("x"), item="1:0"), numbering=numbering))
    assert extraction.text == "1. x\n"
    told = "numbers in the format hebrew1; they are written 1, 2, 3"
    assert extraction.unplaced == (Unplaced(told, "in the numbers that Word counts"),)


def test_notes_stand_at_the_end_under_the_numbers_that_word_gives_them() -> None:
    separator = '<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    ref = "<w:r><w:footnoteRef/></w:r>"
    footnotes = (
        separator
        + note("footnote", 5, p(ref, r(" See resolution 55/25.")), p(r("Annex I.")))
        + note("footnote", 4, p(up("*"), r(" Reissued.")))
        + note("footnote", 2, p(ref, r("\tIbid.")))
    )
    found = body(
        p(r("2019"), refer("footnote", 4, "*"), r(" session")),
        p(r("crime,"), refer("footnote", 5), r(" which"), refer("footnote", 2), refer("endnote", 1)),
        footnotes=footnotes,
        endnotes=note("endnote", 1, p(r("An endnote."))),
        settings='<w:footnotePr><w:numStart w:val="25"/></w:footnotePr>',
    )
    assert found == [
        "2019<sup>*</sup> session",
        "crime,<sup>25</sup> which<sup>26</sup><sup>i</sup>",
        "<sup>*</sup> Reissued.",
        "<sup>25</sup> See resolution 55/25.\nAnnex I.",
        "<sup>26</sup> Ibid.",
        "<sup>i</sup> An endnote.",
    ]


def test_notes_may_be_counted_in_letters_and_anew_in_each_section() -> None:
    counted = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr>'
    found = body(
        p(r("one"), refer("footnote", 1), refer("footnote", 2), more=f"<w:sectPr>{counted}</w:sectPr>"),
        p(r("two"), refer("footnote", 1)),
        footnotes=note("footnote", 1, p(r("First."))) + note("footnote", 2, p(r("Second."))),
    )
    assert found[:2] == ["one<sup>a</sup><sup>b</sup>", "two<sup>a</sup>"]


def test_a_note_that_is_missing_is_told() -> None:
    extraction = word.extract(written(p(r("text"), refer("footnote", 9))))
    assert extraction.text == "text<sup>1</sup>\n"
    told = "the footnote of the mark “1”, which the file lacks"
    assert extraction.unplaced == (Unplaced(told, "in the numbers that Word counts"),)


def test_brackets_that_are_raised_with_a_mark_belong_to_it() -> None:
    ref = "<w:r><w:footnoteRef/></w:r>"
    found = body(
        p(r("عبر الوطنية"), up("("), refer("footnote", 1), up(")"), r(" وفتح باب التوقيع")),
        footnotes=note("footnote", 1, p(up("("), ref, up(")"), r(" الأمم المتحدة، مجموعة المعاهدات، المجلد 2225."))),
    )
    assert found == [
        "عبر الوطنية<sup>1</sup> وفتح باب التوقيع",
        "<sup>1</sup> الأمم المتحدة، مجموعة المعاهدات، المجلد 2225.",
    ]
