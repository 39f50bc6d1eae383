"""Is a guess told? A reading that may be wrong must never come without a word."""

from collections.abc import Mapping

from build_scripts.diagnostics import Severity
from build_scripts.locales.locale import Locale
from build_scripts.readers.resolution import read_resolution
from build_scripts.readers.source import Source

_NAMES = """\
Résolution 9/10
Les barques
Le Conseil du port,
Rappelant les noms des barques perdues pendant la tempête de l’hiver passé :
Aurore, Belle-Étoile, Bonne-Mère, Calypso, Cigale, Colombe, Espérance, Étoile,
Fauvette, Fraternité, Gabrielle, Hirondelle, Jeune-Henri, Liberté, Madeleine,
Marguerite, Marsouin, Mouette, Petit-Jean, Quatre-Frères, Sainte-Anne, Sirène,
Trois-Amis, Turquoise, Ville-de-Brume, Zéphyr, Deux-Sœurs, Alouette, Hermine,
Surcouf et Tourterelle,
1. Décide d’inscrire leurs noms sur la jetée ;
2. Remercie les pêcheurs de leur aide.
"""


def test_lines_of_names_that_end_in_commas_are_told(locales: Mapping[str, Locale]) -> None:
    """Each of these lines may be a recital of its own or go on with the list that the colon announces."""
    _, problems = read_resolution(Source("names.md", _NAMES), "names", "fr", locales["fr"])
    told = [one for one in problems if one.wrong.startswith("read as recital, but much speaks against it: Aurore")]
    assert [(one.where.line, one.severity) for one in told] == [(5, Severity.WARNING)]


def test_a_list_under_a_recital_that_is_read_surely_is_not_told(locales: Mapping[str, Locale]) -> None:
    text = "\n\n".join(
        (
            "### Les barques",
            "Le Conseil du port,",
            "Rappelant les noms des barques :",
            "a) Aurore,",
            "b) Calypso,",
            "1. Remercie les pêcheurs.",
        )
    )
    assert read_resolution(Source("names.md", text), "names", "fr", locales["fr"])[1] == []
