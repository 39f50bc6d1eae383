"""Is a file taken into sources/ whole and unchanged, or not at all, and are published addresses only ever added?"""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from errno import ENOSPC
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import docx
import pytest

from build_scripts import pipeline
from build_scripts.intake import ADDRESSES, Order, Taken, accept_addresses, put_texts
from build_scripts.locales.locale import LANGUAGES, Locale
from build_scripts.model.fact import Fact
from build_scripts.model.page import Heading, Page, Words
from build_scripts.model.work import Metadata, Provenance, Status
from build_scripts.readers.corpus import read_corpus
from build_scripts.readers.metadata import read_metadata
from build_scripts.readers.source import Source
from tests.mastheads import BODIES, SYMBOL, TEXTS

_HOME = "sources/resolutions/a-res-74-177"
New = Callable[..., Taken]


def _pages() -> list[Page]:
    heading = Heading(2, (Words("Oil"),), "oil")
    return [Page("glossary", lang, "Glossary", (heading,)) for lang in ("ar", "zh")] + [Page("", "zh", "Home", ())]


def _word(text: str) -> bytes:
    """A Word file with the text and a comment."""
    document = docx.Document()
    paragraphs = [document.add_paragraph(words) for words in text.split("\n\n")]
    document.add_comment(paragraphs[0].runs, text="late", author="a clerk")
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


def _tree(root: Path) -> dict[str, bytes]:
    return {one.relative_to(root).as_posix(): one.read_bytes() for one in sorted(root.rglob("*")) if one.is_file()}


