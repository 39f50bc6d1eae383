"""A text in which some paragraphs have other words, and nothing else is changed.

In: the text, its reading, and by address the marked words that a paragraph shall have. Out: the text. Of each paragraph
the stretch between the first and the last difference is replaced; footnote marks that stay, breaks of lines and pages,
labels and notes keep every character. What stands between two words and is not of this paragraph is never touched.
Whether the new words read as they should is for the caller to see, by reading the text again.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_scripts.diagnostics import Where
from build_scripts.model.inline import NoteMark, Text, walk
from build_scripts.model.resolution import Entry, Paragraph, Resolution, Role
from build_scripts.model.translation import split_marks
from build_scripts.readers.line import UNTRANSLATED

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(frozen=True, slots=True)
class _Token:
    """A sign or a mark of a paragraph, and the stretch of the text where it stands; "" for `[untranslated]`."""

    said: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    words: str


def reword(text: str, resolution: Resolution, wanted: Mapping[str, str]) -> str:
    """The text with the wanted words."""
    placed = list(_placed(resolution))
    edits: list[_Edit] = []
    for paragraph in resolution.paragraphs():
        if paragraph.id in wanted:
            tokens = _waiting(text, paragraph, placed) if paragraph.untranslated else _tokens(paragraph, placed)
            edits.extend(_edits(tokens, _said(wanted[paragraph.id])))
    for edit in sorted(edits, key=lambda one: (one.start, one.end), reverse=True):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return text


def _placed(resolution: Resolution) -> Iterator[tuple[int, Entry, int]]:
    """Each entry of the ledger between its first and its last offset."""
    position = 0
    for entry in resolution.ledger:
        length = entry.end - entry.start if entry.role is Role.TEXT else len(entry.literal)
        yield position, entry, position + length
        position += length


def _waiting(text: str, paragraph: Paragraph, placed: list[tuple[int, Entry, int]]) -> list[_Token]:
    """The sign that stands for the words of a paragraph."""
    begin = _offset(text, paragraph.where)
    signs = (_Token("", start, end) for start, entry, end in placed if start >= begin and entry.literal == UNTRANSLATED)
    return [next(signs)]


def _offset(text: str, where: Where) -> int:
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: where.line - 1]) + where.column - 1


def _tokens(paragraph: Paragraph, placed: list[tuple[int, Entry, int]]) -> list[_Token]:
    """Every sign and mark of a paragraph in reading order, by the ledger."""
    words, marks = paragraph.text, list(_marks(paragraph))
    tokens: list[_Token] = []
    read = 0
    for at, (start, entry, _) in enumerate(placed):
        if entry.role is not Role.TEXT or entry.owner != paragraph.id:
            continue
        for space in words[read : entry.start]:
            tokens.append(_joint(space, tokens[-1].end, start, placed))
        if entry.start == 0:
            tokens.extend(_find_marks(placed[_label_end(placed, at) : at], marks, 0))
        tokens.extend(_Token(sign, start + n, start + n + 1) for n, sign in enumerate(words[entry.start : entry.end]))
        tokens.extend(_find_marks(placed[at + 1 :], marks, entry.end))
        read = entry.end
    return tokens


def _marks(paragraph: Paragraph) -> Iterator[tuple[int, str]]:
    """The offset and the number of each mark."""
    offset = 0
    for inline in walk(paragraph.content):
        if isinstance(inline, NoteMark):
            yield offset, inline.number
        elif isinstance(inline, Text):
            offset += len(inline.text)


def _find_marks(following: list[tuple[int, Entry, int]], marks: list[tuple[int, str]], offset: int) -> Iterator[_Token]:
    """The marks at one offset of the words, taken off the list, where the next markers show their numbers."""
    for start, entry, end in following:
        if entry.role is Role.TEXT or not marks or marks[0][0] != offset:
            return
        if entry.role is Role.MARKER and marks[0][1] in entry.literal.translate(_RAISED):
            yield _Token(f"<sup>{marks.pop(0)[1]}</sup>", start, end)


def _label_end(placed: list[tuple[int, Entry, int]], at: int) -> int:
    """The first of the markers that stand directly before an entry."""
    while at and placed[at - 1][1].role is Role.MARKER:
        at -= 1
    return at


def _joint(space: str, start: int, end: int, placed: list[tuple[int, Entry, int]]) -> _Token:
    """The space that the end of a line reads as; where a page ends as well, it is no stretch that may be replaced."""
    between = [entry for first, entry, last in placed if first >= start and last <= end]
    is_layout = all(entry.role is Role.LAYOUT for entry in between)
    return _Token(space, start if is_layout else end, end)


def _said(words: str) -> list[str]:
    return [
        one for text, number in split_marks(words) for one in (*text, *([f"<sup>{number}</sup>"] if number else []))
    ]


def _edits(tokens: list[_Token], wanted: list[str]) -> Iterator[_Edit]:
    """What to replace: the signs between the first and the last difference."""
    if not tokens:
        return
    first, shorter = 0, min(len(tokens), len(wanted))
    while first < shorter and tokens[first].said == wanted[first]:
        first += 1
    last = 0
    while last < shorter - first and tokens[-1 - last].said == wanted[-1 - last]:
        last += 1
    words = wanted[first : len(wanted) - last]
    gone = tokens[first : len(tokens) - last]
    if not gone:
        place = tokens[first].start if first < len(tokens) else tokens[-1].end
        yield _Edit(place, place, "".join(words))
        return
    stretches = list(_stretches(gone))
    begin = tokens[first - 1].end if first else gone[0].start
    for stretch, part in zip(stretches, _shared_out(words, [len(one) for one in stretches]), strict=True):
        if stretch:
            yield _Edit(stretch[0].start, stretch[0].end, part)
            yield from (_Edit(one.start, one.end, "") for one in stretch[1:] if one.start < one.end)
            begin = stretch[-1].end
        else:
            yield _Edit(begin, begin, part)


def _stretches(gone: list[_Token]) -> Iterator[list[_Token]]:
    """What is replaced between the ends of pages, which stay, each being a space."""
    stretch: list[_Token] = []
    for token in gone:
        if token.said == " " and token.start == token.end:
            yield stretch
            stretch = []
        else:
            stretch.append(token)
    yield stretch


def _shared_out(words: list[str], lengths: list[int]) -> Iterator[str]:
    """The new words for each stretch: parted at the spaces nearest to where the old ones were."""
    whole, done, begin = sum(lengths) or 1, 0, 0
    for length in lengths[:-1]:
        done += length
        spaces = [at for at in range(begin, len(words)) if words[at] == " "]
        end = min(spaces, key=lambda at: abs(at - len(words) * done / whole)) if spaces else len(words)
        yield "".join(words[begin:end])
        begin = end + 1
    yield "".join(words[begin:])
