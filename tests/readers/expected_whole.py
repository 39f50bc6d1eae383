"""What the texts of `cases/` that join several irregularities must become."""

from .case import Case

CASES = {
    "sections-in-sections": Case(
        "ru",
        (
            "heading Резолюция 8/5",
            "title Две станции",
            "formula Совет гавани,",
            "pp-1 отмечая, что в гавани две приливные станции,",
            "sec-1 I Северная станция",
            "sec-1-sec-1 A. Часы",
            "op-1 1. постановляет починить часы северной станции;",
            "op-2 2. просит смотрителя заводить их;",
            "sec-1-sec-2 B. Крыша",
            "op-3 3. постановляет починить крышу северной станции;",
            "sec-2 II Южная станция",
            "op-4 4. постановляет закрыть южную станцию на зиму;",
            "op-5 5. благодарит ее смотрителя.",
        ),
    ),
    "worded-sections": Case(
        "zh",
        (
            "heading 第8/6号决议",
            "title 两个潮汐站",
            "formula 港务委员会，",
            "pp-1 注意到港口有两个潮汐站，",
            "sec-1 第一部分 北站",
            "op-1 1. 决定修理北站的钟；",
            "op-2 2. 请守灯人给钟上发条；",
            "sec-2 第二部分 南站",
            "op-3 3. 决定南站冬季关闭；",
            "op-4 4. 感谢南站的守灯人。",
        ),
    ),
    "title-on-two-lines": Case(
        "ar",
        (
            "title 8/9 - تعزيز التعاون بين حراس المصابيح وأصحاب القوارب في جميع أرصفة الميناء",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ أن محطة المد ليس لها ساعة،",
            "op-1 1 - يقرر شراء ساعة؛",
            "op-2 2 - يشكر المتبرعين.",
        ),
    ),
    "title-on-two-lines-russian": Case(
        "ru",
        (
            (
                "title 8/10. Укрепление сотрудничества между смотрителями фонарей и хозяевами лодок на всех "
                "набережных гавани"
            ),
            "formula Совет гавани,",
            "pp-1 отмечая, что на приливной станции нет часов,",
            "op-1 1. постановляет купить часы;",
            "op-2 2. благодарит жертвователей.",
        ),
    ),
    "formula-that-goes-on": Case(
        "fr",
        (
            "heading Résolution 8/11",
            "title La station des marées",
            "formula Le Conseil du port, réuni sur le quai du nord,",
            "pp-1 Notant que la station des marées n’a pas d’horloge,",
            "op-1 1. Décide d’acheter une horloge ;",
            "op-2 2. Remercie les donateurs.",
        ),
    ),
    "item-cut-with-running-heads": Case(
        "ar",
        (
            "heading القرار 8/12",
            "title محطة المد",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ أن محطة المد ليس لها ساعة،",
            "op-1 1 - يقرر شراء ما يلي:",
            "op-1-a (أ) ساعة كبيرة ترى من الرصيف⟨marked⟩ الجنوبي؛",
            "op-1-b (ب) مفتاح للساعة؛⟨marked⟩",
            "op-2 2 - يشكر المتبرعين.",
        ),
        apart=(
            "A/HAR/8/12",
            "2/4",
            "20-01240 (A)",
            "3/4",
            "A/HAR/8/12",
        ),
    ),
    "drafts-with-headings": Case(
        "zh",
        (
            "heading 第8/17号决议",
            "title 潮汐站",
            "formula 港务委员会，",
            "op-1 建议港口大会通过下列决议草案：",
            "draft-1 决议草案一 潮汐站的钟",
            "draft-1-formula 港口大会，",
            "draft-1-pp-1 注意到潮汐站没有钟，",
            "draft-1-op-1 1. 决定购买一口钟；",
            "draft-1-op-2 2. 感谢捐赠者。",
            "draft-2 决议草案二 潮汐站的门",
            "draft-2-formula 港口大会，",
            "draft-2-pp-1 注意到潮汐站没有门，",
            "draft-2-op-1 1. 决定安装一扇门。",
        ),
    ),
    "wrap-up-of-items-in-items": Case(
        "fr",
        (
            "heading Résolution 8/18",
            "title La station des marées",
            "formula Le Conseil du port,",
            "op-1 1. Décide d’acheter :",
            "op-1-a a) Une horloge et, pour l’horloge :",
            "op-1-a-i i) Une clef ;",
            "op-1-a-ii ii) Un balancier ;",
            "op-1-b b) Une échelle ;",
            "op-1-wrap-up et de les faire livrer avant l’hiver ;",
            "op-2 2. Remercie les donateurs.",
        ),
    ),
    "marks-spaced": Case(
        "ar",
        (
            "heading القرار 8/19",
            "title محطة المد",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى كتاب الميناء⟨fnref-1⟩ وإلى محاضر الدورة الثالثة ⟨fnref-2⟩،",
            "op-1 1 - يقرر شراء ساعة؛⟨fnref-3⟩",
            "op-2 2 - يشكر المتبرعين.",
            "fn-1 المجلد الثاني.",
            "fn-2 انظر A/HAR/3/4.",
            "fn-3 من بائع الساعات.",
        ),
    ),
    "wrapped-with-page-ends": Case(
        "fr",
        (
            "heading Résolution 8/20",
            "title La station des marées",
            "formula Le Conseil du port,",
            (
                "pp-1 Rappelant que la station des marées a été construite par les pêcheurs du quai du nord, "
                "qui l’ont donnée au port à condition que l’on en remonte⟨marked⟩ l’horloge chaque matin,"
            ),
            "pp-2 Notant que l’horloge est arrêtée depuis trois ans et que personne ne sait où se trouve la clef,",
            (
                "op-1 1. Décide d’acheter une horloge neuve, que l’on puisse entendre de tous les quais, et de "
                "la faire placer au-dessus de la porte de la station ;"
            ),
            "op-2 2. Prie le gardien de la remonter chaque matin et de tenir un registre des⟨marked⟩ marées ;",
            "op-3 3. Remercie les donateurs.",
        ),
        apart=(
            "A/HAR/8/20",
            "2/3",
            "20-01241",
            "3/3",
        ),
    ),
    "annex-with-recitals": Case(
        "ru",
        (
            "heading Резолюция 8/21",
            "title Хартия приливной станции",
            "formula Совет гавани,",
            "pp-1 отмечая, что у станции нет хартии,",
            "op-1 1. принимает Хартию, содержащуюся в приложении I;",
            "op-2 2. постановляет пересматривать ее каждые десять лет.",
            "annex-1 Приложение I Хартия приливной станции",
            "annex-1-pp-1 Смотрители приливной станции,",
            "annex-1-pp-2 сознавая важность точного времени,",
            "annex-1-pp-3 желая жить в мире с рыбаками,",
            "annex-1-pp-4 согласились о нижеследующем:",
            "annex-1-op-1 1. Часы заводятся каждое утро.",
            "annex-1-op-2 2. Дверь станции открыта для всех.",
            "annex-2 Приложение II Список часов",
            "annex-2-op-1 1. Часы на крыше.",
            "annex-2-op-2 2. Часы над дверью.",
        ),
    ),
}
