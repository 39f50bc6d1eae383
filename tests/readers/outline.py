"""A resolution as lines that a person can check: address, label, words with their marks and breaks in ⟨ ⟩."""

from collections.abc import Iterable

from build_scripts.model.inline import Inline, NoteMark, PageBreak, Text
from build_scripts.model.resolution import Paragraph, Resolution, Role


def outline(resolution: Resolution) -> list[str]:
    """One line for each paragraph, notes last."""
    return [" ".join(part for part in (one.id, one.label, words(one)) if part) for one in resolution.paragraphs()]


def words(paragraph: Paragraph) -> str:
    """The words as read, before linking."""
    return ("⟨untranslated⟩" if paragraph.untranslated else "") + _told(paragraph.content)


def covered(resolution: Resolution, word_space: str) -> bool:
    """Whether the ledger takes the words of every paragraph once, all but the spaces that join its lines."""
    for paragraph in resolution.paragraphs():
        position, left = 0, ""
        for entry in resolution.ledger:
            if entry.role is Role.TEXT and entry.owner == paragraph.id:
                if entry.start < position:
                    return False
                left += paragraph.text[position : entry.start]
                position = entry.end
        left += paragraph.text[position:]
        if left.strip(word_space):
            return False
    return True


def _told(content: Iterable[Inline]) -> str:
    told = ""
    for inline in content:
        match inline:
            case Text(text):
                told += text
            case NoteMark():
                told += f"⟨{inline.anchor}⟩"
            case PageBreak(evidence):
                told += f"⟨{evidence}⟩"
            case _:
                told += f"⟨{inline}⟩"
    return told
