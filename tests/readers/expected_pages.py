"""What the texts of `cases/` that were taken out of laid-out pages, and other ordinary layouts, must become."""

from .case import Case

CASES = {
    "notes-glued-at-the-foot": Case(
        "fr",
        (
            "title 8/31. Les phares du vieux port",
            "formula Le Conseil du port,",
            (
                "pp-1 Rappelant ses résolutions sur les phares que les gardiens ont demandés au cours de l’an"
                " 1991 et la résolution 8/30,"
            ),
            (
                "pp-2 Notant que les vieux quais ont été construits avant que l’on ne connaisse les bateaux à"
                " moteur et que les lampes⟨fnref-1⟩ que l’on y trouve ne portent pas au-delà de la deuxième"
                " digue⟨marked⟩ en temps de brume⟨fnref-2⟩,"
            ),
            (
                "op-1 1. Prie les ingénieurs de mesurer la profondeur de l’eau devant chacun des quais et de le"
                " faire avant l’hiver⟨fnref-3⟩ ;"
            ),
            "op-2 2. Remercie les pêcheurs de leur patience.",
            "fn-1 Voir résolution 8/12.",
            "fn-2 A/HAR/8/4, annexe.",
            "fn-3 Nouveau registre du port, livre premier.",
        ),
        apart=(
            "1/2",
            "2/2",
        ),
    ),
    "notes-glued-at-the-foot-chinese": Case(
        "zh",
        (
            "title 8/32. 旧港的灯塔",
            "formula 港口理事会，",
            "pp-1 回顾其关于灯塔的各项决议，特别是守塔人在上一个冬天大雾之后所要求的那项决议，",
            (
                "pp-2 注意到旧码头是在人们知道有机动船只之前修建的，码头上的灯⟨fnref-1⟩ 照不到第⟨marked⟩二道堤坝"
                "以外的海面⟨fnref-2⟩，"
            ),
            "op-1 1. 请工程师在冬天到来之前测量每一座码头前面的水深，并把结果写进港口2012年的名册；",
            "op-2 2. 感谢渔民的耐心。",
            "fn-1 理事会第8/12号决议。",
            "fn-2 港口，《旧名册》，第3卷。",
        ),
        apart=("1/2",),
    ),
    "notes-as-list-items": Case(
        "fr",
        (
            "title 8/33. Les phares",
            "formula Le Conseil du port,",
            "pp-1 Rappelant la résolution 8/30 1 /,⟨marked⟩",
            "pp-2 Notant que la brume est épaisse 2 /,",
            "op-1 1. Décide d'acheter de l'huile;",
            "op-2 2. Remercie les pêcheurs.",
            "fn-1 Voir le registre du port.",
            "fn-2 Même registre, annexe.",
        ),
    ),
    "figures-at-the-foot-of-a-page": Case(
        "en",
        (
            "title 8/34. The lamps of the harbour",
            "formula The Harbour Council,",
            (
                "op-1 1. Decides that oil for the lamps of the old harbour shall be bought from the merchants of"
                " the town for:"
            ),
            (
                "op-1-a (a) The lamps of the old quay, which the keepers light in the winter months when the fog"
                " is thick;"
            ),
            "op-1-b (b) The lamps of the new quay:",
            (
                "op-1-b-i (i) The first lamp, which stands beside the house of the keepers and is lit before the"
                " others;⟨marked⟩"
            ),
            (
                "op-1-b-ii (ii) The second lamp, which stands on the pier and is lit when the boats come home in"
                " the evening;"
            ),
            "op-2 2. Thanks the fishermen for their patience.",
            "fn-1 See the register of the harbour.",
        ),
        apart=(
            "20-12345 (E)",
            "*2012345*",
            "A/HAR/8/34",
        ),
    ),
    "running-head-that-wraps": Case(
        "es",
        (
            "title 8/35. Los faros del puerto viejo y del puerto nuevo durante los inviernos 2022",
            "formula El Consejo del Puerto,",
            (
                "pp-1 Recordando que los muelles viejos se construyeron antes de que se conocieran los barcos de"
                " motor, y que los guardianes pidieron aceite para los faros en el invierno pasado,⟨marked⟩"
            ),
            (
                "pp-2 Reconociendo que la niebla es densa en los meses de invierno y que las lámparas de los"
                " muelles no se ven desde el mar,"
            ),
            (
                "op-1 1. Decide comprar aceite para las lámparas de los muelles antes de que llegue la niebla del"
                " invierno;"
            ),
            "op-2 2. Agradece a los pescadores.",
        ),
        apart=(
            "A/HAR/8/35 Los faros del puerto viejo y del puerto nuevo durante los inviernos",
            "2022",
            "1/2",
            "A/HAR/8/35 Los faros del puerto viejo y del puerto nuevo durante los inviernos",
            "2022",
        ),
    ),
    "sections-with-bare-figures-chinese": Case(
        "zh",
        (
            "title 8/36. 港口的预算",
            "formula 港口理事会，",
            "sec-1 一 灯塔",
            "sec-1-pp-1 回顾第8/35号决议，",
            "sec-1-op-1 1. 注意到守塔人的报告；",
            "sec-1-op-2 2. 决定购买灯油；",
            "sec-2 二 码头",
            "sec-2-pp-1 审议了工程师的报告，",
            "sec-2-op-1 1. 注意到工程师的报告；",
            "sec-2-op-2 2. 核准修理码头。",
        ),
    ),
    "older-signs-chinese": Case(
        "zh",
        (
            "title 港口理事會決議案八",
            "formula 港口理事會,",
            "pp-1 鑒於港口之燈於冬季不明,",
            "sub-1 爰議決:",
            "op-1 一. 購買燈油;",
            "op-2 二. 感謝漁民.",
        ),
    ),
    "formula-that-serves": Case(
        "en",
        (
            "title 8/37. The lamps",
            "formula The Conference of the Harbours, serving as the meeting of the Keepers of the Lamps,",
            "pp-1 Recalling resolution 8/36,",
            "op-1 1. Decides to buy oil;",
            "op-2 2. Thanks the fishermen.",
        ),
    ),
    "formula-that-serves-russian": Case(
        "ru",
        (
            "title 8/38. Фонари",
            "formula Конференция гаваней, выступающая в качестве совещания смотрителей фонарей,",
            "pp-1 ссылаясь на резолюцию 8/37,",
            "pp-2 подчеркивая, что туман густ;",
            "op-1 1. постановляет купить масло;",
            "op-2 2. благодарит рыбаков.",
        ),
    ),
    "formula-that-names-a-decision-russian": Case(
        "ru",
        (
            "title Фонари гавани",
            "formula Пятая Конференция гаваней в решении V/25 постановила:",
            "op-1 1. просить смотрителей купить масло;",
            "op-2 2. просить рыбаков подождать.",
        ),
    ),
    "verb-alone-with-a-comma": Case(
        "en",
        (
            "title 8/39. The lamps",
            "formula The Harbour Council,",
            "pp-1 Having considered the report of the keepers,",
            "op-1 Decides,",
            "op-1-a (a) To buy oil for the lamps;",
            "op-1-b (b) To thank the fishermen.",
        ),
    ),
    "one-line-with-a-capital": Case(
        "es",
        (
            "title 8/40. Los faros del puerto.",
            "formula El Consejo del Puerto,",
            "pp-1 Habiendo examinado el informe de los guardianes y la recomendación que figura en él,",
            "op-1 Aprueba el informe de los guardianes del puerto.",
        ),
    ),
    "web-page-below": Case(
        "en",
        (
            "title 8/41. The lamps",
            "formula The Harbour Council,",
            "pp-1 Recalling resolution 8/40,",
            "op-1 1. Decides to buy oil;",
            "op-2 2. Thanks the fishermen.",
        ),
        problems=(
            "11:1: warning[structure]: no place was found for: ▶ Share this page",
            (
                "13:1: warning[structure]: no place was found for: The register of the harbour. All pages of the"
                " register stand"
            ),
        ),
        apart=(
            "▶ Share this page",
            "The register of the harbour. All pages of the register stand under the rules of the house.",
        ),
    ),
    "table-in-a-paragraph": Case(
        "en",
        (
            "title 8/42. The lamps",
            "formula The Harbour Council,",
            "pp-1 Recalling resolution 8/41,",
            (
                "op-1 1. Decides that oil is given to the keepers as follows: Pier Lamps Share A 21,566 Not known"
                " B 20 0 C 40 7.5 D 80 20"
            ),
            "op-2 2. Thanks the fishermen.",
        ),
        problems=("8:1: warning[structure]: read as the rest of a paragraph, but much speaks against it: Pier",),
    ),
    "labels-turned-arabic": Case(
        "ar",
        (
            "title 8/43 مصابيح الميناء",
            "formula إن مجلس الميناء،",
            ("pp-1 إذ يشير إلى قراره السابق بشأن مصابيح الميناء القديم التي طلبها الحراس في الشتاء الماضي بعد الضباب،"),
            ("op-1 1 يقرر شراء الزيت لمصابيح الأرصفة القديمة قبل أن يأتي ضباب الشتاء وأن يكتب ذلك في سجل الميناء؛"),
            "op-2 2 يشكر الصيادين على صبرهم الطويل في أشهر الشتاء عندما لم تكن المصابيح ترى من عرض البحر.",
        ),
        problems=(
            "6:1: warning[structure]: the marker 1: its sign stands before it",
            "9:1: warning[structure]: the marker 2: its sign stands before it",
        ),
    ),
    "number-alone-over-a-shorter-line-chinese": Case(
        "zh",
        (
            "title 8/44. 旧港的灯塔",
            "formula 港口理事会，",
            (
                "pp-1 回顾其关于灯塔的各项决议，特别是守塔人在上一个冬天大雾之后所要求的那一项决议，以及渔民在港"
                "口的名册里写下的话，"
            ),
            (
                "op-1 1. 确认在冬天的大雾到来以前给码头上的灯购买灯油对渔船的重要性，鼓励守塔人每天晚上在渔船回来"
                "以前点灯，并把点灯的时间写进港口的名册，供渔民查看，又请他们记下每一盏灯用了多少灯油，在春天到来"
                "的时候向理事会报告；"
            ),
            "op-2 2. 请工程师在冬天到来之前测量每一座码头前面的水深，并把结果写进港口的名册，供渔民查看；",
        ),
        problems=(
            (
                "8:1: warning[structure]: read as the rest of a paragraph, but much speaks against it: 鼓励守塔人"
                "每天晚上在渔船回来以前点灯，并把点灯的时间写进港口的名册，供"
            ),
        ),
    ),
}
