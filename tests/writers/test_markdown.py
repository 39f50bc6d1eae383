"""Is a page written as a person would expect to find it in docs/: a golden in English and one in Arabic?

`pytest --accept` writes the goldens anew; read them before you commit them.
"""

from collections.abc import Callable
from html import unescape
from pathlib import Path

import markdown
import pytest

from build_scripts.diagnostics import Where
from build_scripts.locales.locale import read_locales
from build_scripts.model.inline import (
    AnyTarget,
    Emphasis,
    Held,
    Missing,
    NoteMark,
    Official,
    Own,
    PageBreak,
    Reference,
    Target,
    TermUse,
    Text,
)
from build_scripts.model.page import (
    Block,
    Bullets,
    Doubt,
    External,
    Facts,
    Foreign,
    Heading,
    Legal,
    Link,
    Note,
    Notice,
    Page,
    Passage,
    Words,
)
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.writers.markdown import write

_FOLDER = Path(__file__).parent / "golden"
_LOCALES, _ = read_locales()
_WHERE = Where("a.md")

# The words of the page in each language: title, formula, recital in parts, paragraph, item, note, prose.
_WORDS = {
    "en": (
        "Lanterns on the quay",
        "The Harbour Council,",
        ("Noting", " the ", "Treaty on Harbours", " and the fog"),
        "Asks the keepers (of all ",
        "harbours",
        "At dusk;",
        "See the “harbour book”, vol. 2.",
        "In our words",
    ),
    "ar": (
        "مصابيح على الرصيف",
        "إن مجلس الميناء،",
        ("إذ يلاحظ", " أن ", "معاهدة الموانئ", " (LANTERN-7) والضباب"),
        "يطلب إلى حراس جميع ",
        "الموانئ",
        "عند الغروب؛",
        "انظر Harbour Book، المجلد 2.",
        "بعبارتنا",
    ),
}
_LABELS = {"en": ("1.", "(a)"), "ar": ("1 -", "(أ)")}


def _page(lang: str) -> Page:
    title, _, _, _, _, _, _, ours = _WORDS[lang]
    blocks: tuple[Block, ...] = (
        Heading(1, (Text(title),), "title"),
        Notice("unofficial", 'Not "official"', (Words(f"{ours} "), External("A/1", "https://e.org/a_b"))),
        *_resolution(lang),
        Heading(3, (Words(ours), Doubt("not verified")), "ours"),
        Passage((Words(f"{ours} "), Link((Words(ours),), "glossary", "oil")), "lead"),
        Bullets(((Words("1. x"),), (Link((Foreign("Порт", "ru"),), "instruments/port", "art-2", "ru"),))),
        Facts((("a_b", (Words("- c"),)), ("d", (Foreign("Hafen-7", "fr"),)))),
    )
    return Page("resolutions/council-3-1", lang, title, blocks)


def _resolution(lang: str) -> tuple[Block, ...]:
    _, formula, (verb, middle, treaty, rest), paragraph, term, item, note, _ = _WORDS[lang]
    number, letter = _LABELS[lang]
    recital = (
        Emphasis((Text(verb),)),
        Text(middle),
        Reference((Text(treaty),), Target("port", "art-2-b")),
        NoteMark("7"),
        Text(rest),
        NoteMark("7", 2),
        Text("،" if lang == "ar" else ","),
        PageBreak("marked"),
    )
    return (
        Legal(Paragraph("formula", Kind.FORMULA, "", (Text(formula),), _WHERE), lang, "formula"),
        Legal(Paragraph("pp-1", Kind.PREAMBULAR, "", recital, _WHERE), lang, "preambular paragraph 1"),
        Legal(
            Paragraph("op-1", Kind.OPERATIVE, number, (Text(paragraph), TermUse((Text(term),), "harbour")), _WHERE),
            lang,
            "operative paragraph 1",
        ),
        Legal(Paragraph("op-1-a", Kind.ITEM, letter, (Text(item),), _WHERE), lang, "operative paragraph 1 (a)"),
        Legal(
            Paragraph("op-2", Kind.OPERATIVE, "2.", (Text("感谢守灯人。"),), _WHERE),
            "zh",
            "operative paragraph 2",
            "Not translated yet",
        ),
        Note(
            Paragraph("fn-7", Kind.NOTE, "", (Text(note),), _WHERE),
            lang,
            "7",
            (("fnref-7", "back"), ("fnref-7-2", "back")),
        ),
    )


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_golden(lang: str, golden: Callable[[Path, str], None]) -> None:
    golden(_FOLDER / f"{lang}.md", write(_page(lang), _LOCALES))


