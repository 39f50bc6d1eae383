"""What does a paragraph do, and whom does it speak to? In each language, with near misses that name nobody."""

from collections.abc import Mapping

import pytest

from build_scripts.locales.deeds import agreed_act, compile_deeds, deeds_of
from build_scripts.locales.locale import LANGUAGES, Locale, Phrase

_SAID = [
    ("en", "Also requests the Secretary-General to report;", [("Requests", ["secretary-general"])]),
    (
        "en",
        "Urges all States to act, and calls upon donors to help;",
        [("Urges", ["states"]), ("and calls upon", ["donors"])],
    ),
    (
        "en",
        "Invites Member States, the Secretariat and civil society to meet;",
        [("Invites", ["member-states", "secretariat", "civil-society"])],
    ),
    ("en", "Encourages the sharing of practices among States parties;", [("Encourages", [])]),
    ("en", "Requests that a report be made to the Secretary-General;", [("Requests", [])]),
    ("en", "Welcomes Member States that have joined;", [("Welcomes", [])]),
    ("en", "Lights the lanterns of Member States;", [(None, [])]),
    ("fr", "Prie également le Secrétaire général d’agir ;", [("Prie", ["secretary-general"])]),
    ("fr", "Demande à l’Assemblée générale d’agir ;", [("Demande", ["general-assembly"])]),
    ("fr", "Encourage le partage entre États parties ;", [("Encourage", [])]),
    ("es", "Solicita además al Secretario General que informe;", [("Solicita", ["secretary-general"])]),
    ("es", "Alienta a los Gobiernos y a los donantes a que ayuden;", [("Alienta", ["governments", "donors"])]),
    ("es", "Alienta el intercambio entre los Estados partes;", [("Alienta", [])]),
    ("ru", "также просит Генерального секретаря доложить;", [("просит", ["secretary-general"])]),
    ("ru", "настоятельно призывает все государства действовать;", [("настоятельно призывает", ["states"])]),
    ("ru", "призывает к обмену опытом между государствами;", [("призывает", [])]),
    ("ar", "تهيب بجميع الدول والمنظمات الدولية أن تتعاون؛", [("تهيب", ["states", "international-organizations"])]),
    ("ar", "تشجع تبادل الخبرات بين الدول الأطراف؛", [("تشجع", [])]),
    ("zh", "又请秘书长提交报告；", [("请", ["secretary-general"])]),
    ("zh", "敦促尚未加入《公约》的所有国家加入；", [("敦促", ["states"])]),
    ("zh", "请缔约国会议审议；", [("请", ["conference-of-states-parties"])]),
    ("zh", "鼓励会员国的主管当局开展合作；", [("鼓励", [])]),
    ("zh", "鼓励分享缔约国的经验；", [("鼓励", [])]),
    (
        "zh",
        "吁请会员国、国际组织和私营部门合作；",
        [("吁请", ["member-states", "international-organizations", "private-sector"])],
    ),
]


@pytest.mark.parametrize(("lang", "words", "deeds"), _SAID)
def test_what_is_asked_and_of_whom(
    lang: str, words: str, deeds: list[tuple[str | None, list[str]]], locales: Mapping[str, Locale]
) -> None:
    found = deeds_of(words, compile_deeds(locales[lang]))
    assert [(one.phrase and one.phrase.text, list(one.addressees)) for one in found] == deeds


def test_the_words_after_the_addressee_say_what_is_asked(locales: Mapping[str, Locale]) -> None:
    words = "Invites States parties and other donors to light the lanterns;"
    (deed,) = deeds_of(words, compile_deeds(locales["en"]))
    assert (words[deed.begin : deed.end], words[deed.end :]) == (
        "Invites States parties and other donors",
        " to light the lanterns;",
    )


def test_most_phrases_of_a_row_decide_what_the_official_one_leaves_open() -> None:
    official = Phrase("请", "operative", ("invites", "requests"), "", verified=True)
    asks = Phrase("Requests", "operative", ("requests",), "", verified=True)
    assert agreed_act(official, [official, asks, asks]) == "requests"
    assert agreed_act(official, [official]) == "invites"


def test_all_languages_name_the_same_addressees(locales: Mapping[str, Locale]) -> None:
    english = [one.id for one in locales["en"].addressing.names]
    assert len(english) == len(set(english))
    for lang in LANGUAGES:
        assert [one.id for one in locales[lang].addressing.names] == english, lang
        assert all(one.name and one.source for one in locales[lang].addressing.names), lang


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_name_and_form_means_the_addressee_it_stands_for(lang: str, locales: Mapping[str, Locale]) -> None:
    grammar = compile_deeds(locales[lang])
    for one in locales[lang].addressing.names:
        found = [name for _, _, name in grammar.names.find(f" {one.name} ")]
        assert found == [one.id], one.name


def test_a_long_clause_of_many_particles_is_read_at_once(locales: Mapping[str, Locale]) -> None:
    words = "鼓励" + "各方的有关的" * 400 + "合作"
    assert deeds_of(words, compile_deeds(locales["zh"]))[0].addressees == ()
    named = "鼓励" + "尚未批准的" * 400 + "会员国合作"
    assert deeds_of(named, compile_deeds(locales["zh"]))[0].addressees == ("member-states",)
