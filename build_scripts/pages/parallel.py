"""The parallel page of a resolution: one row for each place, one column for each language.

Written into the page are the reader's own language and the official one, so that it can be read without a script; where
these are the same, a working language of the Secretariat stands beside it. The rows are those of all languages, so that
a column may be added without a new row; the texts themselves come from `writers/texts`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.model.page import Block, Cell, Column, Heading, Link, Page, Parallel, Passage, Row, Words
from build_scripts.model.resolution import Kind, Resolution
from build_scripts.model.work import Status, Work
from build_scripts.pages.columns import Spot, merge_places, read_column
from build_scripts.pages.kit import status_words
from build_scripts.pages.places import place_names, short_names
from build_scripts.pages.resolution import status_notice
from build_scripts.pages.setting import Setting

# General Assembly resolution 2 (I) of 1 February 1946; any other language after them.
_WORKING = ("en", "fr")
# What the controls say; `en.yml` shows the words.
_SAID = (
    "parallel_languages",
    "parallel_to_start",
    "parallel_to_end",
    "parallel_remove",
    "parallel_told",
    "parallel_failed",
    "parallel_copy_text",
    "parallel_copy_markdown",
    "parallel_copy_tsv",
    "parallel_copied",
    "parallel_place",
    "parallel_gap",
    "status_missing",
    "place_note",
)


def compose(setting: Setting) -> Iterator[Page]:
    """`/resolutions/<slug>/parallel/` for each work."""
    for work in setting.corpus.works:
        title = f"{setting.say('parallel')}{setting.say('colon')}{work.metadata.number}"
        yield Page(f"resolutions/{work.slug}/parallel", setting.locale.tag, title, tuple(_blocks(setting, work)))


def _blocks(setting: Setting, work: Work) -> Iterator[Block]:
    tag = setting.locale.tag
    path = f"resolutions/{work.slug}"
    title, lang = work.title_in(tag)
    yield Heading(1, setting.words("parallel"), "parallel")
    name = setting.say("resolution_named", n=work.metadata.number)
    yield Passage(setting.words_of(f"{name}{setting.say('colon')}{title}" if lang == tag else name), "lead")
    if work.status_in(tag) is Status.MISSING:
        yield status_notice(setting, work)
    yield Passage((*setting.words("parallel_intro"), Words(" "), Link(setting.words("parallel_back"), path)), "beside")
    shown = _shown(setting, work)
    yield Parallel(
        path=path,
        columns=tuple(_column(setting, work, one) for one in setting.locales),
        shown=shown,
        rows=tuple(_Rows(setting, work).compose(shown)),
        says=tuple((key, setting.locale.ui[key]) for key in _SAID),
    )


def _shown(setting: Setting, work: Work) -> tuple[str, ...]:
    """The languages that are in the page: the reader's own and the official one, or the two that come next to it."""
    wanted = (setting.locale.tag, work.metadata.official_lang, *_WORKING, *setting.locales)
    return tuple(dict.fromkeys(one for one in wanted if one in work.expressions))[:2]


def _column(setting: Setting, work: Work, lang: str) -> Column:
    status = work.status_in(lang)
    told = setting.say(f"status_{status.value}")
    notice = status_words(setting.locale, work, lang)
    return Column(lang, setting.locales[lang].name, status.value, told, notice, lang in work.expressions)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Composes the rows of a work for the readers of a language."""

    setting: Setting
    work: Work

    def compose(self, shown: tuple[str, ...]) -> Iterator[Row]:
        """The rows of all languages with the cells of those shown."""
        texts = {lang: self.work.expressions[lang] for lang in (self.work.metadata.official_lang, *shown)}
        texts.update(self.work.expressions)
        columns = {lang: list(read_column(self.setting.locales[lang], text)) for lang, text in texts.items()}
        cells = {lang: {spot.anchor: spot for spot in columns[lang]} for lang in shown}
        names, titles = self._names(list(texts.values()))
        backs = _backs(self.work.shown_in(self.setting.locale.tag))
        for spot in merge_places(columns.values()):
            anchor = spot.anchor
            name = names.get(anchor) or self._our_name(spot)
            title = self.setting.say("permalink", place=titles.get(anchor, name))
            row = tuple(self._cell(cells[lang].get(anchor)) for lang in shown)
            back = backs.get(anchor, "")
            back_title = self.setting.say("note_back", n=anchor.removeprefix("fn-")) if back else ""
            yield Row(anchor, name, title, spot.style, spot.depth, row, back, back_title)

    def _names(self, texts: list[Resolution]) -> tuple[dict[str, str], dict[str, str]]:
        """Short and full names of all places; the reader's own text names what it has."""
        locale = self.setting.locale
        order = [*reversed(texts), self.work.shown_in(locale.tag)]
        short = {anchor: name for text in order for anchor, name in short_names(locale, text).items()}
        full = {anchor: name for text in order for anchor, name in place_names(locale, text).items()}
        return short, full

    def _our_name(self, spot: Spot) -> str:
        return self.setting.say(spot.anchor.replace("-", "_"))

    def _cell(self, spot: Spot | None) -> Cell:
        if spot is None:
            return Cell(told=self.setting.say("parallel_gap"))
        return spot.cell or Cell(told=self.setting.say("status_missing"))


def _backs(text: Resolution) -> Mapping[str, str]:
    """The place that has the first mark of a note, by the address of the note."""
    marks = reversed(
        [(mark.number, paragraph.id) for paragraph, mark in text.note_marks() if paragraph.kind != Kind.NOTE]
    )
    return {f"fn-{number}": anchor for number, anchor in marks}
