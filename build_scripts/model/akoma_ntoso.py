"""What a writer and a reader of Akoma Ntoso must agree on: the namespaces, the IRIs, the identifiers of elements.

In: what the model says of a resolution. Out: its IRIs and the `eId` of each of its addresses, both by the Akoma Ntoso
Naming Convention 1.0 (OASIS, akn-nc) with the choices that ARCHITECTURE.md gives the reasons of:

    a-res-55-25     2000-11-15   /akn/un/statement/deliberation/un-ga/2000-11-15/55-25
    ctoc-cop-10-4   2020-10-16   /akn/un/statement/deliberation/un-ctoc-cop/2020-10-16/10-4
    its Chinese expression       …/zho@/!main        its file   …/zho@/!main.xml        its annex   …/zho@/!annex_1

    pp-5  rec_5      op-15-c  para_15__list_1__point_c      sec-2-op-4  sec_2__para_4      annex-1-op-4  att_1__para_4

Our addresses are the same in all languages, and so are these identifiers: an item is (c) to the one reader and (ج) to
the other, and `point_c` to both.
"""

import re
from collections.abc import Iterator

from build_scripts.model.fact import Fact
from build_scripts.model.resolution import Kind, Paragraph, Part, PartKind, Resolution
from build_scripts.model.symbol import number_of, slug_of

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN = "urn:hexaglot:akoma-ntoso:1"
"""The namespace of what Akoma Ntoso has no word for: our address, the state of a translation, the kind of evidence."""

