"""What the texts of `cases/` in which lines and figures come again must become."""

from .case import Case

CASES = {
    "wrapped-with-equal-lines": Case(
        "en",
        (
            "heading Resolution 9/1",
            "title The lanterns of the quays",
            "formula The Harbour Council,",
            "pp-1 Recalling its earlier decisions on the lanterns of the north quay and of the lighthouse,",
            "pp-2 Noting the letter in which the keepers of the lighthouse ask for oil,",
            (
                "pp-3 Recalling its earlier decisions on the lanterns of the north quay and of the ferry, all "
                "of which are still in force,"
            ),
            (
                "op-1 1. Decides to buy oil for the lanterns of both quays, and to store it in the old chapel "
                "until the beginning of the winter;"
            ),
            (
                "op-2 2. Asks the keepers to report to it in the spring on the oil that they have used and on "
                "the nights on which the lanterns were out."
            ),
        ),
    ),
    "wrapped-with-equal-lines-russian": Case(
        "ru",
        (
            "heading Резолюция 9/2",
            "title Фонари набережных",
            "formula Совет гавани,",
            "pp-1 ссылаясь на свои прежние решения о фонарях северной и южной набережных и маяка,",
            "pp-2 отмечая письмо, в котором смотрители маяка просят дать им масло на зиму,",
            (
                "pp-3 ссылаясь на свои прежние решения о фонарях северной и южной набережных и парома, которые "
                "остаются в силе,"
            ),
            (
                "op-1 1. постановляет закупить масло для фонарей обеих набережных и хранить его в старой "
                "часовне до начала зимы;"
            ),
            (
                "op-2 2. просит смотрителей сообщить ему весной, сколько масла они сожгли и в какие ночи "
                "фонари не горели."
            ),
        ),
    ),
    "wrapped-with-equal-lines-arabic": Case(
        "ar",
        (
            "heading القرار 9/3",
            "title مصابيح الأرصفة",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى قراراته السابقة بشأن مصابيح الرصيف الشمالي والرصيف الجنوبي والمنارة،",
            "pp-2 وإذ يلاحظ الرسالة التي طلب فيها حراس المنارة أن يعطوا زيتا لفصل الشتاء،",
            (
                "pp-3 إذ يشير إلى قراراته السابقة بشأن مصابيح الرصيف الشمالي والرصيف الجنوبي والمعدية، وهي "
                "قرارات لا تزال سارية،"
            ),
            "op-1 1 - يقرر شراء الزيت لمصابيح الرصيفين وحفظه في المصلى القديم حتى بداية فصل الشتاء؛",
            "op-2 2 - يطلب إلى الحراس أن يبلغوه في الربيع بكمية الزيت التي استعملوها وبما كان من الليالي المظلمة.",
        ),
    ),
    "wrapped-sections": Case(
        "es",
        (
            "heading Resolución 9/4",
            "title Los dos muelles",
            "formula El Consejo del Puerto,",
            "sec-1 I El muelle del norte",
            (
                "sec-1-pp-1 Observando que el muelle del norte tiene guardianes propios, que lo han alumbrado "
                "desde hace treinta años,"
            ),
            (
                "sec-1-op-1 1. Decide que el muelle del norte se alumbre desde el anochecer hasta el alba, y "
                "que se pague el aceite a los guardianes;"
            ),
            (
                "sec-1-op-2 2. Pide a los guardianes que cuenten los barcos que entren de noche y que lo "
                "comuniquen cada primavera;"
            ),
            "sec-2 II El muelle del sur",
            "sec-2-pp-1 Observando también que el muelle del sur carece de guardianes desde hace dos inviernos,",
            (
                "sec-2-op-1 1. Decide nombrar dos guardianes para el muelle del sur y pagarles con el aceite "
                "que sobre del muelle del norte;"
            ),
            "sec-2-op-2 2. Agradece a los pescadores que lo hayan alumbrado.",
        ),
    ),
    "wrap-up-after-a-page": Case(
        "fr",
        (
            "heading Résolution 9/5",
            "title Les deux quais",
            "formula Le Conseil du port,",
            "pp-1 Notant que chaque quai a ses gardiens,",
            "op-1 1. Décide de donner aux gardiens :",
            "op-1-a a) Quarante barils d’huile ;",
            "op-1-b b) Une échelle ;⟨marked⟩",
            "op-1-wrap-up avant la fin de l’été, et de l’annoncer dans le journal ;",
            "op-2 2. Remercie les donateurs.",
        ),
        apart=(
            "A/HAR/9/5",
            "2/3",
        ),
    ),
    "letter-for-one-after-items": Case(
        "ru",
        (
            "heading Резолюция 9/6",
            "title Две набережные",
            "formula Совет гавани,",
            "pp-1 отмечая, что:",
            "pp-1-a а) на северной набережной есть смотрители,",
            "pp-1-b б) на южной набережной их нет,",
            "op-1 l. постановляет назначить двух смотрителей;",
            "op-2 2. благодарит рыбаков.",
        ),
        problems=("13:1: warning[structure]: the marker l.: read for the figure 1",),
    ),
    "equal-recitals": Case(
        "zh",
        (
            "heading 第9/7号决议",
            "title 两个码头",
            "formula 港务委员会，",
            "pp-1 注意到北码头的灯没有亮，",
            "pp-2 注意到南码头的灯没有亮，",
            "pp-3 注意到北码头的灯没有亮，",
            "op-1 1. 决定点亮北码头的灯；",
            "op-2 2. 决定点亮南码头的灯。",
        ),
    ),
    "running-title-in-mid-recital": Case(
        "ar",
        (
            "heading القرار 9/8",
            "title تعزيز الإنارة على جميع أرصفة الميناء",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى أن مصابيح الرصيف الشمالي لم تضأ منذ⟨marked⟩ عاصفة الشتاء الماضي،",
            "op-1 1 - يطلب إلى الحراس إضاءة المصابيح؛",
            "op-2 2 - يشكر الصيادين.",
        ),
        apart=(
            "القرار 9/8",
            "2/3",
            "تعزيز الإنارة على جميع أرصفة الميناء",
        ),
    ),
    "two-columns-of-numbers": Case(
        "en",
        (
            "heading Resolution 9/9",
            "title The two quays",
            "formula The Harbour Council,",
            "pp-1 Noting that each quay has keepers of its own,",
            "op-1 1. Asks the keepers to count:",
            "op-1-1 1. Boats;",
            "op-1-2 2. Lanterns;",
            "op-1-3 3. Gulls;",
            "op-2 2. Thanks them.",
        ),
    ),
    "verb-alone-over-one-paragraph-spanish": Case(
        "es",
        (
            'title "Resolución VII',
            'formula "EL CONSEJO DEL PUERTO,',
            'pp-1 "HABIENDO EXAMINADO la carta del carpintero,',
            'sub-1 "RESUELVE:',
            'op-1 "Encomiar la labor del farero, que enciende la lámpara.',
        ),
    ),
    "phrases-of-older-chinese-recitals": Case(
        "zh",
        (
            "title 决议案七",
            "formula 港務理事會,",
            "pp-1 覆按其決議案二,",
            "pp-2 業已接獲守燈人之報告書,",
            "pp-3 備悉該報告書所述碼頭之燈各節,",
            "pp-4 並悉木匠之梯已有進展,",
            "pp-5 惟查潮汐站之鐘尚未敲響,",
            "op-1 一. 讚揚守燈人;",
            "op-2 二. 請木匠修理梯子。",
        ),
    ),
    "second-sentence-under-a-number": Case(
        "en",
        (
            "title 7/87. The bell",
            "formula The Harbour Council:",
            "pp-1 Recalling the letter of the carpenter;",
            "op-1 1. Decides that the Board of Lamps shall count the ladders.⟨inferred⟩ The number of the "
            "ladders should be told each week to the keepers of the quay.",
            "op-2 2. Resolves that the Board shall buy oil.⟨inferred⟩ The Board of Lamps shall give its "
            "account to the Harbour Council each spring.",
            "op-3 3. Calls upon the keepers to light the lamps.",
        ),
        problems=(
            "9:1: warning[structure]: read as the rest of a paragraph, but much speaks against it: The number of ",
            "13:1: warning[structure]: read as the rest of a paragraph, but much speaks against it: The Board of ",
        ),
    ),
    "numbers-in-brackets-after-recitals-french": Case(
        "fr",
        (
            "title 7/88. Les lampes",
            "formula Le Conseil du port,",
            "pp-1 Rappelant la lettre des gardiens,",
            "pp-2 Notant la brume,",
            "op-1 1) Décide d’acheter de l’huile ;",
            "op-2 2) Remercie les gardiens ;",
            "op-3 3) Prie le charpentier :",
            "op-3-a a) de réparer l’échelle ;",
            "op-3-b b) de compter les marches ;",
            "op-4 4) Décide de se réunir au printemps.",
        ),
    ),
    "dashes-before-verbs-under-a-colon-arabic": Case(
        "ar",
        (
            "heading القرار 7/91",
            "title الفانوس",
            "formula إن مجلس الميناء:",
            "pp-1 إذ يشير إلى رسالة النجار، وإذ يهمه الضباب، وقد نظر في تقرير الحراس:",
            "op-1 يطالب بشراء فانوس.",
            "op-2 يطالب أيضا بدفع ثمن الزيت.",
            "op-3 يؤكد من جديد ما قرره في القرار 2/7.",
        ),
    ),
    "parts-over-tables-of-cells": Case(
        "en",
        (
            "title 7/92. Lamps for 2027",
            "sec-1 A Oil for 2027",
            "sec-1-formula The Harbour Council Resolves that, for 2027:",
            "sec-1-op-1 1. Oil for 3,121 crowns is bought for the following purposes:⟨inferred⟩ "
            "Section⟨inferred⟩ Amount (crowns)⟨inferred⟩ Part I. The north quay⟨inferred⟩ 1⟨inferred⟩ Lamps "
            "of the north quay⟨inferred⟩ 79 917⟨inferred⟩ 2⟨inferred⟩ Ladders of the north quay⟨inferred⟩ "
            "345 764⟨inferred⟩ Subtotal, part I⟨inferred⟩ 425 681⟨inferred⟩ Part II. The south "
            "quay⟨inferred⟩ 3⟨inferred⟩ Lamps of the south quay⟨inferred⟩ 12 736⟨inferred⟩ 4⟨inferred⟩ "
            "Ladders of the south quay⟨inferred⟩ 54 666⟨inferred⟩ Subtotal, part II⟨inferred⟩ 67 "
            "402⟨inferred⟩ Total⟨inferred⟩ 493 083",
            "sec-1-op-2 2. The keepers may pay for the oil in spring.",
            "sec-2 B Estimates for 2027",
            "sec-2-formula The Harbour Council Resolves that, for 2027:",
            "sec-2-op-1 1. The price of the oil is told by the carpenter;",
            "sec-2-op-2 2. The keepers sell two ladders.",
            "closing 45th plenary meeting",
            "closing-2 24 December 2026",
        ),
        problems=(
            "11:1: warning[structure]: read as the rest of a paragraph, but much speaks against it: Section; a li",
        ),
    ),
}
