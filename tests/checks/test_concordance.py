"""Is every planted defect found, under its address and with its words, and nothing else beside it?

Each defect is typed into the text of one language. `found` are the findings in the file of that text: the check, the
address, and words of the message.
"""

from typing import NamedTuple

import pytest

from build_scripts.checks.question import Question
from build_scripts.checks.waivers import WAIVABLE
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.citations import collect_citations
from build_scripts.model.waiver import Finding
from build_scripts.pipeline import Built, check_corpus

from .planting import Edit, both, concordance, cut, double, locales, lose, move, put, swap

_WORK = "sources/resolutions/ctoc-cop-10-4"


class Planted(NamedTuple):
    """A defect and what is to be found."""

    lang: str
    edit: Edit
    found: tuple[tuple[str, str, str], ...]


def _planted(lang: str, edit: Edit, *found: tuple[str, str, str]) -> Planted:
    return Planted(lang, edit, found)


_LOST = "the paragraph is not in this text"
_GROWING = (
    ", entre autres au moyen de la coopération et de partenariats multilatéraux, aux risques, problèmes et obstacles "
    "croissants rencontrés dans la lutte contre la criminalité transnationale organisée"
)
_ENGLISH = "Gravely concerned about the negative impact of organized crime on security"
_SPANISH = "Profundamente preocupada por los efectos negativos de la delincuencia organizada en la seguridad"
_COMMA = "المعنية في منع ومكافحة الجريمة المنظمة عبر الوطنية"

