"""What a page is about, as JSON-LD in the words of schema.org.

In: the setting and the path of a page. Out: its graph, and the element of the page that holds it. Identifiers are
relative to the page, as JSON-LD in HTML reads them, so that the same bytes are right at any address and from a file.

A resolution in a language is a `Legislation` under `#legislation` on its page, its files are `LegislationObject`s, and
what it cites is named by identifier. Only verified facts go out, for a graph has no sign of doubt. What a text is
stands in `creativeWorkStatus`. `legislationLegalValue` is said of a file: by schema.org's definition a republication by
a private publisher is unofficial, whatever the text in it is; official is the document of the United Nations.
Sources: schema.org/Legislation, /LegislationObject, /LegalValueLevel, /DefinedTermSet, /BreadcrumbList.
"""

from collections.abc import Iterator
from typing import Any

from build_scripts.model.citations import Citations, Place
from build_scripts.model.fact import Fact
from build_scripts.model.glossary import Concept
from build_scripts.model.inline import Held, LinkTarget, Official, Target
from build_scripts.model.instrument import Instrument
from build_scripts.model.work import Status, Work
from build_scripts.pages.description import describe, work_name
from build_scripts.pages.setting import Setting
from build_scripts.writers.escape import script_data
from build_scripts.writers.page_files import PageFile, files_of

Json = dict[str, Any]

SITE = "Hexaglot"
CC_BY = "https://creativecommons.org/licenses/by/4.0/"
_TYPES = {"treaty": "Legislation", "resolution": "Legislation", "body": "Organization", "mechanism": "Thing"}


def element(graph: list[Json]) -> str:
    """The element that carries a graph; it is data, which no browser runs. No `<` stands in it, since a comment that
    begins in a script would take the rest of the page along."""
    data = script_data({"@context": "https://schema.org", "@graph": graph}).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{data}</script>'


def compose_graph(setting: Setting, path: str, title: str) -> list[Json]:
    """The nodes of a page: what it is about, then the way to it from the home page."""
    return [*_about(setting, path), *_way_to(setting, path, title)]


def _about(setting: Setting, path: str) -> Iterator[Json]:
    match path.split("/"):
        case [""]:
            site = {"@type": "WebSite", "@id": "", "name": SITE, "inLanguage": setting.locale.tag}
            yield {**site, "description": describe(setting, path), "publisher": _publisher()}
        case ["resolutions"]:
            parts = [_id(f"{work.slug}/#legislation") for work in setting.corpus.works]
            yield {"@type": "CollectionPage", "@id": "", "inLanguage": setting.locale.tag, "hasPart": parts}
        case ["resolutions", slug, *below]:
            work = next((one for one in setting.corpus.works if one.slug == slug), None)
            if work is not None:
                yield from _page_below(setting, len(below)) if below else _legislation(setting, work)
        case ["instruments", name] if name in setting.corpus.instruments:
            yield _instrument(setting, setting.corpus.instruments[name])
        case ["glossary"]:
            yield _glossary(setting, title_of=setting.say("glossary"))


def _page_below(setting: Setting, depth: int) -> Iterator[Json]:
    """A page about a resolution, below the page of its text."""
    about = _id(f"{'../' * depth}#legislation")
    yield {"@type": "WebPage", "@id": "", "inLanguage": setting.locale.tag, "about": about}


def _legislation(setting: Setting, work: Work) -> Iterator[Json]:
    """A resolution in the language of the page. Where we hold no text in it the page is about that of another one."""
    lang, status = setting.locale.tag, work.status_in(setting.locale.tag)
    if status is Status.MISSING:
        about = _id(_elsewhere(work, work.metadata.official_lang))
        yield {"@type": "WebPage", "@id": "", "inLanguage": work.metadata.official_lang, "about": about}
        return
    metadata, symbol = work.metadata, _verified(work.metadata.symbol)
    body, document = _verified(metadata.body.get(lang)), _verified(metadata.published_in)
    soft = not (symbol or "").startswith("S/")  # the Security Council's may bind (Charter, Article 25)
    yield _stated(
        {
            "@type": "Legislation",
            "@id": "#legislation",
            "name": work.title_in(lang)[0],
            "alternateName": work_name(setting, work),
            "inLanguage": lang,
            "legislationType": setting.say("legislation_type" if soft else "resolution"),
            "legislationIdentifier": symbol or metadata.number,
            "legislationDate": _verified(metadata.adopted),
            "legislationPassedBy": body and {"@type": "Organization", "name": body},
            "isPartOf": document and {"@type": "CreativeWork", "name": document},
            "creativeWorkStatus": setting.say(f"status_{status.value}"),
            **_rights(setting, work),
            "citation": _cited(setting.citations, work, lang),
            "encoding": [*_originals(work, lang), *(_file(one, lang) for one in files_of(work, lang))],
        }
    )


