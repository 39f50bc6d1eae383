"""The pages of what resolutions cite: a list by kind, and one page for each instrument with everybody who cites it."""

from collections.abc import Iterator

from build_scripts.model.citations import provision_order
from build_scripts.model.inline import Target
from build_scripts.model.instrument import KINDS, SERIES, Article, Instrument, series_anchor
from build_scripts.model.page import (
    Block,
    Bullets,
    Content,
    External,
    Facts,
    Foreign,
    Heading,
    Link,
    Page,
    Passage,
    Words,
)
from build_scripts.pages.setting import Setting, joined, words_alone


def compose(setting: Setting) -> Iterator[Page]:
    """`/instruments/` and `/instruments/<id>/`."""
    yield Page("instruments", setting.locale.tag, setting.say("instruments"), tuple(_list(setting)))
    for instrument in setting.corpus.instruments.values():
        title = words_alone(setting.name(instrument.titles))
        yield Page(f"instruments/{instrument.id}", setting.locale.tag, title, tuple(_blocks(setting, instrument)))


def provision_anchors(setting: Setting, instrument: Instrument) -> list[str]:
    """The addresses of provisions on the page of an instrument, in their order."""
    if not instrument.articles:
        return [target.anchor for target in setting.citations.of_instrument(instrument.id) if target.anchor]
    numbers = [article.number for article in instrument.articles]
    parts = (part for number in numbers for part in _parts(setting, instrument, number))
    return sorted([*(f"art-{number}" for number in numbers), *parts], key=provision_order)


def _list(setting: Setting) -> Iterator[Block]:
    yield Heading(1, setting.words("instruments"), "title")
    yield Passage(setting.words("instruments_intro"), "lead")
    for kind in KINDS:
        members = [one for one in setting.corpus.instruments.values() if one.kind == kind]
        if members:
            yield Heading(2, setting.words(f"kind_{kind}"), f"kind-{kind}")
            yield Bullets(tuple(_list_item(setting, one) for one in members))


def _list_item(setting: Setting, instrument: Instrument) -> Content:
    title = setting.name(instrument.titles)
    name = setting.instrument_name(instrument)
    link = Link(name, f"instruments/{instrument.id}")
    return (link, *title[1:]) if name == title[:1] else (link, Words(" — "), *title)


def _blocks(setting: Setting, instrument: Instrument) -> Iterator[Block]:
    yield Heading(1, setting.name(instrument.titles), "title")
    yield Facts(tuple(_facts(setting, instrument)))
    yield Heading(2, setting.words("citing_paragraphs"), "cited-in")
    whole = setting.citations.of_whole(instrument.id)
    cited = setting.citations.of_instrument(instrument.id)
    if whole or not cited:
        yield Passage(setting.place_links(whole) if whole else setting.words("cited_by_none"))
    provisions = [target for target in cited if target.anchor]
    if provisions and instrument.articles:
        yield Heading(2, setting.words("cited_provisions"), "cited-provisions")
        yield Bullets(tuple(_provision_item(setting, target) for target in provisions))
    if instrument.articles:
        yield Heading(2, setting.words("all_articles"), "all-articles")
        yield Passage(setting.words("summary_note"), "aside")
        for article in instrument.articles:
            yield from _article(setting, instrument, article)
    elif provisions:
        for target in provisions:
            yield from _series_entry(setting, target)


def _facts(setting: Setting, instrument: Instrument) -> Iterator[tuple[str, Content]]:
    others = [
        (Link((Foreign(name.text, tag),), f"instruments/{instrument.id}", "", tag), *setting.fact(name)[1:])
        for tag, name in instrument.titles.items()
        if tag != setting.locale.tag and tag in setting.locales
    ]
    if instrument.symbol is not None:
        yield setting.say("symbol"), setting.fact(instrument.symbol)
    if instrument.adopted is not None:
        yield setting.say("adopted"), setting.fact(instrument.adopted)
    if instrument.in_force is not None:
        yield setting.say("in_force"), setting.fact(instrument.in_force)
    if instrument.treaty_series is not None:
        yield setting.say("registered_in_series"), (_series_link(setting, instrument),)
    if instrument.supplements:
        yield setting.say("supplements"), (setting.target_link(Target(instrument.supplements)),)
    supplements = [one for one in setting.corpus.instruments.values() if one.supplements == instrument.id]
    if supplements:
        yield setting.say("supplemented_by"), joined([(setting.target_link(Target(one.id)),) for one in supplements])
    official = instrument.links.get(setting.locale.tag) or instrument.links.get("")
    if official is not None:
        yield setting.say("official_text"), (External(official.text, official.text), *setting.fact(official)[1:])
    yield setting.say("other_languages"), joined(others)


def _series_link(setting: Setting, instrument: Instrument) -> Link:
    assert instrument.treaty_series is not None
    volume, number = instrument.treaty_series
    name = setting.say("treaty_series_entry", volume=volume, number=number)
    anchor = series_anchor(volume, number)
    known = Target(SERIES, anchor) in setting.citations.by_target
    return Link((Words(name),), f"instruments/{SERIES}", anchor if known else "")


def _provision_item(setting: Setting, target: Target) -> Content:
    places = setting.place_links(setting.citations.by_target[target])
    return (setting.target_link(target), Words(setting.say("colon")), *places)


def _article(setting: Setting, instrument: Instrument, article: Article) -> Iterator[Block]:
    """An article under its anchor, and below it each part of it that somebody cites or that we sum up."""
    number = Words(setting.say("article_lead", n=article.number))
    yield Heading(3, (number, *setting.name(article.titles)), f"art-{article.number}")
    yield from _account(setting, instrument, f"art-{article.number}")
    for anchor in sorted(_parts(setting, instrument, article.number), key=provision_order):
        yield Heading(4, setting.words_of(setting.provision_name(anchor)), anchor)
        yield from _account(setting, instrument, anchor)


def _account(setting: Setting, instrument: Instrument, anchor: str) -> Iterator[Block]:
    summary = instrument.summaries.get(anchor, {}).get(setting.locale.tag)
    if summary:
        yield Passage((Words(summary),), "summary")
    places = setting.citations.by_target.get(Target(instrument.id, anchor))
    if places:
        yield Passage(setting.labelled("cited_in", setting.place_links(places)), "uses")
    terms = [one for one in setting.corpus.glossary.values() if one.defined_in == Target(instrument.id, anchor)]
    if terms:
        links = joined([(Link(setting.name(one.names)[:1], "glossary", one.id),) for one in terms])
        yield Passage(setting.labelled("glossary", links), "uses")


def _parts(setting: Setting, instrument: Instrument, number: int) -> set[str]:
    named = {target.anchor for target in setting.citations.of_instrument(instrument.id)}
    named |= set(instrument.summaries)
    for concept in setting.corpus.glossary.values():
        if concept.defined_in is not None and concept.defined_in.instrument == instrument.id:
            named.add(concept.defined_in.anchor)
    return {anchor for anchor in named if anchor.startswith(f"art-{number}-")}


def _series_entry(setting: Setting, target: Target) -> Iterator[Block]:
    yield Heading(3, setting.words_of(setting.provision_name(target.anchor)), target.anchor)
    treaties = [
        one
        for one in setting.corpus.instruments.values()
        if one.treaty_series and series_anchor(*one.treaty_series) == target.anchor
    ]
    links = joined([(setting.target_link(Target(one.id)),) for one in treaties])
    yield Passage(setting.labelled("registered_treaty", links))
    places = setting.place_links(setting.citations.by_target[target])
    yield Passage(setting.labelled("cited_in", places), "uses")
