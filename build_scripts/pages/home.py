"""The home page and the list of resolutions: what this is, what there is, and in which languages."""

from collections.abc import Iterator

from build_scripts.model.page import Block, Bullets, Content, Facts, Foreign, Heading, Link, Page, Passage, Words
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting, joined


def compose(setting: Setting) -> Iterator[Page]:
    """The home page, and `/resolutions/`."""
    yield Page("", setting.locale.tag, setting.say("tagline"), tuple(_home(setting)))
    yield Page("resolutions", setting.locale.tag, setting.say("resolutions"), tuple(_list(setting)))


def _home(setting: Setting) -> Iterator[Block]:
    yield Heading(1, setting.words("tagline"), "title")
    yield Passage(setting.words("home_intro"), "lead")
    yield Passage(setting.words("home_for"))
    yield Heading(2, setting.words("resolutions"), "resolutions")
    for work in setting.corpus.works:
        yield from _entry(setting, work, 3)
    yield Bullets(tuple((Link(setting.words(page), page),) for page in ("instruments", "glossary", "about")))


def _list(setting: Setting) -> Iterator[Block]:
    yield Heading(1, setting.words("resolutions"), "title")
    yield Passage(setting.words("resolutions_intro"), "lead")
    for work in setting.corpus.works:
        yield from _entry(setting, work, 2)


def _entry(setting: Setting, work: Work, level: int) -> Iterator[Block]:
    """A resolution in a list: title, body, number, date, and the status of each language."""
    title, lang = work.title_in(setting.locale.tag)
    words: Content = (Words(title),) if lang == setting.locale.tag else (Foreign(title, lang),)
    yield Heading(level, (Link(words, f"resolutions/{work.slug}"),), work.slug)
    yield Facts(
        (
            (setting.say("body"), setting.name(work.metadata.body)),
            (setting.say("number"), setting.words_of(work.metadata.number)),
            (setting.say("adopted"), setting.fact(work.metadata.adopted)),
            (setting.say("language_versions"), joined([setting.version(work, tag) for tag in setting.locales])),
        )
    )
