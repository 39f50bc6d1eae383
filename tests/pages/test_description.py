"""What each page says of itself: in its language, from the model, and not what another page says."""

from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.fact import Fact
from build_scripts.pages.description import describe
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built


def setting_of(built: Built, lang: str) -> Setting:
    return next(one for one in built.settings if one.locale.tag == lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_has_a_description_of_its_own(built: Built, lang: str) -> None:
    setting = setting_of(built, lang)
    told = {page.path: describe(setting, page.path) for page in built.pages if page.lang == lang}
    assert len(told) > 20
    assert [path for path, words in told.items() if not 15 <= len(words) <= 330] == []
    assert len(set(told.values())) == len(told)
    assert setting.say("tagline") not in told.values()


def test_the_description_of_a_resolution(built: Built) -> None:
    assert describe(setting_of(built, "fr"), "resolutions/ctoc-cop-10-4") == (
        "Résolution 10/4 · Conférence des Parties à la Convention des Nations Unies contre la criminalité "
        "transnationale organisée · Date d’adoption\u00a0: 16 octobre 2020 · Traduction non officielle"
    )
    assert describe(setting_of(built, "ar"), "resolutions/ctoc-cop-10-4/parallel").startswith("القرار 10/4 · ")


def test_the_description_of_an_instrument_counts_who_cites_it(built: Built) -> None:
    assert describe(setting_of(built, "en"), "instruments/a-res-74-177") == (
        "Strengthening the United Nations crime prevention and criminal justice programme, in particular its technical "
        "cooperation capacity · A/RES/74/177 · Date of adoption: 18 December 2019 · Citing paragraphs: 1"
    )


def test_what_nobody_has_verified_is_not_said(built: Built) -> None:
    setting = setting_of(built, "en")
    work = setting.corpus.works[0]
    doubtful = replace(work, metadata=replace(work.metadata, adopted=Fact("2020-10-16", "hearsay", verified=False)))
    told = describe(replace(setting, corpus=replace(setting.corpus, works=(doubtful,))), "resolutions/ctoc-cop-10-4")
    assert "2020" not in told
    assert told.endswith("Unofficial translation")


@pytest.mark.parametrize("path", ["resolutions/none", "instruments/none", "nothing", "a/b/c/d"])
def test_a_page_that_nobody_knows_has_none(built: Built, path: str) -> None:
    assert describe(setting_of(built, "en"), path) == ""
