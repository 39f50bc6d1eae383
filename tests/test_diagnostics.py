"""Are problems told in one line and in JSON alike, each once and in the order of their places?"""

from build_scripts.diagnostics import Diagnostic, Severity, Where, has_errors, sorted_by_place

_PLAIN = Diagnostic(Where("b.md", 2, 3, "op-1"), "notes", "no mark", "a mark", "add it")
_BARE = Diagnostic(Where("a.md"), "docs", "stale", "", "", Severity.WARNING)


def test_the_line() -> None:
    assert str(_PLAIN) == "b.md:2:3 (op-1): error[notes]: no mark; a mark; add it"
    assert str(_BARE) == "a.md:1:1: warning[docs]: stale"


def test_the_record() -> None:
    assert _PLAIN.as_record() == {
        "file": "b.md",
        "line": 2,
        "column": 3,
        "anchor": "op-1",
        "severity": "error",
        "check": "notes",
        "wrong": "no mark",
        "expected": "a mark",
        "action": "add it",
    }


def test_the_order_is_that_of_the_places_and_each_comes_once() -> None:
    places = [Where("b.md", 10), Where("a.md", 2, 9), Where("a.md", 2, 1), Where("a.md", 10), Where("b.md", 9)]
    problems = [Diagnostic(one, "c", "w", "", "") for one in places]
    ordered = sorted_by_place([*problems, *problems])
    assert [str(one.where) for one in ordered] == ["a.md:2:1", "a.md:2:9", "a.md:10:1", "b.md:9:1", "b.md:10:1"]


def test_at_one_place_the_check_and_its_words_decide() -> None:
    told = [Diagnostic(Where("a"), check, wrong, "", "") for check, wrong in (("b", "x"), ("a", "y"), ("a", "x"))]
    assert [(one.check, one.wrong) for one in sorted_by_place(told)] == [("a", "x"), ("a", "y"), ("b", "x")]


def test_only_an_error_stops_the_build() -> None:
    note = Diagnostic(Where("a"), "c", "w", "", "", Severity.NOTE)
    assert not has_errors([])
    assert not has_errors([_BARE, note])
    assert has_errors([_BARE, _PLAIN])
