"""What an Akoma Ntoso file says of itself: FRBR identification, references, status and rights.

In: the setting of a language, a work. Out: the content of `meta`, and the visible notice. Work, expression and
manifestation have the dates that the sources state, never that of the build. A text that the United Nations did not
publish is a translation, says from what, and names the official expression as its master.
"""

from collections.abc import Iterator
from typing import TypeVar

from lxml import etree

from build_scripts.model.akoma_ntoso import (
    ALIAS,
    CODES,
    CONCEPT,
    DOCUMENT,
    FORMULA,
    HELD,
    NO_DATE,
    NOT_STATED,
    ORGANIZATION,
    OWN,
    PREAMBLE,
    document_iri,
    expression_iri,
    stated_date,
    work_iri,
)
from build_scripts.model.fact import Fact, Names
from build_scripts.model.inline import Held, Reference, Target, TermUse, walk
from build_scripts.model.instrument import Instrument
from build_scripts.model.resolution import Resolution
from build_scripts.model.work import Status, Work
from build_scripts.pages.kit import legal_words
from build_scripts.pages.setting import Setting
from build_scripts.writers.akn_words import Leads
from build_scripts.writers.xml_tree import XML, add, fit

_T = TypeVar("_T")
_ONTOLOGY = "/akn/ontology"
_PROJECT, _BODY, _EDITOR, _AUTHOR, _TRANSLATOR = "hexaglot", "body", "editor", "author", "translator"


def leads_of(setting: Setting) -> Leads:
    """Where references lead in this language."""
    instruments = setting.corpus.instruments
    lang = setting.locale.tag
    return Leads(
        instruments={one.id: _href(one, lang) for one in instruments.values()},
        held={work.slug: f"{iri_of(work)}/!main" for work in setting.corpus.works},
        bodies=frozenset(one.id for one in instruments.values() if one.kind == "body"),
        names={one.id: one.names[lang].text for one in setting.corpus.glossary.values() if lang in one.names},
    )


def iri_of(work: Work) -> str:
    """The IRI of a work."""
    about = work.metadata
    symbol = about.symbol.text if about.symbol is not None else about.slug
    return work_iri(symbol, about.number, stated_date(about.adopted))


def _href(one: Instrument, lang: str) -> str:
    """Its IRI, or else where its official text is, or else what we call it."""
    iri = document_iri(one.symbol.text if one.symbol is not None else "", stated_date(one.adopted))
    link = one.links.get(lang) or one.links.get("")
    return iri or (link.text.replace(" ", "%20") if link is not None else f"{_ONTOLOGY}/object/{_PROJECT}/{one.id}")


