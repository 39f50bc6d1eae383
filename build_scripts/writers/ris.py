"""References in the RIS format, which reference managers import (Research Information Systems, tagged format).

In: the setting of a language. Out: `formats/<slug>/<slug>.<lang>.ris` for each work with a text in it. Each line is a
tag of two characters, two spaces, a hyphen, a space and the value; an entry begins with TY and ends with ER. A value
never holds a line end, which would begin a tag.
"""

from collections.abc import Iterator

from build_scripts.model.formats import format_path
from build_scripts.pages.bibliography import Reference, on_one_line, references
from build_scripts.pages.setting import Setting


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    lang = setting.locale.tag
    for work in setting.corpus.works:
        if lang in work.expressions:
            yield format_path(work.slug, "ris", lang), "\n".join(entry(one) for _, one in references(setting, work))


def entry(reference: Reference) -> str:
    """One entry, with the line end after it."""
    tags = [
        ("TY", "GOVDOC"),
        ("ID", reference.key),
        ("AU", reference.body),
        ("TI", reference.title),
        ("M1", f"{reference.kind} {reference.number}"),
        ("PY", reference.date[:4]),
        ("DA", reference.date.replace("-", "/")),
        ("AN", reference.document),
        ("SE", reference.section),
        ("SP", reference.place),
        ("LA", reference.lang),
        *(("N1", note) for note in (*reference.notes, reference.legal)),
        ("UR", reference.url),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {on_one_line(value)}\n" for tag, value in tags if value or tag == "ER")
