"""Does every paragraph do what the official one does: urge, invite, recall?

In: the corpus and the drafting phrases of the locales, which say what each phrase may do. Out: a finding for a
paragraph that opens with a phrase of another act, or with none that we know, where the official one has a known one;
for one that does what the others do not, where the official phrase leaves it open (请 invites or requests); and for an
act inside the official paragraph (并促请) that has no counterpart here.
"""

from collections.abc import Iterator

from build_scripts.checks.grammar import OPENINGS, Grammar
from build_scripts.checks.order import beginning
from build_scripts.checks.question import Question
from build_scripts.checks.rows import Row, finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.deeds import agreed_act
from build_scripts.locales.locale import Phrase


def check(question: Question) -> Iterator[Diagnostic]:
    """Look at the opening of each paragraph, then inside."""
    for row in question.rows:
        position = OPENINGS.get(row.official.kind)
        if position is None:
            continue
        openings = {lang: _opening(words, question.grammars[lang], position) for lang, words in row.words.items()}
        official = openings[row.lang]
        if official is None:
            continue
        yield from _openings(question, row, official[1], {lang: one for lang, one in openings.items() if one})
        yield from _inside(question, row, {lang: one[0] if one else 0 for lang, one in openings.items()})


def _opening(words: str, grammar: Grammar, position: str) -> tuple[int, Phrase] | None:
    return grammar.phrases[position].match(words)


def _openings(
    question: Question, row: Row, official: Phrase, openings: dict[str, tuple[int, Phrase]]
) -> Iterator[Diagnostic]:
    source = f"“{official.text}” in {row.official.where.file}"
    agreed = agreed_act(official, [phrase for _, phrase in openings.values()])
    for lang, paragraph in row.others.items():
        phrase = openings[lang][1] if lang in openings else None
        if phrase is not None and agreed in phrase.acts:
            continue
        if phrase is None:
            wrong = f"the paragraph opens with no phrase that we know, {beginning(paragraph)}"
        elif set(phrase.acts) & set(official.acts):
            opened = f"the paragraph opens with “{phrase.text}” ({_told(phrase)})"
            wrong = f"{opened}, where the others have a phrase for: {agreed}"
        else:
            wrong = f"the paragraph opens with “{phrase.text}” ({_told(phrase)})"
        ways = _ways(question, lang, OPENINGS[row.official.kind], {agreed})
        yield finding("verbs", paragraph, wrong, f"{source} ({_told(official)}): {ways}", "use one of them")


def _told(phrase: Phrase) -> str:
    return " or ".join(phrase.acts)


def _ways(question: Question, lang: str, position: str, acts: set[str]) -> str:
    """The phrases of a language that may do one of some acts."""
    phrases = (one for one in question.locales[lang].phrases if one.position == position and acts & set(one.acts))
    return ", ".join(dict.fromkeys(one.text for one in phrases)) or "a phrase of the locale"


def _inside(question: Question, row: Row, begin: dict[str, int]) -> Iterator[Diagnostic]:
    wanted = _embedded(row.words[row.lang], question.grammars[row.lang], begin[row.lang])
    for lang, paragraph in row.others.items():
        rest = _embedded(row.words[lang], question.grammars[lang], begin[lang])
        for phrase in wanted:
            same = next((one for one in rest if set(one.acts) & set(phrase.acts)), None)
            if same is not None:
                rest.remove(same)
                continue
            wrong = f"nothing here stands for “{phrase.text}” ({_told(phrase)})"
            ways = _ways(question, lang, "embedded", set(phrase.acts))
            yield finding("verbs", paragraph, wrong, ways, "use one of them")


def _embedded(words: str, grammar: Grammar, begin: int) -> list[Phrase]:
    return [phrase for start, _, phrase in grammar.phrases["embedded"].find(words) if start >= begin]
