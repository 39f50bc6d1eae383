"""`translations.lock`, as `readers/lock` reads it: one line for each translated paragraph, in the order of the text."""

from collections.abc import Mapping

from build_scripts.locales.locale import LANGUAGES

_HEAD = """\
# The official paragraph behind each translated one, by the fingerprint of its words and footnote marks.
# Written by `python -m build_scripts accept` and `import`; never by hand.
"""


def lock_text(made_from: Mapping[str, Mapping[str, str]]) -> str:
    """The whole file."""
    lines = [_HEAD]
    for tag in (tag for tag in LANGUAGES if made_from.get(tag)):
        lines.append(f"{tag}:\n")
        lines.extend(f"  {anchor}: {figures}\n" for anchor, figures in made_from[tag].items())
    return "".join(lines)
