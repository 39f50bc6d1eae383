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


_WRAPPED = """\
Resolution 9/45
Lanterns
The Harbour Council,
Recalling its earlier decisions on the lanterns of the north quay, on the ferry
of the island and on the oil, all of which have been in force since last summer,
Noting the letter in which the keepers of the lighthouse ask it for oil and for
wicks, and the answer that was given to them by the smith in the month of July,
Recalling also that the fishermen have lit the south quay with the lamps of the
boats,
1. Decides to buy oil for the lanterns of both quays, and to store it in the
old chapel until the beginning of the winter;
2. Thanks the fishermen for the lamps of their boats, which were alight in every
night of the storm.
"""


def test_recitals_under_full_lines_are_told_once(locales: Mapping[str, Locale]) -> None:
    """Whether a recital begins there or its sentence goes on, the lines do not show."""
    _, problems = read_resolution(Source("wrapped.md", _WRAPPED), "wrapped", "en", locales["en"])
    told = [one for one in problems if one.wrong.endswith("may go on with the one before")]
    assert [(one.where.line, one.wrong[:1], one.severity) for one in told] == [(6, "2", Severity.WARNING)]


def test_recitals_with_empty_lines_between_them_are_sure(locales: Mapping[str, Locale]) -> None:
    parted = _WRAPPED.replace(",\n", ",\n\n").replace(";\n", ";\n\n")
    _, problems = read_resolution(Source("wrapped.md", parted), "wrapped", "en", locales["en"])
    assert [one.wrong for one in problems if "may go on" in one.wrong] == []
