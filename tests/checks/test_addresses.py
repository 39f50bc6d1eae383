"""Does every kind of block give its address, and is one told that no page has any more?"""

from build_scripts.checks.addresses import addresses_of, check_addresses
from build_scripts.diagnostics import Where
from build_scripts.model.page import Bullets, Facts, Heading, Legal, Note, Notice, Page, Passage, Words
from build_scripts.model.resolution import Kind, Paragraph
from build_scripts.pipeline import Built

_WORDS = (Words("x"),)


def _paragraph(anchor: str) -> Paragraph:
    return Paragraph(anchor, Kind.OPERATIVE, "", (), Where("a.md"))


def _page(lang: str, *anchors: str) -> Page:
    return Page("glossary", lang, "Glossary", tuple(Heading(2, _WORDS, anchor) for anchor in anchors))


def test_the_addresses_of_a_page() -> None:
    blocks = (
        Heading(2, _WORDS, "preamble"),
        Legal(_paragraph("op-1"), "en", "paragraph 1"),
        Note(_paragraph("fn-7"), "en", "7", ()),
        Passage(_WORDS, anchor="art-2"),
        Passage(_WORDS),
        Notice("official", "Official", _WORDS),
        Bullets((_WORDS,)),
        Facts((("Body", _WORDS),)),
    )
    path = "/resolutions/a/"
    anchors = ["preamble", "op-1", "fn-7", "art-2"]
    assert list(addresses_of(Page("resolutions/a", "en", "A", blocks))) == [path, *(f"{path}#{one}" for one in anchors)]
    assert list(addresses_of(Page("", "en", "Home", ()))) == ["/"]


def test_published_addresses_that_stand_pass(built: Built) -> None:
    assert list(check_addresses(built.corpus.addresses, built.pages)) == []


def test_a_vanished_address_is_told_with_its_line_for_each_language() -> None:
    published = ["/glossary/", "/glossary/#oil", "/about/"]
    problems = check_addresses(published, [_page("zh", "oil"), _page("en", "wick")])
    told = "published addresses never change; restore it"
    assert [str(one) for one in problems] == [
        f"sources/addresses.txt:2:1: error[addresses]: /glossary/#oil does not exist in en any more; {told}",
        f"sources/addresses.txt:3:1: error[addresses]: /about/ does not exist in en any more; {told}",
        f"sources/addresses.txt:3:1: error[addresses]: /about/ does not exist in zh any more; {told}",
    ]
