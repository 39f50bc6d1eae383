"""Do the data of the menu hold the strings of the page and of the files, and the address of the site if it is known?"""

import json
from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES
from build_scripts.pages.bibliography import references
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers import bibtex, csl_json, paragraphs, ris


def data_of(setting: Setting) -> dict[str, object]:
    """What the browser gets."""
    ((path, text),) = paragraphs.write(setting)
    assert path == f"assets/cite/ctoc-cop-10-4/{setting.locale.tag}.js"
    assert text.startswith("var hexaglotCite={")
    assert text.endswith("};\n")
    data: dict[str, object] = json.loads(text.removeprefix("var hexaglotCite=").removesuffix(";\n"))
    return data


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_place_has_what_the_other_files_say(lang: str, built: Built) -> None:
    setting = next(one for one in built.settings if one.locale.tag == lang)
    (work,) = built.corpus.works
    data = data_of(setting)
    places = data["places"]
    assert isinstance(places, dict)
    told = list(references(setting, work))
    assert list(places) == [citation.anchor for citation, _ in told]
    for citation, reference in told:
        place = places[citation.anchor]
        assert (place["text"], place["key"]) == (citation.text, reference.key)
        assert place["styles"] == list(citation.styles.values())
        assert place["saved"] == [bibtex.entry(reference), ris.entry(reference), csl_json.entry(reference)]
    assert data["styles"] == [setting.say("cite_style_un"), "OSCOLA", "Bluebook", "Chicago"]


def test_the_address_is_that_of_the_site_or_that_on_any_site(built: Built) -> None:
    setting = next(one for one in built.settings if one.locale.tag == "fr")
    path = "/fr/resolutions/ctoc-cop-10-4/"
    here = data_of(replace(setting, site_url=""))
    assert (here["url"], here["path"]) == ("", path)
    for site_url in ("https://example.org/un/", "https://example.org/un"):
        there = data_of(replace(setting, site_url=site_url))
        assert (there["url"], there["path"]) == (f"https://example.org/un{path}", path)
        assert f"url = {{https://example.org/un{path}#op-4}}" in str(there["places"])
