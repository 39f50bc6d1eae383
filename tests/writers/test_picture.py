"""Does a picture become links that Markdown knows, marks inside them, and a table of the same?"""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from build_scripts.locales.locale import read_locales
from build_scripts.model.page import Heading, Page, Words
from build_scripts.model.picture import Asks, Bar, Bars, Lines, Node, Picture, Table, Verb, Way
from build_scripts.writers.markdown import write

from .rendering import render, shape

_FOLDER = Path(__file__).parent / "golden"
_LOCALES, _ = read_locales()
_PATH = "resolutions/council-3-1"


def _to(words: str, anchor: str, title: str = "") -> Way:
    return Way(words, _PATH, anchor, title=title)


def _table(rows: tuple[tuple[tuple[Way, ...], ...], ...]) -> Table:
    return Table(("Paragraph", "Rest"), rows)


def _lines() -> Picture:
    begin = (
        Node(_to("Preamble", "preamble"), head=True),
        Node(_to("2", "pp-2", "preamble, para. 2")),
        Node(_to("15 (c)", "op-15-c", "para. 15 (c)")),
    )
    end = (
        Node(Way("Treaty of the lanterns & harbours", "instruments/lanterns"), head=True),
        Node(Way("Article 2", "instruments/lanterns", "art-2", title="Article 2 · Treaty"), below=True),
        Node(Way("A/RES/1/1", url="https://docs.un.org/en/A/RES/1/1", lang="en")),
    )
    rows = (((begin[1].way,), (end[1].way,)), ((begin[2].way,), (end[1].way, end[2].way)))
    drawing = Lines(begin, end, ((1, 1), (2, 1), (2, 2)))
    return Picture("cites", 'What "cites" what', "Lines: 3.", "As a table", drawing, _table(rows))


def _asks() -> Picture:
    marks = (_to("1", "op-1", "para. 1: light"), _to("3", "op-3", "para. 3: look"))
    verbs = (Verb((Way("Urges"),), (Way("敦促", lang="zh"), Way("促请", lang="zh")), marks),)
    rows = (((marks[0],), (Way("敦促", lang="zh"),)),)
    return Picture("asks", "Who", "Told.", "As a table", Asks((("Keepers", verbs),)), _table(rows))


def _bars() -> Picture:
    bars = (
        Bar(_to("Operative part", "operative-part"), Way(""), 30, head=True),
        Bar(_to("1", "op-1", "para. 1"), Way("Lights *all* lanterns…"), 20),
        Bar(_to("1 (a)", "op-1-a", "para. 1 (a)"), Way("At dusk"), 10, depth=1),
        Bar(_to("2", "op-2", "para. 2"), Way("Not yet"), 0),
    )
    return Picture("outline", "Outline", "Told.", "As a table", Bars(bars), _table((((bars[1].way,), (Way("20"),)),)))


def _page(lang: str, *pictures: Picture) -> Page:
    blocks = (block for one in pictures for block in (Heading(2, (Words(one.title),), one.anchor), one))
    return Page(f"{_PATH}/glance", lang, "At a glance", tuple(blocks))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_golden(lang: str, golden: Callable[[Path, str], None]) -> None:
    golden(_FOLDER / f"glance-{lang}.md", write(_page(lang, _lines(), _asks(), _bars()), _LOCALES))


def _tags(lang: str, root: Path, *pictures: Picture) -> list[tuple[str, ...]]:
    found = shape(render(write(_page(lang, *pictures), _LOCALES), root))
    assert [one for one in found if one[0] in ("crossed", "unclosed")] == []
    return [one[1:] for one in found if one[0] == "tag"]


def test_every_mark_is_in_a_link(root: Path) -> None:
    html = render(write(_page("en", _lines(), _asks(), _bars()), _LOCALES), root)
    links = re.findall(r"<a [^>]*href=\"([^\"]*)\"[^>]*>((?:(?!</a>).)*)</a>", html)
    drawn = [(to, len(re.findall("<(?:path|rect)", inside))) for to, inside in links if "<svg" in inside]
    assert drawn == [
        ("../index.md#pp-2", 1),
        ("../index.md#op-15-c", 2),
        ("../../../instruments/lanterns/index.md#art-2", 2),
        ("https://docs.un.org/en/A/RES/1/1", 1),
        ("../index.md#op-1", 1),
        ("../index.md#op-3", 1),
        ("../index.md#op-1", 1),
        ("../index.md#op-1-a", 1),
        ("../index.md#op-2", 1),
    ]
    assert "style=" not in html
    assert "<script" not in html


def test_a_figure_has_its_name_and_what_it_shows(root: Path) -> None:
    tags = _tags("en", root, _lines())
    figure = next(parts for tag, *parts in tags if tag == "figure")
    assert set(figure) == {"class=glance", "aria-labelledby=cites", "aria-describedby=cites-told"}
    assert [part for tag, *parts in tags if tag == "figcaption" for part in parts] == ["id=cites-told"]
    drawn = [parts for tag, *parts in tags if tag == "svg"]
    assert len(drawn) == 5
    assert all("aria-hidden=true" in parts for parts in drawn)


@pytest.mark.parametrize(("lang", "begin", "bar"), [("en", "0", "0"), ("ar", "100", "50")])
def test_a_picture_runs_as_its_language_does(lang: str, begin: str, bar: str) -> None:
    text = write(_page(lang, _lines(), _bars()), _LOCALES)
    starts = re.findall(r'<path(?: class=below)? d="M([0-9]+) [0-9.]+C', text)
    assert set(starts) == {begin}
    assert f'<rect x="{bar}" width="50"' in text


def test_forty_paragraphs_and_thirty_targets_stay_in_their_field() -> None:
    begin = tuple(Node(_to(str(n), f"op-{n}", f"para. {n}")) for n in range(40))
    end = tuple(Node(Way(f"Convention number {n} on a matter of some length", f"instruments/c{n}")) for n in range(30))
    pairs = tuple((one, other) for one in range(40) for other in range(30) if (one * other) % 7 == 1)
    text = write(_page("en", Picture("cites", "x", "x", "x", Lines(begin, end, pairs), _table(()))), _LOCALES)
    boxes = {float(one) for one in re.findall(r'viewBox="0 0 100 ([0-9.]+)"', text)}
    (height,) = boxes
    paths = re.findall(r'<path d="M0 ([0-9.]+)C50 [0-9.]+ 50 ([0-9.]+) 100 [0-9.]+"/>', text)
    # Each line is drawn with the paragraph, and once more with its target for whoever looks from there.
    assert len(paths) == 2 * len(pairs)
    assert all(0 < float(y) < height for pair in paths for y in pair)
    rows = sorted({float(one) for one, _ in paths})
    assert min(after - before for before, after in pairwise(rows)) >= 1.9


def test_svg_is_well_formed() -> None:
    for lang in ("en", "ar"):
        for one in re.findall(r"<svg.*?</svg>", write(_page(lang, _lines(), _asks(), _bars()), _LOCALES)):
            ElementTree.fromstring(one.replace("class=below", 'class="below"').replace("&#", "#"))
