"""The JSON-LD of every page in six languages: read back from HTML, held to shapes; planted defects are told."""

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from posixpath import join, normpath
from typing import Any

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.fact import Fact
from build_scripts.model.work import Status
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers.linked_data import compose_graph, element
from tests.writers.shapes import Json, complaints, read_graph

SLUG = "ctoc-cop-10-4"
TEXT = f"resolutions/{SLUG}"
languages = pytest.mark.parametrize("lang", LANGUAGES)


def setting_of(built: Built, lang: str) -> Setting:
    return next(one for one in built.settings if one.locale.tag == lang)


def graph_of(setting: Setting, path: str, title: str = "x") -> list[Json]:
    return read_graph(f"<html><head>{element(compose_graph(setting, path, title))}</head><body></body></html>")


def legislation(setting: Setting) -> Json:
    return next(one for one in graph_of(setting, TEXT) if one["@type"] == "Legislation")


def identifiers(node: object) -> list[str]:
    if isinstance(node, Mapping):
        below = [one for value in node.values() for one in identifiers(value)]
        return [node["@id"], *below] if node.keys() == {"@id"} else below
    return [one for value in node for one in identifiers(value)] if isinstance(node, list) else []


@languages
def test_every_page_has_a_graph_in_shape(built: Built, lang: str) -> None:
    setting = setting_of(built, lang)
    for page in built.pages:
        if page.lang == lang:
            graph = graph_of(setting, page.path, page.title)
            assert complaints(graph) == [], page.path
            assert [one["@type"] for one in graph].count("BreadcrumbList") == (1 if page.path else 0), page.path


@languages
def test_every_identifier_leads_to_a_node_of_another_page(built: Built, lang: str) -> None:
    graphs = {
        f"{page.lang}/{page.path}".rstrip("/"): graph_of(setting_of(built, page.lang), page.path, page.title)
        for page in built.pages
    }
    named = {f"{page}{node['@id']}" for page, graph in graphs.items() for node in graph if node.get("@id")}
    for page, graph in graphs.items():
        if page.partition("/")[0] == lang:
            for one in identifiers(graph):
                path, _, fragment = one.partition("#")
                assert f"{normpath(join(page, path))}#{fragment}" in named, (page, one)


def test_a_translation_says_what_it_is(built: Built) -> None:
    node = legislation(setting_of(built, "en"))
    assert node["name"].startswith("Celebrating the twentieth anniversary")
    assert node["inLanguage"] == "en"
    assert node["legislationType"] == "Resolution (soft law)"
    assert (node["legislationIdentifier"], node["legislationDate"]) == ("10/4", "2020-10-16")
    assert node["legislationPassedBy"]["name"].startswith("Conference of the Parties")
    assert node["isPartOf"] == {"@type": "CreativeWork", "name": "CTOC/COP/2020/10"}
    assert node["creativeWorkStatus"] == "Unofficial translation"
    assert node["publisher"] == {"@type": "Organization", "name": "Hexaglot"}
    assert node["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert node["translationOfWork"] == {"@id": f"../../../zh/resolutions/{SLUG}/#legislation"}
    assert {"@id": "../../instruments/untoc/#instrument"} in node["citation"]
    files = {one["contentUrl"]: one["legislationLegalValue"].rpartition("/")[2] for one in node["encoding"]}
    assert files["./"] == files[f"../../../formats/{SLUG}/{SLUG}.en.txt"] == "UnofficialLegalValue"


def test_the_official_text_names_its_translations_and_its_document(built: Built) -> None:
    node = legislation(setting_of(built, "zh"))
    others = [tag for tag in LANGUAGES if tag != "zh"]
    assert sorted(one["@id"] for one in node["workTranslation"]) == sorted(
        f"../../../{tag}/resolutions/{SLUG}/#legislation" for tag in others
    )
    assert node["creativeWorkStatus"] == "正式文本"
    assert "publisher" not in node
    assert "license" not in node
    assert node["copyrightNotice"] == built.locales["zh"].say("rights_official")
    official = [one for one in node["encoding"] if one["legislationLegalValue"].endswith("/OfficialLegalValue")]
    assert [(one["name"], one["contentUrl"]) for one in official] == [
        ("CTOC/COP/2020/10", "https://docs.un.org/zh/CTOC/COP/2020/10")
    ]


@languages
def test_the_publisher_is_never_the_united_nations(built: Built, lang: str) -> None:
    for page in built.pages:
        if page.lang == lang:
            told = json.dumps(graph_of(setting_of(built, lang), page.path, page.title))
            assert told.count('"publisher"') == told.count('"publisher": {"@type": "Organization", "name": "Hexaglot"}')


def test_the_glossary_is_a_set_of_terms(built: Built) -> None:
    (terms,) = (one for one in graph_of(setting_of(built, "fr"), "glossary") if one["@type"] == "DefinedTermSet")
    found = {one["termCode"]: one for one in terms["hasDefinedTerm"]}
    assert list(found) == list(built.corpus.glossary)
    concept = built.corpus.glossary["confiscation"]
    assert found["confiscation"]["name"] == concept.names["fr"].text
    assert found["confiscation"]["description"] == concept.definitions["fr"]
    assert found["confiscation"]["@id"] == "#confiscation"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("untoc", "Legislation"),
        ("a-res-55-25", "Legislation"),
        ("ctoc-cop", "Organization"),
        ("review-mechanism", "Thing"),
        ("sherloc", "CreativeWork"),
        ("unodc-2012-manual", "CreativeWork"),
    ],
)
def test_an_instrument_is_of_the_type_that_fits(built: Built, name: str, kind: str) -> None:
    node = graph_of(setting_of(built, "ru"), f"instruments/{name}")[0]
    assert (node["@type"], node["@id"]) == (kind, "#instrument")
    assert node["name"] == built.corpus.instruments[name].titles["ru"].text


