"""The signs at the two ends of a stretch of text: what to pass over, and what a paragraph ends in.

In: a text and the span of a stretch. Out: offsets, and classes of signs. The signs of six languages fall into four
classes, each named after its European sign: `,` `;` `.` `:`.
"""

import re

BLANK = " \t\r\f\ufeff\u00a0\u3000\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
_CLOSING = "”’»\"')）〉》」』]* \u00a0_\u200f\u200e\u202c"
_CLASSES = {",": ",،，", ";": ";؛；", ".": ".。!?؟…！？", ":": ":："}
_ENDS = {sign: name for name, signs in _CLASSES.items() for sign in signs}
_NOTED = re.compile(r"(?:<sup>[ ]*[0-9]{1,4}[ ]*</sup>|\[\^?[0-9]{1,3}\]|[⁰¹²³⁴-⁹]{1,3})\s*$")
# `goals,3` has a note; `21,566` is a figure.
_GLUED_NOTE = re.compile(r"(?![0-9]{3}$(?<=[0-9][,.][0-9]{3}))(?<=[,;.:，；。：،؛])[ ]?[0-9]{1,3}$")
# An extraction that keeps the order of sight sets the sign before the figure that it follows: `،2019` `،)19-`
_TURNED = re.compile(r"([،؛]|(?<=[\u0621-\u064a\u202a-\u202c ])\.)[)\]]?[0-9][0-9/\-–]{0,10}[(\[]?$")
_LONGEST_END = 60


def last_sign(text: str, start: int, end: int) -> str:
    """The class of the sign that ends a stretch; closing quotes, brackets and note marks may follow it."""
    stretch = _NOTED.sub("", text[max(start, end - _LONGEST_END) : end])
    turned = _TURNED.search(stretch.rstrip(_CLOSING))
    if turned is not None:
        return _ENDS[turned[1]]
    bare = _GLUED_NOTE.sub("", stretch).rstrip(_CLOSING)
    return _ENDS.get(bare[-1:], "")


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the white space and the invisible signs at its ends."""
    while start < end and (text[start] in BLANK or text[start] == "\n"):
        start += 1
    while end > start and (text[end - 1] in BLANK or text[end - 1] == "\n"):
        end -= 1
    return start, end


def first_word(text: str, start: int, end: int) -> int:
    """Where the words begin, after stars of Markdown and opening quotes."""
    while start < end and text[start] in "*_“\"«„‟'[ \t":
        start += 1
    return start
