"""What a finder finds: a span of the plain text of a paragraph, and what it points to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from build_scripts.linkers.lexicon import Lexicon
from build_scripts.model.inline import AnyTarget
from build_scripts.model.resolution import Kind


@dataclass(frozen=True, slots=True)
class Concept:
    """The target of a term use: an entry of the glossary."""

    id: str


@dataclass(frozen=True, slots=True)
class Opening:
    """The drafting verb at the beginning of a paragraph; it points nowhere and is shown with emphasis."""


@dataclass(frozen=True, slots=True)
class Same:
    """Whatever was cited last before: "ibid."."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters `start` to `end` of the text. `once`: linked only where the paragraph first mentions the target."""

    start: int
    end: int
    target: AnyTarget | Concept | Opening | Same
    once: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What a finder may know beside the text: the lexicon, the kind and the address of the paragraph that it stands
    in, and of the resolution the addresses of all its paragraphs and the body that speaks in it."""

    lexicon: Lexicon
    kind: Kind
    place: str = ""
    anchors: frozenset[str] = frozenset()
    body: str = ""


Finder = Callable[[str, Context], Iterator[Mention]]
