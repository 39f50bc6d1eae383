"""One page made fit for reading from a file: links inside the copy, links out of it, what only makes sense online."""

from collections.abc import Mapping

import pytest

from build_scripts.locales.locale import Locale
from build_scripts.offline_page import rewrite_page

KEPT = frozenset(
    {
        "index.html",
        "ar/index.html",
        "ar/glossary/index.html",
        "ar/resolutions/r-1/index.html",
        "ar/a b/index.html",
        "zh/resolutions/r-1/index.html",
        "assets/app.js",
        "assets/app.css",
    }
)
PAGE = "ar/resolutions/r-1/index.html"

INSIDE = [
    ("to-a-folder", '<a href="../../glossary/">x</a>', '<a href="../../glossary/index.html">x</a>'),
    ("with-anchor", '<a href="../../glossary/#term">x</a>', '<a href="../../glossary/index.html#term">x</a>'),
    ("with-query", '<a href="../../glossary/?q=1#t">x</a>', '<a href="../../glossary/index.html?q=1#t">x</a>'),
    ("to-itself", '<a href="./">x</a>', '<a href="./index.html">x</a>'),
    ("up", '<a href="../..">x</a>', '<a href="../../index.html">x</a>'),
    ("to-the-front-door", '<a href="../../../">x</a>', '<a href="../../../index.html">x</a>'),
    ("another-language", '<a href="../../../zh/resolutions/r-1/" lang="zh">x</a>', None),
    ("anchor-alone", '<a href="#op-1">x</a>', '<a href="#op-1">x</a>'),
    ("a-file", '<a href="../../glossary/index.html#t">x</a>', '<a href="../../glossary/index.html#t">x</a>'),
    ("written-in-percents", '<a href="../../a%20b/">x</a>', '<a href="../../a%20b/index.html">x</a>'),
    (
        "with-ampersand",
        '<a href="../../glossary/?a=1&amp;b=2">x</a>',
        '<a href="../../glossary/index.html?a=1&amp;b=2">x</a>',
    ),
    ("script", '<script src="../../../assets/app.js"></script>', '<script src="../../../assets/app.js"></script>'),
    (
        "style",
        '<link rel="stylesheet" href="../../../assets/app.css">',
        '<link rel="stylesheet" href="../../../assets/app.css">',
    ),
    ("mail", '<a href="mailto:someone@example.org">x</a>', '<a href="mailto:someone@example.org">x</a>'),
    ("no-address", '<a id="here">x</a>', '<a id="here">x</a>'),
    ("other-elements", '<audio data-href="../../glossary/">', '<audio data-href="../../glossary/">'),
]


def rewritten(page: str, locales: Mapping[str, Locale], path: str = PAGE) -> str:
    return rewrite_page(path, page, KEPT, locales)


@pytest.mark.parametrize(("before", "after"), [row[1:] for row in INSIDE], ids=[row[0] for row in INSIDE])
def test_a_link_inside_names_its_file(locales: Mapping[str, Locale], before: str, after: str | None) -> None:
    assert rewritten(before, locales) == (after or before.replace('/"', '/index.html"', 1))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            '<a href="https://example.org/doc">DOC/1</a>',
            '<span class="hx-away">DOC/1 <bdi dir="ltr">(https://example.org/doc)</bdi></span>',
        ),
        (
            '<a href="https://example.org/?a=1&amp;b=2">the <em>list</em></a>',
            '<span class="hx-away">the <em>list</em> <bdi dir="ltr">(https://example.org/?a=1&amp;b=2)</bdi></span>',
        ),
        (
            '<a href="https://example.org/">https://example.org/</a>',
            '<span class="hx-away">https://example.org/</span>',
        ),
        (
            '<a href="http://example.org/" rel="noopener" target="_blank" title="t">x</a>',
            '<span class="hx-away" title="t">x <bdi dir="ltr">(http://example.org/)</bdi></span>',
        ),
    ],
    ids=["with-its-address", "with-markup", "whose-words-are-its-address", "without-what-links-have"],
)
def test_a_link_out_becomes_text(locales: Mapping[str, Locale], before: str, after: str) -> None:
    assert rewritten(before, locales) == after


def test_a_link_out_keeps_its_class_beside_ours(locales: Mapping[str, Locale]) -> None:
    """Of two class attributes the browser would drop the second."""
    shown = rewritten('<a class="ref" href="https://example.org/">x</a>', locales)
    assert shown.count(" class=") == 1
    assert "hx-away" in shown
    assert "ref" in shown


@pytest.mark.parametrize("lang", ["ar", "zh"])
def test_a_page_that_is_not_in_the_copy_is_said_to_be_away(locales: Mapping[str, Locale], lang: str) -> None:
    before = '<a href="../../fr/glossary/" lang="fr" hreflang="fr" dir="ltr" data-language="fr">Français</a>'
    shown = rewrite_page(f"{lang}/glossary/index.html", before, KEPT, locales)
    assert "href" not in shown
    assert "data-language" not in shown
    assert "Français" in shown
    assert locales[lang].say("skip_unavailable") in shown


def test_links_after_one_that_leads_out_are_whole(locales: Mapping[str, Locale]) -> None:
    before = '<p><a href="https://example.org/">a</a> <a href="../../glossary/">b</a> <a href="../../fr/">c</a></p>'
    shown = rewritten(before, locales)
    assert '<a href="../../glossary/index.html">b</a>' in shown
    assert (shown.count("<a"), shown.count("</a>")) == (1, 1)
    assert (shown.count("<span"), shown.count("</span>")) == (2, 2)
    assert shown.endswith("</span></p>")


@pytest.mark.parametrize(
    "online",
    [
        '<link rel="canonical" href="https://example.org/ar/">',
        '<link rel="alternate" hreflang="zh" href="https://example.org/zh/">',
        '<link rel="prev" href="../">',
        '<link rel="next" href="../x/">',
        '<p class="download" data-online>\n  take it: <a href="../../../downloads/all.zip" download>all</a>\n</p>',
    ],
    ids=["canonical", "alternate", "prev", "next", "download"],
)
def test_what_is_for_the_network_is_gone(locales: Mapping[str, Locale], online: str) -> None:
    assert rewritten(f"<div>\n  {online}\n  <p>text</p></div>", locales) == "<div>\n  <p>text</p></div>"


def test_words_are_left_alone(locales: Mapping[str, Locale]) -> None:
    page = "<p>a &lt;a href=&quot;../../glossary/&quot;&gt; b &amp; c &nbsp; الأمم المتحدة</p>"
    assert rewritten(page, locales) == page
