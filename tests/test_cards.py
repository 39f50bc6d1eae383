"""The pictures beside a shared link: one for each language, of the size that is announced, light, all different."""

from pathlib import Path

import pytest

from build_scripts.locales.locale import LANGUAGES

CARDS = Path(__file__).resolve().parent.parent / "overrides" / "assets" / "cards"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_card_is_of_the_announced_size(lang: str) -> None:
    png = (CARDS / f"{lang}.png").read_bytes()
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert png[12:16] == b"IHDR"
    assert (int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")) == (1200, 630)
    assert len(png) < 60_000


def test_the_cards_are_those_of_the_languages() -> None:
    cards = {path.stem: path.read_bytes() for path in CARDS.glob("*")}
    assert sorted(cards) == sorted(LANGUAGES)
    assert len(set(cards.values())) == len(LANGUAGES)


def test_the_logo_has_six_sides_and_nothing_from_elsewhere() -> None:
    logo = (CARDS.parent / "favicon.svg").read_text(encoding="utf-8")
    assert logo.count("http") == logo.count("http://www.w3.org/2000/svg") == 1
    # Two sides of each colour round the two lines of text.
    assert [logo.count(f'stroke="{colour}"') for colour in ("#fff", "#9be3da", "#ffd58a")] == [2, 1, 1]
    assert len(logo) < 1000
