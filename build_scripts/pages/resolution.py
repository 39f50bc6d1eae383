"""The page of a resolution: its notice, its text under permanent addresses, its notes, what is known about it."""

from collections.abc import Iterator

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
from build_scripts.model.resolution import Kind, Paragraph, Resolution
from build_scripts.model.work import Status, Work
from build_scripts.pages.setting import Setting, joined


def compose(setting: Setting) -> Iterator[Page]:
    """One page for each work."""
    for work in setting.corpus.works:
        title, _ = work.title_in(setting.locale.tag)
        yield Page(f"resolutions/{work.slug}", setting.locale.tag, title, tuple(_blocks(setting, work)))


def status_notice(setting: Setting, work: Work) -> Notice:
    """What the text of a work is in the reader's language, in its own words."""
    lang = setting.locale.tag
    version = work.metadata.versions.get(lang)
    status = work.status_in(lang)
    official = setting.locale.languages[work.metadata.official_lang]
    review = version.review if version is not None else None
    document = work.metadata.published_in
    words = setting.say(
        f"notice_{status.value}",
        language=official,
        date=setting.locale.date_text(review.date) if review else "",
        document=document.text if document else setting.say("not_stated"),
    )
    content: Content = (Words(words),)
    if status is not Status.OFFICIAL:
        to_official = Link(setting.words("to_official"), f"resolutions/{work.slug}", "", work.metadata.official_lang)
        content = (*content, Words(" "), to_official)
        address = work.metadata.links.get(work.metadata.official_lang)
        if address is not None and document is not None:
            content = (*content, Words(" · "), External(document.text, address.text))
    return Notice(status.value, setting.say(f"notice_{status.value}_title"), content)


def _blocks(setting: Setting, work: Work) -> Iterator[Block]:
    text = work.shown_in(setting.locale.tag)
    for head in (text.heading, text.title):
        if head is not None:
            yield _head(setting, text, head)
    yield status_notice(setting, work)
    if text.formula is not None:
        yield _legal(setting, text, text.formula)
    yield Heading(2, setting.words("preamble"), "preamble")
    for paragraph in text.preamble:
        yield _legal(setting, text, paragraph)
        yield from (_legal(setting, text, item) for item in paragraph.items)
    yield Heading(2, setting.words("operative_part"), "operative-part")
    for paragraph in text.operative:
        yield _legal(setting, text, paragraph)
        yield from (_legal(setting, text, item) for item in paragraph.items)
    if text.notes:
        yield Heading(2, setting.words("notes"), "notes")
        yield from (_note(setting, text, note) for note in text.notes)
    yield Heading(2, setting.words("data"), "data")
    yield Facts(tuple(_data(setting, work)))
    yield Passage((Link(setting.words("references"), f"resolutions/{work.slug}/references"),), "more")


def _head(setting: Setting, text: Resolution, paragraph: Paragraph) -> Block:
    if paragraph.kind is Kind.HEADING:
        return _legal(setting, text, paragraph)
    lang = paragraph.lang or text.lang
    return Heading(1, paragraph.content, paragraph.id, lang if lang != setting.locale.tag else "")


def _legal(setting: Setting, text: Resolution, paragraph: Paragraph) -> Legal:
    notice = setting.say("notice_untranslated") if paragraph.lang else ""
    return Legal(paragraph, paragraph.lang or text.lang, setting.place_name(paragraph), notice)


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
