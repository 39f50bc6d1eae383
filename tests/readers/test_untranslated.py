"""Does a paragraph that waits for its translation keep its place and address, whatever the script of the language?"""

import re
from pathlib import Path

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

_LABEL = re.compile(r"(?:[0-9]+(?: -|\.) |\(?[a-zа-яأ-ي]\u0640?\) ?)?")
_APART = ("#", "<sup>", "---")


def _leave(text: str, every: int) -> tuple[str, int]:
    """The text with every n-th paragraph waiting, and how many these are."""
    count = 0
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if line.strip() and not line.startswith(_APART):
            count += 1
            if count % every == 0 and count > 1:
                label = _LABEL.match(line)
                lines[place] = f"{label.group() if label else ''}[untranslated]"
    return "\n".join(lines), count // every - (every == 1)


@pytest.mark.parametrize("lang", ["ar", "en", "fr", "ru", "es"])
@pytest.mark.parametrize("every", [1, 2, 3, 5])
def test_paragraphs_wait_in_their_places(lang: str, every: int, root: Path, locales: dict[str, Locale]) -> None:
    text = (root / "sources" / "resolutions" / "ctoc-cop-10-4" / f"{lang}.md").read_text(encoding="utf-8")
    whole, _ = read_resolution(Source("x.md", text), "x-1", lang, locales[lang])
    left, waiting = _leave(text, every)
    read, problems = read_resolution(Source("x.md", left), "x-1", lang, locales[lang])
    assert problems == []
    assert [(one.id, one.label) for one in read.paragraphs()] == [(one.id, one.label) for one in whole.paragraphs()]
    assert sum(one.untranslated for one in read.paragraphs()) == waiting
