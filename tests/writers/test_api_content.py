"""Does the API lose nothing, link to what is there, and say what each text is and where each fact comes from?"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urljoin

import pytest
from jsonschema import Draft202012Validator

from build_scripts.checks.addresses import addresses_of
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import collect_citations
from build_scripts.model.inline import (
    AnyTarget,
    Emphasis,
    Held,
    Inline,
    Missing,
    NoteMark,
    Official,
    Own,
    PageBreak,
    Reference,
    Target,
    TermUse,
    Text,
    plain_text,
)
from build_scripts.model.resolution import Furniture, Paragraph
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers.api import write

from .api_reading import Json, read_expression, without_places, wrong_in
from .samples import NASTY
from .settings import whole, with_text

SLUG = "ctoc-cop-10-4"
_EXPRESSION = "api/v1/expressions/ctoc-cop-10-4/{0}.json"
languages = pytest.mark.parametrize("lang", LANGUAGES)


def _files(setting: Setting) -> dict[str, Json]:
    return {path: json.loads(text) for path, text in write(setting)}


@languages
def test_the_text_is_read_back_without_loss(lang: str, built: Built, files: Mapping[str, Json]) -> None:
    text = built.corpus.works[0].expressions[lang]
    assert read_expression(files[_EXPRESSION.format(lang)]) == without_places(text)


_FEATURES: tuple[Inline, ...] = (
    Emphasis((Text("q"), PageBreak("inferred"), Text("r"))),
    Reference((Text("a"), PageBreak("marked"), Text("b")), Target("untoc", "art-20-2")),
    Reference((Text("c"),), Target("untoc")),
    Reference((Text("d"),), Held("ctoc-cop-10-4")),
    Reference((Text("e"),), Official("S/RES/1373(2001)")),
    Reference((Text("f"),), Own("op-2")),
    Reference((Text("g"),), Missing("instrument")),
    Reference((Text("h"),), Missing("paragraph")),
    TermUse((Text("i"),), "confiscation"),
    NoteMark("1", 2),
)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_text_with_everything_is_read_back_without_loss(
    lang: str, built: Built, validators: Mapping[str, Draft202012Validator]
) -> None:
    def change(paragraph: Paragraph) -> Paragraph:
        content = (*paragraph.content, *_FEATURES) if paragraph.id == "op-1-a-ii" else paragraph.content
        lost = paragraph.id == "annex-1-op-4-b"
        return replace(paragraph, content=() if lost else content, untranslated=lost)

    setting = whole(built, lang)
    (work,) = setting.corpus.works
    text = replace(
        work.expressions[lang].map(change), furniture=(Furniture("running head", "A/RES", work.metadata.where),)
    )
    corpus = replace(setting.corpus, works=(replace(work, expressions={lang: text}),))
    data = _files(replace(setting, corpus=corpus))[f"api/v1/expressions/{work.slug}/{lang}.json"]
    assert wrong_in(data, validators) == []
    assert read_expression(data) == without_places(text)


def test_any_words_are_read_back(built: Built) -> None:
    text = built.corpus.works[0].expressions["en"]
    words = tuple(Text(word) for word in (*NASTY, "\u2028", '"', "\u0000", "😀"))
    changed = text.map(lambda one: replace(one, content=words) if one.id == "op-1" else one)
    data = _files(with_text(built, "en", changed))[_EXPRESSION.format("en")]
    assert read_expression(data) == without_places(changed)


@languages
def test_the_words_of_a_paragraph_are_those_of_its_pieces(lang: str, files: Mapping[str, Json]) -> None:
    text = read_expression(files[_EXPRESSION.format(lang)])
    told = {one["id"]: one["text"] for one in _paragraphs(files[_EXPRESSION.format(lang)]["text"])}
    assert told == {one.id: plain_text(one.content) for one in text.paragraphs()}
    assert told["op-16"]


def _paragraphs(data: object) -> Iterator[Json]:
    """Every object that has pieces and an address."""
    if isinstance(data, dict) and "wrap_up" in data:
        yield data
    for one in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _paragraphs(one)


_LINKS = ("file", "page", "glossary", "references", "work", "official", "txt", "md")
_TABLES = ("schemas", "pages")


def _links(data: object, key: str = "") -> Iterator[str]:
    """Every link of a file."""
    if isinstance(data, dict):
        for name, value in data.items():
            if name in _TABLES:
                yield from value.values()
            elif key == "links" or (name in _LINKS and isinstance(value, str) and name != "work"):
                yield value
            else:
                yield from _links(value, name)
    elif isinstance(data, list):
        for one in data:
            yield from _links(one, key)


@pytest.mark.parametrize("site", ["https://example.org/", "https://example.org/below/here/", "file:///tmp/a/"])
def test_every_link_leads_to_a_file_or_a_page_wherever_the_site_is(
    site: str, built: Built, files: Mapping[str, Json]
) -> None:
    held = {f"{site}{path}" for path in built.data}
    held |= {f"{site}{page.file.removesuffix('index.md')}" for page in built.pages}
    count = 0
    for path, data in files.items():
        if "/schema/" in path:
            continue
        address = f"{site}{path}"
        assert urljoin(address, data["root"]) == site
        assert urljoin(address, data["$schema"]) in held
        for link in _links(data):
            count += 1
            assert urljoin(urljoin(address, data["root"]), link) in held, f"{path}: {link}"
    assert count > 150


def _identifiers(data: object) -> Iterator[str]:
    """Every string that is an identifier without a language."""
    if isinstance(data, str) and re.fullmatch(r"(resolutions|instruments)/[a-z0-9-]+(#.*)?|glossary#.*", data):
        yield data
    for one in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _identifiers(one)


def test_every_identifier_is_an_address_of_the_site(built: Built, files: Mapping[str, Json]) -> None:
    held = {address for page in built.pages if page.lang == "en" for address in addresses_of(page)}
    found = {one for path, data in files.items() if "/schema/" not in path for one in _identifiers(data)}
    lost = {one for one in found if "/" + re.sub(r"(#|$)", r"/\1", one, count=1) not in held}
    assert lost == set()
    assert len(found) > 150


@languages
def test_a_text_says_what_it_is_in_the_words_of_every_other_format(
    lang: str, built: Built, files: Mapping[str, Json]
) -> None:
    (work,) = built.corpus.works
    data = files[_EXPRESSION.format(lang)]
    assert data["notice"] == legal_words(built.locales[lang], work)
    if lang == "zh":
        assert (data["status"], data["responsible"], data["review"]) == ("official", None, None)
        basis = {"basis": "ST/AI/189/Add.9/Rev.2", "contact": "permissions@un.org"}
        assert data["rights"] == {"code": "united-nations", "licence": None, **basis}
    else:
        assert (data["status"], data["responsible"]) == ("unofficial", "the Hexaglot project")
        assert data["review"]["record"] == f"reviews/{lang}.yml"
        licence = "https://creativecommons.org/licenses/by/4.0/"
        assert data["rights"] == {"code": "CC-BY-4.0", "licence": licence, "basis": None, "contact": None}


def test_facts_keep_their_source_and_what_nobody_states_is_null(files: Mapping[str, Json]) -> None:
    facts = files[_EXPRESSION.format("en")]["facts"]
    assert facts["symbol"] is None
    assert facts["adopted"]["text"] == "2020-10-16"
    assert facts["adopted"]["source"].startswith("A/RES/76/187 op 6")
    assert facts["document"]["verified"] is False
    untoc = files["api/v1/instruments/untoc.json"]
    assert untoc["treaty_series"] == {"volume": "2225", "number": "39574"}


def test_a_language_without_a_text_has_no_file_and_its_work_says_so(
    built: Built, validators: Mapping[str, Draft202012Validator]
) -> None:
    setting = whole(built, "ar")
    data = _files(setting)
    assert [path for path in data if "/expressions/" in path] == ["api/v1/expressions/harbours-3-7/ar.json"]
    work = data["api/v1/works/harbours-3-7.json"]
    assert wrong_in(work, validators) == []
    told = {one["lang"]: (one["status"], one["file"], one["rights"] is None) for one in work["expressions"]}
    assert told["ar"] == ("official", "api/v1/expressions/harbours-3-7/ar.json", False)
    assert {told[lang] for lang in LANGUAGES if lang != "ar"} == {("missing", None, True)}


def test_the_state_of_each_translated_paragraph(built: Built) -> None:
    def leave(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, content=(), untranslated=True) if paragraph.id == "op-8" else paragraph

    text = built.corpus.works[0].expressions["fr"].map(leave)
    data = _files(with_text(built, "fr", text))[_EXPRESSION.format("fr")]
    states = {one["id"]: (one["state"], one["untranslated"]) for one in _paragraphs(data["text"])}
    assert states["op-8"] == ("untranslated", True)
    assert states["op-7"] == ("translated", False)
    official = {one["state"] for one in _paragraphs(json.loads(built.data[_EXPRESSION.format("zh")])["text"])}
    assert official == {None}


def test_instruments_and_concepts_name_the_official_paragraphs_that_cite_them(
    built: Built, files: Mapping[str, Json]
) -> None:
    citations = collect_citations(built.corpus.works, "zh")
    told: dict[str, list[str]] = {}
    for path, data in files.items():
        if "/instruments/" in path:
            told |= {one["id"]: one["by"] for one in data["cited"]}
    places = {
        f"instruments/{target.instrument}{'#' if target.anchor else ''}{target.anchor}": [
            f"resolutions/{place.slug}#{place.paragraph}" for place in found
        ]
        for target, found in citations.by_target.items()
    }
    assert told == places
    used = {one["id"]: one["used_in"] for one in files["api/v1/glossary.json"]["concepts"]}
    assert used["glossary#confiscation"] == [
        f"resolutions/{place.slug}#{place.paragraph}" for place in citations.by_concept["confiscation"]
    ]


def test_the_targets_of_each_kind(built: Built) -> None:
    def one(target: AnyTarget) -> Json:
        text = built.corpus.works[0].expressions["fr"]
        changed = text.map(lambda p: replace(p, content=(Reference((Text("x"),), target),)) if p.id == "op-1" else p)
        data = _files(with_text(built, "fr", changed))[_EXPRESSION.format("fr")]
        found: Json = data["text"]["operative"][0]["content"][0]["target"]
        return found

    assert one(Target("untoc", "art-2-b")) == {"kind": "instrument", "id": "instruments/untoc#art-2-b"}
    assert one(Own("op-4")) == {"kind": "paragraph", "id": "resolutions/ctoc-cop-10-4#op-4"}
    url = "https://docs.un.org/fr/A/RES/73/186"
    assert one(Official("A/RES/73/186")) == {"kind": "document", "symbol": "A/RES/73/186", "url": url}
    assert one(Held("ctoc-cop-10-4")) == {"kind": "resolution", "id": "resolutions/ctoc-cop-10-4"}
    assert one(Missing("paragraph")) == {"kind": "missing", "what": "paragraph"}
