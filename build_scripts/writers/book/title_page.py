"""The title page of a book: what it holds, what that is and whose, and where the official document is.

In: the setting, a work, and the languages of the book. Out: the title page as a chapter, and what the book says of
itself to programs. It carries no emblem, and no address of the site: a book goes where the site does not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from build_scripts.model.page import Content, External
from build_scripts.model.work import Work
from build_scripts.pages.kit import legal_words, rights_words, stale_words, status_words
from build_scripts.pages.setting import Setting, words_alone
from build_scripts.writers.book.book import About, Chapter
from build_scripts.writers.book.inlines import Inlines
from build_scripts.writers.book.markup import element, isolated, languages

TITLE = "title"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NO_DAY = "1980-01-01"  # the earliest time that a zip can hold: no time at all


@dataclass(frozen=True, slots=True)
class TitlePage:
    """Writes the title page of a book in some languages, that of the reader first."""

    setting: Setting
    work: Work
    langs: tuple[str, ...]
    printed: bool = False

    def chapter(self) -> Chapter:
        """The page. The printer tells its bookmark from the title that heads the text."""
        told = self.setting.say("book_title_page")
        parts = [*self._heads(told if self.printed else ""), *self._facts(), *self._notices()]
        return Chapter(TITLE, "titlepage", told, element("section", "\n".join(parts), class_="title-page"))

    def about(self) -> About:
        """What the book says of itself to programs."""
        metadata = self.work.metadata
        adopted = metadata.adopted.text if metadata.adopted else ""
        status = self.setting.say(f"status_{self.work.status_in(self.langs[0]).value}")
        document = self._document()
        address = metadata.links.get(self.langs[0]) or metadata.links.get(metadata.official_lang)
        return About(
            title=self.title(),
            languages=self.langs,
            creator=words_alone(self.setting.name(metadata.body)) if metadata.body else "",
            document=document,
            address=address.text if address else "",
            date=adopted if _DAY.fullmatch(adopted) else "",
            modified=self._modified(),
            status=status,
            description=" ".join(self._statuses()),
            rights=legal_words(self.setting.locale, self.work),
            summary=self.setting.say("book_accessibility"),
            pages_of=document or metadata.number,
        )

    def title(self) -> str:
        """The name of the book: "Resolution 10/4: …"."""
        number = self._number()
        title, _ = self.work.title_in(self.langs[0])
        return number if title == self.work.metadata.number else f"{number}{self.setting.say('colon')}{title}"

    def _number(self) -> str:
        heading = self.work.shown_in(self.langs[0]).heading
        return heading.text if heading else self.setting.say("resolution_named", n=self.work.metadata.number)

    def _document(self) -> str:
        symbol = self.work.metadata.published_in or self.work.metadata.symbol
        return symbol.text if symbol else ""

    def _modified(self) -> str:
        """The newest date of the sources; books have no time of their own."""
        metadata = self.work.metadata
        versions = [metadata.versions[lang] for lang in self.langs if lang in metadata.versions]
        days = [version.review.date for version in versions if version.review is not None]
        days.append(metadata.adopted.text if metadata.adopted else "")
        return max((day for day in days if _DAY.fullmatch(day)), default=_NO_DAY)

    def _heads(self, told: str) -> Iterator[str]:
        locale = self.setting.locale
        title, lang = self.work.title_in(locale.tag)
        of = self.setting.locales[lang]
        if self.work.metadata.body:
            yield element("p", self._row(self.setting.name(self.work.metadata.body)), class_="body")
        yield element("p", isolated(self._number(), locale), class_="number")
        if title != self.work.metadata.number:
            yield element("h1", isolated(title, of), data_told=told, **languages(of, locale.tag))
        statuses = [self.setting.say(f"status_{self.work.status_in(lang).value}") for lang in self.langs]
        names = [locale.languages[lang] for lang in self.langs]
        both = (f"{name}{self.setting.say('colon')}{status}" for name, status in zip(names, statuses, strict=True))
        lines = statuses if len(self.langs) == 1 else list(both)
        yield element("p", element("br").join(isolated(line, locale) for line in lines), class_="status")

    def _facts(self) -> Iterator[str]:
        setting, metadata = self.setting, self.work.metadata
        facts = [("symbol", metadata.symbol), ("published_in", metadata.published_in), ("adopted", metadata.adopted)]
        for key, fact in facts:
            if fact is not None:
                yield self._fact(key, setting.fact(fact, "" if key == "adopted" else "en"))
        address = metadata.links.get(setting.locale.tag) or metadata.links.get(metadata.official_lang)
        if address is not None:
            link: Content = (External(address.text, address.text), *setting.fact(address)[1:])
            yield self._fact("official_document", link)

    def _fact(self, key: str, value: Content) -> str:
        name = element("span", isolated(f"{self.setting.say(key)}{self.setting.say('colon')}", self.setting.locale))
        return element("p", name + self._row(value), class_="fact")

    def _statuses(self) -> list[str]:
        """What each text of the book is; then, of the reader's own, whether it is stale."""
        locale = self.setting.locale
        said = (*(status_words(locale, self.work, lang) for lang in self.langs), stale_words(locale, self.work))
        return [words for words in said if words]

    def _notices(self) -> Iterator[str]:
        locale = self.setting.locale
        own = f"{locale.say('book_independent')}{locale.word_space}{locale.say('notice_footer')}"
        for words in (*self._statuses(), rights_words(locale, self.work), own):
            yield element("p", isolated(words, locale), class_="notice")

    def _row(self, content: Content) -> str:
        return Inlines(self.setting, TITLE, {}).row(content)
