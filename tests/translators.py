"""What the tests of the kit share: a work that ages, files that come back, and what is on disk before and after."""

import json
from pathlib import Path

from build_scripts import kit
from build_scripts.kit import Done
from build_scripts.model.exchange import SUFFIXES, kit_path
from build_scripts.pipeline import Built

SLUG = "ctoc-cop-10-4"
HOME = f"sources/resolutions/{SLUG}"
OTHERS = ("ar", "en", "fr", "ru", "es")
ONE_LANGUAGE = ("po", "xliff", "csv")
# What each language says in operative paragraph 3, and what a translator makes of it.
EDITS = {
    "ar": ("يهيب بالدول الأطراف أن تتصدى بفعالية", "يطلب إلى الدول الأطراف أن تتصدى بفعالية"),
    "en": (
        "Calls upon States parties to address effectively the challenges",
        "Urges States parties to meet the challenges",
    ),
    "fr": ("Demande aux États parties de faire face", "Prie les États parties de faire face"),
    "ru": ("призывает государства-участники эффективно", "настоятельно призывает государства эффективно"),
    "es": ("Exhorta a los Estados partes", "Insta a los Estados partes"),
}


def text_of(home: Path, lang: str) -> str:
    """The text of a language."""
    return (home / HOME / f"{lang}.md").read_bytes().decode("utf-8")


def files_in(home: Path) -> dict[str, bytes]:
    """Every file by name."""
    return {one.relative_to(home).as_posix(): one.read_bytes() for one in sorted(home.rglob("*")) if one.is_file()}


def change(home: Path, lang: str, old: str, new: str) -> None:
    """Replace words that stand once in a text."""
    text = text_of(home, lang)
    assert text.count(old) == 1, old
    (home / HOME / f"{lang}.md").write_bytes(text.replace(old, new).encode("utf-8"))


def age(home: Path) -> None:
    """One character of operative paragraph 3 of the official text."""
    change(home, "zh", "3. 促请缔约国", "3. 敦请缔约国")


def send(home: Path, form: str, text: str, lang: str = "", slug: str = SLUG) -> Done:
    """A file that comes back, taken in."""
    file = home / f"returned{SUFFIXES[form]}"
    file.write_bytes(text.encode("utf-8"))
    done = kit.take_back(slug if form != "tbx" else "", file, lang, home)
    file.unlink()
    return done


def exported(built: Built, form: str, lang: str) -> str:
    """A file of the kit."""
    return built.data[kit_path(SLUG, form, lang if form in ONE_LANGUAGE else "")]


def counts(home: Path) -> dict[str, tuple[int, int, int]]:
    """Translated, stale and unrecorded paragraphs by language."""
    rows = json.loads(kit.status("", "json", home).out)
    return {row["lang"]: (row["translated"], row["stale"], row["unrecorded"]) for row in rows}


def edited(text: str, lang: str) -> str:
    """A file in which the translator has changed operative paragraph 3."""
    old, new = EDITS[lang]
    begin = text.index("op-3")
    assert old in text[begin:]
    return text[:begin] + text[begin:].replace(old, new, 1)
