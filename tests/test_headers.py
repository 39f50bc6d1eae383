"""The headers for hosts: the policy of a page, rules for pages of one depth, and what is told before it is blocked."""

import base64
import hashlib
import re
from collections.abc import Mapping

import pytest

from build_scripts.headers import (
    APACHE,
    CSP,
    EVERYWHERE,
    NETLIFY,
    NGINX,
    compose_headers,
    find_blocked,
    policy_of,
    root_of,
)
from tests.site.hosting import headers_of, read_rules


def hash_of(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def page(script: str = "", rest: str = "") -> str:
    return (
        f"<!doctype html><html><head>{f'<script>{script}</script>' if script else ''}</head><body>{rest}</body></html>"
    )


PAGES = {
    "index.html": '<link rel="canonical" href="https://example.org/docs/">',
    "404.html": page(),
    "en/index.html": page("a()"),
    "ar/index.html": page("a()"),
    "en/glossary/index.html": page("b()"),
    "ar/glossary/index.html": page("b()"),
}


def directives(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (part.split() for part in policy.split("; "))}


def test_a_policy_allows_the_scripts_of_the_page_and_no_other() -> None:
    told = directives(policy_of(page("let a = '中'\n&amp;", "<script>b()</script><script>b()</script>")))
    assert told["script-src"] == ["'self'", hash_of("let a = '中'\n&amp;"), hash_of("b()")]
    assert told["default-src"] == told["style-src"] == ["'self'"]
    assert told["img-src"] == ["'self'", "data:"]
    assert [told[name] for name in ("object-src", "base-uri", "form-action", "frame-ancestors")] == [["'none'"]] * 4
    assert "unsafe" not in policy_of(page("a()"))


@pytest.mark.parametrize("type_", ["application/ld+json", "application/json", "text/template", "speculationrules"])
def test_data_in_a_page_need_no_hash(type_: str) -> None:
    data = page(rest=f'<script type="{type_}">{{"a": 1}}</script><script src="x.js"></script>')
    assert directives(policy_of(data))["script-src"] == ["'self'"]


@pytest.mark.parametrize("type_", ["text/javascript", "module", "application/ecmascript", "TEXT/JavaScript"])
def test_a_script_that_names_its_language_is_one(type_: str) -> None:
    script = page(rest=f'<script type="{type_}">c()</script>')
    assert directives(policy_of(script))["script-src"] == ["'self'", hash_of("c()")]


def test_pages_of_one_depth_share_a_rule() -> None:
    rules = read_rules(compose_headers(PAGES, "/docs/")[NETLIFY])
    assert list(rules) == ["/docs/*", "/docs/", "/docs/404.html", "/docs/:one/", "/docs/:one/:two/"]
    assert rules["/docs/*"] == EVERYWHERE
    for path, text in PAGES.items():
        told = headers_of(rules, "/docs/" + path.removesuffix("index.html"))
        assert told == {**EVERYWHERE, CSP: policy_of(text)}, path
    assert headers_of(rules, "/docs/assets/x.css") == EVERYWHERE


def test_pages_of_one_depth_that_differ_have_rules_of_their_own() -> None:
    pages = {**PAGES, "zh/index.html": page("z()")}
    rules = read_rules(compose_headers(pages, "/")[NETLIFY])
    assert list(rules) == ["/*", "/", "/404.html", "/ar/", "/en/", "/zh/", "/:one/:two/"]
    for path, text in pages.items():
        assert headers_of(rules, "/" + path.removesuffix("index.html"))[CSP] == policy_of(text), path


def served(patterns: Mapping[str, str], path: str) -> list[str]:
    return [policy for pattern, policy in patterns.items() if re.search(pattern, path)]


@pytest.mark.parametrize("name", [APACHE, NGINX])
@pytest.mark.parametrize("ending", ["", "index.html"])
def test_a_server_of_ones_own_gives_the_same_policies(name: str, ending: str) -> None:
    text = compose_headers(PAGES, "/docs/")[name]
    form = r'set Content-Security-Policy "([^"]*)" "expr=%\{REQUEST_URI\} =~ m#([^#]*)#"'
    if name == NGINX:
        form = r'if \(\$uri ~ "([^"]*)"\) \{ set \$hexaglot_policy "([^"]*)"; \}'
    pairs = [found if name == NGINX else found[::-1] for found in re.findall(form, text)]
    patterns = dict(pairs)
    assert len(patterns) == 4
    for path, page_text in PAGES.items():
        address = "/docs/" + (path.removesuffix("index.html") + ending if path.endswith("index.html") else path)
        assert served(patterns, address) == [policy_of(page_text)], address
    assert served(patterns, "/docs/assets/x.css") == served(patterns, "/docsx/") == []
    for header, value in EVERYWHERE.items():
        assert f'{header} "{value}"' in text


def test_the_files_are_the_same_every_time() -> None:
    turned = dict(reversed(PAGES.items()))
    assert compose_headers(PAGES, "/") == compose_headers(turned, "/")


@pytest.mark.parametrize(
    ("door", "root"),
    [(PAGES["index.html"], "/docs/"), ('<link rel="canonical" href="https://e.org">', "/"), ("<html></html>", "/")],
)
def test_the_root_is_read_off_the_front_door(door: str, root: str) -> None:
    assert root_of(door) == root


BLOCKED = {
    '<p style="color: red">': "an attribute 'style' on <p>",
    "<button onclick='x()'>": "an attribute 'onclick' on <button>",
    "<style>p { color: red }</style>": "a style in the page",
    '<a href=" JavaScript:x()">': "a script in the address of <a>",
    "<svg><rect style='fill: red'/></svg>": "an attribute 'style' on <rect>",
}


@pytest.mark.parametrize("html", BLOCKED)
def test_what_no_hash_can_allow_is_told(html: str) -> None:
    (told,) = find_blocked({"en/index.html": page(rest=f"<p>x</p>\n{html}")})
    assert str(told).startswith("site/en/index.html:2:1: error[headers]: ")
    assert BLOCKED[html] in str(told)


def test_a_page_without_such_things_is_not_complained_of() -> None:
    assert list(find_blocked({"x.html": page("a()", '<p class="style" data-on="x">onclick="x"</p>')})) == []
