"""What a text is and whose, in the words of a language, and the files for translators that say the same.

In: a locale, or the setting, and a work. Out: the words of the status and of the rights, and the section of the page of
a resolution that offers the files.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from build_scripts.locales.locale import Locale
from build_scripts.model.exchange import kit_path
from build_scripts.model.page import Block, Bullets, Content, Download, Heading, Passage
from build_scripts.model.translation import State
from build_scripts.model.work import Status, Work
from build_scripts.pages.setting import Setting


def status_words(locale: Locale, work: Work, lang: str = "") -> str:
    """What the reader of a language must know of the text of a work in it, or in the language `lang`."""
    lang = lang or locale.tag
    version = work.metadata.versions.get(lang)
    review = version.review if version is not None else None
    document = work.metadata.published_in or work.metadata.symbol
    return locale.say(
        f"notice_{work.status_in(lang).value}",
        language=locale.languages[work.metadata.official_lang],
        date=locale.date_text(review.date) if review else "",
        document=document.text if document else locale.say("not_stated"),
    )


def stale_words(locale: Locale, work: Work) -> str:
    """How many paragraphs are stale, or ""."""
    count = list(work.states_in(locale.tag).values()).count(State.STALE)
    return locale.say("notice_stale", n=count) if count else ""


def rights_words(locale: Locale, work: Work) -> str:
    """What may be done with the text of a work."""
    official = work.status_in(locale.tag) is Status.OFFICIAL
    return locale.say("rights_official" if official else "rights_translation")


def legal_words(locale: Locale, work: Work) -> str:
    """What a text is, whether it is stale, and what may be done with it: what each file says of itself."""
    said = (status_words(locale, work), stale_words(locale, work), rights_words(locale, work))
    return (locale.word_space or "").join(one for one in said if one)


def compose_kit(setting: Setting, work: Work) -> Iterator[Block]:
    """The section of files. What holds one language is offered where that is a translation."""
    lang = setting.locale.tag
    forms = ["tmx", *(("xliff", "po", "csv") if lang in work.translations else ()), "tbx"]
    yield Heading(2, setting.words("kit"), "kit")
    yield Passage(setting.words("kit_intro"))
    yield Bullets(tuple(_file(setting, work, form, "" if form in ("tmx", "tbx") else lang) for form in forms))


def _file(setting: Setting, work: Work, form: str, lang: str) -> Content:
    path = kit_path(work.slug, form, lang)
    return (Download(setting.say(f"kit_{form}"), path, PurePosixPath(path).name),)
