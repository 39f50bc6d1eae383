"""`waivers.yml`: the findings of the concordance that the editors of a work leave as they are.

In: the file's `Source`. Out: `Waiver`s and problems. Each has the name of the check, the language, the address and the
reason; `words` narrow it to findings that hold them. Whether the check and the address exist is asked by `checks`.
"""

from build_scripts.diagnostics import Diagnostic
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.waiver import Waiver
from build_scripts.readers.source import Source
from build_scripts.record import Record, read_records


def read_waivers(source: Source) -> tuple[tuple[Waiver, ...], list[Diagnostic]]:
    """The waivers of one work, in the order of the file. One that lacks something waives nothing."""
    problems: list[Diagnostic] = []
    seen: set[tuple[str, str, str, str]] = set()
    waivers: list[Waiver] = []
    for record in read_records(source.text, source.file, problems):
        waiver = _read_waiver(record)
        key = (waiver.check, waiver.lang, waiver.anchor, waiver.words)
        if key in seen:
            record.problem("check", "the same finding is waived twice", "each waiver once", "remove one", "waivers")
        elif all((waiver.check, waiver.lang in LANGUAGES, waiver.anchor, waiver.reason)):
            waivers.append(waiver)
        seen.add(key)
    return tuple(waivers), problems


def _read_waiver(record: Record) -> Waiver:
    waiver = Waiver(
        check=record.text("check"),
        lang=record.text("language"),
        anchor=record.text("id"),
        reason=record.text("reason").strip(),
        where=record.where("check"),
        words=record.text("words", required=False),
    )
    if waiver.lang and waiver.lang not in LANGUAGES:
        wrong, expected = f"there is no language '{waiver.lang}'", f"one of: {', '.join(LANGUAGES)}"
        record.problem("language", wrong, expected, "correct the code", "waivers")
    if not waiver.reason and "reason" in record.names():
        record.problem("reason", "the reason is empty", "why the finding is right to be so", "say why", "waivers")
    record.close()
    return waiver
