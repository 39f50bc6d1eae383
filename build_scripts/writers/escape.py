"""Text as text: what Markdown and HTML would read as markup is escaped wherever words are written.

In: words as they stand in a source. Out: Markdown that shows exactly these words. Latin runs inside words that are
read from right to left are isolated, so that (COVID-19) and CTOC/COP/2020/10 keep their order.
"""

import json
import re
from collections.abc import Iterator

_SPECIAL = re.compile(r"[\\`*_{}\[\]#&<>]")
# At the beginning of a block these open a list, a quotation, a rule, a definition or a heading.
_LEADING = re.compile(r"\A(?P<space>[ \t]*)(?:(?P<digits>[0-9]+)(?P<point>[.)])|(?P<sign>[-+>:=~!?/]))")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# A word, a symbol with what belongs to it, also in brackets (A/74/6 (Sect. 29)/Add.1), or an address of the web.
_LATIN_RUN = re.compile(
    r"""
    [A-Za-z] (?: [A-Za-z0-9\ .,/:’'–&?=_%\#~+@-]* [A-Za-z0-9/] )?
    (?: (?<=[0-9]) \ ?\([A-Za-z0-9\ .]+\) (?: /[A-Za-z0-9./]*[A-Za-z0-9] )? )?
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"[^\w\s.,:;()/’‘“”«»、，。；：！？،؛؟-]|_")


def escape(text: str) -> str:
    """Words inside a block."""
    return _SPECIAL.sub(_escape_one, text)


def escape_isolated(text: str) -> str:
    """Words of a language that is read from right to left: each Latin run in a `<bdi>`."""
    runs = (f'<bdi dir="ltr">{escape(run)}</bdi>' if latin else escape(run) for run, latin in isolated_runs(text))
    return "".join(runs)


def isolated_runs(text: str) -> Iterator[tuple[str, bool]]:
    """The text in runs, each with whether it is a Latin one that must be isolated."""
    position = 0
    for run in _LATIN_RUN.finditer(text):
        if run.start() > position:
            yield text[position : run.start()], False
        yield run.group(), True
        position = run.end()
    if position < len(text):
        yield text[position:], False


def escape_beginning(markdown: str) -> str:
    """A block whose first characters must not be read as a list, a rule, a heading or code, nor its last as a break."""
    escaped = _LEADING.sub(_escape_lead, markdown)
    if escaped[:1] in (" ", "\t"):
        escaped = f"&#{ord(escaped[0])};{escaped[1:]}"
    return f"{escaped[:-1]}&#32;" if escaped.endswith(" ") else escaped


def escape_attribute(text: str) -> str:
    """Words inside the quotation marks of an attribute."""
    return _ATTRIBUTE.sub(lambda found: f"&#{ord(found.group())};", text)


def name_attributes(name: str) -> list[str]:
    """A name for the eye and one for the ear."""
    return [f'{key}="{escape_attribute(name)}"' for key in ("title", "aria-label")]


def escape_raw_attribute(text: str) -> str:
    """Words inside the quotation marks of an attribute of a raw tag, whose references `md_in_html` resolves once."""
    return escape_attribute(text).replace("&", "&amp;")


def _escape_one(found: re.Match[str]) -> str:
    character = found.group()
    return _HTML.get(character, f"\\{character}")


def _escape_lead(found: re.Match[str]) -> str:
    if found["sign"]:
        return f"{found['space']}\\{found['sign']}" if found["sign"] in "-+!" else f"&#{ord(found['sign'])};"
    return f"{found['space']}{found['digits']}{'&#46;' if found['point'] == '.' else '&#41;'}"


def script_data(data: object) -> str:
    """Data as a literal of a classic script. What could end a script element or a line of JavaScript is escaped,
    although the data stand in files of their own."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
