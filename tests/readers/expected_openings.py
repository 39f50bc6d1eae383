"""What the texts of `cases/` with formulas, recitals and quotations in unusual places must become."""

from .case import Case

CASES = {
    "lone-label-over-the-formula": Case(
        "ar",
        (
            "title 9/12 تمويل المصابيح باء",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى قراره 9/11،",
            "op-1 1 - يقرر شراء الزيت؛",
            "op-2 2 - يشكر الصيادين.",
        ),
        apart=("A/HAR/9/12 B",),
    ),
    "quotation-after-a-colon": Case(
        "es",
        (
            "heading Resolución 9/13",
            "title La regla del faro",
            "formula El Consejo del Puerto,",
            "pp-1 Recordando la resolución 9/12,",
            (
                "op-1 Decide pedir a los guardianes que respondan a la siguiente pregunta: “Teniendo en cuenta la"
                " regla del faro y la niebla del invierno:"
            ),
            "op-1-a a) ¿Cuándo se enciende el faro?;",
            "op-1-b b) ¿Quién paga el aceite?”",
        ),
    ),
    "quoted-rule-with-numbers": Case(
        "ru",
        (
            "heading Резолюция 9/14",
            "title Правило о фонарях",
            "formula Совет гавани,",
            "pp-1 ссылаясь на резолюцию 9/13,",
            (
                "op-1 1. постановляет изложить правило о фонарях следующим образом: «Правило 5 1. Фонари зажигают"
                " на закате. 2. Масло покупает Совет»;"
            ),
            "op-2 2. просит смотрителей выполнять это правило;",
            "op-3 3. благодарит рыбаков.",
        ),
    ),
    "recitals-with-numbers-before-the-formula": Case(
        "es",
        (
            "heading Resolución 9/15",
            "title Los dos muelles",
            "formula LA CONFERENCIA DEL PUERTO",
            "pp-1 1. RECONOCIENDO que los muelles están oscuros;",
            "pp-2 2. RECORDANDO la resolución 9/14; y",
            "pp-3 3. CONSCIENTE de que la niebla es densa;",
            "op-4 4. DECIDE comprar aceite;",
            "op-5 5. AGRADECE a los pescadores.",
        ),
    ),
    "recitals-with-letters": Case(
        "en",
        (
            "title Oil for the lanterns",
            "formula The Harbour Conference,",
            "pp-1 (a) Recalling its resolution 9/14,",
            "pp-2 (b) Noting the report of the keepers,",
            "pp-3 (c) Noting further that the fog is thick,",
            "op-1 1. Decides to buy oil;",
            "op-2 2. Asks the keepers to report:",
            "op-2-a (a) On the oil;",
            "op-2-b (b) On the wicks.",
        ),
    ),
    "organ-that-no-list-names": Case(
        "fr",
        (
            "heading Résolution 9/17",
            "title Les lanternes",
            "formula La Guilde des passeurs,",
            "pp-1 Rappelant la résolution 9/16,",
            "op-1 1. Décide d’acheter de l’huile ;",
            "op-2 2. Remercie les gardiens.",
        ),
        problems=("5:1: warning[structure]: read as formula, but much speaks against it: La Guilde des passeurs,",),
    ),
    "formula-that-runs-into-its-verb": Case(
        "en",
        (
            "title The fog",
            "formula The Harbour Council",
            "pp-1 recalling that the quays are dark and that the fog of the winter is thick,",
            "pp-2 Noting the report of the keepers,",
            "op-1 Decides to buy oil for the lanterns of both quays.",
        ),
    ),
    "formula-on-two-lines": Case(
        "fr",
        (
            "title Les lanternes",
            "formula La Conférence des Parties à la Convention sur les lanternes des quais et des phares",
            "pp-1 Rappelant la résolution 9/18,",
            "pp-2 Notant le rapport des gardiens,",
            "op-1 1. Décide d’acheter de l’huile ;",
            "op-2 2. Remercie les gardiens.",
        ),
    ),
    "recitals-before-the-formula-arabic": Case(
        "ar",
        (
            "title إعلان المصابيح",
            "formula فإن مجلس الميناء",
            "pp-1 لمَّا كان الضباب كثيفا في الشتاء.",
            "pp-2 ولما كانت الأرصفة مظلمة.",
            "pp-3 ولما كان الصيادون يطلبون النور.",
            "op-1 ينادي بهذا الإعلان عن المصابيح على أنه قاعدة لجميع الحراس.",
        ),
        problems=(
            "3:1: warning[structure]: read as recital, but much speaks against it: لمَّا كان الضباب كثيفا في الشتاء.",
        ),
    ),
    "verb-alone-after-the-recitals": Case(
        "es",
        (
            "heading Resolución 9/25",
            "title Los faroles de los muelles",
            "formula LA ASAMBLEA DEL PUERTO,",
            "pp-1 VISTO el informe anual de los guardianes;",
            "pp-2 CONSIDERANDO que la niebla es densa,",
            "sub-1 RESUELVE",
            "op-1 1. Comprar aceite.",
            "op-2 2. Agradecer a los pescadores.",
        ),
    ),
    "organ-over-lettered-items": Case(
        "en",
        (
            "title 9/26. Lanterns of the quays",
            "op-1 The Harbour Council:",
            "op-1-a (a) Takes note of the report of the keepers;",
            "op-1-b (b) Requests the smith:",
            "op-1-b-i (i) To mend the lanterns;",
            "op-1-b-ii (ii) To count them.",
        ),
        problems=("1:1: warning[structure]: no enacting formula",),
    ),
    "stroke-note-in-mid-recital": Case(
        "fr",
        (
            "heading Résolution 9/27",
            "title La facilitation du commerce",
            "formula Le Conseil du port,",
            (
                "pp-1 Notant que la Commission des quais a adopté à sa session de juillet⟨inferred⟩ 1990 une "
                "décision sur les lanternes,"
            ),
            "op-1 1. Décide d’acheter de l’huile ;",
            "op-2 2. Remercie les gardiens.",
            "fn-7 Voir le registre, page 5.",
        ),
    ),
    "wrapped-with-an-open-quotation": Case(
        "en",
        (
            "heading Resolution 9/30",
            "title The lanterns of the north quay",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling the resolution that is entitled “Rules on the lanterns of the quays, Taking into "
                "account the needs of the keepers of the lighthouse”, and the fog of the winter,"
            ),
            (
                "pp-2 Noting that the quays are dark, that the fog is thick and that the keepers of the "
                "lighthouse have no oil,"
            ),
            (
                "op-1 1. Decides to buy oil for the lanterns of both quays, and to store it in the old chapel "
                "until the beginning of the winter;"
            ),
            (
                "op-2 2. Thanks the fishermen, who have lit the quays with the lamps of their boats since the "
                "storm of the last winter."
            ),
        ),
    ),
    "wrapped-with-empty-lines": Case(
        "ar",
        (
            "heading القرار 9/31",
            "title مصابيح الأرصفة",
            "formula إن مجلس الميناء،",
            (
                "pp-1 إذ يشير إلى قراراته السابقة بشأن مصابيح الرصيف الشمالي والمنارة، وإذ يرحب بما ورد فيها من "
                "أحكام تتعلق بالزيت وبالفتائل وبالحراس،"
            ),
            (
                "pp-2 وإذ يلاحظ الرسالة التي طلب فيها حراس المنارة أن يعطوا زيتا للشتاء، وإذ يشدد على أن الضباب "
                "كثيف في الشتاء وأن الأرصفة كلها مظلمة تماما،"
            ),
            "pp-3 وإذ يضع في اعتباره أن الصيادين طلبوا إضاءة الأرصفة في كل ليلة من ليالي الشتاء،",
            "op-1 1 - يقرر شراء الزيت لمصابيح الرصيفين وحفظه في المصلى القديم حتى بداية فصل الشتاء؛",
            "op-2 2 - يطلب إلى الحراس أن يبلغوه في الربيع بكمية الزيت التي استعملوها وبما كان من الليالي المظلمة.",
        ),
    ),
    "declaration-in-an-annex-chinese": Case(
        "zh",
        (
            "title 9/32. 关于灯的宣言",
            "formula 港务委员会",
            "op-1 通过本决议附件所载关于灯的宣言。",
            "annex-1 附件 关于灯的宣言",
            "annex-1-pp-1 我们，各码头的守灯人，齐聚灯塔：",
            "annex-1-pp-2 认识到码头很暗；",
            "annex-1-pp-3 回顾各项决议；",
            "annex-1-pp-4 又认识到雾很浓；",
            "annex-1-pp-5 承认渔民需要灯光；",
            "annex-1-op-1 1. 购买灯油；",
            "annex-1-op-2 2. 点亮各码头的灯；",
            "annex-1-op-3 3. 清点灯。",
            "closing 第5次全体会议",
            "closing-2 2001年5月3日",
        ),
    ),
}
