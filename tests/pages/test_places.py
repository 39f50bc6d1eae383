"""Is every place of a resolution called what its reader would call it, in each language?"""

from dataclasses import replace

import pytest

from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.pages.places import place_names, short_names

from .sample import resolution

_NAMES = {
    "en": {
        "heading": "heading",
        "formula": "enacting formula",
        "pp-1": "preambular paragraph 1",
        "pp-1-a": "preambular paragraph 1 (a)",
        "sub-1": "subheading 1",
        "op-1": "operative paragraph 1",
        "op-1-a-ii": "operative paragraph 1 (a) (ii)",
        "op-1-a-ii-a": "operative paragraph 1 (a) (ii) (a)",
        "op-1-a-wrap-up": "operative paragraph 1 (a), after the subparagraphs",
        "op-1-wrap-up": "operative paragraph 1, after the subparagraphs",
        "sec-1": "section I",
        "op-3": "operative paragraph 3",
        "sec-2": "section II",
        "sec-2-formula": "section II, enacting formula",
        "sec-2-pp-1": "section II, preambular paragraph 1",
        "sec-2-op-4": "section II, paragraph 4",
        "draft-1": "draft resolution",
        "draft-1-op-2": "paragraph 2 of the draft resolution",
        "draft-1-op-1-a-i": "paragraph 1 (a) (i) of the draft resolution",
        "draft-1-op-1-wrap-up": "paragraph 1 of the draft resolution, after the subparagraphs",
        "annex-1": "annex I",
        "annex-1-sub-1": "annex I, subheading 1",
        "annex-1-op-4-a": "annex I, paragraph 4 (a)",
        "annex-1-sec-1": "annex I, section A",
        "annex-1-sec-1-op-1": "annex I, section A, paragraph 1",
        "annex-2-art-1": "annex II, article 1",
        "annex-2-art-1-op-1": "annex II, article 1, paragraph 1",
        "annex-3": "annex 3",
        "closing": "closing line",
        "closing-2": "closing line 2",
        "fn-1": "footnote 1",
    },
    "ar": {
        "pp-1-a": "الفقرة 1 (أ) من الديباجة",
        "op-1-a-ii": "الفقرة 1 (أ) (2) من المنطوق",
        "op-1-wrap-up": "الفقرة 1 من المنطوق، بعد الفقرات الفرعية",
        "sec-1": "الفرع أولا",
        "sec-2-op-4": "الفرع ثانيا، الفقرة 4",
        "draft-1-op-2": "الفقرة 2 من مشروع القرار",
        "annex-1-op-4-a": "المرفق الأول، الفقرة 4 (أ)",
        "annex-1-sec-1-op-1": "المرفق الأول، الفرع ألف، الفقرة 1",
        "annex-2-art-1": "المرفق الثاني، المادة 1",
        "annex-3-op-1": "المرفق 3، الفقرة 1",
        "closing-2": "السطر الختامي 2",
    },
}
_SHORT = {
    "en": {
        "pp-1-a": "preamble, para. 1 (a)",
        "op-1-a-ii": "para. 1 (a) (ii)",
        "sec-2-op-4": "section II, para. 4",
        "annex-1-op-4-a": "annex I, para. 4 (a)",
        "draft-1-op-2": "para. 2 of the draft resolution",
        "sub-1": "subheading 1",
    },
    "ar": {"annex-1-op-4-a": "المرفق الأول، الفقرة 4 (أ)", "pp-1-a": "الديباجة، الفقرة 1 (أ)"},
}


def labelled(lang: str, anchor: str, label: str) -> Resolution:
    """The sample as a text in a language, in which one part has a label and the others have none."""

    def relabel(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, label=label if paragraph.id == anchor else "")

    return replace(resolution("en"), lang=lang).map(relabel)


@pytest.mark.parametrize("lang", _NAMES)
def test_the_full_names(lang: str, locales: dict[str, Locale]) -> None:
    names = place_names(locales[lang], resolution(lang))
    assert {anchor: names[anchor] for anchor in _NAMES[lang]} == _NAMES[lang]


@pytest.mark.parametrize("lang", _SHORT)
def test_the_short_names(lang: str, locales: dict[str, Locale]) -> None:
    names = short_names(locales[lang], resolution(lang))
    assert {anchor: names[anchor] for anchor in _SHORT[lang]} == _SHORT[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("written", ["en", "ar"])
def test_no_two_places_have_one_name(lang: str, written: str, locales: dict[str, Locale]) -> None:
    text = resolution(written)
    for names in (place_names(locales[lang], text), short_names(locales[lang], text)):
        assert {paragraph.id for paragraph in text.paragraphs()} <= set(names)
        assert len(set(names.values())) == len(names)
        assert [name for name in names.values() if "{" in name or name != name.strip()] == []


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        ("zh", ["第2节第4段", "附件1第4(a)(ii)段", "附件1第1节第1段", "附件2第1条", "决议草案第1段各分段之后"]),
        (
            "fr",
            [
                "section 2, paragraphe 4",
                "annexe 1, paragraphe 4, alinéa a) ii)",
                "annexe 1, section 1, paragraphe 1",
                "annexe 2, article 1",
                "paragraphe 1 du projet de résolution, après les alinéas",
            ],
        ),
        (
            "ru",
            [
                "раздел 2, пункт 4",
                "приложение 1, подпункт a) ii) пункта 4",
                "приложение 1, раздел 1, пункт 1",
                "приложение 2, статья 1",
                "пункт 1 проекта резолюции, после подпунктов",
            ],
        ),
        (
            "es",
            [
                "sección 2, párrafo 4",
                "anexo 1, párrafo 4 a) ii)",
                "anexo 1, sección 1, párrafo 1",
                "anexo 2, artículo 1",
                "párrafo 1 del proyecto de resolución, después de los apartados",
            ],
        ),
    ],
)
def test_parts_of_a_text_in_another_language_go_by_number(
    lang: str, names: list[str], locales: dict[str, Locale]
) -> None:
    found = place_names(locales[lang], resolution("en"))
    anchors = ("sec-2-op-4", "annex-1-op-4-a-ii", "annex-1-sec-1-op-1", "annex-2-art-1", "draft-1-op-1-wrap-up")
    assert [found[anchor] for anchor in anchors] == names


@pytest.mark.parametrize(
    ("lang", "anchor", "label", "name"),
    [
        ("en", "sec-1", "Part one", "part one"),
        ("en", "sec-1", "Section II.", "section II"),
        ("en", "annex-1", "Annex", "annex"),
        ("en", "annex-1", "Appendix B", "appendix B"),
        ("fr", "sec-1", "Première partie", "première partie"),
        ("fr", "sec-1", "II.", "section II"),
        ("ru", "annex-1", "Приложение I", "приложение I"),
        ("es", "annex-1", "Anexo II", "anexo II"),
        ("zh", "sec-1", "第一部分", "第一部分"),
        ("zh", "sec-1", "一、", "第一节"),
        ("zh", "annex-1", "附件一", "附件一"),
        ("zh", "annex-2-art-1", "第三条", "附件2第三条"),
        ("ar", "sec-1", "الجزء الأول", "الجزء الأول"),
    ],
)
def test_a_printed_label_names_its_part(
    lang: str, anchor: str, label: str, name: str, locales: dict[str, Locale]
) -> None:
    assert place_names(locales[lang], labelled(lang, anchor, label))[anchor] == name
