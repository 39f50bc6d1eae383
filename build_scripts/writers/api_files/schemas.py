"""The JSON Schema of each kind of file of the API, as one table."""

from build_scripts.model.instrument import KINDS as INSTRUMENTS
from build_scripts.model.resolution import Kind
from build_scripts.writers.api_files.expression_schema import EXPRESSION
from build_scripts.writers.api_files.schema import (
    choice,
    fields,
    language,
    perhaps,
    schema,
    several,
    shared,
    text,
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
    STATED,
    STATUS,
    a_fact,
    names,
    texts,
)
from build_scripts.writers.api_files.values import Json
from build_scripts.writers.api_files.work import KINDS

_INDEX = schema(
    "index",
    "The file that leads to all others.",
    STATED,
    version=text("The version of the API; it is in the path of every file, too."),
    languages=several(
        "The languages of the site.",
        fields(
            "A language.",
            lang=language("Its tag."),
            name=text("Its name in itself."),
            direction=DIRECTION,
            page=text("The page that begins the site in it."),
        ),
        6,
    ),
    works=several(
        "The resolutions whose text we hold.",
        fields(
            "A resolution.",
            id=text("Its identifier.", "^resolutions/"),
            number=text("Its number. Several bodies may have a resolution of the same number."),
            symbol=a_fact("Its symbol."),
            titles=texts("Its title."),
            file=text("Its file.", r"\.json$"),
        ),
    ),
    instruments=several(
        "What the resolutions cite.",
        fields(
            "An instrument.",
            id=text("Its identifier.", "^instruments/"),
            kind=choice("What it is.", INSTRUMENTS),
            symbol=a_fact("Its symbol."),
            titles=names("Its title."),
            file=text("Its file.", r"\.json$"),
        ),
    ),
    glossary=text("The file of the glossary."),
    references=text("The table of all references, as CSV."),
    schemas=fields("The schema of each kind of file.", **{kind: text(f"That of {kind}.") for kind in KINDS}),
)

_WORK = schema(
    "work",
    "A resolution as such, with its language versions.",
    GOVERNED,
    slug=text("Its name in addresses.", "^[a-z0-9-]+$"),
    number=text("Its number. Several bodies may have a resolution of the same number."),
    body=names("The body that adopted it."),
    facts=fields("What is known of it.", **KNOWN),
    documents=names("The address of the official document."),
    titles=texts("Its title, where we hold a text."),
    official_lang=language("The language of the text that all others are compared with."),
    expressions=several(
        "All languages, also those in which there is no text.",
        fields(
            "A language version.",
            id=text("Its identifier: language and work.", "^[a-z]{2}/resolutions/"),
            lang=language("Its language."),
            **STATUS,
            rights=perhaps(shared("The rights in the text; null where there is none.", "rights")),
            responsible=RESPONSIBLE,
            reviewed=perhaps(text("The day on which a second reader had compared it, sentence by sentence.")),
            translated=perhaps(whole("How many paragraphs are translated; null for a text that is no translation.")),
            untranslated=perhaps(whole("How many are not.")),
            stale=perhaps(whole("How many were translated from words that have changed since.")),
            file=perhaps(text("Its file; null where there is no text.", r"\.json$")),
            page=PAGE,
        ),
        6,
    ),
    paragraphs=several(
        "The paragraphs of the official text in reading order, notes last. Every language has the same.",
        fields(
            "A paragraph.",
            id=PARAGRAPH_ID,
            kind=choice("What it is.", [one.value for one in Kind]),
            label=LABEL,
        ),
    ),
    cited_by=several("The paragraphs of other resolutions, in their official texts, that cite this one.", PARAGRAPH_ID),
)

_INSTRUMENT = schema(
    "instrument",
    "What resolutions cite: a treaty, a resolution, a body, a tool, a publication.",
    GOVERNED,
    type=choice("What it is.", INSTRUMENTS),
    titles=names("Its title."),
    symbol=a_fact("Its symbol."),
    adopted=a_fact("The day of its adoption."),
    in_force=a_fact("The day of its entry into force."),
    treaty_series=perhaps(
        fields("Where it is registered.", volume=text("The volume."), number=text("The number of registration."))
    ),
    supplements=perhaps(text("The identifier of the treaty that it supplements.", "^instruments/")),
    documents=several(
        "Where its official text is.",
        fields(
            "An address.",
            lang=perhaps(language("The language of the text there; null for one address that serves all.")),
            url=shared("The address, with where it was found.", "fact"),
        ),
    ),
    articles=several(
        "Its articles, as far as resolutions cite them.",
        fields(
            "An article.",
            id=text("Its identifier.", "^instruments/[a-z0-9-]+#art-"),
            number=whole("Its number.", 1),
            titles=names("Its title."),
        ),
    ),
    summaries=several(
        "What a provision says, in our own words.",
        fields("A provision.", id=text("Its identifier.", "^instruments/"), texts=texts("The summary.")),
    ),
    summary_note=perhaps(texts("What must be known of the summaries.")),
    rights=perhaps(shared("The rights in the summaries; null where there are none.", "rights")),
    cited=several(
        "What of it is cited, and by which paragraphs of the official texts.",
        fields(
            "The whole of it, or a provision.",
            id=text("Its identifier.", "^instruments/"),
            by=several("The paragraphs.", PARAGRAPH_ID, 1),
        ),
    ),
    pages=texts("The page for people."),
)

_GLOSSARY = schema(
    "glossary",
    "The concepts of the resolutions, with a name and a definition in each language.",
    GOVERNED,
    notice=texts("What the definitions are, and the rights in them."),
    rights=shared("The rights in the definitions.", "rights"),
    concepts=several(
        "The concepts.",
        fields(
            "A concept.",
            id=text("Its identifier.", "^glossary#"),
            names=names("Its name."),
            definitions=texts("Its definition, in our own words."),
            defined_in=perhaps(text("The identifier of the provision that defines it.", "^instruments/")),
            see_also=several("Related concepts.", text("An identifier.", "^glossary#")),
            used_in=several("The paragraphs of the official texts that use it.", PARAGRAPH_ID),
        ),
    ),
    pages=texts("The page for people."),
)

SCHEMAS: dict[str, Json] = {
    "index": _INDEX,
    "work": _WORK,
    "expression": EXPRESSION,
    "instrument": _INSTRUMENT,
    "glossary": _GLOSSARY,
}
