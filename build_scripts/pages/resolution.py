"""The page of a resolution: its notice, its text under permanent addresses, its notes, what is known about it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from build_scripts.model.inline import Text
from build_scripts.model.page import (
    Block,
    Content,
    External,
    Facts,
    Heading,
    Legal,
    Link,
    Note,
    Notice,
    Page,
    Passage,
    Words,
)
from build_scripts.model.resolution import Kind, Paragraph, Part, Resolution
from build_scripts.model.translation import State
from build_scripts.model.work import Status, Work
from build_scripts.pages.formats import compose_formats
from build_scripts.pages.kit import compose_kit, stale_words, status_words
from build_scripts.pages.places import place_names
from build_scripts.pages.setting import Setting, joined

_DEEPEST = 6
# Wide enough to part a label from its title without a sign that the source does not print.
_LABEL_SPACE = "\u2003"


def compose(setting: Setting) -> Iterator[Page]:
    """One page for each work."""
    for work in setting.corpus.works:
        title, _ = work.title_in(setting.locale.tag)
        yield Page(f"resolutions/{work.slug}", setting.locale.tag, title, tuple(_blocks(setting, work)))


def status_notice(setting: Setting, work: Work) -> Notice:
    """What the text of a work is in the reader's language, in its own words."""
    status = work.status_in(setting.locale.tag)
    stale = stale_words(setting.locale, work)
    content: Content = (Words(status_words(setting.locale, work)), *((Words(" "), Words(stale)) if stale else ()))
    if status is not Status.OFFICIAL:
        to_official = Link(setting.words("to_official"), f"resolutions/{work.slug}", "", work.metadata.official_lang)
        content = (*content, Words(" "), to_official)
        document = work.metadata.published_in or work.metadata.symbol
        address = work.metadata.links.get(work.metadata.official_lang)
        if address is not None and document is not None:
            content = (*content, Words(" · "), External(document.text, address.text))
    return Notice(status.value, setting.say(f"notice_{status.value}_title"), content)


def compose_text(setting: Setting, work: Work) -> Iterator[Block]:
    """The text of a work alone, from its heading to its last note: what books are made of."""
    showing = _show(setting, work)
    yield from showing.heads(work.metadata.number)
    yield from showing.body()
    yield from showing.notes()


def _show(setting: Setting, work: Work) -> "_Showing":
    text = work.shown_in(setting.locale.tag)
    stale = {anchor for anchor, state in work.states_in(text.lang).items() if state is State.STALE}
    return _Showing(setting, text, place_names(setting.locale, text), work.metadata.official_lang, frozenset(stale))


def _blocks(setting: Setting, work: Work) -> Iterator[Block]:
    showing = _show(setting, work)
    yield from showing.heads(work.metadata.number)
    yield status_notice(setting, work)
    ways: list[Content] = [
        (Link(setting.words("glance_open"), f"resolutions/{work.slug}/glance"),),
        (Link(setting.words("cite_whole"), _cite_path(work.slug), "resolution"),),
        (Link(setting.words("parallel_open"), f"resolutions/{work.slug}/parallel"),),
    ]
    yield Passage(joined(ways), "beside")
    yield from showing.body()
    yield from showing.notes()
    yield Heading(2, setting.words("data"), "data")
    yield Facts(tuple(_data(setting, work)))
    yield Passage((Link(setting.words("references"), f"resolutions/{work.slug}/references"),), "more")
    yield from compose_formats(setting, work)
    yield from compose_kit(setting, work)


