"""Are published addresses only ever added, and the list replaced as a whole?"""

from pathlib import Path

from build_scripts.intake import ADDRESSES, accept_addresses
from build_scripts.model.page import Heading, Page, Words


def _pages() -> list[Page]:
    heading = Heading(2, (Words("Oil"),), "oil")
    return [Page("glossary", lang, "Glossary", (heading,)) for lang in ("ar", "zh")] + [Page("", "zh", "Home", ())]


def test_the_first_list(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    assert accept_addresses(tmp_path, _pages()) == 3
    assert (tmp_path / ADDRESSES).read_text(encoding="utf-8") == "/\n/glossary/\n/glossary/#oil\n"
    assert [one.name for one in (tmp_path / "sources").iterdir()] == ["addresses.txt"], "nothing is left unfinished"


def test_no_published_address_is_ever_removed(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / ADDRESSES).write_text("/zzz/\n/glossary/\n", encoding="utf-8")
    assert accept_addresses(tmp_path, _pages()) == 2
    assert (tmp_path / ADDRESSES).read_text(encoding="utf-8") == "/\n/glossary/\n/glossary/#oil\n/zzz/\n"
    assert accept_addresses(tmp_path, _pages()) == 0
