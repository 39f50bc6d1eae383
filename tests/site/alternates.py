"""The rules of hreflang, asked of a map of the site.

In: each address of a sitemap with its alternates by language, and the addresses that the site has. Out: complaints.
Sources: developers.google.com/search/docs/specialty/international/localized-versions (absolute addresses, each page
names itself and all others, they answer each other, x-default for everybody else), BCP 47 for the tags.
"""

import re
from collections.abc import Collection, Mapping

_TAG = re.compile(r"x-default|[a-z]{2,3}(-[A-Z]{2})?")


def complaints(alternates: Mapping[str, Mapping[str, str]], pages: Collection[str], site: str) -> list[str]:
    """What is wrong with the languages of a site."""
    told = [f"{one}: no such page" for one in alternates if one not in pages]
    told += [f"{one}: not in the map" for one in pages if one not in alternates]
    for one, others in alternates.items():
        told += [f"{one}: no such language: {tag}" for tag in others if not _TAG.fullmatch(tag)]
        told += [
            f"{one}: not absolute, or elsewhere: {other}" for other in others.values() if not other.startswith(site)
        ]
        told += [] if one in others.values() else [f"{one}: does not name itself"]
        told += [] if "x-default" in others else [f"{one}: no x-default"]
        for tag, other in others.items():
            if tag != "x-default" and alternates.get(other) != others:
                told.append(f"{one}: not answered by {other}")
        named = [other for tag, other in others.items() if tag != "x-default"]
        told += [f"{one}: an address for two languages"] if len(set(named)) != len(named) else []
    return told
