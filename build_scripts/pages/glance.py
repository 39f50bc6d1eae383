"""The page of a resolution at a glance: three pictures, each with the same data as a table.

Their data are composed in `glance_cites`, `glance_asks` and `glance_outline`; `writers/picture` draws them.
"""

from collections.abc import Iterator

from build_scripts.locales.deeds import DeedGrammar
from build_scripts.model.page import Block, Heading, Link, Page, Passage, Words
from build_scripts.model.picture import Picture
from build_scripts.model.work import Work
from build_scripts.pages.glance_asks import ANCHOR as ASKS
from build_scripts.pages.glance_asks import compose_asks
from build_scripts.pages.glance_cites import ANCHOR as CITES
from build_scripts.pages.glance_cites import compose_cites
from build_scripts.pages.glance_outline import compose_outline
from build_scripts.pages.resolution import status_notice
from build_scripts.pages.setting import Setting


def compose(setting: Setting) -> Iterator[Page]:
    """`/resolutions/<slug>/glance/` for each work."""
    grammars: dict[str, DeedGrammar] = {}
    for work in setting.corpus.works:
        title = f"{setting.say('glance')}{setting.say('colon')}{work.metadata.number}"
        yield Page(
            f"resolutions/{work.slug}/glance", setting.locale.tag, title, tuple(_blocks(setting, work, grammars))
        )


def _blocks(setting: Setting, work: Work, grammars: dict[str, DeedGrammar]) -> Iterator[Block]:
    title, lang = work.title_in(setting.locale.tag)
    yield Heading(1, setting.words("glance"), "title")
    back = Link((Words(setting.say("resolution_named", n=work.metadata.number)),), f"resolutions/{work.slug}")
    same_language = lang == setting.locale.tag
    yield Passage((back, Words(f"{setting.say('colon')}{title}")) if same_language else (back,), "lead")
    yield status_notice(setting, work)
    yield Passage(setting.words("glance_intro"))
    yield from _picture(setting, CITES, compose_cites(setting, work))
    yield from _picture(setting, ASKS, compose_asks(setting, work, grammars))
    outline = compose_outline(setting, work)
    yield from _picture(setting, outline.anchor, outline)


def _picture(setting: Setting, anchor: str, picture: Picture | None) -> Iterator[Block]:
    """A picture under its heading, or that there is nothing to draw."""
    yield Heading(2, setting.words(f"glance_{anchor}"), anchor)
    yield picture if picture is not None else Passage(setting.words(f"glance_{anchor}_none"))
