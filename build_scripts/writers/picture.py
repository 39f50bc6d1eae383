"""A picture as HTML and SVG in Markdown: words and links stay Markdown, so that the strict build verifies them.

In: a `Picture`, the locale of its page, and the ways of the page. Out: one `<figure>` of a drawing, what it shows, and
its table in `<details>`. Lines and shapes are SVG inside the link that they belong to: the whole mark leads there, and
pointer or focus on either lights the other, without a script. Shapes are stretched and words are not, so that the same
picture serves a phone, a wide window and paper; SVG is also printed where browsers leave backgrounds out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from build_scripts.locales.locale import Locale
from build_scripts.model.picture import Asks, Bar, Bars, Lines, Node, Picture, Table, Verb, Way
from build_scripts.writers.escape import escape, escape_isolated, name_attributes
from build_scripts.writers.geometry import curve, height_of, lines_of, middles, share, sheet

BEGIN_WIDTH, HEAD_WIDTH, END_WIDTH = 5.1, 11.8, 12.2
"""The columns of a drawing of lines in em, less what the style sheet keeps free; `glance.css` holds the same widths."""
_DEEPEST = 4
_BOLD = 1.08
_SQUARE = 'viewBox="0 0 10 10" preserveAspectRatio="none"'

PathTo = Callable[[str, str], str]


def write_picture(picture: Picture, tag: str, locales: Mapping[str, Locale], path: PathTo) -> str:
    """The whole figure."""
    return "\n".join(_Drawing(locales[tag], locales, path).figure(picture))


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Draws for the readers of one language."""

    locale: Locale
    locales: Mapping[str, Locale]
    path: PathTo

    def figure(self, picture: Picture) -> Iterator[str]:
        """The lines of the figure. It has the name and the description of the picture; what is drawn has no other."""
        anchor = picture.anchor
        named = f'aria-labelledby="{anchor}" aria-describedby="{anchor}-told"'
        yield f'<figure class="glance" {named} markdown>'
        yield f'<figcaption id="{anchor}-told" markdown>{self._words(picture.told)}</figcaption>'
        match picture.drawing:
            case Lines():
                yield from self._lines(picture.drawing)
            case Asks():
                yield from self._asks(picture.drawing)
            case Bars():
                yield from self._bars(picture.drawing)
            case _:
                assert_never(picture.drawing)
        yield from self._table(picture.table, picture.summary)
        yield "</figure>"

    def _lines(self, drawing: Lines) -> Iterator[str]:
        begin = [_rows_of(node, HEAD_WIDTH if node.head else BEGIN_WIDTH) for node in drawing.begin]
        end = [_rows_of(node, END_WIDTH - 1.2 if node.below else END_WIDTH / _BOLD) for node in drawing.end]
        heights = [[height_of(lines) for lines in side] for side in (begin, end)]
        total = round(max(map(sum, heights)), 2)
        at, to = (middles(side, total) for side in heights)
        mirrored = self.locale.direction == "rtl"
        box = f'viewBox="0 0 100 {total:g}" preserveAspectRatio="none"'
        yield f'<div class="glance-lines {sheet(total)}" markdown>'
        yield f'<div class="glance-field">{_frame(drawing, (at, to), box, mirrored=mirrored)}</div>'
        yield '<ul class="glance-begin" markdown>'
        for place, node in enumerate(drawing.begin):
            paths = (
                (curve(at[one], to[other], mirrored=mirrored), drawing.end[other].below)
                for one, other in drawing.pairs
                if one == place
            )
            yield self._node(node, begin[place], _svg(box, paths))
        yield '</ul>\n<ul class="glance-end" markdown>'
        for place, node in enumerate(drawing.end):
            paths = (
                (curve(at[one], to[other], mirrored=mirrored), node.below)
                for one, other in drawing.pairs
                if other == place
            )
            yield self._node(node, end[place], _svg(box, paths))
        yield "</ul>\n</div>"

    def _node(self, node: Node, lines: int, svg: str) -> str:
        styles = [f"lines-{lines}", *(["head"] if node.head else []), *(["below"] if node.below else [])]
        return f'<li class="{" ".join(styles)}" markdown>{self._way(node.way, svg, named=True)}</li>'

    def _asks(self, drawing: Asks) -> Iterator[str]:
        yield '<ul class="glance-asks" markdown>'
        for name, verbs in drawing.rows:
            yield f'<li markdown="block">\n<p class="glance-who" markdown>{self._words(name)}</p>'
            yield '<ul class="glance-verbs" markdown>'
            yield from (self._verb(verb) for verb in verbs)
            yield "</ul>\n</li>"
        yield "</ul>"

    def _verb(self, verb: Verb) -> str:
        said = " · ".join(map(self._way, verb.verbs))
        official = " · ".join(map(self._way, verb.official))
        beside = f' <span class="glance-official">{official}</span>' if official else ""
        shape = f'<svg {_SQUARE} aria-hidden="true"><rect width="10" height="10"/></svg>'
        marks = " ".join(self._way(mark, shape, named=True) for mark in verb.marks)
        count = f'<span class="glance-count">{len(verb.marks)}</span>'
        row = f'<span class="glance-verb">{said}{beside}</span> <span class="glance-marks">{marks}</span> {count}'
        return f"<li markdown>{row}</li>"

    def _bars(self, drawing: Bars) -> Iterator[str]:
        longest = max((bar.length for bar in drawing.bars if not bar.head), default=1) or 1
        yield '<ul class="glance-bars" markdown>'
        for bar in drawing.bars:
            yield self._head(bar) if bar.head else self._bar(bar, share(bar.length, longest))
        yield "</ul>"

    def _head(self, bar: Bar) -> str:
        length = f'<span class="glance-length">{bar.length}</span>'
        return f'<li class="head" markdown>{self._way(bar.way)} {length}</li>'

    def _bar(self, bar: Bar, width: float) -> str:
        depth = min(bar.depth, _DEEPEST)
        begin = 100 - width if self.locale.direction == "rtl" else 0
        drawn = (
            f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
            f'<rect x="{begin:g}" width="{width:g}" height="10"/></svg>'
        )
        words = f'<span class="glance-words">{drawn}{self._way(bar.words)}</span>'
        after = f'</span> {words} <span class="glance-length">{bar.length or "–"}</span>'
        way = self._way(bar.way, '<span class="glance-place">', after)
        return f'<li class="depth-{depth}" markdown>{way}</li>'

    def _table(self, table: Table, summary: str) -> Iterator[str]:
        yield f"<details markdown>\n<summary markdown>{self._words(summary)}</summary>"
        yield "<table markdown>\n<thead markdown>\n<tr markdown>"
        yield from (f'<th scope="col" markdown>{self._words(head)}</th>' for head in table.heads)
        yield "</tr>\n</thead>\n<tbody markdown>"
        for first, *rest in table.rows:
            yield "<tr markdown>"
            yield f'<th scope="row" markdown>{self._cell(first)}</th>'
            yield from (f"<td markdown>{self._cell(cell)}</td>" for cell in rest)
            yield "</tr>"
        yield "</tbody>\n</table>\n</details>"

    def _cell(self, cell: Iterable[Way]) -> str:
        return " · ".join(self._way(way) for way in cell)

    def _way(self, way: Way, drawn: str = "", after: str = "", *, named: bool = False) -> str:
        """Words with what is drawn before and after them, as a link where they lead somewhere. `named` where they are
        too short to be heard alone."""
        language = [f"lang={way.lang}", f"dir={self.locales[way.lang].direction}"] if way.lang else []
        words = escape_isolated(way.words) if self._direction(way) == "rtl" else escape(way.words)
        if not way.path and not way.url:
            return f"<span {' '.join(language)}>{words}</span>" if language else words
        target = f"<{way.url}>" if way.url else self.path(way.path, "") + (f"#{way.anchor}" if way.anchor else "")
        name = name_attributes(way.title) if named and way.title not in ("", way.words) else []
        attributes = " ".join([*language, *name])
        return f"[{drawn}{words}{after}]({target})" + (f"{{ {attributes} }}" if attributes else "")

    def _direction(self, way: Way) -> str:
        return self.locales[way.lang].direction if way.lang else self.locale.direction

    def _words(self, words: str) -> str:
        return escape_isolated(words) if self.locale.direction == "rtl" else escape(words)


def _rows_of(node: Node, width: float) -> int:
    return lines_of(node.way.words, width)


def _svg(box: str, paths: Iterable[tuple[str, bool]]) -> str:
    """Lines; those to a provision are drawn firmer than those to the whole of an instrument, which are many."""
    drawn = "".join(f'<path{" class=below" if below else ""} d="{path}"/>' for path, below in paths)
    return f'<svg {box} aria-hidden="true">{drawn}</svg>' if drawn else ""


def _frame(drawing: Lines, middle: tuple[list[float], list[float]], box: str, *, mirrored: bool) -> str:
    """The ends of all lines."""
    sides = ("M100 {:g}h-3", "M0 {:g}h3") if mirrored else ("M0 {:g}h3", "M100 {:g}h-3")
    joined = [sorted({pair[side] for pair in drawing.pairs}) for side in (0, 1)]
    ends = "".join(sides[side].format(middle[side][place]) for side in (0, 1) for place in joined[side])
    return f'<svg {box} aria-hidden="true"><path d="{ends}"/></svg>'
