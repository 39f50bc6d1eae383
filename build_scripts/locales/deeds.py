"""What an operative paragraph does, and whom it speaks to, in the words of one language.

In: the words of a paragraph and the phrases and addressees of its locale. Out: `Deed`s: the phrase that opens it
(敦促, Urges), then each phrase inside it that asks something of somebody (并促请, and calls upon), with the addressees
that stand right behind the verb, where its object stands. What stands anywhere else is none: in "encourages the sharing
of practices among States parties" nobody is told to be asked.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_scripts.locales.forms import Forms, compile_forms, fold
from build_scripts.locales.locale import Locale, Phrase

ASKING = ("requests", "urges", "calls-upon", "invites", "encourages", "recommends")
"""The acts that ask something of somebody; by any other one the organ decides, states or takes note itself. No order of
strength: no source of the United Nations gives one."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that a paragraph does. `phrase` is None where no phrase is known. `addressees` are in the order of the
    text, and the words from `end` on say what is asked; `begin` is where the phrase begins."""

    phrase: Phrase | None
    addressees: tuple[str, ...]
    begin: int
    end: int

    @property
    def acts(self) -> tuple[str, ...]:
        """What its phrase may say."""
        return self.phrase.acts if self.phrase is not None else ()


@dataclass(frozen=True, slots=True)
class DeedGrammar:
    """What is looked for in one language."""

    openings: Forms[Phrase]
    embedded: Forms[Phrase]
    names: Forms[str]
    adverb: re.Pattern[str]
    gap: re.Pattern[str]
    joint: re.Pattern[str]
    particle: str


def compile_deeds(locale: Locale) -> DeedGrammar:
    """The grammar of a language."""
    words = locale.addressing
    phrases = {
        where: compile_forms(((one.text, one) for one in locale.phrases if one.position == where), locale)
        for where in ("operative", "embedded")
    }
    between = rf"(?:\s*(?:{_any_word(words.determiners, locale)}))*"
    # Chinese puts what is said of a noun before it, and closes it with a particle.
    said = rf"(?:[^，；：。]*{words.particle}{between})?" if words.particle else ""
    return DeedGrammar(
        openings=phrases["operative"],
        embedded=phrases["embedded"],
        names=compile_forms(((form, one.id) for one in words.names for form in one.forms), locale),
        adverb=re.compile(rf"(?:\s*(?:{_any_word(words.adverbs, locale)}))*\s*"),
        gap=re.compile(rf"{between}{said}\s*"),
        joint=_joint(words.joints, locale),
        particle=words.particle,
    )


def deeds_of(words: str, grammar: DeedGrammar) -> tuple[Deed, ...]:
    """What a paragraph does: its opening first, then what it asks besides."""
    adverb = grammar.adverb.match(fold(words))
    begin = adverb.end() if adverb else 0
    # First without: the adverb may be a part of the phrase (настоятельно призывает).
    opening = grammar.openings.match(words) or grammar.openings.match(words, begin)
    if opening is None:
        return (Deed(None, (), 0, 0),)
    deeds = [_deed(words, grammar, opening[1], 0, opening[0])]
    for start, end, phrase in grammar.embedded.find(words):
        if start >= opening[0] and set(phrase.acts) & set(ASKING):
            deeds.append(_deed(words, grammar, phrase, start, end))
    return tuple(deeds)


def agreed_act(official: Phrase, phrases: Iterable[Phrase]) -> str:
    """The act of the official phrase that most phrases of its row may do: 请 invites or requests."""
    votes = Counter(act for phrase in phrases for act in phrase.acts if act in official.acts)
    return max(official.acts, key=lambda act: (votes[act], -official.acts.index(act)))


def _deed(words: str, grammar: DeedGrammar, phrase: Phrase, begin: int, end: int) -> Deed:
    if not set(phrase.acts) & set(ASKING):
        return Deed(phrase, (), begin, end)
    found: list[str] = []
    last = end
    for one, stop in _addressees(words, grammar, end):
        found.append(one)
        last = stop
    return Deed(phrase, tuple(dict.fromkeys(found)), begin, last)


def _addressees(words: str, grammar: DeedGrammar, position: int) -> Iterator[tuple[str, int]]:
    """Each addressee with its end: the one behind the verb, then those that are joined to it."""
    found = _next(words, grammar, position)
    while found is not None:
        yield found
        joint = grammar.joint.match(fold(words), found[1])
        found = _next(words, grammar, joint.end()) if joint is not None else None


def _next(words: str, grammar: DeedGrammar, position: int) -> tuple[str, int] | None:
    folded = fold(words)
    if not grammar.particle:
        gap = grammar.gap.match(folded, position)
        return _turned(grammar.names.match(words, gap.end() if gap is not None else position))
    for start, end, name in grammar.names.find(words):
        # What the particle follows is said of another noun: 会员国的主管当局 are the authorities.
        possessive = folded.startswith(grammar.particle, end)
        if start >= position and not possessive and grammar.gap.fullmatch(folded, position, start):
            return name, end
    return None


def _turned(found: tuple[int, str] | None) -> tuple[str, int] | None:
    return (found[1], found[0]) if found is not None else None


def _any_word(words: Iterable[str], locale: Locale) -> str:
    """Any of some words. One that ends in an apostrophe stands right before a letter."""
    right = f"(?![{locale.letters}])" if locale.letters else ""
    left = f"(?:{locale.word_prefixes})?" if locale.word_prefixes else ""
    ways = sorted((fold(word) for word in words), key=len, reverse=True)
    return "|".join(left + re.escape(way) + ("" if way.endswith("'") else right) for way in ways) or "(?!)"


def _joint(words: Iterable[str], locale: Locale) -> re.Pattern[str]:
    right = f"(?![{locale.letters}])" if locale.letters else ""
    ways = (f"(?={re.escape(one[1:])})" if one.startswith("^") else _whole(one, right) for one in words)
    return re.compile(rf"\s*(?:{'|'.join(ways)})\s*")


def _whole(word: str, right: str) -> str:
    return re.escape(fold(word)) + (right if word[-1].isalpha() else "")
