"""The query table: every query of tests/search/queries.yml, asked in a real browser, online and from files."""

from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from build_scripts.locales.locale import LANGUAGES
from tests.site.browsing import Reader

# Answers all queries on the page; a result goes by the id of the table.
ASK = """async (queries) => {
  await hexaglotSearch.ready(hexaglotSearch.language);
  const id = (result) => result.address.replace(/^(resolutions|instruments)\\//, "").replace(/^ctoc-cop-10-4#/, "");
  const answers = [];
  for (const query of queries) {
    const { lists, suggestion } = await hexaglotSearch.find(query);
    const filled = Object.values(lists).filter((list) => list.length);
    const [best] = filled.sort((one, other) => other[0].score - one[0].score);
    const ids = Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, list.map(id)]));
    answers.push({ ids, first: best ? id(best[0]) : "", suggestion });
  }
  return answers;
}"""


@pytest.fixture(scope="session")
def table(request: pytest.FixtureRequest) -> dict[str, list[dict[str, Any]]]:
    """The queries of each language."""
    path = request.config.rootpath / "tests" / "search" / "queries.yml"
    read: dict[str, list[dict[str, Any]]] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return read


def complaints(row: Mapping[str, Any], answer: Mapping[str, Any]) -> list[str]:
    """What is wrong with the answer to one row of the table."""
    lists: dict[str, list[str]] = answer["ids"]
    found = {one for ids in lists.values() for one in ids}
    leading = {one for ids in lists.values() for one in ids[:5]}
    wrong = [f"{one} is not among the first five" for one in row["find"] if one not in leading]
    wrong += [f"{one} is found" for one in row.get("never", []) if one in found]
    if "first" in row and answer["first"] != row["first"]:
        wrong.append(f"the first is {answer['first'] or 'nothing'}, not {row['first']}")
    if row.get("nothing") and found:
        wrong.append(f"{len(found)} results, where nothing can be found")
    if row.get("suggest", "").lower() not in answer["suggestion"].lower():
        wrong.append(f"{answer['suggestion'] or 'nothing'} is offered, not {row['suggest']}")
    return [f"{row['query']!r}: {one}" for one in wrong]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_query_finds_what_it_must(reader: Reader, lang: str, table: dict[str, list[dict[str, Any]]]) -> None:
    rows = table[lang]
    assert len(rows) >= 60
    reader.open(f"{lang}/about/")
    answers = reader.page.evaluate(ASK, [row["query"] for row in rows])
    wrong = [one for row, answer in zip(rows, answers, strict=True) for one in complaints(row, answer)]
    assert wrong == []


def test_a_wrong_answer_is_seen() -> None:
    row = {"query": "q", "find": ["op-1", "op-2"], "first": "op-1", "never": ["op-9"], "suggest": "word"}
    answer = {
        "ids": {"paragraph": ["op-2", "a", "b", "c", "d", "op-1"], "term": ["op-9"]},
        "first": "op-2",
        "suggestion": "",
    }
    assert complaints(row, answer) == [
        "'q': op-1 is not among the first five",
        "'q': op-9 is found",
        "'q': the first is op-2, not op-1",
        "'q': nothing is offered, not word",
    ]
    assert complaints({"query": "q", "find": [], "nothing": True}, answer) == [
        "'q': 7 results, where nothing can be found"
    ]
