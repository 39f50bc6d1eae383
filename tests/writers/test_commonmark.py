"""Does the Markdown show the words of the source and no others, in any renderer, with its own numbers?

Asked of markdown-it by the rules of CommonMark alone, of the same with GitHub's tables and strike-through, and of
Python-Markdown with footnotes.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import markdown
import pytest
import yaml
from markdown_it import MarkdownIt

from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.inline import Emphasis, Inline, NoteMark, Official, PageBreak, Reference, Text, plain_text
from build_scripts.model.resolution import Kind, Resolution
from build_scripts.pages.setting import Setting
from build_scripts.pipeline import Built
from build_scripts.writers.commonmark import write

from .rendering import Shape, shape, squeezed, visible
from .samples import NASTY
from .settings import whole, with_text

languages = pytest.mark.parametrize("lang", LANGUAGES)
RENDERERS = ("commonmark", "github", "python")
renderers = pytest.mark.parametrize("renderer", RENDERERS)


def _parts(text: str) -> tuple[dict[str, object], str]:
    """The front matter and the Markdown below it."""
    begin, matter, body = text.split("---\n", 2)
    assert begin == ""
    found = yaml.safe_load(matter)
    assert isinstance(found, dict)
    return found, body


def _written(setting: Setting) -> str:
    ((_, text),) = write(setting)
    return text


def _rendered(text: str, renderer: str) -> str:
    """What a renderer makes of it below the notice."""
    body = _parts(text)[1]
    if renderer == "python":
        html = markdown.markdown(body, extensions=["footnotes", "sane_lists", "tables"])
    else:
        further = ["strikethrough", "table"] if renderer == "github" else []
        html = str(MarkdownIt("commonmark").enable(further).render(body))
    return html.split("</blockquote>", 1)[1]


def _marked(content: tuple[Inline, ...], renderer: str) -> str:
    """The words, with the marks of notes as a renderer shows them: as they are, or as raised figures of its own."""
    mark = "¹" if renderer == "python" else "[^{0}]"
    return "".join(mark.format(one.number) if isinstance(one, NoteMark) else plain_text((one,)) for one in content)


def _wanted(text: Resolution, renderer: str) -> str:
    lines = []
    for one in text.paragraphs():
        number = text.note_number(one) if one.kind is Kind.NOTE else ""
        label = ("" if renderer == "python" else f"[^{number}]:") if number else one.label.strip()
        lines.append(f"{label} {_marked(one.content, renderer)}")
    return squeezed(" ".join(lines))


def _shown(html: str) -> str:
    """The visible words; the footnotes of Python-Markdown have figures and signs of their own."""
    marks = re.sub(r'<sup id="fnref[^>]*>.*?</sup>', "¹", html)
    return visible(re.sub(r'<a class="footnote-backref".*?</a>', "", marks)).replace("\xa0", " ").strip()


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_file_as_it_is(lang: str, built: Built, golden: Callable[[Path, str], None]) -> None:
    golden(Path(__file__).parent / "golden" / f"whole-{lang}.md", _written(whole(built, lang)))


@renderers
@languages
def test_the_visible_words_are_those_of_the_source(lang: str, renderer: str, built: Built) -> None:
    text = built.corpus.works[0].expressions[lang]
    html = _rendered(built.data[f"formats/ctoc-cop-10-4/ctoc-cop-10-4.{lang}.md"], renderer)
    assert re.sub(r"\s+", " ", _shown(html)) == re.sub(r"\s+", " ", _wanted(text, renderer))


@renderers
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_words_of_a_text_with_everything(lang: str, renderer: str, built: Built) -> None:
    setting = whole(built, lang)
    html = _rendered(_written(setting), renderer)
    assert _shown(html) == _wanted(setting.corpus.works[0].official, renderer)


@renderers
def test_no_list_no_code_and_no_rule_is_made_of_the_words(renderer: str, built: Built) -> None:
    for lang in ("en", "ar"):
        html = _rendered(_written(whole(built, lang)), renderer).split('<div class="footnote">')[0]
        tags = [tag for kind, tag, *_ in shape(html) if kind == "tag"]
        assert set(tags) <= {"p", "h1", "h2", "h3", "em", "sup", "a", "hr"}
        assert tags.count("hr") == 2, "one before each of the two parts that nothing heads"


def _around(word: str) -> tuple[tuple[Inline, ...], ...]:
    plain = Text(f"{word} x {word}")
    return (
        (plain,),
        (Text("x "), Reference((Text(f"q{word}q"),), Official("A/RES/1/1")), Text(" x")),
        (Emphasis((Text(f"q{word}q"),)), Text(" x")),
        (Text(word), PageBreak("marked"), Text(word)),
    )


def _with(built: Built, contents: tuple[tuple[Inline, ...], ...], label: str = "") -> str:
    """The text of the project, its first operative paragraphs, its title and its note with other words."""
    text = built.corpus.works[0].expressions["en"]
    assert text.title is not None
    operative = tuple(
        replace(one, content=content, items=(), label=label or one.label)
        for one, content in zip(text.operative, contents, strict=False)
    )
    title = replace(text.title, content=contents[0])
    notes = tuple(replace(one, content=contents[0]) for one in text.notes)
    changed = replace(text, title=title, preamble=text.preamble[:1], operative=operative, notes=notes)
    return _written(with_text(built, "en", changed))


def test_no_word_is_read_as_markup(built: Built) -> None:
    plain = _with(built, _around("w"))
    wanted = {renderer: _tags(shape(_rendered(plain, renderer))) for renderer in RENDERERS}
    for word in (*NASTY, "~~x~~", "$x$", "x | y"):
        contents = _around(word)
        written = _with(built, contents)
        for renderer in RENDERERS:
            found = shape(_rendered(written, renderer))
            assert _tags(found) == wanted[renderer], (renderer, word)
            shown = _bare(" ".join(one[1] for one in found if one[0] == "text"))
            for content in contents:
                assert _bare(plain_text(content)) in shown, (renderer, word)


def _tags(found: Shape) -> Shape:
    return [one for one in found if one[0] != "text"]


def _bare(words: str) -> str:
    return re.sub(r"\s", "", words)


@pytest.mark.parametrize("label", ["15.", "1)", "(a)", "-", "*", "+", "#", "I.", "（一）", "•", ">", "أ)", "'1'"])
@renderers
def test_a_label_is_shown_as_printed(renderer: str, label: str, built: Built) -> None:
    html = _rendered(_with(built, ((Text("Decides x."),),), label), renderer)
    assert f"<p>{label.replace('>', '&gt;')} Decides x.</p>" in html.replace("&#x27;", "'")


@pytest.mark.parametrize(
    "words", ["Ibid.", "同上。", "Ibid. “x”", 'Ibid. "x"', "Ibid. 'x'", "Ibid. (x)", "12. x", "[x]"]
)
@renderers
def test_a_note_does_not_vanish(renderer: str, words: str, built: Built) -> None:
    text = built.corpus.works[0].expressions["en"]
    changed = replace(text, notes=tuple(replace(one, content=(Text(words),)) for one in text.notes))
    assert words in _shown(_rendered(_written(with_text(built, "en", changed)), renderer))


def test_footnotes_are_footnotes_where_they_are_known(built: Built) -> None:
    html = _rendered(built.data["formats/ctoc-cop-10-4/ctoc-cop-10-4.zh.md"], "python")
    assert html.count('<li id="fn:25">') == 1
    assert '<a class="footnote-ref" href="#fn:25">' in html


@languages
def test_it_says_what_it_is(lang: str, built: Built) -> None:
    matter, body = _parts(built.data[f"formats/ctoc-cop-10-4/ctoc-cop-10-4.{lang}.md"])
    official = lang == "zh"
    title = built.corpus.works[0].expressions[lang].title
    assert title is not None
    assert (matter["title"], matter["lang"], matter["number"]) == (title.text, lang, "10/4")
    assert (matter["symbol"], matter["adopted"], matter["published_in"]) == (None, "2020-10-16", "CTOC/COP/2020/10")
    assert matter["unverified"] == ["document"]
    assert matter["status"] == ("official" if official else "unofficial")
    assert matter["rights"] == ("united-nations" if official else "CC-BY-4.0")
    assert matter["licence"] == (None if official else "https://creativecommons.org/licenses/by/4.0/")
    assert matter["page"] == f"/{lang}/resolutions/ctoc-cop-10-4/"
    assert body.startswith("\n> ")


def test_drafting_verbs_are_emphasised_where_the_language_does_so(built: Built) -> None:
    assert "\n*Gravely concerned* about" in built.data["formats/ctoc-cop-10-4/ctoc-cop-10-4.en.md"]
    for lang in ("zh", "ar"):
        assert "*" not in _parts(built.data[f"formats/ctoc-cop-10-4/ctoc-cop-10-4.{lang}.md"])[1]
