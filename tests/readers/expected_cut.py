"""What the texts of `cases/` must become whose sentences, words or running heads are cut."""

from .case import Case

CASES = {
    "recital-cut-by-an-empty-line": Case(
        "en",
        (
            "heading Resolution 7/1",
            "title The lantern on the quay",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 2/7 of last spring on the lantern, in which it asked the keepers to "
                "report,"
            ),
            (
                "pp-2 Noting that the keepers have collected and spread, wherever there was need,⟨inferred⟩ the "
                "news of every ship that came in at night,"
            ),
            "pp-3 Welcoming the oil that the fishermen have given,",
            "op-1 1. Decides that the lantern shall burn all night;",
            "op-2 2. Thanks the keepers.",
        ),
        problems=(
            (
                "7:1: warning[structure]: taken to go on with the paragraph over the empty line: the news of every "
                "ship that came in at night,"
            ),
        ),
    ),
    "recital-cut-by-an-empty-line-french": Case(
        "fr",
        (
            "heading Résolution 7/2",
            "title La lanterne du quai",
            "formula Le Conseil du port,",
            (
                "pp-1 Rappelant sa résolution 2/7 du printemps dernier, dans laquelle il a demandé aux gardiens un "
                "rapport,"
            ),
            (
                "pp-2 Notant que les gardiens ont recueilli et diffusé, autant que de besoin,⟨inferred⟩ les "
                "nouvelles de chaque navire entré la nuit,"
            ),
            "pp-3 Saluant l’huile que les pêcheurs ont donnée,",
            "op-1 1. Décide que la lanterne brûlera toute la nuit ;",
            "op-2 2. Remercie les gardiens.",
        ),
        problems=(
            (
                "9:1: warning[structure]: taken to go on with the paragraph over the empty line: les nouvelles de "
                "chaque navire entré la nuit,"
            ),
        ),
    ),
    "wrap-that-ends-in-a-comma-chinese": Case(
        "zh",
        (
            "heading 第7/3号决议",
            "title 码头的灯",
            "formula 港务委员会，",
            "pp-1 回顾其去年春天通过的第2/7号决议，其中请船夫和造桥工人就渡船过河的时间达成协议，",
            (
                "pp-2 又回顾其就码头上的灯发表的各项声明，其中强调了守灯人与船夫彼此合作的重要性，并请双方"
                "在秋季之前就灯油的供应达成协议，"
            ),
            "pp-3 关切地注意到双方尚未达成协议，而且渡船有两个晚上一直等到半夜才得以过河，",
            "pp-4 欢迎渔民送来的灯油，",
            "op-1 1. 决定码头的灯应当整夜点亮，不论工程进展如何，造桥工人均应保持航道畅通；",
            "op-2 2. 请守灯人在秋季提出报告，说明不得不等待的船只和灯油的用量，并说明船主的姓名；",
            "op-3 3. 决定在秋季再次审议这个问题。",
        ),
    ),
    "recital-cut-before-a-pronoun-russian": Case(
        "ru",
        (
            "heading Резолюция 7/4",
            "title Фонарь на причале",
            "formula Совет гавани,",
            "pp-1 ссылаясь на свою резолюцию 2/7, принятую прошлой весной,",
            (
                "pp-2 отмечая доклад смотрителей,⟨inferred⟩ который был представлен осенью и в котором перечислены "
                "все суда,"
            ),
            "pp-3 приветствуя масло, подаренное рыбаками,",
            "op-1 1. постановляет, что фонарь горит всю ночь;",
            "op-2 2. благодарит смотрителей.",
        ),
        problems=(
            (
                "10:1: warning[structure]: taken to go on with the paragraph over the empty line: который был "
                "представлен осенью и в котором перечислены все с"
            ),
        ),
    ),
    "note-inside-a-broken-word": Case(
        "en",
        (
            "heading Resolution 7/5",
            "title The bridge and the tide",
            "formula The Harbour Council,",
            "pp-1 Recalling its resolution 2/7 of last spring,",
            (
                "pp-2 Regretting that the builders of some quays encourage the government of the har-⟨inferred⟩bour "
                "to raise the bridge at low tide,"
            ),
            "op-1 1. Asks the builders to wait for the tide;",
            "op-2 2. Decides to return to this question.",
        ),
        problems=(
            ("11:1: warning[structure]: no place was found for: - Printed records of the Harbour, third year, page 4."),
        ),
        apart=("- Printed records of the Harbour, third year, page 4.",),
    ),
    "running-head-beside-its-symbol": Case(
        "en",
        (
            "title 7/10. Lamps for the quay and the further improvement of the landing places and stairs",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 2/7 of last spring, in which it asked the ferrymen and the builders "
                "of the bridge to agree on the hours,"
            ),
            (
                "pp-2 Noting with concern that they have not yet agreed, and that on two evenings the ferry had to "
                "wait until midnight,⟨marked⟩"
            ),
            "pp-3 Welcoming the lamps that the fishermen have given to the harbour and to the village beyond it,",
            "op-1 1. Decides that the lamps shall burn all night, whatever the state of the works on the bridge;",
            (
                "op-2 2. Asks the keepers of both quays to report on the oil that they have burnt, and on the boats "
                "that came in."
            ),
        ),
        apart=(
            "Harbour Council                                        H/RES/7/10",
            "20-10010 1/2",
            "Lamps for the quay and the further",
            "H/RES/7/10                          landing places and stairs",
        ),
    ),
    "heading-of-the-agenda": Case(
        "en",
        (
            "title 7/19. The lantern on the quay",
            "formula The General Assembly,",
            "pp-1 Noting that the lantern has gone out twice,",
            "op-1 1. Decides that it shall burn all night;",
            "op-2 2. Thanks the keepers.",
        ),
        apart=(
            "United Nations",
            "A/RES/7/19",
            "Agenda item 3",
            "Ferries, bridges and quays: report of the keepers",
            "Resolution adopted by the General Assembly",
        ),
    ),
    "heading-of-the-agenda-spanish": Case(
        "es",
        (
            "title 7/20. El farol del muelle",
            "formula La Asamblea General,",
            "pp-1 Observando que el farol se ha apagado dos veces,",
            "op-1 1. Decide que arda toda la noche;",
            "op-2 2. Da las gracias a los guardianes.",
        ),
        apart=(
            "Naciones Unidas",
            "A/RES/7/20",
            "Tema 3 del programa",
            "Transbordadores, puentes y muelles: informe de los guardianes",
            "Resolución aprobada por la Asamblea General",
        ),
    ),
    "recital-cut-before-a-pronoun-arabic": Case(
        "ar",
        (
            "heading القرار 7/32",
            "title الرصيف",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى قراره 2/7،",
            "pp-2 وإذ يلاحظ تقرير الحراس،⟨inferred⟩ الذي قدم في الخريف وعددت فيه جميع السفن،",
            "pp-3 وإذ يرحب بالزيت،",
            "op-1 1 - يقرر فتح الرصيف؛",
            "op-2 2 - يشكر الحراس.",
        ),
        problems=(
            (
                "9:1: warning[structure]: taken to go on with the paragraph over the empty line: الذي قدم في الخريف "
                "وعددت فيه جميع السفن،"
            ),
        ),
    ),
    "recitals-in-lower-case": Case(
        "en",
        (
            "heading Resolution 7/28",
            "title The quay",
            "formula The Harbour Council,",
            "pp-1 recalling its resolution 2/7,",
            "pp-2 noting that the lantern has gone out,",
            "pp-3 having heard the keepers,",
            "op-1 1. decides to open the quay;",
            "op-2 2. thanks the keepers.",
        ),
    ),
    "wrap-in-lower-case-spanish": Case(
        "es",
        (
            "heading Resolución 7/33",
            "title El muelle y el farol de los guardianes del puerto viejo",
            "formula El Consejo del Puerto,",
            (
                "pp-1 Recordando su resolución 2/7 de la primavera pasada, en la que pidió a los barqueros y a los "
                "constructores del puente que se pusieran de acuerdo,"
            ),
            "pp-2 Observando con preocupación que todavía no se han puesto de acuerdo,",
            (
                "pp-3 que el transbordador tuvo que esperar dos noches hasta medianoche y que los pasajeros "
                "durmieron en el muelle,"
            ),
            (
                "op-1 1. Decide que el transbordador cruce a las horas en punto, cualquiera que sea el estado de "
                "las obras;"
            ),
            "op-2 2. Pide a los guardianes que informen sobre las barcas que esperaron.",
        ),
        problems=(
            (
                "7:1: warning[structure]: taken for a recital, though it begins in lower case: que el transbordador "
                "tuvo que esperar dos noches hasta media"
            ),
        ),
    ),
    "title-and-formula-on-one-line-spanish": Case(
        "es",
        (
            "title Naciones Unidas A/RES/7/29 Asamblea General Tema 3 del programa 7/29. El muelle",
            "formula La Asamblea General,",
            "pp-1 Recordando su resolución 2/7 de la primavera,",
            "pp-2 Observando que el farol se ha apagado,",
            "op-1 1. Decide abrir el muelle;",
            "op-2 2. Da las gracias a los guardianes.",
        ),
    ),
    "one-line-with-blanks-chinese": Case(
        "zh",
        (
            "title 港务局 H/RES/7/18 议程项目3 渡船与桥 7/18.渡船与桥",
            "formula 港务委员会，",
            "pp-1 回顾其去年春天通过的第2/7号决议，其中请船夫和造桥工人达成协议，",
            "pp-2 关切地注意到双方尚未达成协议，并注意到渡船一直等到半夜，",
            "pp-3 欢迎渔民送来的灯油，并欢迎村里人修好的缆绳，",
            "op-1 1. 决定渡船每逢整点过河，并请守灯人协助；2",
            "op-2 2. 请造桥工人：",
            "op-2-a (a) 报告不得不等待的船只；",
            "op-2-b (b) 修好缆绳；",
            "op-3 3. 决定在秋季再次审议这个问题。",
        ),
    ),
    "one-line-with-an-unknown-opening-chinese": Case(
        "zh",
        (
            "title 港务局 H/RES/7/19 议程项目4 灯油 7/19.灯油",
            "formula 港务委员会，",
            "pp-1 回顾其关于灯油的第2/8号决议，",
            "pp-2 赞赏渔民冬季送来灯油，并修好了油罐，",
            "pp-3 就此深感不安的是有两盏灯仍然没有油，",
            "pp-4 认识到雾天需要更多灯油，1",
            "op-1 1. 决定每月清点灯油；",
            "op-2 2. 请守灯人报告缺油的灯塔；",
            "op-3 3. 又请各码头分担费用。",
        ),
    ),
}
