"""Whose resolution it is: two bodies may have used one number, and only the words around it tell.

In: a paragraph, and where it cites a resolution. Out: the codes of the bodies that may have adopted it: `A`, `A/HRC`,
`S|E|A/HRC` for "the Council", the id of a body of ours, or `other` for one whose resolutions have no symbols. The words
tie a body to a citation
    right after it    резолюция 16/18 Совета по правам человека · resolution 524 (XVII) adopted by the Council
    inside it         قرار مجلس الأمن 1373 (2001) · résolutions du Conseil de sécurité 1809 (2008)
    right before it   General Assembly resolution 55/25 · 大会2000年11月15日第55/25号决议 (`body_first` languages)
or leave it to "its": the Council, in its resolution 48/13 · 人权理事会在其第48/13号决议中.
"""

import re
from dataclasses import dataclass

from build_scripts.linkers.lexicon import Lexicon
from build_scripts.linkers.mention import Context
from build_scripts.linkers.numbers import DIGIT
from build_scripts.linkers.orders import Cited

_OTHER = "other"
_SPACE = " \u00a0"
_SENTENCE_ENDS = ("; ", "；", "。", "؛", ". ")
_REACH = 40  # characters before a citation in which "its" and a date are looked for


@dataclass(frozen=True, slots=True)
class Speakers:
    """The body that the words tie to a citation; those that "its" may mean, the likelier first; and the one that is
    named last before it in the sentence, or else speaks in the resolution."""

    tied: str = ""
    its: tuple[str, ...] = ()
    near: str = ""


def find_speakers(text: str, cited: Cited, context: Context) -> Speakers:
    """Who may have adopted what is cited."""
    lexicon = context.lexicon
    start, end = cited.whole
    inside = lexicon.ties.bodies.find(re.split(DIGIT, text[start:end], maxsplit=1)[0])
    for body in (_after(text, cited.end, lexicon), *(one for _, _, one in inside), _after(text, end, lexicon)):
        if body:
            return Speakers(tied=body)
    named_to, named = _before(text, start, lexicon)
    dated = lexicon.ties.dated.search(text, max(0, start - _REACH), start)
    ends = dated.start() if dated else start
    words = lexicon.ties.its.finditer(text, max(0, ends - _REACH), ends)
    if lexicon.ties.its.match(text, start) or any(one.end() == ends for one in words):
        return Speakers(its=tuple(body for body in (named, context.body) if body))
    if lexicon.locale.citations.body_first:
        if named and named_to == ends:
            return Speakers(tied=named)
        if _is_name(text[_sentence_start(text, start) : ends]):
            return Speakers(tied=_OTHER)
    return Speakers(near=named or context.body)


def _is_name(words: str) -> bool:
    """Whether the words of a sentence end in a name: "Statistical Commission" (resolution 53/113) is a body."""
    *before, last = words.split() or [""]
    return bool(before) and last.isalpha() and last[0].isupper()


def _after(text: str, position: int, lexicon: Lexicon) -> str:
    """The body that follows at once, or after the date. Where bodies come first, only with "of the"."""
    date = lexicon.ties.dating.match(text, position)
    after = _skip_spaces(text, date.end() if date else position)
    link = lexicon.links.match(text, after)
    if link is None and lexicon.locale.citations.body_first:
        return ""
    found = lexicon.ties.bodies.match(text, _skip_spaces(text, link[0]) if link else after)
    return found[1] if found else ""


def _before(text: str, start: int, lexicon: Lexicon) -> tuple[int, str]:
    """The body that the sentence names last before a place: its end and code."""
    begins = _sentence_start(text, start)
    found = [(end, body) for begin, end, body in lexicon.ties.bodies.find(text) if begins <= begin and end <= start]
    return found[-1] if found else (0, "")


def _sentence_start(text: str, position: int) -> int:
    ends = (text.rfind(sign, 0, position) for sign in _SENTENCE_ENDS)
    return max(ends) + 1


def _skip_spaces(text: str, position: int) -> int:
    while position < len(text) and text[position] in _SPACE:
        position += 1
    return position
