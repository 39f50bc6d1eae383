"""The words and signs with which a careful typist writes a resolution in each language.

The words are our own, and none of them opens paragraphs: position, numbers and signs alone must tell the structure.
"""

from typing import NamedTuple


class Tongue(NamedTuple):
    """How one language writes. `items`, `inner` and `sections` are labels in order; `signs` are `,` `;` `:` `.`;
    `lower` tells that paragraphs begin in lower case; `space` parts words, `joint` joins them into a phrase."""

    heading: str
    title: str
    part_titles: tuple[str, str]
    formula: str
    opening: str
    number: str
    items: tuple[str, ...]
    inner: tuple[str, ...]
    sections: tuple[str, ...]
    annex: str
    masthead: tuple[str, ...]
    closing: tuple[str, ...]
    signs: tuple[str, str, str, str]
    words: tuple[str, ...]
    joint: str
    lower: bool = False
    space: str = " "


_LATIN = (",", ";", ":", ".")
_ROMAN = ("I", "II", "III")
_MASTHEAD = ("A/HAR/3/1", "Distr.: General", "5 May 2020")

TONGUES = {
    "en": Tongue(
        heading="Resolution 3/1",
        title="The lights of the bay",
        part_titles=("First lights", "Second lights"),
        formula="The Harbour Council",
        opening="Noting",
        number="{}.",
        items=("(a)", "(b)", "(c)", "(d)"),
        inner=("(i)", "(ii)", "(iii)", "(iv)"),
        sections=_ROMAN,
        annex="Annex",
        masthead=(*_MASTHEAD, "Agenda item 4"),
        closing=("12th plenary meeting", "5 May 2020"),
        signs=_LATIN,
        words=("lantern", "keeper", "tide", "ferry", "rope", "quay", "winter", "gull"),
        joint=" of the ",
    ),
    "fr": Tongue(
        heading="Résolution 3/1",
        title="Les feux de la baie",
        part_titles=("Premiers feux", "Seconds feux"),
        formula="Le Conseil du port",
        opening="Notant",
        number="{}.",
        items=("a)", "b)", "c)", "d)"),
        inner=("i)", "ii)", "iii)", "iv)"),
        sections=_ROMAN,
        annex="Annexe",
        masthead=(*_MASTHEAD, "Point 4 de l’ordre du jour"),
        closing=("12e séance plénière", "5 mai 2020"),
        signs=(",", " ;", " :", "."),
        words=("lanterne", "gardien", "marée", "bac", "cordage", "quai", "hiver", "goéland"),
        joint=" de la ",
    ),
    "es": Tongue(
        heading="Resolución 3/1",
        title="Las luces de la bahía",
        part_titles=("Primeras luces", "Segundas luces"),
        formula="El Consejo del Puerto",
        opening="Observando",
        number="{}.",
        items=("a)", "b)", "c)", "d)"),
        inner=("i)", "ii)", "iii)", "iv)"),
        sections=_ROMAN,
        annex="Anexo",
        masthead=(*_MASTHEAD, "Tema 4 del programa"),
        closing=("12ª sesión plenaria", "5 de mayo de 2020"),
        signs=_LATIN,
        words=("farol", "guardián", "marea", "barca", "cuerda", "muelle", "invierno", "gaviota"),
        joint=" de la ",
    ),
    "ru": Tongue(
        heading="Резолюция 3/1",
        title="Огни залива",
        part_titles=("Первые огни", "Вторые огни"),
        formula="Совет гавани",
        opening="отмечая",
        number="{}.",
        items=("а)", "б)", "в)", "г)"),
        inner=("i)", "ii)", "iii)", "iv)"),
        sections=_ROMAN,
        annex="Приложение",
        masthead=(*_MASTHEAD, "Пункт 4 повестки дня"),
        closing=("12-е пленарное заседание", "5 мая 2020 года"),
        signs=_LATIN,
        words=("фонарь", "смотритель", "прилив", "паром", "канат", "пирс", "зима", "чайка"),
        joint=" и ",
        lower=True,
    ),
    "zh": Tongue(
        heading="第3/1号决议",
        title="海湾之光",
        part_titles=("第一批灯光", "第二批灯光"),
        formula="港务委员会",
        opening="注意到",
        number="{}.",
        items=("(a)", "(b)", "(c)", "(d)"),
        inner=("㈠", "㈡", "㈢", "㈣"),
        sections=("一、", "二、", "三、"),
        annex="附件",
        masthead=(*_MASTHEAD, "议程项目4"),
        closing=("第12次全体会议", "2020年5月5日"),
        signs=("，", "；", "：", "。"),
        words=("灯笼", "守灯人", "潮汐", "渡船", "缆绳", "码头", "冬季", "海鸥"),
        joint="的",
        space="",
    ),
    "ar": Tongue(
        heading="القرار 3/1",
        title="أنوار الخليج",
        part_titles=("الأنوار الأولى", "الأنوار الثانية"),
        formula="إن مجلس الميناء",
        opening="وإذ يلاحظ",
        number="{} -",
        items=("(أ)", "(ب)", "(ج)", "(د)"),
        inner=("'1'", "'2'", "'3'", "'4'"),
        sections=("أولا", "ثانيا", "ثالثا"),
        annex="المرفق",
        masthead=(*_MASTHEAD, "البند 4 من جدول الأعمال"),
        closing=("الجلسة العامة 12", "5 أيار/مايو 2020"),
        signs=("،", "؛", ":", "."),
        words=("مصباح", "حارس", "مد", "معدية", "حبل", "رصيف", "شتاء", "نورس"),
        joint=" من ",
    ),
}
