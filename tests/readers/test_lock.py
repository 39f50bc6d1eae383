"""Does the lock read as it is written, and is what is no record told with its line?"""

import pytest

from build_scripts.readers.lock import read_lock
from build_scripts.readers.source import Source
from build_scripts.writers.lock import lock_text

_RECORDS = {"fr": {"op-15-c": "0b3cf1e8a1c0f9d2", "title": "1234567890123456"}, "ar": {"op-1": "12345678901234e5"}}


def _read(text: str) -> tuple[dict[str, dict[str, str]], list[str]]:
    made_from, problems = read_lock(Source("translations.lock", text))
    return made_from, [f"{one.where.line}: {one.wrong}" for one in problems]


def test_what_is_written_is_read_again() -> None:
    text = lock_text(_RECORDS)
    assert _read(text) == (_RECORDS, [])
    assert text.splitlines()[2:] == [
        "ar:",
        "  op-1: 12345678901234e5",
        "fr:",
        "  op-15-c: 0b3cf1e8a1c0f9d2",
        "  title: 1234567890123456",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("xx:\n  op-1: 0b3cf1e8a1c0f9d2\n", "1: there is no language 'xx'"),
        ("fr:\n  op-1: 0b3cf1e8\n", "2: '0b3cf1e8' is no fingerprint"),
        ("fr:\n  op-1: 0b3cf1e8a1c0f9d2\n  op-1: 0b3cf1e8a1c0f9d2\n", "3: the key 'op-1' stands here twice"),
        ("fr: words\n", "1: 'fr' is not a mapping"),
        ("<<<<<<< ours\nfr:\n", "2: not valid YAML: "),
        ("# nothing\n", "1: the file is empty"),
    ],
)
def test_what_is_no_record(text: str, told: str) -> None:
    assert any(one.startswith(told) for one in _read(text)[1]), _read(text)
