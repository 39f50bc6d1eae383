"""Does each style cite what it should, of every body, in six languages, and nothing that nobody has verified?"""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from build_scripts.locales.citing import fill
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.cited import Citation, cited_in
from build_scripts.model.fact import Fact, Names
from build_scripts.model.work import Status, Work
from build_scripts.pages.citing import compose_citations
from build_scripts.pipeline import Built

from .sample import corpus

COP = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime"
TITLE = (
    "Celebrating the twentieth anniversary of the adoption of the United Nations Convention against Transnational "
    "Organized Crime and promoting its effective implementation"
)
PARAGRAPH: Mapping[str, str] = {
    "ar": "القرار 10/4 المؤرخ 16 تشرين الأول/أكتوبر 2020 الصادر عن مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة "
    "الجريمة المنظمة عبر الوطنية (CTOC/COP/2020/10، الفرع I.A)، الفقرة 15 (ج) (ترجمة غير رسمية أعدها مشروع Hexaglot)",
    "zh": "联合国打击跨国有组织犯罪公约缔约方会议2020年10月16日第10/4号决议（CTOC/COP/2020/10，第I.A节），第15(c)段",
    "en": f"{COP} resolution 10/4 of 16 October 2020 (CTOC/COP/2020/10, sect. I.A), para. 15 (c) "
    "(unofficial translation by the Hexaglot project)",
    "fr": "Résolution 10/4 de la Conférence des Parties à la Convention des Nations Unies contre la criminalité "
    "transnationale organisée, en date du 16 octobre 2020 (CTOC/COP/2020/10, sect. I.A), par. 15 c) "
    "(traduction non officielle établie par le projet Hexaglot)",
    "ru": "Резолюция 10/4 Конференции участников Конвенции Организации Объединенных Наций против транснациональной "
    "организованной преступности от 16 октября 2020 года (CTOC/COP/2020/10, разд. I.A), п. 15 c) "
    "(неофициальный перевод: проект «Hexaglot»)",
    "es": "Resolución 10/4 de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la "
    "Delincuencia Organizada Transnacional, de 16 de octubre de 2020 (CTOC/COP/2020/10, secc. I.A), párr. 15 c) "
    "(traducción no oficial realizada por el proyecto Hexaglot)",
}
ASSEMBLY: Mapping[str, str] = {
    "ar": "قرار الجمعية العامة 55/25 المؤرخ 1 تشرين الثاني/نوفمبر 2000 (A/RES/55/25)، الديباجة، الفقرة 5",
    "zh": "大会2000年11月1日第55/25号决议（A/RES/55/25），序言部分第5段",
    "en": "General Assembly resolution 55/25 of 1 November 2000 (A/RES/55/25), preamble, para. 5",
    "fr": "Résolution 55/25 de l’Assemblée générale, en date du 1er novembre 2000 (A/RES/55/25), préambule, par. 5",
    "ru": "Резолюция 55/25 Генеральной Ассамблеи от 1 ноября 2000 года (A/RES/55/25), преамбула, п. 5",
    "es": "Resolución 55/25 de la Asamblea General, de 1 de noviembre de 2000 (A/RES/55/25), preámbulo, párr. 5",
}


def of_body(built: Built, symbol: str, number: str, body: Names | None = None) -> Work:
    """The work of the sources as if another body had adopted it, official in every language, without a report."""
    (work,) = built.corpus.works
    versions = {tag: replace(one, status=Status.OFFICIAL) for tag, one in work.metadata.versions.items()}
    return replace(
        work,
        metadata=replace(
            work.metadata,
            body=body or {},
            number=number,
            symbol=Fact(symbol) if symbol else None,
            adopted=Fact("2000-11-01"),
            published_in=None,
            section=None,
            versions=versions,
        ),
    )


def cited(built: Built, work: Work, lang: str, anchor: str = "") -> Mapping[str, str]:
    """The citations of a place, by style."""
    return _all(built, work, lang)[anchor].styles


