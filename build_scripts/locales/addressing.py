"""Whom the paragraphs of a resolution speak to: the words of one language, and how they stand behind a verb.

In: the key `addressing` of a locale. Out: `Addressing`.
    adverbs       what may stand before the verb: also requests · 又请
    determiners   what may stand between the verb and the addressee: calls upon *all* States · Prie *également les* …
    particle      what closes words that stand before the noun they belong to (尚未批准公约*的*会员国), "" where none do
    joints        what joins addressees: and · 和; `^` before one that is written onto the next word (و)
    names         each addressee with the forms of its name, in the notation of `forms`, and the source that shows them
"""

from dataclasses import dataclass

from build_scripts.record import Record


@dataclass(frozen=True, slots=True)
class Addressee:
    """One that resolutions speak to. `id` is shared by all languages, `name` is what a list calls it."""

    id: str
    name: str
    forms: tuple[str, ...]
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Addressing:
    """The words of one language."""

    adverbs: tuple[str, ...]
    determiners: tuple[str, ...]
    particle: str
    joints: tuple[str, ...]
    names: tuple[Addressee, ...]

    def name(self, addressee: str) -> str:
        """What a list calls an addressee."""
        return next(one.name for one in self.names if one.id == addressee)


def read_addressing(record: Record) -> Addressing:
    """The words under `addressing`."""
    words = record.record("addressing", required=True)
    assert words is not None, "a locale without the words of addressing"
    addressing = Addressing(
        adverbs=words.texts("adverbs"),
        determiners=words.texts("determiners", required=True),
        particle=words.text("particle", required=False),
        joints=words.texts("joints", required=True),
        names=tuple(_read_addressee(one) for one in words.records("names")),
    )
    words.close()
    return addressing


def _read_addressee(record: Record) -> Addressee:
    addressee = Addressee(
        id=record.text("id"),
        name=record.text("name"),
        forms=record.texts("forms", required=True),
        source=record.text("source"),
        verified=record.flag("verified", default=False),
    )
    record.close()
    return addressee