CODES = {"ar": "ara", "zh": "zho", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa"}
"""ISO 639-2 codes, which the IRIs of expressions have."""

NO_DATE = "1900-01-01"
"""For a date that must be there and that no source states (AKN4UN, part 1, FRBRversionNumber)."""

ALIAS, NOT_STATED = "hexaglot", "notStated"
NUM, PHRASE, MISSING, SUBHEADING = "num", "draftingPhrase", "missingReference", "subheading"
"""Names of inline elements that Akoma Ntoso leaves to its users."""

DOCUMENT, HELD, ORGANIZATION, CONCEPT, PREAMBLE, FORMULA = (
    "doc_",
    "res_",
    "org_",
    "concept_",
    "preamble",
    "enactingFormula",
)
"""How the entries of `references` are called: before an id of ours, or alone."""

_DATE = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
_ANNEX = re.compile(r"(?P<symbol>.+), annex(?: (?P<figure>[IVX]+|[0-9]+))?")
_FIGURES = {
    "I": "1",
    "II": "2",
    "III": "3",
    "IV": "4",
    "V": "5",
    "VI": "6",
    "VII": "7",
    "VIII": "8",
    "IX": "9",
    "X": "10",
}
_ORGANS = {"a": "ga", "s": "sc", "e": "ecosoc"}
_PARAGRAPHS = {
    Kind.HEADING: ("heading", "docNumber"),
    Kind.TITLE: ("title", "docTitle"),
    Kind.FORMULA: ("formula", "formula"),
    Kind.PREAMBULAR: ("pp", "rec"),
    Kind.OPERATIVE: ("op", "para"),
    Kind.SUBHEADING: ("sub", "crossHeading"),
    Kind.CLOSING: ("closing", "conclusions__p"),
    Kind.NOTE: ("fn", "authorialNote"),
}
_PARTS = {
    PartKind.SECTION: ("sec", "sec"),
    PartKind.ARTICLE: ("art", "art"),
    PartKind.ANNEX: ("annex", "att"),
    PartKind.DRAFT: ("draft", "cmp"),
}


def stated_date(fact: Fact | None) -> str:
    """The date of a fact, or "" where it states none to the day."""
    return fact.text if fact is not None and _DATE.fullmatch(fact.text) else ""


def work_iri(symbol: str, number: str, adopted: str) -> str:
    """The IRI of a work. `symbol` is its own, or else the slug of the resolution, which begins with the body."""
    figure = number.replace("/", "-").replace(" ", "_") or "nn"
    return f"/akn/un/statement/deliberation/{actor_of(symbol)}/{adopted or NO_DATE}/{figure}"


def actor_of(symbol: str) -> str:
    """The organ as AKN4UN writes it: `un-ga`, `un-ga-hrc`, `un-ctoc-cop`."""
    body = re.split("-(?:res|dec)-", slug_of(symbol))[0]
    parts = re.sub("(?:-[0-9]+)+$", "", body).split("-")
    return "-".join(("un", _ORGANS.get(parts[0], parts[0]), *parts[1:])).rstrip("-")


def expression_iri(work: str, lang: str) -> str:
    """The IRI of an expression, as its source had it."""
    return f"{work}/{CODES[lang]}@"


def document_iri(symbol: str, adopted: str) -> str:
    """The IRI of a resolution, or of a treaty that is annexed to one ("A/RES/55/25, annex I"); "" where the symbol or
    the date is not stated."""
    annexed = _ANNEX.fullmatch(symbol)
    symbol = annexed["symbol"] if annexed else symbol
    number = number_of(symbol)
    if not number or not adopted:
        return ""
    component = "main" if annexed is None else f"annex_{_FIGURES.get(annexed['figure'], annexed['figure'] or '1')}"
    return f"{work_iri(symbol, number, adopted)}/!{component}"


def provision_id(anchor: str) -> str:
    """The identifier of a provision of another document: `art-20-2` is `art_20__para_2`, `art-2-b` `art_2__point_b`."""
    kind, *parts = anchor.split("-")
    if kind != "art":
        return ""
    names = [f"art_{parts[0]}", *(f"{'para' if one.isdigit() else 'point'}_{one}" for one in parts[1:])]
    return "__".join(names)


def element_ids(text: Resolution) -> dict[str, str]:
    """The `eId` of each address of a text, the parts included."""
    ids = dict(_identify_all((text.heading, text.title, text.formula), ()))
    ids.update(_identify_all((*text.preamble, *text.operative, *text.closing, *text.notes), ()))
    for part in text.parts:
        ids.update(_identify_part(part, ()))
    return ids


_Prefixes = tuple[tuple[str, str], ...]
"""The address and the `eId` of each part around a place, the innermost first."""


def _identify_part(part: Part, around: _Prefixes) -> Iterator[tuple[str, str]]:
    own = _identifier(part.id, _PARTS[part.kind], around)
    yield part.id, own
    inside = ((part.id, own), *around)
    yield from _identify_all((part.formula,), inside)
    yield from _identify_all(part.preamble, inside, list_item="item" if part.kind in DOCUMENTS else "point")
    yield from _identify_all(part.operative, inside)
    for below in part.parts:
        yield from _identify_part(below, inside)


DOCUMENTS = (PartKind.ANNEX, PartKind.DRAFT)
"""The parts that are documents of their own, with a preamble of their own."""


def _identify_all(
    paragraphs: tuple[Paragraph | None, ...], around: _Prefixes, *, list_item: str = "item"
) -> Iterator[tuple[str, str]]:
    for one in paragraphs:
        if one is not None:
            own = _identifier(one.id, _PARAGRAPHS.get(one.kind, (one.kind.value, one.kind.value)), around)
            yield from _identify(one, own, list_item if one.kind is Kind.PREAMBULAR else "point")


def _identify(paragraph: Paragraph, own: str, name: str) -> Iterator[tuple[str, str]]:
    yield paragraph.id, own
    for item in paragraph.items:
        number = item.id.removeprefix(f"{paragraph.id}-")
        yield from _identify(item, f"{own}__list_1__{name}_{number}", name)
    if paragraph.wrap_up is not None:
        yield paragraph.wrap_up.id, f"{own}__list_1__wrapup"


def _identifier(address: str, names: tuple[str, str], around: _Prefixes) -> str:
    """Parts stand before what is counted in them, as they do in our addresses."""
    ours, theirs = names
    pattern = re.compile(rf"{ours}(?:-(?P<number>.+))?")
    for prefix, identifier in (*around, ("", "")):
        rest = address.removeprefix(f"{prefix}-") if prefix else address
        found = pattern.fullmatch(rest)
        if found is not None and (rest != address or not prefix):
            before = f"{identifier}__" if identifier else ""
            return f"{before}{theirs}" + (f"_{found['number']}" if found["number"] else "")
    return f"{theirs}_{address}"
