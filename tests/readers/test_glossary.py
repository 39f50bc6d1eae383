"""Are the concepts read whole, and is an id that stands twice or leads nowhere told with its line?"""

from build_scripts.model.fact import Fact
from build_scripts.model.inline import Target
from build_scripts.readers.glossary import read_glossary
from build_scripts.readers.source import Source

_LANTERN = """\
- id: lantern
  names: {en: {text: lantern, source: the harbour book, verified: false}}
  forms: {en: [lantern, lanterns]}
  definitions: {en: "A light: in a case."}
  defined_in: {instrument: harbour-treaty, provision: art-2-b}
  see_also: [oil]
"""
_OIL = "- id: oil\n  names: {en: {text: oil}}\n"


def test_a_concept() -> None:
    concepts, problems = read_glossary(Source("glossary.yml", _LANTERN + _OIL))
    assert problems == []
    assert list(concepts) == ["lantern", "oil"]
    lantern = concepts["lantern"]
    assert lantern.names == {"en": Fact("lantern", "the harbour book", verified=False)}
    assert lantern.forms == {"en": ("lantern", "lanterns")}
    assert lantern.definitions == {"en": "A light: in a case."}
    assert lantern.defined_in == Target("harbour-treaty", "art-2-b")
    assert lantern.see_also == ("oil",)
    assert str(concepts["oil"].where) == "glossary.yml:7:1"
    assert (concepts["oil"].forms, concepts["oil"].definitions, concepts["oil"].defined_in) == ({}, {}, None)


def test_see_also_that_leads_nowhere() -> None:
    _, problems = read_glossary(Source("glossary.yml", _LANTERN))
    assert [str(one) for one in problems] == [
        "glossary.yml:6:1: error[metadata]: there is no concept 'oil'; an id of this file; correct it"
    ]


def test_an_id_that_stands_twice() -> None:
    _, problems = read_glossary(Source("glossary.yml", _LANTERN + _OIL + _OIL))
    assert [str(one) for one in problems] == [
        "glossary.yml:9:1: error[metadata]: the id 'oil' stands twice; each concept once; merge the entries"
    ]


def test_each_problem_has_its_own_line_even_after_an_id_that_stands_twice() -> None:
    lost = "- id: wick\n  names: {en: {text: wick}}\n  see_also: [wax]\n"
    _, problems = read_glossary(Source("glossary.yml", _OIL + _OIL + lost))
    assert [str(one) for one in problems] == [
        "glossary.yml:3:1: error[metadata]: the id 'oil' stands twice; each concept once; merge the entries",
        "glossary.yml:7:1: error[metadata]: there is no concept 'wax'; an id of this file; correct it",
    ]


def test_unknown_keys_and_languages() -> None:
    text = "- id: oil\n  names: {xx: {text: oil}, en: {text: oil}}\n  forns: {en: [oil]}\n"
    _, problems = read_glossary(Source("glossary.yml", text))
    assert [str(one) for one in problems] == [
        "glossary.yml:2:1: error[language]: there is no language 'xx'; one of: ar, zh, en, fr, ru, es; "
        "correct the code",
        "glossary.yml:3:1: error[yaml]: unknown key 'forns'; "
        "one of: defined_in, definitions, forms, id, names, see_also; correct or remove it",
    ]
