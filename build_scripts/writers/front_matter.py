"""What stands before the Markdown of a page: its language, its title, and the template of a page of its own kind.

In: a `Page`. Out: the lines of its front matter, without the rules around them.
"""

import json

from build_scripts.model.page import Catalogue, Legal, Page, Parallel
from build_scripts.model.picture import Picture


def front_matter(page: Page) -> list[str]:
    """The lines. `shown` is the language of a text that replaces a missing one."""
    matter = [f"lang: {page.lang}", f"title: {json.dumps(page.title, ensure_ascii=False)}"]
    shown = {block.lang for block in page.blocks if isinstance(block, Legal)}
    if shown and page.lang not in shown:
        matter.append(f"shown: {min(shown)}")
    return [*matter, *_template(page)]


def _template(page: Page) -> list[str]:
    """What the front matter of a page of its own kind says: nothing stands beside columns, and a catalogue is its own
    table of contents."""
    if is_parallel(page):
        return ["template: parallel.html", "hide: [navigation, toc]"]
    if any(isinstance(block, Catalogue) for block in page.blocks):
        return [f"template: {'catalogue' if page.path else 'home'}.html", "hide: [toc]"]
    if any(isinstance(block, Picture) for block in page.blocks):
        return ["template: glance.html"]
    if any(isinstance(block, Legal) and block.cite for block in page.blocks):
        return ["template: resolution.html"]
    return []


def is_parallel(page: Page) -> bool:
    """Whether the page holds texts side by side."""
    return any(isinstance(block, Parallel) for block in page.blocks)
