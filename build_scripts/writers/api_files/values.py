"""What the files of the API share: identifiers, links, facts, the status of a text and the rights in it.

An identifier is an address of the site without its language, `resolutions/ctoc-cop-10-4#op-15-c`, and never changes. A
link is the path of a file or a page below the root of the site, `api/v1/works/ctoc-cop-10-4.json`. No file says where
the site is, since nothing that the build writes does; each says in `root` the way from itself to that root, so that
`urljoin(urljoin(address of the file, root), link)` is the address of anything, from a server as from a folder.
"""

import posixpath
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import TypeVar

from build_scripts.locales.locale import Locale
from build_scripts.model.citations import Citations, Place, collect_citations
from build_scripts.model.fact import Fact, Names
from build_scripts.model.formats import API
from build_scripts.model.inline import Target
from build_scripts.model.work import Corpus, Metadata, Status, Work
from build_scripts.pages.kit import legal_words

Json = dict[str, object]
_Key = TypeVar("_Key")

CC_BY = "CC-BY-4.0"
"""The licence of our own words, by its name in the list of SPDX."""
UNITED_NATIONS = "united-nations"
_LICENCES = {CC_BY: "https://creativecommons.org/licenses/by/4.0/"}


def head(path: str, kind: str, own_id: str) -> Json:
    """How every file begins."""
    folder = posixpath.dirname(path)
    return {
        "$schema": posixpath.relpath(schema_path(kind), folder),
        "kind": kind,
        "id": own_id,
        "root": posixpath.relpath(".", folder) + "/",
    }


def schema_path(kind: str) -> str:
    """Where the schema of a kind of file is."""
    return f"{API}schema/{kind}.json"


def work_path(slug: str) -> str:
    """Where the file of a work is."""
    return f"{API}works/{slug}.json"


def instrument_path(name: str) -> str:
    """Where the file of an instrument is."""
    return f"{API}instruments/{name}.json"


def work_id(slug: str) -> str:
    """The identifier of a work."""
    return f"resolutions/{slug}"


def place_id(place: Place) -> str:
    """The identifier of a paragraph."""
    return f"{work_id(place.slug)}#{place.paragraph}"


def target_id(target: Target) -> str:
    """The identifier of an instrument or a provision."""
    return f"instruments/{target.instrument}" + (f"#{target.anchor}" if target.anchor else "")


def page_path(lang: str, own_id: str) -> str:
    """The page of an identifier in a language."""
    path, _, anchor = own_id.partition("#")
    return f"{lang}/{path}/" + (f"#{anchor}" if anchor else "")


def fact(stated: Fact | None) -> Json | None:
    """A fact with its source; null where nobody states it."""
    if stated is None:
        return None
    return {"text": stated.text, "source": stated.source or None, "verified": stated.verified}


def facts(names: Names) -> Json:
    """One fact for each language."""
    return {lang: fact(one) for lang, one in names.items()}


def known(metadata: Metadata) -> Json:
    """The facts of a work that are the same in all languages."""
    return {
        "symbol": fact(metadata.symbol),
        "session": fact(metadata.session),
        "session_dates": fact(metadata.session_dates),
        "adopted": fact(metadata.adopted),
        "published_in": fact(metadata.published_in),
        "section": fact(metadata.section),
    }


def rights_code(work: Work, lang: str) -> str:
    """Whose the words are: those of the United Nations, or ours under a licence."""
    return UNITED_NATIONS if work.status_in(lang) is Status.OFFICIAL else CC_BY


def licence_of(code: str) -> str | None:
    """The address of a licence; None where there is none to name."""
    return _LICENCES.get(code)


def status_and_rights(locale: Locale, work: Work) -> Json:
    """What a text is and what may be done with it, for programs and in the words that every other file has.

    Source of the basis: ST/AI/189/Add.9/Rev.2 leaves documents issued under a symbol in the public domain.
    """
    code = rights_code(work, locale.tag)
    ours = code in _LICENCES
    return {
        "status": work.status_in(locale.tag).value,
        "notice": legal_words(locale, work),
        "rights": {
            "code": code,
            "licence": licence_of(code),
            "basis": None if ours else "ST/AI/189/Add.9/Rev.2",
            "contact": None if ours else "permissions@un.org",
        },
    }


def our_rights() -> Json:
    """The rights in definitions and summaries."""
    return {"code": CC_BY, "licence": licence_of(CC_BY), "basis": None, "contact": None}


def said(locales: Mapping[str, Locale], *keys: str) -> Json:
    """Texts of the interface in all languages."""
    return {tag: (locale.word_space or "").join(map(locale.say, keys)) for tag, locale in locales.items()}


def official_citations(corpus: Corpus) -> Citations:
    """Who cites what in the official text of each work, the works in their order."""
    found = [collect_citations((work,), work.metadata.official_lang) for work in corpus.works]
    return Citations(
        by_target=_gathered(one.by_target for one in found),
        by_document=_gathered(one.by_document for one in found),
        by_concept=_gathered(one.by_concept for one in found),
    )


def _gathered(indexes: Iterable[Mapping[_Key, list[Place]]]) -> dict[_Key, list[Place]]:
    gathered: dict[_Key, list[Place]] = {}
    for key, places in chain.from_iterable(one.items() for one in indexes):
        gathered.setdefault(key, []).extend(places)
    return gathered
