"""Defects of names, terms, verbs, endings, language and length, with the findings that each must give."""

from .planting import both, cut, planted, put

_GROWING = (
    ", entre autres au moyen de la coopération et de partenariats multilatéraux, aux risques, problèmes et obstacles "
    "croissants rencontrés dans la lutte contre la criminalité transnationale organisée"
)
_ENGLISH = "Gravely concerned about the negative impact of organized crime on security"
_SPANISH = "Profundamente preocupada por los efectos negativos de la delincuencia organizada en la seguridad"
_COMMA = "المعنية في منع ومكافحة الجريمة المنظمة عبر الوطنية"

NAMES = {
    "an acronym in its own way": planted(
        "ar", put("كوفيد-91", "كوفيد-19"), ("names", "pp-18", "“COVID-19” does not stand here; “كوفيد-19”")
    ),
    "another acronym": planted(
        "fr",
        put("COVID-20", "COVID-19"),
        ("names", "pp-18", "“COVID-19” does not stand here"),
        ("names", "pp-18", "“COVID-20” stands here and not in the official paragraph"),
    ),
    "a name misspelt": planted(
        "es", put("Giovani Falcone", "Giovanni Falcone"), ("names", "pp-13", "the name “Giovanni Falcone” does not")
    ),
}
TERMS = {
    "confiscation": planted(
        "en",
        put("seizure, disposal", "seizure, confiscation"),
        ("terms", "op-7", "none of the accepted forms of confiscation stands here; “没收” in"),
    ),
    "legal persons in Russian": planted(
        "ru",
        put("ответственности организаций;", "ответственности юридических лиц;"),
        ("terms", "op-13", "none of the accepted forms of legal-persons-liability stands here; “法人的责任” in"),
    ),
    "a shorter term": planted(
        "fr",
        put("groupes criminels et", "groupes criminels organisés et"),
        ("terms", "pp-14", "none of the accepted forms of organized-criminal-group stands here; “有组织犯罪集团”"),
    ),
    "confiscation in Arabic": planted(
        "ar", put("وحجزها", "ومصادرتها"), ("terms", "op-7", "none of the accepted forms of confiscation stands here")
    ),
}
VERBS = {
    "urges for invites": planted(
        "en", put("2. Urges", "2. Invites"), ("verbs", "op-2", "opens with “Urges” (urges); “请” in")
    ),
    "invites for urges": planted(
        "fr", put("1. Invite les", "1. Prie instamment les"), ("verbs", "op-1", "opens with “Invite” (invites); “敦促”")
    ),
    "invites for requests, where the official word is both": planted(
        "es",
        put("15. Invita a", "15. Pide a"),
        ("verbs", "op-15", "opens with “Invita” (invites), where the others have a phrase for: requests; “请”"),
    ),
    "requests for invites, where the official word is both": planted(
        "ru",
        put("11. просит государства", "11. предлагает государствам"),
        ("verbs", "op-11", "opens with “просит” (requests), where the others have a phrase for: invites"),
    ),
    "urges for encourages": planted(
        "ar", put("7 - يحث", "7 - يشجع"), ("verbs", "op-7", "opens with “يحث” (urges); “鼓励” in")
    ),
    "a second verb": planted(
        "en",
        put("and invites States parties to ensure", "and calls upon States parties to ensure"),
        ("verbs", "op-1", "nothing here stands for “并促请” (calls-upon); and calls upon"),
    ),
    "a phrase that nobody knows": planted(
        "en",
        put("Noting the launch", "Welcoming the launch"),
        ("verbs", "pp-9", "opens with no phrase that we know, “Noting the launch of the…”; “欢迎” in"),
    ),
}
ADDRESSEES = {
    "States parties for Member States": planted(
        "en",
        put("14. Encourages States parties to enrich", "14. Encourages Member States to enrich"),
        ("addressees", "op-14", "“Encourages” speaks to States parties; Member States: “鼓励会员国” in"),
        ("terms", "op-14", "none of the accepted forms of member-state"),
    ),
    "the two addressees of a paragraph exchanged": planted(
        "fr",
        both(
            put("Prie instamment les États parties", "Prie instamment les États Membres"),
            put("et engage les États Membres à", "et engage les États parties à"),
        ),
        ("addressees", "op-1", "“Prie instamment” speaks to États parties; États Membres: “敦促尚未批准或加入"),
        ("addressees", "op-1", "“et engage” speaks to États Membres; États parties: “并促请缔约国” in"),
    ),
    "States alone": planted(
        "ru",
        put("3. призывает государства эффективно", "3. призывает государства-участники эффективно"),
        ("addressees", "op-3", "“призывает” speaks to государства; государства-участники: “促请缔约国” in"),
        ("terms", "op-3", "none of the accepted forms of state-party"),
    ),
    "one of two lost": planted(
        "es",
        put("16. Invita a los Estados Miembros a que", "16. Invita a los Estados Miembros y otros donantes a que"),
        ("addressees", "op-16", "“Invita” speaks to Estados Miembros; Estados Miembros + donantes: “请会员国和"),
    ),
    "nobody that we know": planted(
        "ar",
        put("10 - يهيب بالموانئ أن", "10 - يهيب بالدول الأطراف أن"),
        ("addressees", "op-10", "“يهيب” speaks to nobody that we know; الدول الأطراف: “吁请缔约国” in"),
        ("terms", "op-10", "none of the accepted forms of state-party"),
    ),
}
REST = {
    "a semicolon for a comma": planted(
        "en", put("protect victims;", "protect victims,"), ("endings", "pp-7", "ends with a semicolon “;”; a comma “,”")
    ),
    "the comma of another script": planted(
        "ar",
        put(f"{_COMMA},", f"{_COMMA}،"),
        ("endings", "pp-22", "ends with a comma “,”; a comma “،”"),
    ),
    "a full stop for a semicolon": planted(
        "fr",
        put("autorités centrales.", "autorités centrales\u00a0;"),
        ("endings", "op-3", "ends with a full stop “.”; a semicolon “;”"),
    ),
    "a clause left in English": planted(
        "es",
        put("including through international cooperation", "incluso mediante la cooperación internacional"),
        ("untranslated", "pp-16", "“including through international cooperation” stands so in en.md"),
        ("terms", "pp-16", "none of the accepted forms of international-cooperation"),
    ),
    "English words among Russian ones": planted(
        "ru",
        put("organizations of civil society", "неправительственных организаций"),
        ("untranslated", "pp-23", "“organizations of civil society” is not in the letters of ru"),
    ),
    "Chinese words left in Arabic": planted(
        "ar", put("除其他外", "في جملة أمور"), ("untranslated", "pp-17", "“除其他外” is not in the letters of ar")
    ),
    "a Latin letter in a Russian word": planted(
        "ru",
        put("экономичеcким", "экономическим"),
        ("untranslated", "pp-16", "“экономичеcким” mixes letters of two alphabets"),
    ),
    "half of a paragraph lost": planted(
        "en",
        cut("links between organized crime and", "as well as illicit"),
        ("length", "op-4", "it is suspiciously short"),
        ("terms", "op-4", "none of the accepted forms of organized-crime"),
        ("terms", "op-4", "none of the accepted forms of serious-crime"),
        ("terms", "op-4", "none of the accepted forms of corruption stands here; “腐败” in"),
        ("terms", "op-4", "none of the accepted forms of money-laundering stands here; “洗钱” in"),
        ("terms", "op-4", "none of the accepted forms of scope-of-application"),
    ),
    "a clause doubled": planted("fr", put(_GROWING * 2, _GROWING), ("length", "op-5", "suspiciously long")),
    "a clause that fills most of a paragraph left in English": planted(
        "es",
        put(_ENGLISH, _SPANISH),
        ("untranslated", "pp-3", f"“{_ENGLISH}” is in another language"),
        ("verbs", "pp-3", "opens with no phrase that we know, “Gravely concerned about…”"),
        ("terms", "pp-3", "none of the accepted forms of organized-crime"),
    ),
}
