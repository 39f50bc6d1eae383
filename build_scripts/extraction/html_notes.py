"""The footnotes of a web page: which links are marks, and to which elements they lead.

In: the tree of a page. Out: whether an element is raised, and the notes: the number of each mark by the identifier to
which its link leads. Real forms:
    `<sup><a href="#fn25">25</a></sup>`, `<a href="#fn25"><sup>25</sup></a>`
    `<a href="#_ftn25" name="_ftnref25"><span style="vertical-align: super">[25]</span></a>` from Word
    `<a href="#note" role="doc-noteref">25</a>`
    `<a href="#fnref25">↩</a>` leads back from a note and is no text
"""

import re

from lxml import etree

from build_scripts.extraction.html_page import Element, words_of

_RAISED_STYLE = re.compile(r"vertical-align \s* : \s* (?:super|text-top)", re.VERBOSE)
_BRACKETED = re.compile(r"\s* \[ \s* [0-9]{1,4} \s* \] \s*", re.VERBOSE)
_NUMBER = re.compile(r"[^\w]* (?P<number> [0-9]{1,4} ) [^\w]*", re.VERBOSE)


def is_raised(element: Element) -> bool:
    """Whether an element stands above the line, or is a mark that only looks different."""
    if element.tag == "sup" or _RAISED_STYLE.search(element.get("style", "").lower()):
        return True
    if element.tag != "a" or not element.get("href", "").startswith("#"):
        return False
    return element.get("role") == "doc-noteref" or _BRACKETED.fullmatch(words_of(element)) is not None


def leads_back(element: Element) -> bool:
    """Whether an element is an arrow within the page, or a sign for a link to the place itself."""
    if element.tag != "a" or not element.get("href", "").startswith("#"):
        return False
    words = words_of(element)
    return words.strip() != "" and not any(one.isalnum() for one in words) and not _stands_raised(element)


def notes_of(root: Element) -> dict[str, str]:
    """The numbers of the notes by the identifiers of their elements."""
    notes: dict[str, str] = {}
    for link in root.iter("a"):
        target = link.get("href", "")
        number = _NUMBER.fullmatch(words_of(link))
        if target.startswith("#") and number and _stands_raised(link):
            notes.setdefault(target[1:], number["number"])
    return notes


def _stands_raised(link: Element) -> bool:
    return any(map(is_raised, link.iter(etree.Element))) or any(map(is_raised, link.iterancestors("sup", "span")))
