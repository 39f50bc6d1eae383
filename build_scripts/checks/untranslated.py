"""Are all words of a text in its language, and in its script?

In: the corpus and, of each locale, its letters and its commonest words. Out: a finding for words in the letters of
another language, for a word that mixes letters of two alphabets, and for a clause that is in another language of the
same script: by its commonest words, or because it stands so in another expression of the work.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from build_scripts.checks.question import Question
from build_scripts.checks.rows import Row, finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.locale import Locale
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.model.work import Work

_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"[^,;:.،؛，；：。()（）«»“”\"]+")
_MIXED = re.compile(r"(?=\w*[A-Za-zÀ-ÿ])(?=\w*[\u0400-\u04ff])[^\W\d_]+")
_LATIN, _CYRILLIC = re.compile("[A-Za-z]"), re.compile("[\u0400-\u04ff]")
_CLAUSE_WORDS = 4


def check(question: Question) -> Iterator[Diagnostic]:
    """Look at each paragraph by itself, then beside those of the same script."""
    vocabularies: dict[str, dict[str, Counter[str]]] = {}
    for row in question.rows:
        told: list[str] = []
        for lang, paragraph in row.others.items():
            yield from _strange_letters(question.locales, lang, paragraph, row.words[lang])
            strange = list(_strange_words(question.locales[lang], row.words[lang]))
            told.extend(strange)
            for clause in strange:
                wrong = f"“{clause}” is in another language"
                yield finding("untranslated", paragraph, wrong, f"words of {lang}", "translate it")
        shared = list(_shared(row))
        if shared and row.work.slug not in vocabularies:
            vocabularies[row.work.slug] = _vocabularies(row.work)
        for lang, other, clause in shared:
            if clause not in told and _is_borrowed(clause, lang, other, vocabularies[row.work.slug]):
                wrong = f"“{clause}” stands so in {other}.md"
                yield finding("untranslated", row.others[lang], wrong, f"words of {lang}", "translate it")


def _strange_letters(locales: Mapping[str, Locale], lang: str, paragraph: Paragraph, text: str) -> Iterator[Diagnostic]:
    own = locales[lang].structure.letter
    scripts = {locale.structure.letter.pattern: locale for locale in locales.values()}
    for other in scripts.values():
        letter = other.structure.letter
        latin = letter.match("a") is not None
        if letter.pattern == own.pattern or (latin and own.match("a")):
            continue
        for words in _runs(letter, text) if letter.search(text) else ():
            if not latin or _is_sentence(words):
                wrong = f"“{words}” is not in the letters of {lang}"
                yield finding("untranslated", paragraph, wrong, f"words of {lang}", "translate it")
    for mixed in _MIXED.findall(text) if _LATIN.search(text) and _CYRILLIC.search(text) else ():
        wrong = f"“{mixed}” mixes letters of two alphabets"
        yield finding("untranslated", paragraph, wrong, f"the letters of {lang}", "type it again")


def _runs(letter: re.Pattern[str], text: str) -> Iterator[str]:
    """The stretches of a text in some letters, with the spaces between them."""
    spaced = re.compile(rf"(?:{letter.pattern})+(?:[ '’,-]+(?:{letter.pattern})+)*")
    return (found[0] for found in spaced.finditer(text))


def _is_sentence(words: str) -> bool:
    """Whether Latin words in a text of another script are more than a name: some begin small."""
    return sum(word[0].islower() for word in _WORD.findall(words) if len(word) > 1) >= 1 and len(words.split()) > 1


def _strange_words(locale: Locale, text: str) -> Iterator[str]:
    """The clauses that have words of another language of the script, and none of this one."""
    if not locale.structure.others:
        return
    for clause in _clauses(text):
        words = _WORD.findall(clause.lower())
        strange = sum(word in locale.structure.others for word in words)
        own = sum(word in locale.structure.common for word in words)
        if strange >= 2 and own == 0:
            yield clause


def _vocabularies(work: Work) -> dict[str, Counter[str]]:
    """How often each expression has each of its words."""
    texts = {lang: " ".join(one.text for one in text.paragraphs()) for lang, text in work.expressions.items()}
    return {lang: Counter(_WORD.findall(text.lower())) for lang, text in texts.items()}


def _shared(row: Row) -> Iterator[tuple[str, str, str]]:
    """Clauses that two expressions share word for word, with both languages. A note may cite a publication under its
    one title."""
    if row.official.kind is Kind.NOTE:
        return
    clauses = {lang: frozenset(_clauses(words)) for lang, words in row.words.items()}
    for lang in row.others:
        for other in (one for one in clauses if one != lang):
            yield from ((lang, other, clause) for clause in sorted(clauses[lang] & clauses[other]))


def _is_borrowed(clause: str, lang: str, other: str, vocabularies: Mapping[str, Counter[str]]) -> bool:
    """Whether a shared clause is rather of the other language: it uses its words elsewhere too."""
    words = _WORD.findall(clause.lower())
    ours, theirs = (sum(vocabularies[tag][word] for word in words) for tag in (lang, other))
    return ours < theirs


def _clauses(text: str) -> Iterator[str]:
    return (one.strip() for one in _CLAUSE.findall(text) if len(one.split()) >= _CLAUSE_WORDS)
