"""`sources/pages/<lang>/*.md`: pages that people write, in plain words under headings.

In: a file's `Source`. Out: a `Prose`. The grammar: `# Title` first, `## Heading {#address}`, paragraphs between blank
lines; nothing else is markup.
"""

import re
from pathlib import PurePosixPath

from build_scripts.diagnostics import Diagnostic
from build_scripts.model.work import Prose, Section
from build_scripts.readers.source import Source

_HEADING = re.compile(r"## (?P<title>.+?) \{#(?P<anchor>[a-z0-9-]+)\}")


def read_prose(source: Source, lang: str) -> tuple[Prose | None, list[Diagnostic]]:
    """One page; None, with a problem, when it does not begin with a title."""
    problems: list[Diagnostic] = []
    blocks = [
        (found.start(), " ".join(found.group().split()))
        for found in re.finditer(r"\S(?:.|\n(?![ \t]*\n))*", source.text)
    ]
    if not blocks or not blocks[0][1].startswith("# "):
        where = source.where(0)
        return None, [Diagnostic(where, "prose", "the page has no title", "a first line '# Title'", "add the title")]
    sections = [Section("", "", ())]
    for start, block in blocks[1:]:
        heading = _HEADING.fullmatch(block)
        if heading is not None and heading["anchor"] in (section.anchor for section in sections):
            wrong = f"the address '{heading['anchor']}' stands twice"
            problems.append(Diagnostic(source.where(start), "prose", wrong, "each address once", "rename one"))
        elif heading is not None:
            sections.append(Section(heading["anchor"], heading["title"], ()))
        elif block.startswith("#"):
            wrong, expected = f"the heading '{block}'", "'## Heading {#address}'"
            problems.append(Diagnostic(source.where(start), "prose", wrong, expected, "give it an address"))
        else:
            last = sections[-1]
            sections[-1] = Section(last.anchor, last.title, (*last.paragraphs, block))
    name = PurePosixPath(source.file).stem
    return Prose(name, lang, blocks[0][1].removeprefix("# "), tuple(sections), source.where(0)), problems
