"""Is every style whole: does each pattern fill with any facts, and is what a style lacks said?"""

import re
from itertools import product
from pathlib import Path

import pytest

from build_scripts.locales import citing as module
from build_scripts.locales.citing import CODES, Style, fill, read_styles
from build_scripts.locales.locale import LANGUAGES, Locale

FACTS = ("title", "date", "document", "section", "place", "status")
# What a missing fact must not leave behind.
_LEFT = re.compile(r"[\[\]{}]|  |\( ?\)|（）|,,|، ،|, ?\)|\( ?,|^[ ,.،，]|[,،，] ?$|(?<!n\.d)\.\.")


def _styles(locales: dict[str, Locale]) -> list[tuple[str, Style]]:
    return [(tag, style) for tag in LANGUAGES for style in locales[tag].citing]


def test_nothing_is_left_of_what_is_unknown(locales: dict[str, Locale]) -> None:
    for tag, style in _styles(locales):
        for known in product((True, False), repeat=len(FACTS)):
            facts = {name: name if there else "" for name, there in zip(FACTS, known, strict=True)}
            for kind, code, body in product(
                ("resolution", "decision"), ("A", ""), ("Conférence des ports", "Port", "")
            ):
                text = style.cite({**facts, "kind": kind, "number": "10/4"}, code, body)
                assert "10/4" in text
                assert _LEFT.search(text) is None, (tag, style.id, text)


def test_the_check_sees_what_is_left() -> None:
    for broken in ("A, , B", "A ()", "A  B", ", A", "A,", "[A", "A (, B)"):
        assert _LEFT.search(broken.replace(", ,", ",,")) is not None, broken


def test_every_style_knows_every_body_and_status(locales: dict[str, Locale]) -> None:
    assert [style.id for style in locales["ru"].citing] == ["un", "oscola", "bluebook", "chicago"]
    for tag, style in _styles(locales):
        assert set(style.bodies) in (set(), set(CODES)), (tag, style.id)
        for status in ("unofficial", "machine", "official"):
            said = style.status_words(status, "LANGUAGE", "RESPONSIBLE")
            assert ("RESPONSIBLE" in said) == (status != "official"), (tag, style.id, status)
            assert "[" not in style.status_words(status, "LANGUAGE", "")
        assert style.status_words("missing", "x", "y") == ""


def test_a_nested_part_goes_with_the_part_around_it() -> None:
    assert fill("[{a}[ ({b})]]", {"a": "", "b": "B"}) == ""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  kinds: {resolution: Res, decision: Dec}\n", "", "the key 'kinds' is missing"),
        ("  name: OSCOLA\n", "  name: OSCOLA\n  nmae: x\n", "unknown key 'nmae'"),
        ("decision: Dec}", "dec: Dec}", "the key 'decision' is missing"),
    ],
)
def test_what_a_style_lacks_is_said(
    old: str, new: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = Path(module.__file__).with_name("styles.yml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "styles.yml").write_text(text.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(module, "_FILE", tmp_path / "styles.yml")
    problems = [str(one) for one in read_styles()[1]]
    assert any(one.startswith("build_scripts/locales/styles.yml:") and told in one for one in problems), problems
