"""Is a page written as a person would expect to find it in docs/: a golden in English and one in Arabic?

`pytest --accept` writes the goldens anew; read them before you commit them.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.diagnostics import Where
from build_scripts.locales.locale import read_locales
from build_scripts.model.inline import Emphasis, NoteMark, PageBreak, Reference, Target, TermUse, Text
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
