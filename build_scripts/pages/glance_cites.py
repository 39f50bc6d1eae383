"""The picture of what the paragraphs of a resolution cite: a line for each paragraph and each thing that it cites.

In: the setting and a work. Out: the `Picture`, or None where nothing is cited.
"""

from collections.abc import Iterable
from typing import assert_never

from build_scripts.model.citations import Place, provision_order
from build_scripts.model.inline import Held, LinkTarget, Official, Own, Target
from build_scripts.model.page import Foreign
from build_scripts.model.picture import Lines, Node, Picture, Table, Way
from build_scripts.model.work import Work
from build_scripts.pages.plan import Entry, plan_text
from build_scripts.pages.setting import Setting, words_alone

ANCHOR = "cites"


def compose_cites(setting: Setting, work: Work) -> Picture | None:
    """The picture."""
    places = setting.citations.all_by_place
    cited = {place.paragraph: targets for place, targets in places.items() if place.slug == work.slug}
    if not cited:
        return None
    begin, anchors = _begins(setting, work, cited)
    ends = _ends(setting, work, [(place, one) for place, anchor in enumerate(anchors) for one in cited.get(anchor, ())])
    order = {target: place for place, (_, target) in enumerate(ends) if target is not None}
    pairs = tuple((place, order[target]) for place, anchor in enumerate(anchors) for target in cited.get(anchor, ()))
    nodes = tuple(node for node, _ in ends)
    rows = tuple(((named(begin[one].way),), (_full(*ends[other]),)) for one, other in pairs)
    return Picture(
        anchor=ANCHOR,
        title=setting.say("glance_cites"),
        told=setting.say("glance_cites_told", n=len(pairs)),
        summary=setting.say("glance_table"),
        drawing=Lines(begin, nodes, pairs),
        table=Table((setting.say("parallel_place"), setting.say("glance_cited")), rows),
    )


def _begins(setting: Setting, work: Work, cited: Iterable[str]) -> tuple[tuple[Node, ...], list[str]]:
    """The paragraphs that cite something under the names of their stretches, and the anchor of each."""
    wanted = set(cited)
    nodes: list[Node] = []
    anchors: list[str] = []
    for stretch in plan_text(setting, work.shown_in(setting.locale.tag)):
        entries = [one for one in stretch.entries if one.paragraph.id in wanted]
        if entries and stretch.name:
            nodes.append(Node(Way(stretch.name, f"resolutions/{work.slug}", stretch.anchor), head=True))
            anchors.append("")
        for entry in entries:
            nodes.append(Node(way_to(work, entry)))
            anchors.append(entry.paragraph.id)
    return tuple(nodes), anchors


def way_to(work: Work, entry: Entry) -> Way:
    """The way to a paragraph under its label."""
    return Way(entry.label, f"resolutions/{work.slug}", entry.paragraph.id, title=entry.name)


def _between(cited: Iterable[tuple[int, LinkTarget]]) -> list[str]:
    """The instruments, each about where the paragraphs stand that cite it, so that few lines cross."""
    places: dict[str, list[int]] = {}
    for place, target in cited:
        if isinstance(target, Target):
            places.setdefault(target.instrument, []).append(place)
    return sorted(places, key=lambda name: sum(places[name]) / len(places[name]))


def named(way: Way) -> Way:
    """A paragraph under its full name, for a row that stands alone: 2 is in the preamble and in the operative part."""
    return Way(way.title or way.words, way.path, way.anchor)


def _ends(setting: Setting, work: Work, cited: list[tuple[int, LinkTarget]]) -> list[tuple[Node, LinkTarget | None]]:
    """What is cited: instruments with their provisions, texts that we hold, documents elsewhere, own paragraphs. A head
    has no target."""
    targets = dict.fromkeys(target for _, target in cited)
    found: list[tuple[Node, LinkTarget | None]] = []
    for name in _between(cited):
        instrument = setting.corpus.instruments[name]
        anchors = {one.anchor for one in targets if isinstance(one, Target) and one.instrument == name}
        whole = Target(name)
        head = _way(setting, work, whole)
        found.append((Node(head), whole) if "" in anchors else (Node(head, head=True), None))
        for anchor in sorted(anchors - {""}, key=provision_order):
            words = setting.provision_title(instrument, anchor)
            way = Way(words, f"instruments/{name}", anchor, title=f"{words} · {head.words}")
            found.append((Node(way, below=True), Target(name, anchor)))
    rest = [one for one in targets if not isinstance(one, Target)]
    for kind in (Held, Official, Own):
        found.extend((Node(_way(setting, work, one)), one) for one in rest if isinstance(one, kind))
    return found


def _way(setting: Setting, work: Work, target: LinkTarget) -> Way:
    match target:
        case Target(name):
            content = setting.instrument_name(setting.corpus.instruments[name])
            lang = next((one.lang for one in content if isinstance(one, Foreign)), "")
            return Way(words_alone(content), f"instruments/{name}", lang=lang)
        case Held(slug):
            number = next(one.metadata.number for one in setting.corpus.works if one.slug == slug)
            return Way(setting.say("resolution_named", n=number), f"resolutions/{slug}")
        case Official(symbol):
            return Way(symbol, url=target.address(setting.locale.tag), lang="en")
        case Own(anchor):
            return Way(words_alone(setting.links[Place(work.slug, anchor)].content), f"resolutions/{work.slug}", anchor)
        case _:
            assert_never(target)


def _full(node: Node, target: LinkTarget | None) -> Way:
    """A provision with its instrument, for a row that stands alone."""
    return named(node.way) if isinstance(target, Target) and target.anchor else node.way
