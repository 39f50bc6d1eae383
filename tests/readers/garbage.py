"""What is no resolution: articles of a newspaper, noise, tables, and texts in a wrong encoding. All of it our own."""

import random

NEWS = {
    "en": """Ferry runs aground in thick fog

The evening ferry from the south quay ran aground on Tuesday with forty people on board. Nobody was hurt.

“We heard the bell, but we could not tell where it was,” said Ann Lowe, who has crossed the bay
every day for nine years.

The owner of the ferry said that it would sail again on Friday. The harbour office did not answer our questions.

Last year the same ferry had lost its anchor in a storm.
""",
    "fr": """Le bac s’échoue dans la brume

Le bac du soir s’est échoué mardi avec quarante passagers à bord. Personne n’a été blessé.

« Nous entendions la cloche, mais nous ne savions pas d’où elle venait », raconte Anne Le Goff, qui traverse la baie
depuis neuf ans.

Le patron du bac assure qu’il naviguera de nouveau vendredi. Le bureau du port n’a pas répondu à nos questions.
""",
    "es": """La barca encalla en la niebla

La barca de la tarde encalló el martes con cuarenta personas a bordo. No hubo heridos.

«Oíamos la campana, pero no sabíamos dónde estaba», cuenta Ana López, que cruza la bahía todos los días desde hace
nueve años.

El dueño de la barca dice que volverá a navegar el viernes. La oficina del puerto no respondió a nuestras preguntas.
""",
    "ru": """Паром сел на мель в тумане

Вечерний паром с южной набережной во вторник сел на мель. На борту было сорок человек, никто не пострадал.

«Мы слышали колокол, но не понимали, откуда он звонит», — рассказала Анна Лаптева, которая девять лет каждый день
переправляется через залив.

Владелец парома сказал, что в пятницу он снова выйдет в море. В конторе порта на наши вопросы не ответили.
""",
    "zh": """渡船在大雾中搁浅

星期二傍晚，从南码头开出的渡船在雾中搁浅，船上有四十名乘客，没有人受伤。

“我们听得到钟声，可是不知道钟在哪里，”九年来每天过海湾的李安说。

船主说，渡船星期五将重新开航。港口办公室没有回答本报的问题。

去年，这条渡船在一场风暴中丢了锚。
""",
    "ar": """جنوح المعدية في الضباب

جنحت المعدية المسائية يوم الثلاثاء وعلى متنها أربعون راكبا، ولم يصب أحد منهم بأذى.

وقالت هناء التي تعبر الخليج كل يوم منذ تسع سنوات: «كنا نسمع الجرس ولا نعرف من أين يأتي صوته».

وأكد صاحب المعدية أنها ستبحر من جديد يوم الجمعة. ولم يرد مكتب الميناء على أسئلتنا.
""",
}

RESOLUTIONS = {
    "en": "The Harbour Council,\n\nNoting the fog of the winter,\n\n1. Requests the keepers to light the lanterns.\n",
    "fr": "Le Conseil du port,\n\nNotant la brume de l’hiver passé,\n\n1. Prie les gardiens d’allumer les lanternes.\n",
    "es": "El Consejo del Puerto,\n\nObservando la niebla del invierno,\n\n1. Pide a los guardianes que enciendan.\n",
    "ru": "Совет гавани,\n\nотмечая туман прошлой зимы,\n\n1. просит смотрителей зажечь фонари на пирсе.\n",
    "zh": "港务委员会，\n\n注意到去年冬天的雾，\n\n1. 请守灯人点亮码头的灯笼。\n",
    "ar": "إن مجلس الميناء،\n\nإذ يلاحظ ضباب الشتاء الماضي،\n\n1 - يطلب إلى الحراس إضاءة المصابيح في الميناء.\n",
}

TABLE = "\n".join(f"{row}\t{row * 7}\t{row * 13}\t{row / 4}" for row in range(1, 40))

MENU = """The Anchor

Soups
Fish soup of the day
Onion soup

From the sea
Grilled herring with the potatoes of the island
Mussels in cider

Open on all days but Monday
"""


def mojibake(text: str) -> bytes:
    """The UTF-8 bytes of a text, taken for Windows-1252 and saved as UTF-8."""
    return text.encode("utf-8").decode("cp1252", errors="replace").encode("utf-8")


def noise(lang: str) -> bytes:
    """What optical character recognition makes of a page that lies on its side."""
    letters = {"ru": "бгджзлмнпрт", "zh": "囗丨亅丿乛龴冖凵匚卩", "ar": "ابتثجحخدذرزسشصضط"}.get(
        lang, "abcdefghijklmnopqrst"
    )
    chance = random.Random(lang)
    words = ("".join(chance.choices(f"{letters}|~^/\\;:", k=chance.randint(3, 7))) for _ in range(240))
    lines = [" ".join(next(words) for _ in range(chance.randint(2, 6))) for _ in range(40)]
    return "\n".join(lines).encode("utf-8")


# Sentences of many texts, one a line, as collections for translators hold them; a formula is among them by chance.
SHUFFLED = {
    "en": """The bell of the ferry was heard at noon.
Nobody has paid for the oil since the last winter.
The Harbour Council,
The gulls have come back to the roof of the chapel.
It was said that the winch is older than the quay.
Noting that the fog of the winter is thick,
In July the smith sold two anchors and a chain.
The ferry will sail again on Friday at six.
The keepers of the north quay live in the lighthouse.
""",
    "zh": """渡船的钟声在中午响起。
去年冬天以来没有人付过油钱。
港务委员会，
海鸥又回到了小教堂的屋顶。
据说绞车比码头还老。
注意到冬天的雾很浓，
七月铁匠卖了两个锚和一条铁链。
渡船星期五六点再次开航。
北码头的守灯人住在灯塔里。
""",
}

REPORT = """## I. The quays

## A. Their history

- 1. The north quay was built by the fishermen in the year of the great storm.

- 2. In the next year the chapel burned down, and the lighthouse took its place.

- 3. The south quay has been closed to the ferry since the autumn.

- 4. The oil for the lanterns comes from the island.

- 5. Two keepers live in the lighthouse with their families.
"""

# News that tells in its first sentence what an organ has voted.
VOTED = """Совет гавани проголосовал за лестницу
Совет гавани большинством голосов поддержал резолюцию о лестнице у старой пристани.
Об этом сообщает газета маяка со ссылкой на плотника.
12 смотрителей проголосовали за лестницу, двое воздержались, один выступил против.
Старую лестницу убрали после осеннего тумана. Смотрители отметили, что фонарь остается на набережной.
"""

AGENDA = """1. 主席宣布会议开幕。

2. 默祷一分钟。

3. 出席本届会议各国代表的全权证书：

(a) 任命全权证书委员会成员；

(b) 全权证书委员会的报告。

4. 选举港务大会主席。

5. 守灯人的报告。

6. 码头上的灯。

7. 潮汐站的钟。

8. 木匠的来信。
"""

# A page of news: many lines that belong to the page, and a few sentences that begin as paragraphs of a resolution do.
PAGE_OF_NEWS = """码头新闻网
新闻中心 > 港口新闻 > 码头上的灯
港务委员会通过决议决定购买灯油
来源：潮汐社
2026年03月18日11:22
潮汐社码头3月17日电 港务委员会17日通过7号决议，决定为码头上的灯购买灯油。
港务委员会连续第二天就灯油举行磋商。

7号决议对守灯人没有清点梯子表示遗憾。

决议说，为了让船只在雾中看到码头，守灯人必须每天点灯。

决议还决定为潮汐站购买一口新钟。

木匠在通过决议后说，他支持委员会采取的行动。
"""
