"""The text of a work beside the official one, as chapters of a book.

In: the rows of the parallel page, whose cells are those of the reader's language and of the official one. Out: for each
place first the official words and below them the others, so that it can be read on a screen of any width.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from build_scripts.model.page import Cell, Row
from build_scripts.model.resolution import Kind, Resolution
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting
from build_scripts.writers.book.book import Chapter, Entry, SourcePage
from build_scripts.writers.book.inlines import Inlines, page_break, said
from build_scripts.writers.book.markup import element, isolated, text
from build_scripts.writers.book.places import TEXT, chapters_of, find_homes, find_pages, list_pages
from build_scripts.writers.book.single import FOOTNOTE, back

_HEADINGS = {"title": 1, "ours": 2, "part": 2, "subheading": 3}
_LISTED = ("pp", "op")


@dataclass(frozen=True, slots=True)
class _Side:
    """What a language has at a place, and the style of its line."""

    place: str
    lang: str
    style: str
    cell: Cell


@dataclass(frozen=True, slots=True)
class Beside:
    """Writes the chapters of a work from the rows of its parallel page. `stale` are the addresses where the official
    text has changed under the translation."""

    setting: Setting
    work: Work
    rows: tuple[Row, ...]
    stale: frozenset[str]

    def chapters(self) -> Iterator[Chapter]:
        """The chapters in reading order."""
        homes = self.homes()
        pages = self.pages()
        for name in chapters_of(homes):
            inlines = Inlines(self.setting, name, homes, pages=pages)
            rows = [row for row in self.rows if homes.get(row.anchor, name) == name]
            first = [page_break(page) for page in list_pages(pages) if page.number == 1 and name == TEXT]
            entries = tuple(self._entries(rows))
            body = "\n".join([*first, *self._rows(rows, inlines)])
            title = entries[0].words if entries else self.setting.say("resolution")
            yield Chapter(name, "bodymatter", title, body, entries)

    def homes(self) -> dict[str, str]:
        """The chapter of each address."""
        return find_homes((row.anchor for row in self.rows if row.anchor != "notes"), self._texts())

    def pages(self) -> dict[str, tuple[SourcePage, ...]]:
        """The pages of the official document that begin inside each paragraph."""
        return find_pages(self.setting, self.work.official, self.homes())

    def _texts(self) -> tuple[Resolution, Resolution]:
        return self.work.official, self.work.expressions[self.setting.locale.tag]

    def _rows(self, rows: list[Row], inlines: Inlines) -> Iterator[str]:
        """The rows of a chapter, its notes under their heading."""
        noted = False
        for row in rows:
            if row.anchor == "notes":
                continue
            if row.style == Kind.NOTE.value:
                if not noted:
                    noted = True
                    yield element("h2", text(self.setting.say("notes")), id="notes", class_="ours")
                yield self._note(row, inlines)
            elif row.style in _HEADINGS:
                yield self._heading(row, inlines)
            else:
                yield self._row(row, inlines)

    def _heading(self, row: Row, inlines: Inlines) -> str:
        level = f"h{_HEADINGS[row.style]}"
        if row.style == "ours":
            return element(level, isolated(self._said(row), self.setting.locale), id=row.anchor, class_="ours")
        lines = [
            element("span", _label(one.cell) + self._words(one, inlines), class_=one.style, **self._language(one.lang))
            for one in self._sides(row)
            if not one.cell.told
        ]
        return element(level, element("br").join(lines), id=row.anchor) + self._stale(row)

    def _row(self, row: Row, inlines: Inlines) -> str:
        lines = [*(self._line(one, inlines) for one in self._sides(row)), self._stale(row)]
        return element("div", "".join(lines), class_=f"row {row.style} depth-{row.depth}", id=row.anchor)

    def _note(self, row: Row, inlines: Inlines) -> str:
        number = row.anchor.removeprefix("fn-")
        lines = []
        for one in self._sides(row):
            backs = "" if one.cell.told else "".join(self._backs(one.lang, number, inlines))
            lines.append(self._line(replace(one, cell=replace(one.cell, label=number)), inlines, backs))
        return element("aside", "".join([*lines, self._stale(row)]), **FOOTNOTE, id=row.anchor)

    def _stale(self, row: Row) -> str:
        """The quiet mark of a place whose official text has changed under the translation."""
        if row.anchor not in self.stale:
            return ""
        return element("p", isolated(self.setting.say("stale_paragraph"), self.setting.locale), class_="stale")

    def _line(self, side: "_Side", inlines: Inlines, after: str = "") -> str:
        if side.cell.told:
            return element("p", isolated(side.cell.told, self.setting.locale), class_=f"{side.style} told")
        words = _label(side.cell) + self._words(side, inlines)
        return element("p", words + after, class_=side.style, **self._language(side.lang))

    def _words(self, side: "_Side", inlines: Inlines) -> str:
        owner = side.place if side.lang == self.work.metadata.official_lang else ""
        return inlines.row(side.cell.content, side.lang, owner, self._mark(side.lang))

    def _sides(self, row: Row) -> tuple["_Side", "_Side"]:
        """The official cell before that of the reader."""
        ours, official = row.cells
        tag = self.setting.locale.tag
        theirs = self.work.metadata.official_lang
        return _Side(row.anchor, theirs, "official", official), _Side(row.anchor, tag, "beside", ours)

    def _language(self, lang: str) -> dict[str, str]:
        locale = self.setting.locales[lang]
        return {"lang": lang, "xml_lang": lang, "dir": locale.direction}

    def _mark(self, lang: str) -> str:
        """What tells the marks of the reader's column from the official ones."""
        return "" if lang == self.work.metadata.official_lang else f"-{lang}"

    def _backs(self, lang: str, number: str, inlines: Inlines) -> Iterator[str]:
        text = self.work.expressions[lang]
        name = self.setting.say("note_back", n=number)
        homes = inlines.homes
        for paragraph, mark in text.note_marks():
            if mark.number == number and paragraph.id in homes:
                home = homes[paragraph.id]
                yield f" {back(inlines, f'{mark.anchor}{self._mark(lang)}', name, home)}"

    def _entries(self, rows: list[Row]) -> Iterator[Entry]:
        """The headings, and below them the paragraphs that stand in no other."""
        level, noted = 1, False
        for row in rows:
            if row.style in _HEADINGS and row.anchor != "notes":
                level = _HEADINGS[row.style]
                yield Entry(self._said(row), row.anchor, level)
            elif row.style == Kind.NOTE.value and not noted:
                noted = True
                yield Entry(self.setting.say("notes"), "notes", 2)
            elif row.style in _LISTED and not row.depth:
                yield Entry(row.name[:1].upper() + row.name[1:], row.anchor, level + 1)

    def _said(self, row: Row) -> str:
        """The words of a heading in the reader's language; its name where it has none yet."""
        cell = row.cells[0]
        return f"{cell.label} {said(cell.content)}".strip() or row.name


def is_shown(row: Row) -> bool:
    """Whether one of the two languages has the place."""
    return not all(cell.told for cell in row.cells)


def _label(cell: Cell) -> str:
    return f"{element('span', text(cell.label.strip()), class_='label')} " if cell.label.strip() else ""
