"""The head of a page: what it says of itself to search engines, to libraries and to those who share a link to it.

In: the setting, the path and the title of a page. Out: a `Head`, which the template writes out as it is. Open Graph
(ogp.me) wants absolute addresses: these the template adds, for nothing before it knows the address of the site.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from build_scripts.model.work import Work
from build_scripts.pages.description import describe, work_name
from build_scripts.pages.setting import Setting
from build_scripts.writers.feed import has_entries
from build_scripts.writers.linked_data import CC_BY, SITE, compose_graph, element
from build_scripts.writers.page_files import files_of


@dataclass(frozen=True, slots=True)
class Head:
    """`kind` is Open Graph's type; `terms` are names and contents of Dublin Core; `files` pairs of media type and path
    below the root; `card_alt` says what stands on the picture; `has_feed` whether the language has a feed."""

    description: str
    kind: str
    card_alt: str
    terms: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...]
    linked_data: str
    has_feed: bool


def compose_head(setting: Setting, path: str, title: str) -> Head:
    """The head of a page."""
    match path.split("/"):
        case ["resolutions", slug]:
            work = next((one for one in setting.corpus.works if one.slug == slug), None)
        case _:
            work = None
    return Head(
        description=describe(setting, path),
        kind="article" if "/" in path else "website",
        card_alt=f"{SITE}{setting.say('colon')}{setting.say('tagline')}",
        terms=tuple(_terms(setting, work)) if work is not None else (),
        files=tuple(_files(setting, work)) if work is not None else (),
        linked_data=element(compose_graph(setting, path, title)),
        has_feed=has_entries(setting),
    )


def _terms(setting: Setting, work: Work) -> Iterator[tuple[str, str]]:
    """Title, creator, date, language, identifier and rights of a text, by the names of DCMI Metadata Terms."""
    lang = setting.locale.tag
    title, title_lang = work.title_in(lang)
    body, adopted = work.metadata.body.get(lang), work.metadata.adopted
    yield "title", title
    if body is not None and body.verified:
        yield "creator", body.text
    if adopted is not None and adopted.verified:
        yield "issued", adopted.text
    yield "language", lang if lang in work.expressions else title_lang
    yield "identifier", work_name(setting, work)
    if work.metadata.published_in is not None and work.metadata.published_in.verified:
        yield "isPartOf", work.metadata.published_in.text
    if lang in work.translations:
        yield "publisher", SITE
        yield "license", CC_BY


def _files(setting: Setting, work: Work) -> Iterator[tuple[str, str]]:
    for file in files_of(work, setting.locale.tag):
        if file.path:
            yield file.media_type, file.path
