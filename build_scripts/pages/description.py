"""What a page says of itself in a list of search results, a preview of a link or a feed: one passage from the model.

In: the setting and the path of a page ("resolutions/ctoc-cop-10-4", "" for the home page). Out: plain words in the
language of the page, no two pages alike. Facts stand beside each other under their labels, parted by middle dots, so
that no language has to inflect them; a fact that nobody has verified is left out, for here is no room for doubt.
"""

from collections.abc import Iterator

from build_scripts.model.instrument import Instrument
from build_scripts.model.work import Work
from build_scripts.pages.setting import Setting, words_alone

_BETWEEN = " · "


def describe(setting: Setting, path: str) -> str:
    """The description of a page; "" of one that the model does not know."""
    match path.split("/"):
        case [""]:
            return setting.say("home_intro")
        case ["resolutions", slug, *below]:
            work = next((one for one in setting.corpus.works if one.slug == slug), None)
            return _BETWEEN.join(_of_work(setting, work, below)) if work is not None else ""
        case ["instruments", name]:
            instrument = setting.corpus.instruments.get(name)
            return _BETWEEN.join(_of_instrument(setting, instrument)) if instrument is not None else ""
        case [name]:
            prose = setting.corpus.prose.get((name, setting.locale.tag))
            if prose is not None:
                paragraphs = (one for section in prose.sections for one in section.paragraphs)
                return next((one for one in paragraphs if isinstance(one, str)), "")
            return setting.locale.ui.get(f"{name}_intro", "")
        case _:
            return ""


def work_name(setting: Setting, work: Work) -> str:
    """What a work is called in a row: "Resolution 10/4"."""
    return setting.say("resolution_named", n=work.metadata.number)


def _of_work(setting: Setting, work: Work, below: list[str]) -> Iterator[str]:
    yield work_name(setting, work)
    if below:
        yield setting.locale.ui.get(f"{below[-1]}_intro", work.title_in(setting.locale.tag)[0])
        return
    body = work.metadata.body.get(setting.locale.tag)
    if body is not None and body.verified:
        yield body.text
    adopted = work.metadata.adopted
    if adopted is not None and adopted.verified:
        yield f"{setting.say('adopted')}{setting.say('colon')}{setting.locale.date_text(adopted.text)}"
    yield setting.say(f"status_{work.status_in(setting.locale.tag).value}")


def _of_instrument(setting: Setting, instrument: Instrument) -> Iterator[str]:
    yield words_alone(setting.name(instrument.titles))
    if instrument.symbol is not None and instrument.symbol.verified:
        yield instrument.symbol.text
    if instrument.adopted is not None and instrument.adopted.verified:
        yield f"{setting.say('adopted')}{setting.say('colon')}{setting.locale.date_text(instrument.adopted.text)}"
    targets = setting.citations.of_instrument(instrument.id)
    places = {place for target in targets for place in setting.citations.by_target[target]}
    places.update(setting.citations.of_whole(instrument.id))
    yield setting.say("preview_cited", n=len(places))
