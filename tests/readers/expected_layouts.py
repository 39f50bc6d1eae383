"""What the texts of `cases/` must become whose labels, signs and letters other programs have set."""

from .case import Case

CASES = {
    "soft-hyphens-in-words": Case(
        "en",
        (
            "heading Reso\u00adlution 7/21",
            "title The lamp\u00adlighter",
            "formula The Har\u00adbour Coun\u00adcil,",
            "pp-1 Re\u00adcal\u00adling the let\u00adter of the lamp\u00adlighter,",
            "op-1 1. De\u00adcides to buy a lad\u00adder;",
            "op-2 2. Thanks the car\u00adpenter.",
        ),
    ),
    "number-glued-to-words-arabic": Case(
        "ar",
        (
            "heading القرار 7/22",
            "title السلم",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى رسالة موقد المصابيح،",
            "op-1 1 - يقرر شراء سلم؛",
            "op-2 2 - يشكر النجار؛",
            "op-3 3- يطلب إلى الحراس صيانة السلم.",
        ),
    ),
    "section-heading-beside-its-label-arabic": Case(
        "ar",
        (
            "title 7/23 المصابيح والسلالم",
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
    "section-letter-before-its-heading-chinese": Case(
        "zh",
        (
            "heading 第7/24号决议",
            "title 灯与梯",
            "formula 港务委员会，",
            "sec-1 A 码头上的灯",
            "sec-1-pp-1 回顾其第2/7号决议，",
            "sec-1-op-1 1. 决定购买灯油；",
            "sec-1-op-2 2. 感谢守灯人；",
            "sec-2 B 码头上的梯子",
            "sec-2-pp-1 回顾木匠的来信，",
            "sec-2-op-1 1. 决定购买一架梯子。",
        ),
    ),
    "annex-with-a-title-as-long-as-a-sentence": Case(
        "es",
        (
            "title 7/29. Las escaleras del puerto",
            "formula El Consejo del Puerto,",
            "pp-1 Recordando la carta del carpintero,",
            "op-1 Decide aprobar las disposiciones que figuran en el anexo de la presente resolución.",
            (
                "annex-1 Anexo Disposiciones relativas a las escaleras de los dos muelles del puerto, "
                "que se pondrán en los lugares que hayan elegido los guardianes de los faros, el "
                "carpintero y los pescadores de la isla en la reunión celebrada en la capilla antigua"
            ),
            "annex-1-op-1 1. Las escaleras serán de madera.",
            "annex-1-op-2 2. Los guardianes las guardarán en la capilla.",
        ),
    ),
    "annexes-named-in-a-footnote": Case(
        "ru",
        (
            "title 7/36. Масло",
            "formula Совет гавани,",
            "pp-1 отмечая письмо смотрителей⟨fnref-1⟩,",
            "pp-2 ссылаясь на свое решение о фонарях⟨fnref-2⟩,⟨marked⟩",
            "op-1 1. постановляет купить масло;",
            "op-2 2. благодарит плотника.",
            "fn-1 Письма, том 2, с. 14.",
            (
                "fn-2 Официальные отчеты Совета гавани, седьмая сессия, Приложения, пункт 9 повестки дня,"
                " документ H/7/12."
            ),
        ),
        apart=("2/3",),
    ),
    "labels-behind-their-lines-arabic": Case(
        "ar",
        (
            "heading القرار 7/41",
            "title الزيت والسلالم",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ رسالة الحراس،",
            ("op-1 1 يقرر أن يشتري من سوق الجزيرة زيتا لمصابيح الرصيفين، وأن يحفظه في الكنيسة القديمة حتى أول الشتاء؛"),
            "op-2 2 يطلب إلى النجار ما يلي:",
            "op-2-a (أ) صنع سلمين جديدين؛",
            "op-2-b (ب) إصلاح السلم القديم؛",
            "op-3 3 يشكر الصيادين.",
        ),
        problems=(
            "9:1: warning[structure]: the marker 1: it stands behind its first line",
            "12:1: warning[structure]: the marker 2: it stands behind its first line",
            "14:1: warning[structure]: the marker (أ): it stands behind its first line",
            "16:1: warning[structure]: the marker (ب): it stands behind its first line",
            "18:1: warning[structure]: the marker 3: it stands behind its first line",
        ),
    ),
    "numbers-under-their-lines-arabic": Case(
        "ar",
        (
            "heading القرار 7/42",
            "title الزيت",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ رسالة الحراس،",
            ("op-1 1 يقرر أن يشتري من سوق الجزيرة زيتا لمصابيح الرصيفين، وأن يحفظه في الكنيسة القديمة حتى أول الشتاء؛"),
            "op-2 2 يطلب إلى النجار أن يصنع سلمين جديدين من خشب الجزيرة لكل من الرصيفين؛",
            "op-3 3 يشكر الصيادين على ما قدموه من زيت في ليالي الشتاء الماضي.",
        ),
        problems=(
            "9:1: warning[structure]: the marker 1: it stands behind its first line",
            "13:1: warning[structure]: the marker 2: it stands behind its first line",
            "17:1: warning[structure]: the marker 3: it stands behind its first line",
        ),
    ),
    "first-words-in-italics-arabic": Case(
        "ar",
        (
            "heading القرار 7/43",
            "title الزيت",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ رسالة الحراس،",
            "pp-2 وقد نظر في رسالة النجار،",
            "op-1 1 - يقرر شراء الزيت؛",
            "op-2 2 - يشكر النجار.",
        ),
    ),
    "article-without-words": Case(
        "en",
        (
            "title 7/44. Rules of the quay",
            "formula The Harbour Council,",
            "op-1 Adopts the following rules:",
            "art-1 Article 1",
            "art-1-op-1 All boats shall stand at the quay.",
            ("art-2 Article 2 The keepers shall be heard by everyone who stands at the quay, in fog and in rain, at"),
            "art-3 Article 3",
            "art-3-op-1 Nobody shall move a lamp.",
        ),
        problems=(
            "11:1 (art-2): warning[structure]: nothing stands under this heading: The keepers shall be heard by ever",
        ),
    ),
    "numbers-without-any-sign": Case(
        "en",
        (
            "heading Resolution 7/45",
            "title Ladders",
            "formula The Harbour Council,",
            "pp-1 Recalling its resolution 2/7,⟨fnref-1⟩",
            "pp-2 Noting the fog,",
            "op-1 1 Decides to buy a ladder;⟨fnref-2⟩",
            "op-2 2 Thanks the carpenter;",
            "op-3 3 Asks the keepers:",
            "op-3-a (a) To keep the ladder dry;",
            "op-3-b (b) To count its rungs;",
            "op-4 4 Decides to return to the ladder in spring.",
            "fn-1 See the book of the quay, p. 4.",
            "fn-2 See the account of the carpenter.",
        ),
    ),
    "numbers-in-brackets-french": Case(
        "fr",
        (
            "heading Résolution 7/46",
            "title Les échelles",
            "formula Le Conseil du port,",
            "pp-1 Rappelant sa résolution 2/7,",
            "pp-2 Notant le brouillard,",
            "op-1 (1) Décide d’acheter une échelle ;",
            "op-2 (2) Remercie le charpentier ;",
            "op-3 (3) Prie les gardiens :",
            "op-3-a a) De garder l’échelle au sec ;",
            "op-3-b b) D’en compter les barreaux.",
        ),
    ),
    "first-words-between-strokes": Case(
        "en",
        (
            "heading Resolution 7/47",
            "title Ladders",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 2/7 on the ladders of both quays, in which it asked the "
                "carpenter for two more of them,"
            ),
            "pp-2 Taking note of the letter of the keepers,",
            "op-1 1. Decides to buy a ladder;",
            "op-2 2. Thanks the carpenter.",
        ),
    ),
    "quoted-as-a-whole": Case(
        "fr",
        (
            "heading « Résolution 7/48",
            "title « Les échelles",
            "formula « Le Conseil du port,",
            "pp-1 « Rappelant sa résolution 2/7,",
            "op-1 1. Décide d’acheter une échelle ;",
            "op-2 2. Prie les gardiens :",
            "op-2-a a) De garder l’échelle au sec ;",
            "op-2-b b) D’en compter les barreaux ;",
            "op-3 3. Remercie le charpentier. »",
        ),
    ),
    "quoted-lines-of-mail": Case(
        "en",
        (
            "heading Resolution 7/49",
            "title Ladders",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 2/7 on the ladders of both quays, in which it asked the "
                "carpenter for two more of them,"
            ),
            "op-1 1. Decides to buy a ladder;",
            "op-2 2. Thanks the carpenter.",
        ),
    ),
}
