"""What the texts of `cases/` must become that hold sections, annexes and drafts on one line."""

from .case import Case

CASES = {
    "one-line-with-a-draft-chinese": Case(
        "zh",
        (
            "title 2/71. 码头上的灯",
            "formula 港务理事会",
            "op-1 建议 大会通过以下决议草案：",
            "draft-1-formula 大会，",
            "draft-1-pp-1 回顾其第2/7号决议，",
            "draft-1-pp-2 注意到守灯人的来信，",
            "draft-1-op-1 1. 决定购买灯油；",
            "draft-1-op-2 2. 感谢木匠。",
        ),
    ),
    "one-line-with-a-draft-arabic": Case(
        "ar",
        (
            "title 2/72 مصابيح الرصيف",
            "formula إن مجلس الميناء",
            "op-1 يوصي بأن تعتمد الجمعية العامة مشروع القرار التالي:",
            "draft-1-formula إن الجمعية العامة،",
            "draft-1-pp-1 إذ تشير إلى رسالة النجار،",
            "draft-1-op-1 1 - تقرر شراء الزيت؛",
            "draft-1-op-2 2 - تشكر الحراس.",
        ),
    ),
    "one-line-formula-before-its-number-spanish": Case(
        "es",
        (
            "title 2/73. Gastos del muelle",
            "formula La Asamblea del Puerto General",
            "op-1 1. Autoriza al farero a comprar lo siguiente:",
            "op-1-a a) Una escalera;",
            "op-1-b b) Dos lámparas;",
            "op-2 2. Resuelve que el carpintero informe de ello.",
        ),
    ),
    "one-line-with-sections-and-an-annex": Case(
        "en",
        (
            "title 2/74. The quay",
            "formula The Harbour Council,",
            "sec-1 I Lamps",
            "sec-1-pp-1 Recalling its resolution 2/7,",
            "sec-1-pp-2 Noting the fog,",
            "sec-1-op-1 1. Decides to buy oil;",
            "sec-1-op-2 2. Thanks the keepers.",
            "sec-2 II Ladders",
            "sec-2-pp-1 Recalling the letter of the carpenter,",
            "sec-2-op-1 1. Decides to buy a ladder.",
            "annex-1 Annex Rules of the quay",
            "annex-1-op-1 1. The keepers light the lamps.",
            "annex-1-op-2 2. The carpenter counts the ladders.",
            "closing 50th meeting 2 May 1981",
        ),
    ),
    "one-line-with-sections-arabic": Case(
        "ar",
        (
            "title 2/75 الرصيف",
            "formula إن مجلس الميناء،",
            "sec-1 أولا مصابيح الرصيف",
            "sec-1-pp-1 إذ يشير إلى قراره 2/7،",
            "sec-1-op-1 1 - يقرر شراء الزيت؛",
            "sec-1-op-2 2 - يشكر الحراس؛",
            "sec-2 ثانيا سلالم الرصيف",
            "sec-2-pp-1 إذ يشير إلى رسالة النجار،",
            "sec-2-op-1 1 - يقرر شراء سلم.",
        ),
    ),
}
