"""Is a term told that all other translations use, where the official words name no concept?"""

from dataclasses import replace

from build_scripts.checks.terms import check
from build_scripts.model.inline import Text
from build_scripts.model.resolution import Paragraph, Resolution
from build_scripts.model.work import Corpus
from build_scripts.pipeline import Built

from .asking import ask, with_text

_FR = "sources/resolutions/ctoc-cop-10-4/fr.md"


def _third(text: Resolution, words: str = "") -> Resolution:
    """The text whose third operative paragraph uses no term, or says something else."""
    before: Paragraph = text.operative[2]
    plain = replace(before, content=(Text(words or before.text),))
    return replace(text, operative=(*text.operative[:2], plain, *text.operative[3:]))


def _silent(built: Built) -> Corpus:
    """The corpus whose official text names no concept in its third operative paragraph."""
    return with_text(built.corpus, "zh", _third)


def test_equal_terms_pass(built: Built) -> None:
    assert ask(check, built.corpus) == []
    assert ask(check, _silent(built)) == []


def test_a_term_that_all_others_use(built: Built) -> None:
    words = "Demande aux États parties de faire face aux difficultés des autorités centrales ;"
    told = ask(check, with_text(_silent(built), "fr", lambda text: _third(text, words)))
    assert [one.split("(op-3): ")[1].split(" stands")[0] for one in told] == [
        "warning[terms]: none of the accepted forms of extradition",
        "warning[terms]: none of the accepted forms of mutual-legal-assistance",
    ]
    assert told[0].startswith(f"{_FR}:")
    assert "تسليم المجرمين” in ar.md, and so in all others; one of: extradition" in told[0]


def test_a_form_inside_a_name_or_a_longer_term_counts(built: Built) -> None:
    words = "Demande aux États parties l’extradition, l’entraide judiciaire et des autorités centrales ;"
    assert ask(check, with_text(built.corpus, "fr", lambda text: _third(text, words))) == []


def test_what_is_not_translated_is_not_asked(built: Built) -> None:
    def leave(text: Resolution) -> Resolution:
        left = replace(text.operative[2], content=(), untranslated=True)
        return replace(text, operative=(*text.operative[:2], left, *text.operative[3:]))

    assert ask(check, with_text(built.corpus, "fr", leave)) == []
