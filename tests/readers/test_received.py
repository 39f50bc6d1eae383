"""Does noise yield no structure, and a resolution its structure, through the one door and through the command line?"""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from build_scripts import cli
from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.received import Received, read_received

from .garbage import MENU, NEWS, RESOLUTIONS, TABLE, mojibake, noise

_EMPTY = {
    "nothing": b"",
    "white space": b"\xef\xbb\xbf \r\n\t\n",
    "UTF-16": RESOLUTIONS["en"].encode("utf-16"),
    "Latin-1": RESOLUTIONS["fr"].encode("cp1252"),
    "bytes": bytes(range(256)) * 8,
    "figures": TABLE.encode(),
    "one word": b"Lanterns\n",
    "signs": b"--- *** ___ ||| ;;; ,,, ... ((( )))\n" * 9,
}
_LISTS = ("preambular", "operative", "sections", "annexes", "drafts", "footnotes", "page_breaks", "furniture")


def _received(folder: Path, raw: bytes, locale: Locale) -> Received:
    path = folder / "received.txt"
    path.write_bytes(raw)
    return read_received(path, "received", locale)


def _assert_refused(received: Received, check: str) -> None:
    assert received.resolution is None
    assert received.symbol is None
    assert [(one.check, one.severity.value) for one in received.problems][-1] == (check, "error")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_resolution_is_read(lang: str, tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    received = _received(tmp_path, RESOLUTIONS[lang].encode("utf-8"), locales[lang])
    assert received.resolution is not None
    assert [one.id for one in received.resolution.paragraphs()] == ["formula", "pp-1", "op-1"]
    assert received.text == RESOLUTIONS[lang]
    assert received.raw == RESOLUTIONS[lang].encode("utf-8")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_news_are_no_resolution(lang: str, tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    received = _received(tmp_path, NEWS[lang].encode("utf-8"), locales[lang])
    _assert_refused(received, "legible")
    assert "no organ enacts anything here" in received.problems[-1].wrong


@pytest.mark.parametrize("lang", LANGUAGES)
def test_noise_of_recognition_is_refused(lang: str, tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    _assert_refused(_received(tmp_path, noise(lang), locales[lang]), "legible")


@pytest.mark.parametrize("lang", ["ar", "zh", "ru"])
def test_broken_encoding_is_told(lang: str, tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    received = _received(tmp_path, mojibake(RESOLUTIONS[lang]), locales[lang])
    _assert_refused(received, "legible")


def test_broken_accents_are_told(tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    received = _received(tmp_path, mojibake(RESOLUTIONS["fr"] + NEWS["fr"]), locales["fr"])
    _assert_refused(received, "legible")
    assert "wrong encoding" in received.problems[-1].wrong


@pytest.mark.parametrize("name", _EMPTY)
def test_what_holds_no_text_is_refused(name: str, tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    received = _received(tmp_path, _EMPTY[name], locales["en"])
    assert received.resolution is None
    assert [one for one in received.problems if one.severity.value == "error"]


@pytest.mark.parametrize(("lang", "other"), [("en", "ru"), ("zh", "en"), ("ar", "fr"), ("ru", "zh")])
def test_another_script_is_refused(lang: str, other: str, tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    received = _received(tmp_path, RESOLUTIONS[other].encode("utf-8"), locales[lang])
    _assert_refused(received, "legible")
    assert "of another script" in received.problems[-1].wrong


def test_a_menu_is_no_resolution(tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    _assert_refused(_received(tmp_path, MENU.encode(), locales["en"]), "legible")


def test_a_missing_file_is_told(tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    received = read_received(tmp_path / "none.txt", "none", locales["en"])
    assert received.resolution is None
    assert [str(one) for one in received.problems] == [
        f"{tmp_path.as_posix()}/none.txt:1:1: error[file]: the file cannot be read: No such file or directory; a file; "
        "check its name"
    ]


def test_the_symbol_is_that_of_the_resolution(tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    head = "A/HAR/L.4\n\nA/HAR/RES/3/1\n\nDistr.: General\n\n"
    received = _received(tmp_path, (head + RESOLUTIONS["en"]).encode(), locales["en"])
    assert received.symbol == "A/HAR/RES/3/1"


def test_the_symbol_of_a_draft_or_of_a_note_is_none_of_the_resolution(
    tmp_path: Path, locales: Mapping[str, Locale]
) -> None:
    head = "Harbour Council\n\n[without reference to a committee (A/HAR/L.4 and A/HAR/L.4/Add.1)]\n\n"
    received = _received(tmp_path, (head + RESOLUTIONS["en"] + "\n\nS/4389.\n").encode(), locales["en"])
    assert received.symbol is None


def test_a_symbol_beside_the_name_of_the_organ_is_found(tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    head = "United Nations                                     A/RES/7/3\n\n"
    received = _received(tmp_path, (head + RESOLUTIONS["en"]).encode(), locales["en"])
    assert received.symbol == "A/RES/7/3"


def test_a_mark_without_its_note_is_told(tmp_path: Path, locales: Mapping[str, Locale]) -> None:
    text = RESOLUTIONS["en"].replace("winter,", "winter,<sup>7</sup>")
    received = _received(tmp_path, text.encode(), locales["en"])
    assert "the mark 7 has no note" in [one.wrong for one in received.problems]


def _printed(path: Path, lang: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, object]]:
    code = cli.main(["read", str(path), "--lang", lang, "--format", "json"])
    answer = capsys.readouterr()
    assert answer.err == ""
    printed = json.loads(answer.out)
    assert isinstance(printed, dict)
    return code, printed


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_command_prints_the_structure(lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "good.txt"
    path.write_text(RESOLUTIONS[lang], encoding="utf-8")
    code, printed = _printed(path, lang, capsys)
    assert code == 0
    assert printed["lang"] == lang
    formula, recital, _ = RESOLUTIONS[lang].split("\n\n")
    assert printed["enacting_formula"] == formula
    assert printed["preambular"] == [{"id": "pp-1", "text": recital, "subparagraphs": [], "wrap_up": None}]
    assert printed["counts"] == {"preambular": 1, "operative": 1, "subparagraphs": 0}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ["news", "noise", "mojibake", "nothing"])
def test_the_command_refuses_garbage(kind: str, lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.txt"
    garbage = {
        "news": NEWS[lang].encode("utf-8"),
        "noise": noise(lang),
        "mojibake": mojibake(NEWS[lang]),
        "nothing": b"",
    }
    path.write_bytes(garbage[kind])
    code, printed = _printed(path, lang, capsys)
    assert code == 1
    assert {name: printed[name] for name in _LISTS} == {name: [] for name in _LISTS}
    assert (printed["lang"], printed["title"], printed["enacting_formula"]) == (lang, None, None)
    told = printed["diagnostics"]
    assert isinstance(told, list)
    assert told[-1]["severity"] == "error"


def test_the_same_keys_are_printed_in_both_cases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(RESOLUTIONS["en"], encoding="utf-8")
    bad.write_text(NEWS["en"], encoding="utf-8")
    assert _printed(good, "en", capsys)[1].keys() == _printed(bad, "en", capsys)[1].keys()


def test_the_command_prints_paragraphs_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "good.txt"
    path.write_text(RESOLUTIONS["en"], encoding="utf-8")
    assert cli.main(["read", str(path), "--lang", "en"]) == 0
    answer = capsys.readouterr()
    assert [line.split()[0] for line in answer.out.splitlines()] == ["formula", "pp-1", "op-1"]
    assert "warning[structure]: no title" in answer.err
