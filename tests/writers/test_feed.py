"""The feed of each language: by the rules of RFC 4287, with dates of the sources alone; planted defects are told."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import etree

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.fact import Fact
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers.feed import ATOM, XHTML, Element, has_entries, write_feed

SITE = "https://example.org/docs/"
NAMES = {"a": ATOM, "h": XHTML}
# RFC 4287, 4.1.1 and 4.1.2: how often each element may stand in a feed and in an entry.
FEED = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, 9), "link": (2, 2), "icon": (0, 1)}
ENTRY = {
    **dict.fromkeys(("id", "title", "updated", "published", "author", "link", "rights", "summary"), (1, 1)),
    "content": (1, 1),
    "category": (1, 1),
}
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z")
_URN = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def setting_of(built: Built, lang: str) -> Setting:
    return next(one for one in built.settings if one.locale.tag == lang)


def read(text: str) -> Element:
    return etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False))


def of(node: Element, path: str) -> list[str]:
    found = node.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [one.text or "" if isinstance(one, etree._Element) else str(one) for one in found]


def complaints(text: str) -> list[str]:
    """What the rules have against a feed."""
    feed = read(text)
    told = [] if feed.tag == f"{{{ATOM}}}feed" else ["no feed"]
    entries = feed.findall(f"{{{ATOM}}}entry")
    for node, rules in [(feed, FEED), *((one, ENTRY) for one in entries)]:
        counts = {name: len(node.findall(f"{{{ATOM}}}{name}")) for name in rules}
        told += [
            f"{name}: {counts[name]}" for name, (least, most) in rules.items() if not least <= counts[name] <= most
        ]
        known = {f"{{{ATOM}}}{name}" for name in (*rules, "entry")}
        told += [f"unknown: {one.tag}" for one in node if one.tag not in known]
        told += [f"no name: {one.tag}" for one in node.findall(f"{{{ATOM}}}author") if not one.findtext("{*}name")]
    times = of(feed, "//a:updated | //a:published")
    told += [f"no time: {one}" for one in times if not _TIME.fullmatch(one)]
    ids = of(feed, "//a:id")
    told += [f"no identifier: {one}" for one in ids if not _URN.fullmatch(one)]
    told += ["an identifier twice"] if len(set(ids)) != len(ids) else []
    told += [f"no absolute address: {one}" for one in of(feed, "//a:link/@href | //a:icon") if "://" not in one]
    newest = of(feed, "a:entry/a:updated")
    if newest != sorted(newest, reverse=True) or of(feed, "a:updated") != newest[:1]:
        told.append("not the newest first")
    return told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_feed_keeps_the_rules(built: Built, lang: str) -> None:
    setting = setting_of(built, lang)
    text = write_feed(setting, SITE)
    assert complaints(text) == []
    feed = read(text)
    assert of(feed, "@xml:lang") == [lang]
    assert of(feed, "a:link[@rel='self']/@href") == [f"{SITE}{lang}/feed.xml"]
    assert of(feed, "a:entry/a:link/@href") == [f"{SITE}{lang}/resolutions/ctoc-cop-10-4/"]
    status = setting.corpus.works[0].status_in(lang).value
    assert of(feed, "a:entry/a:category/@term") == [status]
    assert of(feed, "a:entry/a:category/@label") == [setting.say(f"status_{status}")]
    assert of(feed, "a:entry/a:content/h:div/@dir") == ["rtl" if lang == "ar" else "ltr"]
    assert of(feed, "a:entry/a:content/h:div/@xml:lang") == [lang]


def test_the_dates_are_those_of_the_sources(built: Built) -> None:
    translated = read(write_feed(setting_of(built, "fr"), SITE))
    assert of(translated, "a:entry/a:published") == ["2020-10-16T00:00:00Z"]
    assert of(translated, "a:entry/a:updated") == ["2026-11-24T00:00:00Z"]
    official = read(write_feed(setting_of(built, "zh"), SITE))
    assert of(official, "//a:updated | //a:published") == ["2020-10-16T00:00:00Z"] * 3
    assert of(translated, "a:entry/a:author/a:name") == ["Hexaglot"]
    assert of(official, "a:entry/a:author/a:name") == ["联合国打击跨国有组织犯罪公约缔约方会议"]


def with_works(setting: Setting, *works: Work) -> Setting:
    return replace(setting, corpus=replace(setting.corpus, works=works))


def dated(work: Work, slug: str, adopted: Fact | None) -> Work:
    return replace(work, metadata=replace(work.metadata, slug=slug, adopted=adopted))


def test_the_newest_comes_first_and_dates_the_feed(built: Built) -> None:
    setting = setting_of(built, "zh")
    work = setting.corpus.works[0]
    works = (dated(work, "old", Fact("1999-01-01")), dated(work, "new", Fact("2024-05-06")), dated(work, "none", None))
    feed = read(write_feed(with_works(setting, *works), SITE))
    assert of(feed, "a:entry/a:link/@href") == [f"{SITE}zh/resolutions/{slug}/" for slug in ("new", "old")]
    assert of(feed, "a:updated") == ["2024-05-06T00:00:00Z"]


def test_without_a_verified_date_there_is_no_feed(built: Built) -> None:
    setting = setting_of(built, "en")
    doubtful = with_works(setting, dated(setting.corpus.works[0], "x", Fact("2020-10-16", "hearsay", verified=False)))
    assert (write_feed(doubtful, SITE), has_entries(doubtful)) == ("", False)
    assert has_entries(setting)


def test_an_identifier_does_not_move_with_the_site(built: Built) -> None:
    here, there = (read(write_feed(setting_of(built, "en"), site)) for site in (SITE, "https://elsewhere.test/"))
    assert of(here, "//a:id") == of(there, "//a:id")
    every = [one for lang in LANGUAGES for one in of(read(write_feed(setting_of(built, lang), SITE)), "//a:id")]
    assert len(set(every)) == len(every) == 12


DEFECTS: dict[str, Callable[[str], str]] = {
    "no date": lambda text: re.sub("<published>.*?</published>", "", text),
    "a day without a time": lambda text: text.replace("T00:00:00Z</published>", "</published>"),
    "the time of the build": lambda text: text.replace("T00:00:00Z</published>", "T10:31:07Z</published>"),
    "an identifier twice": lambda text: text.replace(*re.findall("urn:[^<]*", text)[:2]),
    "an address for an identifier": lambda text: text.replace("urn:uuid:", "https://example.org/", 1),
    "a relative link": lambda text: text.replace(SITE, "../", 1),
    "an element of another format": lambda text: text.replace("<summary>", "<description/><summary>"),
    "no author": lambda text: re.sub("<author>.*?</author>", "", text, count=1, flags=re.DOTALL),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_told(built: Built, defect: str) -> None:
    text = write_feed(setting_of(built, "ar"), SITE)
    assert complaints(text) == []
    assert complaints(DEFECTS[defect](text)) != []
