"""The search index of one language, as classic scripts that also run from `file://`.

In: the setting of the language. Out, below `assets/search/`:
    rules.js               how words are compared, and what people call numbers, in all languages
    stemmers/<name>.js     Snowball's algorithms
    <lang>/core.js         the works, articles and terms, the names of terms in all languages, where shards begin
    <lang>/terms-<n>.js    a shard of the index: [key, its words in the texts, the numbers of the documents]
    <lang>/texts/<slug>.js the words of a work's paragraphs, for the results that are shown

Each file hands its data to `hexaglotSearch.take(name, data)`. Rising numbers are written as differences.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from importlib.resources import files
from typing import Any

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.locales.normalisation import Normaliser, compose_normaliser, read_rules
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting
from build_scripts.writers.escape import script_data
from build_scripts.writers.search_documents import Document, Documents, collect_documents

# Characters of a shard: one answers a query at the speed of a phone, and a thousand works make some dozens of them.
_SHARD = 60_000
_FOLDER = "assets/search"
Group = tuple[str, str, list[int]]


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files of the setting's language; with the first of the languages, those that all share."""
    tag = setting.locale.tag
    documents = collect_documents(setting)
    normaliser = compose_normaliser(setting.locale.search.affixes, read_rules())
    shards = list(cut_shards(index_documents(documents.row(), normaliser)))
    if tag == LANGUAGES[0]:
        yield from _common(setting.locales)
    yield _script(f"{tag}/core", _core(setting, documents, [shard[0][0] for shard in shards]))
    for number, shard in enumerate(shards):
        yield _script(f"{tag}/terms-{number}", shard)
    for work, paragraphs in documents.works:
        yield _script(f"{tag}/texts/{work.slug}", [_text(one) for one in paragraphs])


def index_documents(row: Iterable[Document], normaliser: Normaliser) -> list[Group]:
    """The groups of words that share a key, in the order of the keys."""
    words: dict[str, dict[str, None]] = {}
    numbers: dict[str, list[int]] = {}
    for number, document in enumerate(row):
        for token in dict.fromkeys(normaliser.tokens(f"{document.name_words}\n{document.text}")):
            for key in token.keys:
                words.setdefault(key, {})[token.form] = None
                found = numbers.setdefault(key, [])
                if not found or found[-1] != number:
                    found.append(number)
    return [(key, _forms(key, words[key]), _differences(numbers[key])) for key in sorted(numbers)]


def cut_shards(groups: Iterable[Group]) -> Iterator[list[Group]]:
    """The groups in files of about the same size; at least one."""
    shard: list[Group] = []
    size = 0
    for group in groups:
        length = len(group[0]) + len(group[1]) + 3 * len(group[2])
        if shard and size + length > _SHARD:
            yield shard
            shard, size = [], 0
        shard.append(group)
        size += length
    yield shard or [("", "", [])]


def _forms(key: str, words: Iterable[str]) -> str:
    """The words of a key, "" when there is only the key itself."""
    forms = " ".join(sorted(words))
    return "" if forms == key else forms


def _differences(rising: Iterable[int]) -> list[int]:
    before = 0
    steps = []
    for number in rising:
        steps.append(number - before)
        before = number
    return steps


def _core(setting: Setting, documents: Documents, shards: list[str]) -> dict[str, Any]:
    numbers = documents.numbers()

    def entry(document: Document) -> list[Any]:
        cited = _differences(sorted(numbers[place] for place in document.places if place in numbers))
        return [document.address, document.name, document.text, cited, document.symbol, document.around]

    return {
        "articles": [entry(document) for document in documents.articles],
        "terms": [entry(document) for document in documents.terms],
        "works": [_work(setting, work, paragraphs) for work, paragraphs in documents.works],
        "names": _names_of_terms(setting, documents),
        "shards": shards,
    }


def _work(setting: Setting, work: Work, paragraphs: tuple[Document, ...]) -> list[Any]:
    """Its slug, number, title, size, symbols, and where among its paragraphs its title stands."""
    title, _ = work.title_in(setting.locale.tag)
    symbols = [fact.text for fact in (work.metadata.symbol, work.metadata.published_in) if fact is not None]
    anchors = [document.address.partition("#")[2] for document in paragraphs]
    return [
        work.slug,
        work.metadata.number,
        title,
        len(paragraphs),
        symbols,
        anchors.index("title") if "title" in anchors else 0,
    ]


def _names_of_terms(setting: Setting, documents: Documents) -> dict[str, list[tuple[str, int]]]:
    """What the terms are called in each language, in all their forms, each name with the number of its term."""
    concepts = [document.address.partition("#")[2] for document in documents.terms]
    return {
        tag: [
            (name, number)
            for number, concept in enumerate(concepts, len(documents.articles))
            for name in _names(setting, concept, tag)
        ]
        for tag in setting.locales
    }


def _names(setting: Setting, concept: str, tag: str) -> list[str]:
    found = setting.corpus.glossary[concept]
    names = [found.names[tag].text] if tag in found.names else []
    return list(dict.fromkeys(name.lower() for name in (*names, *found.forms.get(tag, ()))))


def _common(locales: Mapping[str, Locale]) -> Iterator[tuple[str, str]]:
    yield _script("rules", _rules(locales))
    for name in sorted({locale.search.affixes.stemmer for locale in locales.values()} - {""}):
        yield f"{_FOLDER}/stemmers/{name}.js", _stemmer(name)


def _rules(locales: Mapping[str, Locale]) -> dict[str, Any]:
    return {
        "rules": asdict(read_rules()),
        "languages": {
            tag: {
                **asdict(locale.search.affixes),
                "stop": locale.search.stop,
                "numbered": locale.search.numbered,
                "letters": locale.item_letters,
                "name": locale.name,
                "direction": locale.direction,
            }
            for tag, locale in locales.items()
        },
    }


def _stemmer(name: str) -> str:
    """The algorithm with the class that it is built on, handed over under its name."""
    folder = files("sphinx") / "search" / "minified-js"
    base, own = ((folder / f"{part}-stemmer.js").read_text(encoding="utf-8") for part in ("base", name))
    made = f"new {name.capitalize()}Stemmer"
    notice = f"/* Snowball 3.0.1, {name}: https://snowballstem.org, BSD-3-Clause; built by the Sphinx team. */\n"
    return f'{notice}(function(){{var BaseStemmer;{base}\n{own}\nhexaglotSearch.take("stemmers/{name}",{made});}})();\n'


def _text(document: Document) -> list[str]:
    entry = [document.address.partition("#")[2], document.name, document.text]
    return [*entry, document.lang] if document.lang else entry


def _script(name: str, data: object) -> tuple[str, str]:
    return f"{_FOLDER}/{name}.js", f"hexaglotSearch.take({script_data(name)},{script_data(data)});\n"
