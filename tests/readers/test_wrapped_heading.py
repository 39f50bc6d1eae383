"""Is a title that goes on in the next line read as a whole, and never in silence as the enacting formula?"""

from collections.abc import Mapping

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

from .outline import outline

_TEXTS = {
    "en": ("Lanterns on", "the quay", "The Harbour Council,", "Noting the fog,", "1. Thanks the keepers."),
    "fr": ("Les lanternes", "du quai", "Le Conseil du port,", "Notant la brume,", "1. Remercie les gardiens."),
    "es": ("Los faroles", "del muelle", "El Consejo del Puerto,", "Observando la niebla,", "1. Da las gracias."),
    "ru": ("Фонари на", "набережной", "Совет гавани,", "отмечая туман,", "1. благодарит смотрителей."),
    "ar": ("مصابيح على", "الرصيف", "إن مجلس الميناء،", "إذ يلاحظ الضباب،", "1 - يشكر الحراس."),
}


def _read(text: str, locale: Locale) -> tuple[list[str], list[str]]:
    resolution, problems = read_resolution(Source("a.md", text), "a", locale.tag, locale)
    return outline(resolution), [str(problem) for problem in problems]


@pytest.mark.parametrize("lang", _TEXTS)
@pytest.mark.parametrize("heading", ["### ", ""])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_title_of_two_lines_is_joined(line_end: str, heading: str, lang: str, locales: Mapping[str, Locale]) -> None:
    first, second, *rest = _TEXTS[lang]
    text = "\n\n".join([f"{heading}{first}\n{second}", *rest]).replace("\n", line_end)
    formula, recital, paragraph = rest
    read = [f"title {first} {second}", f"formula {formula}", f"pp-1 {recital}", f"op-1 {paragraph}"]
    assert _read(text, locales[lang]) == (read, [])


def test_a_chinese_title_of_two_lines_is_joined_without_a_space(locales: Mapping[str, Locale]) -> None:
    found, problems = _read("### 码头\n上的灯\n\n港务委员会，\n\n注意到雾，\n\n1. 感谢守灯人。\n", locales["zh"])
    assert found[:2] == ["title 码头上的灯", "formula 港务委员会，"]
    assert problems == []


@pytest.mark.parametrize("lang", _TEXTS)
def test_without_a_formula_the_second_line_is_none(lang: str, locales: Mapping[str, Locale]) -> None:
    first, second, _, recital, paragraph = _TEXTS[lang]
    found, problems = _read(f"### {first}\n{second}\n\n{recital}\n\n{paragraph}\n", locales[lang])
    assert found == [f"title {first} {second}", f"pp-1 {recital}", f"op-1 {paragraph}"]
    assert [one.split(": ", 1)[1] for one in problems] == [
        "warning[structure]: no enacting formula; the line that names the organ; add it"
    ]
