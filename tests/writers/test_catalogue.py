"""Is a catalogue a list whose words and links stay Markdown, and are its controls complete, named and harmless?"""

from pathlib import Path

import pytest

from build_scripts.locales.locale import read_locales
from build_scripts.model.page import Catalogue, Choice, Foreign, Link, Listed, Page, Words
from build_scripts.writers.markdown import write

from .rendering import render, shape, squeezed, visible
from .samples import NASTY

_LOCALES, _ = read_locales()
_SAYS = tuple(
    (key, f"[{key}]")
    for key in ("filter", "filter_words", "filter_any", "filter_show", "filter_clear", "filter_count", "filter_none")
)


def _html(root: Path, words: str, *, choices: bool = True, whole: bool = False) -> str:
    entry = Listed(
        "board-1",
        (Link((Words(words),), "resolutions/board-1"),),
        (Words(words),),
        (("Official", (Link((Foreign("中文", "zh"),), "resolutions/board-1", "", "zh"),)),),
        "harbour-board",
        "2020",
        (("zh", "official"), ("en", "missing")),
    )
    asked = (Choice("body", "Body", (("harbour-board", words),)),) if choices else ()
    rest = None if whole else Link((Words(words),), "resolutions")
    catalogue = Catalogue(3, (entry,), asked, _SAYS, rest, ("board-0",))
    return render(write(Page("", "en", "Home", (catalogue,)), _LOCALES), root)


def test_an_entry_has_its_address_its_links_and_what_it_is_chosen_by(root: Path) -> None:
    found = shape(_html(root, "Lanterns"))
    assert ("tag", "li", "data-body=harbour-board", "data-texts=zh:official en:missing", "data-year=2020") in found
    assert ("tag", "h3", "id=board-1") in found
    assert ("tag", "a", "href=resolutions/board-1/index.md") in found
    assert ("tag", "a", "dir=ltr", "href=../zh/resolutions/board-1/index.md", "hreflang=zh", "lang=zh") in found
    assert found.index(("tag", "span", "id=board-0")) < found.index(("tag", "a", "href=resolutions/index.md"))


def test_every_control_has_a_name_and_every_list_can_be_left_open(root: Path) -> None:
    found = shape(_html(root, "Lanterns"))
    assert ("tag", "form", "aria-label=[filter]", "class=catalogue-filter", "role=search") in found
    assert ("tag", "input", "autocomplete=off", "name=words", "type=search") in found
    assert ("tag", "select", "name=body") in found
    assert [one for one in found if one[:2] == ("tag", "option")] == [
        ("tag", "option", "value="),
        ("tag", "option", "value=harbour-board"),
    ]
    assert ("tag", "p", "class=catalogue-count", "role=status") in found
    words = visible(_html(root, "Lanterns"))
    for name in ("[filter_words]", "Body", "[filter_any]", "[filter_show]", "[filter_clear]"):
        assert name in words


def test_the_whole_list_is_narrowed_while_one_chooses_and_has_no_button_for_it(root: Path) -> None:
    words = visible(_html(root, "Lanterns", whole=True))
    assert ("[filter_show]" in words, "[filter_clear]" in words) == (False, True)


def test_without_a_choice_there_are_no_controls(root: Path) -> None:
    found = shape(_html(root, "Lanterns", choices=False))
    assert {one[1] for one in found if one[0] == "tag"} & {"form", "input", "select", "button"} == set()


@pytest.mark.parametrize("words", NASTY)
def test_words_stay_words(words: str, root: Path) -> None:
    plain = [one[:2] for one in shape(_html(root, "Lanterns")) if one[0] != "text"]
    html = _html(root, words)
    assert [one[:2] for one in shape(html) if one[0] != "text"] == plain
    assert visible(html).count(squeezed(words)) >= 4