@pytest.mark.parametrize(
    ("path", "target", "link"),
    [
        ("", "glossary", "glossary/index.md"),
        ("glossary", "", "../index.md"),
        ("glossary", "glossary", "index.md"),
        ("resolutions/a", "instruments/b", "../../instruments/b/index.md"),
        ("resolutions/a/references", "resolutions/a", "../index.md"),
    ],
)
def test_links_are_relative(path: str, target: str, link: str) -> None:
    blocks = (Passage((Link((Words("x"),), target, "y"),)), Passage((Link((Words("x"),), target, "", "zh"),)))
    own, other = write(Page(path, "fr", "x", blocks), _LOCALES).splitlines()[-3::2]
    up = "../" * (len(path.split("/")) + 1 if path else 1)
    assert own == f"[x]({link}#y)"
    assert other == f"[x]({up}zh/{target + '/' if target else ''}index.md){{ hreflang=zh }}"


def test_a_page_tells_which_language_it_shows_instead() -> None:
    def matter(*langs: str) -> list[str]:
        blocks = tuple(Legal(Paragraph("op-1", Kind.OPERATIVE, "1.", (), _WHERE), one, "paragraph 1") for one in langs)
        return write(Page("resolutions/a", "es", "x", blocks), _LOCALES).split("---\n")[1].splitlines()

    plain = ["lang: es", 'title: "x"']
    assert matter("zh", "zh") == [*plain, "shown: zh"]
    assert matter("es", "es") == plain
    assert matter("es", "zh") == plain, "one paragraph that is not translated makes it no other page"


@pytest.mark.parametrize(
    ("target", "written"),
    [
        (Target("port"), "[x](../../instruments/port/index.md){ .ref }"),
        (Target("port", "art-2-b"), "[x](../../instruments/port/index.md#art-2-b){ .ref }"),
        (Held("council-3-2"), "[x](../council-3-2/index.md){ .ref }"),
        (Own("op-4"), "[x](#op-4){ .ref }"),
        (
            Official("S/RES/1373(2001)"),
            "[x](<https://docs.un.org/en/S/RES/1373(2001)>)"
            '{ .official title="Official document S/RES/1373(2001), on the website of the United Nations '
            '(outside this site)" }',
        ),
        (Missing("instrument"), "x"),
    ],
    ids=["whole", "provision", "held", "own", "official", "missing"],
)
def test_each_target_of_a_reference(target: AnyTarget, written: str) -> None:
    page = Page("resolutions/council-3-1", "en", "x", (Passage((Reference((Text("x"),), target),)),))
    assert write(page, _LOCALES).splitlines()[-1] == written


@pytest.mark.parametrize("lang", _LOCALES)
def test_a_link_out_of_the_site_says_so_in_the_language_of_the_page(lang: str) -> None:
    page = Page("resolutions/council-3-1", lang, "x", (Passage((Reference((Text("1"),), Official("A/75/20")),)),))
    line = write(page, _LOCALES).splitlines()[-1]
    assert line.startswith(f"[1](<https://docs.un.org/{lang}/A/75/20>)")
    assert _LOCALES[lang].citations.official.partition("{symbol}")[0] in line


@pytest.mark.parametrize(
    ("kind", "depth", "styles"),
    [
        (Kind.ITEM, 1, ".item"),
        (Kind.ITEM, 2, ".item .item-2"),
        (Kind.ITEM, 3, ".item .item-3"),
        (Kind.ITEM, 9, ".item .item-4"),
        (Kind.WRAP_UP, 0, ".wrap-up"),
        (Kind.WRAP_UP, 1, ".wrap-up .item-1"),
        (Kind.WRAP_UP, 2, ".wrap-up .item-2"),
        (Kind.CLOSING, 0, ".closing"),
    ],
)
def test_the_style_tells_how_deep_a_paragraph_stands(kind: Kind, depth: int, styles: str) -> None:
    block = Legal(Paragraph("x-1", kind, "", (Text("At dusk"),), _WHERE), "en", "place", depth=depth)
    assert write(Page("resolutions/a", "en", "x", (block,)), _LOCALES).splitlines()[-1] == f"{{: #x-1 {styles} }}"


@pytest.mark.parametrize("marks", [(NoteMark("1"),), ()])
def test_the_contents_show_a_heading_without_its_note_marks(marks: tuple[NoteMark, ...]) -> None:
    heading = Heading(2, (Text("Annex"), Words("\u2003"), Text("Oil & “light” <now>"), *marks), "annex-1")
    reading = markdown.Markdown(extensions=["attr_list", "toc"])
    html = reading.convert(write(Page("resolutions/a", "en", "x", (heading,)), _LOCALES).split("---\n")[2])
    (shown,) = vars(reading)["toc_tokens"]
    assert (shown["id"], unescape(shown["name"])) == ("annex-1", "Annex Oil & “light” <now>")
    assert ("fnref-1" in html) is bool(marks)


def test_a_link_whose_words_are_in_the_language_of_the_page_has_no_attributes() -> None:
    link = Link((Foreign("A/RES/55/25", "en"),), "instruments/a-res-55-25")
    text = write(Page("", "en", "Home", (Passage((link,)),)), _LOCALES)
    assert text.endswith("[A/RES/55/25](instruments/a-res-55-25/index.md)\n")
