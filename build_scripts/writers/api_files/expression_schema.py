"""The JSON Schema of an expression: the model of a text, in the order in which it is built up."""

from build_scripts.model.formats import BY_LANGUAGE
from build_scripts.model.resolution import Kind, PartKind
from build_scripts.model.translation import State
from build_scripts.writers.api_files.schema import (
    Fields,
    choice,
    constant,
    fields,
    language,
    one_of,
    perhaps,
    schema,
    several,
    shared,
    text,
    truth,
    whole,
)
from build_scripts.writers.api_files.schema_parts import (
    DIRECTION,
    GOVERNED,
    KNOWN,
    LABEL,
    PAGE,
    PARAGRAPH_ID,
    RESPONSIBLE,
    STATUS,
    a_fact,
)
from build_scripts.writers.api_files.values import Json

_TARGET = one_of(
    "What a reference points to.",
    fields(
        "An instrument, or a provision of it.",
        kind=constant("What is cited.", "instrument"),
        id=text("Its identifier.", "^instruments/[a-z0-9-]+(#[a-z0-9-]+)?$"),
    ),
    fields(
        "A resolution whose text we hold.",
        kind=constant("What is cited.", "resolution"),
        id=text("Its identifier.", "^resolutions/[a-z0-9-]+$"),
    ),
    fields("A paragraph of the same resolution.", kind=constant("What is cited.", "paragraph"), id=PARAGRAPH_ID),
    fields(
        "A document that we do not hold.",
        kind=constant("What is cited.", "document"),
        symbol=text("Its symbol."),
        url=text("Where the United Nations publishes it.", "^https://"),
    ),
    fields(
        "Something that the text cites and nothing leads to.",
        kind=constant("What is cited.", "missing"),
        what=choice(
            "An instrument that is unknown here, or a paragraph that is not there.", ("instrument", "paragraph")
        ),
    ),
)
_CONTENT = several("Its words in pieces; joined, they are the text.", {"$ref": "#/$defs/inline"})
_INLINE = one_of(
    "A piece of a paragraph.",
    fields("Words.", kind=constant("The kind of piece.", "text"), text=text("The characters of the source.")),
    fields(
        "The drafting verb that opens a paragraph.", kind=constant("The kind of piece.", "emphasis"), content=_CONTENT
    ),
    fields(
        "A mention with its target.",
        kind=constant("The kind of piece.", "reference"),
        target=shared("What it points to.", "target"),
        content=_CONTENT,
    ),
    fields(
        "A use of a term of the glossary.",
        kind=constant("The kind of piece.", "term"),
        concept=text("The identifier of the concept.", "^glossary#"),
        content=_CONTENT,
    ),
    fields(
        "The raised figure of a footnote.",
        kind=constant("The kind of piece.", "note-mark"),
        number=text("The number as printed."),
        occurrence=whole("Which of the marks of this note it is.", 1),
        id=text("Its address in the page.", "^fnref-"),
        note=text("The address of the note.", "^fn-"),
    ),
    fields(
        "A page of the source ended here.",
        kind=constant("The kind of piece.", "page-break"),
        evidence=choice("Whether the source marks it, or only its layout shows it.", ("marked", "inferred")),
    ),
)
_PARAGRAPH = fields(
    "A paragraph under its address.",
    id=text("Its address in the text; with that of the work and # it is its identifier.", "^[a-z0-9-]+$"),
    kind=choice("What it is.", [one.value for one in Kind]),
    label=LABEL,
    lang=perhaps(language("The language of its words, where that is not the one of the text.")),
    untranslated=truth("Whether its words are still to come; it then has none here."),
    state=perhaps(
        choice(
            "How a translated paragraph stands to the official one; null in any other text.", [s.value for s in State]
        )
    ),
    text=text("Its own words, without label, marks and items."),
    content=_CONTENT,
    items=several("The items under its words.", {"$ref": "#/$defs/paragraph"}),
    wrap_up=perhaps(shared("The words after its items.", "paragraph")),
)


def _one(told: str) -> Json:
    return perhaps(shared(told, "paragraph"))


def _all(told: str) -> Json:
    return several(told, {"$ref": "#/$defs/paragraph"})


_BODY: Fields = {
    "formula": _one("The line that names the organ."),
    "preamble": _all("The preambular paragraphs, and subheadings among them."),
    "operative": _all("The operative paragraphs, and subheadings among them."),
    "parts": several("The parts, in their order.", {"$ref": "#/$defs/part"}),
}
_PART = fields(
    "A section, an article, an annex, or a draft that the resolution encloses.",
    id=text("Its address in the text.", "^[a-z0-9-]+$"),
    kind=choice("What it is.", [one.value for one in PartKind]),
    title=_one("Its heading, with its label as printed."),
    **_BODY,
)
_DEFINITIONS: Fields = {
    **GOVERNED,
    "target": _TARGET,
    "inline": _INLINE,
    "paragraph": _PARAGRAPH,
    "part": _PART,
}
EXPRESSION = schema(
    "expression",
    "One language version of a resolution: the whole text, paragraph by paragraph.",
    _DEFINITIONS,
    work=text("The identifier of the resolution.", "^resolutions/"),
    slug=text("Its name in addresses.", "^[a-z0-9-]+$"),
    lang=language("The language of the text."),
    direction=DIRECTION,
    number=text("The number of the resolution."),
    title=perhaps(text("The title; null for a text without one.")),
    **STATUS,
    rights=shared("The rights in the text.", "rights"),
    responsible=RESPONSIBLE,
    review=perhaps(
        fields(
            "That a second reader compared it with the official text, sentence by sentence.",
            date=text("The day."),
            reader=text("The reader."),
            record=text("The file in the sources of the project that says what was changed and what is left open."),
        )
    ),
    received=perhaps(
        fields(
            "The file that the text was taken from.",
            name=text("Its name when it was received."),
            sha256=text("Its hash.", "^[0-9a-f]{64}$"),
            file=text("Its copy in the sources of the project; empty where the text was that file itself."),
            unplaced=several("What the file holds and the text does not.", text("One thing.")),
        )
    ),
    source=text("The file of the text in the sources of the project."),
    facts=fields(
        "What is known of the resolution.",
        body=a_fact("The body that adopted it, in the language of the text."),
        **KNOWN,
        document=a_fact("The address of the official document in the language of the text."),
    ),
    links=fields(
        "Where the same text is in other forms.",
        page=PAGE,
        work=text("The file of the work."),
        official=text("The file of the official text."),
        **{form: text(f"The file of the text that ends in {suffix}.") for form, suffix in BY_LANGUAGE.items()},
    ),
    text=fields(
        "The text.",
        heading=_one("The line with the number."),
        title=_one("The title."),
        **_BODY,
        closing=_all("The lines of the meeting and the date."),
        notes=_all("The footnotes."),
        furniture=several(
            "What belongs to the pages of the source and not to the text.",
            fields("A running head, a page number, a vote …", kind=text("What it is."), text=text("Its words.")),
        ),
    ),
)