STRUCTURE = {
    "a recital lost": _planted(
        "en",
        lose("Reaffirming the importance"),
        ("structure", "pp-23", _LOST),
        ("order", "pp-7", "nothing here stands for pp-7, “重申《公约》"),
    ),
    "the second recital lost": _planted(
        "ru",
        lose("особо отмечая, что двадцатая"),
        ("structure", "pp-23", _LOST),
        ("order", "pp-2", "nothing here stands for pp-2, “强调二十周年"),
    ),
    "an operative paragraph lost": _planted(
        "fr", lose("8. Demande"), ("structure", "op-9", "the number 9 follows 7"), ("structure", "op-8", _LOST)
    ),
    "a letter lost": _planted(
        "es",
        lose("b) La asistencia"),
        ("structure", "op-15-c", "the item is c)"),
        ("structure", "op-15-d", "the item is d)"),
        ("structure", "op-15-b", _LOST),
    ),
    "a recital doubled": _planted(
        "en",
        double("Reaffirming the importance"),
        ("structure", "pp-24", "the official text has no such paragraph"),
        ("order", "pp-8", "the words of pp-7 stand here again, “Reaffirming the importan…”"),
    ),
    "a recital moved up": _planted(
        "es",
        move("Recordando a este respecto", "Reafirmando la importancia"),
        ("order", "pp-8", "here stands pp-12 of the official text, “在这方面回顾"),
    ),
    "a recital moved down": _planted(
        "ru", move("приветствуя тот факт", "приветствуя начало"), ("order", "pp-9", "here stands pp-6 of the official")
    ),
    "two operative paragraphs swapped": _planted(
        "en", swap("8.", "9."), ("order", "op-8", "here stands op-9 of the official text, “鼓励缔约国铭记")
    ),
    "two letters swapped": _planted(
        "fr",
        swap("a)", "d)"),
        ("order", "op-15-a", "here stands op-15-d"),
        ("order", "op-15-d", "here stands op-15-a"),
    ),
    "a footnote mark lost": _planted(
        "ru",
        put("преступности и открытия", "преступности<sup>25</sup> и открытия"),
        ("notes", "fn-25", "no mark leads to note 25"),
    ),
    "a footnote mark in another paragraph": _planted(
        "fr",
        both(put("organisée et de", "organisée<sup>25</sup> et de"), put("durable<sup>25</sup>,", "durable,")),
        ("notes", "pp-3", "the mark 25 does not stand in this paragraph of the official text"),
    ),
}
CITED = {
    "another paragraph of an article": _planted(
        "en",
        put("article 24, paragraph 5", "article 24, paragraph 4"),
        ("references", "pp-14", "no reference to untoc#art-24-4"),
        ("references", "pp-14", "a reference to untoc#art-24-5"),
    ),
    "another article": _planted(
        "ar",
        put("المادة 28", "المادة 27"),
        ("references", "op-8", "no reference to untoc#art-27"),
        ("references", "op-8", "a reference to untoc#art-28"),
    ),
    "another resolution": _planted(
        "fr",
        put("résolution 74/178", "résolution 74/177"),
        ("references", "pp-12", "no reference to a-res-74-177"),
        ("references", "pp-12", "a reference to A/RES/74/178"),
    ),
    "another volume": _planted(
        "ru",
        put("No. 39547", "No. 39574"),
        ("references", "fn-25", "no reference to unts#vol-2225-no-39574"),
        ("references", "fn-25", "a reference to unts, which the official paragraph does not cite"),
        ("numbers", "fn-25", "the number 39547, “"),
    ),
}
FIGURES = {
    "figures turned": _planted(
        "ru",
        put("достигло 109", "достигло 190"),
        ("numbers", "pp-6", "the number 190 does not stand here; “…见《公约》缔约方数目已达190个，” in"),
        ("numbers", "pp-6", "the number 109, “…достигло 109,”, does not stand in the official paragraph"),
    ),
    "another number": _planted(
        "en",
        put("past 30 years", "past 20 years"),
        ("numbers", "pp-8", "the number 20 does not stand here"),
        ("numbers", "pp-8", "the number 30, “"),
    ),
    "a number left out": _planted(
        "es",
        put("llegado a esa cifra,", "llegado a 190,"),
        ("numbers", "pp-6", "the number 190 does not stand here"),
    ),
    "another number in words": _planted(
        "fr",
        put("trentième anniversaire offre", "vingtième anniversaire offre"),
        ("numbers", "pp-2", "the number 20 does not stand here; “强调二十周年纪念"),
        ("numbers", "pp-2", "the number 30, “"),
    ),
    "another number in Arabic words": _planted(
        "ar",
        put("السنوات الثلاثين", "السنوات العشرين"),
        ("numbers", "pp-8", "the number 20 does not stand here"),
        ("numbers", "pp-8", "the number 30, “"),
    ),
    "a percentage added": _planted(
        "en",
        put("an important contribution of 15 per cent", "an important contribution"),
        ("numbers", "pp-4", "the percentage 15%, “"),
    ),
    "another day": _planted(
        "ru",
        put("16 ноября 2000", "15 ноября 2000"),
        ("dates", "pp-1", "the date 11-15 does not stand here; “2000年11月15日” in"),
        ("dates", "pp-1", "the date 11-16, “16 ноября 2000”, does not stand in the official paragraph"),
    ),
    "another month of two names": _planted(
        "ar",
        put("25 تشرين الأول/أكتوبر 2015", "25 أيلول/سبتمبر 2015"),
        ("dates", "pp-17", "the date 09-25 does not stand here"),
        ("dates", "pp-17", "the date 10-25, “25 تشرين الأول/أكتوبر 2015”"),
    ),
    "another year of a date": _planted(
        "es",
        put("18 de diciembre de 2018", "18 de diciembre de 2019"),
        ("dates", "pp-12", "the year 2019 does not stand here; “2019年12月18日”"),
        ("dates", "pp-12", "the year 2018, “18 de diciembre de 2018”"),
    ),
    "another end of a stretch": _planted(
        "fr",
        put("du 12 au 16 décembre", "du 12 au 15 décembre"),
        ("dates", "pp-1", "the date 12-15 does not stand here; “2000年12月12日至15日”"),
        ("dates", "pp-1", "the date 12-16, “12 au 16 décembre 2000”"),
    ),
    "another year": _planted(
        "en",
        put("in 2008", "in 2009"),
        ("dates", "op-15-d", "the year 2009 does not stand here"),
        ("dates", "op-15-d", "the year 2008, “"),
    ),
}
NAMES = {
    "an acronym in its own way": _planted(
        "ar", put("كوفيد-91", "كوفيد-19"), ("names", "pp-18", "“COVID-19” does not stand here; “كوفيد-19”")
    ),
    "another acronym": _planted(
        "fr",
        put("COVID-20", "COVID-19"),
        ("names", "pp-18", "“COVID-19” does not stand here"),
        ("names", "pp-18", "“COVID-20” stands here and not in the official paragraph"),
    ),
    "a name misspelt": _planted(
        "es", put("Giovani Falcone", "Giovanni Falcone"), ("names", "pp-13", "the name “Giovanni Falcone” does not")
    ),
}
TERMS = {
    "confiscation": _planted(
        "en",
        put("seizure, disposal", "seizure, confiscation"),
        ("terms", "op-7", "none of the accepted forms of confiscation stands here; “没收” in"),
    ),
    "legal persons in Russian": _planted(
        "ru",
        put("ответственности организаций;", "ответственности юридических лиц;"),
        ("terms", "op-13", "none of the accepted forms of legal-persons-liability stands here; “法人的责任” in"),
    ),
    "a shorter term": _planted(
        "fr",
        put("groupes criminels et", "groupes criminels organisés et"),
        ("terms", "pp-14", "none of the accepted forms of organized-criminal-group stands here; “有组织犯罪集团”"),
    ),
    "confiscation in Arabic": _planted(
        "ar", put("وحجزها", "ومصادرتها"), ("terms", "op-7", "none of the accepted forms of confiscation stands here")
    ),
}
VERBS = {
    "urges for invites": _planted(
        "en", put("2. Urges", "2. Invites"), ("verbs", "op-2", "opens with “Urges” (urges); “请” in")
    ),
    "invites for urges": _planted(
        "fr", put("1. Invite les", "1. Prie instamment les"), ("verbs", "op-1", "opens with “Invite” (invites); “敦促”")
    ),
    "invites for requests, where the official word is both": _planted(
        "es",
        put("15. Invita a", "15. Pide a"),
        ("verbs", "op-15", "opens with “Invita” (invites), where the others have a phrase for: requests; “请”"),
    ),
    "requests for invites, where the official word is both": _planted(
        "ru",
        put("11. просит государства", "11. предлагает государствам"),
        ("verbs", "op-11", "opens with “просит” (requests), where the others have a phrase for: invites"),
    ),
    "urges for encourages": _planted(
        "ar", put("7 - يحث", "7 - يشجع"), ("verbs", "op-7", "opens with “يحث” (urges); “鼓励” in")
    ),
    "a second verb": _planted(
        "en",
        put("and invites States parties to ensure", "and calls upon States parties to ensure"),
        ("verbs", "op-1", "nothing here stands for “并促请” (calls-upon); and calls upon"),
    ),
    "a phrase that nobody knows": _planted(
        "en",
        put("Noting the launch", "Welcoming the launch"),
        ("verbs", "pp-9", "opens with no phrase that we know, “Noting the launch of the…”; “欢迎” in"),
    ),
}
REST = {
    "a semicolon for a comma": _planted(
        "en", put("protect victims;", "protect victims,"), ("endings", "pp-7", "ends with a semicolon “;”; a comma “,”")
    ),
    "the comma of another script": _planted(
        "ar",
        put(f"{_COMMA},", f"{_COMMA}،"),
        ("endings", "pp-22", "ends with a comma “,”; a comma “،”"),
    ),
    "a full stop for a semicolon": _planted(
        "fr",
        put("autorités centrales.", "autorités centrales\u00a0;"),
        ("endings", "op-3", "ends with a full stop “.”; a semicolon “;”"),
    ),
    "a clause left in English": _planted(
        "es",
        put("including through international cooperation", "incluso mediante la cooperación internacional"),
        ("untranslated", "pp-16", "“including through international cooperation” stands so in en.md"),
        ("terms", "pp-16", "none of the accepted forms of international-cooperation"),
    ),
    "English words among Russian ones": _planted(
        "ru",
        put("organizations of civil society", "неправительственных организаций"),
        ("untranslated", "pp-23", "“organizations of civil society” is not in the letters of ru"),
    ),
    "Chinese words left in Arabic": _planted(
        "ar", put("除其他外", "في جملة أمور"), ("untranslated", "pp-17", "“除其他外” is not in the letters of ar")
    ),
    "a Latin letter in a Russian word": _planted(
        "ru",
        put("экономичеcким", "экономическим"),
        ("untranslated", "pp-16", "“экономичеcким” mixes letters of two alphabets"),
    ),
    "half of a paragraph lost": _planted(
        "en",
        cut("links between organized crime and", "as well as illicit"),
        ("length", "op-4", "it is suspiciously short"),
        ("terms", "op-4", "none of the accepted forms of organized-crime"),
        ("terms", "op-4", "none of the accepted forms of serious-crime"),
        ("terms", "op-4", "none of the accepted forms of corruption stands here; “腐败” in"),
        ("terms", "op-4", "none of the accepted forms of money-laundering stands here; “洗钱” in"),
        ("terms", "op-4", "none of the accepted forms of scope-of-application"),
    ),
    "a clause doubled": _planted("fr", put(_GROWING * 2, _GROWING), ("length", "op-5", "suspiciously long")),
    "a clause that fills most of a paragraph left in English": _planted(
        "es",
        put(_ENGLISH, _SPANISH),
        ("untranslated", "pp-3", f"“{_ENGLISH}” is in another language"),
        ("verbs", "pp-3", "opens with no phrase that we know, “Gravely concerned about…”"),
        ("terms", "pp-3", "none of the accepted forms of organized-crime"),
    ),
}
PLANTED = {**STRUCTURE, **CITED, **FIGURES, **NAMES, **TERMS, **VERBS, **REST}


