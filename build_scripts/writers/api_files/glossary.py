"""The glossary as JSON: every concept in all languages, with every paragraph that uses it.

In: the setting, and who uses what in the official texts. Out: one object.
"""

from build_scripts.model.citations import Citations
from build_scripts.model.glossary import Concept
from build_scripts.pages.setting import Setting
from build_scripts.writers.api_files.values import Json, facts, head, our_rights, place_id, said, target_id
from build_scripts.writers.api_files.work import GLOSSARY_FILE


def compose_glossary(setting: Setting, citations: Citations) -> Json:
    """The file of the glossary."""
    return {
        **head(GLOSSARY_FILE, "glossary", "glossary"),
        "notice": said(setting.locales, "glossary_intro", "rights_glossary"),
        "rights": our_rights(),
        "concepts": [_concept(one, citations) for one in setting.corpus.glossary.values()],
        "pages": {tag: f"{tag}/glossary/" for tag in setting.locales},
    }


def _concept(concept: Concept, citations: Citations) -> Json:
    return {
        "id": f"glossary#{concept.id}",
        "names": facts(concept.names),
        "definitions": dict(concept.definitions),
        "defined_in": target_id(concept.defined_in) if concept.defined_in is not None else None,
        "see_also": [f"glossary#{other}" for other in concept.see_also],
        "used_in": [place_id(place) for place in citations.by_concept.get(concept.id, [])],
    }
