"""The headers that a host should send with the site, read off the finished pages.

In: the HTML of the site by path, and the path below which it is served. Out: `_headers` (Netlify, Cloudflare Pages),
`.htaccess` (Apache) and `nginx-headers.conf`, and an error for everything in a page that the policy would block.

Each page has a Content-Security-Policy of its own: scripts of the site, and of those in the page the ones with the
hashes that it has now; style sheets of the site, no style in the page. The theme's one script in the page differs with
the depth of the page, so that pages of one depth have one policy: a rule is written for the depth, and for single pages
only where those of a depth differ. There is no <meta> for hosts that send no headers: it cannot forbid frames, 'self'
means another thing in each browser when a page is read from a file, and the offline copies would have to differ.
Sources: w3.org/TR/CSP3; developers.cloudflare.com/pages/configuration/headers; docs.netlify.com/routing/headers.
"""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from urllib.parse import urlsplit

from build_scripts.diagnostics import Diagnostic, Where

NETLIFY, APACHE, NGINX = "_headers", ".htaccess", "nginx-headers.conf"
CSP = "Content-Security-Policy"
EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    # The front door asks whether its reader comes from inside the site.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Masks in the theme's style sheet are pictures in data: addresses.
_POLICY = (
    "default-src 'self'; script-src {scripts}; style-src 'self'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_STEPS = (":one", ":two", ":three", ":four", ":five", ":six")
_JAVASCRIPT = re.compile(r"|module|(?:text|application)/(?:x-)?(?:java|ecma)script", re.IGNORECASE)
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)">')


def root_of(front_door: str) -> str:
    """The path below which the site is served, with a slash at its end, as its first page says."""
    found = _CANONICAL.search(front_door)
    return (urlsplit(found[1]).path if found else "").rstrip("/") + "/"


def policy_of(page: str) -> str:
    """The policy of a page: the hash of each script in it, in order, each once."""
    hashes = dict.fromkeys(_hash(script) for script in _read(page).scripts)
    return _POLICY.format(scripts=" ".join(("'self'", *hashes)))


def find_blocked(pages: Mapping[str, str]) -> Iterator[Diagnostic]:
    """An error for each thing in a page that no hash can allow."""
    for path, page in pages.items():
        for line, what in _read(page).blocked:
            where = Where(f"site/{path}", line)
            yield Diagnostic(
                where, "headers", what, "style sheets and scripts in files", "move it to overrides/assets/"
            )


def compose_headers(pages: Mapping[str, str], root: str) -> dict[str, str]:
    """The files by name. `pages` are all HTML pages by their path in the site."""
    rules = _rules({path: policy_of(page) for path, page in sorted(pages.items())})
    return {
        NETLIFY: "".join(_netlify(root, rules)),
        APACHE: "".join(_apache(root, rules)),
        NGINX: "".join(_nginx(root, rules)),
    }


def _rules(policies: Mapping[str, str]) -> dict[str, str]:
    """Policies by pattern, in which a step such as `:one` stands for any name; no page matches two of them."""
    shapes: dict[str, dict[str, str]] = {}
    for path, policy in policies.items():
        shapes.setdefault(_shape(path), {})[path.removesuffix("index.html")] = policy
    rules: dict[str, str] = {}
    for shape, found in shapes.items():
        alike = len(set(found.values())) == 1
        rules |= {shape: next(iter(found.values()))} if alike else found
    return dict(sorted(rules.items(), key=lambda one: (one[0].count("/"), one[0])))


def _shape(path: str) -> str:
    """`en/glossary/index.html` is `:one/:two/`."""
    *folders, name = path.split("/")
    return "".join(f"{step}/" for step in _STEPS[: len(folders)]) + name.removesuffix("index.html")


def _netlify(root: str, rules: Mapping[str, str]) -> Iterator[str]:
    yield f"{root}*\n" + "".join(f"  {name}: {value}\n" for name, value in EVERYWHERE.items())
    for pattern, policy in rules.items():
        yield f"{root}{pattern}\n  {CSP}: {policy}\n"


def _apache(root: str, rules: Mapping[str, str]) -> Iterator[str]:
    yield f"ErrorDocument 404 {root}404.html\n<IfModule mod_headers.c>\n"
    for name, value in EVERYWHERE.items():
        yield f'  Header always set {name} "{value}"\n'
    for pattern, policy in rules.items():
        yield f'  Header always set {CSP} "{policy}" "expr=%{{REQUEST_URI}} =~ m#{_regex(root, pattern)}#"\n'
    yield "</IfModule>\n"


def _nginx(root: str, rules: Mapping[str, str]) -> Iterator[str]:
    yield '# To be included in the `server` block of the site.\nset $hexaglot_policy "";\n'
    for pattern, policy in rules.items():
        yield f'if ($uri ~ "{_regex(root, pattern)}") {{ set $hexaglot_policy "{policy}"; }}\n'
    for name, value in {**EVERYWHERE, CSP: "$hexaglot_policy"}.items():
        yield f'add_header {name} "{value}" always;\n'


def _regex(root: str, pattern: str) -> str:
    """The pattern for servers that see the page of a folder under its name as well."""
    steps = ("[^/]+" if step in _STEPS else re.escape(step) for step in pattern.split("/"))
    return f"^{re.escape(root)}{'/'.join(steps)}" + (
        r"(index\.html)?$" if pattern.endswith("/") or not pattern else "$"
    )


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def _read(page: str) -> "_Parser":
    parser = _Parser()
    parser.feed(page)
    parser.close()
    return parser


class _Parser(HTMLParser):
    """Collects the scripts in a page, and what no hash can allow."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.blocked: list[tuple[int, str]] = []
        self._script: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one tag; a script of another type is data."""
        given = {name: value or "" for name, value in attrs}
        if tag == "script" and "src" not in given and _JAVASCRIPT.fullmatch(given.get("type", "")):
            self._script = []
        if tag == "style":
            self._block("a style in the page")
        for name, value in given.items():
            if name == "style" or name.startswith("on"):
                self._block(f"an attribute '{name}' on <{tag}>")
            if value.strip().lower().startswith("javascript:"):
                self._block(f"a script in the address of <{tag}>")

    def handle_data(self, data: str) -> None:
        """Keep the words of a script as they are."""
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Leave a script."""
        if tag == "script" and self._script is not None:
            self.scripts.append("".join(self._script))
            self._script = None

    def _block(self, what: str) -> None:
        self.blocked.append((self.getpos()[0], what))
