"""The picture of the outline: every paragraph of the text with its length, in words, or in characters where the
language writes none.

In: the setting and a work. Out: the `Picture`. A paragraph that is not translated yet has no length in this language.
"""

from build_scripts.locales.locale import Locale
from build_scripts.model.picture import Bar, Bars, Picture, Table, Way
from build_scripts.model.work import Work
from build_scripts.pages.glance_asks import shortened
from build_scripts.pages.glance_cites import named, way_to
from build_scripts.pages.plan import Entry, plan_text
from build_scripts.pages.setting import Setting

ANCHOR = "outline"


def compose_outline(setting: Setting, work: Work) -> Picture:
    """The picture."""
    text = work.shown_in(setting.locale.tag)
    unit = setting.say("glance_words" if setting.locales[text.lang].word_space else "glance_characters")
    bars: list[Bar] = []
    for stretch in plan_text(setting, text):
        inside = [_bar(setting, work, entry) for entry in stretch.entries]
        if stretch.name:
            way = Way(stretch.name, f"resolutions/{work.slug}", stretch.anchor)
            bars.append(Bar(way, Way(""), sum(one.length for one in inside), head=True))
        bars.extend(inside)
    lengths = [one for one in bars if not one.head]
    return Picture(
        anchor=ANCHOR,
        title=setting.say("glance_outline"),
        told=setting.say("glance_outline_told", unit=unit, n=sum(one.length for one in lengths)),
        summary=setting.say("glance_table"),
        drawing=Bars(tuple(bars)),
        table=Table(
            (setting.say("parallel_place"), setting.say("glance_begins"), unit),
            tuple(((named(one.way),), (one.words,), (Way(str(one.length)),)) for one in lengths),
        ),
    )


def length_of(words: str, locale: Locale) -> int:
    """How long words are: in words, or in characters where nothing stands between words."""
    return len(words.split()) if locale.word_space else sum(not one.isspace() for one in words)


def _bar(setting: Setting, work: Work, entry: Entry) -> Bar:
    way = way_to(work, entry)
    paragraph = entry.paragraph
    if paragraph.lang or paragraph.untranslated:
        return Bar(way, Way(setting.say("status_missing")), 0, entry.depth)
    lang = work.shown_in(setting.locale.tag).lang
    locale = setting.locales[lang]
    words = Way(shortened(paragraph.text, locale), lang="" if lang == setting.locale.tag else lang)
    return Bar(way, words, length_of(paragraph.text, locale), entry.depth)
