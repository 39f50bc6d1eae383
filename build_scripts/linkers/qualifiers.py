"""What makes a short form the name of something else: "the Convention" is ours, "the Convention on the Rights of the
Child" is not.

In: the `qualifiers` of a locale and the text right after a short form. Out: where the other name goes on to.
The notation is that of `forms`, where a last `*` stands for any word, with two signs: a last `^` stands for a word with
a capital letter, and a form that begins with `!` says that the short form keeps its meaning after all:
    `on the ^`            the Convention on the Rights …, but not: the Convention on the one hand
    `relative aux *`      la Convention relative aux droits …
    `!for Member States`  the Convention for Member States, although there is `for ^`
"""

from dataclasses import dataclass

from build_scripts.locales.forms import Forms, compile_forms
from build_scripts.locales.locale import Locale

_CAPITAL, _NEVER = "^", "!"


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """The compiled qualifiers; each means its own sign, or "" when it has none."""

    forms: Forms[str]

    def end(self, text: str, position: int) -> int | None:
        """Where a qualifier at a position ends; None when there is none."""
        position += text[position : position + 1] in (" ", "\u00a0", "-")
        end, sign = self.forms.match(text, position) or (position, _NEVER)
        word = max(text.rfind(before, position, end) for before in " \u00a0’'") + 1
        if sign == _NEVER or (sign == _CAPITAL and not text[max(word, position)].isupper()):
            return None
        return end


def compile_qualifiers(locale: Locale) -> Qualifiers:
    """The qualifiers of a language."""
    return Qualifiers(compile_forms(map(_entry, locale.citations.qualifiers), locale))


def _entry(form: str) -> tuple[str, str]:
    if form.startswith(_NEVER):
        return form.removeprefix(_NEVER), _NEVER
    if form.endswith(_CAPITAL):
        return f"{form.removesuffix(_CAPITAL)}*", _CAPITAL
    return form, ""