def test_a_protocol_is_based_on_its_convention(built: Built) -> None:
    node = graph_of(setting_of(built, "en"), "instruments/untoc-migrants-protocol")[0]
    assert node["isBasedOn"] == {"@id": "../untoc/#instrument"}
    assert node["legislationDate"] == "2000-11-15"


def test_the_way_to_a_page_is_told(built: Built) -> None:
    (way,) = (
        one
        for one in graph_of(setting_of(built, "es"), f"{TEXT}/references", "Referencias")
        if one["@type"] == "BreadcrumbList"
    )
    assert [(one["name"], one.get("item")) for one in way["itemListElement"]] == [
        ("Inicio", "../../../"),
        ("Resoluciones", "../../"),
        ("Resolución 10/4", "../"),
        ("Referencias", None),
    ]


def changed(setting: Setting, **facts: Fact) -> Setting:
    """The same setting with other metadata of its work."""
    work = setting.corpus.works[0]
    other = replace(work, metadata=replace(work.metadata, **facts))  # type: ignore[arg-type]
    return replace(setting, corpus=replace(setting.corpus, works=(other,)))


def test_what_nobody_has_verified_stays_out(built: Built) -> None:
    doubtful = Fact("2020-10-16", "somewhere", verified=False)
    node = legislation(changed(setting_of(built, "en"), adopted=doubtful, published_in=doubtful))
    assert node.keys() & {"legislationDate", "isPartOf"} == set()


def test_a_resolution_of_the_security_council_is_not_called_soft(built: Built) -> None:
    symbol = Fact("S/RES/1373 (2001)", "the text")
    node = legislation(changed(setting_of(built, "en"), symbol=symbol))
    assert (node["legislationType"], node["legislationIdentifier"]) == ("Resolution", "S/RES/1373 (2001)")


def test_a_page_that_shows_another_language_is_about_that_text(built: Built) -> None:
    setting = setting_of(built, "ar")
    work = setting.corpus.works[0]
    texts = {tag: text for tag, text in work.expressions.items() if tag != "ar"}
    lacking = replace(setting, corpus=replace(setting.corpus, works=(replace(work, expressions=texts),)))
    assert lacking.corpus.works[0].status_in("ar") is Status.MISSING
    node = graph_of(lacking, TEXT)[0]
    assert node == {
        "@type": "WebPage",
        "@id": "",
        "inLanguage": "zh",
        "about": {"@id": f"../../../zh/resolutions/{SLUG}/#legislation"},
    }
    assert complaints(graph_of(lacking, TEXT)) == []


def test_words_cannot_end_the_element(built: Built) -> None:
    title = "<!--<script></script><script>alert(1)</script>"
    setting = setting_of(built, "en")
    written = element(compose_graph(setting, "about", title))
    assert written.count("<") == 2
    assert graph_of(setting, "about", title)[-1]["itemListElement"][-1]["name"] == title


DEFECTS: dict[str, Callable[[Json], Any]] = {
    "no type of law": lambda node: node.pop("legislationType"),
    "a day that is none": lambda node: node.update(legislationDate="16 October 2020"),
    "an unknown language": lambda node: node.update(inLanguage="en-GB"),
    "another publisher": lambda node: node.update(publisher={"@type": "Organization", "name": "United Nations"}),
    "no publisher": lambda node: node.pop("publisher"),
    "a translation with translations": lambda node: node.update(workTranslation=[{"@id": "x"}]),
    "an official file of ours": lambda node: node["encoding"][0].update(
        legislationLegalValue="https://schema.org/OfficialLegalValue"
    ),
    "an absolute identifier": lambda node: node["translationOfWork"].update({"@id": "https://example.org/"}),
    "a property of no vocabulary": lambda node: node.update(status="official"),
    "our licence without a translation": lambda node: node.pop("translationOfWork"),
    "empty words": lambda node: node.update(name=" "),
    "an unknown type": lambda node: node.update({"@type": "Law"}),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_told(built: Built, defect: str) -> None:
    graph = deepcopy(graph_of(setting_of(built, "en"), TEXT))
    assert complaints(graph) == []
    DEFECTS[defect](graph[0])
    assert complaints(graph) != []
