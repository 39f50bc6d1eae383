"""What a citation may state of a resolution in one of its language versions.

A fact that no source states, or that nobody has verified, is "" here, so that no style can pass it for verified;
`unverified` names those that stand in the sources without having been seen there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from build_scripts.model.fact import Fact, Names
from build_scripts.model.symbol import body_code, is_decision
from build_scripts.model.work import Status, Work

_FACTS = ("adopted", "symbol", "published_in", "section", "session")


@dataclass(frozen=True, slots=True)
class Cited:
    """A resolution in the language `lang` of the words that are cited.

    `bodies` are the verified names of the body by language, or, where nobody has verified any, one as "[name?]", which
    is how cataloguers write what they doubt; `code` is what symbols call it ("A", "S", "E", "A/HRC", or
    "" for any other); `kind` is resolution or decision; `date` is ISO 8601; `document` is its own symbol, or that of
    the report which published it, with the `section` there.
    """

    slug: str
    lang: str
    number: str
    kind: str
    code: str
    bodies: Mapping[str, str]
    title: str
    title_lang: str
    date: str
    document: str
    section: str
    session: str
    status: Status
    responsible: str
    unverified: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """The citations of a resolution, or of the paragraph at `anchor` ("" for the whole).

    `name` is what readers call the place, `pinpoint` what a citation calls it; `text` are the words there with all
    below them, as lines; `styles` are the finished citations by the ids of the styles, in their order. `cited` is the
    text that the words are of: where a place is not translated yet, the official one.
    """

    anchor: str
    name: str
    pinpoint: str
    text: str
    styles: Mapping[str, str]
    cited: Cited


def cited_in(work: Work, lang: str) -> Cited:
    """What may be said of the text that the readers of a language see."""
    metadata = work.metadata
    shown = work.shown_in(lang).lang
    version = metadata.versions.get(shown)
    title, title_lang = work.title_in(lang) if work.shown_in(lang).title is not None else ("", shown)
    facts: Mapping[str, Fact | None] = MappingProxyType({name: getattr(metadata, name) for name in _FACTS})
    own = _verified(facts["symbol"])
    symbol = metadata.symbol.text if metadata.symbol is not None else ""
    return Cited(
        slug=work.slug,
        lang=shown,
        number=metadata.number,
        kind="decision" if is_decision(symbol) else "resolution",
        code=body_code(own),
        bodies=_body_names(metadata.body),
        title=title,
        title_lang=title_lang,
        date=_verified(facts["adopted"]),
        document=own or _verified(facts["published_in"]),
        section="" if own else _verified(facts["section"]),
        session=_verified(facts["session"]),
        status=work.status_in(shown),
        responsible=version.responsible if version is not None else "",
        unverified=tuple(name for name, fact in facts.items() if fact is not None and not fact.verified),
    )


def _verified(fact: Fact | None) -> str:
    return fact.text if fact is not None and fact.verified else ""


def _body_names(names: Names) -> dict[str, str]:
    verified = {lang: fact.text for lang, fact in names.items() if fact.verified}
    return verified or {lang: f"[{fact.text}?]" for lang, fact in names.items()}
