"""What the menu of a paragraph copies and saves, as data for the browser, which only shows it.

In: the setting of one language. Out: for each work `assets/cite/<slug>/<lang>.js`, a classic script that also runs from
`file://`: `hexaglotCite = {"says": {…}, "styles": […], "url": "…", "path": "…", "places": {"op-15-c": {…}, …}}`, the
place "" being the whole. `url` is where the page is online, "" where nobody has said so; `path` is its address on any
site, which is copied in its place.
"""

from collections.abc import Iterator

from build_scripts.model.work import Work
from build_scripts.pages.bibliography import references
from build_scripts.pages.citing import style_names
from build_scripts.pages.setting import Setting
from build_scripts.writers import bibtex, csl_json, ris
from build_scripts.writers.escape import script_data

_SAYS = ("cite", "cite_menu", "cite_link", "cite_text", "cite_as", "cite_save", "cite_copied", "cite_failed")
_MORE = ("parallel", "other_languages")
_SAVED = (("BibTeX", ".bib", bibtex.entry), ("RIS", ".ris", ris.entry), ("CSL-JSON", ".csl.json", csl_json.entry))


def write(setting: Setting) -> Iterator[tuple[str, str]]:
    """The files for the setting's language: their paths below build/ and their text."""
    tag = setting.locale.tag
    for work in setting.corpus.works:
        yield f"assets/cite/{work.slug}/{tag}.js", f"var hexaglotCite={script_data(_data(setting, work))};\n"


def _data(setting: Setting, work: Work) -> dict[str, object]:
    return {
        "says": {key: setting.locale.ui[key] for key in (*_SAYS, *_MORE)},
        "styles": list(style_names(setting.locale).values()),
        "saved": [[name, suffix] for name, suffix, _ in _SAVED],
        "url": setting.address(f"resolutions/{work.slug}"),
        "path": f"/{setting.locale.tag}/resolutions/{work.slug}/",
        "places": {
            citation.anchor: {
                "name": citation.name[:1].upper() + citation.name[1:],
                "text": citation.text,
                "styles": list(citation.styles.values()),
                "key": reference.key,
                "saved": [entry(reference) for _, _, entry in _SAVED],
            }
            for citation, reference in references(setting, work)
        },
    }
