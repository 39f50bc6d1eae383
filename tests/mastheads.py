"""Texts of our own in the form in which the United Nations print a resolution, one for each language."""

SYMBOL = "A/RES/74/177"

TEXTS = {
    "en": """\
United Nations

A/RES/74/177

General Assembly

Distr.: General
23 January 2020

Seventy-fourth session
Agenda item 107

Resolution adopted by the General Assembly on 18 December 2019

[on the report of the Third Committee (A/74/396)]

74/177. Keeping the harbours open

The General Assembly,

Recalling its resolution 55/25 of 15 November 2000,

Noting the work of the harbour masters,¹

1. Decides to keep the harbours open at all times;

2. Requests the Secretary-General:

(a) To count the ships;

(b) To report on them;

3. Invites all States to take part.

50th plenary meeting
18 December 2019

¹ A/74/130.
""",
    "fr": """\
Nations Unies

A/RES/74/177

Assemblée générale

Distr. générale
23 janvier 2020

Soixante-quatorzième session
Point 107 de l’ordre du jour

Résolution adoptée par l’Assemblée générale le 18 décembre 2019

[sur la base du rapport de la Troisième Commission (A/74/396)]

74/177. Maintien des ports ouverts

L’Assemblée générale,

Rappelant sa résolution 55/25 du 15 novembre 2000,

Prenant note des travaux des capitaines de port,¹

1. Décide de maintenir les ports ouverts en tout temps ;

2. Prie le Secrétaire général :

a) De compter les navires ;

b) De lui en rendre compte ;

3. Invite tous les États à prendre part à ces travaux.

50e séance plénière
18 décembre 2019

¹ A/74/130.
""",
    "es": """\
Naciones Unidas

A/RES/74/177

Asamblea General

Distr. general
23 de enero de 2020

Septuagésimo cuarto período de sesiones
Tema 107 del programa

Resolución aprobada por la Asamblea General el 18 de diciembre de 2019

[sobre la base del informe de la Tercera Comisión (A/74/396)]

74/177. Apertura permanente de los puertos

La Asamblea General,

Recordando su resolución 55/25, de 15 de noviembre de 2000,

Tomando nota de la labor de los capitanes de puerto,¹

1. Decide mantener abiertos los puertos en todo momento;

2. Solicita al Secretario General que:

a) Cuente los buques;

b) Informe al respecto;

3. Invita a todos los Estados a que participen en esa labor.

50ª sesión plenaria
18 de diciembre de 2019

¹ A/74/130.
""",
    "ru": """\
Организация Объединенных Наций

A/RES/74/177

Генеральная Ассамблея

Distr.: General
23 January 2020

Семьдесят четвертая сессия
Пункт 107 повестки дня

Резолюция, принятая Генеральной Ассамблеей 18 декабря 2019 года

[по докладу Третьего комитета (A/74/396)]

74/177. Открытые гавани

Генеральная Ассамблея,

ссылаясь на свою резолюцию 55/25 от 15 ноября 2000 года,

отмечая работу капитанов портов,¹

1. постановляет держать гавани открытыми в любое время;

2. просит Генерального секретаря:

a) сосчитать суда;

b) представить о них доклад;

3. предлагает всем государствам принять в этом участие.

50-е пленарное заседание,
18 декабря 2019 года

¹ A/74/130.
""",
    "zh": """\
联合国

A/RES/74/177

大会

Distr.: General
23 January 2020

第七十四届会议
议程项目107

2019年12月18日大会决议

[根据第三委员会的报告(A/74/396)]

74/177. 保持港口开放

大会，

回顾其2000年11月15日第55/25号决议，

注意到各港务长的工作和意见，¹

1. 决定在任何时候保持各港口的开放；

2. 请秘书长：

(a) 清点在港的船只；

(b) 就其结果提出报告；

3. 邀请所有国家参与和支持上述工作。

2019年12月18日
第50次全体会议

¹ A/74/130.
""",
    "ar": """\
الأمم المتحدة

A/RES/74/177

الجمعية العامة

Distr.: General
23 January 2020

الدورة الرابعة والسبعون
البند 107 من جدول الأعمال

قرار اتخذته الجمعية العامة في 18 كانون الأول/ديسمبر 2019

[بناء على تقرير اللجنة الثالثة (A/74/396)]

74/177. - إبقاء الموانئ مفتوحة

إن الجمعية العامة،

إذ تشير إلى قرارها 55/25 المؤرخ 15 تشرين الثاني/نوفمبر 2000،

وإذ تحيط علما بعمل ربابنة الموانئ،¹

1 - تقرر أن تبقى الموانئ مفتوحة في كل الأوقات؛

2 - تطلب إلى الأمين العام:

(أ) أن يحصي السفن؛

(ب) أن يقدم تقريرا عنها؛

3 - تدعو جميع الدول إلى المشاركة في ذلك.

الجلسة العامة 50
18 كانون الأول/ديسمبر 2019

¹ A/74/130.
""",
}

BODIES = {
    "en": "General Assembly",
    "fr": "Assemblée générale",
    "es": "Asamblea General",
    "ru": "Генеральная Ассамблея",
    "zh": "大会",
    "ar": "الجمعية العامة",
}

TITLES = {
    "en": "Keeping the harbours open",
    "fr": "Maintien des ports ouverts",
    "es": "Apertura permanente de los puertos",
    "ru": "Открытые гавани",
    "zh": "保持港口开放",
    "ar": "إبقاء الموانئ مفتوحة",
}
