"""A Word file as parts: trees of XML and what they refer to.

In: the bytes of a .docx. Out: a `Package`; `Unreadable` for a Word 97-2003 document, a file behind a password, a zip
that is damaged or holds no document. Elements and attributes lose their namespaces, `w:val` is `val`: the transitional
and the strict form of WordprocessingML have different ones, and no name that is read here means two things.
"""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath

from lxml import etree

from build_scripts.extraction.extraction import Unreadable

Element = etree._Element

# The compound file of Office 97-2003; a .docx behind a password is wrapped in one as well.
_COMPOUND_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LARGEST_PART = 64 * 1024 * 1024
_SAVE_ANEW = "open it in Word or LibreOffice and save it as .docx"
# What zipfile raises for damage, methods of compression that it lacks, and encrypted members.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
)  # fmt: skip


class Package:
    """The parts of a Word file by their names."""

    def __init__(self, raw: bytes) -> None:
        if raw.startswith(_COMPOUND_FILE):
            if _ENCRYPTED in raw:
                raise Unreadable("the Word file is behind a password", "remove the password and save it again")
            raise Unreadable("the file is in the format of Word 97–2003", _SAVE_ANEW)
        try:
            self._archive = zipfile.ZipFile(BytesIO(raw))
        except _DAMAGE as error:
            raise Unreadable(f"the file is no Word file, or damaged: {error}", _SAVE_ANEW) from error
        self._names = set(self._archive.namelist())
        documents = self.related("", "officeDocument")
        self.document = next(iter(documents.values()), "")
        if self.document not in self._names:
            raise Unreadable("the file is a zip, but no Word document", _SAVE_ANEW)

    def root(self, name: str) -> Element | None:
        """The tree of a part, None where there is no such part."""
        if name not in self._names:
            return None
        try:
            if self._archive.getinfo(name).file_size > _LARGEST_PART:
                raise Unreadable(f"the part {name} of the Word file is larger than any text", _SAVE_ANEW)
            parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
            tree = etree.fromstring(self._archive.read(name), parser)
        except (*_DAMAGE, etree.LxmlError) as error:
            raise Unreadable(f"the part {name} of the Word file is damaged: {error}", _SAVE_ANEW) from error
        for element in tree.iter(etree.Element):
            _forget_namespaces(element)
        return tree

    def related(self, name: str, kind: str) -> dict[str, str]:
        """The parts to which a part refers in one way, such as `footnotes` or `header`, by the identifiers it uses."""
        path = PurePosixPath(name)
        relations = self.root(str(path.parent / "_rels" / f"{path.name}.rels") if name else "_rels/.rels")
        return dict(_targets(relations, path.parent, kind)) if relations is not None else {}

    def one(self, kind: str) -> Element | None:
        """The tree of the document's only part of a kind, such as `styles`."""
        names = self.related(self.document, kind).values()
        return self.root(next(iter(names), ""))


def _targets(relations: Element, folder: PurePosixPath, kind: str) -> Iterator[tuple[str, str]]:
    for relation in relations:
        if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
            # A target that begins with / is a name already, and joining drops the folder.
            target = PurePosixPath("/") / folder / relation.get("Target", "")
            yield relation.get("Id", ""), str(target).lstrip("/")


def _forget_namespaces(element: Element) -> None:
    element.tag = etree.QName(element).localname
    attributes = [(etree.QName(name).localname, value) for name, value in element.attrib.items()]
    element.attrib.clear()
    element.attrib.update(attributes)
