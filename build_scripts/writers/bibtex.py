r"""References for LaTeX: BibTeX with the fields of biblatex (biblatex manual, sections 2.1.1 and 2.2).

In: the setting of a language. Out: `formats/<slug>/<slug>.<lang>.bib` for each work with a text in it. An entry is a
`@report`, which every style prints with its institution, type and number; the body stands in two pairs of braces,
because it is no person with a first and a last name. The text is UTF-8; what TeX would take for a command is written as
one, so that no brace of a title can end its field.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from build_scripts.model.formats import format_path
from build_scripts.pages.bibliography import Reference, on_one_line, references
from build_scripts.pages.setting import Setting

# The names of languages in biblatex (manual, table 2).
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"ar": "arabic", "zh": "chinese", "en": "english", "fr": "french", "ru": "russian", "es": "spanish"}
)
_COMMANDS = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "%&$#_"},
    }
)


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.expressions:
            entries = [entry(reference) for _, reference in references(setting, work)]
            yield format_path(work.slug, "bib", lang), "\n".join(entries)


def entry(reference: Reference) -> str:
    """One entry, with the line end after it."""
    document = ", ".join(one for one in (reference.document, reference.section) if one)
    fields = {
        "institution": f"{{{_tex(reference.body)}}}" if reference.body else "",
        "title": _tex(reference.title),
        "titleaddon": _tex(reference.place),
        "type": _tex(reference.kind),
        "number": _tex(reference.number),
        "date": reference.date,
        "note": _tex("; ".join(one for one in (document, *reference.notes) if one)),
        "annotation": _tex(reference.legal),
        "langid": LANGUAGES.get(reference.lang, ""),
        # Read as it stands: an address of ours holds no sign that TeX or BibTeX would take for its own.
        "url": reference.url,
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@report{{{reference.key},\n{lines}}}\n"


def _tex(text: str) -> str:
    return on_one_line(text).translate(_COMMANDS)
