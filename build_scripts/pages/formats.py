"""The section of the page of a resolution that offers its text in other formats.

In: the setting and a work. Out: the blocks. What holds one language is offered where we hold the text in it.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from build_scripts.model.formats import BY_LANGUAGE, expression_path, format_path
from build_scripts.model.page import Block, Bullets, Content, Download, Heading, Passage
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting


def compose_formats(setting: Setting, work: Work) -> Iterator[Block]:
    """The heading, what the files say of themselves, and a link to each."""
    lang = setting.locale.tag
    if lang not in work.expressions:
        return
    yield Heading(2, setting.words("formats"), "formats")
    yield Passage(setting.words("formats_intro"))
    paths = {form: format_path(work.slug, form, lang) for form in BY_LANGUAGE}
    files = [_file(setting, path, f"format_{form}", PurePosixPath(path).name) for form, path in paths.items()]
    data = _file(setting, expression_path(work.slug, lang), "format_json", f"{work.slug}.{lang}.json")
    yield Bullets((*files, data))


def _file(setting: Setting, path: str, key: str, name: str) -> Content:
    return (Download(setting.say(key), path, name),)
