"""The Atom feed of a language (RFC 4287): each resolution when it was adopted, and when our text was last reviewed.

In: the setting and the address of the site. Out: the text of `<lang>/feed.xml`, or "" where no resolution has a
verified date. Dates come from the sources alone: an entry is `published` on the day of adoption and `updated` on the
day of the review, where there was one; a day without an hour is written as its midnight in UTC. Identifiers are UUIDs
made from the slug and the language, so that they stay the same wherever the site moves.
"""

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from lxml import etree

from build_scripts.model.work import Work
from build_scripts.pages.description import describe, work_name
from build_scripts.pages.kit import legal_words, status_words
from build_scripts.pages.setting import Setting
from build_scripts.writers.linked_data import SITE
from build_scripts.writers.xml_tree import XML, add, rooted, xml_text

ATOM = "http://www.w3.org/2005/Atom"
XHTML = "http://www.w3.org/1999/xhtml"
_LEAVES = ("id", "title", "updated", "published", "name", "icon", "rights", "summary", "p")
Element = etree._Element


def feed_path(lang: str) -> str:
    """Where the site has the feed of a language."""
    return f"{lang}/feed.xml"


def has_entries(setting: Setting) -> bool:
    """Whether the feed of a language has anything to say."""
    return any(_dates(work, setting.locale.tag) for work in setting.corpus.works)


def write_feed(setting: Setting, site: str) -> str:
    """The feed of the setting's language. `site` is the address of the site, with a slash at its end."""
    lang = setting.locale.tag
    dated = [(dates[-1], work) for work in setting.corpus.works if (dates := _dates(work, lang))]
    if not dated:
        return ""
    dated.sort(key=lambda one: (one[0], one[1].slug), reverse=True)
    feed = rooted(ATOM, "feed")
    feed.set(f"{XML}lang", lang)
    add(feed, "id", _urn(lang))
    add(feed, "title", f"{SITE}{setting.say('colon')}{setting.say('tagline')}")
    add(feed, "updated", _midnight(dated[0][0]))
    add(add(feed, "author"), "name", SITE)
    add(feed, "link", rel="self", type="application/atom+xml", href=f"{site}{feed_path(lang)}")
    add(feed, "link", rel="alternate", type="text/html", hreflang=lang, href=f"{site}{lang}/")
    add(feed, "icon", f"{site}assets/favicon.svg")
    for _, work in dated:
        _entry(feed, setting, work, site)
    return xml_text(feed, _LEAVES)


def _entry(feed: Element, setting: Setting, work: Work, site: str) -> None:
    lang, status = setting.locale.tag, work.status_in(setting.locale.tag).value
    dates = _dates(work, lang)
    title, title_lang = work.title_in(lang)
    entry = add(feed, "entry")
    add(entry, "id", _urn(f"{work.slug}/{lang}"))
    add(entry, "title", f"{work_name(setting, work)}{setting.say('colon')}{title}")
    add(entry, "published", _midnight(dates[0]))
    add(entry, "updated", _midnight(dates[-1]))
    official = work.metadata.body.get(lang) if status == "official" else None
    add(add(entry, "author"), "name", official.text if official is not None else SITE)
    address = f"{site}{lang}/resolutions/{work.slug}/"
    add(entry, "link", rel="alternate", type="text/html", hreflang=title_lang, href=address)
    add(entry, "category", term=status, label=setting.say(f"status_{status}"))
    add(entry, "rights", legal_words(setting.locale, work))
    add(entry, "summary", describe(setting, f"resolutions/{work.slug}"))
    # Readers show an entry out of its feed: it carries its own language and direction.
    content = rooted(XHTML, "div", lang=lang, dir=setting.locale.direction)
    content.set(f"{XML}lang", lang)
    add(entry, "content", type="xhtml").append(content)
    add(content, "p", status_words(setting.locale, work))
    for date, key in zip(dates, ("adopted", "reviewed"), strict=False):
        told = f"{setting.say(key)}{setting.say('colon')}{setting.locale.date_text(date)}"
        add(content, "p", told)


def _dates(work: Work, lang: str) -> tuple[str, ...]:
    """The days of a work in a language, ISO, the adoption first; none when the adoption has no verified day."""
    return tuple(_known_dates(work, lang))


def _known_dates(work: Work, lang: str) -> Iterator[str]:
    adopted = work.metadata.adopted
    if adopted is None or not adopted.verified:
        return
    yield adopted.text
    version = work.metadata.versions.get(lang)
    if version is not None and version.review is not None and lang in work.expressions:
        yield version.review.date


def _midnight(day: str) -> str:
    return f"{day}T00:00:00Z"


def _urn(name: str) -> str:
    return uuid5(NAMESPACE_URL, f"hexaglot:{name}").urn
