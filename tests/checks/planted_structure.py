"""Defects of structure, of what is cited, and of figures, with the findings that each must give."""

from .planting import both, double, lose, move, planted, put, swap

_LOST = "the paragraph is not in this text"

STRUCTURE = {
    "a recital lost": planted(
        "en",
        lose("Reaffirming the importance"),
        ("structure", "pp-23", _LOST),
        ("order", "pp-7", "nothing here stands for pp-7, “重申《公约》"),
    ),
    "the second recital lost": planted(
        "ru",
        lose("особо отмечая, что двадцатая"),
        ("structure", "pp-23", _LOST),
        ("order", "pp-2", "nothing here stands for pp-2, “强调二十周年"),
    ),
    "an operative paragraph lost": planted(
        "fr", lose("8. Demande"), ("structure", "op-9", "the number 9 follows 7"), ("structure", "op-8", _LOST)
    ),
    "a letter lost": planted(
        "es",
        lose("b) La asistencia"),
        ("structure", "op-15-c", "the item is c)"),
        ("structure", "op-15-d", "the item is d)"),
        ("structure", "op-15-b", _LOST),
    ),
    "a recital doubled": planted(
        "en",
        double("Reaffirming the importance"),
        ("structure", "pp-24", "the official text has no such paragraph"),
        ("order", "pp-8", "the words of pp-7 stand here again, “Reaffirming the importan…”"),
    ),
    "a recital moved up": planted(
        "es",
        move("Recordando a este respecto", "Reafirmando la importancia"),
        ("order", "pp-8", "here stands pp-12 of the official text, “在这方面回顾"),
    ),
    "a recital moved down": planted(
        "ru", move("приветствуя тот факт", "приветствуя начало"), ("order", "pp-9", "here stands pp-6 of the official")
    ),
    "two operative paragraphs swapped": planted(
        "en", swap("8.", "9."), ("order", "op-8", "here stands op-9 of the official text, “鼓励缔约国铭记")
    ),
    "two letters swapped": planted(
        "fr",
        swap("a)", "d)"),
        ("order", "op-15-a", "here stands op-15-d"),
        ("order", "op-15-d", "here stands op-15-a"),
    ),
    "a letter doubled": planted(
        "fr",
        double("b) "),
        ("structure", "op-15-b-2", "the number b) stands twice"),
        ("structure", "op-15-b-2", "the item is b)"),
        ("structure", "op-15-b-2", "the official text has no such paragraph"),
        ("structure", "op-15-c", "the item is c)"),
        ("structure", "op-15-d", "the item is d)"),
        ("order", "op-15-b-2", "the words of op-15-b stand here again, “En aidant à élaborer des…”"),
    ),
    "a footnote doubled": planted(
        "ar",
        double("<sup>25</sup>"),
        ("structure", "fn-25-2", "the official text has no such paragraph"),
        ("order", "fn-25-2", "the words of fn-25 stand here again"),
        ("notes", "fn-25-2", "no mark leads to note 25-2"),
    ),
    "a footnote lost": planted(
        "es",
        lose("<sup>25</sup>"),
        ("structure", "fn-25", _LOST),
        ("notes", "pp-1", "the mark 25 has no note"),
    ),
    "the title lost": planted(
        "en", lose("### Celebrating"), ("structure", "", "no title"), ("structure", "title", _LOST)
    ),
    "a footnote mark lost": planted(
        "ru",
        put("преступности и открытия", "преступности<sup>25</sup> и открытия"),
        ("notes", "fn-25", "no mark leads to note 25"),
    ),
    "a footnote mark in another paragraph": planted(
        "fr",
        both(put("organisée et de", "organisée<sup>25</sup> et de"), put("durable<sup>25</sup>,", "durable,")),
        ("notes", "pp-3", "the mark 25 does not stand in this paragraph of the official text"),
    ),
}
CITED = {
    "another paragraph of an article": planted(
        "en",
        put("article 24, paragraph 5", "article 24, paragraph 4"),
        ("references", "pp-14", "no reference to untoc#art-24-4"),
        ("references", "pp-14", "a reference to untoc#art-24-5"),
    ),
    "another article": planted(
        "ar",
        put("المادة 28", "المادة 27"),
        ("references", "op-8", "no reference to untoc#art-27"),
        ("references", "op-8", "a reference to untoc#art-28"),
    ),
    "another resolution": planted(
        "fr",
        put("résolution 74/178", "résolution 74/177"),
        ("references", "pp-12", "no reference to a-res-74-177"),
        ("references", "pp-12", "a reference to A/RES/74/178"),
    ),
    "another volume": planted(
        "ru",
        put("No. 39547", "No. 39574"),
        ("references", "fn-25", "no reference to unts#vol-2225-no-39574"),
        ("references", "fn-25", "a reference to unts, which the official paragraph does not cite"),
        ("numbers", "fn-25", "the number 39547, “"),
    ),
}
FIGURES = {
    "figures turned": planted(
        "ru",
        put("достигло 109", "достигло 190"),
        ("numbers", "pp-6", "the number 190 does not stand here; “…见《公约》缔约方数目已达190个，” in"),
        ("numbers", "pp-6", "the number 109, “…достигло 109,”, does not stand in the official paragraph"),
    ),
    "another number": planted(
        "en",
        put("past 30 years", "past 20 years"),
        ("numbers", "pp-8", "the number 20 does not stand here"),
        ("numbers", "pp-8", "the number 30, “"),
    ),
    "a number left out": planted(
        "es",
        put("llegado a esa cifra,", "llegado a 190,"),
        ("numbers", "pp-6", "the number 190 does not stand here"),
    ),
    "another number in words": planted(
        "fr",
        put("trentième anniversaire offre", "vingtième anniversaire offre"),
        ("numbers", "pp-2", "the number 20 does not stand here; “强调二十周年纪念"),
        ("numbers", "pp-2", "the number 30, “"),
    ),
    "another number in Arabic words": planted(
        "ar",
        put("السنوات الثلاثين", "السنوات العشرين"),
        ("numbers", "pp-8", "the number 20 does not stand here"),
        ("numbers", "pp-8", "the number 30, “"),
    ),
    "a percentage added": planted(
        "en",
        put("an important contribution of 15 per cent", "an important contribution"),
        ("numbers", "pp-4", "the percentage 15%, “"),
    ),
    "another day": planted(
        "ru",
        put("16 ноября 2000", "15 ноября 2000"),
        ("dates", "pp-1", "the date 11-15 does not stand here; “2000年11月15日” in"),
        ("dates", "pp-1", "the date 11-16, “16 ноября 2000”, does not stand in the official paragraph"),
    ),
    "another month of two names": planted(
        "ar",
        put("25 تشرين الأول/أكتوبر 2015", "25 أيلول/سبتمبر 2015"),
        ("dates", "pp-17", "the date 09-25 does not stand here"),
        ("dates", "pp-17", "the date 10-25, “25 تشرين الأول/أكتوبر 2015”"),
    ),
    "another year of a date": planted(
        "es",
        put("18 de diciembre de 2018", "18 de diciembre de 2019"),
        ("dates", "pp-12", "the year 2019 does not stand here; “2019年12月18日”"),
        ("dates", "pp-12", "the year 2018, “18 de diciembre de 2018”"),
    ),
    "another end of a stretch": planted(
        "fr",
        put("du 12 au 16 décembre", "du 12 au 15 décembre"),
        ("dates", "pp-1", "the date 12-15 does not stand here; “2000年12月12日至15日”"),
        ("dates", "pp-1", "the date 12-16, “12 au 16 décembre 2000”"),
    ),
    "another year": planted(
        "en",
        put("in 2008", "in 2009"),
        ("dates", "op-15-d", "the year 2009 does not stand here"),
        ("dates", "op-15-d", "the year 2008, “"),
    ),
}
