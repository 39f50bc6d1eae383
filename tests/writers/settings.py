"""Settings of one language over a changed corpus: another text, or the resolution that holds everything."""

from dataclasses import replace

from build_scripts.model.citations import collect_citations
from build_scripts.model.resolution import Resolution
from build_scripts.model.work import Corpus
from build_scripts.pages.setting import Setting, compose_setting
from build_scripts.pipeline import Built
from tests.pages.sample import corpus


def setting_of(built: Built, made: Corpus, lang: str) -> Setting:
    """The setting of a corpus in a language."""
    return compose_setting(made, built.locales[lang], built.locales, collect_citations(made.works, lang))


def with_text(built: Built, lang: str, text: Resolution) -> Setting:
    """The corpus of the project with another text in a language."""
    (work,) = built.corpus.works
    works = (replace(work, expressions={**work.expressions, lang: text}),)
    return setting_of(built, replace(built.corpus, works=works), lang)


def whole(built: Built, *langs: str) -> Setting:
    """The resolution that holds everything that one may hold, in the first of the languages."""
    return setting_of(built, corpus(built.corpus, *langs), langs[0])
