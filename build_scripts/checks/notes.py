"""Does every footnote mark have its note, and every note its mark?

In: the corpus. Out: an error at the mark or at the note; and one when a mark stands in another paragraph than in the
official text.
"""

from collections.abc import Iterator

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic
from build_scripts.model.resolution import Resolution, fill_untranslated


def check(question: Question) -> Iterator[Diagnostic]:
    """Look at each expression by itself, then beside the official one."""
    for work in question.corpus.works:
        official = {(paragraph.id, mark.number) for paragraph, mark in work.official.note_marks()}
        for text in work.expressions.values():
            yield from _unmatched(fill_untranslated(text, work.official))
            for paragraph, mark in text.note_marks():
                if (paragraph.id, mark.number) not in official:
                    wrong = f"the mark {mark.number} does not stand in this paragraph of the official text"
                    yield Diagnostic(paragraph.where, "notes", wrong, f"its place in {work.official.file}", "move it")


def _unmatched(text: Resolution) -> Iterator[Diagnostic]:
    notes = {text.note_number(note): note for note in text.notes}
    marks = {mark.number: paragraph for paragraph, mark in text.note_marks()}
    for number, paragraph in marks.items():
        if number not in notes:
            action = f"add a block that begins with <sup>{number}</sup>"
            yield Diagnostic(
                paragraph.where, "notes", f"the mark {number} has no note", "a note of that number", action
            )
    for number, note in notes.items():
        if number not in marks:
            wrong = f"no mark leads to note {number}"
            yield Diagnostic(note.where, "notes", wrong, f"<sup>{number}</sup> in a paragraph", "add the mark")
