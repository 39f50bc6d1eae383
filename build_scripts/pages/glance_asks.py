"""The picture of who is asked to do what: the operative paragraphs by addressee and by drafting verb.

In: the setting and a work. Out: the `Picture`, or None where there is no operative paragraph. Addressee and verb are
decided from the official text (locales/deeds.py); where its verb leaves open what it does (请 invites or requests), the
translations decide. No order of strength is shown, for no source of the United Nations gives one: verbs keep the order
in which the text first uses them, and so do addressees; what has none comes last.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.locales.deeds import Deed, DeedGrammar, agreed_act, compile_deeds, deeds_of
from build_scripts.locales.locale import Locale, Phrase
from build_scripts.model.picture import Asks, Picture, Table, Verb, Way
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.model.work import Work
from build_scripts.pages.glance_cites import named, way_to
from build_scripts.pages.plan import Entry, plan_text
from build_scripts.pages.setting import Setting

ANCHOR = "asks"
_COMMAS = ",،，"
_ENDS = " \u00a0,،，;؛；.。:：" + "\u060c"
_LETTERS, _CHARACTERS = 96, 42


@dataclass(frozen=True, slots=True)
class _Ask:
    """One deed of one paragraph: of whom, by which act, in which phrases, and the words that say what."""

    entry: Entry
    addressees: tuple[str, ...]
    act: str
    shown: Phrase | None
    official: Phrase | None
    what: str


def compose_asks(setting: Setting, work: Work, grammars: dict[str, DeedGrammar]) -> Picture | None:
    """The picture. `grammars` are those compiled so far, for the works of a setting share them."""
    asks = list(_Asking(setting, work, grammars).all())
    if not asks:
        return None
    lang = work.shown_in(setting.locale.tag).lang
    beside = lang != work.metadata.official_lang
    groups: dict[tuple[str, ...], dict[str, list[_Ask]]] = {}
    for one in sorted(asks, key=lambda ask: not ask.addressees):
        groups.setdefault(one.addressees, {}).setdefault(one.act, []).append(one)
    rows = tuple(
        (_names(setting, addressees), tuple(_verb(setting, work, verb) for verb in verbs.values()))
        for addressees, verbs in groups.items()
    )
    heads = ["parallel_place", "glance_addressee", "glance_verb", "glance_verb_official", "glance_action"]
    if not beside:
        heads.remove("glance_verb_official")
    return Picture(
        anchor=ANCHOR,
        title=setting.say("glance_asks"),
        told=setting.say("glance_asks_told"),
        summary=setting.say("glance_table"),
        drawing=Asks(rows),
        table=Table(tuple(map(setting.say, heads)), tuple(_row(setting, work, one, beside=beside) for one in asks)),
    )


@dataclass(frozen=True)
class _Asking:
    """Finds what the paragraphs of a work do, in the text that a reader sees and in the official one."""

    setting: Setting
    work: Work
    grammars: dict[str, DeedGrammar]

    def all(self) -> Iterator[_Ask]:
        """Every deed of every operative paragraph, in reading order."""
        text = self.work.shown_in(self.setting.locale.tag)
        texts = {
            lang: {one.id: one for one in expression.paragraphs() if one.kind is Kind.OPERATIVE}
            for lang, expression in self.work.expressions.items()
        }
        for stretch in plan_text(self.setting, text):
            for entry in stretch.entries:
                if entry.paragraph.kind is Kind.OPERATIVE:
                    yield from self._asks(entry, text.lang, texts)

    def _asks(self, entry: Entry, lang: str, texts: Mapping[str, Mapping[str, Paragraph]]) -> Iterator[_Ask]:
        anchor, official = entry.paragraph.id, self.work.metadata.official_lang
        lead = official if anchor in texts[official] else lang
        deeds = {lang: self._deeds(lang, entry.paragraph)}
        if lead != lang:
            deeds[lead] = self._deeds(lead, texts[lead][anchor])
        if any(len(one.acts) > 1 for one in deeds[lead]):
            # The others are asked only where the official phrase leaves it open.
            deeds = {tag: self._deeds(tag, one[anchor]) for tag, one in texts.items() if anchor in one} | deeds
        seen: set[tuple[tuple[str, ...], str]] = set()
        for place, deed in enumerate(deeds[lead]):
            row = {tag: one for tag, found in deeds.items() if (one := _same(deed, found, first=not place)) is not None}
            phrases = [one.phrase for one in row.values() if one.phrase is not None]
            act = agreed_act(deed.phrase, phrases) if deed.phrase is not None else ""
            if (deed.addressees, act) not in seen:
                seen.add((deed.addressees, act))
                own = row.get(lang)
                what = _what(entry.paragraph.text, own, self.setting.locales[entry.paragraph.lang or lang])
                shown = own.phrase if own is not None and not entry.paragraph.lang else None
                yield _Ask(entry, deed.addressees, act, shown, deed.phrase, what)

    def _deeds(self, lang: str, paragraph: Paragraph) -> tuple[Deed, ...]:
        """What a paragraph does; nothing where its words are still to come."""
        tag = paragraph.lang or lang
        if paragraph.untranslated and not paragraph.lang:
            return ()
        if tag not in self.grammars:
            self.grammars[tag] = compile_deeds(self.setting.locales[tag])
        return deeds_of(paragraph.text, self.grammars[tag])


def _same(deed: Deed, found: tuple[Deed, ...], *, first: bool) -> Deed | None:
    """What stands for a deed in another language: the opening for the opening, else the next one of the same act."""
    if first:
        return found[0] if found else None
    return next((one for one in found[1:] if set(one.acts) & set(deed.acts)), None)


def _what(words: str, deed: Deed | None, locale: Locale) -> str:
    """The words behind the addressee, as many as a row holds. What stands between two commas right behind it ("States
    parties, where applicable, to use") is left out, with the sign of that."""
    rest = words[deed.end if deed is not None else 0 :].strip()
    left = ""
    if rest[:1] and rest[0] in _COMMAS:
        comma = next((place for place, one in enumerate(rest[1:], 1) if one in _COMMAS), 0)
        left, rest = ("… ", rest[comma + 1 :].strip()) if comma else ("", rest[1:].strip())
    return left + shortened(rest, locale)


def shortened(words: str, locale: Locale) -> str:
    """The beginning of some words, cut where a word ends."""
    limit = _LETTERS if locale.word_space else _CHARACTERS
    if len(words) <= limit:
        return words.strip(_ENDS)
    cut = words[: limit + 1]
    cut = cut[: cut.rindex(" ")] if locale.word_space and " " in cut else cut[:limit]
    return cut.strip(_ENDS) + "…"


def _names(setting: Setting, addressees: tuple[str, ...]) -> str:
    names = " · ".join(setting.locale.addressing.name(one) for one in addressees)
    return names[:1].upper() + names[1:] or setting.say("glance_addressee_none")


def _verb(setting: Setting, work: Work, asks: list[_Ask]) -> Verb:
    lang, official = work.shown_in(setting.locale.tag).lang, work.metadata.official_lang
    theirs = _phrases(setting, [one.official for one in asks], official)
    verbs = _phrases(setting, [one.shown for one in asks], lang)
    beside = theirs if verbs and lang != official else ()
    marks = (_mark(setting, work, one) for one in asks)
    return Verb(verbs or theirs or (Way(setting.say("glance_verb_none")),), beside, tuple(marks))


def _mark(setting: Setting, work: Work, ask: _Ask) -> Way:
    way = way_to(work, ask.entry)
    return Way(way.words, way.path, way.anchor, title=f"{way.title}{setting.say('colon')}{ask.what}")


def _phrases(setting: Setting, phrases: list[Phrase | None], lang: str) -> tuple[Way, ...]:
    """The phrases of a row. One that stands inside a paragraph (并促请) is told only where no other one is."""
    known = [one for one in phrases if one is not None]
    opening = [one for one in known if one.position == "operative"]
    texts = dict.fromkeys(one.text for one in opening or known)
    return tuple(Way(one, lang="" if lang == setting.locale.tag else lang) for one in texts)


def _row(setting: Setting, work: Work, ask: _Ask, *, beside: bool) -> tuple[tuple[Way, ...], ...]:
    lang = work.shown_in(setting.locale.tag).lang
    none = (Way(setting.say("glance_verb_none")),)
    official = _phrases(setting, [ask.official], work.metadata.official_lang) or none
    shown = _phrases(setting, [ask.shown], lang) or official
    tag = ask.entry.paragraph.lang or lang
    what = Way(ask.what, lang="" if tag == setting.locale.tag else tag)
    return (
        (named(way_to(work, ask.entry)),),
        (Way(_names(setting, ask.addressees)),),
        shown,
        *((official,) if beside else ()),
        (what,),
    )