def _metadata(root: Path, home: str = _HOME) -> Metadata:
    text = (root / home / "resolution.yml").read_text(encoding="utf-8")
    metadata, problems = read_metadata(Source("resolution.yml", text), home.rsplit("/", 1)[1])
    assert metadata is not None
    assert problems == []
    return metadata


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The root of a project without sources."""
    (tmp_path / "project").mkdir()
    return tmp_path / "project"


@pytest.fixture
def new(root: Path, tmp_path: Path) -> New:
    """`new` with a file of that content."""

    def call(
        content: str | bytes, name: str = "received.txt", symbol: str = SYMBOL, lang: str = "", **of: str
    ) -> Taken:
        file = tmp_path / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        status = Status(of.get("status", "official"))
        return pipeline.take_new(Order(symbol, file, status, of.get("responsible", "")), lang, root)

    return call


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_comes_byte_for_byte(lang: str, root: Path, new: New) -> None:
    content = b"\xef\xbb\xbf" + TEXTS[lang].replace("\n", "\r\n").encode()
    taken = new(content)
    assert (taken.slug, taken.lang, taken.is_new) == ("a-res-74-177", lang, True)
    assert taken.made == (f"{_HOME}/{lang}.md", f"{_HOME}/resolution.yml")
    assert [str(one) for one in taken.problems] == []
    assert sorted(_tree(root)) == sorted(taken.made)
    assert (root / _HOME / f"{lang}.md").read_bytes() == content
    metadata = _metadata(root)
    assert (metadata.number, metadata.body) == ("74/177", {lang: Fact(BODIES[lang], "the text, line 19")})
    assert metadata.symbol == Fact(SYMBOL, "the text, line 3")
    assert metadata.session is not None
    assert metadata.session.text == "74"
    assert metadata.adopted == Fact("2019-12-18", "the text, line 13")
    assert (metadata.session_dates, metadata.published_in, metadata.section) == (None, None, None)
    assert (metadata.links, metadata.short_forms) == ({}, ())
    assert {tag: one.status for tag, one in metadata.versions.items()} == {lang: Status.OFFICIAL}
    assert metadata.versions[lang].received == Provenance("received.txt", sha256(content).hexdigest())


def test_a_word_file_is_kept_with_its_hash(root: Path, new: New) -> None:
    content = _word(TEXTS["en"])
    taken = new(content, "N1936812.DOCX")
    assert sorted(_tree(root)) == sorted(f"{_HOME}/{name}" for name in ("en.md", "originals/en.docx", "resolution.yml"))
    assert (root / _HOME / "originals" / "en.docx").read_bytes() == content
    text = (root / _HOME / "en.md").read_text(encoding="utf-8")
    assert [line for line in TEXTS["en"].split("\n") if line and line not in text] == []
    (unplaced,) = _metadata(root).versions["en"].received.unplaced  # type: ignore[union-attr]
    assert "late" in unplaced
    wanted = Provenance("N1936812.DOCX", sha256(content).hexdigest(), "originals/en.docx", (unplaced,))
    assert _metadata(root).versions["en"].received == wanted
    assert [(one.where.file, one.check) for one in taken.problems] == [(f"{_HOME}/originals/en.docx", "extraction")]


def test_the_original_is_held_to_its_hash_and_the_text_is_not(
    root: Path, new: New, locales: Mapping[str, Locale]
) -> None:
    new(_word(TEXTS["en"]), "N1936812.docx")
    original, text = root / _HOME / "originals" / "en.docx", root / _HOME / "en.md"
    text.write_text(text.read_text(encoding="utf-8").replace("count the ships", "count all ships"), encoding="utf-8")

    def problems() -> list[str]:
        return [str(one) for one in read_corpus(root, locales)[1] if one.where.file.startswith(_HOME)]

    assert problems() == []
    wanted = sha256(original.read_bytes()).hexdigest()
    original.write_bytes(original.read_bytes() + b"\n")
    found = sha256(original.read_bytes()).hexdigest()
    assert problems() == [
        f"{_HOME}/originals/en.docx:1:1: error[original]: the original has changed: its SHA-256 is {found}; {wanted};"
        " restore it from where it was received"
    ]
    original.unlink()
    assert problems() == [
        f"{_HOME}/originals/en.docx:1:1: error[original]: there is no such file; the original 'N1936812.docx' that"
        " resolution.yml names; restore it, or remove 'received'"
    ]


def test_what_the_text_does_not_state_is_not_entered(root: Path, new: New) -> None:
    text = TEXTS["en"]
    bare = "\n".join(line for line in text[text.index("The General") :].split("\n") if "2019" not in line)
    new(bare)
    metadata = _metadata(root)
    assert metadata.symbol == Fact(SYMBOL, "given to `new`; the text does not state it", verified=False)
    assert (metadata.session, metadata.adopted, metadata.published_in) == (None, None, None)
    assert "title" not in (root / _HOME / "resolution.yml").read_text(encoding="utf-8")


def test_a_resolution_without_a_symbol_of_its_own(root: Path, new: New) -> None:
    taken = new(TEXTS["en"].replace(SYMBOL, "CTOC/COP/2020/10"), symbol="CTOC/COP/10/4")
    metadata = _metadata(root, "sources/resolutions/ctoc-cop-10-4")
    assert (taken.slug, metadata.number, metadata.symbol) == ("ctoc-cop-10-4", "10/4", None)
    assert metadata.published_in == Fact("CTOC/COP/2020/10", "the text, line 3")


def test_a_translation_of_ones_own(root: Path, new: New) -> None:
    new(TEXTS["en"])
    new(TEXTS["fr"], status="machine", responsible="the harbour office")
    version = _metadata(root).versions["fr"]
    assert (version.status, version.responsible) == (Status.MACHINE, "the harbour office")


def test_a_second_language_leaves_the_rest_alone(root: Path, new: New) -> None:
    new(TEXTS["en"])
    path = root / _HOME / "resolution.yml"
    authors = path.read_text(encoding="utf-8").replace("languages:", "# Mine.\nlanguages: # all") + "# the end\n"
    path.write_text(authors, encoding="utf-8")
    taken = new(_word(TEXTS["fr"]), "fr.docx")
    assert taken.made == tuple(f"{_HOME}/{name}" for name in ("originals/fr.docx", "fr.md", "resolution.yml"))
    assert not taken.is_new
    after = path.read_text(encoding="utf-8")
    before, end = authors.split("# the end")
    assert after.startswith(before + "  fr:\n    status: official\n")
    assert after.endswith("# the end" + end)
    assert list(_metadata(root).versions) == ["en", "fr"]
    assert (root / _HOME / "en.md").read_bytes() == TEXTS["en"].encode()


def test_an_entry_that_says_missing_is_filled(root: Path, new: New) -> None:
    new(TEXTS["en"])
    path = root / _HOME / "resolution.yml"
    path.write_text(path.read_text(encoding="utf-8") + "  fr: {status: missing}\n", encoding="utf-8")
    new(TEXTS["fr"])
    assert _metadata(root).versions["fr"].status is Status.OFFICIAL


def test_a_contradiction_is_told(root: Path, new: New) -> None:
    new(TEXTS["en"])
    taken = new(TEXTS["fr"].replace("18 décembre", "19 décembre"))
    assert [str(one) for one in taken.problems] == [
        f"{_HOME}/fr.md:1:1: warning[intake]: adopted: the text, line 13, says 2019-12-19;"
        " 2019-12-18, as resolution.yml says; find out which is right"
    ]
    assert taken.made != ()


def _broken(text: str) -> Callable[[Path], None]:
    def change(home: Path) -> None:
        (home / "resolution.yml").write_text(text, encoding="utf-8")

    return change


# What is there before the French text comes, and why it is refused.
_REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "the language": (
        lambda home: (home / "resolution.yml").write_text("languages: {fr: {status: official}}\n", encoding="utf-8"),
        "resolution.yml:1:1: error[intake]: the language 'fr' is there already; one that is not; correct its text,",
    ),
    "another text": (
        lambda home: (home / "fr.md").write_text("Nos ports.\n", encoding="utf-8"),
        "fr.md:1:1: error[intake]: another file is there already; none; move it away",
    ),
    "no resolution.yml": (
        lambda home: (home / "resolution.yml").unlink(),
        "resolution.yml:1:1: error[source]: there is no such file",
    ),
    "no YAML": (_broken("languages: {"), "resolution.yml:2:1: error[yaml]: not valid YAML"),
    "no languages": (_broken("number: x\n"), "resolution.yml:1:1: error[intake]: there is no place for 'fr';"),
}


@pytest.mark.parametrize("name", _REFUSED)
def test_what_is_there_is_never_overwritten(name: str, root: Path, new: New) -> None:
    new(TEXTS["en"])
    change, message = _REFUSED[name]
    change(root / _HOME)
    before = _tree(root)
    taken = new(TEXTS["fr"])
    assert (taken.made, _tree(root)) == ((), before)
    assert str(taken.problems[0]).startswith(f"{_HOME}/{message}")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (TEXTS["en"].replace(SYMBOL, "A/RES/74/178"), ":1:1: error[intake]: the text, line 3, says A/RES/74/178; the"),
        (TEXTS["en"].encode("utf-16"), ":1: error[source]: the byte 0xff is not UTF-8; a text in UTF-8; save"),
        ("", ":1:1: error[source]: the file is empty"),
        ("The harbour office of the town is open on all days of the week but one. " * 9, ":1:1: error[legible]:"),
    ],
    ids=["another resolution", "no UTF-8", "empty", "no resolution"],
)
def test_what_cannot_be_taken_in(content: str | bytes, message: str, root: Path, tmp_path: Path, new: New) -> None:
    taken = new(content, lang="en")
    assert (taken.made, _tree(root)) == ((), {})
    assert message in str(taken.problems[0]).removeprefix((tmp_path / "received.txt").as_posix())


def test_a_language_that_cannot_be_told(root: Path, new: New) -> None:
    taken = new(TEXTS["fr"] + TEXTS["es"])
    assert (taken.lang, taken.made, taken.problems, _tree(root)) == ("", (), (), {})


def test_a_file_that_is_not_there(root: Path, tmp_path: Path) -> None:
    taken = pipeline.take_new(Order(SYMBOL, tmp_path / "nowhere.docx"), "", root)
    assert [one.wrong for one in taken.problems] == ["the file cannot be read: No such file or directory"]
    assert _tree(root) == {}


def _fails_at(turn: int, error: BaseException, real: Callable[..., object]) -> Callable[..., object]:
    calls = iter(range(1, 100))

    def call(*arguments: object, **named: object) -> object:
        if next(calls) == turn:
            raise error
        return real(*arguments, **named)

    return call


_FULL = OSError(ENOSPC, os.strerror(ENOSPC))
_FAILURES = [
    *(("write_bytes", turn) for turn in (1, 2, 3)),
    *(("replace", turn) for turn in (1, 2, 3)),
    *(("mkdir", turn) for turn in (1, 2, 3)),
]


@pytest.mark.parametrize(("step", "turn"), _FAILURES)
@pytest.mark.parametrize("is_new", [True, False])
@pytest.mark.parametrize("error", [_FULL, KeyboardInterrupt()], ids=["full", "interrupted"])
def test_nothing_is_half_written(
    *, step: str, turn: int, is_new: bool, error: BaseException, root: Path, new: New, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not is_new:
        new(TEXTS["en"])
    before = _tree(root)
    folders = sorted(root.rglob("*/"))
    content = _word(TEXTS["fr"])
    (root.parent / "fr.docx").write_bytes(content)
    order = Order(SYMBOL, root.parent / "fr.docx")
    monkeypatch.setattr(Path, step, _fails_at(turn, error, getattr(Path, step)))
    made: tuple[str, ...] = ()
    told: list[str] = []
    try:
        taken = pipeline.take_new(order, "fr", root)
        made, told = taken.made, [one.wrong for one in taken.problems if one.check == "intake"]
    except KeyboardInterrupt:
        assert isinstance(error, KeyboardInterrupt)
    if made:
        assert len(_tree(root)) == len(before) + (3 if is_new else 2), "the failure came after the last step"
        assert list(_metadata(root).versions)[-1] == "fr"
    else:
        assert _tree(root) == before
        assert [
            one for one in sorted(root.rglob("*/")) if one not in folders and one.name not in ("sources", "resolutions")
        ] == []
        assert isinstance(error, KeyboardInterrupt) or told == ["nothing was written: No space left on device"]


_KILLED = """
import os, sys
from pathlib import Path
from build_scripts import pipeline
from build_scripts.intake import Order

