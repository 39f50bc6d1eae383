"""What the small texts of `cases/` that are about one thing each must become."""

from .case import Case

_ENGLISH = ("heading Resolution 3/1", "title Lanterns on the quay", "formula The Harbour Council,")
_CHINESE = ("heading 第3/1号决议", "title 码头上的灯", "formula 港务委员会，")
_FOG = "pp-1 Noting the fog,"

CASES = {
    "wrapped": Case(
        "en",
        (
            *_ENGLISH,
            "pp-1 Noting that the fog comes in from the sea,",
            "op-1 1. Asks the keepers to light the lanterns:",
            "op-1-a (a) At dusk;",
            "op-1-b (b) In fog and in snow;",
            "op-2 2. Thanks them.",
        ),
    ),
    "wrapped-chinese": Case("zh", (*_CHINESE, "pp-1 注意到雾从海上来，", "op-1 1. 请守灯人点亮灯笼。")),
    "crlf": Case(
        "en", (*_ENGLISH, "pp-1 Noting the fog and the tide,", "op-1 1. Asks the keepers to light the lanterns.")
    ),
    "bom": Case("en", (*_ENGLISH, _FOG, "op-1 1. Asks the keepers to light the lanterns.")),
    "number-without-space": Case(
        "zh",
        (
            *_CHINESE,
            "pp-1 注意到雾，",
            "op-1 1. 请守灯人点亮灯笼：",
            "op-1-a (a) 黄昏时；",
            "op-1-b (b) 有雾时；",
            "op-2 2. 感谢他们。",
        ),
    ),
    "number-on-its-own-line": Case(
        "en", (*_ENGLISH, _FOG, "op-1 1. Asks for:", "op-1-a (a) Lanterns;", "op-2 2. Thanks the keepers.")
    ),
    "ideographic-indent": Case(
        "zh",
        (
            *_CHINESE,
            "pp-1 注意到雾，",
            "op-1 1. 请守灯人点亮灯笼：",
            "op-1-a (a) 黄昏时；",
            "op-1-b (b) 有雾时；",
            "op-2 2. 感谢他们。",
        ),
    ),
    "decimal-and-date": Case("zh", (*_CHINESE, "pp-1 2019年的雾很浓，", "pp-2 3.5米的潮水，", "op-1 1. 感谢守灯人。")),
    "arabic": Case(
        "ar",
        (
            "heading القرار 3/1",
            "title مصابيح على الرصيف",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ الضباب،",
            "op-1 1 - يطلب إلى الحراس إضاءة المصابيح:",
            "op-1-a (أ) عند الغروب؛",
            "op-1-b (ب) في الضباب؛",
            "op-1-c (ج) في الثلج؛",
            "op-1-d (د) في العاصفة؛",
            "op-1-e (هـ) في العيد؛",
            "op-2 2 - يشكرهم.",
        ),
    ),
    "arabic-bare-letter": Case(
        "ar",
        (
            "heading القرار 3/1",
            "title مصابيح على الرصيف",
            "formula إن مجلس الميناء،",
            "op-1 1 - يطلب ما يلي:",
            "op-1-a (أ) زيت؛",
            "op-1-b (ب) فتائل؛",
            "op-1-c (ج) مرايا؛",
            "op-1-d (د) حبال؛",
            "op-1-e (ه) مصابيح؛",
            "op-2 2 - يشكر الحراس.",
        ),
    ),
    "full-width-brackets": Case(
        "zh",
        (
            *_CHINESE,
            "op-1 1． 请守灯人点亮灯笼：",
            "op-1-a （a） 黄昏时；",
            "op-1-b （b） 有雾（浓雾）时；",
            "op-2 2． 感谢他们。",
        ),
    ),
    "one-bracket": Case(
        "fr",
        (
            "heading Résolution 3/1",
            "title Les lanternes du quai",
            "formula Le Conseil du port,",
            "op-1 1. Demande :",
            "op-1-a a) Des lanternes ;",
            "op-1-b b) De l’huile ;",
            "op-2 2. Remercie les gardiens.",
        ),
    ),
    "mixed-scripts": Case(
        "ru",
        (
            "heading Резолюция 3/1",
            "title Фонари на набережной",
            "formula Совет гавани,",
            "op-1 1. просит:",
            "op-1-a а) фонари;",
            "op-1-b b) масло;",
            "op-1-c с) фитили;",
            "op-2 2. благодарит смотрителей.",
        ),
    ),
    "page-cut-with-rule": Case(
        "en",
        (
            *_ENGLISH,
            _FOG,
            "op-1 1. Asks the keepers to light⟨marked⟩ the lanterns⟨fnref-7⟩ at dusk;",
            "op-2 2. Thanks them.",
            "fn-7 See the harbour book.",
        ),
    ),
    "page-cut-without-rule": Case(
        "zh",
        (
            *_CHINESE,
            "pp-1 注意到从海上⟨inferred⟩来的雾，",
            "op-1 1. 请守灯人点亮：",
            "op-1-a (a) 码头上的⟨inferred⟩灯笼；",
            "op-2 2. 感谢他们。",
        ),
    ),
    "closing-marks": Case(
        "en",
        (
            *_ENGLISH,
            "pp-1 Noting the song “Fog”,",
            "pp-2 Noting the book ‘The Tide’,",
            "op-1 1. Recalls the words “Light them.”",
            "op-2 2. Recalls the words (in the book.)",
            "op-3 3. Thanks the keepers.",
        ),
    ),
    "note-in-preamble": Case(
        "en",
        (
            *_ENGLISH,
            "pp-1 Noting the fog,⟨fnref-7⟩⟨marked⟩",
            "pp-2 Recalling the wreck,",
            "op-1 1. Thanks the keepers.",
            "fn-7 See the harbour book, volume 2.",
        ),
    ),
    "rule-before-notes": Case(
        "en",
        (*_ENGLISH, "pp-1 Noting the fog,⟨fnref-7⟩", "op-1 1. Thanks the keepers.", "fn-7 See the harbour book."),
    ),
    "second-mark": Case(
        "en",
        (
            *_ENGLISH,
            "pp-1 Noting the fog⟨fnref-25⟩ of the north,",
            "op-1 1. Recalls the fog⟨fnref-25-2⟩, and again the fog;⟨fnref-25-3⟩",
            "op-2 2. Thanks the keepers.",
            "fn-25 See the harbour book.",
        ),
    ),
    "repeated-number": Case(
        "en",
        (
            *_ENGLISH,
            "op-1 1. Asks for lanterns;",
            "op-2 2. Asks for oil;",
            "op-2-2 2. Asks for wicks;",
            "op-3 3. Thanks the keepers.",
        ),
        ("11:1 (op-2-2): error[structure]: the number 2. stands twice; each number once; renumber it; its address",),
    ),
    "repeated-item": Case(
        "en",
        (*_ENGLISH, "op-1 1. Asks for:", "op-1-a (a) Lanterns;", "op-1-a-2 (a) Oil;", "op-1-c (c) Wicks."),
        (
            "11:1 (op-1-a-2): error[structure]: the number (a) stands twice; each number once; renumber it",
            "11:1 (op-1-a-2): error[structure]: the item is (a); ",
        ),
    ),
    "gap-in-numbers": Case(
        "en",
        (*_ENGLISH, "op-1 1. Asks for lanterns;", "op-4 4. Asks for oil;", "op-5 5. Thanks the keepers."),
        ("9:1 (op-4): error[structure]: the number 4 follows 1; the number 2; restore the paragraph or its number",),
    ),
    "stray-paragraph": Case(
        "en",
        (
            *_ENGLISH,
            "op-1 1. Asks for lanterns;",
            "op-1-stray Also asks for oil;",
            "op-2 2. Thanks the keepers.",
        ),
        ("9:1 (op-1-stray): error[structure]: a paragraph without number among the operative paragraphs; a number,",),
    ),
    "untranslated": Case(
        "en",
        (
            *_ENGLISH,
            "pp-1 ⟨untranslated⟩",
            "pp-2 Recalling the wreck,",
            "pp-3 ⟨untranslated⟩",
            "op-1 1. Asks for:",
            "op-1-a (a) Lanterns;",
            "op-1-b (b) ⟨untranslated⟩",
            "op-2 2. ⟨untranslated⟩",
            "op-3 3. Thanks the keepers.",
        ),
    ),
    "items-out-of-order": Case(
        "en",
        (*_ENGLISH, "op-1 1. Asks for:", "op-1-b (b) Oil;", "op-1-a (a) Lanterns;", "op-1-d (d) Wicks."),
        (
            "9:1 (op-1-b): error[structure]: the item is (b); ",
            "11:1 (op-1-a): error[structure]: the item is (a); ",
            "13:1 (op-1-d): error[structure]: the item is (d); ",
        ),
    ),
    "items-of-a-recital": Case(
        "en",
        (
            *_ENGLISH,
            "pp-1 Noting:",
            "pp-1-a (a) The fog,",
            "pp-1-b (b) The tide,",
            "pp-2 Recalling the wreck,",
            "op-1 1. Thanks the keepers.",
        ),
    ),
    "item-without-paragraph": Case(
        "en",
        (*_ENGLISH, "pp-1 (a) Noting the fog,", "op-1 1. Thanks the keepers."),
        ("7:1: warning[structure]: read as recital, but much speaks against it: (a) Noting the fog,; a line",),
    ),
    "one-heading": Case(
        "en", ("title Lanterns on the quay", "formula The Harbour Council,", _FOG, "op-1 1. Thanks the keepers.")
    ),
    "three-headings": Case(
        "en",
        (*_ENGLISH, _FOG, "op-1 1. Asks for lanterns;", "annex-1 Annex", "op-2 2. Thanks the keepers."),
    ),
    "nothing-but-words": Case(
        "en",
        ("title Lanterns on the quay.",),
        (
            "1:1: warning[structure]: no enacting formula; the line that names the organ; add it",
            "1:1: error[structure]: no operative paragraph; a paragraph that begins with '1. '; number them",
        ),
    ),
    "markup": Case(
        "en",
        (
            *_ENGLISH,
            "pp-1 Noting the <b>fog</b>,",
            "op-1 1. Asks [the keepers](https://example.org) to light the lanterns;",
            "op-2 2. Thanks them.⟨fnref-1⟩",
        ),
        (
            "7:12 (pp-1): error[markup]: markup in the text: <b>; words alone; it would be shown as it stands",
            "7:18 (pp-1): error[markup]: markup in the text: </b>; words alone",
            "9:9 (op-1): error[markup]: markup in the text: [the keepers](https://example.org); words alone",
        ),
    ),
}
