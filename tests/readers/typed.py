"""A made-up resolution as a careful typist would write it, and what reading must find in it.

In: a `Made`. Out: its text, blocks parted by empty lines, and its outline.
"""

from itertools import cycle

from .tongues import TONGUES
from .written import CUTS, Clause, Made, Phrase, Portion

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PAGE_END = ["A/HAR/3/1", "2/5"]
_LETTERS = "abcd"
_ROMAN = ("i", "ii", "iii", "iv")


def typed(made: Made) -> str:
    """The text."""
    return "\n\n".join(Typist(made).blocks)


def outlined(made: Made) -> list[str]:
    """What reading must find."""
    return Typist(made).outline


class Typist:
    """Writes a resolution from its head to its notes, and keeps the outline along with it."""

    def __init__(self, made: Made) -> None:
        self.blocks: list[str] = []
        self.outline: list[str] = []
        self._made = made
        self._tongue = TONGUES[made.lang]
        self._comma, self._semicolon, self._colon, self._stop = self._tongue.signs
        self._phrases = cycle(made.phrases)
        self._recited = self._numbered = self._noted = 0
        self._cut = made.cut
        self._notes_stand = False
        self._head()
        self._portion(made.body, "", announces=made.shape == "draft")
        self._parts()
        self._end()

    def _write(self, address: str, label: str, words: str, read: str = "") -> None:
        """A block and its line of the outline; `read` differs from the words where marks stand in them."""
        self.blocks.append(" ".join(one for one in (label, words) if one))
        self.outline.append(" ".join(one for one in (address, label, read or words) if one))

    def _words(self, *, begins: bool = True) -> str:
        return self._tongue.space.join(self._phrase(begins=begins))

    def _phrase(self, *, begins: bool = True) -> Phrase:
        """The next words; a paragraph begins with a capital letter where the language has them."""
        phrase = next(self._phrases)
        first = phrase.begins[0].upper() if begins and not self._tongue.lower else phrase.begins[0]
        return phrase._replace(begins=first + phrase.begins[1:])

    def _head(self) -> None:
        tongue = self._tongue
        self.blocks += tongue.masthead if self._made.masthead else ()
        heading, title = ("", "") if self._made.plain else ("## ", "### ")
        self.blocks += [f"{heading}{tongue.heading}", f"{title}{tongue.title}"]
        self.outline += [f"heading {tongue.heading}", f"title {tongue.title}"]
        self._write("formula", "", tongue.formula + self._comma)

    def _parts(self) -> None:
        made, tongue = self._made, self._tongue
        if made.shape == "draft":
            self._begin_again()
            self._write("draft-1-formula", "", tongue.formula + self._comma)
            self._portion(made.parts[0], "draft-1-")
        for place, portion in enumerate(made.parts if made.shape.startswith("sections") else ()):
            self._part(f"sec-{place + 1}", tongue.sections[place], tongue.part_titles[place])
            again = made.shape == "sections beginning again"
            self._begin_again(again=again)
            self._portion(portion, f"sec-{place + 1}-" if again else "")
        closing = [(f"closing-{place + 1}" if place else "closing", one) for place, one in enumerate(tongue.closing)]
        self.blocks += tongue.closing if made.adopted else ()
        if made.shape == "annex":
            self._part("annex-1", tongue.annex, tongue.part_titles[0])
            self._begin_again()
            self._portion(made.parts[0], "annex-1-")
        self.outline += [f"{address} {words}" for address, words in closing] if made.adopted else []

    def _part(self, address: str, label: str, title: str) -> None:
        """The heading of a part: on one line after a Chinese figure, otherwise on two."""
        self.blocks.append(f"{label}{title}" if label.endswith("、") else f"{label}\n\n{title}")
        self.outline.append(f"{address} {label} {title}")

    def _begin_again(self, *, again: bool = True) -> None:
        if again:
            self._recited = self._numbered = 0

    def _portion(self, portion: Portion, prefix: str, *, announces: bool = False) -> None:
        for items in portion.recitals:
            self._recited += 1
            self._recital(f"{prefix}pp-{self._recited}", items, noted=not prefix)
        for place, clause in enumerate(portion.clauses):
            self._numbered += 1
            last = place == len(portion.clauses) - 1
            ends = self._stop if last else self._semicolon
            announced = announces and last
            self._clause(
                f"{prefix}op-{self._numbered}", Clause() if announced else clause, self._colon if announced else ends
            )

    def _recital(self, address: str, items: int, *, noted: bool) -> None:
        words = self._words() + (self._colon if items else self._comma)
        if self._made.opened:
            words = self._tongue.opening + self._tongue.space + words[0].lower() + words[1:]
        mark = ""
        if noted and self._noted < self._made.noted:
            self._noted += 1
            mark = f"⟨fnref-{self._noted}⟩"
        self._write(address, "", words + (self._mark(self._noted) if mark else ""), words + mark)
        for place in range(items):
            ends = self._comma if place == items - 1 else self._semicolon
            self._write(f"{address}-{_LETTERS[place]}", self._tongue.items[place], self._words() + ends)

    def _clause(self, address: str, clause: Clause, ends: str) -> None:
        phrase = self._phrase()
        ended = phrase._replace(goes_on=phrase.goes_on + (self._colon if clause.items else ends))
        label = "" if self._made.shape == "unnumbered" else self._tongue.number.format(self._numbered)
        if self._cut in CUTS:
            self._cut_clause(address, label, ended)
        else:
            self._write(address, label, self._tongue.space.join(ended))
        for place, inner in enumerate(clause.items):
            last = place == len(clause.items) - 1 and not clause.wrapped_up
            self._item(
                f"{address}-{_LETTERS[place]}", self._tongue.items[place], inner, ends if last else self._semicolon
            )
        if clause.wrapped_up:
            self._write(f"{address}-wrap-up", "", self._words(begins=False) + ends)
        if self._cut:
            self.blocks += _PAGE_END
            self.outline[-1] += "⟨marked⟩"
            self._cut = ""

    def _item(self, address: str, label: str, inner: int, ends: str) -> None:
        self._write(address, label, self._words() + (self._colon if inner else ends))
        for place in range(inner):
            figure = self._tongue.inner[place]
            own = _ROMAN[place] if figure.strip("()") in _ROMAN else str(place + 1)
            ended = ends if place == inner - 1 else self._semicolon
            self._write(f"{address}-{own}", figure, self._words() + ended)

    def _cut_clause(self, address: str, label: str, phrase: Phrase) -> None:
        """An operative paragraph in whose words a page ends."""
        cut, self._cut = self._cut, ""
        page_end = ["---"] if "rule" in cut else _PAGE_END if "furniture" in cut else []
        notes = self._notes() if "notes" in cut else []
        self.blocks += [f"{label} {phrase.begins}".strip(), *page_end, *notes, phrase.goes_on]
        evidence = "marked" if page_end else "inferred"
        words = f"{phrase.begins}⟨{evidence}⟩{self._tongue.space}{phrase.goes_on}"
        self.outline.append(" ".join(one for one in (address, label, words) if one))

    def _mark(self, number: int) -> str:
        return str(number).translate(_RAISED) if self._made.raised else f"<sup>{number}</sup>"

    def _note(self, number: int) -> str:
        return f"{self._tongue.part_titles[1]} {number}."

    def _notes(self) -> list[str]:
        self._notes_stand = True
        return [f"{self._mark(number)} {self._note(number)}" for number in range(1, self._noted + 1)]

    def _end(self) -> None:
        """The notes of the last page, where they do not stand at the end of an earlier one."""
        if self._noted and not self._notes_stand:
            self.blocks += ["---", *self._notes()]
        self.outline += [f"fn-{number} {self._note(number)}" for number in range(1, self._noted + 1)]