class MetadataWriter:
    """Writes the metadata of one expression."""

    def __init__(self, setting: Setting, work: Work, text: Resolution, leads: Leads) -> None:
        self._setting = setting
        self._work = work
        self._text = text
        self._leads = leads
        self._iri = iri_of(work)
        version = work.metadata.versions[text.lang]
        self._adopted = stated_date(work.metadata.adopted)
        self._reviewed = version.review.date if version.review is not None else ""
        self._responsible = version.responsible or "Hexaglot"
        self._official = work.status_in(text.lang) is Status.OFFICIAL

    def notice(self, preface: etree._Element) -> None:
        """What the text is and whose, for everybody who reads it: words of the editor, not of the document."""
        box = add(preface, "container", eId="preface__container_1", name="notice", status="editorial")
        add(box, "p", legal_words(self._setting.locale, self._work), status="editorial", lang=self._text.lang)

    def identify(self, meta: etree._Element, component: str = "main") -> None:
        """Work, expression and manifestation of the resolution, or of a document in it."""
        place = add(meta, "identification", source=f"#{_PROJECT}")
        self._work_level(add(place, "FRBRWork"), component)
        self._expression_level(add(place, "FRBRExpression"), component)
        path = expression_iri(self._iri, self._text.lang)
        manifestation = add(place, "FRBRManifestation")
        add(manifestation, "FRBRthis", value=f"{path}/!{component}.xml")
        add(manifestation, "FRBRuri", value=f"{path}/.xml")
        newest = max(self._adopted, self._reviewed)
        _date(manifestation, newest, "newestSource")
        _author(manifestation, _PROJECT, _EDITOR)
        add(manifestation, "FRBRformat", value="xml")

    def _work_level(self, element: etree._Element, component: str) -> None:
        about = self._work.metadata
        add(element, "FRBRthis", value=f"{self._iri}/!{component}")
        add(element, "FRBRuri", value=self._iri)
        aliases = {
            "title": self._work.title_in(self._text.lang)[0],
            "symbol": _text(about.symbol),
            "publishedIn": _text(about.published_in),
            ALIAS: about.slug,
        }
        for name, value in aliases.items():
            if value:
                add(element, "FRBRalias", value=value, name=name)
        _date(element, self._adopted, "adoption")
        _author(element, _BODY, _AUTHOR)
        add(element, "FRBRcountry", value="un")
        add(element, "FRBRsubtype", value="deliberation")
        add(element, "FRBRnumber", value=about.number)
        for lang, text in self._work.expressions.items():
            if text.title is not None and text.title.text and not text.title.untranslated:
                add(element, "FRBRname", value=text.title.text, lang=lang)

    def _expression_level(self, element: etree._Element, component: str) -> None:
        path = expression_iri(self._iri, self._text.lang)
        add(element, "FRBRthis", value=f"{path}/!{component}")
        add(element, "FRBRuri", value=path)
        if self._official or not self._reviewed:
            _date(element, self._adopted, "adoption")
        else:
            _date(element, self._reviewed, "review")
        _author(element, _BODY if self._official else _PROJECT, _AUTHOR if self._official else _TRANSLATOR)
        kept = add(element, "preservation")
        _own(kept, "status", self._work.status_in(self._text.lang).value)
        _own(kept, "rights", self._rights(), lang=self._text.lang)
        add(element, "FRBRauthoritative", value="true" if self._official else "false")
        master = self._work.metadata.official_lang
        if not self._official:
            href = expression_iri(self._iri, master)
            add(element, "FRBRmasterExpression", href=f"{href}/!{component}", showAs=self._setting.locales[master].name)
        add(element, "FRBRlanguage", language=CODES[self._text.lang])
        if not self._official:
            translation = add(element, "FRBRtranslation", href=f"{href}/!{component}", fromLanguage=CODES[master])
            translation.set("authoritative", "false")
            translation.set("by", f"#{_PROJECT}")

    def _rights(self) -> str:
        return self._setting.say("rights_official" if self._official else "rights_translation")

    def refer(self, meta: etree._Element) -> None:
        """Everything that `refersTo`, `source`, `as` and `by` lead to, once."""
        lang, corpus = self._text.lang, self._setting.corpus
        references = add(meta, "references", source=f"#{_PROJECT}")
        body = _name(self._work.metadata.body, lang)
        organ = self._iri.split("/")[5]
        _tlc(references, "TLCOrganization", _BODY, f"{_ONTOLOGY}/organization/un/{organ}", body or organ)
        _tlc(references, "TLCOrganization", _PROJECT, f"{_ONTOLOGY}/organization/{_PROJECT}", self._responsible)
        for role in (_AUTHOR, _EDITOR, _TRANSLATOR):
            _tlc(references, "TLCRole", role, f"{_ONTOLOGY}/role/{role}", role)
        for concept in (PREAMBLE, FORMULA):
            _tlc(references, "TLCConcept", concept, f"{_ONTOLOGY}/concept/un/{concept}", concept)
        for name, is_body in sorted({(one.instrument, self._leads.is_body(one)) for one in self._targets(Target)}):
            one = corpus.instruments[name]
            shown = _name(one.titles, lang) or name
            if is_body:
                href = f"{_ONTOLOGY}/organization/{_PROJECT}/{name}"
                _tlc(references, "TLCOrganization", f"{ORGANIZATION}{name}", href, shown)
            else:
                self._document(references, f"{DOCUMENT}{name}", self._leads.instruments[name], shown, one.kind)
        works = {work.slug: work for work in corpus.works}
        for slug in sorted({one.slug for one in self._targets(Held)}):
            shown = works[slug].title_in(lang)[0] or slug
            self._document(references, f"{HELD}{slug}", self._leads.held[slug], shown, "resolution")
        for concept in sorted({one.concept for one in self._inlines() if isinstance(one, TermUse)}):
            href = f"{_ONTOLOGY}/concept/{_PROJECT}/{concept}"
            _tlc(references, "TLCConcept", f"{CONCEPT}{concept}", href, self._leads.names.get(concept, concept))

    def _document(self, references: etree._Element, identifier: str, href: str, shown: str, kind: str) -> None:
        _tlc(references, "TLCReference", identifier, href, shown).set("name", kind)

    def _inlines(self) -> Iterator[object]:
        for paragraph in self._text.paragraphs():
            yield from walk(paragraph.content)

    def _targets(self, kind: type[_T]) -> Iterator[_T]:
        for one in self._inlines():
            if isinstance(one, Reference) and isinstance(one.target, kind):
                yield one.target

    def state(self, meta: etree._Element) -> None:
        """Status, rights and provenance for machines, in a namespace of our own."""
        about, lang = self._work.metadata, self._text.lang
        place = add(meta, "proprietary", source=f"#{_PROJECT}")
        _own(place, "status", self._work.status_in(lang).value)
        _own(place, "notice", legal_words(self._setting.locale, self._work), lang=lang)
        _own(place, "rights", self._rights(), lang=lang)
        version = about.versions[lang]
        if version.responsible:
            _own(place, "responsible", version.responsible)
        if version.review is not None:
            _own(place, "review", version.review.reader, date=version.review.date, record=version.review.record)
        facts = {
            "adopted": about.adopted,
            "session": about.session,
            "sessionDates": about.session_dates,
            "publishedIn": about.published_in,
            "section": about.section,
            "link": about.links.get(lang),
        }
        for name, fact in facts.items():
            if fact is not None:
                said = {"name": name, "source": fact.source, "verified": "true" if fact.verified else "false"}
                _own(place, "fact", fact.text, **said)
        for state, count in self._counted():
            _own(place, "count", str(count), state=state)

    def _counted(self) -> list[tuple[str, int]]:
        states = [one.value for one in self._work.states_in(self._text.lang).values()]
        return [(state, states.count(state)) for state in sorted(set(states))]


def _text(fact: Fact | None) -> str:
    return fact.text if fact is not None else ""


def _name(names: Names, lang: str) -> str:
    """A name in a language, or in the first one that has it."""
    tag = next((one for one in (lang, "en", *names) if one in names), "")
    return names[tag].text if tag else ""


def _date(element: etree._Element, date: str, name: str) -> None:
    add(element, "FRBRdate", date=date or NO_DATE, name=name if date else NOT_STATED)


def _author(element: etree._Element, who: str, role: str) -> None:
    add(element, "FRBRauthor", href=f"#{who}", **{"as": f"#{role}"})


def _tlc(references: etree._Element, name: str, identifier: str, href: str, shown: str) -> etree._Element:
    return add(references, name, eId=identifier, href=href, showAs=shown)


def _own(parent: etree._Element, name: str, text: str, /, **attributes: str) -> None:
    """An element of our own namespace."""
    child = etree.SubElement(parent, f"{{{OWN}}}{name}")
    child.text = fit(text)
    for key, value in attributes.items():
        child.set(f"{XML}lang" if key == "lang" else key, fit(value))
