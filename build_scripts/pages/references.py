"""The references of a resolution in both directions: what each paragraph cites, and from where each target is cited."""

import re
from collections.abc import Iterator
from typing import assert_never

from build_scripts.model.citations import Document, Place
from build_scripts.model.inline import Held, LinkTarget, Official, Own, Reference, Target, Text
from build_scripts.model.page import Block, Bullets, Content, Heading, Link, Page, PageInline, Passage, Words
from build_scripts.model.work import Work
from build_scripts.pages.resolution import status_notice
from build_scripts.pages.setting import Setting, joined


def compose(setting: Setting) -> Iterator[Page]:
    """`/resolutions/<slug>/references/` for each work."""
    for work in setting.corpus.works:
        title = f"{setting.say('references')}{setting.say('colon')}{work.metadata.number}"
        yield Page(f"resolutions/{work.slug}/references", setting.locale.tag, title, tuple(_blocks(setting, work)))


def _blocks(setting: Setting, work: Work) -> Iterator[Block]:
    title, lang = work.title_in(setting.locale.tag)
    yield Heading(1, setting.words("references"), "title")
    back = Link((Words(setting.say("resolution_named", n=work.metadata.number)),), f"resolutions/{work.slug}")
    same_language = lang == setting.locale.tag
    yield Passage((back, Words(f"{setting.say('colon')}{title}")) if same_language else (back,), "lead")
    yield status_notice(setting, work)
    yield Passage(setting.words("references_intro"))
    places = {place: targets for place, targets in setting.citations.all_by_place.items() if place.slug == work.slug}
    yield Heading(2, setting.words("by_paragraph"), "by-paragraph")
    yield Bullets(tuple(_row(setting, place, targets) for place, targets in places.items()))
    yield Heading(2, setting.words("by_instrument"), "by-instrument")
    cited = {target.instrument for targets in places.values() for target in targets if isinstance(target, Target)}
    for name in (one for one in setting.corpus.instruments if one in cited):
        yield Heading(3, (setting.target_link(Target(name)),), name)
        yield Bullets(tuple(_transpose(setting, target, work) for target in setting.citations.of_instrument(name)))
    for document, all_places in setting.citations.by_document.items():
        here = [place for place in all_places if place.slug == work.slug]
        if here:
            yield Heading(3, (_way(setting, here[0], document),), _anchor(document))
            yield Bullets((setting.labelled("cited_in", setting.place_links(here)),))


def _row(setting: Setting, place: Place, targets: list[LinkTarget]) -> Content:
    ways = joined([(_way(setting, place, target),) for target in targets])
    return (setting.links[place], Words(setting.say("colon")), *ways)


def _way(setting: Setting, place: Place, target: LinkTarget) -> PageInline:
    """The way from a place to what it cites, under its name."""
    match target:
        case Target():
            return setting.target_link(target)
        case Held(slug):
            number = next(work.metadata.number for work in setting.corpus.works if work.slug == slug)
            return Link((Words(setting.say("resolution_named", n=number)),), f"resolutions/{slug}")
        case Official(symbol):
            return Reference((Text(symbol),), target)
        case Own(anchor):
            return setting.links[Place(place.slug, anchor)]
        case _:
            assert_never(target)


def _anchor(document: Document) -> str:
    """The address of a document on this page, made as slugs are: a-res-73-186."""
    name = document.slug if isinstance(document, Held) else document.symbol
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _transpose(setting: Setting, target: Target, work: Work) -> Content:
    places = [place for place in setting.citations.by_target[target] if place.slug == work.slug]
    name = setting.provision_name(target.anchor) if target.anchor else setting.say("cited_in")
    link = Link((Words(name),), f"instruments/{target.instrument}", target.anchor)
    return (link, Words(setting.say("colon")), *setting.place_links(places))