def _all(built: Built, work: Work, lang: str) -> dict[str, Citation]:
    return {one.anchor: one for one in compose_citations(built.locales[lang], built.locales, work)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_united_nations_cite_a_paragraph_in_the_language_of_the_page(lang: str, built: Built) -> None:
    (work,) = built.corpus.works
    assert cited(built, work, lang, "op-15-c")["un"] == PARAGRAPH[lang]
    body, _, _ = PARAGRAPH[lang].partition("CTOC")
    assert cited(built, work, lang)["un"].startswith(body)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_united_nations_cite_the_assembly(lang: str, built: Built) -> None:
    assert cited(built, of_body(built, "A/RES/55/25", "55/25"), lang, "pp-5")["un"] == ASSEMBLY[lang]


@pytest.mark.parametrize(
    ("style", "whole", "paragraph", "recital"),
    [
        (
            "oscola",
            f"{COP}, ‘{TITLE}’ Res 10/4 (16 October 2020) UN Doc CTOC/COP/2020/10, sect I.A",
            ", para 15(c)",
            ", preamble, para 5",
        ),
        (
            "bluebook",
            f"{COP} Res. 10/4, {TITLE}%, U.N. Doc. CTOC/COP/2020/10, § I.A (Oct. 16, 2020)",
            ", ¶ 15(c)",
            ", pmbl. ¶ 5",
        ),
        (
            "chicago",
            f"{COP}, Resolution 10/4, “{TITLE},” CTOC/COP/2020/10, sect. I.A%, October 16, 2020",
            ", para. 15(c)",
            ", preamble, para. 5",
        ),
    ],
)
def test_the_english_styles_cite_a_conference(
    style: str, whole: str, paragraph: str, recital: str, built: Built
) -> None:
    (work,) = built.corpus.works
    status, end = " (unofficial English translation by the Hexaglot project)", "." * (style == "chicago")
    for anchor, place in (("", ""), ("op-15-c", paragraph), ("pp-5", recital)):
        wanted = whole.replace("%", place) if "%" in whole else whole + place
        assert cited(built, work, "en", anchor)[style] == wanted + status + end


@pytest.mark.parametrize(
    ("symbol", "number", "wanted"),
    [
        (
            "A/RES/55/25",
            "55/25",
            (
                "UNGA Res 55/25 (1 November 2000) UN Doc A/RES/55/25, para 4",
                "G.A. Res. 55/25, ¶ 4, U.N. Doc. A/RES/55/25 (Nov. 1, 2000)",
                f"UN General Assembly, Resolution 55/25, “{TITLE},” A/RES/55/25, para. 4, November 1, 2000.",
            ),
        ),
        (
            "S/RES/1325 (2000)",
            "1325 (2000)",
            (
                "UNSC Res 1325 (2000) (1 November 2000) UN Doc S/RES/1325 (2000), para 4",
                "S.C. Res. 1325 (2000), ¶ 4, U.N. Doc. S/RES/1325 (2000) (Nov. 1, 2000)",
                f"UN Security Council, Resolution 1325 (2000), “{TITLE},” S/RES/1325 (2000), para. 4, "
                "November 1, 2000.",
            ),
        ),
        (
            "E/RES/2014/37",
            "2014/37",
            (
                "ECOSOC Res 2014/37 (1 November 2000) UN Doc E/RES/2014/37, para 4",
                "E.S.C. Res. 2014/37, ¶ 4, U.N. Doc. E/RES/2014/37 (Nov. 1, 2000)",
                f"UN Economic and Social Council, Resolution 2014/37, “{TITLE},” E/RES/2014/37, para. 4, "
                "November 1, 2000.",
            ),
        ),
        (
            "A/HRC/DEC/10/4",
            "10/4",
            (
                "UNHRC Dec 10/4 (1 November 2000) UN Doc A/HRC/DEC/10/4, para 4",
                "Human Rights Council Dec. 10/4, ¶ 4, U.N. Doc. A/HRC/DEC/10/4 (Nov. 1, 2000)",
                f"UN Human Rights Council, Decision 10/4, “{TITLE},” A/HRC/DEC/10/4, para. 4, November 1, 2000.",
            ),
        ),
    ],
)
def test_the_english_styles_shorten_the_four_bodies(
    symbol: str, number: str, wanted: tuple[str, ...], built: Built
) -> None:
    styles = cited(built, of_body(built, symbol, number), "en", "op-4")
    assert [styles[name] for name in ("oscola", "bluebook", "chicago")] == list(wanted)


def test_two_bodies_with_the_same_number_are_never_cited_alike(built: Built) -> None:
    (conference,) = built.corpus.works
    council = of_body(built, "A/HRC/RES/10/4", "10/4")
    for lang in LANGUAGES:
        ours, theirs = cited(built, conference, lang), cited(built, council, lang)
        assert all(ours[style] != theirs[style] for style in ours), lang
        names = [built.locales[lang].citations.bodies["A/HRC"][0], conference.metadata.body[lang].text]
        assert names[0][-10:] in theirs["un"]
        assert names[1][-10:] in ours["un"]


def test_a_name_that_the_language_cannot_put_into_its_case_stands_first(built: Built) -> None:
    work = of_body(built, "", "3/4", {"ru": Fact("Ассамблея портов"), "fr": Fact("Assises des ports")})
    assert cited(built, work, "ru")["un"] == "Ассамблея портов, резолюция 3/4 от 1 ноября 2000 года"
    assert cited(built, work, "fr")["un"] == "Assises des ports, résolution 3/4 du 1er novembre 2000"


def test_a_date_that_no_source_states_is_left_out_or_said_so(built: Built) -> None:
    work = of_body(built, "A/RES/55/25", "55/25")
    undated = replace(work, metadata=replace(work.metadata, adopted=None))
    assert dict(cited(built, undated, "en")) == {
        "un": "General Assembly resolution 55/25 (A/RES/55/25)",
        "oscola": "UNGA Res 55/25 UN Doc A/RES/55/25",
        "bluebook": "G.A. Res. 55/25, U.N. Doc. A/RES/55/25 (n.d.)",
        "chicago": f"UN General Assembly, Resolution 55/25, “{TITLE},” A/RES/55/25, n.d.",
    }
    for lang in LANGUAGES:
        assert "2000" not in "".join(cited(built, undated, lang).values())


@pytest.mark.parametrize("name", ["adopted", "published_in", "section"])
def test_what_nobody_has_verified_is_not_cited(name: str, built: Built) -> None:
    (work,) = built.corpus.works
    fact = getattr(work.metadata, name)
    doubted = replace(work, metadata=replace(work.metadata, **{name: replace(fact, verified=False)}))
    gone = {"adopted": "2020", "published_in": "CTOC", "section": "I.A"}[name]
    for lang in LANGUAGES:
        facts = cited_in(doubted, lang)
        assert facts.unverified == (name,)
        # The year is also in the symbol of the report.
        said = [one.replace("COP/2020", "") for one in cited(built, doubted, lang, "op-4").values()]
        assert [one for one in said if gone in one] == [], lang


def test_a_body_that_nobody_has_verified_is_doubted_in_print(built: Built) -> None:
    work = of_body(built, "", "3/4", {"en": Fact("Harbour Council", verified=False)})
    assert cited(built, work, "en")["un"] == "[Harbour Council?] resolution 3/4 of 1 November 2000"


def test_the_status_says_what_the_words_are(built: Built) -> None:
    (work,) = built.corpus.works
    assert "translation" not in "".join(cited(built, work, "zh", "op-4").values())
    assert cited(built, work, "zh", "op-4")["oscola"].endswith("para 4 (official Chinese text)")
    machine = replace(work.metadata.versions["fr"], status=Status.MACHINE, responsible="")
    versions = {**work.metadata.versions, "fr": machine}
    unread = replace(work, metadata=replace(work.metadata, versions=versions))
    assert cited(built, unread, "fr")["un"].endswith(" (traduction automatique non relue)")
    missing = {tag: text for tag, text in work.expressions.items() if tag != "es"}
    assert cited(built, replace(work, expressions=missing), "es")["un"].endswith(" (texto oficial en chino)")


def test_a_title_from_right_to_left_is_isolated_in_an_english_citation(built: Built) -> None:
    (work,) = built.corpus.works
    title = work.title_in("ar")[0]
    assert f"Res. 10/4, \u2068{title}\u2069, ¶ 4, U.N. Doc." in cited(built, work, "ar", "op-4")["bluebook"]
    said = [text for lang in LANGUAGES for text in cited(built, work, lang, "op-4").values()]
    assert sum("\u2068" in text for text in said) == 3, "the three English styles on the Arabic page"


def test_words_that_are_not_translated_yet_are_cited_as_what_they_are(built: Built) -> None:
    (work,) = built.corpus.works
    text = work.expressions["fr"]
    hollow = text.map(lambda one: replace(one, content=(), untranslated=True) if one.id == "op-4" else one)
    partly = _all(built, replace(work, expressions={**work.expressions, "fr": hollow}), "fr")
    assert partly["op-4"].text.startswith("4. 吁请")
    assert partly["op-4"].styles["un"].endswith(", par. 4 (texte officiel en chinois)")
    assert partly["op-5"].styles["un"].endswith(", par. 5 (traduction non officielle établie par le projet Hexaglot)")


def test_places_in_parts_and_deep_items_are_named_by_each_style(built: Built) -> None:
    (work,) = corpus(built.corpus, "ar").works
    styles = cited(built, work, "ar", "annex-1-sec-1-op-1-a-ii")
    assert "annex 1, section 1, para 1(a)(ii)" in styles["oscola"]
    assert "¶ 1(a)(ii)" in styles["bluebook"]
    assert styles["un"] == "القرار 3/7، المرفق الأول، الفرع ألف، الفقرة 1 (أ) (2)"


def test_the_text_of_a_paragraph_holds_all_below_it(built: Built) -> None:
    (work,) = built.corpus.works
    text = _all(built, work, "en")["op-15"].text.splitlines()
    assert [line.split(maxsplit=1)[0] for line in text] == ["15.", "(a)", "(b)", "(c)", "(d)"]
    assert _all(built, work, "en")["op-15-c"].text.startswith("(c) ")


def test_a_pattern_leaves_out_what_goes_with_an_unknown_fact() -> None:
    pattern = "{a}[ of {b}[, {c}]][ ({d|none})]"
    assert fill(pattern, {"a": "A", "b": "B", "c": "C", "d": "D"}) == "A of B, C (D)"
    assert fill(pattern, {"a": "A", "b": "", "c": "C", "d": ""}) == "A (none)"
    assert fill(pattern, {"a": "A", "b": "B", "c": "", "d": "D"}) == "A of B (D)"
    with pytest.raises(KeyError):
        fill("{typo}", {"a": "A"})
