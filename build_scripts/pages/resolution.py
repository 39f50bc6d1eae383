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
from build_scripts.model.work import Status, Work
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
    content: Content = (Words(status_words(setting, work, setting.locale.tag)),)
    if status is not Status.OFFICIAL:
        to_official = Link(setting.words("to_official"), f"resolutions/{work.slug}", "", work.metadata.official_lang)
        content = (*content, Words(" "), to_official)
        document = work.metadata.published_in or work.metadata.symbol
        address = work.metadata.links.get(work.metadata.official_lang)
        if address is not None and document is not None:
            content = (*content, Words(" · "), External(document.text, address.text))
    return Notice(status.value, setting.say(f"notice_{status.value}_title"), content)


def status_words(setting: Setting, work: Work, lang: str) -> str:
    """What the reader must know of the text of a work in a language."""
    version = work.metadata.versions.get(lang)
    review = version.review if version is not None else None
    document = work.metadata.published_in or work.metadata.symbol
    return setting.say(
        f"notice_{work.status_in(lang).value}",
        language=setting.locale.languages[work.metadata.official_lang],
        date=setting.locale.date_text(review.date) if review else "",
        document=document.text if document else setting.say("not_stated"),
    )


def _blocks(setting: Setting, work: Work) -> Iterator[Block]:
    text = work.shown_in(setting.locale.tag)
    showing = _Showing(setting, text, place_names(setting.locale, text))
    yield from showing.heads(work.metadata.number)
    yield status_notice(setting, work)
    yield Passage((Link(setting.words("parallel_open"), f"resolutions/{work.slug}/parallel"),), "beside")
    yield from showing.body()
    if text.notes:
        yield Heading(2, setting.words("notes"), "notes")
        yield from (_note(setting, text, note) for note in text.notes)
    yield Heading(2, setting.words("data"), "data")
    yield Facts(tuple(_data(setting, work)))
    yield Passage((Link(setting.words("references"), f"resolutions/{work.slug}/references"),), "more")


@dataclass(frozen=True, slots=True)
class _Showing:
    """Shows a text to the readers of a language; `names` are those of its places."""

    setting: Setting
    text: Resolution
    names: Mapping[str, str]

    def heads(self, number: str) -> Iterator[Block]:
        """The heading and the title. A text without a title, as those of the Security Council are, has its heading
        as the title of the page."""
        heading, title = self.text.heading, self.text.title
        if heading is not None and title is not None:
            yield self._legal(heading)
        head = title or heading
        if head is not None:
            yield self._heading(1, head)
        else:
            yield Heading(1, (Words(f"{self.setting.say('resolution')} {number}"),), "title")

    def body(self) -> Iterator[Block]:
        """Everything between the heads and the notes."""
        text = self.text
        if text.formula is not None:
            yield self._legal(text.formula)
        if text.preamble:
            yield Heading(2, self.setting.words("preamble"), "preamble")
            yield from self._paragraphs(text.preamble, 3)
        if text.operative:
            yield Heading(2, self.setting.words("operative_part"), "operative-part")
            yield from self._paragraphs(text.operative, 3)
        for part in text.parts:
            yield from self._part(part, 2)
        yield from map(self._legal, text.closing)

    def _part(self, part: Part, level: int) -> Iterator[Block]:
        if part.title is not None and (part.title.label or part.title.content):
            yield self._heading(level, part.title)
        else:
            name = self.names[part.id]
            yield Heading(min(level, _DEEPEST), (Words(name[:1].upper() + name[1:]),), part.id)
        if part.formula is not None:
            yield self._legal(part.formula)
        yield from self._paragraphs((*part.preamble, *part.operative), level + 1)
        for below in part.parts:
            yield from self._part(below, level + 1)

    def _paragraphs(self, paragraphs: Iterable[Paragraph], level: int) -> Iterator[Block]:
        """Paragraphs with all below them; the headings among them have this level."""
        for paragraph in paragraphs:
            if paragraph.kind is Kind.SUBHEADING:
                yield self._heading(level, paragraph)
            else:
                yield from self._tree(paragraph, 0)

    def _tree(self, paragraph: Paragraph, depth: int) -> Iterator[Block]:
        yield self._legal(paragraph, depth)
        for item in paragraph.items:
            yield from self._tree(item, depth + 1)
        if paragraph.wrap_up is not None:
            yield self._legal(paragraph.wrap_up, depth)

    def _heading(self, level: int, paragraph: Paragraph) -> Heading:
        lang = paragraph.lang or self.text.lang
        foreign = lang if lang != self.setting.locale.tag else ""
        label = paragraph.label.strip()
        rows: list[Content] = [row for row in ((Text(label),) if label else (), paragraph.content) if row]
        return Heading(min(level, _DEEPEST), joined(rows, _LABEL_SPACE), paragraph.id, foreign)

    def _legal(self, paragraph: Paragraph, depth: int = 0) -> Legal:
        notice = self.setting.say("notice_untranslated") if paragraph.lang else ""
        return Legal(paragraph, paragraph.lang or self.text.lang, self.names[paragraph.id], notice, depth)


def _note(setting: Setting, text: Resolution, note: Paragraph) -> Note:
    number = text.note_number(note)
    label = setting.say("note_back", n=number)
    backs = tuple((mark.anchor, label) for _, mark in text.note_marks() if mark.number == number)
    return Note(note, note.lang or text.lang, number, backs)


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
