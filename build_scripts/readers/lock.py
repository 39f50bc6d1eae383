"""`translations.lock`: which official paragraph each translated one was made from.

In: the file's `Source`, which `accept` and `import` write and nobody else. Out: by language and address the fingerprint
of the official paragraph, and problems: a language that is none, a fingerprint that is none, a key given twice.
    fr:
      op-15-c: 0b3cf1e8a1c0f9d2
"""

import re

from build_scripts.diagnostics import Diagnostic
from build_scripts.readers.facts import language_keys
from build_scripts.readers.source import Source
from build_scripts.record import read_records

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")


def read_lock(source: Source) -> tuple[dict[str, dict[str, str]], list[Diagnostic]]:
    """The fingerprints by language and address."""
    problems: list[Diagnostic] = []
    made_from: dict[str, dict[str, str]] = {}
    for record in read_records(source.text, source.file, problems)[:1]:
        for tag in language_keys(record):
            below = record.record(tag, required=True)
            made_from[tag] = {} if below is None else {anchor: below.text(anchor) for anchor in below.names()}
            for anchor, figures in made_from[tag].items():
                if below is not None and not _FINGERPRINT.fullmatch(figures):
                    action = f"remove the line, and accept {tag} {anchor} anew"
                    below.problem(anchor, f"'{figures}' is no fingerprint", "16 figures and letters", action, "lock")
    return made_from, problems
