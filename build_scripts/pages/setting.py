"""What every page is composed from: the corpus, the language, and who cites what in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.locales.locale import Locale
from build_scripts.model.citations import Citations, Place
from build_scripts.model.fact import Fact, Names
from build_scripts.model.inline import Target
from build_scripts.model.instrument import Instrument
from build_scripts.model.page import Content, Doubt, Foreign, Link, PageInline, Words
from build_scripts.model.waiver import Finding
from build_scripts.model.work import Corpus, Work
from build_scripts.pages.places import short_names


@dataclass(frozen=True, slots=True)
class Setting:
    """The setting of all pages in one language; `links` lead to every paragraph that its readers see, `findings` are
    what the concordance found in the texts of all languages, `books` the paths of the books that are there. `site_url`
    is where the site will be, "" where nobody has said so; pages are the same wherever it is, so that only data ask for
    it."""

    corpus: Corpus
    locale: Locale
    locales: Mapping[str, Locale]
    citations: Citations
    links: Mapping[Place, Link]
    findings: tuple[Finding, ...] = ()
    site_url: str = ""
    books: frozenset[str] = frozenset()

    def say(self, key: str, **values: str | int) -> str:
        """A text of the interface."""
        return self.locale.say(key, **values)

    def words(self, key: str, **values: str | int) -> Content:
        """A text of the interface as the content of a block."""
        return (Words(self.say(key, **values)),)

    def address(self, path: str, anchor: str = "") -> str:
        """The full address of a page in the reader's language, "" where nobody has said where the site will be."""
        fragment = f"#{anchor}" if anchor else ""
        return f"{self.site_url.rstrip('/')}/{self.locale.tag}/{path}/{fragment}" if self.site_url else ""

    def fact(self, fact: Fact | None, lang: str = "") -> Content:
        """A fact as the reader sees it: its words, the sign of doubt, or that the source does not state it."""
        if fact is None:
            return self.words("not_stated")
        word: PageInline = Foreign(fact.text, lang) if lang else Words(self.locale.date_text(fact.text))
        return (word,) if fact.verified else (word, Doubt(self.say("unverified")))

    def name(self, names: Names) -> Content:
        """A name in the reader's language, or in the first one that has it, marked as such."""
        if self.locale.tag in names:
            return self.fact(names[self.locale.tag])
        lang = next((tag for tag in ("en", *names) if tag in names), "")
        return self.fact(names[lang], lang) if lang else self.words("not_stated")

    def place_links(self, places: list[Place]) -> Content:
        """Links to paragraphs, parted by middle dots, which read the same from either side."""
        return joined([(self.links[place],) for place in places])

    def provision_name(self, anchor: str) -> str:
        """The name of a provision or of an entry of the Treaty Series: "Article 2 (b)"."""
        parts = anchor.split("-")
        if parts[0] == "vol":
            return self.say("treaty_series_entry", volume=parts[1], number=parts[3])
        if len(parts) == 2:
            return self.say("article", n=parts[1])
        if parts[2].isdigit():
            if len(parts) > 3:
                return self.say("article_paragraph_item", n=parts[1], p=parts[2], i=self._letter(parts[3]))
            return self.say("article_paragraph", n=parts[1], p=parts[2])
        return self.say("article_item", n=parts[1], i=self._letter(parts[2]))

    def provision_title(self, instrument: Instrument, anchor: str) -> str:
        """The name of a provision with the title of its article, where one is known: "Article 16 — Extradition"."""
        number = anchor.split("-")[1]
        article = next((one for one in instrument.articles if str(one.number) == number), None)
        title = article.titles.get(self.locale.tag) if article is not None else None
        return self.provision_name(anchor) + (f" — {title.text}" if title is not None else "")

    def target_link(self, target: Target) -> Link:
        """A link to a target under its name: the article, or the title of the whole."""
        instrument = self.corpus.instruments[target.instrument]
        name = self.words_of(self.provision_name(target.anchor)) if target.anchor else self.instrument_name(instrument)
        return Link(name, f"instruments/{target.instrument}", target.anchor)

    def instrument_name(self, instrument: Instrument) -> Content:
        """What a list calls an instrument: its title, or its symbol when the title is also that of a treaty."""
        if instrument.kind == "resolution" and instrument.symbol is not None:
            return (Foreign(instrument.symbol.text, "en"),)
        return self.name(instrument.titles)[:1]

    def labelled(self, key: str, content: Content) -> Content:
        """Content after its label and a colon."""
        return (Words(self.say(key) + self.say("colon")), *content)

    def version(self, work: Work, tag: str) -> Content:
        """A link to the text of a work in another language, with its status."""
        status = work.status_in(tag)
        name = Link((Foreign(self.locales[tag].name, tag),), f"resolutions/{work.slug}", "", tag)
        return name, Words(f" ({self.say(f'status_{status.value}')})")

    def words_of(self, text: str) -> Content:
        """Words of our own as content."""
        return (Words(text),)

    def _letter(self, latin: str) -> str:
        return self.locale.item_letters[ord(latin) - ord("a")]


def compose_setting(
    corpus: Corpus,
    locale: Locale,
    locales: Mapping[str, Locale],
    citations: Citations,
    findings: tuple[Finding, ...] = (),
) -> Setting:
    """The setting of one language."""
    several = len(corpus.works) > 1
    return Setting(
        corpus=corpus,
        locale=locale,
        locales=locales,
        citations=citations,
        links={
            Place(work.slug, anchor): _link_to(work, anchor, f"{work.metadata.number}, {name}" if several else name)
            for work in corpus.works
            for anchor, name in short_names(locale, work.shown_in(locale.tag)).items()
        },
        findings=findings,
    )


def _link_to(work: Work, anchor: str, name: str) -> Link:
    return Link((Words(name),), f"resolutions/{work.slug}", anchor)


def words_alone(content: Content) -> str:
    """The words of a content without links and signs, for titles and labels."""
    return "".join(one.text for one in content if isinstance(one, Words | Foreign))


def joined(parts: list[Content], by: str = " · ") -> Content:
    """Contents in a row."""
    row: list[PageInline] = []
    for position, part in enumerate(parts):
        row.extend(((Words(by),) if position else ()) + part)
    return tuple(row)
