"""What the texts of `cases/` must become whose organ, blanks or numbers stand otherwise than a person sets them."""

from .case import Case

CASES = {
    "quoted-numbers-turned-by-an-extraction-arabic": Case(
        "ar",
        (
            "heading القرار 7/93",
            "title السلالم",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى رسالة النجار،",
            "op-1 1 - يقرر ما يلي:",
            "op-1-a (أ) تعقد الجلسة في جزأين:",
            "op-1-a-1 ’1‘ يعقد الجزء الأول على الرصيف؛",
            "op-1-a-2 ’2‘ يعقد الجزء الثاني في المنارة؛",
            "op-2 2 - يشكر الحراس.",
        ),
        problems=(
            "13:1: warning[structure]: the marker ’1‘: its sign stands before it; a number or a letter with its s",
            "15:1: warning[structure]: the marker ’2‘: its sign stands before it; a number or a letter with its s",
        ),
    ),
    "decision-whose-organ-stands-before-the-colon-spanish": Case(
        "es",
        (
            "title Decisión sobre la escalera",
            "op-1 En vista de la carta del farero, el Consejo del Puerto decidió:",
            "op-1-a a) comprar una escalera;",
            "op-1-b b) pagar el aceite de la lámpara;",
            "op-1-c c) pedir al carpintero que la repare.",
        ),
        problems=("1:1: warning[structure]: no enacting formula; the line that names the organ; add it",),
        apart=(
            "(Documento CP.20/INS/15/2, párrafo 10, tal y como fue modificado.)",
            "H:\\Word\\Spanish\\CP\\cp20\\Decisions\\dec-CP20-INS_15-2-Sp.docx",
        ),
    ),
    "sentence-that-goes-on-under-a-full-line-chinese": Case(
        "zh",
        (
            "title 7/94. 码头上的灯和潮汐站的钟",
            "formula 港务委员会，",
            "pp-1 回顾其关于码头上的灯的第2/7号决议，其中请守灯人每天早晨清点梯子并于每周末报告其数目，"
            "以便木匠能够在大雾来临之前修好所有的梯子并把修好的梯子送回码头上和潮汐站旁的老仓库里，",
            "pp-2 "
            "注意到潮汐站的钟在去年冬天的暴风雨之后一直没有敲响而木匠在两次来信中都说明了其中的原因，即"
            "潮汐站旁的老仓库里没有灯油而守灯人又没有梯子可用以爬到钟楼上去看那口钟，并回顾委员会第2/8"
            "号决议建议为潮汐站购买一口新钟，",
            "pp-3 又注意到渔民为码头上的灯所做的长期贡献，包括他们在去年冬天捐出的灯油和他们为老灯塔修"
            "好的梯子以及他们在大雾来临时为过往的船只所敲的钟和所点的灯以及他们写给委员会的信，",
            "op-1 1. 决定为码头上的灯购买足够用到明年春天第一场大雾来临之时的灯油，并请守灯人每周清点一次灯油；",
            "op-2 2. 感谢木匠修好了老灯塔的梯子和潮汐站旁的老仓库并请木匠在明年春天大雾来临之前再次修理码头上的梯子。",
        ),
    ),
    "blanks-of-other-breadths": Case(
        "en",
        (
            "title 7/95. Ladders",
            "formula The Harbour Council,",
            "pp-1 Recalling the letter of the carpenter,",
            "op-1 1. Decides:",
            "op-1-a a) To buy a ladder:",
            "op-1-a-i i) For the north quay;",
            "op-1-a-ii ii) For the south quay;",
            "op-1-b b) To buy oil;",
            "op-2 2. Thanks the keepers.",
        ),
    ),
    "one-line-numbers-before-recital-phrases-chinese": Case(
        "zh",
        (
            "heading 7/96.",
            "formula 灯与梯 港务理事会，",
            "pp-1 忆及其第2/7号决议，",
            "pp-2 还忆及守灯人的来信，",
            "op-1 1. 按其规则第2条，通过本决议所附的清单；",
            "op-2 2. 按其规则第3条，决定该清单于明年生效；",
            "op-3 3. 要求木匠修好梯子。",
        ),
        problems=("1:1: warning[structure]: no title; a line that begins with '### '; mark the title",),
    ),
    "meeting-before-a-comma-in-a-wrapped-recital-chinese": Case(
        "zh",
        (
            "title 7/97. 码头上的灯和潮汐站的钟",
            "formula 港务委员会，",
            "pp-1 考虑到守灯人和渔民于去年冬天在潮汐站旁的老仓库里举行的题为“将冬天的大雾和暴风雨转变为"
            "实现码头上的灯和潮汐站的钟的机会”的第一次港务会议，期待进一步互动，在大雾来临之时点亮码头"
            "上的灯，",
            "pp-2 回顾其关于码头上的灯的第2/7号决议，其中请守灯人每天早晨清点梯子并于每周末报告其数目，"
            "以便木匠能够在大雾来临之前修好所有的梯子，",
            "op-1 1. 决定为码头上的灯购买足够用到明年春天第一场大雾来临之时的灯油，并请守灯人每周清点一次灯油；",
            "op-2 2. 感谢木匠修好了老灯塔的梯子和潮汐站旁的老仓库并请木匠在明年春天大雾来临之前再次修理码头上的梯子。",
        ),
    ),
    "notes-with-a-comma-at-the-foot-russian": Case(
        "ru",
        (
            "title 7/98. Лестницы и фонари",
            "formula Совет гавани,",
            "pp-1 подтверждая, что список лестниц, составленный смотрителем гавани, представляет собой "
            "новое обязательство плотника и смотрителя в отношении всех набережных, в том числе для починки "
            "ступеней, которые видны с моря, и для покупки масла для фонарей, и что старая лестница у "
            "пристани стоит там, где ее поставил плотник в⟨marked⟩ первый год после большого тумана,",
            "pp-2 ссылаясь на письмо плотника, в котором он просит купить новые доски для старой лестницы у "
            "пристани и краску для ступеней,",
            "op-1 1. постановляет купить масло для фонаря на набережной и краску для тех ступеней, которые "
            "видны с моря;",
            "op-2 2. просит плотника починить лестницу у пристани до первого тумана.",
            "fn-1 Доклад смотрителя гавани о лестницах и фонарях, Старая набережная, 17 марта 2022 года, и "
            "Новая набережная, 5–9 марта 2023 года (P/7/10), гл. I.",
            "fn-2 Доклад плотника о лестницах, Старая набережная, Пристань, 9–13 мая 2011 года (P/7/7), гл. II.",
        ),
        apart=(
            "22-05555 1/4",
            "P/RES/7/98",
        ),
    ),
    "organ-before-a-phrase-in-a-recital-russian": Case(
        "ru",
        (
            "title 7/99. Фонари",
            "formula Совет гавани,",
            "pp-1 ссылаясь на письмо плотника,",
            "pp-2 напоминая, что в своей резолюции 2/7 от 2 мая Совет набережной рекомендовал смотрителям, "
            "руководствуясь духом Устава гавани, оказывать плотнику помощь,",
            "pp-3 отмечая туман,",
            "op-1 предлагает смотрителям купить масло.",
        ),
    ),
    "organ-before-a-phrase-amid-wrapped-lines-french": Case(
        "fr",
        (
            "title 7/100. Les lampes",
            "formula Le Conseil du port,",
            "pp-1 Rappelant la lettre du charpentier, qui demandait de l’huile pour toutes les lampes du "
            "quai, et par laquelle Le Conseil du quai, Notant la brume, avait prié les gardiens de compter "
            "les marches,",
            "pp-2 Notant que les gardiens ont compté les marches,",
            "op-1 1. Décide d’acheter de l’huile.",
        ),
    ),
    "long-recital-with-many-phrases-russian": Case(
        "ru",
        (
            "title 7/101. Фонари",
            "formula Совет гавани,",
            "pp-1 ссылаясь на письмо плотника,",
            "pp-2 признавая роль смотрителей, отмечая, что каждое утро они зажигают на старой набережной "
            "фонарь, принимая к сведению, что каждую неделю они считают ступени у пристани, подчеркивая, "
            "что старая лестница у пристани стоит там, где ее поставил плотник, учитывая, что доски ее еще "
            "целы, напоминая, что туман каждую осень закрывает всю гавань и набережную, и приветствуя то, "
            "что фонарь виден с лестницы у самой пристани,",
            "pp-3 отмечая туман,",
            "op-1 1. постановляет купить масло.",
        ),
    ),
}
