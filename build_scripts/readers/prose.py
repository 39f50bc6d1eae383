"""`sources/pages/<lang>/*.md`: pages that people write, in plain words under headings.

In: a file's `Source`. Out: a `Prose`. The grammar: `# Title` first, `## Heading {#address}`, paragraphs between blank
lines, and pieces of programs as they stand between a line ```python and a line ```; nothing else is markup.
"""

import re
from dataclasses import replace
from pathlib import PurePosixPath

from build_scripts.diagnostics import Diagnostic
from build_scripts.model.work import Prose, Sample, Section
from build_scripts.readers.source import Source

_BLOCK = re.compile(
    r"""
    (?m: ^```(?P<language>[a-z]+)\n (?P<code>(?:.*\n)*?) ```[ \t]*$ )
    | \S (?: . | \n(?![ \t]*\n) )*
    """,
    re.VERBOSE,
)
_FENCE = "```"
_HEADING = re.compile(r"## (?P<title>.+?) \{#(?P<anchor>[a-z0-9-]+)\}")


def read_prose(source: Source, lang: str) -> tuple[Prose | None, list[Diagnostic]]:
    """One page; None, with a problem, when it does not begin with a title."""
    problems: list[Diagnostic] = []
    blocks = [(found.start(), _read_block(found)) for found in _BLOCK.finditer(source.text)]
    first = blocks[0][1] if blocks else ""
    if isinstance(first, Sample) or not first.startswith("# "):
        where = source.where(0)
        return None, [Diagnostic(where, "prose", "the page has no title", "a first line '# Title'", "add the title")]
    sections = [Section("", "", ())]
    for start, block in blocks[1:]:
        last = sections[-1]
        if isinstance(block, Sample):
            sections[-1] = replace(last, paragraphs=(*last.paragraphs, block))
            continue
        heading = _HEADING.fullmatch(block)
        if heading is not None and heading["anchor"] in (section.anchor for section in sections):
            wrong = f"the address '{heading['anchor']}' stands twice"
            problems.append(Diagnostic(source.where(start), "prose", wrong, "each address once", "rename one"))
        elif heading is not None:
            sections.append(Section(heading["anchor"], heading["title"], ()))
        elif block.startswith("#"):
            wrong, expected = f"the heading '{block}'", "'## Heading {#address}'"
            problems.append(Diagnostic(source.where(start), "prose", wrong, expected, "give it an address"))
        elif _FENCE in block:
            wrong, expected = (
                f"'{_FENCE}' stands among words",
                f"a line {_FENCE}python, and a line {_FENCE} that ends it",
            )
            problems.append(Diagnostic(source.where(start), "prose", wrong, expected, "let them stand alone"))
        else:
            sections[-1] = replace(last, paragraphs=(*last.paragraphs, block))
    name = PurePosixPath(source.file).stem
    return Prose(name, lang, first.removeprefix("# "), tuple(sections), source.where(0)), problems


def _read_block(found: re.Match[str]) -> str | Sample:
    """A paragraph in one line, or a piece of a program in its own."""
    if found["language"]:
        return Sample(found["language"], found["code"].removesuffix("\n"))
    return " ".join(found.group().split())
