"""Where a page, a line or a label ends: what goes on behind it, and what begins."""

from .case import Case

CASES = {
    "meeting-behind-the-last-sentence-chinese": Case(
        "zh",
        (
            "title 7/41. 码头的灯",
            "formula 港务委员会，",
            "pp-1 回顾其关于码头的第3/4号决议和关于灯的第4/9号决议，并回顾旧港口的记录，",
            "pp-2 又回顾第三届会议的记录和守灯人的三封来信，",
            "pp-3 审议了秘书关于码头、灯和楼梯的报告1 所载建议，",
            "op-1 表示注意到秘书的报告，包括报告中的建议。",
            "closing 第54次全体会议 2031年5月3日",
        ),
    ),
    "and-recalling-behind-a-conference-chinese": Case(
        "zh",
        (
            "heading 第7/42号决议",
            "title 码头会议",
            "formula 港务委员会，",
            (
                "pp-1 回顾其 2029 年 12 月 12 日第 5/11 号决议，其中委员"
                "会决定召开关于码头、灯和楼梯的所有港口的世界会议，并回顾其 2030 年 3 月"
                " 27 日第 "
                "6/26 号、2030 年 5 月 4 日第6/27 号和 2030 年 6 月"
                " 8 日第 6/28 号决议，这些决议为世界会议的后续行动提供了指导，"
            ),
            "pp-2 又回顾守灯人的三封来信，其中守灯人要求在冬天之前把旧码头的灯和新码头的灯都换掉，",
            (
                "op-1 1. 请秘书在第八届会议之前把会议的记录抄写三份，送交所有守灯"
                "人和所有船长，并把一份放在码头的旧房子里；"
            ),
            "op-2 2. 感谢守灯人。",
        ),
    ),
    "label-over-an-empty-line": Case(
        "en",
        (
            "heading Resolution 7/43",
            "title The keepers",
            "formula The Harbour Council,",
            "pp-1 Recalling its resolution 3/4,",
            "op-1 Submits the following to the ports:",
            "op-1-a (a) Encourages the keepers to take these steps:",
            "op-1-a-i (i) To light the lamps;",
            "op-1-a-ii (ii) To close the gate;",
            "op-1-b (b) Encourages the masters to wait.",
        ),
    ),
    "meeting-behind-the-last-sentence": Case(
        "en",
        (
            "title 7/41. The lamps",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 3/4 on the quays and the minutes of its third session, and"
                " the letters of the keepers, which it had before it at that time,"
            ),
            (
                "pp-2 Noting the fog of the last winter and the boats that were lost in it between the "
                "old quay and the new one,"
            ),
            "op-1 1. Decides to light the lamps before the boats leave the harbour;",
            "op-2 2. Thanks the keepers.",
            "closing 54th plenary meeting 3 May 2031",
        ),
    ),
    "recital-over-a-full-last-line-of-a-page": Case(
        "ru",
        (
            "heading Резолюция 7/44",
            "title Причалы",
            "formula Совет гавани,",
            (
                "pp-1 напоминая о том, что собрание смотрителей было учреждено для того, чтобы вместе с "
                "портами и с теми, кто живет у старой стены, заботиться о фонарях на причалах и о "
                "лестницах, которые ведут от причалов к воротам,"
            ),
            (
                "pp-2 признавая значение писем, которые смотрители получили от капитанов больших судов во"
                " время тумана и в те ночи, когда колокол не звонил и никто не видел берега или стены "
                "старой гавани,"
            ),
            (
                "pp-3 ссылаясь на свою резолюцию 3/4 о старых причалах, о лестницах и о новых фонарях, "
                "также в рамках работ по постройке третьего причала и по исправлению всех лестниц старой "
                "гавани,"
            ),
            (
                "pp-4 отмечая, что хранители фонарей работают вместе с хранителями лестниц и с другими "
                "хранителями имущества гавани, которых назначил Совет на третьей своей сессии,⟨marked⟩ "
                "заботящимися о лестницах, и что они делят между собой масло, фитили и те деньги, которые"
                " им дают порты, чтобы они могли встретить зиму без долгов,"
            ),
            (
                "pp-5 учитывая письма капитанов, которые просили о новых фонарях до наступления темной "
                "зимы и до того, как лед закроет вход в старую гавань,"
            ),
            (
                "op-1 1. постановляет зажигать фонари до того, как первые суда выйдут из гавани, и еще до"
                " звона колокола, который слышен на обеих стенах и на лестницах у третьего того причала;"
            ),
            "op-2 2. благодарит хранителей.",
        ),
        problems=("21:1: warning[structure]: taken to go on with the paragraph before the end of the page: заботящ",),
        apart=(
            "2/7",
            "31-10321",
        ),
    ),
    "title-of-a-section-that-opens-as-a-recital-chinese": Case(
        "zh",
        (
            "heading 第7/45号决议",
            "title 码头",
            "formula 港务委员会，",
            "pp-1 回顾其第3/4号决议，",
            "sec-1 一 守灯人",
            "op-1 1. 请秘书抄写记录；",
            "sec-2 二 纪念旧码头二十周年",
            "op-2 2. 请守灯人点灯；",
            "op-3 3. 感谢船长。",
        ),
    ),
    "number-of-a-note-turned-round-arabic": Case(
        "ar",
        (
            "formula إن مجلس الميناء،",
            "pp-1 إذ يشير إلى رسالة الحارس⟨fnref-1⟩،",
            "op-1 1 - يقرر شراء الزيت، ويطلب إلى⟨marked⟩ الحارس أن يحفظه في المخزن القديم؛",
            "op-2 2 - يشكر الحارس.",
            "fn-1 انظر الوثيقة الأولى.",
        ),
        problems=None,
        apart=("2/3",),
    ),
    "meeting-under-unnumbered-paragraphs-chinese": Case(
        "zh",
        (
            "title 七 灯油",
            "formula 港务委员会,",
            "pp-1 回顾其第3/4号决议,",
            "op-1 请书记购买灯油.",
            "op-2 请木匠修理梯子.",
            "closing 一九四六年二月十四日,第三十一次全会.",
        ),
        problems=(
            "7:1: warning[structure]: no place was found for: 本页来自港口图书馆的文件。",
            "8:1: warning[structure]: no place was found for: 根据馆规第2条,",
            "9:1: warning[structure]: no place was found for: - 会议记录;",
            "10:1: warning[structure]: no place was found for: - 港口的图片.",
        ),
        apart=(
            "本页来自港口图书馆的文件。图书馆的政策为尽可能广泛宣传港口的出版物。",
            "根据馆规第2条,下列文件任何人均可使用:",
            "- 会议记录;",
            "- 港口的图片.",
        ),
    ),
    "letter-left-by-a-page-french": Case(
        "fr",
        (
            "title 7/51. Des lampes",
            "formula Le Conseil du port,",
            "pp-1 Rappelant sa résolution 2/7,",
            "op-1 1. Décide d’acheter de l’huile ;",
            "sec-1 A",
            "op-2 2. Remercie les gardiens.",
        ),
        problems=("11:1 (sec-1): warning[structure]: A stands alone, and is read as the heading of the only section",),
    ),
    "title-under-a-number-alone-with-turned-notes-arabic": Case(
        "ar",
        (
            "heading 2031/7",
            "title المنارة والموانئ",
            "formula إن مجلس الموانئ",
            "op-1 يوصي بأن تعتمد الجمعية العامة مشروع القرار التالي:",
            "draft-1-formula إن الجمعية العامة،",
            (
                "draft-1-pp-1 إذ تشير إلى كتاب المرفأ القديم الذي نسخه الحراس في السنة الماضية ثلاث مرات "
                "وحفظوه في بيت الحراس القديم على الرصيف الأول،"
            ),
            (
                "draft-1-pp-2 وإذ تحيط علما بجميع قواعد الحراس وبجميع الكتب التي حفظوها في بيت الحراس "
                "القديم، ولا سيما كتاب الفوانيس وكتاب السلالم وكتاب الحبال الذي نسخه الحراس في السنة "
                "الماضية⟨marked⟩ وكتاب الأبواب، وهي كتب يقرؤها الحراس في كل ليلة قبل أن يوقدوا الفوانيس "
                "على الأرصفة وعلى السلالم كلها،"
            ),
            (
                "draft-1-pp-3 وإذ تؤكد من جديد أهمية الفوانيس للسفن الكبيرة التي تدخل المرفأ في الليل حين"
                " لا يرى أحد حجارة الرصيف،"
            ),
            (
                "draft-1-op-1 1 - تشجع الحراس على أن يوقدوا الفوانيس قبل أن تدخل السفن الكبيرة إلى المرفأ"
                " في كل ليلة من ليالي الشتاء؛"
            ),
            "draft-1-op-2 2 - تشكر الحراس.",
            "fn-1 القرار 217.",
            "fn-2 القرار 218.",
            "fn-3 القرار 219.",
        ),
        apart=(
            "المنارة والموانئ",
            "A/HAR/2031/7",
            "مجلس الموانئ",
            "Distr.: General",
            "دورة عام 2031",
            "قرار اتخذه مجلس الموانئ في 5 أيار/مايو 2031",
            "7/1",
            "31-15248",
            "المنارة والموانئ",
            "A/HAR/2031/7",
        ),
    ),
}
