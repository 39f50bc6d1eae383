"""A web page as a tree.

In: the bytes of an HTML file. Out: its body, and how many bytes mean nothing in its encoding; `Unreadable` for bytes
that are no text. The encoding is that of the byte order mark, else the one that the page names, else UTF-8 where the
bytes are valid UTF-8, else windows-1252. Real forms:
    `<meta charset="utf-8">`
    `<meta http-equiv=Content-Type content="text/html; charset=windows-1256">`, which Word writes for Arabic
    `charset=gb2312`, which in truth is its superset GB 18030
"""

import codecs
import re

from lxml import etree

from build_scripts.extraction.extraction import Unreadable

Element = etree._Element

_NAMED = re.compile(
    rb"(?: charset | encoding ) \s* = \s* [\"']? \s* (?P<name> [-_:.0-9a-z]{2,40} )", re.VERBOSE | re.IGNORECASE
)
_HEAD = 4096
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
# What browsers take the names to mean (WHATWG Encoding, section 4.2). A page that says in ASCII that it is UTF-16 errs.
_MEANT = {
    "iso8859-1": "windows-1252",
    "ascii": "windows-1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-9": "windows-1254",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_OF_TEXT = re.compile("utf-8|utf-16.*|ascii|cp125[0-8]|cp866|iso8859-[0-9]+|koi8-[ru]|mac-cyrillic|gb.*|big5")
_FETCH_ANEW = "save the page anew from the browser, as HTML alone"


def tree_of(raw: bytes) -> tuple[Element | None, int]:
    """The tree of the page, None for a page without anything, and the number of bytes that are no characters."""
    text = _decoded(raw)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.LxmlError, ValueError) as error:
        raise Unreadable(f"the page cannot be read: {error}", _FETCH_ANEW) from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise Unreadable("the page is nested deeper than any reader follows", _FETCH_ANEW)
    return root, text.count("\ufffd")


def _decoded(raw: bytes) -> str:
    marked = next((name for begun, name in _MARKS.items() if raw.startswith(begun)), "")
    if not marked and b"\x00" in raw:
        raise Unreadable("the file is no web page: its bytes are no text", _FETCH_ANEW)
    named = _NAMED.search(raw[:_HEAD])
    encoding = marked or (_meant(named["name"].decode("ascii")) if named else "")
    if encoding:
        return raw.decode(encoding, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("windows-1252", errors="replace")


def _meant(name: str) -> str:
    """The encoding that a page names; "" for one that does not exist, or that is none of its six languages."""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return ""
    return _MEANT.get(found, found) if _OF_TEXT.fullmatch(found) else ""


def words_of(element: Element) -> str:
    """All the text of an element."""
    return "".join(str(text) for text in element.itertext())
