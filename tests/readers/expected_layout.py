"""What the texts of `cases/` with damaged lines, spaces and characters must become."""

from .case import Case

CASES = {
    "hard-wrapped": Case(
        "en",
        (
            "heading Resolution 6/12",
            "title The ferry and the bridge",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 2/7 of last spring, in which it asked the ferrymen and the "
                "builders of the bridge to agree on the hours at which the ferry may cross,"
            ),
            (
                "pp-2 Noting with concern that they have not yet agreed, and that on two evenings the ferry "
                "had to wait until midnight,"
            ),
            (
                "op-1 1. Decides that the ferry shall cross at every full hour, whatever the state of the "
                "works, and that the builders shall keep the channel open;"
            ),
            "op-2 2. Asks the builders, the ferrymen and the keepers of both quays to report to it:",
            "op-2-a (a) On the boats that had to wait, with the names of their owners and the length of the delay;",
            "op-2-b (b) On the damage to the ropes;",
            "op-3 3. Decides to return to this question in the autumn.",
        ),
    ),
    "hard-wrapped-russian": Case(
        "ru",
        (
            "heading Резолюция 6/13",
            "title Паром и мост",
            "formula Совет гавани,",
            (
                "pp-1 ссылаясь на свою резолюцию 2/7, принятую прошлой весной, в которой он просил паромщиков "
                "и строителей моста договориться о часах, когда паром может переправляться,"
            ),
            (
                "pp-2 отмечая с беспокойством, что они еще не договорились и что два вечера подряд паром ждал "
                "до полуночи,"
            ),
            (
                "op-1 1. постановляет, что паром отходит в начале каждого часа независимо от хода работ и что "
                "строители не загораживают фарватер;"
            ),
            "op-2 2. просит строителей, паромщиков и смотрителей обеих набережных сообщить ему:",
            "op-2-a a) о лодках, которым пришлось ждать, с указанием имен владельцев и времени ожидания;",
            "op-2-b b) о повреждениях канатов;",
            "op-3 3. постановляет вернуться к этому вопросу осенью.",
        ),
    ),
    "hard-wrapped-arabic": Case(
        "ar",
        (
            "heading القرار 6/14",
            "title المعدية والجسر",
            "formula إن مجلس الميناء،",
            (
                "pp-1 إذ يشير إلى قراره 2/7 الذي اتخذه في الربيع الماضي وطلب فيه إلى أصحاب المعدية وبناة الجسر "
                "أن يتفقوا على الساعات التي يجوز للمعدية أن تعبر فيها دون أن تعطل الأشغال،"
            ),
            (
                "pp-2 وإذ يلاحظ بقلق أنهم لم يتفقوا بعد، وأن المعدية اضطرت في أمسيتين متتاليتين إلى الانتظار "
                "حتى منتصف الليل،"
            ),
            "op-1 1 - يقرر أن تعبر المعدية عند تمام كل ساعة مهما كانت حالة الأشغال، وأن يبقي البناة القناة مفتوحة؛",
            (
                "op-2 2 - يطلب إلى البناة وأصحاب المعدية وحراس الرصيفين أن يقدموا إليه تقريرا عن القوارب التي "
                "اضطرت إلى الانتظار؛"
            ),
            "op-3 3 - يقرر العودة إلى هذه المسألة في الخريف.",
        ),
    ),
    "hard-wrapped-chinese": Case(
        "zh",
        (
            "heading 第6/15号决议",
            "title 渡船与桥",
            "formula 港务委员会，",
            "pp-1 回顾其去年春天通过的第2/7号决议，其中请船夫和造桥工人就渡船过河的时间达成协议，",
            "pp-2 关切地注意到双方尚未达成协议，而且渡船有两个晚上一直等到半夜才得以过河，",
            "op-1 1. 决定渡船每逢整点过河，不论工程进展如何，造桥工人均应保持航道畅通；",
            "op-2 2. 请造桥工人、船夫和两个码头的守灯人报告不得不等待的船只以及船主的姓名；",
            "op-3 3. 决定在秋季再次审议这个问题。",
        ),
    ),
    "one-line": Case(
        "en",
        (
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 2/7 of last spring, in which it asked the ferrymen and the "
                "builders of the bridge to agree,"
            ),
            "pp-2 Noting with concern that they have not yet agreed, and that the ferry had to wait until midnight,",
            "op-1 1. Decides that the ferry shall cross at every full hour;",
            "op-2 2. Asks the builders to report to it:",
            "op-2-a (a) On the boats that had to wait;",
            "op-2-b (b) On the damage to the ropes;",
            "op-3 3. Decides to return to this question in the autumn.",
        ),
        problems=("1:1: warning[structure]: no title;",),
    ),
    "one-line-arabic": Case(
        "ar",
        (
            "formula إن مجلس الميناء،",
            (
                "pp-1 إذ يشير إلى قراره 2/7 الذي اتخذه في الربيع الماضي وطلب فيه إلى أصحاب المعدية وبناة الجسر "
                "أن يتفقوا،"
            ),
            "pp-2 وإذ يلاحظ بقلق أنهم لم يتفقوا بعد، وأن المعدية اضطرت إلى الانتظار حتى منتصف الليل،",
            "op-1 1 - يقرر أن تعبر المعدية عند تمام كل ساعة؛",
            "op-2 2 - يطلب إلى البناة أن يقدموا إليه تقريرا؛",
            "op-3 3 - يقرر العودة إلى هذه المسألة في الخريف.",
        ),
        problems=("1:1: warning[structure]: no title;",),
    ),
    "one-line-chinese": Case(
        "zh",
        (
            "formula 港务委员会，",
            "pp-1 回顾其去年春天通过的第2/7号决议，其中请船夫和造桥工人达成协议，",
            "pp-2 关切地注意到双方尚未达成协议，而且渡船一直等到半夜，",
            "op-1 1. 决定渡船每逢整点过河；",
            "op-2 2. 请造桥工人：",
            "op-2-a (a) 报告不得不等待的船只；",
            "op-2-b (b) 修好缆绳；",
            "op-3 3. 决定在秋季再次审议这个问题。",
        ),
        problems=("1:1: warning[structure]: no title;",),
    ),
    "one-line-russian": Case(
        "ru",
        (
            "formula Совет гавани,",
            (
                "pp-1 ссылаясь на свою резолюцию 2/7, принятую прошлой весной, в которой он просил паромщиков "
                "и строителей моста договориться,"
            ),
            "pp-2 отмечая с беспокойством, что они еще не договорились и что паром ждал до полуночи,",
            "op-1 1. постановляет, что паром отходит в начале каждого часа;",
            "op-2 2. просит строителей сообщить ему о лодках, которым пришлось ждать;",
            "op-3 3. постановляет вернуться к этому вопросу осенью.",
        ),
        problems=("1:1: warning[structure]: no title;",),
    ),
    "two-kinds-of-figures": Case(
        "ar",
        (
            "heading القرار 6/23",
            "title الرافعة",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ أن الرصيف الجنوبي لا رافعة له منذ ٥ سنوات و3 أشهر،",
            "op-1 ١ - يقرر شراء رافعة للرصيف الجنوبي؛",
            "op-2 2 - يقرر بيع الرافعة القديمة؛",
            "op-3 ٣ - يطلب إلى الحداد العناية بسلسلتها؛",
            "op-4 4 - يشكر الحداد.",
        ),
    ),
    "bidi-controls": Case(
        "ar",
        (
            "heading القرار 6/24",
            "title الرافعة",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ أن الرصيف الجنوبي لا رافعة له،",
            "op-1 1 - يقـــرر شراء رافعة للرصيف الجنوبي:",
            "op-1-a (أ) من خشب البلوط؛",
            "op-1-b (ب) أو من الحديد؛",
            "op-2 2\u00a0- يشكر الحداد\u200f.",
        ),
    ),
    "no-break-spaces": Case(
        "fr",
        (
            "heading Résolution\u00a06/25",
            "title La grue",
            "formula Le\u00a0Conseil du port,",
            "pp-1 Notant que le quai du sud n’a pas de grue\u202f,",
            "op-1 1. Décide d’acheter une grue\u00a0;",
            "op-2 2. Prie le forgeron\u00a0:",
            "op-2-a a) De veiller sur la chaîne\u00a0;",
            "op-2-b b) De la graisser chaque mois.",
        ),
    ),
    "soft-hyphens": Case(
        "en",
        (
            "heading Resolution 6/26",
            "title The crane of the south quay",
            "formula The Harbour Council,",
            (
                "pp-1 Noting that the south quay has had no crane since the storm, and that the "
                "fisher\u00admen lift their barrels by hand, which is hard for the older ones among them and "
                "dan\u00adgerous for the children,"
            ),
            (
                "op-1 1. Decides to buy a crane for the south quay, with a chain that is long enough to reach "
                "the lowest boats at the lowest tide, and to have it set up be-fore the winter;"
            ),
            (
                "op-2 2. Thanks the smith for his advice, and asks him to look after the chain of the crane as "
                "long as he can."
            ),
        ),
    ),
    "zero-width-spaces": Case(
        "zh",
        (
            "heading 第6/27号决议",
            "title 起重机",
            "formula 港务委员会，",
            "pp-1 注意到南码头没有\u200b起重机，",
            "op-1 1. 决定为南码头购买一台起重机；",
            "op-2 2. 感谢铁匠\u200b。",
        ),
    ),
    "stars-and-strokes": Case(
        "en",
        (
            "heading Resolution 6/28",
            "title The crane",
            "formula The Harbour Council,",
            "pp-1 Noting that the south quay has no crane,",
            "pp-2 Recalling that the fishermen lift their barrels by hand,",
            "op-1 1. Decides to buy a crane;",
            "op-2 2. Thanks the smith.",
        ),
    ),
}
