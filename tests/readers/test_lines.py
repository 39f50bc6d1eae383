"""Is a text cut into lines with the evidence that each gives, and are wraps told from ends of paragraphs?"""

from collections.abc import Mapping

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.readers.line import Line
from build_scripts.readers.lines import read_lines
from build_scripts.readers.signs import last_sign

_WRAPPED = {
    "en": """
The Harbour Council,
Recalling that the lanterns of the north quay have been out since the storm of
the last winter, and that nobody has asked for them to be lit,
1. Asks the keepers to light the lanterns of the north quay and of the south
quay at dusk, and to put them out at dawn;
2. Thanks all those who have lent their own lanterns to the harbour while those
of the quay were out.
""",
    "ru": """
Совет гавани,
ссылаясь на то, что фонари северной набережной не горят со времени бури прошлой
зимы и что никто не просил их зажечь,
1. просит смотрителей зажигать фонари северной и южной набережных в сумерки и
гасить их на рассвете;
2. благодарит всех, кто одолжил гавани свои собственные фонари, пока фонари на
набережной не горели.
""",
    "ar": """
إن مجلس الميناء،
إذ يشير إلى أن مصابيح الرصيف الشمالي لم تضأ منذ عاصفة الشتاء الماضي وأن أحدا لم
يطلب إضاءتها،
1 - يطلب إلى الحراس أن يضيئوا مصابيح الرصيف الشمالي والرصيف الجنوبي عند الغروب
وأن يطفئوها عند الفجر؛
2 - يشكر كل من أعار الميناء مصابيحه حين كانت مصابيح الرصيف مطفأة في تلك الليالي
الطويلة.
""",
    "zh": """
港务委员会，
回顾自去年冬天的风暴以来北码头的灯笼一直没有点亮，而且没有人
要求点亮这些灯笼，
1. 请守灯人在黄昏时点亮北码头和南码头的灯笼，并且在黎明的时候
将其熄灭；
2. 感谢所有在码头灯笼熄灭的那些漫长夜晚将自己的灯笼借给港口的
人。
""",
}
_ONE_LINE = (
    "The Harbour Council, Recalling the storm of the last winter, Noting that the lanterns are out, "
    "1. Asks the keepers to light them: (a) At dusk; (b) In fog; 2. Thanks them."
)
_CHINESE_LINE = (
    "港务委员会，回顾去年的风暴，注意到灯笼没有点亮，1. 请守灯人：(a) 黄昏时点灯；(b) 有雾时点灯；2. 感谢他们。"
)


def _lines(text: str, locale: Locale) -> list[Line]:
    return read_lines(text, locale).lines


def _pieces(text: str, locale: Locale) -> list[str]:
    return [text[one.start : one.end] for one in _lines(text, locale)]


@pytest.mark.parametrize("lang", _WRAPPED)
def test_wrapped_lines_are_noticed(lang: str, locales: Mapping[str, Locale]) -> None:
    text = _WRAPPED[lang].strip()
    read = read_lines(text, locales[lang])
    assert read.wrapped
    begins = [text[one.start : one.end].split(" ")[0] for one in read.lines if one.fits or one.marks]
    assert len(begins) >= 3, "the first words of the recital and of both paragraphs would have fitted, or have marks"


@pytest.mark.parametrize("lang", _WRAPPED)
def test_whole_paragraphs_are_not_wrapped(lang: str, locales: Mapping[str, Locale]) -> None:
    space = locales[lang].word_space
    paragraphs: list[str] = []
    for line in _WRAPPED[lang].strip().split("\n"):
        ended = not paragraphs or last_sign(paragraphs[-1], 0, len(paragraphs[-1]))
        paragraphs = [*paragraphs, line] if ended else [*paragraphs[:-1], paragraphs[-1] + space + line]
    read = read_lines("\n\n".join(paragraphs * 2), locales[lang])
    assert not read.wrapped
    assert {one.closes for one in read.lines} <= {",", ";", "."}


def test_wraps_with_an_empty_line_after_each_line(locales: Mapping[str, Locale]) -> None:
    text = _WRAPPED["en"].strip().replace("\n", "\n\n")
    read = read_lines(text, locales["en"])
    assert read.wrapped
    assert {one.gap for one in read.lines} == {0}, "the empty line that stands everywhere parts nothing"


def test_a_line_that_holds_a_resolution_is_cut(locales: Mapping[str, Locale]) -> None:
    assert _pieces(_ONE_LINE, locales["en"]) == [
        "The Harbour Council,",
        "Recalling the storm of the last winter,",
        "Noting that the lanterns are out,",
        "1. Asks the keepers to light them:",
        "(a) At dusk;",
        "(b) In fog;",
        "2. Thanks them.",
    ]
    cut = [one.cut for one in _lines(_ONE_LINE, locales["en"])]
    assert cut == [False, True, True, True, True, True, True]


def test_a_chinese_line_is_cut(locales: Mapping[str, Locale]) -> None:
    assert _pieces(_CHINESE_LINE, locales["zh"]) == [
        "港务委员会，",
        "回顾去年的风暴，",
        "注意到灯笼没有点亮，",
        "1. 请守灯人：",
        "(a) 黄昏时点灯；",
        "(b) 有雾时点灯；",
        "2. 感谢他们。",
    ]


