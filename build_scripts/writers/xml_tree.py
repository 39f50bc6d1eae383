"""XML that is built as a tree and written the same way every time: indented where elements hold elements, never inside
the elements that hold words."""

import re
from collections.abc import Collection

from lxml import etree

XML = "{http://www.w3.org/XML/1998/namespace}"
# Characters that XML 1.0 cannot hold; the readers refuse all of them but the last two.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def rooted(namespace: str, name: str, **attributes: str) -> etree._Element:
    """A root whose namespace is the default one. The stubs of lxml know no default namespace."""
    root = etree.XML(f'<{name} xmlns="{namespace}"/>')
    for key, value in attributes.items():
        root.set(key, value)
    return root


def add(parent: etree._Element, name: str, text: str = "", /, **attributes: str) -> etree._Element:
    """A new last child in the namespace of its parent. `lang` and `space` are those of XML, a stroke is a hyphen."""
    namespace = etree.QName(parent).namespace
    child = etree.SubElement(parent, f"{{{namespace}}}{name}" if namespace else name)
    child.text = fit(text) or None
    for key, value in attributes.items():
        child.set(f"{XML}{key}" if key in ("lang", "space") else key.replace("_", "-"), fit(value))
    return child


def add_words(parent: etree._Element, text: str) -> None:
    """More words at the end of an element, behind its last child."""
    if not text:
        return
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + fit(text)
    else:
        parent.text = (parent.text or "") + fit(text)


def fit(text: str) -> str:
    """The text as XML can hold it."""
    return _UNFIT.sub("\ufffd", text)


def xml_text(root: etree._Element, leaves: Collection[str], doctype: str = "") -> str:
    """The whole file. `leaves` are the names of the elements that hold words."""
    _indent(root, leaves, "\n")
    body = etree.tostring(root, encoding="unicode")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "") + f"{body}\n"


def _indent(element: etree._Element, leaves: Collection[str], margin: str) -> None:
    if len(element) and etree.QName(element).localname not in leaves:
        element.text = f"{margin}  "
        for child in element:
            _indent(child, leaves, f"{margin}  ")
            child.tail = f"{margin}  "
        element[-1].tail = margin
