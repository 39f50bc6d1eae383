"""What the search can find in one language: paragraphs, articles and documents, terms.

In: the setting of the language. Out: `Documents`, numbered in one row: articles and documents first, then terms, then
the paragraphs of each work in reading order, notes included. A paragraph's words are its own: its items stand in the
row under their own addresses.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from build_scripts.model.citations import Place
from build_scripts.model.inline import Held, Official, Target
from build_scripts.model.work import Work
from build_scripts.pages.instruments import provision_anchors
from build_scripts.pages.places import place_names
from build_scripts.pages.setting import Setting, words_alone


@dataclass(frozen=True, slots=True)
class Document:
    """One result: its address below the language, its name, its words, and the paragraphs that cite or use it.

    `lang` is set where the words are not in the language of the site; `symbol` is what numbers it, if anything does;
    `around` is the document that it belongs to.
    """

    address: str
    name: str
    text: str
    lang: str = ""
    symbol: str = ""
    around: str = ""
    places: tuple[Place, ...] = ()
    is_named: bool = True

    @property
    def name_words(self) -> str:
        """The words of its name that it is found by. A paragraph's name only says where it stands."""
        return self.name if self.is_named else ""


@dataclass(frozen=True, slots=True)
class Documents:
    """All of a language. Each work comes with its paragraphs."""

    articles: tuple[Document, ...]
    terms: tuple[Document, ...]
    works: tuple[tuple[Work, tuple[Document, ...]], ...]

    def row(self) -> Iterator[Document]:
        """Every document, in the order of its number."""
        yield from self.articles
        yield from self.terms
        for _, paragraphs in self.works:
            yield from paragraphs

    def numbers(self) -> dict[Place, int]:
        """The number of each paragraph."""
        start = len(self.articles) + len(self.terms)
        places = (
            Place(work.slug, one.address.partition("#")[2]) for work, paragraphs in self.works for one in paragraphs
        )
        return {place: number for number, place in enumerate(places, start)}


def collect_documents(setting: Setting) -> Documents:
    """The documents of the setting's language."""
    return Documents(
        articles=(*_instruments(setting), *_elsewhere(setting)),
        terms=tuple(_terms(setting)),
        works=tuple((work, tuple(_paragraphs(setting, work))) for work in setting.corpus.works),
    )


def _instruments(setting: Setting) -> Iterator[Document]:
    for instrument in setting.corpus.instruments.values():
        whole = words_alone(setting.instrument_name(instrument))
        title = words_alone(setting.name(instrument.titles))
        page = f"instruments/{instrument.id}"
        symbol = instrument.symbol.text if instrument.symbol else ""
        places = tuple(setting.citations.of_whole(instrument.id))
        yield Document(page, whole, title if title != whole else "", symbol=symbol, places=places)
        for anchor in provision_anchors(setting, instrument):
            name = setting.provision_title(instrument, anchor)
            text = instrument.summaries.get(anchor, {}).get(setting.locale.tag, "")
            cited = tuple(setting.citations.by_target.get(Target(instrument.id, anchor), ()))
            yield Document(f"{page}#{anchor}", name, text, around=whole, places=cited)


def _elsewhere(setting: Setting) -> Iterator[Document]:
    """Documents that we do not hold and somebody cites: they lead to those who do."""
    known = {one.symbol.text for one in setting.corpus.instruments.values() if one.symbol is not None}
    for cited, places in setting.citations.by_document.items():
        match cited:
            case Official(symbol) if symbol not in known:
                yield Document("", symbol, "", symbol=symbol, places=tuple(places))
            case Official() | Held():
                pass


def _terms(setting: Setting) -> Iterator[Document]:
    tag = setting.locale.tag
    for concept in setting.corpus.glossary.values():
        if tag in concept.names and tag in concept.definitions:
            places = tuple(setting.citations.by_concept.get(concept.id, ()))
            yield Document(f"glossary#{concept.id}", concept.names[tag].text, concept.definitions[tag], places=places)


def _paragraphs(setting: Setting, work: Work) -> Iterator[Document]:
    text = work.shown_in(setting.locale.tag)
    names = place_names(setting.locale, text)
    for paragraph in text.paragraphs():
        lang = paragraph.lang or ("" if text.lang == setting.locale.tag else text.lang)
        address = f"resolutions/{work.slug}#{paragraph.id}"
        yield Document(address, names[paragraph.id], paragraph.text, lang=lang, is_named=False)
    for has_any, key in ((text.preamble, "preamble"), (text.operative, "operative_part"), (text.notes, "notes")):
        if has_any:
            yield Document(f"resolutions/{work.slug}#{key.replace('_', '-')}", setting.say(key), "")