@pytest.mark.parametrize(
    ("lang", "line", "pieces"),
    [
        ("en", "The Harbour Council, Noting the fog,", ["The Harbour Council,", "Noting the fog,"]),
        ("en", "4. (a) The keepers shall light them;", ["4.", "(a) The keepers shall light them;"]),
        ("en", "1. Asks for (a) oil, (b) wicks and (c) ropes;", ["1. Asks for (a) oil, (b) wicks and (c) ropes;"]),
        ("en", "Noting paragraph 2. 3 of the book,", ["Noting paragraph 2. 3 of the book,"]),
        ("fr", "Le Conseil du port, Notant la brume,", ["Le Conseil du port,", "Notant la brume,"]),
        ("ru", "Совет гавани, отмечая туман,", ["Совет гавани,", "отмечая туман,"]),
        ("ar", "إن مجلس الميناء، إذ يلاحظ الضباب،", ["إن مجلس الميناء،", "إذ يلاحظ الضباب،"]),
    ],
)
def test_where_a_line_is_cut(lang: str, line: str, pieces: list[str], locales: Mapping[str, Locale]) -> None:
    assert _pieces(line, locales[lang]) == pieces


def test_white_space_and_invisible_signs_stand_between_lines(locales: Mapping[str, Locale]) -> None:
    text = "\ufeff\u200f One  \r\n\r\n\u3000Two\u00a0\u200b\n \n\n\tThree"
    assert _pieces(text, locales["en"]) == ["One", "Two", "Three"]
    assert [one.gap for one in _lines(text, locales["en"])] == [0, 1, 2]


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("Noting the fog,", ","),
        ("إذ يلاحظ الضباب،", ","),
        ("注意到雾，", ","),
        ("Asks for oil;", ";"),
        ("يطلب الزيت؛", ";"),
        ("Demande de l’huile ;", ";"),
        ("Thanks them.", "."),
        ("感谢他们。", "."),
        ("Who knows?", "."),
        ("Asks for:", ":"),
        ("Asks for：", ":"),
        ("Lanterns", ""),
        ("Recalls the words “Light them.”", "."),
        ("Recalls the words (in the book.)", "."),
        ("*Noting* the *fog*,*", ","),
        ("Noting the fog,<sup>7</sup>", ","),
        ("Noting the fog,⁷", ","),
        ("Noting the fog,7", ","),
        ("Noting the fog, 7", ","),
        ("Noting the fog;[7]", ";"),
        ("Noting the fog;[^7]", ";"),
        ("the tide of 2020", ""),
        ("", ""),
    ],
)
def test_the_sign_that_ends_a_line(line: str, sign: str) -> None:
    assert last_sign(line, 0, len(line)) == sign


def test_the_evidence_of_single_lines(locales: Mapping[str, Locale]) -> None:
    text = (
        "Resolution 3/1\n\n3/1. Lanterns\n\n# Lanterns\n\nThe Harbour Council,\n\nNoting the fog,\n\nlantern\n\n"
        "1. Asks for oil;\n\n---\n\nII\n\nArticle 4\n\nAnnex\n\n守灯人在黄昏时点亮所有码头上的灯笼"
    )
    lines = _lines(text, locales["en"])
    told = {text[one.start : one.end]: one for one in lines}
    assert [words for words, one in told.items() if one.numbered] == ["Resolution 3/1"]
    assert [words for words, one in told.items() if one.headed] == ["3/1. Lanterns"]
    assert [words for words, one in told.items() if one.level] == ["# Lanterns"]
    assert [words for words, one in told.items() if one.formula] == ["The Harbour Council,"]
    assert [words for words, one in told.items() if one.opening == "r"] == ["Noting the fog,"]
    assert [words for words, one in told.items() if one.rule] == ["---"]
    assert [words for words, one in told.items() if one.article] == ["Article 4"]
    assert [words for words, one in told.items() if one.annex] == ["Annex"]
    assert [words for words, one in told.items() if one.foreign] == ["守灯人在黄昏时点亮所有码头上的灯笼"]
    assert (told["lantern"].case, told["Noting the fog,"].case) == ("lower", "upper")


def test_what_comes_again_and_what_follows(locales: Mapping[str, Locale]) -> None:
    text = (
        "Lanterns of the bay\n\nThe Harbour Council,\n\nNoting the fog of the last winter,\n\nHarbour news 2\n\n"
        "Noting the height of the tide,\n\nHarbour news 3\n\n1. Decides to wait for the spring;\n\nLanterns of the\n\n"
        "2. Decides to light the lanterns;\n\n3. Thanks the keepers of both quays."
    )
    lines = _lines(text, locales["en"])
    told = {text[one.start : one.end]: one for one in lines}
    assert [words for words, one in told.items() if one.repeated] == ["Harbour news 2", "Harbour news 3"]
    assert [words for words, one in told.items() if one.head_words] == ["Lanterns of the"]
    assert told["Noting the fog of the last winter,"].chain, "numbers follow"
    assert not told["3. Thanks the keepers of both quays."].chain
    assert told["Lanterns of the bay"].ahead, "a formula follows"
    assert told["Lanterns of the bay"].leads == "formula"
    assert not told["Noting the fog of the last winter,"].ahead
