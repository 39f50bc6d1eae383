"""Does a work know its official text, what it is in each language, and what to show where it has none?"""

from dataclasses import replace

from build_scripts.diagnostics import Where
from build_scripts.model.page import Page
from build_scripts.model.work import Metadata, Status, Version
from build_scripts.pipeline import Built

_WHERE = Where("resolution.yml")


def _metadata(**statuses: Status) -> Metadata:
    versions = {lang: Version(lang, status, _WHERE) for lang, status in statuses.items()}
    return Metadata("a", {}, "1/1", _WHERE, versions)


def test_the_official_language_is_the_first_official_one() -> None:
    found = _metadata(ar=Status.UNOFFICIAL, zh=Status.OFFICIAL, en=Status.OFFICIAL).official_lang
    assert found == "zh"
    assert _metadata(ar=Status.MACHINE, zh=Status.MACHINE).official_lang == "ar"
    assert _metadata().official_lang == ""


def test_the_status_of_each_language(built: Built) -> None:
    (work,) = built.corpus.works
    statuses = {lang: work.status_in(lang).value for lang in built.locales}
    assert statuses == {
        lang: "official" if lang == "zh" else "unofficial" for lang in ("ar", "zh", "en", "fr", "ru", "es")
    }


def test_a_language_without_text_is_missing_whatever_the_metadata_say(built: Built) -> None:
    (work,) = built.corpus.works
    bare = replace(work, expressions={"zh": work.official})
    assert bare.status_in("fr") is Status.MISSING
    assert bare.status_in("xx") is Status.MISSING
    assert bare.shown_in("fr") is work.official
    assert bare.shown_in("zh") is work.official


def test_the_place_of_a_page_in_docs() -> None:
    files = [Page(path, "zh", "x", ()).file for path in ("", "glossary", "resolutions/a/references")]
    assert files == ["zh/index.md", "zh/glossary/index.md", "zh/resolutions/a/references/index.md"]
