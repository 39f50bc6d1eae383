"""One small page for every place in which words are written, and the words that Markdown or HTML would misread."""

from collections.abc import Callable

from build_scripts.diagnostics import Where
from build_scripts.model.inline import Emphasis, Inline, NoteMark, PageBreak, Reference, Target, TermUse, Text
from build_scripts.model.page import (
    Block,
    Bullets,
    Cell,
    Column,
    Content,
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
    Parallel,
    Passage,
    Row,
    Words,
)
from build_scripts.model.resolution import Kind, Paragraph

NASTY = (
    "<script>",
    "</script>",
    "<b>x</b>",
    "<!-- x -->",
    "<?x?>",
    "<http://e.org>",
    "a < b > c",
    "[a](b)",
    "[a][b]",
    "[a]: b",
    "[^1]",
    "![i](j)",
    "*x*",
    "**x**",
    "* x",
    "_y_",
    "__y__",
    "a_b_c",
    "1. z",
    "1) z",
    "12. z",
    "- q",
    "+ q",
    "---",
    "***",
    "___",
    "===",
    "> q",
    "# h",
    "## h ##",
    "h #",
    "{: .c }",
    "{ #x }",
    "x { .c }",
    "{{ x }} {% y %}",
    "&amp;",
    "&#60;",
    "&lt;b&gt;",
    "AT&T",
    "\\",
    "x\\",
    "\\*x\\*",
    "\\\\",
    "!!! note",
    '!!! note "x"',
    "??? note",
    ": d",
    ":   d",
    "::",
    "`x`",
    "``",
    "```",
    "~~~",
    "| a | b |",
    "a | b",
    "|-",
    "~x~ ^y^ ==z==",
    "*[a]: b",
    "x  ",
    "  x",
    "    x",
    "\tx",
    "“x” ‘y’",
    '"x"',
    "'x'",
    "a=b",
    "x\u3000y\u00a0z",
    "A\u200bB",
    "wzxhzdk:0",
    "klzzwxh:0042",
    "%20 100%",
    "http://e.org/a_b",
    "(x)",
    "x)",
    "^",
)

_WHERE = Where("a.md")


def _paragraph(*content: Inline, kind: Kind = Kind.OPERATIVE, label: str = "1.") -> Paragraph:
    anchor = "fn-7" if kind is Kind.NOTE else "op-1"
    return Paragraph(anchor, kind, label if kind is Kind.OPERATIVE else "", content, _WHERE)


def _legal(*content: Inline, lang: str, place: str = "paragraph 1", notice: str = "", label: str = "1.") -> Block:
    return Legal(_paragraph(*content, label=label), lang, place, notice)


def _row(*content: Content) -> tuple[Block, ...]:
    return tuple(Passage(one) for one in content)


def _parallel(
    cell: Cell,
    lang: str,
    *,
    name: str = "para. 1",
    title: str = "link",
    back: str = "",
    status: tuple[str, str] = ("Official", "As published."),
    says: str = "Shown",
) -> tuple[Block, ...]:
    """Texts side by side, one of them with the cell."""
    told, notice = status
    columns = tuple(Column(one, one, "official", told, notice, held=one != "fr") for one in (lang, "zh", "fr"))
    row = Row("op-1", name, title, "op", 0, (cell, Cell("1.", (Text("守灯"),))), "op-2" if back else "", back)
    words = (("parallel_languages", says), ("parallel_place", "Place"))
    return (Parallel("resolutions/a", columns, (lang, "zh"), (row,), words),)


