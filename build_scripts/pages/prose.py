"""The pages that people write, `sources/pages/<lang>/<name>.md`, at `/<lang>/<name>/`."""

from collections.abc import Iterator

from build_scripts.model.page import Block, Code, Heading, Page, Passage, Words
from build_scripts.model.work import Prose, Sample
from build_scripts.pages.setting import Setting


def compose(setting: Setting) -> Iterator[Page]:
    """Each page of prose in the language."""
    for (name, lang), prose in setting.corpus.prose.items():
        if lang == setting.locale.tag:
            yield Page(name, lang, prose.title, tuple(_blocks(prose)))


def _blocks(prose: Prose) -> Iterator[Block]:
    yield Heading(1, (Words(prose.title),), "title")
    for section in prose.sections:
        if section.anchor:
            yield Heading(2, (Words(section.title),), section.anchor)
        for one in section.paragraphs:
            yield Code(one.language, one.text) if isinstance(one, Sample) else Passage((Words(one),))
