"""What a text that stands alone says of its source: body, number, symbol, date, document, address.

In: the setting of a language and a work. Out: pairs of a name and its words, for the top of a file; and the words that
stand beside a paragraph that is not what it seems.
"""

from collections.abc import Iterator

from build_scripts.model.page import Content, Doubt, Foreign, Words
from build_scripts.model.resolution import Paragraph
from build_scripts.model.translation import State
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting


def source_lines(setting: Setting, work: Work) -> Iterator[tuple[str, str]]:
    """What is known, with what the source does not state and what nobody has verified."""
    metadata = work.metadata
    yield setting.say("body"), _words(setting.name(metadata.body))
    yield setting.say("number"), metadata.number
    yield setting.say("symbol"), _words(setting.fact(metadata.symbol))
    yield setting.say("adopted"), _words(setting.fact(metadata.adopted))
    yield setting.say("published_in"), _words(setting.fact(metadata.published_in))
    yield setting.say("section_of_report"), _words(setting.fact(metadata.section))
    address = metadata.links.get(setting.locale.tag) or metadata.links.get(metadata.official_lang)
    if address is not None:
        yield setting.say("official_document"), _words((Words(address.text), *setting.fact(address)[1:]))


def address_of(setting: Setting, work: Work) -> str:
    """The page of the text, below the address of the site."""
    return f"/{setting.locale.tag}/resolutions/{work.slug}/"


def remarks(setting: Setting, paragraph: Paragraph, state: State | None) -> list[str]:
    """What a reader must know of a paragraph: that its words are the official ones, that those have changed since."""
    keys = (("notice_untranslated", bool(paragraph.lang)), ("stale_paragraph", state is State.STALE))
    return [setting.say(key) for key, holds in keys if holds]


def _words(content: Content) -> str:
    return "".join(
        f" ({one.title})" if isinstance(one, Doubt) else one.text
        for one in content
        if isinstance(one, Words | Foreign | Doubt)
    )
