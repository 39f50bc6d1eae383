"""What the texts of `cases/` must become that stand on one line, or that pages, votes, tables and drafts interrupt."""

from .case import Case

CASES = {
    "one-line-with-many-items": Case(
        "en",
        (
            "title 7/25. Ladders and lamps",
            "formula The Harbour Council,",
            "pp-1 Recalling its resolution 2/7, in which it asked for oil,",
            "pp-2 Noting the letters (three in all) of the keepers,",
            "op-1 1. Decides:",
            "op-1-a (a) To buy oil;",
            "op-1-b (b) To buy wicks;",
            "op-1-c (c) To buy two ladders;",
            "op-1-d (d) To mend the old one;",
            "op-2 2. Thanks the keepers;",
            "op-3 3. Asks the carpenter for his account.",
        ),
        problems=(
            "1:165: warning[structure]: 4 of the recitals and items begin amid a line, where its words may run on",
        ),
    ),
    "one-line-with-a-list-in-running-words-russian": Case(
        "ru",
        (
            "title 7/26. Лестницы и фонари",
            "formula Совет гавани,",
            "pp-1 отмечая письмо смотрителей,",
            "op-1 1. отмечает, что смотрители писали о следующем: a) масло; b) фитили; и c) старая лестница;",
            "op-2 2. постановляет купить масло;",
            "op-3 3. благодарит плотника.",
        ),
    ),
    "one-line-with-a-title-russian": Case(
        "ru",
        (
            "heading Резолюция 7/27 Фонари старой набережной и Совет старейшин",
            "formula Экономический и Социальный Совет,",
            "pp-1 отмечая письмо смотрителей,",
            "op-1 1. постановляет купить масло;",
            "op-2 2. благодарит плотника;",
            "op-3 3. просит смотрителей сообщить о расходах.",
        ),
        problems=("1:1: warning[structure]: no title",),
    ),
    "recorded-vote-russian": Case(
        "ru",
        (
            "heading Резолюция 7/30",
            "title Лестница",
            "formula Совет гавани,",
            "pp-1 отмечая письмо смотрителей,",
            "op-1 постановляет купить лестницу.",
            "closing Принято в результате заносимого в отчет о заседании голосования 3 голосами против 1:",
            "closing-2 Голосовали за:",
            "closing-3 Голосовали против:",
        ),
        apart=(
            "плотник, смотритель, рыбак",
            "мельник",
        ),
    ),
    "recorded-vote-chinese": Case(
        "zh",
        (
            "heading 第7/31号决议",
            "title 梯子",
            "formula 港务委员会，",
            "pp-1 注意到守灯人的来信，",
            "op-1 决定购买一架梯子。",
            "closing 经记录表决，以3票赞成、1票反对通过，表决情况如下：",
            "closing-2 赞成：",
            "closing-3 反对：",
        ),
        apart=(
            "木匠、守灯人、渔民",
            "磨坊主",
        ),
    ),
    "many-recitals-on-one-line-arabic": Case(
        "ar",
        (
            "title 7/32 الزيت",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى قراره 2/7،",
            "pp-2 وإذ يلاحظ رسالة الحراس،",
            "pp-3 وإذ يلاحظ أيضا الضباب،",
            "pp-4 وإذ يرحب بالنجار،",
            "pp-5 وإذ يعرب عن قلقه إزاء السلالم،",
            "op-1 1 - يقرر شراء الزيت، وقد نفد، استنادا إلى رسالة الحراس؛",
            "op-2 2 - يشكر النجار.",
        ),
        problems=(
            "1:52: warning[structure]: 4 of the recitals and items begin amid a line, where its words may run on",
        ),
    ),
    "table-with-amounts-is-an-annex": Case(
        "en",
        (
            "title 7/33. Oil for the lamps",
            "formula The Harbour Council,",
            "pp-1 Noting the account of the keepers,",
            "op-1 1. Decides to pay for the oil as the annex tells;",
            "op-2 2. Thanks the keepers.",
            (
                "annex-1 Annex Oil for the lamps of both quays (In coins) First estimate\t1 200\t1 100 "
                "Second estimate: what the change of the price of oil in the market of the island and the"
                " long nights of the winter have added to it\t300\t250 Coins that the keepers had left\t"
                "(150)\t(90) Repairs\t–\t– Total\t1 350\t1 260 Consisting of: Coins of the fishermen\t700\t630 "
                "Coins of the ferrymen\t650\t630"
            ),
        ),
        problems=(
            "11:1 (annex-1): warning[structure]: nothing stands under this heading: Oil for the lamps of both quays (I",
        ),
    ),
    "recital-goes-on-over-a-page-russian": Case(
        "ru",
        (
            "heading Резолюция 7/34",
            "title Масло",
            "formula Совет гавани,",
            "pp-1 отмечая письмо смотрителей,",
            "pp-2 ссылаясь на свое решение о фонарях,",
            (
                "pp-3 отмечая также, что в бочках старой часовни еще есть немного масла,⟨marked⟩ старая "
                "лестница и три фитиля, за которые никто не заплатил,"
            ),
            "pp-4 приветствуя рыбаков,",
            "pp-5 признавая заслуги плотника,",
            "pp-6 будучи обеспокоен туманом,",
            "op-1 1. постановляет купить масло;",
            "op-2 2. благодарит плотника.",
        ),
        problems=("17:1: warning[structure]: taken to go on with the paragraph before the end of the page: старая ",),
        apart=(
            "2/3",
            "H/RES/7/34",
        ),
    ),
    "recital-goes-on-over-a-page-arabic": Case(
        "ar",
        (
            "heading القرار 7/35",
            "title الزيت",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ رسالة الحراس،",
            "pp-2 وإذ يشير إلى قراره بشأن المصابيح،",
            (
                "pp-3 وإذ يلاحظ أيضا أن في براميل الكنيسة القديمة شيئا من الزيت،⟨marked⟩ وسلما قديما "
                "وثلاث فتائل لم يدفع أحد ثمنها،"
            ),
            "pp-4 وإذ يرحب بالصيادين،",
            "pp-5 وإذ يسلم بفضل النجار،",
            "pp-6 وإذ يساوره القلق إزاء الضباب،",
            "op-1 1 - يقرر شراء الزيت؛",
            "op-2 2 - يشكر النجار.",
        ),
        problems=("17:1: warning[structure]: taken to go on with the paragraph before the end of the page: وسلما ق",),
        apart=(
            "2/3",
            "H/RES/7/35",
        ),
    ),
    "one-line-with-headings": Case(
        "en",
        (
            "title 7/28. Ladders and lamps",
            "formula The Harbour Council,",
            "pp-1 Recalling its resolution 2/7,",
            "pp-2 Noting the fog,",
            "op-1 1. Decides to buy oil;",
            "sub-1 The ladders",
            "op-2 2. Asks the carpenter for a ladder;",
            "op-3 3. Thanks the carpenter;",
            "sub-2 The lamps",
            "op-4 4. Asks the keepers for their account.",
        ),
        problems=(
            "1:115: warning[structure]: read as subheading, but much speaks against it: The ladders; a line w",
            "1:188: warning[structure]: read as subheading, but much speaks against it: The lamps; a line w",
        ),
    ),
    "one-line-with-an-annexed-resolution": Case(
        "fr",
        (
            "title 7/37. Les échelles",
            "formula Le Conseil du port,",
            "pp-1 Prenant note de la lettre des gardiens,",
            "op-1 Adopte la résolution annexée à la présente résolution.",
            "annex-1 Annexe Les lampes du quai",
            "annex-1-formula Le Conseil des anciens,",
            "annex-1-pp-1 Rappelant sa résolution 2/7,",
            "annex-1-pp-2 Notant le brouillard,",
            "annex-1-op-1 1. Décide d’acheter de l’huile ;",
            "annex-1-op-2 2. Remercie les gardiens.",
        ),
    ),
    "title-of-an-enclosed-draft": Case(
        "en",
        (
            "title 7/39. Lamps",
            "formula The Council of Keepers",
            "op-1 Recommends to the Harbour Council the adoption of the following draft resolution:",
            "sub-1 “Oil for the lamps of both quays",
            "draft-1-formula “The Harbour Council,",
            "draft-1-pp-1 “Recalling its resolution 2/7,",
            "draft-1-pp-2 “Noting the fog,",
            "draft-1-op-1 1. Decides to buy oil;",
            "draft-1-op-2 2. Thanks the keepers.”",
        ),
    ),
    "title-of-an-enclosed-draft-russian": Case(
        "ru",
        (
            "title 7/40. Фонари",
            "formula Совет смотрителей,",
            "pp-1 отмечая туман,",
            "op-1 1. рекомендует Совету гавани принять следующий проект резолюции:",
            "sub-1 Масло для фонарей обеих набережных",
            "draft-1-formula Совет гавани,",
            "draft-1-pp-1 ссылаясь на свою резолюцию 2/7,",
            "draft-1-pp-2 отмечая письмо смотрителей,",
            "draft-1-op-1 1. постановляет купить масло;",
            "draft-1-op-2 2. благодарит смотрителей.",
        ),
    ),
    "one-line-with-a-draft-spanish": Case(
        "es",
        (
            "title 7/38. Las escaleras del puerto",
            "formula El Consejo de los Guardianes",
            "op-1 Recomienda al Consejo del Puerto que apruebe el siguiente proyecto de resolución:",
            "sub-1 Las escaleras",
            "draft-1-formula El Consejo del Puerto,",
            "draft-1-pp-1 Recordando su resolución 2/7,",
            "draft-1-pp-2 Observando la niebla,",
            "draft-1-op-1 1. Decide comprar una escalera;",
            "draft-1-op-2 2. Da las gracias al carpintero.",
        ),
    ),
    "decision-in-the-past-tense-wrapped": Case(
        "en",
        (
            "title 7/50. Ladders",
            (
                "op-1 At its 5th meeting, on 3 May 2001, the Harbour Council, on the proposal of the "
                "keepers, decided to put off the purchase of the ladder until the carpenter has sent his "
                "account, and to thank him."
            ),
            "closing 5th meeting",
            "closing-2 3 May 2001",
        ),
        problems=("1:1: warning[structure]: no enacting formula",),
    ),
    "one-line-with-marks-behind-commas": Case(
        "en",
        (
            "title 7/84. Ladders",
            "formula The Harbour Council,",
            "pp-1 Having considered chapter IV of the account of the keepers, which contains the list of "
            "ladders,⟨fnref-1⟩",
            "pp-2 Emphasizing the use of lamps, as told in the letter of the carpenter of 2 May,⟨fnref-2⟩",
            "pp-3 Noting the fog of 1981,",
            "op-1 1. Expresses its thanks to the keepers;⟨fnref-3⟩",
            "op-2 2. Decides to buy a ladder.",
        ),
    ),
    "one-line-with-an-unknown-phrase-french": Case(
        "fr",
        (
            "title 7/85. Les échelles",
            "formula Le Conseil du port,",
            "pp-1 Rappelant la lettre des gardiens ;",
            "pp-2 Particulièrement touché par la brume ;",
            "pp-3 Relevant le prix de l’huile ;",
            "op-1 1. Décide d’acheter une échelle ;",
            "op-2 2. Prie le charpentier de la réparer.",
        ),
    ),
}