BLOCKS: dict[str, Callable[[str, str], tuple[Block, ...]]] = {
    "heading": lambda word, lang: (Heading(2, (Words(word),), "h"),),
    "deep heading": lambda word, lang: (Heading(4, (Words(word),), "h"),),
    "passage": lambda word, lang: _row((Words(word),)),
    "passage with a style": lambda word, lang: (Passage((Words(word),), "lead", "p"),),
    "between words": lambda word, lang: _row((Words("before"), Words(word), Words("after"))),
    "legal paragraph": lambda word, lang: (_legal(Text(word), lang=lang),),
    "legal label": lambda word, lang: (_legal(Text("x"), lang=lang, label=word),),
    "place of a legal paragraph": lambda word, lang: (_legal(Text("x"), lang=lang, place=word),),
    "notice of a legal paragraph": lambda word, lang: (_legal(Text("x"), lang=lang, notice=word),),
    "emphasis": lambda word, lang: (_legal(Emphasis((Text(f"q{word}q"),)), Text(" x"), lang=lang),),
    "reference": lambda word, lang: (_legal(Reference((Text(word),), Target("untoc", "art-2")), lang=lang),),
    "term": lambda word, lang: (_legal(Text("x "), TermUse((Text(word),), "oil"), lang=lang),),
    "around a mark": lambda word, lang: (_legal(Text(word), NoteMark("7"), Text(word), lang=lang),),
    "around a page break": lambda word, lang: (_legal(Text(word), PageBreak("marked"), Text(word), lang=lang),),
    "note": lambda word, lang: (
        Note(_paragraph(Text(word), kind=Kind.NOTE), lang, "7", (("fnref-7", "back to the text"),)),
    ),
    "way back of a note": lambda word, lang: (
        Note(_paragraph(Text("x"), kind=Kind.NOTE), lang, "7", (("fnref-7", word),)),
    ),
    "title of a notice": lambda word, lang: (Notice("official", word, (Words("x"),)),),
    "notice": lambda word, lang: (Notice("official", "x", (Words(word),)),),
    "bullet": lambda word, lang: (Bullets(((Words(word),), (Words("x"),))),),
    "name of a fact": lambda word, lang: (Facts(((word, (Words("x"),)),)),),
    "fact": lambda word, lang: (Facts((("x", (Words(word),)), ("y", (Words(word),)))),),
    "link": lambda word, lang: _row((Words("x "), Link((Words(word),), "glossary", "oil"))),
    "link at the beginning": lambda word, lang: _row((Link((Words(word),), "glossary", "oil"),)),
    "foreign words": lambda word, lang: _row((Words("x "), Foreign(word, "ru"))),
    "link of foreign words": lambda word, lang: _row((Link((Foreign(word, "ru"),), "glossary", "oil", "ru"),)),
    "link out of the site": lambda word, lang: _row((External(word, "https://e.org/a_b?c=d&e=(f)"),)),
    "cell": lambda word, lang: _parallel(Cell("1.", (Text(word),)), lang),
    "label of a cell": lambda word, lang: _parallel(Cell(word, (Text("x"),)), lang),
    "term in a cell": lambda word, lang: _parallel(Cell("", (Text("x "), TermUse((Text(word),), "oil"))), lang),
    "emphasis in a cell": lambda word, lang: _parallel(Cell("", (Emphasis((Text(f"q{word}q"),)), Text(" x"))), lang),
    "around a mark in a cell": lambda word, lang: _parallel(Cell("", (Text(word), NoteMark("7"), Text(word))), lang),
    "cell without words": lambda word, lang: _parallel(Cell(told=word), lang),
    "name of a row": lambda word, lang: _parallel(Cell("", (Text("x"),)), lang, name=word),
    "title of a row": lambda word, lang: _parallel(Cell("", (Text("x"),)), lang, title=word),
    "way back of a row": lambda word, lang: _parallel(Cell("", (Text("x"),)), lang, back=word),
    "status of a column": lambda word, lang: _parallel(Cell("", (Text("x"),)), lang, status=(word, "x")),
    "notice of a column": lambda word, lang: _parallel(Cell("", (Text("x"),)), lang, status=("x", word)),
    "word of a control": lambda word, lang: _parallel(Cell("", (Text("x"),)), lang, says=word),
    "doubt": lambda word, lang: _row((Words("x"), Doubt(word))),
}


def page(block: str, word: str, lang: str) -> Page:
    """A page that holds a word in one place, between two plain passages."""
    before, after = Passage((Words("begin"),)), Passage((Words("finish"),))
    return Page("resolutions/a", lang, "A", (before, *BLOCKS[block](word, lang), after))
