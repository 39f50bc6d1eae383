"""Makes words comparable: "l’Extradition" and "extraditions", "الاتفاقية" and "للاتفاقيه", 没收 inside 没收犯罪所得.

In: text as it stands. Out: `Token`s, each with the folded word (what a reader sees of it without case, accents, hamza
and the like) and its keys; two words match when they share a key. What is folded and which characters make words is
data (`normalisation.yml`); what is cut off words is Snowball's, or for Arabic the lists in the locale. The browser does
the same with the same data (`overrides/assets/search/normalise.js`); tests hold the two equal.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from unicodedata import normalize

import snowballstemmer
import yaml

_FILE = Path(__file__).with_suffix(".yml")
# A stem shorter than this is no word any more: ل is cut off للدول, but not off لجنة.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Affixes:
    """What is cut off the words of a language.

    `stemmer` is a Snowball algorithm by name, "" for none. Words lose the first of `prefixes` and of `suffixes` that
    they have, when enough of them is left: three letters, and after a suffix as many as stand beside it. What begins
    with one of `clitics` may also be a whole word: it is found with and without. `irregular` leads to the stem.
    """

    stemmer: str = ""
    prefixes: tuple[str, ...] = ()
    clitics: tuple[str, ...] = ()
    suffixes: Mapping[str, int] = field(default_factory=dict)
    irregular: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word, number, Han character or pair of Han characters, and the keys that it is found by."""

    form: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """The content of `normalisation.yml`."""

    dropped: str
    composed: Mapping[str, str]
    replaced: Mapping[str, str]
    digits: str
    letters: str
    han: str

    def word(self) -> re.Pattern[str]:
        """A run of digits, of letters or of Han characters."""
        return re.compile(f"[{self.digits}]+|[{self.letters}]+|[{self.han}]+")


def read_rules() -> Rules:
    """The rules, which the project itself ships."""
    return Rules(**yaml.safe_load(_FILE.read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class Normaliser:
    """The rules at work in one language. `known` remembers the tokens of the words met so far."""

    affixes: Affixes
    rules: Rules
    word: re.Pattern[str]
    han: re.Pattern[str]
    stem: Callable[[str], str]
    table: Mapping[int, str]
    known: dict[str, tuple[Token, ...]]

    def tokens(self, text: str) -> Iterator[Token]:
        """The tokens of a text, in its order."""
        for run in self.word.findall(normalize("NFKC", text).lower()):
            if run not in self.known:
                self.known[run] = tuple(self._tokens_of(run))
            yield from self.known[run]

    def fold(self, text: str) -> str:
        """Text in lower case, without accents, marks and invisible characters."""
        apart = normalize("NFKD", text.lower())
        for parts, whole in self.rules.composed.items():
            apart = apart.replace(parts, whole)
        return apart.translate(self.table)

    def _tokens_of(self, run: str) -> Iterator[Token]:
        folded = self.fold(run)
        if not folded:
            return
        if self.han.match(folded):
            for start in range(len(folded)):
                for gram in dict.fromkeys((folded[start], folded[start : start + 2])):
                    yield Token(gram, (gram,))
        elif folded[0] in "0123456789":
            yield Token(folded, (folded,))
        elif len(folded) > 1:
            yield Token(folded, tuple(dict.fromkeys(self._keys(run, folded))))

    def _keys(self, word: str, folded: str) -> Iterator[str]:
        """Snowball reads accents as part of an ending and readers leave them out: stemmed before folding and after."""
        for bare in self._without_prefix(folded):
            base = self.affixes.irregular.get(bare)
            yield self._without_suffix(base) if base else self.stem(self._without_suffix(bare))
        if self.affixes.stemmer and folded not in self.affixes.irregular:
            yield self.fold(self.stem(word))

    def _without_prefix(self, word: str) -> tuple[str, ...]:
        for clitic in ("", *self.affixes.clitics):
            if word.startswith(clitic) and word[len(clitic) :] in self.affixes.irregular:
                return (word[len(clitic) :],)
        for prefix in self.affixes.prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST:
                return (word[len(prefix) :],)
        for clitic in self.affixes.clitics:
            if word.startswith(clitic) and len(word) - len(clitic) >= _SHORTEST:
                return word, word[len(clitic) :]
        return (word,)

    def _without_suffix(self, word: str) -> str:
        for suffix, shortest in self.affixes.suffixes.items():
            if word.endswith(suffix) and len(word) - len(suffix) >= shortest:
                return word[: -len(suffix)]
        return word


def compose_normaliser(affixes: Affixes, rules: Rules) -> Normaliser:
    """The normaliser of a language."""
    dropped = re.compile(f"[{rules.dropped}]")
    table = {code: "" for code in range(0x10000) if dropped.match(chr(code))}
    table.update({ord(one): other for one, other in rules.replaced.items()})
    return Normaliser(
        affixes=affixes,
        rules=rules,
        word=rules.word(),
        han=re.compile(f"[{rules.han}]"),
        stem=snowballstemmer.stemmer(affixes.stemmer).stemWord if affixes.stemmer else str,
        table=table,
        known={},
    )
