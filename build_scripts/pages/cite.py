"""How to cite a resolution: each style for the whole and for each paragraph, under the paragraph's own address.

In: the setting. Out: `/resolutions/<slug>/cite/` for each work. It says the same as the menu of a paragraph and needs
no script. A citation in an English style is marked as English, so that it is read from left to right.
"""

from collections.abc import Iterator

from build_scripts.locales.locale import Locale
from build_scripts.model.cited import Citation, cited_in
from build_scripts.model.page import Block, Content, Facts, Foreign, Heading, Link, Page, Passage, Words
from build_scripts.model.work import Work
from build_scripts.pages.citing import STYLE_LANGUAGE, compose_citations, style_names
from build_scripts.pages.formats import compose_files
from build_scripts.pages.resolution import status_notice
from build_scripts.pages.setting import Setting

FILES = ("bib", "ris", "csl")
"""The formats of references."""
# Enough of a paragraph to know it by; a Chinese character says about as much as two letters.
_FIRST = 90


def compose(setting: Setting) -> Iterator[Page]:
    """One page for each work."""
    for work in setting.corpus.works:
        title = f"{setting.say('cite')}{setting.say('colon')}{work.metadata.number}"
        yield Page(f"resolutions/{work.slug}/cite", setting.locale.tag, title, tuple(_blocks(setting, work)))


def first_words(text: str, locale: Locale) -> str:
    """The beginning of a text of a language, cut between words."""
    line = text.partition("\n")[0]
    limit = _FIRST if locale.word_space else _FIRST // 2
    if len(line) <= limit:
        return line
    cut = line[:limit]
    return (cut.rsplit(locale.word_space, 1)[0] if locale.word_space else cut).rstrip("،,;；， ") + " …"


def _blocks(setting: Setting, work: Work) -> Iterator[Block]:
    path = f"resolutions/{work.slug}"
    cited = cited_in(work, setting.locale.tag)
    whole, *paragraphs = compose_citations(setting.locale, setting.locales, work)
    yield Heading(1, setting.words("cite"), "title")
    yield Passage((Link((_words(setting, whole.text, work.title_in(setting.locale.tag)[1]),), path),), "lead")
    yield status_notice(setting, work)
    yield Passage(setting.words("cite_intro"))
    if cited.unverified:
        names = " · ".join(setting.say(_LABELS[one]) for one in cited.unverified)
        yield Passage(setting.words("cite_left_out", facts=names), "aside")
    yield Heading(2, (Words(setting.say("resolution_named", n=work.metadata.number)),), "resolution")
    yield _citations(setting, whole)
    yield from compose_files(setting, work, FILES)
    yield Heading(2, setting.words("by_paragraph"), "by-paragraph")
    for one in paragraphs:
        yield Heading(3, (Words(one.name[:1].upper() + one.name[1:]),), one.anchor)
        words = first_words(one.text, setting.locales[one.cited.lang])
        if words:
            yield Passage((Link((_words(setting, words, one.cited.lang),), path, one.anchor),), "aside")
        yield _citations(setting, one)


_LABELS = {
    "adopted": "adopted",
    "symbol": "symbol",
    "published_in": "published_in",
    "section": "section_of_report",
    "session": "session",
}


def _citations(setting: Setting, citation: Citation) -> Facts:
    names = style_names(setting.locale)
    return Facts(tuple((names[style], _cited(setting, style, text)) for style, text in citation.styles.items()))


def _cited(setting: Setting, style: str, text: str) -> Content:
    return (_words(setting, text, setting.locale.tag if style == "un" else STYLE_LANGUAGE),)


def _words(setting: Setting, text: str, lang: str) -> Words | Foreign:
    return Words(text) if lang == setting.locale.tag else Foreign(text, lang)
