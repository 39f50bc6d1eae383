"""Has the official paragraph changed under its translation, and is it known which one a translation was made from?

In: the corpus with the records of `translations.lock`. Out: a warning at each translated paragraph that is stale or
that nobody has recorded, one for a language of which nothing is recorded, and one for each record that leads nowhere.
"""

from collections.abc import Iterator

from build_scripts.checks.question import Question
from build_scripts.diagnostics import Diagnostic, Severity, Where
from build_scripts.model.translation import State, translatable
from build_scripts.model.work import Work


def check(question: Question) -> Iterator[Diagnostic]:
    """Ask it of every work."""
    for work in question.corpus.works:
        for lang in work.translations:
            yield from _of_language(work, lang)
        yield from _of_lock(work)


def _of_language(work: Work, lang: str) -> Iterator[Diagnostic]:
    text, states = work.expressions[lang], work.states_in(lang)
    accept = f"`python -m build_scripts accept --in {work.slug} {lang}"
    expected = f"the words of {work.official.file} as they are now"
    if State.UNRECORDED in states.values() and not work.made_from.get(lang):
        wrong = "it is not recorded which official paragraphs this text was made from"
        yield _warning(Where(text.file), wrong, expected, f"compare them, then {accept} --all`")
        return
    for anchor, state in states.items():
        paragraph = text.paragraph(anchor) if state in (State.STALE, State.UNRECORDED) else None
        if paragraph is not None:
            wrong = "the official paragraph has changed since it was translated"
            if state is State.UNRECORDED:
                wrong = "it is not recorded which official paragraph this was made from"
            yield _warning(paragraph.where, wrong, expected, f"compare them, then {accept} {anchor}`")


def _of_lock(work: Work) -> Iterator[Diagnostic]:
    """Records of a language or a paragraph that is no translation, or no longer one. Of a paragraph that the
    translation has lost `structure` tells."""
    file = f"sources/resolutions/{work.slug}/translations.lock"
    for lang, recorded in work.made_from.items():
        states = work.states_in(lang)
        lost = translatable(work.official).keys() - states.keys() if states else set()
        for anchor in (one for one in recorded if one not in lost):
            if states.get(anchor, State.UNTRANSLATED) is State.UNTRANSLATED:
                action = f"`python -m build_scripts accept --in {work.slug} {lang} --all` removes it"
                where = Where(file, 1, 1, f"{lang} {anchor}")
                yield _warning(where, "there is no such translated paragraph", "records of translations", action)


def _warning(where: Where, wrong: str, expected: str, action: str) -> Diagnostic:
    return Diagnostic(where, "staleness", wrong, expected, action, Severity.WARNING)
