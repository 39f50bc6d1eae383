"""Resolutions made up by Hypothesis, and the text that a careful typist would make of each.

In: nothing. Out: strategies of `Made` resolutions, `typed` texts of them, and the outline that reading must give back.
"""

from dataclasses import dataclass

from hypothesis import strategies as st

# Letters of every script, and signs that Markdown or HTML would take for markup.
_INNER = ("abc", "xyz", "éü", "абв", "中文", "قرار", "12", "½", "😀", *"&*_`#~|\\{}/-“”’《》")
_FORMS = {"en": ("{}.", "({})"), "fr": ("{}.", "{})"), "zh": ("{}.", "（{}）"), "ar": ("{} -", "({})")}
_LETTERS = {"ar": ["أ", "ب", "ج", "د", "هـ"]}
LANGUAGES = tuple(_FORMS)


@dataclass(frozen=True)
class Made:
    """Words alone: an operative paragraph with its items, `cut` where a page of the source ended in a paragraph."""

    lang: str
    heading: str
    title: str
    formula: str
    preamble: tuple[str, ...]
    operative: tuple[tuple[str, tuple[str, ...]], ...]
    cut: str
    noted: int


def words() -> st.SearchStrategy[str]:
    """Some words that begin nothing: the first is a letter, the last is no punctuation."""
    return st.lists(st.sampled_from(_INNER), min_size=1, max_size=6).map(lambda parts: f"q{' '.join(parts)}q")


def resolutions() -> st.SearchStrategy[Made]:
    """Well-formed resolutions of every shape that the reader knows."""
    recitals = words().map(lambda one: f"{one},")
    clauses = words().map(lambda one: f"{one};")
    items = st.lists(clauses, max_size=5).map(tuple)
    return st.builds(
        Made,
        lang=st.sampled_from(LANGUAGES),
        heading=words(),
        title=words(),
        formula=recitals,
        preamble=st.lists(recitals, max_size=4).map(tuple),
        operative=st.lists(st.tuples(clauses, items), min_size=1, max_size=5).map(tuple),
        cut=st.sampled_from(("", "marked", "inferred")),
        noted=st.integers(0, 4),
    )


def label(made: Made, position: int, *, item: bool) -> str:
    """What stands before an operative paragraph or an item."""
    number, letter = _FORMS[made.lang]
    letters = _LETTERS.get(made.lang, list("abcde"))
    return letter.format(letters[position]) if item else number.format(position + 1)


def typed(made: Made) -> str:
    """The text of the source. The first operative paragraph is the one that a page cuts, after its first word."""
    blocks = [f"## {made.heading}", f"### {made.title}", made.formula]
    blocks += [f"{one}<sup>7</sup>" if place < made.noted else one for place, one in enumerate(made.preamble)]
    for place, (clause, items) in enumerate(made.operative):
        first, rest = _parts(made, place, clause)
        rule = ["---"] if made.cut == "marked" else []
        blocks += [f"{label(made, place, item=False)} {first}", *([*rule, rest] if rest else [])]
        blocks += [f"{label(made, spot, item=True)} {one}" for spot, one in enumerate(items)]
    return "\n\n".join([*blocks, "---", "<sup>7</sup> See the book."])


def outlined(made: Made, word_space: str) -> list[str]:
    """What reading must find."""
    lines = [f"heading {made.heading}", f"title {made.title}", f"formula {made.formula}"]
    for place, one in enumerate(made.preamble):
        mark = ("⟨fnref-7⟩" if place == 0 else f"⟨fnref-7-{place + 1}⟩") if place < made.noted else ""
        lines.append(f"pp-{place + 1} {one}{mark}")
    for place, (clause, items) in enumerate(made.operative):
        first, rest = _parts(made, place, clause)
        told = f"{first}⟨{made.cut}⟩{word_space}{rest}" if rest else clause
        lines.append(f"op-{place + 1} {label(made, place, item=False)} {told}")
        for spot, one in enumerate(items):
            lines.append(f"op-{place + 1}-{'abcde'[spot]} {label(made, spot, item=True)} {one}")
    return [*lines, "fn-7 See the book."]


def _parts(made: Made, place: int, clause: str) -> tuple[str, str]:
    """What stands before and after the end of the page. No page begins with what would itself be a marker."""
    first, _, rest = clause.partition(" ")
    return (first, rest) if made.cut and place == 0 and rest[:1].isalpha() else (clause, "")