def test_the_texts_of_the_project_give_no_false_alarm(built: Built) -> None:
    citations = {tag: collect_citations(built.corpus.works, tag) for tag in LANGUAGES}
    settled = check_corpus(Question(built.corpus, locales(), citations))
    assert settled.problems == ()
    (waiver,) = built.corpus.works[0].waivers
    assert settled.findings == (Finding("ctoc-cop-10-4", "ru", "fn-25", "untranslated", waiver.reason),)


def test_there_are_defects_of_every_kind_and_language() -> None:
    assert len(PLANTED) >= 30
    kinds = {check for one in PLANTED.values() for check, _, _ in one.found}
    assert kinds == set(WAIVABLE)
    assert {one.lang for one in PLANTED.values()} == {tag for tag in LANGUAGES if tag != "zh"}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_defect_is_found(name: str, built: Built) -> None:
    planted = PLANTED[name]
    file = f"{_WORK}/{planted.lang}.md"
    told = [one for one in concordance(built.corpus, planted.lang, planted.edit) if one.where.file == file]
    found = sorted((one.check, one.where.anchor) for one in told)
    assert found == sorted((check, anchor) for check, anchor, _ in planted.found), "\n".join(map(str, told))
    for check, anchor, words in planted.found:
        assert any(words in str(one) for one in told if (one.check, one.where.anchor) == (check, anchor)), words
