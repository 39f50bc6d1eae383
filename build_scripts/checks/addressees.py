"""Does every operative paragraph speak to those to whom the official one speaks?

In: the corpus, linked, and the words of addressing of the locales. Out: a finding for each thing that the official
paragraph asks of somebody (敦促会员国) and this one of somebody else (Urges States parties), or of nobody that we know.
Where the official paragraph names no addressee that we know, nothing is asked; a verb that is missing or another one is
told by the check of verbs.
"""

from collections.abc import Iterator

from build_scripts.checks.question import Question
from build_scripts.checks.rows import Row, finding
from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.deeds import Deed, deeds_of
from build_scripts.model.resolution import Kind, Paragraph


def check(question: Question) -> Iterator[Diagnostic]:
    """Compare each operative paragraph with the official one."""
    for row in question.rows:
        if row.official.kind is Kind.OPERATIVE:
            yield from _compare_row(question, row)


def _compare_row(question: Question, row: Row) -> Iterator[Diagnostic]:
    official = [one for one in deeds_of(row.words[row.lang], question.deeds[row.lang]) if one.addressees]
    opening = official[:1] if official and official[0].begin == 0 else []
    for lang, paragraph in row.others.items():
        first, *rest = deeds_of(row.words[lang], question.deeds[lang])
        pairs = [(one, first) for one in opening if first.phrase is not None]
        for one in official[len(opening) :]:
            same = next((deed for deed in rest if set(deed.acts) & set(one.acts)), None)
            if same is not None:
                rest.remove(same)
                pairs.append((one, same))
        for theirs, ours in pairs:
            if set(theirs.addressees) != set(ours.addressees):
                yield _finding(question, row, (lang, paragraph), theirs, ours)


def _finding(question: Question, row: Row, place: tuple[str, Paragraph], theirs: Deed, ours: Deed) -> Diagnostic:
    lang, paragraph = place
    spoken = f"“{ours.phrase.text}”" if ours.phrase is not None else "the paragraph"
    told = _names(question, lang, ours) or "nobody that we know"
    wrong = f"{spoken} speaks to {told}"
    source = row.words[row.lang][theirs.begin : theirs.end]
    expected = f"{_names(question, lang, theirs)}: “{source}” in {row.official.where.file}"
    return finding("addressees", paragraph, wrong, expected, "correct it, or add the form to the locale")


def _names(question: Question, lang: str, deed: Deed) -> str:
    return " + ".join(question.locales[lang].addressing.name(one) for one in deed.addressees)