real, turns = Path.replace, iter(range(1, 9))
def replace(path, target):
    if next(turns) == int(sys.argv[1]):
        os._exit(9)
    return real(path, target)
Path.replace = replace
pipeline.take_new(Order(sys.argv[2], Path(sys.argv[3])), "fr", Path(sys.argv[4]))
"""


@pytest.mark.parametrize(("is_new", "turn"), [(True, 1), (False, 1), (False, 2), (False, 3)])
def test_a_kill_between_two_files(*, is_new: bool, turn: int, root: Path, new: New) -> None:
    content = _word(TEXTS["fr"])
    (root.parent / "fr.docx").write_bytes(content)
    if not is_new:
        new(TEXTS["en"])
    before = _tree(root / "sources" / "resolutions")
    command = [sys.executable, "-c", _KILLED, str(turn), SYMBOL, str(root.parent / "fr.docx"), str(root)]
    assert subprocess.run(command, cwd=Path(__file__).parent.parent, check=False).returncode == 9
    after = _tree(root / "sources" / "resolutions")
    assert {name: after[name] for name in before} == before
    assert len(after) == len(before) + turn - 1
    files = ("originals/fr.docx", "fr.md", "resolution.yml")
    assert new(content, "fr.docx").made == tuple(f"{_HOME}/{name}" for name in files)
    assert list(_metadata(root).versions) == (["fr"] if is_new else ["en", "fr"])
    assert [one.name for one in (root / "sources").iterdir()] == ["resolutions"]


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


def test_texts_are_replaced_together(tmp_path: Path) -> None:
    (tmp_path / "fr.md").write_bytes(b"un\r\n")
    assert put_texts(tmp_path, {"fr.md": "deux\r\n", "x.lock": "fr:\n"}) == []
    assert _tree(tmp_path) == {"fr.md": b"deux\r\n", "x.lock": b"fr:\n"}


def test_what_is_there_already_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "fr.md").write_bytes(b"un")
    os.utime(tmp_path / "fr.md", (1, 1))
    assert put_texts(tmp_path, {"fr.md": "un"}) == []
    assert (tmp_path / "fr.md").stat().st_mtime == 1


@pytest.mark.parametrize("failing", ["write_bytes", "replace"])
@pytest.mark.parametrize("at", [1, 2])
def test_a_full_disk_leaves_the_texts_as_they_were(
    failing: str, at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fr.md").write_bytes(b"un")
    before, real = _tree(tmp_path), getattr(Path, failing)
    calls: list[Path] = []

    def fail(self: Path, *arguments: object) -> object:
        calls.append(self)
        if len(calls) == at:
            raise _FULL
        return real(self, *arguments)

    monkeypatch.setattr(Path, failing, fail)
    (told,) = put_texts(tmp_path, {"fr.md": "deux", "x.lock": "fr:"})
    monkeypatch.undo()
    assert told.wrong == f"nothing was written: {os.strerror(ENOSPC)}"
    assert _tree(tmp_path) == before