@dataclass(frozen=True, slots=True)
class _Showing:
    """Shows a text to the readers of a language; `names` are those of its places, `stale` the addresses where the
    text in the language `official` has changed under it."""

    setting: Setting
    text: Resolution
    names: Mapping[str, str]
    official: str
    stale: frozenset[str]

    def heads(self, number: str) -> Iterator[Block]:
        """The heading and the title. A text without a title, as those of the Security Council are, has its heading
        as the title of the page."""
        heading, title = self.text.heading, self.text.title
        if heading is not None and title is not None:
            yield from self._legal(heading)
        head = title or heading
        if head is not None:
            yield from self._heading(1, head)
        else:
            yield Heading(1, (Words(self.setting.say("resolution_named", n=number)),), "title")

    def body(self) -> Iterator[Block]:
        """Everything between the heads and the notes."""
        text = self.text
        if text.formula is not None:
            yield from self._legal(text.formula)
        if text.preamble:
            yield Heading(2, self.setting.words("preamble"), "preamble")
            yield from self._paragraphs(text.preamble, 3)
        if text.operative:
            yield Heading(2, self.setting.words("operative_part"), "operative-part")
            yield from self._paragraphs(text.operative, 3)
        for part in text.parts:
            yield from self._part(part, 2)
        for line in text.closing:
            yield from self._legal(line)

    def notes(self) -> Iterator[Block]:
        """The notes under their heading."""
        if self.text.notes:
            yield Heading(2, self.setting.words("notes"), "notes")
        for note in self.text.notes:
            yield _note(self.setting, self.text, note)
            yield from self.mark(note)

    def mark(self, paragraph: Paragraph) -> Iterator[Block]:
        """The notice below a heading or a note that is not translated; `Legal` carries its own."""
        if paragraph.lang:
            yield Passage(self.setting.words("notice_untranslated"), "fallback")
        yield from self._stale(paragraph)

    def _stale(self, paragraph: Paragraph) -> Iterator[Block]:
        """The quiet mark below a paragraph that is stale, with the way to the official words."""
        if paragraph.id in self.stale:
            path = f"resolutions/{self.text.slug}"
            official = Link(self.setting.words("to_official"), path, paragraph.id, self.official)
            yield Passage((Words(self.setting.say("stale_paragraph")), Words(" "), official), "stale")

    def _part(self, part: Part, level: int) -> Iterator[Block]:
        if part.title is not None and (part.title.label or part.title.content):
            yield from self._heading(level, part.title)
        else:
            name = self.names[part.id]
            yield Heading(min(level, _DEEPEST), (Words(name[:1].upper() + name[1:]),), part.id)
        if part.formula is not None:
            yield from self._legal(part.formula)
        yield from self._paragraphs((*part.preamble, *part.operative), level + 1)
        for below in part.parts:
            yield from self._part(below, level + 1)

    def _paragraphs(self, paragraphs: Iterable[Paragraph], level: int) -> Iterator[Block]:
        """Paragraphs with all below them; the headings among them have this level."""
        for paragraph in paragraphs:
            if paragraph.kind is Kind.SUBHEADING:
                yield from self._heading(level, paragraph)
            else:
                yield from self._tree(paragraph, 0)

    def _tree(self, paragraph: Paragraph, depth: int) -> Iterator[Block]:
        yield from self._legal(paragraph, depth)
        for item in paragraph.items:
            yield from self._tree(item, depth + 1)
        if paragraph.wrap_up is not None:
            yield from self._legal(paragraph.wrap_up, depth)

    def _heading(self, level: int, paragraph: Paragraph) -> Iterator[Block]:
        lang = paragraph.lang or self.text.lang
        foreign = lang if lang != self.setting.locale.tag else ""
        label = paragraph.label.strip()
        rows: list[Content] = [row for row in ((Text(label),) if label else (), paragraph.content) if row]
        yield Heading(min(level, _DEEPEST), joined(rows, _LABEL_SPACE), paragraph.id, foreign)
        yield from self.mark(paragraph)

    def _legal(self, paragraph: Paragraph, depth: int = 0) -> Iterator[Block]:
        notice = self.setting.say("notice_untranslated") if paragraph.lang else ""
        # The heading goes with the whole resolution, which is cited at the head of the page.
        cite = "" if paragraph.kind is Kind.HEADING else _cite_path(self.text.slug)
        yield Legal(paragraph, paragraph.lang or self.text.lang, self.names[paragraph.id], notice, depth, cite)
        yield from self._stale(paragraph)


def _note(setting: Setting, text: Resolution, note: Paragraph) -> Note:
    number = text.note_number(note)
    label = setting.say("note_back", n=number)
    backs = tuple((mark.anchor, label) for _, mark in text.note_marks() if mark.number == number)
    return Note(note, note.lang or text.lang, number, backs, _cite_path(text.slug))


def _cite_path(slug: str) -> str:
    return f"resolutions/{slug}/cite"


def _data(setting: Setting, work: Work) -> Iterator[tuple[str, Content]]:
    metadata = work.metadata
    yield setting.say("body"), setting.name(metadata.body)
    yield setting.say("number"), (Words(metadata.number),)
    yield setting.say("symbol"), setting.fact(metadata.symbol)
    yield setting.say("adopted"), setting.fact(metadata.adopted)
    yield setting.say("session"), setting.fact(metadata.session)
    yield setting.say("session_dates"), _session_dates(setting, work)
    yield setting.say("published_in"), setting.fact(metadata.published_in)
    yield setting.say("section_of_report"), setting.fact(metadata.section)
    address = metadata.links.get(setting.locale.tag) or metadata.links.get(metadata.official_lang)
    if address is not None:
        link: Content = (External(address.text, address.text),)
        yield setting.say("official_document"), (*link, *setting.fact(address)[1:])
    yield setting.say("language_versions"), joined([setting.version(work, tag) for tag in setting.locales])


def _session_dates(setting: Setting, work: Work) -> Content:
    fact = work.metadata.session_dates
    if fact is None:
        return setting.fact(None)
    days = [setting.locale.date_text(day) for day in fact.text.split("/")]
    return (Words(" – ".join(days)), *setting.fact(fact)[1:])
