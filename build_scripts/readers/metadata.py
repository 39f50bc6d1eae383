"""`resolution.yml`: what is known of a resolution beside its text.

In: the file's `Source`. Out: `Metadata` and problems. Nothing is filled in: a key that is absent is a fact that
nobody states, and the pages say so.
"""

import re

from build_scripts.diagnostics import Diagnostic
from build_scripts.model.work import Metadata, Provenance, Review, Status, Version
from build_scripts.readers.facts import language_keys, read_fact, read_names
from build_scripts.readers.source import Source
from build_scripts.record import Record, read_records

_RECORD = re.compile(r"[a-z0-9_-]+(/[a-z0-9_-]+)*\.[a-z]+")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")


def read_metadata(source: Source, slug: str) -> tuple[Metadata | None, list[Diagnostic]]:
    """The metadata of one resolution; None when the file has no keys at all."""
    problems: list[Diagnostic] = []
    records = read_records(source.text, source.file, problems)
    if not records:
        return None, problems
    record = records[0]
    metadata = Metadata(
        slug=slug,
        body=read_names(record, "body", required=True),
        number=record.text("number"),
        where=record.where(),
        versions=_read_versions(record),
        symbol=read_fact(record, "symbol"),
        session=read_fact(record, "session"),
        session_dates=read_fact(record, "session_dates"),
        adopted=read_fact(record, "adopted"),
        published_in=read_fact(record, "published_in"),
        section=read_fact(record, "section"),
        links=read_names(record, "links"),
        short_forms=record.texts("short_forms"),
    )
    if metadata.adopted and not _DATE.fullmatch(metadata.adopted.text):
        record.problem("adopted", f"'{metadata.adopted.text}' is no date", "a date such as 2020-10-16", "correct it")
    record.close()
    return metadata, problems


def _read_versions(record: Record) -> dict[str, Version]:
    below = record.record("languages", required=True)
    versions: dict[str, Version] = {}
    for tag in language_keys(below):
        assert below is not None
        version = below.record(tag, required=True)
        if version is not None:
            versions[tag] = _read_version(version, tag)
    if versions and not any(one.status is Status.OFFICIAL for one in versions.values()):
        record.problem("languages", "no language is official", "one official text", "set its status")
    return versions


def _read_version(record: Record, tag: str) -> Version:
    word = record.text("status")
    known = {status.value: status for status in Status}
    if word not in known:
        record.problem("status", f"the status is '{word}'", f"one of: {', '.join(known)}", "correct it", "status")
    status = known.get(word, Status.MACHINE)
    review, received = record.record("review"), record.record("received")
    if status is Status.UNOFFICIAL and review is None:
        wrong = "the status is 'unofficial' without a recorded review"
        record.problem("status", wrong, "a 'review' with date and reader", "record it, or write 'machine'", "status")
    version = Version(
        lang=tag,
        status=status,
        where=record.where(),
        review=_read_review(review) if review is not None else None,
        responsible=record.text("responsible", required=status in (Status.UNOFFICIAL, Status.MACHINE)),
        received=_read_received(received) if received is not None else None,
    )
    record.close()
    return version


def _read_review(record: Record) -> Review | None:
    """The review, or None when its record cannot be a file of ours."""
    review = Review(record.text("date"), record.text("reader"), record.text("record"))
    if review.record and not _RECORD.fullmatch(review.record):
        wrong = f"the record '{review.record}'"
        record.problem("record", wrong, "a file below this folder, such as reviews/fr.yml", "correct it")
    if not _DATE.fullmatch(review.date):
        record.problem("date", f"'{review.date}' is no date", "a date such as 2026-11-24", "correct it")
    record.close()
    return review if _RECORD.fullmatch(review.record) else None


def _read_received(record: Record) -> Provenance | None:
    """Where a text came from, or None when its original cannot be a file of ours."""
    received = Provenance(
        name=record.text("name"),
        sha256=record.text("sha256"),
        file=record.text("file", required=False),
        unplaced=record.texts("unplaced"),
    )
    is_ours = not received.file or _RECORD.fullmatch(received.file) is not None
    if not is_ours:
        wrong = f"the original '{received.file}'"
        record.problem("file", wrong, "a file below this folder, such as originals/en.docx", "correct it")
    if not _SHA256.fullmatch(received.sha256):
        record.problem("sha256", f"'{received.sha256}' is no SHA-256", "64 figures and letters", "correct it")
    record.close()
    return received if is_ours else None
