"""What the texts of `cases/` that pages and footnotes cut must become."""

from .case import Case

CASES = {
    "page-cut-plain": Case(
        "ar",
        (
            "heading القرار 7/1",
            "title الأرصفة",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ أن الأرصفة القديمة قد بنيت قبل أن تعرف السفن⟨inferred⟩ ذات المحركات،",
            "op-1 1 - يطلب إلى المهندسين أن يقيسوا عمق الماء عند كل⟨inferred⟩ رصيف من الأرصفة؛",
            "op-2 2 - يشكر الصيادين على صبرهم.",
        ),
    ),
    "page-cut-with-number": Case(
        "fr",
        (
            "heading Résolution 7/2",
            "title Les quais",
            "formula Le Conseil du port,",
            (
                "pp-1 Notant que les vieux quais ont été construits avant que l’on ne connaisse les "
                "bateaux⟨marked⟩ à moteur,"
            ),
            "op-1 1. Prie les ingénieurs de mesurer la profondeur de l’eau⟨marked⟩ devant chacun des quais ;",
            "op-2 2. Remercie les pêcheurs de leur patience.",
        ),
        apart=(
            "2/5",
            "20-01234",
            "3/5",
        ),
    ),
    "page-cut-with-running-heads": Case(
        "ru",
        (
            "heading Резолюция 7/3",
            "title Набережные",
            "formula Совет гавани,",
            "pp-1 отмечая, что старые набережные построены до того, как появились⟨marked⟩ моторные суда,",
            "op-1 1. просит инженеров измерить глубину у каждой⟨marked⟩ набережной;",
            "op-2 2. благодарит рыбаков за терпение.",
        ),
        apart=(
            "A/HAR/7/3",
            "Distr.: General",
            "5 May 2020",
            "Original: Russian",
            "A/HAR/7/3",
            "2/4",
            "3/4",
            "A/HAR/7/3",
            "20-01235 (R)",
            "4/4",
        ),
    ),
    "page-cut-with-masthead": Case(
        "zh",
        (
            "heading 第7/4号决议",
            "title 旧码头",
            "formula 港务委员会，",
            "pp-1 注意到旧码头是在机动船出⟨marked⟩现之前建造的，",
            "op-1 1. 请工程师测量每个码头⟨marked⟩的水深；",
            "op-2 2. 感谢渔民的耐心。",
        ),
        apart=(
            "A/HAR/7/4",
            "Distr.: General",
            "5 May 2020",
            "Original: Chinese",
            "20-01236 (C)",
            "2/3",
            "A/HAR/7/4",
        ),
    ),
    "page-cut-with-rule-and-notes": Case(
        "ru",
        (
            "heading Резолюция 7/5",
            "title Набережные",
            "formula Совет гавани,",
            "pp-1 ссылаясь на книгу о гавани⟨fnref-1⟩, в которой записаны имена всех⟨marked⟩ строителей,",
            "op-1 1. просит секретаря дополнить эту книгу⟨fnref-2⟩ именами⟨marked⟩ каменщиков;",
            "op-2 2. благодарит читателей.",
            "fn-1 Книга о гавани, том 2.",
            "fn-2 Там же, том 3.",
        ),
        apart=(
            "2/3",
            "3/3",
        ),
    ),
    "notes-in-mid-recital": Case(
        "zh",
        (
            "heading 第7/6号决议",
            "title 旧码头",
            "formula 港务委员会，",
            "pp-1 回顾《港口志》⟨fnref-1⟩ 所载全体建⟨inferred⟩筑者的姓名，",
            "op-1 1. 请秘书为该书⟨fnref-2⟩ 补充石⟨inferred⟩匠的姓名；",
            "op-2 2. 感谢读者。",
            "fn-1 《港口志》，第二卷。",
            "fn-2 同上，第三卷。",
        ),
    ),
    "notes-without-sign": Case(
        "fr",
        (
            "heading Résolution 7/7",
            "title Les quais",
            "formula Le Conseil du port,",
            "pp-1 Rappelant le livre du port⟨fnref-1⟩, où sont inscrits les noms de tous les⟨marked⟩ bâtisseurs,",
            "op-1 1. Prie le Secrétaire d’y ajouter les noms des maçons⟨fnref-2⟩ ;",
            "op-2 2. Remercie les lecteurs.",
            "fn-1 Livre du port, deuxième volume.",
            "fn-2 Ibid., troisième volume.",
        ),
        apart=("20-01237",),
    ),
    "notes-in-mid-recital-arabic": Case(
        "ar",
        (
            "heading القرار 7/8",
            "title الأرصفة",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى كتاب الميناء⟨fnref-1⟩ الذي دونت فيه أسماء جميع⟨inferred⟩ البناة،",
            "op-1 1 - يطلب إلى الأمين أن يضيف إليه أسماء الحجارين؛",
            "op-2 2 - يشكر القراء.",
            "fn-1 كتاب الميناء، المجلد الثاني.",
        ),
    ),
    "item-cut-by-a-page": Case(
        "es",
        (
            "heading Resolución 7/9",
            "title Los muelles",
            "formula El Consejo del Puerto,",
            "op-1 1. Pide a los ingenieros que midan:",
            "op-1-a a) La profundidad del agua ante el muelle⟨marked⟩ del norte;",
            "op-1-b b) La altura de los escalones;",
            "op-2 2. Da las gracias a los pescadores.",
        ),
        apart=(
            "A/HAR/7/9",
            "2/3",
        ),
    ),
    "page-between-paragraphs": Case(
        "en",
        (
            "heading Resolution 7/10",
            "title The quays",
            "formula The Harbour Council,",
            "pp-1 Noting that the old quays were built before there were motors,⟨marked⟩",
            "pp-2 Aware that the boats have grown,",
            "op-1 1. Asks the engineers to measure the depth of the water;⟨marked⟩",
            "op-2 2. Thanks the fishermen.",
        ),
        apart=(
            "2/3",
            "A/HAR/7/10",
        ),
    ),
    "marks-glued": Case(
        "en",
        (
            "heading Resolution 7/11",
            "title The quays",
            "formula The Harbour Council,",
            "pp-1 Recalling its resolutions 3/4,⟨fnref-1⟩ 3/5; ⟨fnref-2⟩ and the book of the harbour,⟨fnref-3⟩",
            "op-1 1. Asks the secretary to copy the book “Old Quays”;⟨fnref-4⟩",
            "op-2 2. Thanks the readers.",
            "fn-1 See the minutes of the third session.",
            "fn-2 Ibid.",
            "fn-3 Second volume.",
            "fn-4 Third volume.",
        ),
    ),
    "marks-glued-russian": Case(
        "ru",
        (
            "heading Резолюция 7/12",
            "title Набережные",
            "formula Совет гавани,",
            "pp-1 ссылаясь на книгу о гавани⟨fnref-1⟩ и на протоколы третьей сессии,⟨fnref-2⟩",
            "op-1 1. просит секретаря переписать книгу⟨fnref-3⟩;",
            "op-2 2. благодарит читателей.",
            "fn-1 Том второй.",
            "fn-2 См. документ A/HAR/3/4.",
            "fn-3 Том третий.",
        ),
    ),
    "marks-glued-chinese": Case(
        "zh",
        (
            "heading 第7/13号决议",
            "title 旧码头",
            "formula 港务委员会，",
            "pp-1 回顾《港口志》，⟨fnref-1⟩ 又回顾第三届会议的记录；⟨fnref-2⟩",
            "op-1 1. 请秘书抄写《港口志》⟨fnref-3⟩；",
            "op-2 2. 感谢读者。",
            "fn-1 第二卷。",
            "fn-2 见A/HAR/3/4。",
            "fn-3 第三卷。",
        ),
    ),
    "marks-without-notes": Case(
        "en",
        (
            "heading Resolution 7/14",
            "title The quays",
            "formula The Harbour Council,",
            "pp-1 Recalling the book of the harbour⟨fnref-1⟩ and its resolution 3/4,",
            "pp-2 Noting the minutes of the third session,⟨fnref-2⟩",
            "op-1 1. Asks the secretary to copy the book;⟨fnref-3⟩",
            "op-2 2. Thanks the readers.",
        ),
    ),
    "note-number-alone-amid-a-recital-russian": Case(
        "ru",
        (
            "title 7/86. Лестницы и фонари на старой набережной и у дома смотрителя гавани",
            "formula Совет гавани,",
            "pp-1 ссылаясь на письмо плотника, в котором он просит купить новые доски⟨fnref-1⟩,",
            "pp-2 принимая к сведению письмо смотрителя, который каждое утро зажигает на старой набережной "
            "фонарь и каждую неделю считает ступени у пристани,",
            "pp-3 отмечая, что туман, о котором писал плотник, каждую осень закрывает всю⟨marked⟩ гавань и "
            "набережную, а фонарь виден только с лестницы у самой пристани,",
            "pp-4 подтверждая, что старая лестница у пристани стоит там, где ее поставил плотник, и что "
            "доски ее еще целы,",
            "op-1 1. постановляет купить масло для фонаря на набережной и краску для тех ступеней, которые "
            "видны с моря;",
            "op-2 2. просит плотника починить лестницу у пристани до первого тумана.",
            "fn-1 См. перечень писем за прошлый год, составленный смотрителем гавани, и его дополнение, разд. A.",
        ),
        apart=(
            "22-05555 1/4",
            "P/RES/7/86",
        ),
    ),
}
