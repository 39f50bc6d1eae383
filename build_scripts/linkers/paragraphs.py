"""Finds paragraphs of the same resolution.

In: the text of a paragraph. Out: mentions of operative paragraphs and their items, one for each number of a list:
    paragraph 4 above · au paragraphe 4 ci-dessus · párrafo 15 c) de la presente resolución · пунктах 4–6 выше
    الفقرة الفرعية (د) من الفقرة 15 أعلاه · 上文第4段 · 本决议第15段(c)项
Without such a word a paragraph may be that of any document, and is no mention. In a part that numbers its own
paragraphs (`annex-1-op-7`) they come before those of the whole.
"""

from collections.abc import Iterator

from build_scripts.linkers.mention import Context, Mention
from build_scripts.model.inline import Missing, Own


def find(text: str, context: Context) -> Iterator[Mention]:
    """The paragraphs of the resolution that the text cites, and those that it has not."""
    lexicon = context.lexicon
    part = context.place.rpartition("op-")[0]
    for cited in lexicon.own_paragraphs.find(text):
        item = lexicon.locale.letter(cited.values.get("i", ""))
        own = f"op-{cited.values['p']}" + (f"-{item}" if item else "")
        anchor = next((one for one in (part + own, own) if one in context.anchors), "")
        yield Mention(cited.start, cited.end, Own(anchor) if anchor else Missing("paragraph"))
