"""Damages to the sources, each with what the author must be told about it.

An edit replaces the first match of a pattern in a file below sources/; without a pattern it writes the file, and
without a text it deletes it. What is told is a file, words of the damaged file whose end stands in the line (without
words: line 1), and words of the diagnostic.
"""

from typing import NamedTuple

TEXTS = "resolutions/ctoc-cop-10-4"
_METADATA = f"{TEXTS}/resolution.yml"
_UNTOC = "instruments/untoc.yml"
_OPERATIVE_7 = r"(?m)^7\. .*\n\n"


class Edit(NamedTuple):
    """A change of one file."""

    file: str
    pattern: str | None
    text: str | bytes | None


class Told(NamedTuple):
    """A line of the answer."""

    file: str
    words: str
    message: str


class Damage(NamedTuple):
    """What is done, and what must be told."""

    edits: tuple[Edit, ...]
    told: tuple[Told, ...]


def _one(file: str, pattern: str | None, text: str | bytes | None, words: str, message: str) -> Damage:
    return Damage((Edit(file, pattern, text),), (Told(file, words, message),))


DAMAGES = {
    "a text is missing": _one(f"{TEXTS}/es.md", None, None, "", "error[source]: there is no such file"),
    "the official text is missing": _one(f"{TEXTS}/zh.md", None, None, "", "error[source]: there is no such file"),
    "the metadata are missing": _one(_METADATA, None, None, "", "error[source]: there is no such file"),
    "the glossary is missing": _one("glossary.yml", None, None, "", "error[source]: there is no such file"),
    "a page is missing": _one("pages/en/about.md", None, None, "", "error[prose]: the page is missing"),
    "a text is empty": _one(f"{TEXTS}/es.md", None, b"", "", "error[source]: the file is empty"),
    "the metadata are empty": _one(_METADATA, None, b"# nothing\n", "", "error[yaml]: the file is empty"),
    "a key is unknown": _one(
        _METADATA,
        "^session:",
        "sesion:",
        "sesion:",
        "error[yaml]: unknown key 'sesion'; one of: adopted, body, languages",
    ),
    "the YAML is broken": _one(_UNTOC, r"^kind: treaty", "kind: [treaty", "titles:", "error[yaml]: not valid YAML: "),
    "the YAML of the glossary is broken": _one("glossary.yml", r"\A", "\t", "\t", "error[yaml]: not valid YAML: "),
    "a key stands twice": _one(
        _METADATA,
        r"^short_forms:",
        'number: "10/5"\nshort_forms:',
        '"10/5"',
        "error[yaml]: the key 'number' stands here twice",
    ),
    "a language of the metadata does not exist": _one(
        _METADATA,
        r"^  zh:\n    status: official",
        "  zz:\n    status: official",
        "  zz:",
        "error[language]: there is no language 'zz'",
    ),
    "a language of a file name does not exist": _one(
        f"{TEXTS}/xx.md",
        None,
        "words",
        "",
        "error[language]: there is no language 'xx'; one of: ar, zh, en, fr, ru, es",
    ),
    "a language is not named in the metadata": Damage(
        (Edit(_METADATA, r"^  es:\n(    .*\n)+", ""),),
        (Told(f"{TEXTS}/es.md", "", "error[language]: resolution.yml does not name the language 'es'"),),
    ),
    "a text is in Latin-1": _one(
        f"{TEXTS}/fr.md", None, "## Résolution\n".encode("latin-1"), "", "error[source]: the byte 0xe9 is not UTF-8"
    ),
    "a control character": _one(
        f"{TEXTS}/en.md",
        r"^2\. ",
        "2. \x03",
        "\x03",
        "error[source]: the control character U+0003; text alone; delete it",
    ),
    "an operative paragraph is lost": _one(
        f"{TEXTS}/fr.md", _OPERATIVE_7, "", "8. ", "(op-8): error[structure]: the number 8 follows 6; the number 7"
    ),
    "the last operative paragraph is lost": _one(
        f"{TEXTS}/fr.md",
        r"^16\. .*\n",
        "",
        "",
        "(op-16): error[structure]: the paragraph is not in this text; a paragraph as",
    ),
    "a preambular paragraph is lost": _one(
        f"{TEXTS}/ar.md",
        r"^واقتناعا منه .*\n\n",
        "",
        "",
        "(pp-23): error[structure]: the paragraph is not in this text",
    ),
    "a paragraph too many": _one(
        f"{TEXTS}/es.md",
        r"^16\. .*\n",
        "\\g<0>\n17. Da las gracias.\n",
        "17. ",
        "(op-17): error[structure]: the official text has no such paragraph",
    ),
    "a mark without its note": _one(
        f"{TEXTS}/en.md", r"^<sup>25</sup> .*\n?", "", "<sup>25</sup>", "(pp-1): error[notes]: the mark 25 has no note"
    ),
    "a note without its mark": _one(
        f"{TEXTS}/en.md", r"<sup>25</sup>", "", "<sup>25</sup>", "(fn-25): error[notes]: no mark leads to note 25"
    ),
    "a mark in another paragraph": Damage(
        (Edit(f"{TEXTS}/en.md", r"<sup>25</sup>", ""), Edit(f"{TEXTS}/en.md", r",(?=\n\n1\. )", ",<sup>25</sup>")),
        (
            Told(
                f"{TEXTS}/en.md",
                ",<sup>25</sup>",
                "(pp-23): error[notes]: the mark 25 does not stand in this paragraph",
            ),
        ),
    ),
    "a number stands twice": _one(
        f"{TEXTS}/es.md", r"^8\. ", "7. 8: ", "7. 8: ", "(op-7-2): error[structure]: the number 7. stands twice"
    ),
    "a script in the text": _one(
        f"{TEXTS}/en.md", r"^3\. ", "3. <script>", "<script>", "(op-3): error[markup]: markup in the text: <script>"
    ),
    "a link in the text": _one(
        f"{TEXTS}/en.md", r"^3\. ", "3. [x](y)", "[x](y)", "(op-3): error[markup]: markup in the text: [x](y)"
    ),
    "a citation is lost": _one(
        f"{TEXTS}/en.md", "article 27 of ", "", "8. ", "(op-8): error[references]: no reference to untoc#art-27"
    ),
    "another article is cited": _one(
        f"{TEXTS}/en.md",
        "article 27 of",
        "article 28 of",
        "8. ",
        "(op-8): error[references]: a reference to untoc#art-28",
    ),
    "an unofficial text without a review": _one(
        _METADATA,
        r"(?<=^  fr:\n    status: unofficial\n    responsible: the Hexaglot project\n)    review:\n(      .*\n)+",
        "",
        "  fr:\n    status",
        "error[status]: the status is 'unofficial' without a recorded review",
    ),
    "the record of a review is missing": _one(
        f"{TEXTS}/reviews/fr.yml", None, None, "", "error[source]: there is no such file"
    ),
    "a concept without a language": _one(
        "glossary.yml",
        r"^    ru: \{text: организованная преступность, .*\n",
        "",
        "- id: organized-crime",
        "error[glossary]: organized-crime has no names in ru; one for each language; add names: ru",
    ),
    "a form that two concepts claim": _one(
        "glossary.yml",
        r"^    en: \[organized crime, ",
        "    en: [Serious crime, organized crime, ",
        "- id: serious-crime",
        "error[glossary]: the form 'serious crime' (en) belongs to organized-crime and to serious-crime",
    ),
    "see_also leads nowhere": _one(
        "glossary.yml",
        r"see_also: \[transnational-organized-crime, ",
        "see_also: [piracy, ",
        "[piracy, ",
        "error[metadata]: there is no concept 'piracy'; an id of this file",
    ),
    "a concept is defined nowhere": _one(
        "glossary.yml",
        "instrument: untoc, provision: art-2-a",
        "instrument: untac, provision: art-2-a",
        "- id: organized-criminal-group",
        "error[glossary]: organized-criminal-group is defined in 'untac'; an id in sources/instruments",
    ),
    "a concept is defined in an article that does not exist": _one(
        "glossary.yml",
        "instrument: untoc, provision: art-2-a",
        "instrument: untoc, provision: art-99",
        "- id: organized-criminal-group",
        "error[glossary]: organized-criminal-group is defined in 'untoc#art-99'",
    ),
    "an instrument without a title": _one(
        _UNTOC,
        r"^  ru: .*\n",
        "",
        "",
        "error[instruments]: untoc has no title in ru; one for each language; add titles: ru",
    ),
    "a supplement to nothing": _one(
        "instruments/untoc-firearms-protocol.yml",
        r"^supplements: untoc",
        "supplements: untac",
        "",
        "error[instruments]: untoc-firearms-protocol supplements 'untac'; an id in sources/instruments",
    ),
    "a short form of nothing": _one(
        _METADATA,
        r"^short_forms: \[untoc",
        "short_forms: [untac",
        "body:",
        "error[instruments]: the short form of 'untac'",
    ),
    "a published address that vanished": _one(
        "addresses.txt",
        None,
        "/glossary/\n/glossary/#piracy\n",
        "#piracy",
        "error[addresses]: /glossary/#piracy does not exist in ru any more; published addresses never change",
    ),
    "addresses after an empty line": _one(
        "addresses.txt", None, "/glossary/\n\n/piracy/\n", "/piracy/", "error[addresses]: /piracy/ does not exist in ar"
    ),
    "addresses in Latin-1": _one(
        "addresses.txt", None, "/caf\xe9/\n".encode("latin-1"), "", "error[source]: the byte 0xe9 is not UTF-8"
    ),
    "the record of a review is elsewhere": Damage(
        (Edit(_METADATA, "record: reviews/fr.yml", "record: /reviews/fr.yml"),),
        (Told(_METADATA, "record: /reviews/fr.yml", "/reviews/fr.yml"),),
    ),
}

# Two damages that different parts of the program find, and that are told in one run.
PAIRS = {
    "two texts": ("a control character", "a number stands twice"),
    "a text and the metadata": ("an operative paragraph is lost", "a key is unknown"),
    "a text and the glossary": ("a script in the text", "see_also leads nowhere"),
    "two checks": ("an instrument without a title", "a note without its mark"),
    "a reader and a check": ("a number stands twice", "an instrument without a title"),
}
