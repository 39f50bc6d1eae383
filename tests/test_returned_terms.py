"""Is a glossary that must not come in refused, and our file as it was?"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.model.exchange import GLOSSARY
from build_scripts.pipeline import Built
from build_scripts.readers.exchange.arrival import open_arrival
from build_scripts.readers.exchange.tbx import read_terms
from build_scripts.readers.source import read_source
from build_scripts.returned_terms import compare_terms

_FRENCH = re.compile(r'(<langSec xml:lang="fr">.*?</langSec>)', re.DOTALL)
Edit = Callable[[str], str]


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda text: text.replace("<term>没收</term>", "<term>充公</term>"), "confiscation zh: the name is '充公'"),
        (lambda text: text.replace('id="confiscation"', 'id="seizing"'), "seizing ar: there is no such concept"),
        (
            lambda text: text.replace('id="confiscation"', 'id="seizing"'),
            "confiscation ar: the concept is not in the file",
        ),
        (
            lambda text: re.sub(r"[0-9a-f]{16}</p>", "0</p>", text).replace("Serious offending", "Crime"),
            "transnational-organized-crime en: the glossary has changed since the export",
        ),
        (
            lambda text: re.sub(r"Serious offending[^<]*", "", text),
            "transnational-organized-crime en: a definition is gone or new",
        ),
        (lambda text: _FRENCH.sub(r"\1\1", text, count=1), "transnational-organized-crime fr: it is there 2 times"),
    ],
    ids=["name", "unknown", "lost", "older", "emptied", "twice"],
)
def test_a_glossary_that_must_not_come_in(edit: Edit, told: str, built: Built, root: Path) -> None:
    arrival = open_arrival("back.tbx", edit(built.data[GLOSSARY]).encode("utf-8"))
    delivery = read_terms(arrival)
    source, _ = read_source(root, root / "sources" / "glossary.yml")
    assert delivery is not None
    assert source is not None
    returned = compare_terms(delivery, built.corpus.glossary, source)
    assert (returned.text, returned.changed) == (source.text, ())
    assert told in [f"{one.where.anchor}: {one.wrong}" for one in returned.problems]
