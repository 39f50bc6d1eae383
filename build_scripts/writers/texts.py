"""The text of an expression as data for the browser: what a column of a parallel page is built from.

In: the setting of one language. Out: for each work with a text in it `assets/texts/<slug>/<lang>.js`, a classic script
that also runs from `file://`: `hexaglotTexts["ctoc-cop-10-4/zh"] = {"op-15-c": ["(c)", …inlines…], …}`. A place that is
not translated yet is 0. An inline is a string, or a list that begins with its kind: `e` emphasis, `t` term and `r`
reference inside the site with their address, `o` a document elsewhere with its symbol, `n` the number of a note mark,
`p` the evidence of a page break, `b` a Latin run among words that are read from right to left.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from build_scripts.locales.locale import Locale
from build_scripts.model.inline import (
    AnyTarget,
    Emphasis,
    Held,
    Inline,
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
from build_scripts.model.page import Bar, Doubt, Download, External, Foreign, Link, PageInline, Words
from build_scripts.pages.columns import read_column
from build_scripts.pages.setting import Setting
from build_scripts.writers.escape import isolated_runs, script_data

Node = str | list[object]


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    tag = setting.locale.tag
    for work in setting.corpus.works:
        if tag not in work.expressions:
            continue
        spots = {
            spot.anchor: 0
            if spot.cell is None
            else [spot.cell.label.strip(), *_nodes(spot.cell.content, setting.locale)]
            for spot in read_column(setting.locale, work.expressions[tag])
        }
        name = script_data(f"{work.slug}/{tag}")
        yield (
            f"assets/texts/{work.slug}/{tag}.js",
            f"(window.hexaglotTexts=window.hexaglotTexts||{{}})[{name}]={script_data(spots)};\n",
        )


def _nodes(content: Iterable[PageInline], locale: Locale) -> Iterator[Node]:
    for inline in content:
        match inline:
            case Words(text):
                yield from _text(text, locale)
            case Foreign() | Link() | External() | Download() | Doubt() | Bar():
                raise AssertionError("a text of a resolution holds nothing of ours but headings")
            case _:
                yield from _legal(inline, locale)


def _legal(inline: Inline, locale: Locale) -> Iterator[Node]:
    match inline:
        case Text(text):
            yield from _text(text, locale)
        case Emphasis(content):
            yield from _wrapped(["e"] if locale.emphasis == "italic" else [], content, locale)
        case TermUse(content, concept):
            yield ["t", f"glossary#{concept}", *_nodes(content, locale)]
        case Reference(content, target):
            yield from _wrapped(_target(target), content, locale)
        case NoteMark(number):
            yield ["n", number]
        case PageBreak(evidence):
            yield ["p", evidence]
        case _:
            assert_never(inline)


def _wrapped(begin: list[str], content: Iterable[PageInline], locale: Locale) -> Iterator[Node]:
    """The nodes in one that begins so, or as they are where nothing begins it."""
    if begin:
        yield [*begin, *_nodes(content, locale)]
    else:
        yield from _nodes(content, locale)


def _target(target: AnyTarget) -> list[str]:
    """The kind and the address of a reference; nothing for one that leads nowhere."""
    match target:
        case Target(instrument, anchor):
            return ["r", f"instruments/{instrument}" + (f"#{anchor}" if anchor else "")]
        case Held(slug):
            return ["r", f"resolutions/{slug}"]
        case Own(anchor):
            return ["r", f"#{anchor}"]
        case Official(symbol):
            return ["o", symbol]
        case Missing():
            return []
        case _:
            assert_never(target)


def _text(text: str, locale: Locale) -> Iterator[Node]:
    if locale.direction != "rtl":
        yield text
        return
    for run, latin in isolated_runs(text):
        yield ["b", run] if latin else run
