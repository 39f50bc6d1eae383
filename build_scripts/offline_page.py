"""One HTML page made fit for reading from a file.

In: the page as the site has it, its path, and the paths of the copy that it will lie in. Out: the page with
`…/index.html` where a link led to `…/`; links that lead out of the copy are plain text with their address or a word
of explanation; what only makes sense online (canonical address, downloads) is gone.
"""

import html
import posixpath
import re
from collections.abc import Collection, Mapping
from urllib.parse import unquote, urlsplit

from build_scripts.locales.locale import Locale

_FEED = r'<link rel="alternate " type="application/atom\+xml"[^>]*>'
_SHARED = r'<meta (?:property="og:|name="twitter:)[^>]*>'
_ADDRESS_LINK = re.compile(rf'<link rel="(?:canonical|alternate|prev|next)"[^>]*>|{_FEED}|{_SHARED}')
_ONLINE = " data-online"
_TAG = re.compile(r"<(?P<name>a|link|script|img)\b(?P<attributes>[^>]*)>|(?P<end></a>)")
_ADDRESS = re.compile(r'(?P<before>\s(?:href|src)=")(?P<url>[^"]*)"')
_CLASS = re.compile(r'\sclass="([^"]*)"')
_TITLE = re.compile(r'\stitle="[^"]*"')
_DROPPED = re.compile(r'\s(?:href|hreflang|rel|target|download|data-language|aria-current)(?:="[^"]*")?')


def rewrite_page(path: str, page: str, kept: Collection[str], locales: Mapping[str, Locale]) -> str:
    """The page for a copy that holds the paths `kept`."""
    page = _without_online_parts(page)
    told = _speaker(path, kept, locales).say("skip_unavailable")
    parts: list[str] = []
    position = 0
    away: str | None = None
    begun = 0
    for tag in _TAG.finditer(page):
        parts.append(page[position : tag.start()])
        position = tag.end()
        if tag["end"]:
            parts.append(_close(away, page[begun : tag.start()]) if away is not None else "</a>")
            away = None
            continue
        replaced, url = _rewrite_tag(path, tag, kept, told)
        parts.append(replaced)
        if tag["name"] == "a" and url is not None:
            away, begun = url, tag.end()
    return "".join((*parts, page[position:]))


def _without_online_parts(page: str) -> str:
    """The page without its addresses for robots and the elements that are marked `data-online`, and no gaps there."""
    while (mark := page.find(_ONLINE)) >= 0:
        start = page.rindex("<", 0, mark)
        end_tag = f"</{page[start + 1 : mark].split(maxsplit=1)[0]}>"
        page = page[:start].rstrip() + page[page.index(end_tag, mark) + len(end_tag) :]
    parts = _ADDRESS_LINK.split(page)
    return "".join((*(part.rstrip() for part in parts[:-1]), parts[-1]))


def _speaker(path: str, kept: Collection[str], locales: Mapping[str, Locale]) -> Locale:
    """The language that a page speaks; the front door of a copy in one language speaks that one."""
    tags = [path.partition("/")[0], *(tag for tag in locales if f"{tag}/index.html" in kept)]
    return next(locales[tag] for tag in (*tags, *locales) if tag in locales)


def _rewrite_tag(path: str, tag: re.Match[str], kept: Collection[str], told: str) -> tuple[str, str | None]:
    """The tag, and the address that it led to when it is a link out of the copy ("" for one to another language)."""
    address = _ADDRESS.search(tag["attributes"])
    if address is None:
        return tag.group(), None
    url = html.unescape(address["url"])
    parts = urlsplit(url)
    if tag["name"] == "a" and parts.scheme in ("http", "https"):
        return _away(tag["attributes"]), url
    if parts.scheme or not parts.path:
        return tag.group(), None
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
    if parts.path.endswith(("/", ".")) or target not in kept:
        page = posixpath.join(target, "index.html").removeprefix("./")
        if page in kept:
            local = parts._replace(path=posixpath.join(parts.path, "index.html")).geturl()
            fixed = f'{address["before"]}{html.escape(local)}"'
            return tag.group().replace(address.group(), fixed, 1), None
    if target in kept or tag["name"] != "a":
        return tag.group(), None
    return _away(tag["attributes"], f' title="{html.escape(told)}"'), ""


def _away(attributes: str, title: str = "") -> str:
    """The beginning of a link that is none any more, with what else its tag said."""
    kept = _DROPPED.sub("", attributes)
    own = _CLASS.search(kept)
    classes = f"hx-away {own[1]}" if own else "hx-away"
    kept = _TITLE.sub("", _CLASS.sub("", kept)) if title else _CLASS.sub("", kept)
    return f'<span class="{classes}"{title}{kept}>'


def _close(url: str, content: str) -> str:
    """The end of a link that is none any more, with its address where its words do not say it."""
    shown = html.unescape(re.sub(r"<[^>]*>", "", content)).strip()
    address = f' <bdi dir="ltr">({html.escape(url)})</bdi>' if url and url != shown else ""
    return f"{address}</span>"
