"""XHTML as text: elements whose attributes and words are escaped, and the document around them.

In: words and attributes. Out: XML that every reader of EPUB 3 and the printer take alike. `epub_type` is `epub:type`,
`aria_label` is `aria-label`, `class_` is `class`; an attribute without a value is left out.
"""

from build_scripts.locales.locale import Locale
from build_scripts.writers.escape import isolated_runs
from build_scripts.writers.xml_tree import fit

_WORDS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_EMPTY = ("link", "meta", "hr", "br")


def element(name: str, content: str = "", /, **attributes: str) -> str:
    """An element around markup."""
    written = "".join(f' {_key(key)}="{text(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{written}/>" if name in _EMPTY and not content else f"<{name}{written}>{content}</{name}>"


def text(words: str) -> str:
    """Words as markup, also inside the quotation marks of an attribute."""
    return fit(words).translate(_WORDS)


def isolated(words: str, locale: Locale) -> str:
    """Words of a language as markup; among those read from right to left each Latin run is isolated."""
    if locale.direction != "rtl":
        return text(words)
    return "".join(element("bdi", text(run), dir="ltr") if latin else text(run) for run, latin in isolated_runs(words))


def languages(locale: Locale, around: str) -> dict[str, str]:
    """The attributes of words in the language of a locale, when the one around them is another."""
    if locale.tag == around:
        return {}
    return {"lang": locale.tag, "xml_lang": locale.tag, "dir": locale.direction}


def document(locale: Locale, title: str, body: str, style: str, kind: str = "") -> str:
    """A file of a book, whose style stands in a file beside it."""
    head = "".join(
        (
            element("meta", charset="utf-8"),
            element("title", text(title)),
            element("link", rel="stylesheet", type="text/css", href=style),
        )
    )
    root = {
        "xmlns": "http://www.w3.org/1999/xhtml",
        "xmlns_epub": "http://www.idpf.org/2007/ops",
        "lang": locale.tag,
        "xml_lang": locale.tag,
        "dir": locale.direction,
    }
    inside = f"\n{element('head', head)}\n{element('body', element('main', body), epub_type=kind)}\n"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n{element("html", inside, **root)}\n'


def _key(key: str) -> str:
    for prefix in ("epub_", "xml_", "xmlns_"):
        if key.startswith(prefix):
            return key.replace("_", ":", 1)
    return key.rstrip("_").replace("_", "-")
