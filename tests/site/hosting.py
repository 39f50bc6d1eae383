"""The site as a host serves it: with the headers of the shipped `_headers`, packed with gzip.

In: the folder of a finished site, or the text of its `_headers`. Out: an address on this machine, and the headers that
a path gets. `*` at the end of a pattern stands for anything, `:name` for one step; every rule that matches counts, and
values of one name are joined, as Cloudflare Pages and Netlify do.
"""

import gzip
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

_PACKED = (".html", ".css", ".js", ".svg", ".json", ".xml", ".txt")
Rules = Mapping[str, Mapping[str, str]]


def read_rules(text: str) -> dict[str, dict[str, str]]:
    """The rules of a `_headers` by their patterns."""
    rules: dict[str, dict[str, str]] = {}
    pattern = ""
    for line in text.splitlines():
        if line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            rules[pattern][name] = value
        else:
            pattern = line
            assert pattern.startswith("/"), line
            assert pattern not in rules, line
            rules[pattern] = {}
    return rules


def headers_of(rules: Rules, path: str) -> dict[str, str]:
    """What the rules say of a path."""
    told: dict[str, list[str]] = {}
    for pattern, headers in rules.items():
        steps = (re.escape(step) for step in re.split(r"(:[a-z]+|\*$)", pattern))
        regex = "".join("[^/]+" if step.startswith(":") else ".*" if step == r"\*" else step for step in steps)
        if re.fullmatch(regex, path):
            for name, value in headers.items():
                told.setdefault(name, []).append(value)
    return {name: ", ".join(values) for name, values in told.items()}


class _Host(SimpleHTTPRequestHandler):
    """Sends a file packed, with its headers."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 30

    def __init__(self, *given: object, rules: Rules, directory: str) -> None:
        self._rules = rules
        super().__init__(*given, directory=directory)  # type: ignore[arg-type]

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the library
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer a request."""
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file /= "index.html"
        found = file.is_file()
        if not found:
            file = Path(self.directory) / "404.html"
        body = file.read_bytes()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Cache-Control", "max-age=600")
        if file.suffix in _PACKED:
            body = gzip.compress(body, 9, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers_of(self._rules, urlsplit(self.path).path).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def host(site: Path) -> Iterator[str]:
    """The address of the hosted site. It must have been bundled, which writes its headers."""
    rules = read_rules((site / "_headers").read_text(encoding="utf-8"))
    handler = partial(_Host, rules=rules, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as listening:
        listening.daemon_threads = True
        listening.block_on_close = False
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_address[1]}/"
        listening.shutdown()
