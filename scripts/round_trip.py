"""Does LibreOffice read and print our Word documents with the words that we extract from them?

In: the texts in sources/resolutions, in six languages. Each becomes a Word document with automatic numbers, a running
head and real footnotes; LibreOffice saves it anew as .docx and prints it as .pdf. Out: one line for each of the files,
and 1 where one of them extracts to other words than the document that was written.
"""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from build_scripts.extraction import extract
from tests.extraction.written import a_list, definition, level, note, p, r, refer, word

_ROOT = Path(__file__).resolve().parent.parent
_NEEDED = "make validate needs LibreOffice; on Debian: apt-get install --no-install-recommends libreoffice-writer"
_NUMBER = re.compile(r"[0-9]{1,3}[.] ")
_MARK = re.compile(r"<sup>(?P<number>[0-9]+)</sup>")
# What Word raises the mark of a note with, and LibreOffice keeps.
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_STYLE = (
    f'<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>{_RAISED}</w:style>'
)
_NOTE_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
_RUNNING = "CTOC/COP/2020/10"


def main() -> int:
    """Try every text."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print(_NEEDED, file=sys.stderr)
        return 1
    failed = False
    for source in sorted(_ROOT.glob("sources/resolutions/*/??.md")):
        written = _document(source.read_text(encoding="utf-8"), right_to_left=source.stem == "ar")
        wanted = _words("written.docx", written)
        for name, raw in _converted(office, written).items():
            found = _words(name, raw)
            lost, new = wanted - found, found - wanted
            failed = failed or bool(lost or new)
            print(f"{source.relative_to(_ROOT)} as {name}: {wanted.total()} words, lost {dict(lost)}, new {dict(new)}")
    return int(failed)


def _document(text: str, *, right_to_left: bool) -> bytes:
    """The text as Word would hold it: numbers and marks are counted, not typed."""
    side = "<w:bidi/>" if right_to_left else ""
    paragraphs = [one.lstrip("# ").strip() for one in text.split("\n\n") if one.strip() and "---" not in one]
    notes = {found["number"]: one[found.end() :] for one in paragraphs if (found := _MARK.match(one))}
    body = ""
    for paragraph in (one for one in paragraphs if not _MARK.match(one)):
        numbered = _NUMBER.match(paragraph)
        said, *rest = _MARK.split(paragraph[numbered.end() :] if numbered else paragraph)
        runs = [r(said)]
        for number, following in zip(rest[::2], rest[1::2], strict=True):
            runs += [refer("footnote", int(number)), r(following)]
        body += p(*runs, item="1:0" if numbered else "", more=f'<w:spacing w:after="160"/>{side}')
    return word(
        body + '<w:sectPr><w:headerReference w:type="default" r:id="{header1}"/></w:sectPr>',
        header1=p(r(_RUNNING)),
        styles=_STYLE,
        numbering=definition(1, level(0, "decimal", "%1.")) + a_list(1, 1),
        footnotes="".join(
            note("footnote", int(number), p(_NOTE_MARK, r(words), more=side)) for number, words in notes.items()
        ),
    )


def _converted(office: str, document: bytes) -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        written = Path(folder) / "written.docx"
        written.write_bytes(document)
        home = f"-env:UserInstallation={(Path(folder) / 'home').as_uri()}"
        converted = {}
        for suffix, filter_ in ((".docx", "docx:MS Word 2007 XML"), (".pdf", "pdf")):
            command = [office, home, "--headless", "--convert-to", filter_, "--outdir", f"{folder}/out", str(written)]
            subprocess.run(command, check=True, capture_output=True, timeout=180)
            converted[f"saved{suffix}"] = (Path(folder) / "out" / f"written{suffix}").read_bytes()
        return converted


def _words(name: str, raw: bytes) -> Counter[str]:
    """The words of a file; ideographs one by one, and nothing that stands on each page anew."""
    text = extract(name, raw).text.replace(_RUNNING, "").replace("---", "")
    return Counter(re.findall(r"[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+", text))


if __name__ == "__main__":
    sys.exit(main())