def _rights(setting: Setting, work: Work) -> Json:
    """Of whom the text is and what it was made from. The publisher of a translation is never the United Nations."""
    lang = setting.locale.tag
    if lang in work.translations:
        original = _id(_elsewhere(work, work.metadata.official_lang))
        return {"publisher": _publisher(), "license": CC_BY, "translationOfWork": original}
    if lang != work.metadata.official_lang:
        return {"copyrightNotice": setting.say("rights_official")}
    translations = [_id(_elsewhere(work, tag)) for tag in work.translations]
    return {"copyrightNotice": setting.say("rights_official"), "workTranslation": translations}


def _originals(work: Work, lang: str) -> Iterator[Json]:
    """The document of the United Nations in which an official text stands."""
    document = work.metadata.published_in or work.metadata.symbol
    address = work.metadata.links.get(lang)
    if work.status_in(lang) is Status.OFFICIAL and document is not None and address is not None:
        yield {
            "@type": "LegislationObject",
            "name": document.text,
            "contentUrl": address.text,
            "inLanguage": lang,
            "legislationLegalValue": "https://schema.org/OfficialLegalValue",
        }


def _file(file: PageFile, lang: str) -> Json:
    return {
        "@type": "LegislationObject",
        "encodingFormat": file.media_type,
        "contentUrl": f"../../../{file.path}" if file.path else "./",
        "inLanguage": lang,
        "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
    }


def _cited(citations: Citations, work: Work, lang: str) -> list[Json]:
    """What a resolution cites, each document once, in the order of the text."""
    places = (Place(work.slug, paragraph.id) for paragraph in work.expressions[lang].paragraphs())
    targets = (target for place in places for target in citations.all_by_place.get(place, ()))
    return list({repr(one): one for target in targets for one in _citation(target)}.values())


def _citation(target: LinkTarget) -> Iterator[Json]:
    match target:
        case Target(name):
            yield _id(f"../../instruments/{name}/#instrument")
        case Held(slug):
            yield _id(f"../{slug}/#legislation")
        case Official(symbol):
            yield {"@type": "CreativeWork", "name": symbol}


def _instrument(setting: Setting, instrument: Instrument) -> Json:
    kind = _TYPES.get(instrument.kind, "CreativeWork")
    title, symbol = instrument.titles.get(setting.locale.tag), _verified(instrument.symbol)
    node = {"@type": kind, "@id": "#instrument", "name": title.text if title is not None else instrument.id}
    if kind != "Legislation":
        return _stated({**node, "identifier": symbol})
    base = instrument.supplements and _id(f"../{instrument.supplements}/#instrument")
    applicable = _verified(instrument.in_force)
    dates = {"legislationDate": _verified(instrument.adopted), "legislationDateOfApplicability": applicable}
    kind_words = setting.say("resolution" if instrument.kind == "resolution" else "kind_treaty")
    return _stated({**node, "legislationType": kind_words, "legislationIdentifier": symbol, **dates, "isBasedOn": base})


def _glossary(setting: Setting, title_of: str) -> Json:
    lang = setting.locale.tag
    terms = [_term(one, lang) for one in setting.corpus.glossary.values() if lang in one.names]
    node: Json = {"@type": "DefinedTermSet", "@id": "#glossary", "name": title_of, "inLanguage": lang}
    return {**node, "publisher": _publisher(), "license": CC_BY, "hasDefinedTerm": terms}


def _term(concept: Concept, lang: str) -> Json:
    node = {"@type": "DefinedTerm", "@id": f"#{concept.id}", "name": concept.names[lang].text}
    return _stated({**node, "termCode": concept.id, "description": concept.definitions.get(lang)})


def _way_to(setting: Setting, path: str, title: str) -> Iterator[Json]:
    """The pages from the home page to this one, which has a name and needs no address."""
    parts = path.split("/") if path else []
    if not parts:
        return
    steps = [(setting.say("home"), "../" * len(parts))]
    for depth in range(1, len(parts)):
        steps.append((_step_name(setting, "/".join(parts[:depth])), "../" * (len(parts) - depth)))
    items: list[Json] = [
        {"@type": "ListItem", "position": at, "name": name, "item": address}
        for at, (name, address) in enumerate(steps, 1)
    ]
    items.append({"@type": "ListItem", "position": len(items) + 1, "name": title})
    yield {"@type": "BreadcrumbList", "itemListElement": items}


def _step_name(setting: Setting, path: str) -> str:
    section, _, slug = path.partition("/")
    work = next((one for one in setting.corpus.works if slug and one.slug == slug), None)
    return work_name(setting, work) if work is not None else setting.say(section)


def _elsewhere(work: Work, lang: str) -> str:
    """The identifier of a resolution in another language, from its page in this one."""
    return f"../../../{lang}/resolutions/{work.slug}/#legislation"


def _publisher() -> Json:
    return {"@type": "Organization", "name": SITE}


def _id(address: str) -> Json:
    return {"@id": address}


def _verified(fact: Fact | None) -> str | None:
    return fact.text if fact is not None and fact.verified else None


def _stated(node: Json) -> Json:
    """A node without what nobody states."""
    return {key: value for key, value in node.items() if value}
