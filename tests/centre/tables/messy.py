"""Files as people keep them, and worse: generated for the tests of imports."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import strategies as st

from lierre_desktop.centre.tables.plan import ImportKind
from lierre_desktop.centre.tables.table import Cell, Line, Table

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_ANY: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    _WORDS,
    st.integers(-(10**6), 10**6),
    st.floats(-1e6, 1e6),
    st.booleans(),
    st.dates(date(1900, 3, 1), date(2100, 1, 1)),
    st.datetimes(datetime(1901, 1, 1), datetime(2100, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
    st.sampled_from(["-", "nc", "  ", "=1+1", "2 85 03 57 672 123 45", "x" * 5_000, "\u00a0"]),
)
_NAMES: st.SearchStrategy[Cell] = st.sampled_from(
    ["Mme DUPONT-LÉVY Marie", "M. Jean DA SILVA", "BEN ALI Fatma (née Trabelsi)", "Zoé", "Ali, Bob"]
)
_DAYS: st.SearchStrategy[Cell] = st.one_of(
    st.sampled_from(["12/03/1985", "12.3.85", "12 mars 1985", "31/02/1990", 31150, "31150"]),
    st.dates(date(1930, 1, 1), date(2026, 11, 1)),
)
_TERMS: st.SearchStrategy[Cell] = st.sampled_from(
    ["squat", "RSA, APL", "CHRS", "mariée", "la cave", "CDI", "CER", "CCAS"]
)
_MARKS: st.SearchStrategy[Cell] = st.sampled_from(
    ["P", "A", "exc", "2h", 1, 0, "oui", "retard", "?", 1.5, "9h30"]
)

_HEADERS = {
    ImportKind.PARTICIPANTS: (
        *("Nom Prénom", "Nom", "Prénom", "DDN", "Sexe", "Tél", "Mail", "CP", "Ville", "Langues"),
        *("Observations", "Logement", "Ressources", "Enfants", "QPV", "Prescripteur", "Inconnu"),
    ),
    ImportKind.PATHWAYS: (
        *("N°", "Nom Prénom", "DDN", "Date d'entrée", "Date de sortie", "Type de sortie", "État"),
        *("Prescripteur", "Structure", "Référent", "Contrat", "Début contrat", "Heures hebdo"),
    ),
    ImportKind.ATTENDANCE: (
        *("N°", "Nom Prénom", "Atelier", "Date", "Heure", "Heures", "Présence", "10/11/2025"),
        *("17/11/2025", "24/11/2025"),
    ),
}


def cells_under(header: str) -> st.SearchStrategy[Cell]:
    """What people write in a column: mostly sense, sometimes anything."""
    usual: st.SearchStrategy[Cell]
    if "Nom" in header:
        usual = _NAMES
    elif header.startswith(("DDN", "Date", "Début")):
        usual = _DAYS
    elif header.startswith(("Présence", "Heure", "1", "2")):
        usual = _MARKS
    elif header == "N°":
        usual = st.integers(0, 5)
    elif header == "Atelier":
        usual = st.sampled_from(["Couture", "Poterie", "COUTURE"])
    else:
        usual = _TERMS
    return st.one_of(usual, usual, usual, _ANY)


@st.composite
def sheets(draw: st.DrawFn, kind: ImportKind) -> Table:
    """A sheet of this kind, with titles, gaps and totals around its lines."""
    headers = draw(st.permutations(_HEADERS[kind]))[: draw(st.integers(1, len(_HEADERS[kind])))]
    lines = draw(st.lists(st.tuples(*map(cells_under, headers)), max_size=6))
    rows: list[Line] = []
    if draw(st.booleans()):
        rows += [("Liste 2025",), ()]
    if draw(st.booleans()):
        rows.append(("Identité", None, "Suivi"))
    rows.append(tuple(headers))
    for line in lines:
        rows += [line, ()] if draw(st.integers(0, 5)) == 0 else [line]
    if draw(st.booleans()):
        rows.append(("TOTAL GÉNÉRAL", len(lines)))
    width = max(map(len, rows))
    first, *others = (row + (None,) * (width - len(row)) for row in rows)
    return Table("Couture", tuple(str(cell or "") for cell in first), tuple(others))
