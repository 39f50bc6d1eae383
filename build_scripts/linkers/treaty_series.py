"""Finds citations of the United Nations Treaty Series.

In: the text of a paragraph or note. Out: mentions such as 《条约汇编》，第2225卷，第39574号, and
Treaty Series, vol. 2225, No. 39574 · ibid., vol. 2237, No. 39574. The target is the volume and number on the page of
the Series.
"""

from collections.abc import Iterator

from build_scripts.linkers.mention import Context, Mention
from build_scripts.model.inline import Target
from build_scripts.model.instrument import SERIES, series_anchor


def find(text: str, context: Context) -> Iterator[Mention]:
    """The citations of the Series."""
    known = {one.treaty_series for one in context.lexicon.instruments.values()}
    for cited in context.lexicon.treaty_series.find(text):
        volume, number = cited.values["volume"], cited.values["entry"]
        if (volume, number) in known:
            yield Mention(cited.start, cited.end, Target(SERIES, series_anchor(volume, number)))
