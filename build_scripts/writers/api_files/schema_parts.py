"""What the schemas of the API share: facts, rights, status, identifiers."""

from build_scripts.model.work import Status
from build_scripts.writers.api_files.schema import Fields, by_language, choice, fields, perhaps, shared, text, truth
from build_scripts.writers.api_files.values import CC_BY, UNITED_NATIONS, Json

_FACT = fields(
    "Something that a source states.",
    text=text("What it states. A date is written 2020-10-16, two dates 2020-10-12/2020-10-16."),
    source=perhaps(text("Where it is stated.")),
    verified=truth("Whether it was seen there, word for word or inflected."),
)
_RIGHTS = fields(
    "What may be done with the words.",
    code=choice("The licence by its SPDX identifier, or whose the words are.", (CC_BY, UNITED_NATIONS)),
    licence=perhaps(text("The address of the licence.", "^https://")),
    basis=perhaps(text("The instruction of the United Nations that leaves the text in the public domain.")),
    contact=perhaps(text("Whom to ask for other uses.")),
)
STATED: Fields = {"fact": _FACT}
GOVERNED: Fields = {"fact": _FACT, "rights": _RIGHTS}

DIRECTION = choice("The direction of the script.", ("ltr", "rtl"))
LABEL = perhaps(text("The number or letter as printed; null where none is printed."))
PARAGRAPH_ID = text("The identifier of a paragraph.", "^resolutions/[a-z0-9-]+#[a-z0-9-]+$")
PAGE = text("The page for people.")
RESPONSIBLE = perhaps(text("Who is responsible for the translation; null for a text of the United Nations."))
STATUS: Fields = {
    "status": choice("What the text is in this language.", [one.value for one in Status]),
    "notice": text("The same in words, with the rights; it must go with the text wherever that goes."),
}


def a_fact(told: str) -> Json:
    """A fact, or null where nobody states it."""
    return perhaps(shared(f"{told} Null where no source states it.", "fact"))


def names(told: str) -> Json:
    """A fact for each language."""
    return by_language(told, {"$ref": "#/$defs/fact"})


def texts(told: str) -> Json:
    """A text for each language."""
    return by_language(told, {"type": "string"})


KNOWN: Fields = {
    "symbol": a_fact("The symbol of the resolution itself."),
    "session": a_fact("The session."),
    "session_dates": a_fact("The days of the session, from and to."),
    "adopted": a_fact("The day of adoption."),
    "published_in": a_fact("The symbol of the document that published the text."),
    "section": a_fact("The section of that document."),
}
