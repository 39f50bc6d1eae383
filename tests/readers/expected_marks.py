"""What the texts of `cases/` with unusual labels, notes and letters must become."""

from .case import Case

CASES = {
    "notes-in-brackets-after-items": Case(
        "ar",
        (
            "heading القرار 9/20",
            "title المصابيح",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى قراره السابق⟨fnref-1⟩،",
            "op-1 1 - يقرر شراء الزيت⟨fnref-2⟩؛",
            "op-2 2 - يطلب إلى الحراس ما يلي:",
            "op-2-a (أ) تنظيف المصابيح⟨fnref-3⟩؛",
            "op-2-b (ب) عد المصابيح⟨fnref-4⟩.",
            "closing الجلسة العامة 5",
            "closing-2 3 أيار/مايو 2001",
            "fn-1 القرار 8/1.",
            "fn-2 القرار 8/2.",
            "fn-3 القرار 8/3.",
            "fn-4 القرار 8/4.",
        ),
    ),
    "label-glued-after-a-tab": Case(
        "ar",
        (
            "heading القرار 9/21",
            "title المصابيح",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ أن الأرصفة مظلمة،",
            (
                "op-1 1 - يقرر شراء الزيت لمصابيح الرصيف الشمالي ولمصابيح الرصيف الجنوبي ولمصابيح المنارة، وحفظه "
                "في المصلى القديم حتى بداية فصل الشتاء، ثم توزيعه على الحراس في كل أسبوع من أسابيع الشتاء، وإبلاغ"
                " المجلس في الربيع بكمية الزيت التي استعملت، وبعدد المصابيح التي أضيئت، وبعدد الليالي التي ظلت "
                "فيها المصابيح مطفأة، وبأسباب ذلك، وبما يلزم من المال لشراء الزيت في العام المقبل لجميع الأرصفة؛"
            ),
            "op-2 2 - يطلب إلى الحراس إضاءة المصابيح؛",
            "op-3 3 - يشكر الصيادين.",
        ),
    ),
    "first-bracket-turned": Case(
        "ar",
        (
            "heading القرار 9/22",
            "title المصابيح",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ أن الأرصفة مظلمة،",
            "op-1 1 - يطلب إلى الحراس:",
            "op-1-a )أ) شراء الزيت؛",
            "op-1-b (ب) إضاءة المصابيح؛",
            "op-2 2 - يشكر الصيادين.",
        ),
    ),
    "dashes-for-labels": Case(
        "es",
        (
            "heading Resolución 9/23",
            "title Los faroles",
            "formula El Consejo del Puerto,",
            "pp-1 Observando que la niebla es densa,",
            "op-1 1. Toma nota del informe;",
            "op-2 2. Pide a los guardianes:",
            "op-2-1 – que compren aceite;",
            "op-2-2 – que enciendan los faroles;",
            "op-3 3. Agradece a los pescadores.",
        ),
    ),
    "capital-letters-with-point": Case(
        "fr",
        (
            "heading Résolution 9/24",
            "title La commission des lanternes",
            "formula Le Conseil du port,",
            "pp-1 Considérant que les quais sont sombres,",
            "op-1 Adopte la résolution suivante :",
            (
                "op-1-a A. Il est créé une commission des lanternes, composée de trois gardiens et de deux "
                "pêcheurs que le Conseil désigne chaque année ;"
            ),
            (
                "op-1-b B. La commission se rend sur les quais une fois par mois et fait rapport au Conseil sur "
                "l’état des lanternes et des mèches ;"
            ),
            "op-1-c C. La commission élit son président pour un an.",
        ),
    ),
    "accents-lost": Case(
        "fr",
        (
            "heading Resolution 9/28",
            "title Les lanternes",
            "formula L'Assemblee generale,",
            "pp-1 N'ayant pas ete en mesure d'examiner le rapport a sa neuvieme session.",
            "op-1 Decide d'examiner le rapport des gardiens a sa dixieme session.",
        ),
    ),
    "heading-without-number": Case(
        "en",
        (
            "heading Resolution 9/29",
            "title Lanterns",
            "formula The Harbour Council,",
            "pp-1 Noting that the quays are dark,",
            "op-1 1. Takes note of the report;",
            "op-2 2. Thanks the fishermen;",
            "op-2-stray 5Recommends the keepers:",
            "op-2-stray-a a) To buy oil;",
            "op-2-stray-b b) To train boys.",
        ),
        problems=("13:1 (op-2-stray): error[structure]: a paragraph without number among the operative paragraphs",),
    ),
    "recitals-with-numbers": Case(
        "en",
        (
            "title 9/40 Lanterns",
            "formula The Harbour Board,",
            "pp-1 1. Having examined the report of the keepers,",
            "pp-2 2. Recalling its decision 9/39,",
            "op-3 3. Takes note of the report;",
            "op-4 4. Decides to buy oil.",
        ),
    ),
    "paragraphs-inside-lines": Case(
        "en",
        (
            "title Oil for the lanterns of both quays",
            "formula The Harbour Council,",
            "pp-1 Recalling its earlier decisions on the lanterns of the north quay,",
            "pp-2 Noting the letter in which the keepers of the lighthouse ask for oil,",
            "pp-3 Noting also the fog of the winter,",
            "op-1 1. Decides to buy oil for the lanterns of both quays;",
            "op-2 2. Requests the keepers to report to it in the spring on the oil that they have used;",
            "op-3 3. Thanks the fishermen for the lamps of their boats.",
        ),
    ),
    "a-word-after-the-end": Case(
        "en",
        (
            "title The crane",
            "formula The Harbour Council,",
            "pp-1 Noting that the south quay has no crane,",
            "op-1 1. Decides to buy a crane;",
            "op-2 2. Thanks the smith.",
        ),
        problems=("11:1: warning[structure]: no place was found for: Ends.",),
        apart=("Ends.",),
    ),
    "and-after-the-sign": Case(
        "es",
        (
            "heading Resolución 9/43",
            "title Los faroles",
            "formula LA ASAMBLEA DEL PUERTO,",
            "pp-1 RECORDANDO la resolución 9/42;",
            "pp-2 OBSERVANDO que los muelles están oscuros; y",
            "pp-3 CONSCIENTE de que la niebla es densa,",
            "sub-1 RESUELVE:",
            "op-1 1. Comprar aceite; y",
            "op-2 2. Agradecer a los pescadores.",
        ),
    ),
    "masthead-organ-without-sign": Case(
        "zh",
        (
            "title 9/44. 码头的灯",
            "formula 大会，",
            "pp-1 回顾第9/43号决议，",
            "op-1 决定购买灯油。",
        ),
        apart=(
            "联合国",
            "大会",
            "Distr.: General",
            "3 August 2023",
        ),
    ),
}
