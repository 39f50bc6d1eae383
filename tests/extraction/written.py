"""Word documents for the tests: python-docx packs them, WordprocessingML says what is in them.

In: the content of each part, with the prefixes that Word gives its namespaces. Out: the bytes of a .docx.
"""

from io import BytesIO
from xml.sax.saxutils import escape

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

_OFFICE = "http://schemas.openxmlformats.org"
_NAMESPACES = {
    "w": f"{_OFFICE}/wordprocessingml/2006/main",
    "r": f"{_OFFICE}/officeDocument/2006/relationships",
    "a": f"{_OFFICE}/drawingml/2006/main",
    "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
    "pic": f"{_OFFICE}/drawingml/2006/picture",
    "c": f"{_OFFICE}/drawingml/2006/chart",
    "mc": f"{_OFFICE}/markup-compatibility/2006",
    "m": f"{_OFFICE}/officeDocument/2006/math",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
# For each part, by the letters with which its name begins: its root, its type and how the document refers to it.
_PARTS = {
    "header": ("w:hdr", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER),
    "footer": ("w:ftr", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
    "footnotes": ("w:footnotes", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES),
    "endnotes": ("w:endnotes", CONTENT_TYPE.WML_ENDNOTES, RELATIONSHIP_TYPE.ENDNOTES),
    "comments": ("w:comments", CONTENT_TYPE.WML_COMMENTS, RELATIONSHIP_TYPE.COMMENTS),
}


def word(body: str, *, numbering: str = "", styles: str = "", settings: str = "", **parts: str) -> bytes:
    """A document. A part such as `header1` is related to it, and `{header1}` in the body is its identifier."""
    document = docx.Document()
    for name, content in parts.items():
        root, kind, relation = _PARTS[name.rstrip("0123456789")]
        blob = f'<?xml version="1.0"?><{root} {_DECLARED}>{content}</{root}>'.encode()
        part = Part(PackURI(f"/word/{name}.xml"), kind, blob, document.part.package)
        body = body.replace(f"{{{name}}}", document.part.relate_to(part, relation))
    document.element.replace(document.element.body, parse_xml(f"<w:body {_DECLARED}>{body}</w:body>"))
    lists = document.part.numbering_part.element
    lists.clear()
    for into, content in (
        (lists, numbering),
        (document.styles.element, styles),
        (document.settings.element, settings),
    ):
        into.extend(list(parse_xml(f"<w:content {_DECLARED}>{content}</w:content>")))
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


def p(*content: str, style: str = "", item: str = "", more: str = "") -> str:
    """A paragraph of runs. `item` is its list and its level, `1:0`; `more` stands among its properties."""
    list_id, _, depth = item.partition(":")
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>' if item else ""
    return f"<w:p><w:pPr>{properties}{more}</w:pPr>{''.join(content)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def up(text: str) -> str:
    """A raised run."""
    return r(text, '<w:vertAlign w:val="superscript"/>')


def level(depth: int, form: str, text: str, more: str = "", start: int = 1) -> str:
    """A level of a list."""
    begun = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
    return f'<w:lvl w:ilvl="{depth}">{begun}{more}<w:lvlText w:val="{text}"/></w:lvl>'


def definition(identifier: int, *levels: str) -> str:
    """The definition of lists."""
    return f'<w:abstractNum w:abstractNumId="{identifier}">{"".join(levels)}</w:abstractNum>'


def a_list(identifier: int, defined_by: int, more: str = "") -> str:
    """A list that a definition defines."""
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{defined_by}"/>{more}</w:num>'


def note(kind: str, identifier: int, *content: str) -> str:
    """A footnote or an endnote, its paragraphs given."""
    return f'<w:{kind} w:id="{identifier}">{"".join(content)}</w:{kind}>'


def refer(kind: str, identifier: int, typed: str = "") -> str:
    """A run with a reference to a note, and the mark that was typed for it."""
    custom = f' w:customMarkFollows="1"/><w:t>{typed}</w:t' if typed else "/"
    return (
        f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{identifier}"{custom}></w:r>'
    )


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is given as its paragraphs."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"
