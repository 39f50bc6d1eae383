"""Is whatever comes back read, cleaned or refused with a diagnostic, and is nothing fetched, resolved or raised?"""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.diagnostics import Severity
from build_scripts.model.exchange import GLOSSARY, SUFFIXES, Delivery, kit_path
from build_scripts.pipeline import Built
from build_scripts.readers.exchange import READERS
from build_scripts.readers.exchange.arrival import open_arrival
from build_scripts.readers.exchange.tbx import read_terms

_SLUG = "ctoc-cop-10-4"
_XML = ("tmx", "xliff", "tbx")
_FORMS = ("tmx", "xliff", "po", "csv")


def _file(built: Built, form: str) -> str:
    return built.data[kit_path(_SLUG, form, "" if form in ("tmx", "tbx") else "ar")]


def _read(form: str, raw: bytes) -> tuple[object, list[str]]:
    """What a reader makes of bytes, and what it says."""
    arrival = open_arrival(f"back{SUFFIXES[form]}", raw)
    read: Callable[..., object] = read_terms if form == "tbx" else READERS[SUFFIXES[form]]
    delivery = read(arrival)
    return delivery, [f"{one.where.line}: {one.severity.value}: {one.wrong}" for one in arrival.problems]


def _refused(form: str, text: str) -> list[str]:
    delivery, told = _read(form, text.encode("utf-8"))
    assert delivery is None or any(": error: " in one for one in told)
    return told


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text("the key of the harbour", encoding="utf-8")
    return path


@pytest.fixture
def door() -> Iterator[tuple[int, list[bytes]]]:
    """A port of this machine, and what was asked of it."""
    asked: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.1)
    stop = threading.Event()

    def listen() -> None:
        while not stop.is_set():
            try:
                client, _ = server.accept()
            except TimeoutError:
                continue
            with client:
                asked.append(client.recv(1000))

    thread = threading.Thread(target=listen)
    thread.start()
    yield server.getsockname()[1], asked
    stop.set()
    thread.join()
    server.close()


def _with_doctype(text: str, doctype: str, reference: str = "") -> str:
    """The file with another DOCTYPE, and a reference in its first words."""
    head, _, rest = text.partition("?>\n")
    rest = rest.removeprefix('<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n')
    words = re.compile(r"(<(?:source|seg|title)[^>]*>)")
    return f"{head}?>\n{doctype}\n{words.sub(lambda found: found.group() + reference, rest, count=1)}"


@pytest.mark.parametrize("form", _XML)
@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY steal SYSTEM "file://{secret}">',
        '<!ENTITY steal SYSTEM "http://127.0.0.1:{port}/steal">',
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY steal "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY % outside SYSTEM "http://127.0.0.1:{port}/outside"> %outside;',
    ],
    ids=["file", "network", "laughs", "parameter"],
)
def test_no_entity_is_resolved(
    form: str, declared: str, built: Built, secret: Path, door: tuple[int, list[bytes]]
) -> None:
    port, asked = door
    declared = declared.format(secret=secret, port=port)
    told = _refused(form, _with_doctype(_file(built, form), f"<!DOCTYPE x [{declared}]>", "&steal;"))
    assert told == ["2: error: a declaration of entities: <!DOCTYPE x ["]
    assert asked == []


@pytest.mark.parametrize("form", _XML)
def test_an_entity_that_only_a_dtd_outside_declares(form: str, built: Built, door: tuple[int, list[bytes]]) -> None:
    port, asked = door
    doctype = f'<!DOCTYPE x SYSTEM "http://127.0.0.1:{port}/x.dtd">'
    told = _refused(form, _with_doctype(_file(built, form), doctype, "&steal;"))
    assert [one.partition(": ")[2] for one in told] == ["error: an entity: &steal;"]
    assert asked == []


