"""XML from strangers: no entity is resolved, no network is asked, no other file is opened.

In: an `Arrival`. Out: the root of its tree, or None and an error: broken XML, a DOCTYPE that declares anything, an
entity other than the five of XML itself. A DOCTYPE that names a DTD is nothing wrong, and the DTD is not read.
"""

import re

from lxml import etree

from build_scripts.readers.exchange.arrival import Arrival

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_HIDDEN = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->", re.DOTALL)
_DECLARES = re.compile(r"<!ENTITY|<!DOCTYPE[^>\[]*\[")
_ENTITY = re.compile(r"&(?!(?:lt|gt|amp|apos|quot|#[0-9]+|#x[0-9a-fA-F]+);)[^\s;<]*;?")


def parse(arrival: Arrival, name: str) -> etree._Element | None:
    """The tree, when its root is an element of that name."""
    if not arrival.text:
        return None
    for pattern, what in ((_DECLARES, "a declaration of entities"), (_ENTITY, "an entity")):
        found = pattern.search(_HIDDEN.sub(_blank, arrival.text))
        if found is not None:
            line = arrival.text.count("\n", 0, found.start()) + 1
            arrival.tell(line, f"{what}: {found.group()}", "words alone; nothing is fetched or read", "write the words")
            return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    declaration = _DECLARATION.match(arrival.text)
    text = arrival.text[declaration.end() :] if declaration else arrival.text
    try:
        # As many lines as before, so that errors keep theirs.
        lines = "\n" * (arrival.text.count("\n", 0, declaration.end()) if declaration else 0)
        root = etree.fromstring((lines + text).encode(), parser)
    except (etree.LxmlError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        arrival.tell(line, f"broken XML: {str(error).splitlines()[0]}", "well-formed XML", "export it anew")
        return None
    if local(root) != name:
        arrival.tell(1, f"the root is <{local(root)}>", f"<{name}>", "use a file of this format")
        return None
    return root


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; "" for anything else."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def children(element: etree._Element | None, name: str) -> list[etree._Element]:
    """The children of that name."""
    return [] if element is None else [child for child in element if local(child) == name]


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of that name."""
    return next(iter(children(element, name)), None)


def language(element: etree._Element) -> str:
    """The language that an element states."""
    return str(element.get("{http://www.w3.org/XML/1998/namespace}lang") or element.get("lang") or "")


def line_of(element: etree._Element) -> int:
    """The line where an element begins."""
    line = element.sourceline
    return line if isinstance(line, int) else 1


def _blank(found: re.Match[str]) -> str:
    """As many lines, no signs."""
    return "\n" * found.group().count("\n")
