"""The home page and the list of resolutions: what this is, what there is, and in which languages."""

from collections.abc import Iterator

from build_scripts.model.fact import Names
from build_scripts.model.page import (
    Block,
    Bullets,
    Catalogue,
    Choice,
    Content,
    Foreign,
    Heading,
    Link,
    Listed,
    Page,
    Passage,
    Words,
)
from build_scripts.model.symbol import slug_of
from build_scripts.model.work import Status, Work
from build_scripts.pages.setting import Setting, joined, words_alone

# What a reader takes in at a glance: as many stand on the home page, and more than a few need a filter.
_NEWEST = 12
_FEW = 5
_SAYS = ("filter", "filter_words", "filter_any", "filter_show", "filter_clear", "filter_count", "filter_none")


def compose(setting: Setting) -> Iterator[Page]:
    """The home page, and `/resolutions/`."""
    yield Page("", setting.locale.tag, setting.say("tagline"), tuple(_home(setting)))
    yield Page("resolutions", setting.locale.tag, setting.say("resolutions"), tuple(_list(setting)))


def _home(setting: Setting) -> Iterator[Block]:
    yield Heading(1, setting.words("tagline"), "title")
    yield Passage(setting.words("home_intro"), "lead")
    yield Passage(setting.words("home_for"), "for")
    yield Heading(2, setting.words("resolutions"), "resolutions")
    yield _catalogue(setting, 3, _NEWEST)
    yield Bullets(tuple((Link(setting.words(page), page),) for page in ("instruments", "glossary", "about")))


def _list(setting: Setting) -> Iterator[Block]:
    yield Heading(1, setting.words("resolutions"), "title")
    yield Passage(setting.words("resolutions_intro"), "lead")
    yield _catalogue(setting, 2)


def _catalogue(setting: Setting, level: int, most: int = 0) -> Catalogue:
    """The newest resolutions, so many at most, or all; those without a date come last."""
    works = sorted(setting.corpus.works, key=_age, reverse=True)
    shown = works[:most] if most else works
    rest = Link(setting.words("resolutions_all", n=len(works)), "resolutions") if len(shown) < len(works) else None
    choices = tuple(_choices(setting, works)) if len(works) > _FEW else ()
    says = tuple((key, setting.locale.ui[key]) for key in _SAYS) if choices else ()
    older = tuple(work.slug for work in works[len(shown) :])
    return Catalogue(level, tuple(_entry(setting, work) for work in shown), choices, says, rest, older)


def _age(work: Work) -> tuple[str, str]:
    return _adopted(work), work.slug


def _adopted(work: Work) -> str:
    return work.metadata.adopted.text if work.metadata.adopted is not None else ""


def _entry(setting: Setting, work: Work) -> Listed:
    """A resolution in a list: title, body, number, date, and its languages by what the text in them is."""
    title, lang = work.title_in(setting.locale.tag)
    words: Content = (Words(title),) if lang == setting.locale.tag else (Foreign(title, lang),)
    body = setting.name(work.metadata.body)
    number = setting.words_of(setting.say("resolution_named", n=work.metadata.number))
    date = setting.labelled("adopted", setting.fact(work.metadata.adopted))
    return Listed(
        work.slug,
        (Link(words, f"resolutions/{work.slug}"),),
        joined([body, number, date]),
        tuple(_texts(setting, work)),
        _body_key(work.metadata.body),
        _adopted(work)[:4],
        tuple((tag, work.status_in(tag).value) for tag in setting.locales),
    )


def _texts(setting: Setting, work: Work) -> Iterator[tuple[str, Content]]:
    """The ways to the languages by status, the official ones first."""
    for status in Status:
        tags = [tag for tag in setting.locales if work.status_in(tag) is status]
        ways: list[Content] = [
            (Link((Foreign(setting.locales[tag].name, tag),), f"resolutions/{work.slug}", "", tag),) for tag in tags
        ]
        if ways:
            yield setting.say(f"status_{status.value}"), joined(ways)


def _choices(setting: Setting, works: list[Work]) -> Iterator[Choice]:
    """What a list of these works can be narrowed by. What is the same for all of them is no choice."""
    bodies = {_body_key(work.metadata.body): words_alone(setting.name(work.metadata.body)) for work in works}
    if len(bodies) > 1:
        yield Choice("body", setting.say("body"), tuple(sorted(bodies.items(), key=lambda one: one[1])))
    years = {_adopted(work)[:4] for work in works}
    if len(years) > 1:
        told = sorted(years - {""}, reverse=True)
        yield Choice("year", setting.say("filter_year"), tuple((year, year) for year in told))
    languages = tuple((tag, setting.locale.languages[tag]) for tag in setting.locales)
    yield Choice("language", setting.say("filter_language"), languages)
    held = {work.status_in(tag) for work in works for tag in setting.locales}
    if len(held) > 1:
        statuses = tuple((one.value, setting.say(f"status_{one.value}")) for one in Status if one in held)
        yield Choice("status", setting.say("filter_status"), statuses)


def _body_key(names: Names) -> str:
    """The name of a body in an address, the same in every language."""
    return slug_of(next((names[tag].text for tag in ("en", *sorted(names)) if tag in names), ""))
