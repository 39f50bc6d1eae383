"""Labels that stand behind the first line of their paragraph, as extractions of Arabic pages leave them.

In: all lines of a text that is read from the right. Out: the same lines without those labels, each of which has become
the marker of the line before it. Two forms, both of `1 - يقرر أن …`:
    `يقرر أن تعبر المعدية         -1`      behind blanks, where the order of sight is kept (`cut_label` parts them)
    `يقرر أن تعبر المعدية`  `-1`             on a line of its own
A label under a line that ends a paragraph stands before the next one, as anywhere.
"""

import re
from dataclasses import replace

from build_scripts.locales.locale import Locale
from build_scripts.readers.line import Line
from build_scripts.readers.marks import Mark, Sign

_BEHIND = "it stands behind its first line"
_LABEL = re.compile(
    r"(?<=\S)[ \u00a0\t]{3,}(?=(?:[-–—][ ]?[0-9\u0660-\u0669]{1,3}|[(][\u0621-\u064a]\u0640?[)])[ ]*$)", re.MULTILINE
)
_SIGNS = (Sign.NUMBER, Sign.LETTER)


def cut_label(text: str, start: int, end: int, locale: Locale) -> list[int]:
    """Where the label begins that stands behind the words of a line, or nothing."""
    found = _LABEL.search(text, start, end) if locale.direction == "rtl" else None
    return [found.end()] if found else []


def take_labels(lines: list[Line]) -> list[Line]:
    """The lines without the labels that stand behind the first line of a paragraph."""
    kept: list[Line] = []
    for one, following in zip(lines, [*lines[1:], None], strict=False):
        label = _label(one)
        if label is None or not kept or not _opens(kept, one, following):
            kept.append(one)
            continue
        owner = kept[-1]
        owner.marks = (replace(label, body=owner.words, damage=_BEHIND),)
        owner.behind = (one.start, one.end)
        owner.furniture = None
    return kept


def _label(line: Line) -> Mark | None:
    """The number or the letter that is all of a line."""
    lone = (mark for mark in line.marks if mark.sign in _SIGNS and mark.body >= line.end)
    return next((mark for mark in lone if not mark.style.endswith("_")), None)


def _opens(before: list[Line], label: Line, following: Line | None) -> bool:
    """Whether the line over a label begins a paragraph, and not the one below it."""
    owner = before[-1]
    if owner.marks or owner.rule or owner.behind is not None:
        return False
    if label.cut:
        return True
    ended = len(before) < 2 or before[-2].ends != "" or before[-2].furniture is not None or owner.gap > 0
    if owner.opening:
        return owner.ends == "" and ended
    opens = following is not None and following.opening != ""
    return owner.ends == "" and ended and not (label.gap or opens)
