"""Is an instrument told that lacks a title, or a name that leads to none?"""

from dataclasses import replace

from build_scripts.checks.instruments import check
from build_scripts.model.instrument import Instrument
from build_scripts.pipeline import Built

from .asking import ask, with_instrument

_EXPECTED = "an id in sources/instruments; correct it"


def test_whole_instruments_pass(built: Built) -> None:
    assert ask(check, built.corpus) == []


def test_a_title_is_missing(built: Built) -> None:
    def forget(one: Instrument) -> Instrument:
        return replace(one, titles={tag: title for tag, title in one.titles.items() if tag not in ("ar", "es")})

    where = "sources/instruments/unodc.yml:1:1"
    assert ask(check, with_instrument(built.corpus, "unodc", forget)) == [
        f"{where}: error[instruments]: unodc has no title in ar; one for each language; add titles: ar",
        f"{where}: error[instruments]: unodc has no title in es; one for each language; add titles: es",
    ]


def test_an_article_without_a_title(built: Built) -> None:
    def forget(one: Instrument) -> Instrument:
        first, *rest = one.articles
        titles = {tag: title for tag, title in first.titles.items() if tag != "ru"}
        return replace(one, articles=(replace(first, titles=titles), *rest))

    (told,) = ask(check, with_instrument(built.corpus, "untoc", forget))
    assert told.startswith("sources/instruments/untoc.yml:")
    assert told.endswith("error[instruments]: article 1 of untoc has no title in ru; one for each language; add it")


def test_a_supplement_to_nothing(built: Built) -> None:
    damaged = with_instrument(built.corpus, "unodc", lambda one: replace(one, supplements="untac"))
    assert ask(check, damaged) == [
        f"sources/instruments/unodc.yml:1:1: error[instruments]: unodc supplements 'untac'; {_EXPECTED}"
    ]


def test_a_short_form_of_nothing(built: Built) -> None:
    (work,) = built.corpus.works
    damaged = replace(work, metadata=replace(work.metadata, short_forms=("untoc", "untac")))
    assert ask(check, replace(built.corpus, works=(damaged,))) == [
        f"{work.metadata.where}: error[instruments]: the short form of 'untac'; {_EXPECTED}"
    ]
