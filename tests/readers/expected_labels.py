"""What the texts of `cases/` with labels alone, wrapped headings, quoted drafts and decisions must become."""

from .case import Case

CASES = {
    "letter-for-one-in-sections": Case(
        "en",
        (
            "heading Resolution 10/1",
            "title The two quays",
            "formula The Harbour Council,",
            "pp-1 Noting that each quay has keepers of its own,",
            "sec-1 I North quay",
            "op-1 l. Decides that the north quay shall be lit from dusk to dawn;",
            "op-2 2. Asks its keepers to count the boats;",
            "sec-2 II South quay",
            "op-3 3. Decides that the south quay shall be lit until midnight.",
        ),
        problems=("13:1: warning[structure]: the marker l.: read for the figure 1",),
    ),
    "labels-alone-in-a-recital": Case(
        "ar",
        (
            "heading القرار 10/2",
            "title الرصيفان",
            "formula إن مجلس الميناء،",
            "pp-1 إذ يلاحظ ما يلي:",
            "pp-1-a (أ) أن لكل رصيف حراسه،",
            "pp-1-b (ب) أن الرصيف الجنوبي لا حراس له،",
            "pp-2 وإذ يدرك أن الشتاء قريب،",
            "op-1 1 - يقرر تعيين حارسين للرصيف الجنوبي؛",
            "op-2 2 - يشكر الصيادين.",
        ),
    ),
    "labels-alone-in-a-recital-english": Case(
        "en",
        (
            "heading Resolution 10/3",
            "title The two quays",
            "formula The Harbour Council,",
            "pp-1 Noting that:",
            "pp-1-a (a) The north quay has keepers of its own,",
            "pp-1-b (b) The south quay has had none for two winters,",
            "pp-2 Aware that the winter is near,",
            "op-1 Decides to appoint two keepers for the south quay;",
            "op-2 Asks the fishermen to help them.",
        ),
    ),
    "wrapped-sections-short": Case(
        "zh",
        (
            "heading 第10/4号决议",
            "title 两个码头",
            "formula 港务委员会，",
            "sec-1 一、 北码头",
            "pp-1 注意到北码头有自己的守灯人，三十年来一直由他们在夜间点灯，从未间断，",
            "op-1 1. 决定北码头从黄昏到黎明点灯，灯油费用由港务委员会支付给北码头的守灯人；",
            "sec-2 二、 南码头",
            "pp-2 注意到南码头两年来没有守灯人，渔民只好在夜间摸黑把船系在码头上，",
            "op-2 2. 决定为南码头任命两名守灯人，并以北码头剩余的灯油作为他们的报酬；",
            "op-3 3. 感谢渔民。",
        ),
    ),
    "quoted-draft-runs-out": Case(
        "ru",
        (
            "heading Резолюция 10/5",
            "title Карта гавани",
            "formula Совет гавани,",
            "pp-1 рассмотрев карту, составленную лоцманами,",
            "op-1 1. рекомендует Ассамблее гавани принять следующий проект резолюции:",
            "op-2 2. просит секретаря передать карту Ассамблее.",
            "draft-1-formula «Ассамблея гавани,",
            "draft-1-pp-1 отмечая, что на карте показаны все камни,",
            "draft-1-op-1 1. утверждает карту;",
            "draft-1-op-2 2. просит лоцманов вновь нарисовать отмель»;",
        ),
    ),
    "decision-russian": Case(
        "ru",
        (
            "heading Решение 10/106",
            "title Смотрители южной набережной",
            "op-1 На своем 12-м пленарном заседании 5 мая 2020 года Совет гавани постановил:",
            "op-1-a a) назначить двух смотрителей на южную набережную;",
            "op-1-b b) платить им маслом до конца зимы;",
            "op-1-c c) заслушать их доклад на следующей сессии.",
        ),
        problems=("1:1: warning[structure]: no enacting formula;",),
    ),
    "decision-chinese": Case(
        "zh",
        (
            "heading 第10/107号决定",
            "title 南码头的守灯人",
            "op-1 港务委员会在2020年5月5日第12次全体会议上决定：",
            "op-1-a (a) 为南码头任命两名守灯人；",
            "op-1-b (b) 在冬季结束之前以灯油支付其报酬。",
        ),
        problems=("1:1: warning[structure]: no enacting formula;",),
    ),
}