@pytest.mark.parametrize("form", _XML)
@pytest.mark.parametrize("place", ["http://127.0.0.1:{port}/tmx14.dtd", "file://{secret}", "tmx14.dtd"])
def test_a_dtd_is_named_and_not_read(
    form: str, place: str, built: Built, secret: Path, door: tuple[int, list[bytes]]
) -> None:
    port, asked = door
    doctype = f'<!DOCTYPE x SYSTEM "{place.format(port=port, secret=secret)}">'
    read, told = _read(form, _with_doctype(_file(built, form), doctype).encode("utf-8"))
    assert read is not None
    assert (told, asked) == ([], [])
    assert "harbour" not in repr(read)


@pytest.mark.parametrize("form", _XML)
@pytest.mark.parametrize(
    ("damage", "wrong"),
    [
        (lambda text: text[: len(text) // 2], "broken XML: "),
        (lambda text: text.replace("</", "<", 1), "broken XML: "),
        (lambda text: f"{text}<more/>", "broken XML: "),
        (lambda text: "<html/>", "the root is <html>"),
        (lambda text: "words", "broken XML: "),
        (lambda text: "", "the file is empty"),
        (lambda text: text.replace(">", ">\x01", 3), "the control character U+0001"),
    ],
    ids=["half", "tag", "two roots", "other root", "no XML", "empty", "control"],
)
def test_broken_xml(form: str, damage: Callable[[str], str], wrong: str, built: Built) -> None:
    told = _refused(form, damage(_file(built, form)))
    assert re.fullmatch(r"[0-9]+: error: .+", told[0])
    assert wrong in told[0]


@pytest.mark.parametrize("form", _FORMS)
def test_a_byte_order_mark_and_line_ends_of_windows_are_cleaned(form: str, built: Built) -> None:
    text = _file(built, form).removeprefix("\ufeff").replace("\r\n", "\n")
    plain, _ = _read(form, text.encode("utf-8"))
    read, told = _read(form, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode("utf-8"))
    assert isinstance(read, Delivery)
    assert isinstance(plain, Delivery)
    assert _said(read) == _said(plain)
    cleaned = ["1: note: a byte order mark was taken off", "1: note: the line ends of Windows was taken off"]
    assert told == ([] if form == "csv" else cleaned)


def _said(delivery: Delivery) -> list[tuple[str, str, str, str]]:
    return [(one.lang, one.anchor, one.official, one.words) for units in delivery.units.values() for one in units]


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_with_its_mark_is_read(form: str, encoding: str, built: Built) -> None:
    text = _file(built, form).removeprefix("\ufeff").replace('encoding="UTF-8"', 'encoding="UTF-16"')
    read, told = _read(form, f"\ufeff{text}".encode(encoding))
    plain, _ = _read(form, _file(built, form).encode("utf-8"))
    assert isinstance(read, Delivery)
    assert isinstance(plain, Delivery)
    assert _said(read) == _said(plain)
    assert all(": note: " in one for one in told)


@pytest.mark.parametrize("form", _FORMS)
def test_bytes_that_are_no_text(form: str) -> None:
    for raw in (b"\xff\xfe\x00", b"\x80\x81", b"\x00" * 10, b""):
        delivery, told = _read(form, raw)
        assert delivery is None
        assert any(": error: " in one for one in told)


@pytest.mark.parametrize(
    ("damage", "wrong"),
    [
        (lambda text: text.replace('msgstr "', "msgstr ", 2), "broken PO: msgstr "),
        (lambda text: text.replace('"\n\n', "\n\n", 1), "broken PO: "),
        (lambda text: text.replace("msgctxt", "msgcontext", 1), "broken PO: msgcontext"),
        (lambda text: f"{text}\n<tmx/>", "broken PO: <tmx/>"),
        (lambda text: text.replace("X-Resolution", "X-Other"), "no resolution is named"),
        (lambda text: "/etc/passwd", "there is no entry in it"),
        (lambda text: 'msgid ""\nmsgid ""\nmsgstr ""\nmsgstr ""\n', "broken PO: line "),
    ],
)
def test_broken_po(damage: Callable[[str], str], wrong: str, built: Built) -> None:
    assert wrong in _refused("po", damage(_file(built, "po")))[0]


@pytest.mark.parametrize("cell", ["=1+1", "=HYPERLINK(0)", "+1", "-1+cmd", "@SUM(A1)", "\t=1"])
def test_a_table_with_a_formula(cell: str, built: Built) -> None:
    text = _file(built, "csv")
    rows = text.split("\r\n")
    cells = rows[5].split('","')
    cells[2] = cell
    rows[5] = '","'.join(cells)
    (told,) = _refused("csv", "\r\n".join(rows))
    assert told == f"6: error: the cell '{cell}' is a formula"
    cells[2] = f"'{cell}"
    rows[5] = '","'.join(cells)
    read, told_too = _read("csv", "\r\n".join(rows).encode())
    assert isinstance(read, Delivery)
    assert told_too == []
    assert read.units["ar"][3].words == cell.strip()


@pytest.mark.parametrize(
    ("damage", "wrong"),
    [
        (lambda text: text.replace('"address"', '"id"'), "the columns id, zh, ar, state, stamp"),
        (lambda text: text.replace(f'"{_SLUG}#op-1"', '"x-1#op-1"'), "rows of 2 resolutions"),
        (lambda text: text.replace('"translated"', '"done"', 1), "the state 'done'"),
        (lambda text: text + '"one","two"\r\n', "a row of 2 cells"),
        (lambda text: text + '"open', "broken CSV: "),
        (lambda text: text + '"a"b,c\r\n', "broken CSV: "),
    ],
)
def test_a_broken_table(damage: Callable[[str], str], wrong: str, built: Built) -> None:
    assert wrong in _refused("csv", damage(_file(built, "csv")))[0]


@pytest.mark.parametrize("separator", [";", "\t"])
def test_other_separators_of_spreadsheets(separator: str, built: Built) -> None:
    text = _file(built, "csv")
    read, told = _read("csv", text.replace('","', f'"{separator}"').encode("utf-8"))
    plain, _ = _read("csv", text.encode("utf-8"))
    assert (read, told) == (plain, [])


@pytest.mark.parametrize(("form", "mark"), [("tmx", '<ph type="fnote" x="25">'), ("xliff", '<x id="25"')])
def test_an_element_that_is_no_mark(form: str, mark: str, built: Built) -> None:
    wrong = "<it pos='begin'/>" if form == "tmx" else "<g id='a'/>"
    assert mark in _file(built, form)
    told = _refused(form, _file(built, form).replace(mark, wrong + mark, 1))
    assert "is no footnote mark" in told[0]


def test_other_versions_and_many_files_of_xliff(built: Built) -> None:
    text = _file(built, "xliff")
    assert _refused("xliff", text.replace('version="1.2"', 'version="2.1"'))[0] == "1: error: XLIFF 2.1"
    file = text[text.index("<file ") : text.index("</xliff>")]
    assert _refused("xliff", text.replace("</xliff>", f"{file}</xliff>"))[0] == "1: error: 2 files"


@given(raw=st.binary(max_size=200))
def test_no_bytes_raise(raw: bytes) -> None:
    for form in (*_FORMS, "tbx"):
        _read(form, raw)


@given(text=st.text(max_size=60), at=st.floats(0, 1), form=st.sampled_from([*_FORMS, "tbx"]))
def test_no_damage_raises(text: str, at: float, form: str, built: Built) -> None:
    whole = built.data[GLOSSARY][:4000] if form == "tbx" else _file(built, form)
    place = int(len(whole) * at)
    raw = (whole[:place] + text + whole[place + len(text) :]).encode("utf-8", "surrogatepass")
    arrival = open_arrival(f"back{SUFFIXES[form]}", raw)
    (read_terms if form == "tbx" else READERS[SUFFIXES[form]])(arrival)
    assert all(one.severity in Severity and one.wrong for one in arrival.problems)
