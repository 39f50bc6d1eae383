"""The state of the translations: for each resolution and language its status, how far it has come, and what the
concordance has found.

In: the setting with the findings. Out: `/translations/`, one section for each resolution: a row for each language with
a bar, the figures in words, and a list of the findings with the way to each paragraph.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from build_scripts.model.citations import Place
from build_scripts.model.page import Bar, Block, Bullets, Content, Facts, Foreign, Heading, Link, Page, Passage, Words
from build_scripts.model.translation import State
from build_scripts.model.waiver import Finding
from build_scripts.model.work import Status, Work
from build_scripts.pages.setting import Setting, joined


@dataclass(frozen=True, slots=True)
class _Progress:
    """How many paragraphs the official text has, and how many of them a language has: current, stale, none yet. Where
    nobody knows what is stale, nothing `is_dated`."""

    all: int
    done: int
    stale: int
    is_dated: bool = True

    @property
    def missing(self) -> int:
        return self.all - self.done - self.stale


def compose(setting: Setting) -> Iterator[Page]:
    """`/translations/`."""
    yield Page("translations", setting.locale.tag, setting.say("translations"), tuple(_blocks(setting)))


def stale_paragraphs(work: Work, lang: str) -> frozenset[str] | None:
    """The addresses of the paragraphs of a translation whose official text has changed since it was made; None where
    nobody has recorded which official words it was made from."""
    states = work.states_in(lang)
    if State.UNRECORDED in states.values():
        return None
    return frozenset(anchor for anchor, state in states.items() if state is State.STALE)


def _blocks(setting: Setting) -> Iterator[Block]:
    yield Heading(1, setting.words("translations"), "title")
    yield Passage(setting.words("translations_intro"), "lead")
    yield Passage(setting.words("translations_key"))
    for work in setting.corpus.works:
        yield from _section(setting, work)


def _section(setting: Setting, work: Work) -> Iterator[Block]:
    findings = [one for one in setting.findings if one.slug == work.slug]
    title, lang = work.title_in(setting.locale.tag)
    words: Content = (Words(title),) if lang == setting.locale.tag else (Foreign(title, lang),)
    yield Heading(2, (Link(words, f"resolutions/{work.slug}"),), work.slug)
    rows = ((setting.locale.languages[tag], _row(setting, work, tag, findings)) for tag in setting.locales)
    yield Facts(tuple(rows))
    yield Heading(3, setting.words("findings"), f"{work.slug}-findings")
    if findings:
        yield Bullets(tuple(_finding(setting, work, one) for one in _in_order(setting, work, findings)))
    else:
        yield Passage(setting.words("findings_none"))


def _row(setting: Setting, work: Work, tag: str, findings: list[Finding]) -> Content:
    """A language: the bar, then the same and the rest in words."""
    progress, status = _progress(work, tag), work.status_in(tag)
    counts = {"done": progress.done, "stale": progress.stale, "missing": progress.missing}
    at_a_glance = setting.say("progress_bar", all=progress.all, **counts)
    in_words = setting.say("progress", done=progress.done + progress.stale, all=progress.all)
    if not progress.is_dated:
        at_a_glance = in_words
    if status is Status.OFFICIAL:
        at_a_glance = in_words = setting.say("progress_official", n=progress.done)
    bar = Bar(tuple(counts.items()), at_a_glance)
    told = setting.words(f"status_{status.value}")
    if status is Status.MISSING:
        return bar, *told
    parts: list[Content] = [(Link(told, f"resolutions/{work.slug}", "", tag),), (Words(in_words),)]
    if status is not Status.OFFICIAL and progress.is_dated:
        parts.append(setting.words("progress_stale", n=progress.stale))
    waived = [bool(one.reason) for one in findings if one.lang == tag]
    parts.append(setting.words("progress_open", n=waived.count(False)))
    if any(waived):
        parts.append(setting.words("progress_waived", n=waived.count(True)))
    return (bar, *joined(parts))


def _progress(work: Work, tag: str) -> _Progress:
    anchors = [one.id for one in work.official.paragraphs()]
    text = work.expressions.get(tag)
    if text is None:
        return _Progress(len(anchors), 0, 0)
    held = {one.id for one in text.paragraphs() if not one.untranslated} & set(anchors)
    known = stale_paragraphs(work, tag)
    stale = held & (known or frozenset())
    return _Progress(len(anchors), len(held) - len(stale), len(stale), is_dated=known is not None)


def _in_order(setting: Setting, work: Work, findings: list[Finding]) -> list[Finding]:
    """Open ones first, then by language, then in reading order."""
    tags = {tag: place for place, tag in enumerate(setting.locales)}
    places = {one.id: place for place, one in enumerate(work.official.paragraphs())}
    last = len(places)
    return sorted(findings, key=lambda one: (bool(one.reason), tags[one.lang], places.get(one.anchor, last)))


def _finding(setting: Setting, work: Work, finding: Finding) -> Content:
    """Where it is, of what kind, whether it is open, and if not, why. Reasons are written in English."""
    place = setting.links.get(Place(work.slug, finding.anchor))
    where: Content = (replace(place, lang=finding.lang),) if place else (Foreign(finding.anchor, "en"),)
    name = setting.locale.languages[finding.lang]
    state = setting.say("finding_waived" if finding.reason else "finding_open")
    kind = setting.say(f"finding_{finding.check}")
    colon = setting.say("colon")
    told = (Words(f"{name} · "), *where, Words(f"{colon}{kind} · {state}"))
    if not finding.reason:
        return told
    reason = Words(finding.reason) if setting.locale.tag == "en" else Foreign(finding.reason, "en")
    return (*told, Words(colon), reason)
