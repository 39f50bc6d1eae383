"""The citations of a resolution and of each of its paragraphs, in every style.

In: the locale of the reader, all locales, and a work. Out: `Citation`s, whose words are finished here, so that the
page, the menu and the files say the same. Places are named by `places.py` under the words of each style. A style that
is English names them by their addresses, because the labels of a text are letters of its own language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from build_scripts.locales.citing import Style
from build_scripts.locales.locale import Locale
from build_scripts.model.cited import Citation, Cited, cited_in
from build_scripts.model.resolution import Kind, Paragraph, Resolution
from build_scripts.model.work import Status, Work
from build_scripts.pages.places import place_names, short_names

STYLE_LANGUAGE = "en"
"""The language of every style but the first, which is the reader's."""
_WHOLE = (Kind.HEADING, Kind.TITLE)


def compose_citations(locale: Locale, locales: Mapping[str, Locale], work: Work) -> Iterator[Citation]:
    """The citation of the whole, then that of each paragraph, notes last."""
    cited, text = cited_in(work, locale.tag), work.shown_in(locale.tag)
    official = replace(cited, lang=work.metadata.official_lang, status=Status.OFFICIAL, responsible="")
    names = place_names(locale, text)
    own = _stylings(locale, locales, cited, text)
    others = _stylings(locale, locales, official, text)

    def cite(anchor: str, name: str, words: str, lang: str) -> Citation:
        stylings, which = (others, official) if lang else (own, cited)
        styles = {style: one.cite(anchor) for style, one in stylings.items()}
        return Citation(anchor, name, stylings["un"].places.get(anchor, ""), words, styles, which)

    yield cite("", locale.say("resolution_named", n=cited.number), work.title_in(locale.tag)[0], "")
    for paragraph in text.paragraphs():
        if paragraph.kind not in _WHOLE:
            words = "\n".join(_lines(paragraph))
            yield cite(paragraph.id, names[paragraph.id], words, paragraph.lang)


def style_names(locale: Locale) -> dict[str, str]:
    """What readers call each style, by its id."""
    return {style.id: style.name or locale.say("cite_style_un") for style in locale.citing}


def version_words(locale: Locale, cited: Cited) -> str:
    """What the text of a language version is, in the reader's words, as the style of the United Nations has it."""
    if cited.status is Status.OFFICIAL and cited.lang == locale.tag:
        return locale.say("status_official")
    return _status(locale.citing[0], locale, cited)


def _stylings(locale: Locale, locales: Mapping[str, Locale], cited: Cited, text: Resolution) -> dict[str, "_Styling"]:
    turned = _isolated(cited) if locales[cited.title_lang].direction == "rtl" else cited
    return {style.id: _Styling(style, _speaker(style, locale, locales), turned, text) for style in locale.citing}


class _Styling:
    """One style, ready for every place of one text."""

    def __init__(self, style: Style, speaker: Locale, cited: Cited, text: Resolution) -> None:
        self._style = style
        self._cited = cited
        self._body = body_name(speaker, cited)
        own = cited.status is Status.OFFICIAL and cited.lang == speaker.tag
        self._facts = {
            "kind": cited.kind,
            "number": cited.number,
            "title": cited.title,
            "date": speaker.date_text(cited.date),
            "document": cited.document,
            "section": cited.section,
            "status": "" if own else _status(style, speaker, cited),
        }
        self.places = short_names(speaker, text if style.id == "un" else _unlabelled(text, speaker.tag))

    def cite(self, anchor: str) -> str:
        """The citation of a place, or of the whole at ""."""
        place = self.places[anchor] if anchor else ""
        return self._style.cite({**self._facts, "place": place}, self._cited.code, self._body)


def _isolated(cited: Cited) -> Cited:
    """A title that runs from right to left, in signs that no one sees (Unicode, UAX 9, isolates): without them the
    numbers after it in an English citation would be read as part of it, wherever the citation is pasted."""
    return replace(cited, title=f"\u2068{cited.title}\u2069") if cited.title else cited


def _speaker(style: Style, locale: Locale, locales: Mapping[str, Locale]) -> Locale:
    """The language of a style, with the words and the dates of the style in place of its own."""
    own = locale if style.id == "un" else locales[STYLE_LANGUAGE]
    worded = replace(own, ui={**own.ui, **style.words})
    return replace(worded, date=style.date, months=style.months, first_day="1") if style.date else worded


def _unlabelled(text: Resolution, lang: str) -> Resolution:
    """The text without printed labels, so that its places are named by their addresses, which are Latin."""
    return replace(text.map(lambda paragraph: replace(paragraph, label="")), lang=lang)


def body_name(speaker: Locale, cited: Cited) -> str:
    """The name of the body: a verified one in the language, or the one that goes with its code, or in another language.
    A resolution is never cited without it, because several bodies have one of the same number."""
    named = speaker.citations.bodies.get(cited.code, ())
    return next((one for one in (cited.bodies.get(speaker.tag, ""), *named, *cited.bodies.values()) if one), "")


def _status(style: Style, speaker: Locale, cited: Cited) -> str:
    responsible = style.responsible.get(cited.responsible, cited.responsible)
    return style.status_words(cited.status.value, speaker.languages[cited.lang], responsible)


def _lines(paragraph: Paragraph) -> Iterator[str]:
    for one in paragraph.walk():
        line = f"{one.label.strip()} {one.text}".strip()
        if line:
            yield line
